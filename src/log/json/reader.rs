//! Reads a text of the profile byte by byte: what is forbidden is refused where it stands, before it takes memory.

use std::{borrow::Cow, collections::BTreeMap};

use super::{
    JsonFault, MAX_CONTAINERS, MAX_DEPTH, MAX_INTEGER, MAX_NAME, MAX_STRING, MAX_VALUES, Value,
};
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

/// Reads the one value a text consists of.
pub(super) fn read(text: &[u8], place: Place) -> Result<Value, JsonFault> {
    let mut reader = Reader {
        text,
        at: 0,
        values: 0,
        containers: 0,
    };
    let value = reader.value(place, 0);
    let value = value.and_then(|value| match reader.peek() {
        None => Ok(value),
        Some(_) => Err("trailing characters".into()),
    });
    value.map_err(|reason| reader.locate(&reason))
}

/// What is wrong, in English.
type Reason = Cow<'static, str>;

/// A text read up to there, and what its values have used up.
struct Reader<'a> {
    text: &'a [u8],
    at: usize,
    values: usize,
    containers: usize,
}

impl<'a> Reader<'a> {
    /// The byte that comes next.
    fn next(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    /// The byte that comes next after white space.
    fn peek(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.next() {
            self.at += 1;
        }
        self.next()
    }

    /// Goes on when that byte comes next.
    fn takes(&mut self, byte: u8) -> bool {
        let is_it = self.next() == Some(byte);
        self.at += usize::from(is_it);
        is_it
    }

    /// What is wrong when `reason` holds of the next byte, or there is none.
    fn wrong(&self, reason: &'static str) -> Reason {
        match self.next() {
            None => "EOF while parsing a value".into(),
            Some(_) => reason.into(),
        }
    }

    fn locate(&self, reason: &str) -> JsonFault {
        let lines = self.text[..self.at].split(|byte| *byte == b'\n');
        let (line, last) = lines.enumerate().last().unwrap_or_default();
        let (line, column) = (line + 1, last.len());
        JsonFault {
            detail: format!("{reason} at line {line} column {column}"),
        }
    }

    fn value(&mut self, place: Place, depth: usize) -> Result<Value, Reason> {
        count(&mut self.values, MAX_VALUES)?;
        match self.peek() {
            Some(b'{') => self.map(place, depth),
            Some(b'[') => self.list(place, depth),
            Some(b'"') => self.text(place).map(Value::Text),
            Some(b'-' | b'0'..=b'9') => self.int().map(Value::Int),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'n') => self.word("null", Value::Null),
            _ => Err(self.wrong("expected value")),
        }
    }

    /// Goes into the list or map that begins here; how deep its values are.
    fn inside(&mut self, depth: usize) -> Result<usize, Reason> {
        if depth == MAX_DEPTH {
            return Err(format!("nested deeper than {MAX_DEPTH}").into());
        }
        count(&mut self.containers, MAX_CONTAINERS)?;
        self.at += 1;
        Ok(depth + 1)
    }

