//! How answers are written: text that steers no terminal, and JSON that is the same on every repeat.

use std::{
    fmt::Write as _,
    io::{self, Write},
};

use serde::Serialize;

use super::trouble::Trouble;
use crate::domain::text::{is_allowed, turns, visible};

/// Where people read: names of files and texts of others turn no line around and steer no terminal.
/// Everything a verb writes goes through here, so that no verb has to think of it.
pub struct Shown<W: Write>(pub W);

impl<W: Write> Write for Shown<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // Every piece is a whole text: it comes from `write!`.
        let text = String::from_utf8_lossy(bytes);
        self.0.write_all(visible(&text).as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Writes a value as JSON, members in the order of their declaration. What would be shown as a mark
/// is escaped, so a program reads the text as it is.
///
/// # Errors
/// When the answer cannot be written.
pub fn json(value: &impl Serialize, out: &mut dyn Write) -> Result<(), Trouble> {
    let text = serde_json::to_string_pretty(value).map_err(io::Error::from)?;
    let mut escaped = String::with_capacity(text.len() + 1);
    for letter in text.chars() {
        if turns(letter) || !is_allowed(letter) {
            let _ = write!(escaped, "\\u{:04x}", u32::from(letter));
        } else {
            escaped.push(letter);
        }
    }
    writeln!(out, "{escaped}")?;
    Ok(())
}
