use super::classify::{Choices, ClassifyFields};
use crate::{
    app::{
        asks::IncidentPage,
        components::{Choice, ChoiceGroup, NoticeBox, TextArea},
        engine::{Watched, use_engine},
        form::Form,
        forms::{ActionForm, Check, Panel, use_person},
        prelude::*,
        reactive::{Shown, effect, memo},
        typing::typed,
    },
    domain::{
        assessment::Verdict,
        field::fields,
        taxonomy::{Situation, situation},
    },
    register::{command::Command, event::Event, offer::Step},
    words::text,
};

/// Makes the second assessment.
#[component]
pub(super) fn AssessForm(
    page: Memo<IncidentPage>,
    events: Watched<Vec<Event>>,
    panel: Panel,
) -> impl IntoView {
    let (engine, form) = (use_engine(), Form::provide());
    let unsent = panel.unsent(Step::AssessIncident);
    let verdict = unsent.text("verdict");
    let reason = unsent.text("reason");
    let choices = page.with_untracked(|page| {
        let now = page.incident.classification.shown();
        Choices::of(unsent, now)
    });
    let suggested = suggest(choices, page, events);
    let confirms = move || verdict.with(|word| word == Verdict::Confirmed.name());
    let submit = move || {
        let reason = typed(&reason.get_untracked());
        let word = verdict.get_untracked();
        let mut check = Check::default().chosen("verdict", &word, "fault-choose-verdict");
        let confirms = untrack(confirms);
        if confirms {
            check = choices.check(check);
        }
        if !check.text(fields::REASON, &reason).passes(form) {
            return;
        }
        let mut all = Verdict::ALL.into_iter();
        let Some(verdict) = all.find(|verdict| verdict.name() == word) else {
            return;
        };
        let command = Command::AssessIncident {
            incident: panel.record(),
            verdict,
            classify: confirms.then(|| choices.classify()),
            reason,
        };
        form.send(async move {
            engine.act(command).await?;
            panel.done(Step::AssessIncident, text!("judge-saved"));
            Ok(())
        });
    };
    let verdicts = Verdict::ALL.map(|verdict| Choice::of("verdict", verdict.name()));
    view! {
        <ActionForm
            step=Step::AssessIncident
            panel=panel
            send=text!("judge-send").to_owned()
            on_submit=submit
        >
            <Before page=page events=events />
            <ChoiceGroup
                key="verdict"
                legend=text!("judge-verdict")
                choices=verdicts.to_vec()
                value=verdict
            />
            <Shown when=confirms>
                <ClassifyFields choices=choices suggested=suggested />
            </Shown>
            <TextArea field=fields::REASON value=reason hint=text!("judge-reason-hint") />
        </ActionForm>
    }
}

/// Takes over what the reporter's choice suggests, for an incident not classified yet; the words of
/// that choice.
fn suggest(
    choices: Choices,
    page: Memo<IncidentPage>,
    events: Watched<Vec<Event>>,
) -> Signal<String> {
    let is_first = page.with_untracked(|page| page.incident.classification.shown().is_none());
    let chosen = move || -> Option<&'static Situation> {
        let events = events.get()?.ok()?;
        let mut reports = events.iter().filter_map(|event| event.report.as_ref());
        reports
            .find_map(|report| situation(&report.situation))
            .filter(|_| is_first)
    };
    effect(move || {
        if let Some(situation) = chosen() {
            choices.suggest(situation);
        }
    });
    Signal::derive(move || {
        let label = chosen().map(|chosen| Choice::of("situation", &chosen.id).label);
        label.unwrap_or_default()
    })
}

/// What was decided before is kept; one person may make both decisions, and the record says so.
#[component]
fn Before(page: Memo<IncidentPage>, events: Watched<Vec<Event>>) -> impl IntoView {
    let person = use_person();
    let is_again = memo(move |_| page.with(|page| !page.incident.assessments.is_empty()));
    let same_person = memo(move |_| {
        let events = events.get().and_then(Result::ok).unwrap_or_default();
        let person = person.get();
        events.iter().any(|event| event.is_assessed_by(&person))
    });
    view! {
        <Shown when=move || is_again.get()>
            <NoticeBox>{text!("judge-again")}</NoticeBox>
        </Shown>
        <Shown when=move || same_person.get()>
            <div data-test="same-person">
                <NoticeBox>{text!("judge-same-person")}</NoticeBox>
            </div>
        </Shown>
    }
}
