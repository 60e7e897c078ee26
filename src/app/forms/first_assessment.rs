use super::{
    ago::Ago,
    written::{Fact, Written},
};
use crate::{
    app::{
        components::{Chip, Choice},
        prelude::*,
        routes::Link,
    },
    domain::assessment::Outcome,
    log::id::RecordId,
    register::{
        event::{Event, EventRow, FirstAssessment},
        place::Place,
    },
    words::text,
};

/// The first assessments of an event, the latest first; none is ever replaced.
#[component]
pub fn FirstAssessments(
    /// The event.
    event: Event,
    /// Events near it, to name the one it repeats.
    #[prop(optional)]
    neighbours: Vec<EventRow>,
) -> impl IntoView {
    let places = (0..event.assessments.len()).rev();
    let each = places.map(|place| {
        let stands = event.stands(place);
        let assessment = event.assessments[place].clone();
        let other = assessment.duplicate_of.map(|id| {
            let row = neighbours.iter().find(|row| row.id == id);
            (
                id,
                row.map_or_else(|| id.short(), |row| row.reference.clone()),
            )
        });
        view! { <One assessment=assessment stands=stands other=other /> }
    });
    view! { <ol class="decisions">{each.collect_view()}</ol> }
}

#[component]
fn One(
    assessment: FirstAssessment,
    stands: bool,
    other: Option<(RecordId, String)>,
) -> impl IntoView {
    let FirstAssessment {
        outcome,
        criteria,
        reason,
        person,
        at,
        ..
    } = assessment;
    let tone = match outcome {
        Outcome::SuspectedIncident => "warn",
        Outcome::NeedsInfo => "active",
        _ => "quiet",
    };
    let repeats = other.map(|(id, reference)| {
        view! {
            <Fact name=text!("assess-repeats")>
                <Link to=Place::Event(id)>{reference}</Link>
            </Fact>
        }
    });
    let criterion = |name: &'static str, words: String| {
        (!words.is_empty()).then(|| {
            view! {
                <Fact name=text(name)>
                    <Written words=words />
                </Fact>
            }
        })
    };
    let affected = criterion("field-affected", criteria.affected);
    let services = criterion("field-services", criteria.services);
    view! {
        <li class="decision" class:earlier=!stands data-test="first-assessment">
            <p class="decision-head">
                <Chip tone=tone label=Choice::of("outcome", outcome.name()).label />
                <b><bdi>{person}</bdi></b>
                <Ago at=at />
                {(!stands).then(|| view! { <span class="quiet">{text!("assess-earlier")}</span> })}
            </p>
            <Written words=reason />
            <dl class="facts">{repeats} {affected} {services}</dl>
        </li>
    }
}
