use crate::{domain::state::EventState, engine::protocol::MyReport};

/// What became of a report, for the person who made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Standing {
    /// The key of its words; with `-text` at the end, of what to do next.
    pub(super) key: &'static str,
    /// The colour of its chip.
    pub(super) tone: &'static str,
}

/// How a report stands.
pub(super) fn standing(report: &MyReport) -> Standing {
    let (key, tone) = match (&report.question, report.state, report.handed_over) {
        (Some(_), ..) => ("my-status-question", "warn"),
        (None, Some(state), _) => match state {
            EventState::Received => ("my-status-in_register", "active"),
            EventState::Acknowledged | EventState::WaitingInfo => ("my-status-looking", "active"),
            EventState::Suspected => ("my-status-suspected", "active"),
            EventState::Linked => ("my-status-incident", "good"),
            EventState::Decided => ("my-status-decided", "good"),
        },
        (None, None, Some(_)) => ("my-status-handed_over", "active"),
        (None, None, None) => ("my-status-here", "warn"),
    };
    Standing { key, tone }
}
