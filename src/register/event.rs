//! An event: what was reported, and what became of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    fact::{EventAssessed, Fact},
    line::{Line, Standing, aside},
    membership::Membership,
    replay::walk,
    versions::{Conflict, Links, Versions},
};
use crate::{
    domain::{
        assessment::{Criteria, Outcome},
        report::{Answer, Report},
        stamp::Stamp,
        state::EventState,
    },
    log::{
        entry::Entry,
        id::{DeviceId, EntryId, RecordId},
        json::Value,
    },
    order,
};

/// A first assessment, with who made it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FirstAssessment {
    /// The decision.
    pub outcome: Outcome,
    /// What it looked at.
    pub criteria: Criteria,
    /// Why.
    pub reason: String,
    /// The event it repeats.
    pub duplicate_of: Option<RecordId>,
    /// Who decided.
    pub person: String,
    /// On which device.
    pub device: DeviceId,
    /// When.
    pub at: Stamp,
}

/// An event as its log tells it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Its record.
    pub id: RecordId,
    /// What was reported; absent when its body is withheld.
    pub report: Option<Report>,
    /// The device of a report from outside the register.
    pub outside: Option<DeviceId>,
    /// When it was reported, by the reporter's clock.
    pub reported: Stamp,
    /// When it came into the register.
    pub received: Stamp,
    /// When the point of contact accepted it.
    pub acknowledged: Option<Stamp>,
    /// Where it stands.
    pub state: EventState,
    /// The question still open.
    pub question: Option<String>,
    /// Every first assessment; the later ones do not replace the earlier.
    pub assessments: Vec<FirstAssessment>,
    /// The assessments that stand: more than one when two were made in parallel.
    pub decision: Versions<Outcome>,
    /// The incidents it belongs to.
    pub incidents: Vec<RecordId>,
    /// The event in whose report it was found.
    pub split_from: Option<RecordId>,
    /// The events found in its report.
    pub split_into: Vec<RecordId>,
    /// Its log.
    pub lines: Vec<Line>,
    /// The entries nothing in the record follows yet, with their logical times.
    pub tips: BTreeMap<EntryId, u64>,
}

/// An event in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventRow {
    /// Its record.
    pub id: RecordId,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// One line.
    pub title: String,
    /// Where it happened.
    pub place: String,
    /// Who reported it; empty when confidential or unnamed.
    pub reporter: String,
    /// Whether the reporter wants to stay known only to those who handle the report.
    #[serde(default)]
    pub confidential: bool,
    /// Where it stands.
    pub state: EventState,
    /// What was decided.
    pub outcome: Option<Outcome>,
    /// Whether anyone is in danger.
    pub danger: Answer,
    /// Whether it is still going on.
    pub ongoing: Answer,
    /// When it was reported.
    pub reported: Stamp,
    /// When it last changed.
    pub updated: Stamp,
    /// The incident it belongs to, if any.
    pub incident: Option<RecordId>,
    /// Whether it was decided twice in parallel.
    #[serde(default)]
    pub parallel: Conflict,
    /// Whether it does not count: its first entry was written after its device was out, or came with
    /// an import that was withdrawn.
    #[serde(default)]
    pub aside: bool,
    /// Whether its report was erased.
    #[serde(default)]
    pub erased: bool,
}

impl Event {
    /// Replays an event's entries; `None` when the founding entry is not among them.
    #[must_use]
    pub fn replay(entries: &[&Entry], membership: &Membership) -> Option<Event> {
        let first = entries.iter().find(|entry| entry.head.rec.is_none())?;
        let mut event = Event::before(first);
        let tips = tips(entries);
        let mut linked = Links::default();
        let lines = walk(entries, membership, &mut |entry, clock, fact| {
            match &fact {
                Fact::EventAssessed(fact) => event.decision.write(entry, clock, fact.outcome),
                Fact::EventFieldResolved(fact) if fact.field == "decision" => {
                    event.decision.resolve(entry, clock, &fact.entry);
                    event.settle();
                }
                Fact::EventLinked(fact) => {
                    linked.add(entry, fact.incident);
                    event.state = EventState::Linked;
                }
                Fact::EventUnlinked(fact) => {
                    linked.remove(clock, &fact.incident);
                    if linked.ids().is_empty() {
                        // Until somebody decides again, what was decided before stands.
                        event.state = EventState::Suspected;
                        event.settle();
                    }
                }
                _ => {}
            }
            event.take(entry, fact, membership);
        });
        Some(Event {
            incidents: linked.ids(),
            lines,
            tips,
            ..event
        })
    }

    fn before(first: &Entry) -> Event {
        Event {
            id: first.id,
            report: None,
            outside: None,
            reported: first.head.at,
            received: first.head.at,
            acknowledged: None,
            state: EventState::Received,
            question: None,
            assessments: Vec::new(),
            decision: Versions::default(),
            incidents: Vec::new(),
            split_from: None,
            split_into: Vec::new(),
            lines: Vec::new(),
            tips: BTreeMap::new(),
        }
    }

