use super::split::picked;
use crate::{
    app::{
        asks::IncidentPage,
        components::{CheckboxGroup, Loaded},
        engine::use_engine,
        form::Form,
        forms::{ActionForm, Check, FindIncident, Panel, event_choice},
        prelude::*,
    },
    log::id::RecordId,
    register::{command::Command, offer::Step},
    words::text,
};

/// Lets this incident go on in another one, which gets the events it does not have.
#[component]
pub(super) fn MergeForm(page: Memo<IncidentPage>, panel: Panel) -> impl IntoView {
    let (engine, form) = (use_engine(), Form::provide());
    let chosen = panel.unsent(Step::Merge).text("incident");
    let incident = panel.record();
    let submit = move || {
        let id = chosen.get_untracked();
        let check = Check::default().chosen("incident", &id, "fault-choose-incident");
        let Ok(into) = id.parse::<RecordId>() else {
            check.passes(form);
            return;
        };
        let goes = page.with_untracked(|page| page.incident.clone());
        form.send(async move {
            let stays = engine.incident(into).await?.incident;
            let events = goes.brings(&stays);
            let command = Command::MergeIncident {
                incident,
                into,
                events,
            };
            engine.act(command).await?;
            panel.done(Step::Merge, text!("merge-saved"));
            Ok(())
        });
    };
    view! {
        <ActionForm
            step=Step::Merge
            panel=panel
            send=text!("merge-send").to_owned()
            on_submit=submit
        >
            <p>{text!("merge-text")}</p>
            <FindIncident legend=text!("merge-which") without=vec![incident] value=chosen />
        </ActionForm>
    }
}

/// Lets this incident go on by itself again, with the events that the other one gives back.
#[component]
pub(super) fn UnmergeForm(page: Memo<IncidentPage>, panel: Panel) -> impl IntoView {
    let into = page.with_untracked(|page| page.incident.merged_into());
    into.map(|into| {
        let other = use_engine().watch(move |engine| engine.incident(into));
        view! {
            <Loaded value=other let:other>
                <GiveBack page=page other=other panel=panel />
            </Loaded>
        }
    })
}

#[component]
fn GiveBack(page: Memo<IncidentPage>, other: Memo<IncidentPage>, panel: Panel) -> impl IntoView {
    let (engine, form) = (use_engine(), Form::provide());
    let (went, stays) = (page.get_untracked().incident, other.get_untracked());
    let (incident, into) = (went.id, stays.incident.id);
    let back = went.takes_back(&stays.incident);
    let rows = stays.events.iter().filter(|row| back.contains(&row.id));
    let choices: Vec<_> = rows.map(event_choice).collect();
    let all = choices.iter().map(|choice| choice.value.clone());
    let chosen = RwSignal::new(all.collect::<Vec<String>>());
    let submit = move || {
        let events = picked(chosen);
        form.send(async move {
            let command = Command::UnmergeIncident {
                incident,
                into,
                events,
            };
            engine.act(command).await?;
            panel.done(Step::Unmerge, text!("unmerge-saved"));
            Ok(())
        });
    };
    let events = (!choices.is_empty()).then(|| {
        view! {
            <CheckboxGroup
                key="unmerge-events"
                legend=text!("unmerge-which")
                choices=choices
                value=chosen
            />
        }
    });
    view! {
        <ActionForm
            step=Step::Unmerge
            panel=panel
            send=text!("unmerge-send").to_owned()
            on_submit=submit
        >
            <p>{text!("unmerge-text")}</p>
            {events}
        </ActionForm>
    }
}
