use crate::{
    app::{components::moment_text, prelude::*},
    domain::stamp::{Moment, Precision},
    words::text,
};

/// Words as somebody wrote them: with their line breaks, in their own direction.
#[component]
pub fn Written(
    /// The words.
    #[prop(into)]
    words: String,
) -> impl IntoView {
    view! { <p class="written" dir="auto">{words}</p> }
}

/// One line of a `<dl class="facts">`.
#[component]
pub fn Fact(
    /// What it is.
    #[prop(into)]
    name: String,
    children: Children,
) -> impl IntoView {
    view! {
        <div>
            <dt>{name}</dt>
            <dd>{children()}</dd>
        </div>
    }
}

/// A moment in words, with how well it is known.
#[must_use]
pub fn moment_words(moment: &Moment) -> String {
    let time = moment_text(moment);
    let known = match moment.precision {
        Precision::Day => "known-day",
        Precision::Month => "known-month",
        Precision::Year => "known-year",
        Precision::Minute | Precision::Hour | Precision::Unknown => return time,
    };
    format!("{time} ({})", text(known))
}
