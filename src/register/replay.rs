//! The shared part of every fold: entries of one record in order, each weighed, each a line.

use std::collections::HashMap;

use super::{
    erasure::{Erasures, erasures},
    fact::Fact,
    line::{Line, Standing, line, weigh},
    membership::Membership,
    versions::{Causality, Clock},
};
use crate::{
    domain::stamp::Stamp,
    log::{entry::Entry, id::EntryId, merge::arrange},
};

/// A claim may contradict what its author had seen by this many seconds before it is pointed out.
const TOLERANCE: i64 = 600;

/// Walks a record's entries in replay order. `take` gets each fact that counts, with its entry and
/// what it had seen; the lines of all entries come back, counted or not.
pub fn walk<'a>(
    entries: &[&'a Entry],
    membership: &Membership,
    take: &mut dyn FnMut(&'a Entry, &Clock, Fact),
) -> Vec<Line> {
    let mut entries = entries.to_vec();
    arrange(&mut entries);
    entries.dedup_by_key(|entry| entry.id);
    let mut causality = Causality::default();
    let mut lines: Vec<Line> = Vec::with_capacity(entries.len());
    let mut times = HashMap::with_capacity(entries.len());
    let Erasures {
        erased,
        unconfirmed,
    } = erasures(&entries, membership);
    for entry in entries {
        let clock = causality.follow(entry);
        let (mut fact, mut standing) = weigh(entry, membership);
        if erased.contains(&entry.id) {
            (fact, standing) = (None, Standing::Erased);
        } else if unconfirmed.contains(&entry.id) {
            standing = Standing::Unconfirmed;
        }
        let mut line = line(entry, fact.as_ref(), standing, membership);
        line.not_before = contradicted(entry, &times);
        times.insert(entry.id, entry.head.at);
        lines.push(line);
        if let (Some(fact), Standing::Stands) = (fact, standing) {
            take(entry, &clock, fact);
        }
    }
    lines
}

/// The latest time among what an entry has seen, when its own claim lies before that.
fn contradicted(entry: &Entry, earlier: &HashMap<EntryId, Stamp>) -> Option<Stamp> {
    let seen = entry.head.seen.iter().filter_map(|id| earlier.get(id));
    let latest = *seen.max_by_key(|at| at.seconds())?;
    (latest.seconds() > entry.head.at.seconds() + TOLERANCE).then_some(latest)
}
