use crate::{domain::state::EventState, engine::protocol::MyReport};

/// What became of a report, for the person who made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Standing {
    /// The key of its words.
    pub(super) key: &'static str,
    /// The key of what comes next.
    pub(super) next: &'static str,
    /// The colour of its chip.
    pub(super) tone: &'static str,
}

/// How a report stands.
pub(super) fn standing(report: &MyReport) -> Standing {
    let (key, next, tone) = match (&report.question, report.state, report.handed_over) {
        (Some(_), ..) => ("my-status-question", "my-status-question-text", "warn"),
        (None, Some(state), _) => in_register(state),
        (None, None, Some(_)) => (
            "my-status-handed_over",
            "my-status-handed_over-text",
            "active",
        ),
        (None, None, None) => ("my-status-here", "my-status-here-text", "warn"),
    };
    Standing { key, next, tone }
}

fn in_register(state: EventState) -> (&'static str, &'static str, &'static str) {
    match state {
        EventState::Received => (
            "my-status-in_register",
            "my-status-in_register-text",
            "active",
        ),
        EventState::Acknowledged | EventState::WaitingInfo => {
            ("my-status-looking", "my-status-looking-text", "active")
        }
        EventState::Suspected => ("my-status-suspected", "my-status-suspected-text", "active"),
        EventState::Linked => ("my-status-incident", "my-status-incident-text", "good"),
        EventState::Decided => ("my-status-decided", "my-status-decided-text", "good"),
    }
}
