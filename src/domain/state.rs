//! The guarded states of an event and of an incident (`docs/process.md` draws them).

use serde::{Deserialize, Serialize};

use super::assessment::Verdict;

/// Where an event stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventState {
    /// Nobody has looked at it.
    Received,
    /// The point of contact has accepted it.
    Acknowledged,
    /// The reporter was asked something.
    WaitingInfo,
    /// The first assessment ended it.
    Decided,
    /// The first assessment suspects an incident that is not opened yet.
    Suspected,
    /// It belongs to an incident.
    Linked,
}

impl EventState {
    /// All states.
    pub const ALL: [EventState; 6] = [
        EventState::Received,
        EventState::WaitingInfo,
        EventState::Acknowledged,
        EventState::Suspected,
        EventState::Linked,
        EventState::Decided,
    ];

    /// Its word in data and in the keys of sentences.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            EventState::Received => "received",
            EventState::Acknowledged => "acknowledged",
            EventState::WaitingInfo => "waiting_info",
            EventState::Decided => "decided",
            EventState::Suspected => "suspected",
            EventState::Linked => "linked",
        }
    }

    /// Whether somebody has to do something next.
    #[must_use]
    pub fn is_waiting(self) -> bool {
        !matches!(self, EventState::Decided | EventState::Linked)
    }
}

/// Where an incident stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Opened; the team has not assessed it.
    Suspected,
    /// The team will decide later.
    Deferred,
    /// The team confirmed it.
    Confirmed,
    /// Somebody acts.
    Responding,
    /// It spreads no further.
    Contained,
    /// Its cause is gone from what was affected.
    Eradicated,
    /// Operations are back to normal.
    Recovered,
    /// Its root cause is treated.
    Resolved,
    /// What can be learned is recorded.
    Reviewed,
    /// Done.
    Closed,
    /// It was none.
    NotIncident,
    /// Somebody else handles it.
    Transferred,
}

impl State {
    /// All states, in the order of the process.
    pub const ALL: [State; 12] = [
        State::Suspected,
        State::Deferred,
        State::Confirmed,
        State::Responding,
        State::Contained,
        State::Eradicated,
        State::Recovered,
        State::Resolved,
        State::Reviewed,
        State::Closed,
        State::NotIncident,
        State::Transferred,
    ];

    /// Its word in data and in the keys of sentences.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            State::Suspected => "suspected",
            State::Deferred => "deferred",
            State::Confirmed => "confirmed",
            State::Responding => "responding",
            State::Contained => "contained",
            State::Eradicated => "eradicated",
            State::Recovered => "recovered",
            State::Resolved => "resolved",
            State::Reviewed => "reviewed",
            State::Closed => "closed",
            State::NotIncident => "not_incident",
            State::Transferred => "transferred",
        }
    }

    /// The state of that word.
    #[must_use]
    pub fn parse(word: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.name() == word)
    }

    /// Whether work on it has ended.
    #[must_use]
    pub fn is_ended(self) -> bool {
        matches!(
            self,
            State::Closed | State::NotIncident | State::Transferred
        )
    }

    /// The states a person may set next. The first assessment of an incident is not here: it is a
    /// decision of its own ([`State::after`]).
    #[must_use]
    pub fn next(self) -> &'static [State] {
        use State::{
            Closed, Confirmed, Contained, Deferred, Eradicated, NotIncident, Recovered, Resolved,
            Responding, Reviewed, Suspected, Transferred,
        };
        match self {
            Suspected | Deferred => &[],
            Confirmed => &[Responding],
            Responding => &[Contained, Eradicated, Recovered, Resolved],
            Contained => &[Eradicated, Recovered, Resolved, Responding],
            Eradicated => &[Recovered, Resolved, Responding],
            Recovered => &[Resolved, Responding],
            Resolved => &[Reviewed, Closed, Responding],
            Reviewed => &[Closed, Responding],
            Closed => &[Responding],
            NotIncident | Transferred => &[Suspected],
        }
    }

    /// The way an incident goes that stands here, for showing where it is: all of it, or the short
    /// one that ended early.
    #[must_use]
    pub fn way(self) -> Vec<State> {
        let whole = State::ALL.into_iter();
        match self {
            State::NotIncident | State::Transferred => vec![State::Suspected, self],
            State::Deferred => whole.filter(|state| *state <= State::Closed).collect(),
            _ => whole
                .filter(|state| *state <= State::Closed && *state != State::Deferred)
                .collect(),
        }
    }

    /// Whether going there needs a reason: back, out of an end, or to closed without a review.
    #[must_use]
    pub fn needs_reason(self, to: State) -> bool {
        self.is_ended() || to < self || (to == State::Closed && self != State::Reviewed)
    }

    /// Where a verdict leads. An incident that is being worked on stays where it is when it is
    /// confirmed again: a reassessment changes the class, not the work.
    #[must_use]
    pub fn after(self, verdict: Verdict) -> State {
        match verdict {
            Verdict::Confirmed => self.max(State::Confirmed),
            Verdict::NotIncident => State::NotIncident,
            Verdict::Transferred => State::Transferred,
            Verdict::Deferred => State::Deferred,
        }
    }
}
