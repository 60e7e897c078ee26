use crate::{
    app::{
        asks::IncidentPage,
        components::{Choice, ChoiceGroup, TextArea},
        engine::use_engine,
        form::Form,
        forms::{ActionForm, Check, Panel},
        prelude::*,
        reactive::{live, memo},
        typing::typed,
    },
    domain::field::fields,
    log::id::DeviceId,
    register::{
        command::Command,
        membership::Member,
        offer::{Step, can_coordinate},
    },
    words::{sentence, text},
};

/// Names the coordinator, or hands the incident over to another one.
#[component]
pub(super) fn AssignForm(page: Memo<IncidentPage>, panel: Panel) -> impl IntoView {
    let (engine, form) = (use_engine(), Form::provide());
    let unsent = panel.unsent(Step::Assign);
    let chosen = unsent.text("coordinator");
    let briefing = unsent.text("briefing");
    let now = page.with_untracked(|page| page.incident.coordinator.shown().copied());
    let name = page.with_untracked(|page| page.incident.coordinator_name.clone());
    let submit = move || {
        let (id, briefing) = (chosen.get_untracked(), typed(&briefing.get_untracked()));
        let good = Check::default()
            .chosen("coordinator", &id, "fault-choose-coordinator")
            .text(fields::BRIEFING, &briefing)
            .passes(form);
        let Some(device) = id.parse().ok().filter(|_| good) else {
            return;
        };
        let command = Command::Assign {
            incident: panel.record(),
            device,
            briefing,
        };
        form.send(async move {
            engine.act(command).await?;
            panel.done(Step::Assign, text!("assign-saved"));
            Ok(())
        });
    };
    let lead = match now {
        Some(_) => sentence!("assign-hand-over").with("person", name).text(),
        None => text!("assign-first").to_owned(),
    };
    view! {
        <ActionForm step=Step::Assign panel=panel send=text!("assign-send").to_owned() on_submit=submit>
            <p>{lead}</p>
            <Who now=now value=chosen />
            <TextArea field=fields::BRIEFING value=briefing />
        </ActionForm>
    }
}

/// The members who can coordinate an incident, without the one who does.
#[component]
fn Who(now: Option<DeviceId>, value: RwSignal<String>) -> impl IntoView {
    let members = use_engine().watch(crate::app::engine::Engine::people);
    let choices = memo(move |before: Option<&Vec<Choice>>| {
        let Some(Ok(members)) = members.get() else {
            return before.cloned().unwrap_or_default();
        };
        let others = members.iter().filter(|member| Some(member.device) != now);
        others
            .filter(|member| can_coordinate(member))
            .map(choice)
            .collect()
    });
    live(move || {
        let choices = choices.get();
        if choices.is_empty() {
            return view! { <p id="field-coordinator" class="hint">{text!("assign-nobody")}</p> }
                .into_view();
        }
        view! {
            <ChoiceGroup
                key="coordinator"
                legend=text!("assign-who")
                choices=choices
                value=value
            />
        }
    })
}

fn choice(member: &Member) -> Choice {
    let roles = member.roles.iter();
    let roles = roles.map(|role| Choice::of("role", role.name()).label);
    let roles = roles.collect::<Vec<String>>().join(", ");
    let hint = sentence!("assign-device")
        .with("roles", roles)
        .with("device", member.device.short());
    Choice {
        value: member.device.to_string(),
        label: member.person.clone(),
        hint: hint.text(),
    }
}
