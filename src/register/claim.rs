//! What a device claims about the time, held against what it had seen: clocks go wrong, so a little is no matter.

use crate::{
    domain::stamp::Stamp,
    log::{entry::Entry, id::EntryId},
};

/// A claim may contradict another by so many seconds before it is pointed out.
const TOLERANCE: i64 = 600;

/// The latest time among what an entry has seen, when its own claim lies before that. `time_of` tells the times of
/// those entries that are compared with.
pub fn not_before(entry: &Entry, time_of: impl Fn(&EntryId) -> Option<Stamp>) -> Option<Stamp> {
    let seen = entry.head.seen.iter().filter_map(time_of);
    let latest = seen.max_by_key(Stamp::seconds)?;
    is_before(entry.head.at, latest).then_some(latest)
}

/// Whether one time lies before another by more than clocks differ.
#[must_use]
pub fn is_before(one: Stamp, other: Stamp) -> bool {
    other.seconds() > one.seconds() + TOLERANCE
}
