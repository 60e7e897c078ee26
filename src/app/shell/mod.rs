//! What stands around every page: who and where one is, what needs attention, and how to get on.

use std::ops::Deref;

use super::{
    engine::{Engine, use_engine},
    focus,
    routes::{Link, Pages, is_file, use_place},
};
use crate::{
    app::{
        components::{Drawing, Icon, TaskProgress},
        keys::KeySheet,
        palette::Palette,
        prelude::*,
        reactive::{Later, effect_after, live},
        vault::Locked,
    },
    register::{command::Command, place::Place},
    words::{Sentence, text},
};

mod badge;
mod banners;
mod lost;
mod nav;
mod online;
mod toasts;
mod update;

use banners::Banners;
use lost::LostPage;
use nav::Navigation;
use online::Online;
use toasts::{Toast, Toasts};

/// What pages tell the shell. Copy it freely, it is a pointer.
#[derive(Clone, Copy)]
pub struct Shell(&'static State);

/// What the shell knows of the page.
pub struct State {
    /// Whether something typed is not saved yet: no update may take the page away.
    pub dirty: RwSignal<bool>,
    /// Whether the next heading takes the focus.
    pub focus_due: RwSignal<bool>,
    /// Whether the palette is open.
    pub palette: RwSignal<bool>,
    /// Whether the sheet of keys is open.
    pub keys: RwSignal<bool>,
    toasts: RwSignal<Vec<Toast>>,
    engine: Engine,
}

/// The shell, from the context.
#[must_use]
pub fn use_shell() -> Shell {
    expect_context()
}

impl Deref for Shell {
    type Target = State;

    fn deref(&self) -> &State {
        self.0
    }
}

impl Shell {
    pub(super) fn provide() -> Self {
        // One for the page, as long as the page.
        let shell = Shell(Box::leak(Box::new(State {
            dirty: RwSignal::new(false),
            focus_due: RwSignal::new(false),
            palette: RwSignal::new(false),
            keys: RwSignal::new(false),
            toasts: RwSignal::new(Vec::new()),
            engine: use_engine(),
        })));
        provide_context(shell);
        shell
    }

    /// Says that something went well; it goes away by itself.
    pub fn say(self, text: &str) {
        toasts::add(self.toasts, text, false, Vec::new());
    }

    /// Says that something was done, with the way to undo it where there is one.
    pub fn did(self, text: &str) {
        let back = self.engine.back.try_update(std::mem::take);
        toasts::add(self.toasts, text, false, back.unwrap_or_default());
    }

    /// Takes back what was written, and says so.
    pub async fn take_back(self, commands: Vec<Command>) {
        match self.engine.act_all(commands).await {
            Ok(_) => self.did(text!("undo-action-done")),
            Err(reason) => self.complain(&reason),
        }
    }

    /// Says that something went wrong outside a form; it stays until it is closed.
    pub fn complain(self, reason: &Sentence) {
        toasts::add(self.toasts, &reason.text(), true, Vec::new());
    }
}

/// The frame of every page, or the reason why there is none.
#[component]
pub(super) fn Frame() -> impl IntoView {
    let engine = use_engine();
    let place = use_place();
    let shell = use_shell();
    badge::keep();
    effect_after(move |before: Option<Place>| {
        let place = place.get();
        // A changed filter is no navigation.
        let same_page = |a: &Place, b: &Place| {
            std::mem::discriminant(a) == std::mem::discriminant(b)
                && matches!(a, Place::Register(_) | Place::Inbox(_))
        };
        if before.is_some_and(|before| !same_page(&before, &place) && before != place) {
            shell.focus_due.set(true);
        }
        place
    });
    live(move || match (engine.failed.get(), engine.lost.get()) {
        (Some(reason), _) => view! { <Failed reason=reason /> },
        (None, Some(lost)) => view! { <LostPage lost=lost /> },
        (None, None) if engine.locked.get() => view! { <Locked /> },
        (None, None) => view! { <Framed /> },
    })
}

#[component]
fn Framed() -> impl IntoView {
    let skip = move |event: web_sys::MouseEvent| {
        event.prevent_default();
        focus::on_id("main");
    };
    view! {
        <a class="skip" href="#main" on:click=skip>{text!("skip")}</a>
        <div class="frame">
            <header class="top">
                <Name />
                // A file has no host: with a network or without one it is the same.
                {(!is_file()).then(|| view! { <Online /> })}
                <PaletteButton />
            </header>
            <Navigation />
            <div class="content">
                <Banners />
                <main id="main" tabindex="-1">
                    <Later>
                        <Pages />
                    </Later>
                </main>
                <TaskProgress />
            </div>
        </div>
        <Later>
            <Palette />
            <KeySheet />
            <Toasts toasts=use_shell().toasts />
        </Later>
    }
}

/// Opens the palette, for those without its key at hand.
#[component]
fn PaletteButton() -> impl IntoView {
    let open = use_shell().palette;
    view! {
        <button
            type="button"
            class="palette-button"
            aria-label=text!("palette")
            aria-keyshortcuts="Control+K Meta+K"
            on:click=move |_| open.set(true)
            data-test="palette-open"
        >
            <Drawing icon=Icon::Find />
            <span class="palette-words">{text!("palette")}</span>
            <kbd dir="ltr">{text!("keys-palette")}</kbd>
        </button>
    }
}

#[component]
fn Name() -> impl IntoView {
    let engine = use_engine();
    let register = move || {
        let name = engine
            .status
            .with(|status| status.as_ref().map(|status| status.register.clone()));
        name.filter(|name| !name.is_empty())
    };
    view! {
        <Link to=Place::Home class="name">
            <Mark />
            <span class="name-words">
                <span class="product">"Watchbook"</span>
                {live(move || register().map(|name| view! { <span class="register-name" data-test="register-name">{name}</span> }))}
            </span>
        </Link>
    }
}

#[component]
fn Mark() -> impl IntoView {
    view! { <span class="mark"><Drawing icon=Icon::Register /></span> }
}

/// The engine cannot work here: why, and what to do, on a calm page.
#[component]
fn Failed(reason: Sentence) -> impl IntoView {
    view! {
        <main class="failed" id="main" data-test="failed">
            <Mark />
            <h1>{text!("failed-title")}</h1>
            <p class="lead">{reason.text()}</p>
            <p>{text!("failed-call")}</p>
            <p class="actions"><a class="button primary" href="" rel="external">{text!("failed-reload")}</a></p>
        </main>
    }
}
