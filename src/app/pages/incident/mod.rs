use crate::{
    app::{
        asks::IncidentPage,
        components::{Chip, Copyable, Loaded, NoticeBox, PageHead, SeverityChip, StateChip},
        engine::{Watched, use_engine},
        forms::{AsideNotice, Conflicts, History, Panel, PrintButton, Related},
        prelude::*,
        reactive::{Shown, live, memo},
    },
    domain::assessment::Classification,
    log::id::RecordId,
    register::{event::Event, incident::Incident},
    words::text,
};

mod add_event;
mod assess;
mod classify;
mod coordinator;
mod decisions;
mod doing;
mod events;
mod merge;
mod milestones;
mod related;
mod rename;
mod severity;
mod split;
mod state;
mod steps;
mod summary;

/// One incident: where it stands, what was decided, and what can be done now.
#[component]
pub(super) fn IncidentView(id: RecordId) -> impl IntoView {
    let page = use_engine().watch(move |engine| engine.incident(id));
    let panel = Panel::of(id);
    view! {
        <Loaded value=page section="nav-register" let:data>
            <Content page=data panel=panel />
        </Loaded>
    }
}

#[component]
fn Content(page: Memo<IncidentPage>, panel: Panel) -> impl IntoView {
    let incident = memo(move |_| page.get().incident);
    let events = its_events(incident);
    let title = move || {
        incident.with(|incident| {
            let title = incident.title.shown().cloned();
            title.unwrap_or_else(|| incident.reference.clone())
        })
    };
    let lines = memo(move |_| incident.with(|incident| incident.lines.clone()));
    let parallel = memo(move |_| incident.with(Incident::parallel));
    let related = memo(move |_| page.with(related::related));
    let withheld = memo(move |_| incident.with(Incident::is_withheld));
    view! {
        <PageHead title=Signal::derive(title) section="nav-register">
            <Chips incident=incident withheld=withheld />
        </PageHead>
        <AsideNotice lines=lines />
        <Related lines=related />
        <Shown when=move || withheld.get()>
            <NoticeBox title=text!("incident-withheld")>
                <p>{text!("incident-withheld-text")}</p>
            </NoticeBox>
        </Shown>
        <Shown when=move || !withheld.get()>
            <steps::Way incident=incident />
            <Conflicts of=panel.record() parallel=parallel settles="incident.field_resolved" />
            <summary::Summary incident=incident />
            <doing::Doing page=page events=events panel=panel />
            <events::Events page=page />
            <decisions::Decisions incident=incident events=events />
            <milestones::Milestones incident=incident />
        </Shown>
        <History of=panel.record() lines=lines />
    }
}

/// The events of the incident, whole; those that are not on this device are left out.
fn its_events(incident: Memo<Incident>) -> Watched<Vec<Event>> {
    let ids = memo(move |_| incident.with(|incident| incident.events.clone()));
    use_engine().watch(move |engine| {
        let ids = ids.get();
        async move {
            let mut events = Vec::with_capacity(ids.len());
            for id in ids {
                // An extract may lack an event; the list of events says so.
                if let Ok(page) = engine.event(id).await {
                    events.push(page.event);
                }
            }
            Ok(events)
        }
    })
}

#[component]
fn Chips(incident: Memo<Incident>, withheld: Memo<bool>) -> impl IntoView {
    let reference = memo(move |_| incident.with(|incident| incident.reference.clone()));
    let state = memo(move |_| incident.with(Incident::state));
    let severity = memo(move |_| {
        let shown = |incident: &Incident| {
            let shown = incident.classification.shown();
            shown.map(Classification::severity)
        };
        incident.with(shown)
    });
    let merged = memo(move |_| incident.with(|incident| incident.merged_into().is_some()));
    let conflict = memo(move |_| incident.with(|incident| !incident.conflicts().is_empty()));
    view! {
        {live(move || match withheld.get() {
            true => view! { <Chip label=text!("standing-withheld") /> }.into_view(),
            false => view! {
                <StateChip state=state.get() />
                <SeverityChip severity=severity.get() />
            }
            .into_view(),
        })}
        <Shown when=move || merged.get()>
            <Chip label=text!("merged-chip") />
        </Shown>
        <Shown when=move || conflict.get()>
            <Chip tone="warn" label=text!("versions-chip") />
        </Shown>
        {live(move || view! { <Copyable code=reference.get() /> })}
        <PrintButton />
    }
}
