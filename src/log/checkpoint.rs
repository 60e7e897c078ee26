//! A code for how a register stands: 20 letters that commit to everything in it, short enough to be
//! printed on a sheet, read aloud and typed again years later.
//!
//! It is made of the frontier: the last entry of each device names all before it by digest, so whoever
//! changes, removes or back-dates an entry before that point gets another code.

use std::collections::BTreeMap;

use super::{
    id::{DeviceId, Digest},
    index::{Frontier, Index, Reach},
    json::Value,
};
use crate::{
    crockford::{read, spell},
    order,
};

/// Letters of a code, five bits each (Crockford's base 32): 100 bits.
pub const LETTERS: usize = 20;

/// Letters between two hyphens.
const GROUP: usize = 5;

/// The code of a frontier, in four groups of five letters (`docs/bundle-format.md` section 6.7).
#[must_use]
pub fn code(frontier: &Frontier) -> String {
    let reach = |reach: &Reach| {
        let seq = i64::try_from(reach.seq).unwrap_or(i64::MAX);
        Value::map([
            ("id", reach.id.to_string().into()),
            ("seq", Value::Int(seq)),
        ])
    };
    let members = frontier
        .iter()
        .map(|(device, at)| (device.to_string(), reach(at)));
    let digest = Digest::of(Value::Map(order::map(members)).canonical());
    spell(digest.bytes(), LETTERS, GROUP)
}

/// A code as somebody has typed it: without what is between the letters, small letters as capitals, and
/// what is easily mistaken put right. `None` when it is none.
#[must_use]
pub fn typed(text: &str) -> Option<String> {
    let letters = text.chars().filter(char::is_ascii_alphanumeric);
    let mut bytes = [0; LETTERS * 5 / 8 + 1];
    read(letters, LETTERS, &mut bytes)?;
    Some(spell(&bytes, LETTERS, GROUP))
}

/// The frontier of a register as its entries arrived, one after the other.
#[derive(Default)]
pub struct Course {
    frontier: Frontier,
    /// Entries beyond the frontier, by device: they wait for one that comes before them.
    beyond: BTreeMap<DeviceId, BTreeMap<u64, Digest>>,
}

impl Course {
    /// Takes the next entry in; the frontier afterwards.
    pub fn take(&mut self, device: DeviceId, seq: u64, id: Digest) -> &Frontier {
        let beyond = self.beyond.entry(device).or_default();
        // Of two histories the smaller id, as `Index::frontier` has it.
        let known = beyond.entry(seq).or_insert(id);
        *known = (*known).min(id);
        let mut next = self.frontier.get(&device).map_or(1, |reach| reach.seq + 1);
        if let Some(reach) = self.frontier.get_mut(&device)
            && reach.seq == seq
        {
            reach.id = reach.id.min(id);
        }
        while let Some(id) = beyond.get(&next) {
            self.frontier.insert(device, Reach { seq: next, id: *id });
            next += 1;
        }
        &self.frontier
    }
}

/// After how many entries, in the order of their arrival, a register stood as that code says; `None`
/// when it never did on this device.
#[must_use]
pub fn find(index: &Index, wanted: &str) -> Option<usize> {
    let mut course = Course::default();
    let stands = |(place, row): (usize, &super::index::Row)| {
        (code(course.take(row.dev, row.seq, row.id)) == wanted).then_some(place + 1)
    };
    index.rows().iter().enumerate().find_map(stands)
}
