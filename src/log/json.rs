//! The strict JSON profile and its canonical form.
//!
//! A text either has exactly one meaning or is refused; nothing is normalised. On this profile the
//! canonical form equals RFC 8785, so any foreign canonicaliser gives the same bytes.
//! The rules are written down in `docs/bundle-format.md`, section 2.

mod reader;
mod value;

pub use value::Value;

use crate::words::{Say, Sentence, sentence};
use reader::{Place, read};

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

/// Why a text is not of the strict profile, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonFault {
    /// What the reader stumbled over, in English, with line and column.
    pub detail: String,
}

impl Say for JsonFault {
    fn say(&self) -> Sentence {
        sentence!("fault-json").with("detail", &self.detail)
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
