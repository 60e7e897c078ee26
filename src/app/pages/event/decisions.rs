use crate::{
    app::{
        asks::EventPage,
        forms::FirstAssessments,
        prelude::*,
        reactive::{live, memo},
    },
    words::text,
};

/// The first assessments made so far.
#[component]
pub(super) fn Decisions(page: Memo<EventPage>) -> impl IntoView {
    let made = memo(move |_| {
        let page = page.get();
        (page.event, page.neighbours)
    });
    live(move || {
        let (event, neighbours) = made.get();
        if event.assessments.is_empty() {
            return None;
        }
        Some(view! {
            <section class="card" aria-labelledby="decisions-title">
                <h2 id="decisions-title">{text!("assess-first-title")}</h2>
                <FirstAssessments event=event neighbours=neighbours />
            </section>
        })
    })
}
