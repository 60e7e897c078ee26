//! Facts: what an entry's body states. One variant a kind; a kind nobody knows yet is kept as text.
//! Where else a new kind goes: `ARCHITECTURE.md`.

mod bodies;

pub use bodies::*;

use crate::{
    domain::report::Attachment,
    reading::{Misread, from_text},
};

/// What an entry states.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// A register was started.
    RegisterCreated(RegisterCreated),
    /// A device was enrolled, with its holder and roles.
    DeviceEnrolled(DeviceEnrolled),
    /// A device is out.
    DeviceRevoked(DeviceRevoked),
    /// Entries of a revoked device count all the same.
    EntryAdmitted(EntryAdmitted),
    /// A second coordinator agreed.
    EntrySeconded(EntrySeconded),
    /// Its own author took entries back.
    EntryTakenBack(EntryTakenBack),
    /// Bodies were erased.
    EntryErased(EntryErased),
    /// An import was withdrawn.
    ImportWithdrawn(ImportWithdrawn),
    /// What was withdrawn counts again.
    ImportRestored(ImportRestored),
    /// A rule of the register was set.
    RulesSet(RulesSet),
    /// A bundle was received.
    BundleReceived(BundleReceived),
    /// A member reported an event.
    EventReported(EventReported),
    /// A report by a device outside the register was taken in, original kept.
    EventAdopted(EventAdopted),
    /// The point of contact accepted an event.
    EventAcknowledged(Nothing),
    /// The point of contact asked the reporter something.
    EventInfoRequested(Note),
    /// Somebody answered.
    EventInfoAdded(Note),
    /// Somebody noted something on an event.
    EventNoted(Note),
    /// The first assessment.
    EventAssessed(EventAssessed),
    /// An event became part of an incident.
    EventLinked(EventLinked),
    /// An event no longer is part of an incident.
    EventUnlinked(EventLinked),
    /// An event was found in the report of another one.
    EventSplitOff(EventSplitOff),
    /// Another event was found in this one's report.
    EventSplit(EventSplit),
    /// Of several decisions one stands.
    EventFieldResolved(FieldResolved),
    /// An incident was opened from events.
    IncidentOpened(IncidentOpened),
    /// One more event belongs to an incident.
    IncidentEventAdded(IncidentEventAdded),
    /// An event does not belong to an incident any more.
    IncidentEventRemoved(IncidentEventAdded),
    /// An incident goes on in another one.
    IncidentMerged(IncidentMerged),
    /// An incident goes on by itself again.
    IncidentUnmerged(Nothing),
    /// The second assessment.
    IncidentAssessed(IncidentAssessed),
    /// An incident got a coordinator, or another one.
    IncidentCoordinatorAssigned(CoordinatorAssigned),
    /// Somebody noted something on an incident.
    IncidentNoted(Note),
    /// An incident went to another state.
    IncidentStateChanged(StateChanged),
    /// An incident got another title.
    IncidentRenamed(Renamed),
    /// Of several values one stands.
    IncidentFieldResolved(FieldResolved),
    /// A kind this version does not know.
    Unknown,
}

macro_rules! kinds {
    ($($kind:literal => $variant:ident),+ $(,)?) => {
        /// Every kind of this version.
        pub const KINDS: &[&str] = &[$($kind),+];

        impl Fact {
            /// The kind that stands in the head.
            #[must_use]
            pub fn kind(&self) -> &'static str {
                match self {
                    $(Fact::$variant(_) => $kind,)+
                    Fact::Unknown => "",
                }
            }

            /// Reads a body of that kind.
            ///
            /// # Errors
            /// When the kind is known and the body is not one of it.
            pub fn read(kind: &str, body: &str) -> Result<Fact, Misread> {
                match kind {
                    $($kind => from_text(body).map(Fact::$variant),)+
                    _ => Ok(Fact::Unknown),
                }
            }

            /// The body, without its salt, as JSON text.
            #[must_use]
            pub fn body(&self) -> String {
                let text = match self {
                    $(Fact::$variant(body) => serde_json::to_string(body),)+
                    Fact::Unknown => Ok("{}".to_owned()),
                };
                text.unwrap_or_default()
            }
        }
    };
}

