use crate::{
    app::{
        asks::EventPage,
        components::{NoticeBox, NoticeKind},
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
        let parallel = event.decision.is_conflict().then(|| {
            view! {
                <NoticeBox kind=NoticeKind::Warn title=text("assess-parallel")>
                    {text("assess-parallel-text")}
                </NoticeBox>
            }
        });
        Some(view! {
            <section class="card" aria-labelledby="decisions-title">
                <h2 id="decisions-title">{text("assess-first-title")}</h2>
                {parallel}
                <FirstAssessments event=event neighbours=neighbours />
            </section>
        })
    })
}
