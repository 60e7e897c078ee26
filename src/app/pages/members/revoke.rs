use super::super::exchange::isolated;
use crate::{
    app::{
        components::{
            Button, ButtonKind, Choice, ChoiceGroup, ErrorSummary, Select, TextArea, stamp_text,
        },
        engine::use_engine,
        form::Form,
        forms::Check,
        prelude::*,
        reactive::Shown,
        shell::use_shell,
        typing::typed,
    },
    domain::{cause::Cause, field::fields},
    engine::protocol::Told,
    log::{id::DeviceId, index::Reach},
    register::{command::Command, fact::DeviceRevoked},
    words::{sentence, text},
};

/// Where the reason is typed.
const REASON: &str = "field-revoke-reason";
/// The word for: everything that has reached this device counts.
const ALL: &str = "all";

/// Takes a device out: why, and up to where what it wrote counts.
#[component]
pub(super) fn RevokeForm(
    device: DeviceId,
    /// What has come from it, the latest first.
    sent: Vec<Told>,
    /// Called when it is out.
    #[prop(into)]
    on_done: Callback<()>,
) -> impl IntoView {
    let (engine, shell, form) = (use_engine(), use_shell(), Form::provide());
    let cause = RwSignal::new(String::new());
    let reason = RwSignal::new(String::new());
    let reach = RwSignal::new(ALL.to_owned());
    let last = RwSignal::new(String::new());
    let latest = sent.first().map(reach_of);
    let choices: Vec<Choice> = sent.iter().map(choice).chain([none()]).collect();
    let picks = move || reach.with(|word| word != ALL);
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let (why, word) = (typed(&reason.get_untracked()), last.get_untracked());
        let cause = cause.get_untracked();
        let mut check = Check::default().chosen("cause", &cause, "fault-choose-cause");
        if untrack(picks) {
            check = check.chosen("last", &word, "fault-choose-last");
        }
        let good = check.text_at(REASON, fields::REASON, &why).passes(form);
        let mut all = Cause::ALL.into_iter();
        let chosen = all.find(|one| one.name() == cause).filter(|_| good);
        let Some(cause) = chosen else { return };
        let picked = sent.iter().find(|told| told.line.entry.to_string() == word);
        let last = if untrack(picks) {
            picked.map(reach_of)
        } else {
            latest
        };
        let fact = DeviceRevoked {
            device,
            last,
            cause,
            reason: why,
        };
        form.send(async move {
            engine.act(Command::Revoke { fact }).await?;
            shell.say(text!("revoke-done"));
            on_done.run(());
            Ok(())
        });
    };
    let causes = Cause::ALL.map(|cause| Choice::of("revoke-cause", cause.name()));
    let ways = [ALL, "entry"].map(|word| Choice::of("revoke-reach", word));
    view! {
        <form class="step-form stack" novalidate on:submit=submit data-test="revoke-form">
            <h3>{text!("revoke-title")}</h3>
            <p>{text!("revoke-text")}</p>
            <ErrorSummary />
            <ChoiceGroup
                key="cause"
                legend=text!("revoke-cause")
                choices=causes.to_vec()
                value=cause
            />
            <TextArea field=fields::REASON value=reason id=REASON rows=3 />
            <ChoiceGroup
                key="reach"
                legend=text!("revoke-reach")
                choices=ways.to_vec()
                value=reach
            />
            <Shown when=picks>
                <Select
                    key="last"
                    label=text!("revoke-last")
                    hint=text!("revoke-last-hint")
                    choices=choices.clone()
                    value=last
                />
            </Shown>
            <p class="actions">
                <Button kind=ButtonKind::Danger submit=true busy=form.busy test="revoke-do">
                    {text!("revoke-do")}
                </Button>
            </p>
        </form>
    }
}

fn reach_of(told: &Told) -> Reach {
    Reach {
        seq: told.seq,
        id: told.line.entry,
    }
}

/// An entry as something to choose: its number, when it was written, what it says.
fn choice(told: &Told) -> Choice {
    let label = sentence!("revoke-entry")
        .with("number", told.seq)
        .with("time", stamp_text(&told.line.at))
        .with("said", isolated(&told.line.said.text()));
    Choice {
        value: told.line.entry.to_string(),
        label: label.text(),
        hint: String::new(),
    }
}

fn none() -> Choice {
    Choice {
        value: "none".to_owned(),
        label: text!("revoke-none").to_owned(),
        hint: String::new(),
    }
}
