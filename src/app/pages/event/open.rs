use crate::{
    app::{
        asks::EventPage,
        components::{CheckboxGroup, TextField},
        engine::use_engine,
        form::Form,
        forms::{ActionForm, Check, Panel, event_choice},
        prelude::*,
        routes::use_go,
        typing::typed,
    },
    domain::{field::fields, state::EventState},
    log::id::RecordId,
    register::{command::Command, offer::Step, place::Place},
    words::text,
};

/// Opens an incident from this event, and others that belong to it.
#[component]
pub(super) fn OpenForm(page: Memo<EventPage>, panel: Panel) -> impl IntoView {
    let (engine, form, go) = (use_engine(), Form::provide(), use_go());
    let unsent = panel.unsent(Step::OpenIncident);
    let headline = page.with_untracked(|page| {
        let report = page.event.report.as_ref();
        report
            .map(crate::domain::report::Report::title)
            .unwrap_or_default()
    });
    let title = unsent.keep("title", headline);
    let others = unsent.keep("others", Vec::<String>::new());
    let suspected = page.with_untracked(|page| {
        let rows = page.neighbours.iter();
        rows.filter(|row| row.state == EventState::Suspected)
            .map(event_choice)
            .collect::<Vec<_>>()
    });
    let submit = move || {
        let title = typed(&title.get_untracked());
        if !Check::default().text(fields::TITLE, &title).passes(form) {
            return;
        }
        let others = others.get_untracked().into_iter();
        let others = others.filter_map(|id| id.parse::<RecordId>().ok());
        let events = std::iter::once(panel.record()).chain(others).collect();
        form.send(async move {
            let records = engine.act(Command::OpenIncident { title, events }).await?;
            panel.done(Step::OpenIncident, text!("open-saved"));
            if let Some(incident) = records.first() {
                go(Place::Incident(*incident));
            }
            Ok(())
        });
    };
    let more = (!suspected.is_empty()).then(|| {
        view! {
            <CheckboxGroup
                key="others"
                legend=text!("open-others")
                choices=suspected
                value=others
            />
        }
    });
    view! {
        <ActionForm
            step=Step::OpenIncident
            panel=panel
            send=text!("open-send").to_owned()
            on_submit=submit
        >
            <p>{text!("open-text")}</p>
            <TextField field=fields::TITLE value=title />
            {more}
        </ActionForm>
    }
}
