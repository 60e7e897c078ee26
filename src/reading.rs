//! Reads types from JSON text that is sound already: what the strict reader has let through
//! (`log/json`), what this program has written itself, and what ships with it.
//!
//! `serde_json` puts the reading of a type into the program twice, once for an object and once for a
//! list, each with the reading of white space, names and numbers. Here what is the same for all types
//! is there once (`docs/decisions/0011-one-way-to-read-types.md`).

mod types;

use std::{borrow::Cow, fmt};

use serde::de::{self, DeserializeOwned};

/// Why a text is not of that type, and where.
#[derive(Debug)]
#[allow(
    clippy::box_collection,
    reason = "one word: the result of every reading carries it"
)]
pub struct Misread(Box<String>);

impl Misread {
    #[cold]
    fn new(reason: &str) -> Self {
        Misread(Box::new(reason.to_owned()))
    }
}

impl fmt::Display for Misread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Misread {}

impl de::Error for Misread {
    fn custom<T: fmt::Display>(reason: T) -> Self {
        Misread::new(&reason.to_string())
    }

    // What was found is not told: with serde's way to write it comes the writing of fractions.
    fn invalid_type(_: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Misread::new(&format!("expected {expected}"))
    }

    fn invalid_value(_: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Misread::new(&format!("expected {expected}"))
    }
}

/// Reads a type from a text.
///
/// # Errors
/// When a member is missing or of another type, or something follows.
pub fn from_text<T: DeserializeOwned>(text: &str) -> Result<T, Misread> {
    let mut reader = Reader { text, at: 0 };
    let value = T::deserialize(&mut reader);
    value
        .and_then(|value| reader.end().map(|()| value))
        .map_err(|misread| reader.locate(misread))
}

/// A text, read up to there.
struct Reader<'de> {
    text: &'de str,
    at: usize,
}

impl<'de> Reader<'de> {
    fn rest(&self) -> &'de str {
        &self.text[self.at..]
    }

    /// The byte that comes next, beyond white space; 0 at the end.
    fn peek(&mut self) -> u8 {
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                byte => return byte.copied().unwrap_or_default(),
            }
        }
    }

    fn take(&mut self, byte: u8) -> Result<(), Misread> {
        // Most texts hold no white space to pass over.
        if self.text.as_bytes().get(self.at) == Some(&byte) || self.peek() == byte {
            self.at += 1;
            return Ok(());
        }
        Err(Misread::new(&format!("expected `{}`", char::from(byte))))
    }

    fn word(&mut self, word: &str) -> Result<(), Misread> {
        if self.rest().starts_with(word) {
            self.at += word.len();
            return Ok(());
        }
        Err(Misread::new(&format!("expected `{word}`")))
    }

    fn end(&mut self) -> Result<(), Misread> {
        self.peek();
        match self.at == self.text.len() {
            true => Ok(()),
            false => Err(Misread::new("trailing characters")),
        }
    }

    fn locate(&self, misread: Misread) -> Misread {
        let before = &self.text[..self.at];
        let line = before.matches('\n').count() + 1;
        let column = before.len() - before.rfind('\n').map_or(0, |end| end + 1);
        Misread::new(&format!("{misread} at line {line} column {column}"))
    }

    fn bool(&mut self) -> Result<bool, Misread> {
        let is = self.peek() == b't';
        self.word(if is { "true" } else { "false" }).map(|()| is)
    }

    fn int(&mut self) -> Result<i64, Misread> {
        self.peek();
        let rest = self.rest();
        let is_part = |byte: &u8| byte.is_ascii_digit() || *byte == b'-';
        let number = &rest[..rest.bytes().take_while(is_part).count()];
        let int = number.parse();
        let int = int.map_err(|_| Misread::new("expected an integer"))?;
        self.at += number.len();
        Ok(int)
    }

    fn string(&mut self) -> Result<Cow<'de, str>, Misread> {
        self.take(b'"')?;
        let rest = self.rest();
        let bytes = rest.as_bytes();
        let mut end = 0;
        while let Some(byte) = bytes.get(end) {
            match byte {
                b'"' => {
                    self.at += end + 1;
                    return Ok(Cow::from(&rest[..end]));
                }
                b'\\' => return self.with_escapes().map(Cow::from),
                _ => end += 1,
            }
        }
        Err(Misread::new("EOF while parsing a string"))
    }

    /// The rest of a string that has escapes.
    fn with_escapes(&mut self) -> Result<String, Misread> {
        let mut text = String::new();
        loop {
            let rest = self.rest();
            let ends = |byte| matches!(byte, b'"' | b'\\');
            let Some(end) = rest.bytes().position(ends) else {
                return Err(Misread::new("EOF while parsing a string"));
            };
            text.push_str(&rest[..end]);
            self.at += end + 1;
            if rest.as_bytes()[end] == b'"' {
                return Ok(text);
            }
            let escaped = self.escaped();
            text.push(escaped.ok_or_else(|| Misread::new("invalid escape"))?);
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let rest = self.rest();
        let letter = rest.chars().next()?;
        self.at += letter.len_utf8();
        Some(match letter {
            '"' | '\\' | '/' => letter,
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\u{8}',
            'f' => '\u{c}',
            // Who writes sound text writes characters beyond U+FFFF as they are.
            'u' => {
                let number = u32::from_str_radix(rest.get(1..5)?, 16).ok()?;
                self.at += 4;
                char::from_u32(number)?
            }
            _ => return None,
        })
    }

    /// Passes over a value, whatever it is.
    fn skip(&mut self) -> Result<(), Misread> {
        let mut depth = 0;
        loop {
            match self.peek() {
                b'"' => drop(self.string()?),
                0 => return Err(Misread::new("EOF while parsing a value")),
                byte => {
                    depth += i32::from(matches!(byte, b'{' | b'['));
                    depth -= i32::from(matches!(byte, b'}' | b']'));
                    self.at += 1;
                }
            }
            if depth == 0 && matches!(self.peek(), b',' | b'}' | b']' | 0) {
                return Ok(());
            }
        }
    }
}
