//! The two assessments (clause 5.4): signed decisions with criteria and reasons, both kept.

use serde::{Deserialize, Serialize, Serializer, ser::SerializeStruct as _};

use super::severity::{Impact, Severity};

/// What the point of contact decides about an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Nothing happened.
    FalseAlarm,
    /// Something happened, but not an incident.
    EventNoIncident,
    /// Already reported.
    Duplicate,
    /// Cannot be decided yet.
    NeedsInfo,
    /// A weakness was found, nothing happened.
    VulnerabilityOnly,
    /// The team has to assess it.
    SuspectedIncident,
}

impl Outcome {
    /// All outcomes, in the order a form offers them.
    pub const ALL: [Outcome; 6] = [
        Outcome::SuspectedIncident,
        Outcome::EventNoIncident,
        Outcome::FalseAlarm,
        Outcome::Duplicate,
        Outcome::NeedsInfo,
        Outcome::VulnerabilityOnly,
    ];

    /// Its word in data and in the keys of sentences.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Outcome::FalseAlarm => "false_alarm",
            Outcome::EventNoIncident => "event_no_incident",
            Outcome::Duplicate => "duplicate",
            Outcome::NeedsInfo => "needs_info",
            Outcome::VulnerabilityOnly => "vulnerability_only",
            Outcome::SuspectedIncident => "suspected_incident",
        }
    }
}

/// What the first assessment looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criteria {
    /// Which assets, information or processes are affected.
    #[serde(default)]
    pub affected: String,
    /// What it means for the services people rely on.
    #[serde(default)]
    pub services: String,
}

/// What the incident management team decides about an incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It is an incident.
    Confirmed,
    /// It is none.
    NotIncident,
    /// Somebody else handles it.
    Transferred,
    /// Decided later.
    Deferred,
}

impl Verdict {
    /// All verdicts, in the order a form offers them.
    pub const ALL: [Verdict; 4] = [
        Verdict::Confirmed,
        Verdict::NotIncident,
        Verdict::Transferred,
        Verdict::Deferred,
    ];

    /// Its word in data and in the keys of sentences.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Confirmed => "confirmed",
            Verdict::NotIncident => "not_incident",
            Verdict::Transferred => "transferred",
            Verdict::Deferred => "deferred",
        }
    }
}

/// How an incident is classified.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Classification {
    /// ISO example category.
    pub category: String,
    /// Its subtype, empty when none is chosen.
    #[serde(default)]
    pub subtype: String,
    /// RSIT class, empty when none is chosen.
    #[serde(default)]
    pub rsit_class: String,
    /// RSIT type, empty when none is chosen.
    #[serde(default)]
    pub rsit_type: String,
    /// What the severity is computed from.
    pub impact: Impact,
    /// What the matrix says.
    pub computed: Severity,
    /// The version of that matrix.
    pub matrix: u32,
    /// What stands instead, with its reason.
    #[serde(default)]
    pub overridden: Option<Override>,
}

impl Serialize for Classification {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        // JSON leaves out what is absent; a format without names can leave out nothing.
        let bare = out.is_human_readable() && self.overridden.is_none();
        let mut out = out.serialize_struct("Classification", 8 - usize::from(bare))?;
        out.serialize_field("category", &self.category)?;
        out.serialize_field("subtype", &self.subtype)?;
        out.serialize_field("rsit_class", &self.rsit_class)?;
        out.serialize_field("rsit_type", &self.rsit_type)?;
        out.serialize_field("impact", &self.impact)?;
        out.serialize_field("computed", &self.computed)?;
        out.serialize_field("matrix", &self.matrix)?;
        if bare {
            out.skip_field("overridden")?;
        } else {
            out.serialize_field("overridden", &self.overridden)?;
        }
        out.end()
    }
}

impl Classification {
    /// The class that stands.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.overridden
            .as_ref()
            .map_or(self.computed, |overridden| overridden.class)
    }
}

/// A severity chosen against the matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Override {
    /// The class that stands.
    pub class: Severity,
    /// Why.
    pub reason: String,
}
