//! The shared part of every fold: entries of one record in order, each weighed, each a line.

use std::collections::HashMap;

use super::{
    claim::not_before,
    erasure::{Erasures, erasures},
    fact::Fact,
    line::{Line, Standing, line, weigh},
    membership::Membership,
    taken_back::taken_back,
    versions::{Causality, Clock},
};
use crate::log::{entry::Entry, merge::arrange};

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
    let back = taken_back(&entries, membership);
    for entry in entries {
        let clock = causality.follow(entry);
        let (mut fact, mut standing) = weigh(entry, membership);
        if erased.contains(&entry.id) {
            (fact, standing) = (None, Standing::Erased);
        } else if unconfirmed.contains(&entry.id) {
            standing = Standing::Unconfirmed;
        } else if standing == Standing::Stands && back.contains(&entry.id) {
            standing = Standing::TakenBack;
        }
        let mut line = line(entry, fact.as_ref(), standing, membership);
        line.not_before = not_before(entry, |id| times.get(id).copied());
        times.insert(entry.id, entry.head.at);
        lines.push(line);
        if let (Some(fact), Standing::Stands) = (fact, standing) {
            take(entry, &clock, fact);
        }
    }
    lines
}
