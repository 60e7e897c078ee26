//! Reads a text while it is being parsed, so that what the profile forbids is found before it takes
//! memory.

use std::{cell::Cell, collections::BTreeMap, fmt};

use serde::de::{self, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use super::{MAX_CONTAINERS, MAX_DEPTH, MAX_INTEGER, MAX_NAME, MAX_STRING, MAX_VALUES, Value};
use crate::domain::text::is_allowed;

/// Where in a file a value stands, as far as that changes what it may be.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// The file itself.
    Top,
    /// Its member `files`.
    Files,
    /// An item of it.
    File,
    /// Its content.
    Data,
    /// Anywhere else.
    Elsewhere,
}

/// What the values read so far have used up.
#[derive(Default)]
pub(super) struct Used {
    values: Cell<usize>,
    containers: Cell<usize>,
}

/// What still may follow.
#[derive(Clone, Copy)]
pub(super) struct Limit<'a> {
    depth: usize,
    place: Place,
    is_utf8: bool,
    used: &'a Used,
}

impl<'a> Limit<'a> {
    /// What may stand at that place of a text of which nothing has been read.
    pub(super) fn new(place: Place, is_utf8: bool, used: &'a Used) -> Self {
        Limit {
            depth: 0,
            place,
            is_utf8,
            used,
        }
    }

    /// Refuses a text with something in it that was not UTF-8.
    fn check<E: de::Error>(self, text: &str) -> Result<(), E> {
        if !self.is_utf8 && text.contains(char::REPLACEMENT_CHARACTER) {
            return Err(E::custom("invalid unicode code point"));
        }
        Ok(())
    }

    fn inside<E: de::Error>(self) -> Result<Self, E> {
        if self.depth == MAX_DEPTH {
            return Err(E::custom(format_args!("nested deeper than {MAX_DEPTH}")));
        }
        count(&self.used.containers, MAX_CONTAINERS)?;
        Ok(Limit {
            depth: self.depth + 1,
            place: Place::Elsewhere,
            ..self
        })
    }

    fn at(self, place: Place) -> Self {
        Limit { place, ..self }
    }
}

fn count<E: de::Error>(used: &Cell<usize>, limit: usize) -> Result<(), E> {
    if used.get() == limit {
        return Err(E::custom("more values than a file may have"));
    }
    used.set(used.get() + 1);
    Ok(())
}

impl<'de> DeserializeSeed<'de> for Limit<'_> {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        count(&self.used.values, MAX_VALUES)?;
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Limit<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of the strict profile")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Value, E> {
        if (-MAX_INTEGER..=MAX_INTEGER).contains(&number) {
            return Ok(Value::Int(number));
        }
        Err(E::custom("an integer beyond 2^53 - 1"))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Value, E> {
        i64::try_from(number)
            .map_err(|_| E::custom("an integer beyond 2^53 - 1"))
            .and_then(|number| self.visit_i64(number))
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Value, E> {
        Err(E::custom("a number that is not a plain integer"))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Value, E> {
        self.check(text)?;
        if text.len() > MAX_STRING && self.place != Place::Data {
            return Err(E::custom(format_args!(
                "a text longer than {MAX_STRING} bytes"
            )));
        }
        // Most texts are plain ASCII, which bytes tell faster than characters.
        if text
            .bytes()
            .all(|byte| byte == b' ' || byte.is_ascii_graphic())
        {
            return Ok(Value::Text(text.to_owned()));
        }
        match text.chars().find(|character| !is_allowed(*character)) {
            Some(bad) => Err(E::custom(format_args!(
                "the character U+{:04X}",
                u32::from(bad)
            ))),
            None => Ok(Value::Text(text.to_owned())),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let inside = match self.place {
            Place::Files => inside.at(Place::File),
            _ => inside,
        };
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(inside)? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let mut map = BTreeMap::new();
        while let Some(name) = members.next_key::<String>()? {
            self.check(&name)?;
            if !is_name(&name) {
                let name: String = name.chars().take(MAX_NAME).collect();
                return Err(A::Error::custom(format_args!("the member name {name:?}")));
            }
            let place = match (self.place, name.as_str()) {
                (Place::Top, "files") => Place::Files,
                (Place::File, "data") => Place::Data,
                _ => Place::Elsewhere,
            };
            let value = members.next_value_seed(inside.at(place))?;
            if map.contains_key(&name) {
                return Err(A::Error::custom(format_args!(
                    "the member {name:?} stands twice"
                )));
            }
            map.insert(name, value);
        }
        Ok(Value::Map(map))
    }
}

fn is_name(name: &str) -> bool {
    (1..=MAX_NAME).contains(&name.len())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}
