//! What can be done with a record from where it stands, and by whom. Pages offer what is open here,
//! and a command is refused when it is not: both ask the same.

use super::{event::Event, incident::Incident, membership::Member};
use crate::{
    domain::{
        report::Report,
        role::Role,
        state::{EventState, State},
    },
    order,
};

/// Something to do with an event or an incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Accept an event.
    Acknowledge,
    /// Answer the open question, or add what is known.
    Answer,
    /// Make the first assessment.
    AssessEvent,
    /// Open an incident from an event.
    OpenIncident,
    /// Add an event to an incident that is open.
    JoinIncident,
    /// Ask the reporter.
    Ask,
    /// Note something on an event.
    NoteEvent,
    /// Make an event of its own of what the report also tells.
    SplitEvent,
    /// Make the second assessment.
    AssessIncident,
    /// Take an incident to its next state.
    Advance,
    /// Take an incident out of its end.
    Reopen,
    /// Name the coordinator, or another one.
    Assign,
    /// Add a suspected event to an incident.
    AddEvent,
    /// Note something on an incident.
    NoteIncident,
    /// Give an incident another title.
    Rename,
    /// Make an incident of its own of some of the events.
    SplitIncident,
    /// Let an incident go on in another one.
    Merge,
    /// Let an incident go on by itself again.
    Unmerge,
}

impl Step {
    /// What can be done with events, in the order it is offered.
    pub const OF_EVENTS: [Step; 8] = [
        Step::Acknowledge,
        Step::Answer,
        Step::AssessEvent,
        Step::OpenIncident,
        Step::JoinIncident,
        Step::Ask,
        Step::NoteEvent,
        Step::SplitEvent,
    ];

    /// What can be done with incidents, in the order it is offered.
    pub const OF_INCIDENTS: [Step; 10] = [
        Step::AssessIncident,
        Step::Advance,
        Step::Reopen,
        Step::NoteIncident,
        Step::Assign,
        Step::AddEvent,
        Step::Rename,
        Step::SplitIncident,
        Step::Merge,
        Step::Unmerge,
    ];

    /// Its word in handles and in the keys of sentences.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Step::Acknowledge => "acknowledge",
            Step::Answer => "answer",
            Step::AssessEvent => "assess-event",
            Step::OpenIncident => "open-incident",
            Step::JoinIncident => "join-incident",
            Step::Ask => "ask",
            Step::NoteEvent => "note-event",
            Step::AssessIncident => "assess-incident",
            Step::Advance => "advance",
            Step::Reopen => "reopen",
            Step::Assign => "assign",
            Step::AddEvent => "add-event",
            Step::NoteIncident => "note-incident",
            Step::Rename => "rename",
            Step::SplitEvent => "split-event",
            Step::SplitIncident => "split-incident",
            Step::Merge => "merge",
            Step::Unmerge => "unmerge",
        }
    }

    /// The kinds of entries it becomes; whoever does it has to be allowed all of them.
    #[must_use]
    pub fn kinds(self) -> &'static [&'static str] {
        match self {
            Step::Acknowledge => &["event.acknowledged"],
            Step::Answer => &["event.info_added"],
            Step::AssessEvent => &["event.assessed"],
            Step::OpenIncident => &["incident.opened", "event.linked"],
            Step::JoinIncident | Step::AddEvent => &["incident.event_added", "event.linked"],
            Step::Ask => &["event.info_requested"],
            Step::NoteEvent => &["event.noted"],
            Step::AssessIncident => &["incident.assessed"],
            Step::Advance | Step::Reopen => &["incident.state_changed"],
            Step::Assign => &["incident.coordinator_assigned"],
            Step::NoteIncident => &["incident.noted"],
            Step::Rename => &["incident.renamed"],
            Step::SplitEvent => &["event.split_off", "event.split"],
            Step::SplitIncident => &[
                "incident.opened",
                "incident.event_removed",
                "event.linked",
                "event.unlinked",
            ],
            Step::Merge => &["incident.merged", "incident.event_added", "event.linked"],
            Step::Unmerge => &[
                "incident.unmerged",
                "incident.event_removed",
                "event.unlinked",
            ],
        }
    }

    /// Whether it is open where an event stands, whoever takes it.
    #[must_use]
    pub fn is_open_for_event(self, event: &Event) -> bool {
        use EventState::{Acknowledged, Linked, Received, Suspected, WaitingInfo};
        match self {
            Step::Acknowledge => event.state == Received,
            // In an incident the team decides, unless two first assessments still contradict each other.
            Step::AssessEvent => event.state != Linked || event.decision.is_conflict(),
            Step::OpenIncident | Step::JoinIncident => matches!(event.state, Suspected | Linked),
            Step::Ask => matches!(event.state, Received | Acknowledged | WaitingInfo),
            // What somebody knows besides is always taken: an answer may come after another one.
            Step::Answer | Step::NoteEvent => true,
            Step::SplitEvent => event.report.is_some(),
            _ => false,
        }
    }

    /// Whether it is open where an incident stands, whoever takes it.
    #[must_use]
    pub fn is_open_for_incident(self, incident: &Incident) -> bool {
        let ended = incident.state().is_ended();
        if incident.merged_into().is_some() {
            return matches!(self, Step::NoteIncident | Step::Unmerge);
        }
        let (leads_on, settles) = (!incident.next().is_empty(), incident.state.is_conflict());
        match self {
            Step::Advance => (!ended || settles) && leads_on,
            Step::Reopen => ended && !settles && leads_on,
            Step::NoteIncident | Step::Rename => true,
            Step::SplitIncident => !ended && incident.events.len() > 1,
            Step::Merge => !ended,
            Step::AssessIncident | Step::Assign | Step::AddEvent => !ended,
            _ => false,
        }
    }

    /// Whether somebody with these roles may do it.
    #[must_use]
    pub fn allows(self, roles: &[Role]) -> bool {
        let may = |kind: &&str| roles.iter().any(|role| role.may(kind));
        self.kinds().iter().all(may)
    }

    /// The roles that are enough for it.
    #[must_use]
    pub fn roles(self) -> Vec<Role> {
        let enough = |role: &Role| self.allows(&[*role]);
        Role::ALL.into_iter().filter(enough).collect()
    }

    /// The members who may do it, by name, each person once.
    #[must_use]
    pub fn people(self, members: &[Member]) -> Vec<String> {
        let allowed = members.iter().filter(|member| self.allows(&member.roles));
        let mut people: Vec<String> = allowed.map(|member| member.person.clone()).collect();
        order::sort(&mut people);
        people.dedup();
        people
    }
}

