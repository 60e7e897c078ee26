//! Changes a JSON value somewhere, so that it is JSON still: what a fuzzer that knows bytes only seldom achieves.

use watchbook::{
    log::json::{Value, parse_file},
    register::fact::KINDS,
};

/// Texts that mean something to the reader.
const WORDS: &[&str] = &[
    "",
    "*",
    "entry-0",
    "entry-1",
    "entry-2",
    "device-1",
    "device-2",
    "device-3",
    "device-40",
    "key-1",
    "key-2",
    "2026-11-21T08:00:00Z",
    "9999-12-31T23:59:59-12:00",
    "0000-01-01T00:00:00Z",
    "coordinator",
    "reporter",
    "confirmed",
    "closed",
    "\u{202e}\u{10ffff}",
    "a.b",
];

/// One of them, or a kind of entry.
fn word(dice: &mut Dice) -> &'static str {
    let place = dice.below(WORDS.len() + KINDS.len());
    WORDS
        .get(place)
        .or_else(|| KINDS.get(place - WORDS.len()))
        .copied()
        .unwrap_or_default()
}

/// Numbers at which something ends.
const NUMBERS: [i64; 12] = [
    -1,
    0,
    1,
    2,
    3,
    255,
    256,
    1 << 32,
    1 << 40,
    (1 << 40) + 1,
    (1 << 53) - 2,
    (1 << 53) - 1,
];

/// The text of the value with one to four changes; nothing if it is no value.
pub fn mutate(text: &[u8], seed: u64) -> Option<String> {
    let mut value = parse_file(text).ok()?;
    let mut dice = Dice(seed);
    let donor = value.clone();
    for _ in 0..=dice.below(4) {
        let place = dice.below(count(&value));
        change(&mut value, place, &donor, &mut dice);
    }
    Some(value.canonical())
}

/// How many values there are in it, itself included.
fn count(value: &Value) -> usize {
    1 + children(value).map(count).sum::<usize>()
}

fn children(value: &Value) -> Box<dyn Iterator<Item = &Value> + '_> {
    match value {
        Value::List(items) => Box::new(items.iter()),
        Value::Map(members) => Box::new(members.values()),
        _ => Box::new(std::iter::empty()),
    }
}

/// The value at that place, counted from the outside in.
fn at(value: &Value, mut place: usize) -> &Value {
    if place == 0 {
        return value;
    }
    place -= 1;
    for child in children(value) {
        let size = count(child);
        if place < size {
            return at(child, place);
        }
        place -= size;
    }
    value
}

fn change(value: &mut Value, mut place: usize, donor: &Value, dice: &mut Dice) {
    if place == 0 {
        return change_here(value, donor, dice);
    }
    place -= 1;
    let children: Box<dyn Iterator<Item = &mut Value> + '_> = match value {
        Value::List(items) => Box::new(items.iter_mut()),
        Value::Map(members) => Box::new(members.values_mut()),
        _ => return,
    };
    for child in children {
        let size = count(child);
        if place < size {
            return change(child, place, donor, dice);
        }
        place -= size;
    }
}

fn change_here(value: &mut Value, donor: &Value, dice: &mut Dice) {
    // Half of the time it stays of its kind.
    if dice.below(2) == 0 {
        match value {
            Value::List(items) => return change_list(items, donor, dice),
            Value::Map(_) => return change_members(value, donor, dice),
            Value::Text(text) => return change_text(text, dice),
            Value::Int(number) => {
                let by = [-1, 1, 2, 1 << 20][dice.below(4)];
                *number = (*number + by).clamp(-((1 << 53) - 1), (1 << 53) - 1);
                return;
            }
            Value::Bool(is) => {
                *is = !*is;
                return;
            }
            Value::Null => {}
        }
    }
    *value = match dice.below(7) {
        0 => Value::Null,
        1 => Value::Bool(dice.below(2) == 0),
        2 => Value::Int(NUMBERS[dice.below(NUMBERS.len())]),
        3 => word(dice).into(),
        4 => Value::List(Vec::new()),
        _ => at(donor, dice.below(count(donor))).clone(),
    };
}

fn change_list(items: &mut Vec<Value>, donor: &Value, dice: &mut Dice) {
    let len = items.len();
    match dice.below(5) {
        0 if len > 0 => {
            items.remove(dice.below(len));
        }
        1 if len > 0 && len < 300 => {
            let again = items[dice.below(len)].clone();
            items.insert(dice.below(len), again);
        }
        2 if len > 1 => items.swap(dice.below(len), dice.below(len)),
        3 => items.truncate(dice.below(len + 1)),
        _ if len < 300 => items.push(at(donor, dice.below(count(donor))).clone()),
        _ => {}
    }
}

fn change_members(value: &mut Value, donor: &Value, dice: &mut Dice) {
    let Value::Map(members) = value else { return };
    let names: Vec<String> = members.keys().cloned().collect();
    let name = names.get(dice.below(names.len().max(1))).cloned();
    let name = name.unwrap_or_else(|| "x".into());
    match dice.below(4) {
        0 => {
            members.remove(&name);
        }
        1 => {
            let other = names
                .get(dice.below(names.len().max(1)))
                .and_then(|name| members.get(name));
            let other = other.cloned().unwrap_or(Value::Null);
            members.insert(name, other);
        }
        2 => {
            members.insert(
                format!("{name}x"),
                at(donor, dice.below(count(donor))).clone(),
            );
        }
        _ => {
            members.insert(name, at(donor, dice.below(count(donor))).clone());
        }
    }
}

fn change_text(text: &mut String, dice: &mut Dice) {
    let mut chars: Vec<char> = text.chars().collect();
    let len = chars.len();
    match dice.below(5) {
        0 if len > 0 => {
            chars.remove(dice.below(len));
        }
        1 if len > 0 => {
            let other = ['a', 'Z', '0', '-', '.', '/', '\n', 'é', '\u{202e}', '𝄞'];
            chars[dice.below(len)] = other[dice.below(other.len())];
        }
        2 if len < 4_000 => chars.extend_from_within(..),
        3 => chars.truncate(dice.below(len + 1)),
        _ => chars = word(dice).chars().collect(),
    }
    *text = chars.into_iter().collect();
}

/// Numbers that follow from the seed alone (splitmix64).
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let rest = (z ^ (z >> 31)) % (limit as u64);
        usize::try_from(rest).unwrap_or_default()
    }
}
