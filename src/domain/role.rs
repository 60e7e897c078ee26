//! Roles (clause 4.5.3) and what each may write.

use serde::{Deserialize, Serialize};

/// What a member may do in a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Reports events and adds to them.
    Reporter,
    /// Receives reports and makes the first assessment.
    PointOfContact,
    /// Works on incidents.
    TeamMember,
    /// Assesses, assigns, decides, and enrols devices.
    Coordinator,
    /// Keeps the evidence.
    EvidenceCustodian,
    /// Judges what the law and privacy ask, and what has to be erased.
    LegalPrivacy,
    /// Speaks to those inside and outside.
    Communications,
    /// Is told, and decides what is beyond the team.
    Management,
    /// Reads and verifies.
    Auditor,
}

impl Role {
    /// All roles, the least powerful first.
    pub const ALL: [Role; 9] = [
        Role::Reporter,
        Role::PointOfContact,
        Role::TeamMember,
        Role::Coordinator,
        Role::EvidenceCustodian,
        Role::LegalPrivacy,
        Role::Communications,
        Role::Management,
        Role::Auditor,
    ];

    /// The roles of whoever starts a register.
    pub const FOUNDER: [Role; 3] = [Role::PointOfContact, Role::TeamMember, Role::Coordinator];

    /// Its word in data and in the keys of sentences.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Role::Reporter => "reporter",
            Role::PointOfContact => "point_of_contact",
            Role::TeamMember => "team_member",
            Role::Coordinator => "coordinator",
            Role::EvidenceCustodian => "evidence_custodian",
            Role::LegalPrivacy => "legal_privacy",
            Role::Communications => "communications",
            Role::Management => "management",
            Role::Auditor => "auditor",
        }
    }

    /// Whether this role may state a fact of that kind. Kinds nobody knows yet are left to the
    /// version that knows them.
    #[must_use]
    pub fn may(self, kind: &str) -> bool {
        use Role::{
            Auditor, Communications, Coordinator, EvidenceCustodian, LegalPrivacy, Management,
            PointOfContact, TeamMember,
        };
        let allowed: &[Role] = match kind {
            // Who reads only, writes nothing but what was received.
            "event.reported" | "event.info_added" | "entry.taken_back" => return self != Auditor,
            "event.adopted"
            | "event.acknowledged"
            | "event.info_requested"
            | "event.assessed"
            | "event.linked"
            | "event.unlinked"
            | "event.split_off"
            | "event.split"
            | "event.field_resolved"
            | "incident.opened" => &[PointOfContact, TeamMember, Coordinator],
            "event.noted" | "incident.noted" => &[
                PointOfContact,
                TeamMember,
                Coordinator,
                EvidenceCustodian,
                LegalPrivacy,
                Communications,
                Management,
            ],
            "incident.state_changed"
            | "incident.renamed"
            | "incident.event_added"
            | "incident.event_removed"
            | "incident.merged"
            | "incident.unmerged"
            | "incident.assessed"
            | "incident.field_resolved" => &[TeamMember, Coordinator],
            "entry.erased" => &[Coordinator, LegalPrivacy],
            "incident.coordinator_assigned"
            | "device.enrolled"
            | "device.revoked"
            | "entry.admitted"
            | "entry.seconded"
            | "import.withdrawn"
            | "import.restored"
            | "register.rules_set" => &[Coordinator],
            // A receipt is everybody's to write, and what nobody knows yet is left to the version that
            // knows it.
            _ => return true,
        };
        allowed.contains(&self)
    }
}
