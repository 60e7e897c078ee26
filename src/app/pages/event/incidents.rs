use crate::{
    app::{
        asks::EventPage,
        components::{NoticeBox, NoticeKind},
        forms::IncidentItem,
        prelude::*,
        reactive::{live, memo},
    },
    words::{sentence, text},
};

/// The incidents it belongs to.
#[component]
pub(super) fn Incidents(page: Memo<EventPage>) -> impl IntoView {
    let incidents = memo(move |_| {
        let page = page.get();
        let elsewhere = page
            .event
            .incidents
            .len()
            .saturating_sub(page.incidents.len());
        (page.incidents, elsewhere)
    });
    live(move || {
        let (here, elsewhere) = incidents.get();
        if here.is_empty() && elsewhere == 0 {
            return None;
        }
        let here = here
            .into_iter()
            .map(|row| view! { <IncidentItem row=row /> });
        let elsewhere = (elsewhere > 0).then(|| {
            let sentence = sentence!("event-incidents-elsewhere").with("count", elsewhere);
            view! { <p class="quiet">{sentence.text()}</p> }
        });
        Some(view! {
            <NoticeBox kind=NoticeKind::Good title=text!("event-incidents-title")>
                <ul class="items">{here.collect_view()}</ul>
                {elsewhere}
            </NoticeBox>
        })
    })
}
