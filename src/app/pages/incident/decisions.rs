use super::{
    severity::ClassOf,
    summary::{category, rsit},
};
use crate::{
    app::{
        components::{Chip, Choice},
        engine::Watched,
        forms::{Ago, Fact, FirstAssessments, Written},
        prelude::*,
        reactive::{live, memo},
        routes::Link,
    },
    domain::assessment::Verdict,
    register::{
        event::Event,
        hands::Hands,
        incident::{Incident, SecondAssessment},
        place::Place,
    },
    words::text,
};

/// Both kinds of assessments: what the team decided, and what the point of contact had decided.
#[component]
pub(super) fn Decisions(incident: Memo<Incident>, events: Watched<Vec<Event>>) -> impl IntoView {
    let second = memo(move |_| incident.with(|incident| incident.assessments.clone()));
    let first = memo(move |before: Option<&Vec<Event>>| match events.get() {
        Some(Ok(events)) => events,
        _ => before.cloned().unwrap_or_default(),
    });
    let second = move || {
        let made = second.get();
        if made.is_empty() {
            return view! { <p>{text!("decisions-none")}</p> };
        }
        let last = made.len() - 1;
        let of = incident.with(|incident| incident.events.clone());
        let hands =
            move |made: &SecondAssessment| first.with(|events| Hands::of(made, &of, events));
        let each = made.into_iter().enumerate().rev();
        let each = each.map(|(place, made)| {
            let hands = hands(&made);
            view! { <Second made=made hands=hands is_last=place == last /> }
        });
        view! { <ol class="decisions">{each.collect_view()}</ol> }
    };
    let first = move || {
        let events = first.get().into_iter();
        let assessed = events.filter(|event| !event.assessments.is_empty());
        let assessed: Vec<_> = assessed.map(of_event).collect();
        let none = assessed.is_empty();
        let none = none.then(|| view! { <p>{text!("decisions-none-here")}</p> });
        (none, assessed)
    };
    view! {
        <section class="card stack" aria-labelledby="decisions-title">
            <h2 id="decisions-title">{text!("decisions-title")}</h2>
            <h3>{text!("decisions-second")}</h3>
            {live(second)}
            <h3>{text!("decisions-first")}</h3>
            {live(first)}
        </section>
    }
}

fn of_event(event: Event) -> impl IntoView {
    let (place, reference) = (Place::Event(event.id), event.reference());
    view! {
        <div class="stack">
            <p class="actions">
                <Link to=place>
                    <code>{reference}</code>
                </Link>
            </p>
            <FirstAssessments event=event />
        </div>
    }
}

#[component]
fn Second(made: SecondAssessment, hands: Hands, is_last: bool) -> impl IntoView {
    let tone = match made.verdict {
        Verdict::Confirmed => "active",
        Verdict::Deferred => "warn",
        Verdict::NotIncident | Verdict::Transferred => "quiet",
    };
    let class = made.classification.clone().map(|class| {
        let rsit = rsit(&class);
        let rsit = rsit.map(|label| view! { <Fact name=text!("incident-rsit")>{label}</Fact> });
        let category = category(&class);
        view! {
            <dl class="facts">
                <Fact name=text!("incident-category")>{category}</Fact>
                {rsit}
            </dl>
            <ClassOf class=class person=made.person.clone() />
        }
    });
    let hands = (hands != Hands::Two).then(|| {
        let told = text(&format!("hands-{}", hands.name())).to_owned();
        view! { <p class="quiet">{told}</p> }
    });
    view! {
        <li class="decision" class:earlier=!is_last data-test="second-assessment">
            <p class="decision-head">
                <Chip tone=tone label=Choice::of("verdict", made.verdict.name()).label />
                <b>
                    <bdi>{made.person}</bdi>
                </b>
                <Ago at=made.at />
                {(!is_last).then(|| view! { <span class="quiet">{text!("assess-earlier")}</span> })}
            </p>
            <Written words=made.reason />
            {hands}
            {class}
        </li>
    }
}
