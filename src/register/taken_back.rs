//! What its own author has taken back: it stays in the log for everybody to see, and counts no longer.

use std::collections::BTreeSet;

use super::{
    fact::Fact,
    line::{Line, Standing, weigh},
    membership::Membership,
};
use crate::log::{
    entry::Entry,
    id::{DeviceId, EntryId},
};

/// Whether an entry of that kind can be taken back. A report cannot: it is what somebody saw. Nor can decisions about the
/// log itself, each of which has an opposite of its own.
#[must_use]
pub fn can_take_back(kind: &str) -> bool {
    match kind {
        "event.reported" | "event.adopted" => false,
        "entry.taken_back" => true,
        kind => {
            let (subject, _) = kind.split_once('.').unwrap_or_default();
            matches!(subject, "event" | "incident")
        }
    }
}

/// The entries of a record that their own authors have taken back. `entries` stand in replay order; what was taken back
/// itself takes nothing back.
#[must_use]
pub fn taken_back(entries: &[&Entry], membership: &Membership) -> BTreeSet<EntryId> {
    let mut back = BTreeSet::new();
    for (place, entry) in entries.iter().enumerate().rev() {
        if entry.head.kind != "entry.taken_back" || back.contains(&entry.id) {
            continue;
        }
        let (Some(Fact::EntryTakenBack(fact)), Standing::Stands) = weigh(entry, membership) else {
            continue;
        };
        let own = entries[..place].iter().filter(|before| {
            before.head.dev == entry.head.dev
                && can_take_back(&before.head.kind)
                && fact.entries.contains(&before.id)
        });
        back.extend(own.map(|before| before.id));
    }
    back
}

/// Whether taking that entry alone back is whole: one that goes with an entry of another record is taken back with it, or not
/// at all.
fn stands_alone(kind: &str) -> bool {
    can_take_back(kind)
        && !matches!(
            kind,
            "entry.taken_back"
                | "event.linked"
                | "event.unlinked"
                | "event.split"
                | "event.split_off"
                | "incident.opened"
                | "incident.event_added"
                | "incident.event_removed"
                | "incident.merged"
                | "incident.unmerged"
        )
}

/// The last entry of a record, if that device wrote it and can take it back: nobody has gone on from there.
#[must_use]
pub fn last_own(lines: &[Line], device: &DeviceId) -> Option<EntryId> {
    let mut standing = lines.iter().rev().filter(|line| is_in_the_way(line));
    let last = standing.next()?;
    let is_own = last.device == *device && stands_alone(&last.kind);
    is_own.then_some(last.entry)
}

/// Whether a line counts, so that what was before it is what somebody went on from.
#[must_use]
pub fn is_in_the_way(line: &Line) -> bool {
    matches!(line.standing, Standing::Stands | Standing::UnknownKind)
}
