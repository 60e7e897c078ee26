//! An incident: what its log says of it.

mod fold;
mod merging;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    line::{Line, Standing, aside},
    versions::{Conflict, Versions},
};
use crate::{
    domain::{
        assessment::{Classification, Verdict},
        severity::Severity,
        stamp::{Moment, Stamp},
        state::State,
    },
    log::id::{DeviceId, EntryId, RecordId},
    words::text,
};

/// A second assessment, with who made it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SecondAssessment {
    /// The decision.
    pub verdict: Verdict,
    /// How it was classified.
    pub classification: Option<Classification>,
    /// Why.
    pub reason: String,
    /// Whether the same person had made the first assessment, in the author's word;
    /// [`Hands`](super::hands::Hands) tells whether that is so.
    pub same_person: bool,
    /// Who decided.
    pub person: String,
    /// On which device.
    pub device: DeviceId,
    /// When.
    pub at: Stamp,
}

/// When an incident reached a state.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Milestone {
    /// The state.
    pub state: State,
    /// When it was really reached, as well as somebody knows.
    pub happened: Moment,
    /// When that was recorded.
    pub recorded: Stamp,
}

/// An incident as its log tells it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Incident {
    /// Its record.
    pub id: RecordId,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Its title.
    pub title: Versions<String>,
    /// The events it was made of.
    pub events: Vec<RecordId>,
    /// The incident it was split off from.
    pub split_from: Option<RecordId>,
    /// The incident it goes on in; a version without one lets it go on by itself again.
    pub merged: Versions<Option<RecordId>>,
    /// Where it stands.
    pub state: Versions<State>,
    /// How it is classified: by the latest assessments that confirmed it.
    pub classification: Versions<Classification>,
    /// Its coordinator's device.
    pub coordinator: Versions<DeviceId>,
    /// That coordinator's name.
    pub coordinator_name: String,
    /// Every second assessment.
    pub assessments: Vec<SecondAssessment>,
    /// When it reached which state.
    pub milestones: Vec<Milestone>,
    /// When it was opened.
    pub opened: Stamp,
    /// Its log.
    pub lines: Vec<Line>,
    /// The entries nothing in the record follows yet, with their logical times.
    pub tips: BTreeMap<EntryId, u64>,
}

/// An incident in the register (clause 4.7.5).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IncidentRow {
    /// Its record.
    pub id: RecordId,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub state: State,
    /// Its class, once assessed.
    pub severity: Option<Severity>,
    /// Its category, once assessed.
    pub category: String,
    /// Who coordinates it.
    pub coordinator: String,
    /// How many events it is made of.
    pub events: u32,
    /// When it was opened.
    pub opened: Stamp,
    /// When it last changed.
    pub updated: Stamp,
    /// Whether something of it was written in parallel.
    #[serde(default)]
    pub parallel: Conflict,
    /// The incident it goes on in.
    #[serde(default)]
    pub merged_into: Option<RecordId>,
    /// Whether it does not count: its first entry was written after its device was out, or came with
    /// an import that was withdrawn.
    #[serde(default)]
    pub aside: bool,
}

impl IncidentRow {
    /// Whether what it says is not here: an incident without a title cannot be opened.
    #[must_use]
    pub fn is_withheld(&self) -> bool {
        self.title.is_empty()
    }

    /// What to call it.
    #[must_use]
    pub fn name(&self) -> &str {
        match self.is_withheld() {
            true => text!("incident-withheld"),
            false => &self.title,
        }
    }
}

impl Incident {
    /// Where it stands: the last of the states that stand.
    #[must_use]
    pub fn state(&self) -> State {
        self.state.shown().copied().unwrap_or(State::Suspected)
    }

    /// Whether what it says is not here.
    #[must_use]
    pub fn is_withheld(&self) -> bool {
        let first = self.lines.first();
        first.is_some_and(|line| line.standing == Standing::Withheld)
    }

    /// The incident it goes on in, if any.
    #[must_use]
    pub fn merged_into(&self) -> Option<RecordId> {
        self.merged.shown().copied().flatten()
    }

    /// The states a person may set now: those open from where it stands, and where several stand in
    /// parallel first each of them, to settle which one holds.
    #[must_use]
    pub fn next(&self) -> Vec<State> {
        let standing = self.state.all().iter().map(|version| version.value);
        let standing = standing.filter(|_| self.state.is_conflict());
        let mut next: Vec<State> = Vec::new();
        for state in standing.chain(self.state().next().iter().copied()) {
            if !next.contains(&state) {
                next.push(state);
            }
        }
        next
    }

    /// Whether setting that state needs a reason: the step does, or it is no step and only settles
    /// which state holds.
    #[must_use]
    pub fn needs_reason(&self, to: State) -> bool {
        let from = self.state();
        !from.next().contains(&to) || from.needs_reason(to)
    }

    /// The fields with more than one version, by the keys of their labels.
    #[must_use]
    pub fn conflicts(&self) -> Vec<&'static str> {
        [
            ("title", self.title.is_conflict()),
            ("state", self.state.is_conflict()),
            ("classification", self.classification.is_conflict()),
            ("coordinator", self.coordinator.is_conflict()),
            ("merged", self.merged.is_conflict()),
        ]
        .into_iter()
        .filter_map(|(field, conflict)| conflict.then_some(field))
        .collect()
    }

    /// Whether something of it was written in parallel.
    #[must_use]
    pub fn conflict(&self) -> Conflict {
        let fields = [
            self.title.conflict(),
            self.state.conflict(),
            self.classification.conflict(),
            self.coordinator.conflict(),
            self.merged.conflict(),
        ];
        fields.into_iter().max().unwrap_or_default()
    }

    /// The assessment behind the class that is shown.
    #[must_use]
    pub fn classified_by(&self) -> Option<&SecondAssessment> {
        let shown = self.classification.last()?;
        self.assessments.iter().rev().find(|assessment| {
            assessment.device == shown.device
                && assessment.classification.as_ref() == Some(&shown.value)
        })
    }

    /// When it last reached a state.
    #[must_use]
    pub fn reached_at(&self, state: State) -> Option<&Milestone> {
        let mut milestones = self.milestones.iter().rev();
        milestones.find(|milestone| milestone.state == state)
    }

    /// Its line in the register.
    #[must_use]
    pub fn row(&self) -> IncidentRow {
        let classification = self.classification.shown();
        IncidentRow {
            id: self.id,
            reference: self.reference.clone(),
            title: self.title.shown().cloned().unwrap_or_default(),
            state: self.state(),
            severity: classification.map(Classification::severity),
            category: classification
                .map(|class| class.category.clone())
                .unwrap_or_default(),
            coordinator: self.coordinator_name.clone(),
            events: u32::try_from(self.events.len()).unwrap_or(u32::MAX),
            opened: self.opened,
            updated: self.lines.last().map_or(self.opened, |line| line.at),
            parallel: self.conflict(),
            merged_into: self.merged_into(),
            aside: aside(&self.lines).is_some(),
        }
    }
}