/// A step that is open now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The step.
    pub step: Step,
    /// Whether it is the one the record waits for.
    pub next: bool,
    /// Whether it was taken before: an assessment made again, a coordinator followed by another.
    pub again: bool,
    /// Whether this person may take it.
    pub allowed: bool,
}

fn offers(
    steps: impl IntoIterator<Item = Step>,
    next: Option<Step>,
    again: &[Step],
    roles: &[Role],
) -> Vec<Offer> {
    let offer = |step: Step| Offer {
        step,
        next: next == Some(step),
        again: again.contains(&step),
        allowed: step.allows(roles),
    };
    steps.into_iter().map(offer).collect()
}

/// What can be done with an event now.
#[must_use]
pub fn for_event(event: &Event, roles: &[Role]) -> Vec<Offer> {
    use EventState::{Acknowledged, Received, Suspected, WaitingInfo};
    let state = event.state;
    let asked = event.question.is_some() || state == WaitingInfo;
    let is_offered = |step: &Step| {
        // Who may note needs no other way to add something.
        let is_needed = *step != Step::Answer || asked || !Step::NoteEvent.allows(roles);
        is_needed && step.is_open_for_event(event)
    };
    let next = match state {
        Received => Some(Step::Acknowledge),
        WaitingInfo if event.question.is_none() => Some(Step::Ask),
        WaitingInfo => Some(Step::Answer),
        Acknowledged => Some(Step::AssessEvent),
        Suspected => Some(Step::OpenIncident),
        _ => None,
    };
    let open = Step::OF_EVENTS.into_iter().filter(is_offered);
    let again = (!event.assessments.is_empty()).then_some(Step::AssessEvent);
    offers(open, next, again.as_slice(), roles)
}

/// What can be done with an incident now.
#[must_use]
pub fn for_incident(incident: &Incident, roles: &[Role]) -> Vec<Offer> {
    let state = incident.state();
    let (ended, settles) = (state.is_ended(), incident.state.is_conflict());
    let nobody = incident.coordinator.shown().is_none();
    let next = match state {
        _ if incident.merged_into().is_some() => None,
        _ if settles => Some(Step::Advance),
        State::Suspected | State::Deferred => Some(Step::AssessIncident),
        _ if ended => None,
        _ if nobody => Some(Step::Assign),
        _ => Some(Step::Advance),
    };
    let open = Step::OF_INCIDENTS.into_iter();
    let open = open.filter(|step| step.is_open_for_incident(incident));
    let assessed = !incident.assessments.is_empty();
    let assessed = assessed.then_some(Step::AssessIncident);
    let assigned = (!nobody).then_some(Step::Assign);
    let again: Vec<Step> = assessed.into_iter().chain(assigned).collect();
    offers(open, next, &again, roles)
}

/// Whether a member may be made the coordinator of an incident: who can take it through its states.
#[must_use]
pub fn can_coordinate(member: &Member) -> bool {
    Step::Advance.allows(&member.roles)
}

/// Whether somebody with these roles is shown who reported: a confidential report tells only those
/// who handle it.
#[must_use]
pub fn shows_reporter(report: &Report, roles: &[Role]) -> bool {
    !report.reporter.confidential || Step::Acknowledge.allows(roles)
}