kinds! {
    "register.created" => RegisterCreated,
    "device.enrolled" => DeviceEnrolled,
    "device.revoked" => DeviceRevoked,
    "entry.admitted" => EntryAdmitted,
    "entry.seconded" => EntrySeconded,
    "entry.erased" => EntryErased,
    "entry.taken_back" => EntryTakenBack,
    "import.withdrawn" => ImportWithdrawn,
    "import.restored" => ImportRestored,
    "register.rules_set" => RulesSet,
    "bundle.received" => BundleReceived,
    "event.reported" => EventReported,
    "event.adopted" => EventAdopted,
    "event.acknowledged" => EventAcknowledged,
    "event.info_requested" => EventInfoRequested,
    "event.info_added" => EventInfoAdded,
    "event.noted" => EventNoted,
    "event.assessed" => EventAssessed,
    "event.linked" => EventLinked,
    "event.unlinked" => EventUnlinked,
    "event.split_off" => EventSplitOff,
    "event.split" => EventSplit,
    "event.field_resolved" => EventFieldResolved,
    "incident.opened" => IncidentOpened,
    "incident.event_added" => IncidentEventAdded,
    "incident.event_removed" => IncidentEventRemoved,
    "incident.merged" => IncidentMerged,
    "incident.unmerged" => IncidentUnmerged,
    "incident.assessed" => IncidentAssessed,
    "incident.coordinator_assigned" => IncidentCoordinatorAssigned,
    "incident.noted" => IncidentNoted,
    "incident.state_changed" => IncidentStateChanged,
    "incident.renamed" => IncidentRenamed,
    "incident.field_resolved" => IncidentFieldResolved,
}

impl Fact {
    /// Whether a record begins with this fact: it counts there, and nowhere else.
    #[must_use]
    pub fn founds(&self) -> bool {
        // One by one, so that the compiler asks for a new kind.
        match self {
            Fact::RegisterCreated(_)
            | Fact::EventReported(_)
            | Fact::EventAdopted(_)
            | Fact::EventSplitOff(_)
            | Fact::BundleReceived(_)
            | Fact::IncidentOpened(_) => true,
            Fact::DeviceEnrolled(_)
            | Fact::DeviceRevoked(_)
            | Fact::EntryAdmitted(_)
            | Fact::EntrySeconded(_)
            | Fact::EntryErased(_)
            | Fact::EntryTakenBack(_)
            | Fact::ImportWithdrawn(_)
            | Fact::ImportRestored(_)
            | Fact::RulesSet(_)
            | Fact::EventUnlinked(_)
            | Fact::EventSplit(_)
            | Fact::EventFieldResolved(_)
            | Fact::IncidentEventRemoved(_)
            | Fact::IncidentMerged(_)
            | Fact::IncidentUnmerged(_)
            | Fact::IncidentFieldResolved(_)
            | Fact::EventAcknowledged(_)
            | Fact::EventInfoRequested(_)
            | Fact::EventInfoAdded(_)
            | Fact::EventNoted(_)
            | Fact::EventAssessed(_)
            | Fact::EventLinked(_)
            | Fact::IncidentEventAdded(_)
            | Fact::IncidentAssessed(_)
            | Fact::IncidentCoordinatorAssigned(_)
            | Fact::IncidentNoted(_)
            | Fact::IncidentStateChanged(_)
            | Fact::IncidentRenamed(_)
            | Fact::Unknown => false,
        }
    }

    /// The files this fact names.
    #[must_use]
    pub fn files(&self) -> Vec<Attachment> {
        match self {
            Fact::EventReported(EventReported { report })
            | Fact::EventSplitOff(EventSplitOff { report, .. }) => report.files.clone(),
            Fact::EventAdopted(fact) => {
                fact.report().map(|report| report.files).unwrap_or_default()
            }
            Fact::EventInfoAdded(note)
            | Fact::EventNoted(note)
            | Fact::EventInfoRequested(note)
            | Fact::IncidentNoted(note) => note.files.clone(),
            Fact::RegisterCreated(_)
            | Fact::DeviceEnrolled(_)
            | Fact::DeviceRevoked(_)
            | Fact::EntryAdmitted(_)
            | Fact::EntrySeconded(_)
            | Fact::EntryErased(_)
            | Fact::EntryTakenBack(_)
            | Fact::ImportWithdrawn(_)
            | Fact::ImportRestored(_)
            | Fact::RulesSet(_)
            | Fact::BundleReceived(_)
            | Fact::EventUnlinked(_)
            | Fact::EventSplit(_)
            | Fact::EventFieldResolved(_)
            | Fact::IncidentEventRemoved(_)
            | Fact::IncidentMerged(_)
            | Fact::IncidentUnmerged(_)
            | Fact::IncidentFieldResolved(_)
            | Fact::EventAcknowledged(_)
            | Fact::EventAssessed(_)
            | Fact::EventLinked(_)
            | Fact::IncidentOpened(_)
            | Fact::IncidentEventAdded(_)
            | Fact::IncidentAssessed(_)
            | Fact::IncidentCoordinatorAssigned(_)
            | Fact::IncidentStateChanged(_)
            | Fact::IncidentRenamed(_)
            | Fact::Unknown => Vec::new(),
        }
    }
}
