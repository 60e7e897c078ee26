use std::borrow::Cow;

use web_sys::MouseEvent;

use crate::{
    app::{prelude::*, reactive::Shown, routes::Link},
    register::place::Place,
    words::text,
};

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

/// A button. While it is busy it says so and should do nothing.
#[component]
pub fn Button(
    /// How much it asks for attention.
    #[prop(optional)]
    kind: ButtonKind,
    /// What to do when it is pressed.
    #[prop(optional, into)]
    press: Option<UnsyncCallback<MouseEvent>>,
    /// Whether what it started is still going on.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// Whether it cannot be used now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Whether it sends the form around it.
    #[prop(optional)]
    submit: bool,
    /// Whether what it opens is open; none when it opens nothing.
    #[prop(optional, into)]
    expanded: Signal<Option<bool>>,
    /// What it does, where its own words do not say it.
    #[prop(optional, into)]
    label: Option<String>,
    /// Whether it is the first to have the focus in a dialog.
    #[prop(optional)]
    autofocus: bool,
    /// The letter that presses it, where nobody types; empty for none.
    #[prop(optional)]
    key: &'static str,
    /// Its handle for tests.
    #[prop(optional, into)]
    test: Option<Cow<'static, str>>,
    children: Children,
) -> impl IntoView {
    let pressed = move |event| {
        if let Some(press) = press {
            press.run(event);
        }
    };
    view! {
        <button
            type=if submit { "submit" } else { "button" }
            class=kind.class()
            class:busy=busy
            disabled=disabled
            autofocus=autofocus
            aria-disabled=move || busy.get().then_some("true")
            aria-expanded=move || expanded.get().map(|open| if open { "true" } else { "false" })
            aria-label=label
            aria-keyshortcuts=(!key.is_empty()).then_some(key)
            data-test=test
            on:click=pressed
        >
            {children()}
            <Shown when=move || busy.get()>
                <span class="spinner" role="img" aria-label=text!("busy")></span>
            </Shown>
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
    /// Its handle for tests.
    #[prop(optional)]
    test: &'static str,
    children: Children,
) -> impl IntoView {
    view! {
        <Link to=to class=kind.class() test=test>
            {children()}
        </Link>
    }
}
