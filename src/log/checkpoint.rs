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
use crate::order;

/// Letters of a code, five bits each (Crockford's base 32): 100 bits.
pub const LETTERS: usize = 20;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

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
    let mut code = String::with_capacity(LETTERS + 3);
    for place in 0..LETTERS {
        if place > 0 && place % 5 == 0 {
            code.push('-');
        }
        let (byte, bit) = (place * 5 / 8, place * 5 % 8);
        let bytes = digest.bytes();
        let two = u16::from(bytes[byte]) << 8 | u16::from(bytes[byte + 1]);
        let letter = two >> (11 - bit) & 31;
        code.push(char::from(ALPHABET[usize::from(letter)]));
    }
    code
}

/// A code as somebody has typed it: without what is between the letters, small letters as capitals, and
/// what is easily mistaken put right. `None` when it is none.
#[must_use]
pub fn typed(text: &str) -> Option<String> {
    let mut code = String::with_capacity(LETTERS + 3);
    let mut count = 0;
    for letter in text.chars().filter(char::is_ascii_alphanumeric) {
        let letter = match letter.to_ascii_uppercase() {
            'I' | 'L' => '1',
            'O' => '0',
            letter => letter,
        };
        if !ALPHABET.contains(&u8::try_from(letter).ok()?) {
            return None;
        }
        if count > 0 && count % 5 == 0 {
            code.push('-');
        }
        code.push(letter);
        count += 1;
    }
    (count == LETTERS).then_some(code)
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
