use crate::{
    app::{
        asks::IncidentPage,
        forms::EventItem,
        prelude::*,
        reactive::{live, memo},
    },
    words::{sentence, text},
};

/// The events the incident was made of.
#[component]
pub(super) fn Events(page: Memo<IncidentPage>) -> impl IntoView {
    let events = memo(move |_| {
        page.with(|page| {
            let elsewhere = page.incident.events.len().saturating_sub(page.events.len());
            (page.events.clone(), elsewhere)
        })
    });
    let list = move || {
        let (here, elsewhere) = events.get();
        let here = here.into_iter().map(|row| view! { <EventItem row=row /> });
        let elsewhere = (elsewhere > 0).then(|| {
            let sentence = sentence!("incident-events-elsewhere").with("count", elsewhere);
            view! { <p class="quiet">{sentence.text()}</p> }
        });
        view! {
            <ul class="items">{here.collect_view()}</ul>
            {elsewhere}
        }
    };
    view! {
        <section class="card" aria-labelledby="events-title">
            <h2 id="events-title">{text!("incident-events")}</h2>
            {live(list)}
        </section>
    }
}
