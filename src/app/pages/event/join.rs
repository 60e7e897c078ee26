use crate::{
    app::{
        asks::EventPage,
        engine::use_engine,
        form::Form,
        forms::{ActionForm, Check, FindIncident, Panel},
        prelude::*,
        routes::use_go,
    },
    log::id::RecordId,
    register::{command::Command, offer::Step, place::Place},
    words::text,
};

/// Adds this event to an incident that is open.
#[component]
pub(super) fn JoinForm(page: Memo<EventPage>, panel: Panel) -> impl IntoView {
    let (engine, form, go) = (use_engine(), Form::provide(), use_go());
    let chosen = panel.unsent(Step::JoinIncident).text("incident");
    let own = page.with_untracked(|page| page.event.incidents.clone());
    let submit = move || {
        let id = chosen.get_untracked();
        let check = Check::default().chosen("incident", &id, "fault-choose-incident");
        let Ok(incident) = id.parse::<RecordId>() else {
            check.passes(form);
            return;
        };
        let event = panel.record();
        form.send(async move {
            engine.act(Command::AddEvent { incident, event }).await?;
            panel.done(Step::JoinIncident, text!("add-to-saved"));
            go(Place::Incident(incident));
            Ok(())
        });
    };
    view! {
        <ActionForm
            step=Step::JoinIncident
            panel=panel
            send=text!("add-to-send").to_owned()
            on_submit=submit
        >
            <FindIncident legend=text!("add-to-which") without=own value=chosen />
        </ActionForm>
    }
}