    fn take(&mut self, entry: &Entry, fact: Fact, membership: &Membership) {
        match fact {
            Fact::EventReported(fact) => self.report = Some(fact.report),
            Fact::EventAdopted(fact) => {
                let said = |name| fact.payload.get(name).and_then(Value::text);
                self.outside = said("from").and_then(|from| from.parse().ok());
                let made = said("made").and_then(|made| made.parse().ok());
                self.reported = made.unwrap_or(self.reported);
                self.report = fact.report().ok();
            }
            Fact::EventAcknowledged(_) => {
                self.acknowledged.get_or_insert(entry.head.at);
                if self.state == EventState::Received {
                    self.state = EventState::Acknowledged;
                }
            }
            Fact::EventInfoRequested(note) => {
                self.question = Some(note.text);
                // What was decided meanwhile is not undone by a question.
                if matches!(self.state, EventState::Received | EventState::Acknowledged) {
                    self.state = EventState::WaitingInfo;
                }
            }
            Fact::EventInfoAdded(_) => {
                self.question = None;
                if self.state == EventState::WaitingInfo {
                    self.state = EventState::Acknowledged;
                }
            }
            Fact::EventAssessed(fact) => self.assess(entry, fact, membership),
            Fact::EventSplitOff(fact) => {
                self.split_from = Some(fact.from);
                self.report = Some(fact.report);
            }
            Fact::EventSplit(fact) if !self.split_into.contains(&fact.into) => {
                self.split_into.push(fact.into);
            }
            _ => {}
        }
    }

    /// Goes where the decision that is shown leads.
    fn settle(&mut self) {
        if let (Some(outcome), true) = (self.decision.shown(), self.state != EventState::Linked) {
            self.state = match outcome {
                Outcome::SuspectedIncident => EventState::Suspected,
                Outcome::NeedsInfo => EventState::WaitingInfo,
                _ => EventState::Decided,
            };
        }
    }

    fn assess(&mut self, entry: &Entry, fact: EventAssessed, membership: &Membership) {
        self.acknowledged.get_or_insert(entry.head.at);
        // What was just decided is the decision that is shown.
        self.settle();
        self.assessments.push(FirstAssessment {
            outcome: fact.outcome,
            criteria: fact.criteria,
            reason: fact.reason,
            duplicate_of: fact.duplicate_of,
            person: membership.person(&entry.head.dev),
            device: entry.head.dev,
            at: entry.head.at,
        });
    }

    /// Its reference; the beginning of its id when the report is withheld.
    #[must_use]
    pub fn reference(&self) -> String {
        self.report
            .as_ref()
            .map_or_else(|| self.id.short(), |report| report.reference.clone())
    }

    /// Whether the assessment at that place stands: nobody who knew of it has decided again.
    #[must_use]
    pub fn stands(&self, place: usize) -> bool {
        let Some(assessment) = self.assessments.get(place) else {
            return false;
        };
        let by_same = |device: &DeviceId| *device == assessment.device;
        let later = &self.assessments[place + 1..];
        let mut standing = self.decision.all().iter();
        standing.any(|version| by_same(&version.device))
            && !later.iter().any(|later| by_same(&later.device))
    }

    /// Whether its report was erased.
    #[must_use]
    pub fn is_erased(&self) -> bool {
        let first = self.lines.first();
        first.is_some_and(|line| line.standing == Standing::Erased)
    }

    /// Whether that person made one of its first assessments.
    #[must_use]
    pub fn is_assessed_by(&self, person: &str) -> bool {
        let mut assessments = self.assessments.iter();
        assessments.any(|assessment| assessment.person == person)
    }

    /// Its line in a list.
    #[must_use]
    pub fn row(&self) -> EventRow {
        let report = self.report.as_ref();
        let reporter = report
            .map(|report| &report.reporter)
            .filter(|who| !who.confidential);
        EventRow {
            id: self.id,
            reference: self.reference(),
            title: report.map(Report::title).unwrap_or_default(),
            place: report
                .map(|report| report.place.clone())
                .unwrap_or_default(),
            reporter: reporter.map(|who| who.name.clone()).unwrap_or_default(),
            confidential: report.is_some_and(|report| report.reporter.confidential),
            state: self.state,
            outcome: self.decision.shown().copied(),
            danger: report.map_or(Answer::Unknown, |report| report.danger),
            ongoing: report.map_or(Answer::Unknown, |report| report.ongoing),
            reported: self.reported,
            updated: self.lines.last().map_or(self.reported, |line| line.at),
            incident: self.incidents.first().copied(),
            parallel: self.decision.conflict(),
            aside: aside(&self.lines).is_some(),
            erased: self.is_erased(),
        }
    }
}

/// The entries of a record that no other entry of it follows, with their logical times.
#[must_use]
pub fn tips(entries: &[&Entry]) -> BTreeMap<EntryId, u64> {
    let all = entries.iter();
    let mut tips = order::map(all.map(|entry| (entry.id, entry.head.lam)));
    for entry in entries {
        for id in entry.head.seen.iter().chain(&entry.head.prev) {
            tips.remove(id);
        }
    }
    tips
}
