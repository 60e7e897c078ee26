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
    /// Reads and verifies.
    Auditor,
}

impl Role {
    /// All roles, the least powerful first.
    pub const ALL: [Role; 5] = [
        Role::Reporter,
        Role::PointOfContact,
        Role::TeamMember,
        Role::Coordinator,
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
            Role::Auditor => "auditor",
        }
    }

    /// Whether this role may state a fact of that kind. Kinds nobody knows yet are left to the
    /// version that knows them.
    #[must_use]
    pub fn may(self, kind: &str) -> bool {
        use Role::{Auditor, Coordinator, PointOfContact, Reporter, TeamMember};
        let allowed: &[Role] = match kind {
            "event.reported" | "event.info_added" => {
                &[Reporter, PointOfContact, TeamMember, Coordinator]
            }
            "event.adopted"
            | "event.acknowledged"
            | "event.info_requested"
            | "event.assessed"
            | "event.noted"
            | "event.linked" => &[PointOfContact, TeamMember, Coordinator],
            "incident.opened" => &[PointOfContact, TeamMember, Coordinator],
            "incident.noted"
            | "incident.state_changed"
            | "incident.renamed"
            | "incident.event_added"
            | "incident.assessed" => &[TeamMember, Coordinator],
            "incident.coordinator_assigned" | "device.enrolled" => &[Coordinator],
            _ => &[Reporter, PointOfContact, TeamMember, Coordinator, Auditor],
        };
        allowed.contains(&self)
    }
}
