use crate::{
    app::{
        asks::EventPage,
        components::{Copyable, EventStateChip, Loaded, PageHead},
        engine::{Engine, use_engine},
        forms::{
            Actions, AsideNotice, Conflicts, Flags, History, NoteForm, Panel, PrintButton, Related,
            use_roles,
        },
        prelude::*,
        reactive::{effect, live, memo, spawn},
    },
    log::id::RecordId,
    register::{
        command::Command,
        event::Event,
        line::Line,
        offer::{Step, for_event},
    },
    words::text,
};

mod ask;
mod assess;
mod content;
mod decisions;
mod incidents;
mod join;
mod open;
mod question;
mod related;
mod split;

/// One event: what was reported, what became of it, and what can be done now.
#[component]
pub(super) fn EventView(id: RecordId) -> impl IntoView {
    let page = use_engine().watch(move |engine| engine.event(id));
    let panel = Panel::of(id);
    view! {
        <Loaded value=page section="nav-inbox" let:data>
            <Content page=data panel=panel />
        </Loaded>
    }
}

#[component]
fn Content(page: Memo<EventPage>, panel: Panel) -> impl IntoView {
    let event = memo(move |_| page.get().event);
    let title = move || {
        let told = event.with(|event| {
            event
                .report
                .as_ref()
                .map(crate::domain::report::Report::title)
        });
        let told = told.filter(|title| !title.is_empty());
        told.unwrap_or_else(|| {
            if event.with(Event::is_erased) {
                text!("report-erased").to_owned()
            } else {
                event.with(Event::reference)
            }
        })
    };
    let lines = memo(move |_| event.with(lines));
    let parallel = memo(move |_| event.with(Event::parallel));
    let related = memo(move |_| page.with(related::related));
    view! {
        <PageHead title=Signal::derive(title) section="nav-inbox">
            <Chips event=event />
        </PageHead>
        <AsideNotice lines=lines />
        <Related lines=related />
        <Conflicts of=panel.record() parallel=parallel settles="event.field_resolved" />
        <question::Question event=event />
        <incidents::Incidents page=page />
        <content::Content event=event />
        <decisions::Decisions page=page />
        <Doing page=page panel=panel />
        <History of=panel.record() lines=lines />
    }
}

/// The log of an event; what was reported stands above it and is not said twice.
fn lines(event: &Event) -> Vec<Line> {
    let mut lines = event.lines.clone();
    if let Some(first) = lines.first_mut().filter(|_| event.report.is_some()) {
        first.text.clear();
        first.files.clear();
    }
    lines
}

#[component]
fn Chips(event: Memo<Event>) -> impl IntoView {
    let reference = memo(move |_| event.with(crate::register::event::Event::reference));
    let state = memo(move |_| event.with(|event| event.state));
    let flags = move || {
        event.with(|event| {
            let report = event.report.as_ref()?;
            Some(view! { <Flags danger=report.danger ongoing=report.ongoing /> })
        })
    };
    view! {
        {move || view! { <EventStateChip state=state.get() /> }}
        {live(flags)}
        {live(move || view! { <Copyable code=reference.get() /> })}
        <PrintButton />
    }
}

/// What one can do, and the form of what was chosen.
#[component]
fn Doing(page: Memo<EventPage>, panel: Panel) -> impl IntoView {
    let (engine, roles) = (use_engine(), use_roles());
    let offers = memo(move |_| page.with(|page| for_event(&page.event, &roles.get())));
    let lead = move || {
        let next = offers.with(|offers| offers.iter().find(|offer| offer.next).copied());
        let key = match next.map(|offer| offer.step) {
            Some(Step::Acknowledge) => "event-next-acknowledge",
            Some(Step::Answer) => "event-next-answer",
            Some(Step::Ask) => "event-next-ask",
            Some(Step::AssessEvent) => "event-next-assess",
            Some(Step::OpenIncident) => "event-next-open",
            _ => "event-next-nothing",
        };
        text(key).to_owned()
    };
    effect(move || {
        if panel.busy.get() == Some(Step::Acknowledge) {
            spawn(acknowledge(engine, panel));
        }
    });
    let form = move || {
        let step = panel.open.get()?;
        Some(match step {
            Step::Answer | Step::NoteEvent => {
                view! { <NoteForm step=step panel=panel /> }
            }
            Step::Ask => view! { <ask::AskForm panel=panel /> },
            Step::AssessEvent => view! { <assess::AssessForm page=page panel=panel /> },
            Step::OpenIncident => view! { <open::OpenForm page=page panel=panel /> },
            Step::JoinIncident => view! { <join::JoinForm page=page panel=panel /> },
            Step::SplitEvent => view! { <split::SplitForm page=page panel=panel /> },
            _ => return None,
        })
    };
    view! {
        <Actions offers=offers panel=panel lead=Signal::derive(lead)>
            {live(form)}
        </Actions>
    }
}

async fn acknowledge(engine: Engine, panel: Panel) {
    let event = panel.record();
    match engine.act(Command::Acknowledge { event }).await {
        Ok(_) => panel.done(Step::Acknowledge, text!("saved-acknowledged")),
        Err(reason) => panel.refused(&reason),
    }
}
