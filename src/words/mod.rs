//! The sentences a person reads, looked up by key, in the language chosen.
//!
//! Invariant: this room knows no other room; a rule never depends on a word.
//! The texts stand in `locales/`, one folder a language, in a strict subset of Fluent (see [`pattern`]). That every key
//! looked up is there, and that every language has every key, filled with the same names, the compiler checks
//! ([`keys`]).

pub mod keys;
pub mod language;
pub mod pattern;

use language::Language;

// The macros that look a key up which the compiler has checked, under the names of the functions.
#[cfg(target_family = "wasm")]
pub(crate) use keys::counted;
pub(crate) use keys::{sentence, text};

/// A sentence not yet in any language: its key and what fills it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Sentence {
    /// The key under which `locales/` has the text.
    pub key: String,
    /// What stands for each `{ $name }`.
    pub args: Vec<(String, String)>,
}

impl Sentence {
    /// A sentence with nothing to fill in.
    #[must_use]
    pub fn new(key: &str) -> Self {
        Sentence {
            key: key.to_owned(),
            args: Vec::new(),
        }
    }

    /// The same sentence with one more name filled in.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.push((name.to_owned(), value.to_string()));
        self
    }

    /// The sentence in words.
    #[must_use]
    pub fn text(&self) -> String {
        pattern::fill(text(&self.key), &self.args, Language::current())
    }
}

/// Something that can be said to a person: every error of every room.
pub trait Say {
    /// The sentence for it.
    fn say(&self) -> Sentence;
}

/// The text under a key, or the key itself where the language lacks it (the compiler and a test forbid that).
#[must_use]
pub fn text(key: &str) -> &str {
    Language::current().text(key).unwrap_or(key)
}

/// Whether the language has a text under that key.
#[must_use]
pub fn has(key: &str) -> bool {
    Language::current().text(key).is_some()
}
