//! How answers are written: JSON that is the same on every repeat.

use std::io::Write;

use serde::Serialize;

use super::trouble::Trouble;

/// Writes a value as JSON, members in the order of their declaration.
///
/// # Errors
/// When the answer cannot be written.
pub fn json(value: &impl Serialize, out: &mut dyn Write) -> Result<(), Trouble> {
    serde_json::to_writer_pretty(&mut *out, value).map_err(std::io::Error::from)?;
    writeln!(out)?;
    Ok(())
}
