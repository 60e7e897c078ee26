//! What the body of each kind of entry holds.

use serde::{Deserialize, Deserializer, Serialize};

use crate::{
    domain::{
        assessment::{Classification, Criteria, Outcome, Verdict},
        cause::Cause,
        report::{Attachment, Report},
        role::Role,
        stamp::Moment,
        state::State,
    },
    log::{
        id::{DeviceId, Digest, EntryId, RecordId},
        index::{Frontier, Reach},
        json::Value,
        key::{Jwk, Signed, Typ},
    },
    reading::{Misread, from_text},
};

/// Start of a register. The device that writes it becomes its first coordinator.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RegisterCreated {
    /// The organization.
    pub name: String,
    /// Who holds the founding device.
    pub person: String,
    /// How that person is reached when something happens.
    #[serde(default)]
    pub contact: String,
    /// The founding device's key.
    pub key: Jwk,
}

/// Enrolment of a device.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeviceEnrolled {
    /// The device.
    pub device: DeviceId,
    /// Its key.
    pub key: Jwk,
    /// Who holds it.
    pub person: String,
    /// How that person is reached when something happens.
    #[serde(default)]
    pub contact: String,
    /// What that person may do. Roles of a later version are left to it.
    #[serde(deserialize_with = "known_roles")]
    pub roles: Vec<Role>,
    /// Whether it is no device but a key that rests on paper.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub paper: bool,
}

fn known_roles<'de, D: Deserializer<'de>>(reader: D) -> Result<Vec<Role>, D::Error> {
    let names = Vec::<String>::deserialize(reader)?;
    let role = |name: &String| Role::ALL.into_iter().find(|role| role.name() == name);
    Ok(names.iter().filter_map(role).collect())
}

/// Revocation of a device: its entries count up to the last one named, the same for everybody.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeviceRevoked {
    /// The device.
    pub device: DeviceId,
    /// Its last entry that counts; `null` when none does. It is always written: between page and engine
    /// every member has its place.
    #[serde(default)]
    pub last: Option<Reach>,
    /// Why.
    pub cause: Cause,
    /// In words.
    pub reason: String,
}

/// Entries of a revoked device that count all the same.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EntryAdmitted {
    /// The entries.
    pub entries: Vec<EntryId>,
    /// Why.
    pub reason: String,
}

/// A second coordinator's word for what one has decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EntrySeconded {
    /// The entry that says what was decided.
    pub entry: EntryId,
}

/// Erasure of bodies: who, when and why stays, what was said does not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EntryErased {
    /// The entries, of the same record.
    pub entries: Vec<EntryId>,
    /// Why.
    pub reason: String,
}

/// Entries their own author takes back: they stay in the log and count no longer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EntryTakenBack {
    /// The entries, of the same record and the same device.
    pub entries: Vec<EntryId>,
}

/// Withdrawal of an import: what only it brought does not count any more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImportWithdrawn {
    /// Who made the bundle.
    pub from: DeviceId,
    /// That device's number of it.
    pub number: u64,
    /// The entries it brought.
    pub entries: Vec<EntryId>,
    /// Why.
    pub reason: String,
}

/// What was withdrawn counts again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImportRestored {
    /// The withdrawal.
    pub entry: EntryId,
    /// Why.
    pub reason: String,
}

/// How the register is run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RulesSet {
    /// Whether two coordinators have to agree on revoking, erasing and withdrawing.
    pub two_coordinators: bool,
}

/// A receipt: what its author has received, and how far that reaches.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BundleReceived {
    /// Who made the bundle.
    pub from: DeviceId,
    /// That device's number of it.
    pub number: u64,
    /// Names its content: the digest of the canonical payload.
    pub sha256: Digest,
    /// What its maker had.
    pub frontier: Frontier,
}

/// Of the values that were written in parallel, the one that stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldResolved {
    /// The field, by the key of its label.
    pub field: String,
    /// The entry that wrote the value.
    pub entry: EntryId,
}

/// A member's report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventReported {
    /// The report.
    pub report: Report,
}

/// A report from outside, exactly as it was signed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventAdopted {
    /// The signed payload; its member `report` is the report.
    pub payload: Value,
    /// The signature over the payload's canonical form.
    pub signed: Signed,
}

/// A fact that says everything by its kind.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Nothing {}

/// Text, with files where there are some.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// What is noted, asked or answered.
    pub text: String,
    /// Photos and files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<Attachment>,
}

/// The first assessment, by the point of contact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventAssessed {
    /// The decision.
    pub outcome: Outcome,
    /// What it looked at.
    #[serde(default)]
    pub criteria: Criteria,
    /// Why.
    pub reason: String,
    /// The event it repeats, when the outcome is *duplicate*.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duplicate_of: Option<RecordId>,
}

/// A link from an event to an incident.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventLinked {
    /// The incident.
    pub incident: RecordId,
}

/// An event that was found in the report of another one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventSplitOff {
    /// The event whose report told of both.
    pub from: RecordId,
    /// What that report says of this one.
    pub report: Report,
}

/// That another event was found in this one's report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventSplit {
    /// The other one.
    pub into: RecordId,
}

/// Opening of an incident.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IncidentOpened {
    /// The reference people say aloud: `IN-XXXX-XXXX`.
    #[serde(rename = "ref")]
    pub reference: String,
    /// One line.
    pub title: String,
    /// The events it was opened from.
    pub events: Vec<RecordId>,
    /// The incident it was split off from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split_from: Option<RecordId>,
}

/// One more event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IncidentEventAdded {
    /// The event.
    pub event: RecordId,
}

/// That an incident is the same as another one, and goes on there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IncidentMerged {
    /// The other one.
    pub into: RecordId,
}

/// The second assessment, by the incident management team.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IncidentAssessed {
    /// The decision.
    pub verdict: Verdict,
    /// How it is classified, when confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classification: Option<Classification>,
    /// Why.
    pub reason: String,
    /// Whether the same person made the first assessment of one of its events.
    pub same_person: bool,
}

/// Assignment of the coordinator; with a briefing it is a handover.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CoordinatorAssigned {
    /// The coordinator's device.
    pub device: DeviceId,
    /// What the next one has to know.
    #[serde(default)]
    pub briefing: String,
}

/// A step in the process.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StateChanged {
    /// Where it went.
    pub to: State,
    /// Why, where the step needs it.
    #[serde(default)]
    pub reason: String,
    /// When it really happened.
    pub happened: Moment,
}

/// Another title.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Renamed {
    /// The title.
    pub title: String,
}

impl EventAdopted {
    /// Whether the original bears the signature of the device that it names: who took it in cannot
    /// have written or changed it.
    #[must_use]
    pub fn is_original(&self) -> bool {
        let member = |name| self.payload.get(name).map(Value::canonical);
        // By way of text: see `report`.
        let key = member("key").and_then(|key| from_text::<Jwk>(&key).ok());
        let from = member("from").and_then(|from| from_text::<DeviceId>(&from).ok());
        key.and_then(|key| key.key().ok()).is_some_and(|key| {
            let text = self.payload.canonical();
            from == Some(key.device()) && key.verifies(Typ::Report, &text, &self.signed)
        })
    }

    /// The report inside the original.
    ///
    /// # Errors
    /// When the payload holds none.
    pub fn report(&self) -> Result<Report, Misread> {
        let report = self.payload.get("report").unwrap_or(&Value::Null);
        // By way of text: reading from a tree as well would put every reader into the program twice.
        from_text(&report.canonical())
    }
}
