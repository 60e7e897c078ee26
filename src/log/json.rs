//! The strict JSON profile and its canonical form.
//!
//! A text either has exactly one meaning or is refused; nothing is normalised. On this profile the
//! canonical form equals RFC 8785, so any foreign canonicaliser gives the same bytes.
//! The rules are written down in `docs/bundle-format.md`, section 2.

use std::{cell::Cell, collections::BTreeMap, fmt};

use serde::de::{self, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use crate::{
    domain::text::is_allowed,
    words::{Say, Sentence},
};

/// The deepest nesting of objects and arrays a text may have.
pub const MAX_DEPTH: usize = 32;
/// The longest string in bytes, the data of an attached file excepted.
pub const MAX_STRING: usize = 1 << 20;
/// The largest magnitude of an integer: 2^53 - 1, what every JSON reader keeps exactly.
pub const MAX_INTEGER: i64 = (1 << 53) - 1;
/// The longest member name in bytes.
pub const MAX_NAME: usize = 64;
/// The most values of any kind in a text. With [`MAX_CONTAINERS`] it bounds the memory that a text
/// can ask for; no honest file of the largest size comes near.
pub const MAX_VALUES: usize = 1 << 23;
/// The most objects and lists among them.
pub const MAX_CONTAINERS: usize = 1 << 20;

/// A value of the strict profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// An integer with a magnitude of at most [`MAX_INTEGER`].
    Int(i64),
    /// Unicode text without control characters other than tab and line feed.
    Text(String),
    /// An ordered list.
    List(Vec<Value>),
    /// Members by name; the order is that of the canonical form.
    Map(BTreeMap<String, Value>),
}

/// Why a text is not of the strict profile, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonFault {
    /// What the reader stumbled over, in English, with line and column.
    pub detail: String,
}

impl Say for JsonFault {
    fn say(&self) -> Sentence {
        Sentence::new("fault-json").with("detail", &self.detail)
    }
}

/// Reads a text of the strict profile.
///
/// # Errors
/// Names the line and column of the first thing the profile forbids.
pub fn parse(text: &[u8]) -> Result<Value, JsonFault> {
    read(text, Place::Elsewhere)
}

/// Reads a whole file: as [`parse`], but the member `data` of an item of the outermost member
/// `files` may be longer than a string, because it is the content of an attached file.
///
/// # Errors
/// As [`parse`].
pub fn parse_file(text: &[u8]) -> Result<Value, JsonFault> {
    read(text, Place::Top)
}

fn read(text: &[u8], place: Place) -> Result<Value, JsonFault> {
    let mut reader = serde_json::Deserializer::from_slice(text);
    let limit = Limit {
        depth: 0,
        place,
        used: &Used::default(),
    };
    limit
        .deserialize(&mut reader)
        .and_then(|value| reader.end().map(|()| value))
        .map_err(|error| JsonFault {
            detail: error.to_string(),
        })
}

impl Value {
    /// The member of that name, if this is an object that has one.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        match self {
            Value::Map(members) => members.get(name),
            _ => None,
        }
    }

    /// The names of its members; none if this is no object.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let members = match self {
            Value::Map(members) => Some(members),
            _ => None,
        };
        members.into_iter().flatten().map(|(name, _)| name.as_str())
    }

    /// The text, if this is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items, if this is a list.
    #[must_use]
    pub fn list(&self) -> Option<&[Value]> {
        match self {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    /// The integer, if this is one.
    #[must_use]
    pub fn int(&self) -> Option<i64> {
        match self {
            Value::Int(number) => Some(*number),
            _ => None,
        }
    }

    /// An object of these members.
    pub fn map<const N: usize>(members: [(&str, Value); N]) -> Value {
        Value::Map(
            members
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
        )
    }

    /// The canonical text: members sorted, no white space, only the escapes `\"`, `\\`, `\n`, `\t`.
    #[must_use]
    pub fn canonical(&self) -> String {
        let mut out = String::new();
        self.write_canonical(&mut out);
        out
    }

    fn write_canonical(&self, out: &mut String) {
        match self {
            Value::Null => out.push_str("null"),
            Value::Bool(true) => out.push_str("true"),
            Value::Bool(false) => out.push_str("false"),
            Value::Int(number) => out.push_str(&number.to_string()),
            Value::Text(text) => write_text(text, out),
            Value::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    item.write_canonical(out);
                }
                out.push(']');
            }
            Value::Map(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    write_text(name, out);
                    out.push(':');
                    value.write_canonical(out);
                }
                out.push('}');
            }
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    // Bytes, not characters: none of the four is ever a part of another character.
    let is_escaped = |byte: u8| matches!(byte, b'"' | b'\\' | b'\n' | b'\t');
    while let Some(place) = rest.bytes().position(is_escaped) {
        out.push_str(&rest[..place]);
        out.push_str(match rest.as_bytes()[place] {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            _ => "\\t",
        });
        rest = &rest[place + 1..];
    }
    out.push_str(rest);
    out.push('"');
}

/// Where in a file a value stands, as far as that changes what it may be.
#[derive(Clone, Copy, PartialEq)]
enum Place {
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
struct Used {
    values: Cell<usize>,
    containers: Cell<usize>,
}

/// What still may follow.
#[derive(Clone, Copy)]
struct Limit<'a> {
    depth: usize,
    place: Place,
    used: &'a Used,
}

impl Limit<'_> {
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
