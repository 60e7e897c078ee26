use crate::{
    app::{
        asks::IncidentPage,
        components::{CheckboxGroup, TextField},
        engine::use_engine,
        form::{Form, field_id},
        forms::{ActionForm, Check, Panel, event_choice},
        prelude::*,
        routes::use_go,
        typing::typed,
    },
    domain::field::fields,
    log::id::RecordId,
    register::{command::Command, offer::Step, place::Place},
    words::text,
};

/// Makes an incident of its own of some of the events.
#[component]
pub(super) fn SplitForm(page: Memo<IncidentPage>, panel: Panel) -> impl IntoView {
    let (engine, form, go) = (use_engine(), Form::provide(), use_go());
    let unsent = panel.unsent(Step::SplitIncident);
    let title = unsent.text("title");
    let chosen = unsent.keep("events", Vec::<String>::new());
    let choices = page.with_untracked(|page| page.events.iter().map(event_choice).collect());
    let submit = move || {
        let title = typed(&title.get_untracked());
        let mut good = Check::default().text(fields::TITLE, &title).passes(form);
        let events = picked(chosen);
        let all = page.with_untracked(|page| page.incident.events.len());
        if events.is_empty() || events.len() == all {
            form.blame(&field_id("split-events"), text!("refusal-not-its-events"));
            good = false;
        }
        if !good {
            return;
        }
        let incident = panel.record();
        form.send(async move {
            let command = Command::SplitIncident {
                incident,
                events,
                title,
            };
            let records = engine.act(command).await?;
            panel.done(Step::SplitIncident, text!("split-incident-saved"));
            if let Some(incident) = records.first() {
                go(Place::Incident(*incident));
            }
            Ok(())
        });
    };
    view! {
        <ActionForm
            step=Step::SplitIncident
            panel=panel
            send=text!("split-incident-send").to_owned()
            on_submit=submit
        >
            <p>{text!("split-incident-text")}</p>
            <TextField field=fields::TITLE value=title />
            <CheckboxGroup
                key="split-events"
                legend=text!("split-incident-which")
                choices=choices
                value=chosen
            />
        </ActionForm>
    }
}

/// The records that were chosen.
pub(super) fn picked(chosen: RwSignal<Vec<String>>) -> Vec<RecordId> {
    let chosen = chosen.get_untracked().into_iter();
    chosen.filter_map(|id| id.parse().ok()).collect()
}