    fn list(&mut self, place: Place, depth: usize) -> Result<Value, Reason> {
        let depth = self.inside(depth)?;
        let inside = match place {
            Place::Files => Place::File,
            _ => Place::Elsewhere,
        };
        let mut list = Vec::new();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Value::List(list));
        }
        loop {
            list.push(self.value(inside, depth)?);
            if self.ends(b']', "expected `,` or `]`")? {
                return Ok(Value::List(list));
            }
        }
    }

    fn map(&mut self, place: Place, depth: usize) -> Result<Value, Reason> {
        let depth = self.inside(depth)?;
        let mut map = BTreeMap::new();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Value::Map(map));
        }
        loop {
            let name = self.name()?;
            if map.contains_key(&*name) {
                return Err(format!("the member {name:?} stands twice").into());
            }
            let inside = match (place, &*name) {
                (Place::Top, "files") => Place::Files,
                (Place::File, "data") => Place::Data,
                _ => Place::Elsewhere,
            };
            self.peek();
            if !self.takes(b':') {
                return Err(self.wrong("expected `:`"));
            }
            let value = self.value(inside, depth)?;
            map.insert(name.into_owned(), value);
            if self.ends(b'}', "expected `,` or `}`")? {
                return Ok(Value::Map(map));
            }
        }
    }

    /// Whether a list or map ends after a value; otherwise another one follows.
    fn ends(&mut self, end: u8, otherwise: &'static str) -> Result<bool, Reason> {
        self.peek();
        if self.takes(end) {
            return Ok(true);
        }
        if !self.takes(b',') {
            return Err(self.wrong(otherwise));
        }
        if self.peek() == Some(end) {
            return Err("trailing comma".into());
        }
        Ok(false)
    }

    fn name(&mut self) -> Result<Cow<'a, str>, Reason> {
        if self.peek() != Some(b'"') {
            return Err(self.wrong("key must be a string"));
        }
        let name = self.string()?;
        if is_name(&name) {
            return Ok(name);
        }
        let name: String = name.chars().take(MAX_NAME).collect();
        Err(format!("the member name {name:?}").into())
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, Reason> {
        for byte in word.bytes() {
            if !self.takes(byte) {
                return Err(self.wrong("expected value"));
            }
        }
        Ok(value)
    }

    fn int(&mut self) -> Result<i64, Reason> {
        let start = self.at;
        self.takes(b'-');
        let first = self.at;
        self.digits()?;
        let is_zero = self.text[first] == b'0';
        if is_zero && self.at > first + 1 {
            return Err("invalid number".into());
        }
        let end = self.at;
        if self.takes(b'.') {
            self.digits()?;
        }
        if self.takes(b'e') || self.takes(b'E') {
            _ = self.takes(b'+') || self.takes(b'-');
            self.digits()?;
        }
        if self.at > end || is_zero && first > start {
            return Err("a number that is not a plain integer".into());
        }
        let number = str::from_utf8(&self.text[start..end]).unwrap_or_default();
        let number = number.parse::<i64>().ok();
        let is_exact = |number: &i64| (-MAX_INTEGER..=MAX_INTEGER).contains(number);
        let number = number.filter(is_exact);
        number.ok_or_else(|| "an integer beyond 2^53 - 1".into())
    }

    /// At least one digit.
    fn digits(&mut self) -> Result<(), Reason> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.next() {
            self.at += 1;
        }
        match self.at > start {
            true => Ok(()),
            false => Err(self.wrong("invalid number")),
        }
    }

    fn text(&mut self, place: Place) -> Result<String, Reason> {
        let text = self.string()?;
        if text.len() > MAX_STRING && place != Place::Data {
            return Err(format!("a text longer than {MAX_STRING} bytes").into());
        }
        // Most texts are plain ASCII, which bytes tell faster than characters.
        let is_plain = |byte: u8| byte == b' ' || byte.is_ascii_graphic();
        if !text.bytes().all(is_plain)
            && let Some(bad) = text.chars().find(|character| !is_allowed(*character))
        {
            return Err(format!("the character U+{:04X}", u32::from(bad)).into());
        }
        Ok(text.into_owned())
    }

    /// What stands between quotation marks, borrowed when nothing in it is escaped.
    fn string(&mut self) -> Result<Cow<'a, str>, Reason> {
        self.at += 1;
        let mut text = Cow::Borrowed("");
        loop {
            let plain = self.plain()?;
            match text.is_empty() {
                true => text = Cow::Borrowed(plain),
                false => text.to_mut().push_str(plain),
            }
            if self.takes(b'"') {
                return Ok(text);
            }
            self.at += 1;
            text.to_mut().push(self.escaped()?);
        }
    }

    /// What comes before the next quotation mark or backslash.
    fn plain(&mut self) -> Result<&'a str, Reason> {
        let rest = &self.text[self.at..];
        let ends = |byte: &u8| matches!(byte, b'"' | b'\\' | ..=0x1f);
        let end = rest.iter().position(ends);
        let plain = str::from_utf8(&rest[..end.unwrap_or(rest.len())]);
        let plain = plain.map_err(|_| Reason::from("invalid unicode code point"))?;
        self.at += plain.len();
        match self.next() {
            None => Err("EOF while parsing a string".into()),
            Some(..=0x1f) => Err("a control character in a string".into()),
            Some(_) => Ok(plain),
        }
    }

    fn escaped(&mut self) -> Result<char, Reason> {
        let letter = self.next();
        self.at += usize::from(letter.is_some());
        Ok(match letter {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unit(),
            None => return Err("EOF while parsing a string".into()),
            Some(_) => return Err("invalid escape".into()),
        })
    }

    /// A character as one or two units of UTF-16.
    fn unit(&mut self) -> Result<char, Reason> {
        let first = self.hex()?;
        let mut units = [first, 0];
        let mut count = 1;
        if matches!(first, 0xd800..=0xdbff) {
            if !(self.takes(b'\\') && self.takes(b'u')) {
                return Err("unexpected end of hex escape".into());
            }
            (units[1], count) = (self.hex()?, 2);
        }
        let units = units.into_iter().take(count);
        let character = char::decode_utf16(units).next().and_then(Result::ok);
        character.ok_or_else(|| "lone surrogate in hex escape".into())
    }

    fn hex(&mut self) -> Result<u16, Reason> {
        let digits = self.text.get(self.at..self.at + 4).unwrap_or_default();
        // `from_str_radix` alone would take a sign.
        let is_hex = digits.len() == 4 && digits.iter().all(u8::is_ascii_hexdigit);
        let digits = str::from_utf8(digits).ok().filter(|_| is_hex);
        let unit = digits.and_then(|digits| u16::from_str_radix(digits, 16).ok());
        self.at += 4 * usize::from(unit.is_some());
        unit.ok_or_else(|| "invalid escape".into())
    }
}

fn count(used: &mut usize, limit: usize) -> Result<(), Reason> {
    if *used == limit {
        return Err("more values than a file may have".into());
    }
    *used += 1;
    Ok(())
}

fn is_name(name: &str) -> bool {
    (1..=MAX_NAME).contains(&name.len())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}
