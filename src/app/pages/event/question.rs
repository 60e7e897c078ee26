use crate::{
    app::{
        components::{NoticeBox, NoticeKind},
        forms::Written,
        prelude::*,
        reactive::{live, memo},
    },
    register::event::Event,
    words::text,
};

/// The question that is still open.
#[component]
pub(super) fn Question(event: Memo<Event>) -> impl IntoView {
    let question = memo(move |_| event.with(|event| event.question.clone()));
    live(move || {
        question.get().map(|question| {
            view! {
                <NoticeBox kind=NoticeKind::Warn title=text!("question-title")>
                    <Written words=question />
                    <p class="quiet">{text!("question-text")}</p>
                </NoticeBox>
            }
        })
    })
}
