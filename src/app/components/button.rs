use leptos::prelude::*;

use crate::{app::routes::Link, register::place::Place, words::text};

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do on a page.
    Primary,
    /// Something one can do.
    #[default]
    Plain,
    /// Something beside the way.
    Quiet,
    /// Something that takes away.
    Danger,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            ButtonKind::Primary => "button primary",
            ButtonKind::Plain => "button",
            ButtonKind::Quiet => "button quiet",
            ButtonKind::Danger => "button danger",
        }
    }
}

/// A button; give it `on:click`. While it is busy it says so and should do nothing.
#[component]
pub fn Button(
    /// How much it asks for attention.
    #[prop(optional)]
    kind: ButtonKind,
    /// Whether what it started is still going on.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// Whether it cannot be used now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Whether it sends the form around it.
    #[prop(optional)]
    submit: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <button
            type=if submit { "submit" } else { "button" }
            class=kind.class()
            class:busy=busy
            disabled=disabled
            aria-disabled=move || busy.get().then_some("true")
        >
            {children()}
            <Show when=move || busy.get()>
                <span class="spinner" role="img" aria-label=text("busy")></span>
            </Show>
        </button>
    }
}

/// A link that looks like a button, because it is the next step.
#[component]
pub fn ButtonLink(
    /// Where to.
    #[prop(into)]
    to: Signal<Place>,
    /// How much it asks for attention.
    #[prop(optional)]
    kind: ButtonKind,
    children: Children,
) -> impl IntoView {
    view! {
        <Link to=to class=kind.class()>
            {children()}
        </Link>
    }
}
