use crate::{
    app::{
        components::{Choice, Reached, Step, Stepper, moment_text, stamp_text},
        prelude::*,
        reactive::memo,
    },
    domain::state::State,
    register::incident::Incident,
    words::text,
};

/// Where the incident is on its way.
#[component]
pub(super) fn Way(incident: Memo<Incident>) -> impl IntoView {
    let steps = memo(move |_| incident.with(steps));
    view! { <Stepper label=text!("incident-way") steps=steps /> }
}

fn steps(incident: &Incident) -> Vec<Step> {
    let now = incident.state();
    let step = |state: State| {
        let reached = match state.cmp(&now) {
            std::cmp::Ordering::Less => Reached::Done,
            std::cmp::Ordering::Equal => Reached::Now,
            std::cmp::Ordering::Greater => Reached::Later,
        };
        Step {
            label: Choice::of("state", state.name()).label,
            note: note(incident, state, reached),
            reached,
        }
    };
    now.way().into_iter().map(step).collect()
}

/// When a state was reached; that it was passed over, where it was.
fn note(incident: &Incident, state: State, reached: Reached) -> String {
    if reached == Reached::Later {
        return String::new();
    }
    match (incident.reached_at(state), state) {
        (Some(milestone), _) => moment_text(&milestone.happened),
        (None, State::Suspected) => stamp_text(&incident.opened),
        (None, _) => text!("incident-passed-over").to_owned(),
    }
}
