use super::icon::{Drawing, Icon};
use crate::app::prelude::*;

/// What a notice is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoticeKind {
    /// Good to know.
    #[default]
    Info,
    /// It went well.
    Good,
    /// To be looked at.
    Warn,
    /// It did not go well, or must not be overlooked.
    Bad,
}

/// A box with something to know. Words carry the meaning; colour and drawing only help.
#[component]
pub fn NoticeBox(
    /// What it is.
    #[prop(optional)]
    kind: NoticeKind,
    /// Its heading.
    #[prop(optional, into)]
    title: String,
    children: Children,
) -> impl IntoView {
    let (class, icon) = match kind {
        NoticeKind::Info => ("notice info", Icon::Info),
        NoticeKind::Good => ("notice good", Icon::Check),
        NoticeKind::Warn => ("notice warn", Icon::Warning),
        NoticeKind::Bad => ("notice bad", Icon::Warning),
    };
    view! {
        <div class=class>
            <Drawing icon=icon />
            <div class="stack">
                {(!title.is_empty()).then(|| view! { <p class="notice-title">{title}</p> })}
                {children()}
            </div>
        </div>
    }
}
