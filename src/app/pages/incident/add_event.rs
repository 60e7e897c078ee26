use crate::{
    app::{
        asks::IncidentPage,
        components::{Choice, ChoiceGroup},
        engine::use_engine,
        form::Form,
        forms::{ActionForm, Check, Panel, event_choice},
        prelude::*,
        reactive::{live, memo},
        routes::Link,
    },
    log::id::RecordId,
    register::{
        command::Command,
        offer::Step,
        place::{Place, whole},
    },
    words::text,
};

/// Adds one more suspected event.
#[component]
pub(super) fn AddEventForm(page: Memo<IncidentPage>, panel: Panel) -> impl IntoView {
    let (engine, form) = (use_engine(), Form::provide());
    let chosen = panel.unsent(Step::AddEvent).text("event");
    let choices = memo(move |_| {
        page.with(|page| {
            let loose = page.loose.iter();
            loose.map(event_choice).collect::<Vec<Choice>>()
        })
    });
    let submit = move || {
        let id = chosen.get_untracked();
        let good = Check::default()
            .chosen("event", &id, "fault-choose-event")
            .passes(form);
        let Some(event) = id.parse::<RecordId>().ok().filter(|_| good) else {
            return;
        };
        let incident = panel.record();
        form.send(async move {
            engine.act(Command::AddEvent { incident, event }).await?;
            panel.done(Step::AddEvent, text!("add-event-saved"));
            Ok(())
        });
    };
    let list = move || {
        let choices = choices.get();
        if choices.is_empty() {
            return view! {
                <p id="field-event">
                    {text!("add-event-none")}" "<Link to=Place::Inbox(whole())>{text!("nav-inbox")}</Link>
                </p>
            };
        }
        view! {
            <ChoiceGroup
                key="event"
                legend=text!("add-event-which")
                choices=choices
                value=chosen
            />
        }
    };
    view! {
        <ActionForm
            step=Step::AddEvent
            panel=panel
            send=text!("add-event-send").to_owned()
            on_submit=submit
        >
            {live(list)}
        </ActionForm>
    }
}
