//! Taxonomies that ship as data: ISO example categories, RSIT, situations, comparison words.

use std::sync::OnceLock;

use serde::{Deserialize, de::DeserializeOwned};

use crate::reading::from_text;

/// An ISO/IEC 27035-2 example category.
#[derive(Debug, Deserialize)]
pub struct Category {
    /// Its id; the label's key is `category-<id>`.
    pub id: String,
    /// Ids of its subtypes; the label's key is `subtype-<id>`.
    pub subtypes: Vec<String>,
}

/// A class of the Reference Security Incident Taxonomy.
#[derive(Debug, Deserialize)]
pub struct RsitClass {
    /// Its id; the label's key is `rsit-<id>`.
    pub id: String,
    /// Ids of its types; the label's key is `rsit-<class>-<type>`.
    pub types: Vec<String>,
}

/// Something a person in the field can say has happened.
#[derive(Debug, Deserialize)]
pub struct Situation {
    /// Its id; the label's key is `situation-<id>`.
    pub id: String,
    /// The category to suggest at the second assessment.
    pub category: String,
    /// The subtype to suggest; empty for none.
    #[serde(default)]
    pub subtype: String,
    /// The RSIT class to suggest.
    pub rsit_class: String,
    /// The RSIT type to suggest.
    pub rsit_type: String,
    /// Ids of hints on what not to do; the sentence's key is `hint-<id>`.
    pub hints: Vec<String>,
}

/// What to do, or better not, when something has happened.
#[derive(Debug, Deserialize)]
pub struct Hint {
    /// Its id; the sentence's key is `hint-<id>`.
    pub id: String,
    /// Whether it is something to do, or not to do.
    pub kind: HintKind,
}

/// To do, or not to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HintKind {
    /// To do.
    Do,
    /// Not to do.
    Dont,
}

/// Reads a file that ships with the program.
///
/// # Panics
/// When the file is broken, which the tests find before any user does.
#[must_use]
pub(crate) fn shipped<T: DeserializeOwned>(name: &str, text: &str) -> T {
    match from_text(text) {
        Ok(data) => data,
        Err(error) => panic!("data/{name}.json: {error}"),
    }
}

/// The 13 example categories.
#[must_use]
pub fn categories() -> &'static [Category] {
    #[derive(Deserialize)]
    struct File {
        categories: Vec<Category>,
    }
    static FILE: OnceLock<File> = OnceLock::new();
    &FILE
        .get_or_init(|| shipped("categories", include_str!("../../data/categories.json")))
        .categories
}

/// The RSIT classes with their types.
#[must_use]
pub fn rsit() -> &'static [RsitClass] {
    #[derive(Deserialize)]
    struct File {
        classes: Vec<RsitClass>,
    }
    static FILE: OnceLock<File> = OnceLock::new();
    &FILE
        .get_or_init(|| shipped("rsit", include_str!("../../data/rsit.json")))
        .classes
}

/// What the report form offers as a quick choice.
#[must_use]
pub fn situations() -> &'static [Situation] {
    #[derive(Deserialize)]
    struct File {
        situations: Vec<Situation>,
    }
    static FILE: OnceLock<File> = OnceLock::new();
    &FILE
        .get_or_init(|| shipped("situations", include_str!("../../data/situations.json")))
        .situations
}

/// What to do and what not in a situation, then what always holds; each once. An id that is none
/// of the situations gets what always holds.
#[must_use]
pub fn hints_for(situation: &str) -> Vec<&'static Hint> {
    #[derive(Deserialize)]
    struct File {
        always: Vec<String>,
        hints: Vec<Hint>,
    }
    static FILE: OnceLock<File> = OnceLock::new();
    let file: &'static File =
        FILE.get_or_init(|| shipped("hints", include_str!("../../data/hints.json")));
    let chosen = situations().iter().find(|other| other.id == situation);
    let own = chosen
        .map(|chosen| chosen.hints.as_slice())
        .unwrap_or_default();
    let always = file.always.iter().filter(|id| !own.contains(id));
    own.iter()
        .chain(always)
        .filter_map(|id| file.hints.iter().find(|hint| hint.id == *id))
        .collect()
}

/// The situation of that id.
#[must_use]
pub fn situation(id: &str) -> Option<&'static Situation> {
    situations().iter().find(|situation| situation.id == id)
}

/// The words two people compare: 256, one a byte.
#[must_use]
pub fn comparison_words() -> &'static [String] {
    #[derive(Deserialize)]
    struct File {
        words: Vec<String>,
    }
    static FILE: OnceLock<File> = OnceLock::new();
    &FILE
        .get_or_init(|| shipped("words", include_str!("../../data/words.json")))
        .words
}
