use crate::{
    app::{
        asks::EventPage,
        components::{Choice, ChoiceGroup, NoticeBox, TextArea},
        engine::use_engine,
        form::Form,
        forms::{ActionForm, Check, Panel, event_choice, use_person},
        prelude::*,
        reactive::{Shown, live, memo},
        typing::typed,
    },
    domain::{
        assessment::{Criteria, Outcome},
        field::fields,
    },
    register::{command::Command, offer::Step},
    words::text,
};

/// What the form holds.
#[derive(Clone, Copy)]
struct Filled {
    outcome: RwSignal<String>,
    duplicate_of: RwSignal<String>,
    affected: RwSignal<String>,
    services: RwSignal<String>,
    reason: RwSignal<String>,
}

impl Filled {
    fn of(panel: Panel) -> Self {
        let unsent = panel.unsent(Step::AssessEvent);
        Filled {
            outcome: unsent.text("outcome"),
            duplicate_of: unsent.text("duplicate-of"),
            affected: unsent.text("affected"),
            services: unsent.text("services"),
            reason: unsent.text("reason"),
        }
    }

    fn outcome(self) -> Option<Outcome> {
        self.outcome.with(|word| {
            let mut all = Outcome::ALL.into_iter();
            all.find(|outcome| outcome.name() == word)
        })
    }

    fn is_duplicate(self) -> bool {
        self.outcome() == Some(Outcome::Duplicate)
    }

    fn check(self, form: Form) -> bool {
        let text = |value: RwSignal<String>| typed(&value.get_untracked());
        let mut check = Check::default().chosen(
            "outcome",
            &self.outcome.get_untracked(),
            "fault-choose-outcome",
        );
        if untrack(move || self.is_duplicate()) {
            let other = self.duplicate_of.get_untracked();
            check = check.chosen("duplicate-of", &other, "fault-choose-duplicate");
        }
        check
            .text(fields::AFFECTED, &text(self.affected))
            .text(fields::SERVICES, &text(self.services))
            .text(fields::REASON, &text(self.reason))
            .passes(form)
    }

    fn command(self, panel: Panel) -> Option<Command> {
        let text = |value: RwSignal<String>| typed(&value.get_untracked());
        let outcome = untrack(move || self.outcome())?;
        let other = self.duplicate_of.get_untracked().parse().ok();
        Some(Command::AssessEvent {
            event: panel.record(),
            outcome,
            criteria: Criteria {
                affected: text(self.affected),
                services: text(self.services),
            },
            reason: text(self.reason),
            duplicate_of: other.filter(|_| outcome == Outcome::Duplicate),
        })
    }
}

/// Makes the first assessment.
#[component]
pub(super) fn AssessForm(page: Memo<EventPage>, panel: Panel) -> impl IntoView {
    let (engine, form) = (use_engine(), Form::provide());
    let filled = Filled::of(panel);
    let submit = move || {
        if !filled.check(form) {
            return;
        }
        let Some(command) = filled.command(panel) else {
            return;
        };
        form.send(async move {
            engine.act(command).await?;
            panel.done(Step::AssessEvent, text!("assess-saved"));
            Ok(())
        });
    };
    let outcomes = Outcome::ALL.map(|outcome| Choice::of("outcome", outcome.name()));
    view! {
        <ActionForm
            step=Step::AssessEvent
            panel=panel
            send=text!("assess-send").to_owned()
            on_submit=submit
        >
            <Before page=page />
            <ChoiceGroup
                key="outcome"
                legend=text!("assess-outcome")
                choices=outcomes.to_vec()
                value=filled.outcome
            />
            <Shown when=move || filled.is_duplicate()>
                <DuplicateOf page=page value=filled.duplicate_of />
            </Shown>
            <TextArea field=fields::AFFECTED value=filled.affected rows=2 />
            <TextArea field=fields::SERVICES value=filled.services rows=2 />
            <TextArea field=fields::REASON value=filled.reason hint=text!("assess-reason-hint") />
        </ActionForm>
    }
}

/// An assessment made before is kept, also one's own.
#[component]
fn Before(page: Memo<EventPage>) -> impl IntoView {
    let person = use_person();
    let before = memo(move |_| {
        page.with(|page| {
            let own = page.event.is_assessed_by(&person.get());
            (!page.event.assessments.is_empty()).then_some(own)
        })
    });
    live(move || {
        let own = before.get()?;
        let words = text(if own {
            "assess-again-own"
        } else {
            "assess-again"
        });
        Some(view! { <NoticeBox>{words}</NoticeBox> })
    })
}

/// Which event it repeats, of those reported about the same time.
#[component]
fn DuplicateOf(page: Memo<EventPage>, value: RwSignal<String>) -> impl IntoView {
    let choices = page.with_untracked(|page| {
        let rows = page.neighbours.iter();
        rows.map(event_choice).collect::<Vec<Choice>>()
    });
    if choices.is_empty() {
        return view! { <p id="field-duplicate-of" class="hint">{text!("assess-no-neighbours")}</p> }
            .into_view();
    }
    view! {
        <ChoiceGroup
            key="duplicate-of"
            legend=text!("assess-duplicate-of")
            hint=text!("assess-duplicate-of-hint")
            choices=choices
            value=value
        />
    }
}
