//! How answers are written: text that steers no terminal, JSON that is the same on every repeat, and
//! files that are never written over others.

use std::{
    fmt::Write as _,
    fs,
    io::{self, Write},
    path::Path,
};

use serde::Serialize;

use super::trouble::Trouble;
use crate::{
    domain::text::{is_allowed, turns, visible},
    words::sentence,
};

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

/// The name of a file, without its folder.
#[must_use]
pub fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// The folder holds something that must not be touched.
pub fn occupied(folder: &Path, other: &Path) -> Trouble {
    let sentence = sentence!("command-folder-occupied")
        .with("folder", folder.display())
        .with("name", file_name(other));
    Trouble::Usage(sentence)
}

/// Writes a file whole or not at all. One that is there with other content is left alone.
pub fn put(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    if path.exists() {
        let same = fs::read(path).map_err(Trouble::file(path))? == bytes;
        let folder = path.parent().unwrap_or(path);
        return if same {
            Ok(())
        } else {
            Err(occupied(folder, path))
        };
    }
    let unfinished = path.with_extension("unfinished");
    fs::write(&unfinished, bytes).map_err(Trouble::file(&unfinished))?;
    fs::rename(&unfinished, path).map_err(Trouble::file(path))
}
