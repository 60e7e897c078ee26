//! The sentences a person reads, looked up by key.
//!
//! Invariant: this room knows no other room; a rule never depends on a word.
//! The texts stand in `locales/`, one folder a language, in a subset of Fluent: one message a line,
//! `key = text with { $name }`.

use std::{collections::BTreeMap, sync::OnceLock};

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
        fill(text(&self.key), &self.args)
    }
}

/// Fills a text in one pass: what is filled in is never looked at again, so a person whose name reads
/// like `{ $roles }` swallows nothing.
fn fill(text: &str, args: &[(String, String)]) -> String {
    const OPEN: &str = "{ $";
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(OPEN) {
        filled.push_str(before);
        let value = after.split_once(" }").and_then(|(name, after)| {
            let (_, value) = args.iter().find(|(known, _)| known == name)?;
            Some((value.as_str(), after))
        });
        let (value, after) = value.unwrap_or((OPEN, after));
        filled.push_str(value);
        rest = after;
    }
    filled + rest
}

/// Something that can be said to a person: every error of every room.
pub trait Say {
    /// The sentence for it.
    fn say(&self) -> Sentence;
}

/// The text under a key, or the key itself where the language lacks it (a test forbids that).
#[must_use]
pub fn text(key: &str) -> &str {
    catalogue().get(key).copied().unwrap_or(key)
}

/// Whether the language has a text under that key.
#[must_use]
pub fn has(key: &str) -> bool {
    catalogue().contains_key(key)
}

/// Every key with its text, for the tests and the printed glossary.
#[must_use]
pub fn catalogue() -> &'static BTreeMap<&'static str, &'static str> {
    CATALOGUE.get_or_init(|| messages(ENGLISH))
}

/// Takes the sentences of a language, once, before anything is said. In a browser they come beside
/// the program; natively English is part of it.
pub fn install(text: String) {
    let _ = CATALOGUE.set(messages(text.leak()));
}

static CATALOGUE: OnceLock<BTreeMap<&'static str, &'static str>> = OnceLock::new();

#[cfg(target_family = "wasm")]
const ENGLISH: &str = "";
#[cfg(not(target_family = "wasm"))]
const ENGLISH: &str = concat!(
    include_str!("../../locales/en/command.ftl"),
    include_str!("../../locales/en/engine.ftl"),
    include_str!("../../locales/en/exchange.ftl"),
    include_str!("../../locales/en/faults.ftl"),
    include_str!("../../locales/en/inbox.ftl"),
    include_str!("../../locales/en/incident.ftl"),
    include_str!("../../locales/en/integrity.ftl"),
    include_str!("../../locales/en/log.ftl"),
    include_str!("../../locales/en/register.ftl"),
    include_str!("../../locales/en/report.ftl"),
    include_str!("../../locales/en/shell.ftl"),
    include_str!("../../locales/en/taxonomy.ftl"),
    include_str!("../../locales/en/vault.ftl"),
);

fn messages(file: &'static str) -> BTreeMap<&'static str, &'static str> {
    let sentences = file
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('='))
        .map(|(key, text)| (key.trim(), text.trim()));
    // Collecting would bring a sort of its own; see `src/order.rs`.
    let mut messages = BTreeMap::new();
    messages.extend(sentences);
    messages
}
