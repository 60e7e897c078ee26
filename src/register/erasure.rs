//! Which bodies of a record are erased: what was said is gone, that it was said, who erased it and why
//! stays. The chain still verifies, because a head binds its body by digest only.

use std::collections::BTreeSet;

use super::{
    fact::Fact,
    line::{Line, Standing, weigh},
    membership::Membership,
};
use crate::{
    log::{entry::Entry, id::EntryId},
    order,
};

/// What the erasures in a record come to.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Erasures {
    /// The entries whose bodies are erased: they do not count, whether a copy has one or not.
    pub erased: BTreeSet<EntryId>,
    /// Erasures that wait for a second coordinator.
    pub unconfirmed: BTreeSet<EntryId>,
}

/// Whether a body of that kind can be erased. Keys and names of members cannot, because every
/// signature hangs on them; nor can the words that say what was erased.
#[must_use]
pub fn can_erase(kind: &str) -> bool {
    let (subject, _) = kind.split_once('.').unwrap_or_default();
    matches!(subject, "event" | "incident")
}

/// Whether what a line of a log tells can be erased: its kind allows it, and it is still here.
#[must_use]
pub fn can_be_erased(line: &Line) -> bool {
    let is_here = !matches!(line.standing, Standing::Erased | Standing::Withheld);
    is_here && can_erase(&line.kind)
}

/// What is gone with the body of an entry of that kind besides words and files, for whoever is about to erase it: the key
/// of a sentence.
#[must_use]
pub fn takes_along(kind: &str) -> Option<&'static str> {
    match kind {
        "event.reported" | "event.adopted" | "event.split_off" => Some("erase-takes-report"),
        "incident.opened" => Some("erase-takes-incident"),
        "event.noted" | "incident.noted" => None,
        _ => Some("erase-takes-effect"),
    }
}

/// What the erasures among the entries of a record come to.
#[must_use]
pub fn erasures(entries: &[&Entry], membership: &Membership) -> Erasures {
    let mut erasures = Erasures::default();
    for entry in entries
        .iter()
        .filter(|entry| entry.head.kind == "entry.erased")
    {
        let (Some(Fact::EntryErased(fact)), _) = weigh(entry, membership) else {
            continue;
        };
        if membership.needs_two(entry) && !is_seconded(entry, entries, membership) {
            erasures.unconfirmed.insert(entry.id);
            continue;
        }
        let named = order::set(fact.entries);
        let here = entries
            .iter()
            .filter(|entry| named.contains(&entry.id) && can_erase(&entry.head.kind));
        erasures.erased.extend(here.map(|entry| entry.id));
    }
    erasures
}

/// Whether a coordinator other than its author has agreed, in the same record.
fn is_seconded(erasure: &Entry, entries: &[&Entry], membership: &Membership) -> bool {
    entries.iter().any(|entry| {
        matches!(weigh(entry, membership).0, Some(Fact::EntrySeconded(fact)) if fact.entry == erasure.id)
            && membership.agrees_as_another(entry, &erasure.head.dev)
    })
}
