//! The event report (clause 4.7.2): the reporter's words, immutable.

use serde::{Deserialize, Serialize};

use super::stamp::Moment;
use crate::crockford::spell;

/// Yes, no, or not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not known.
    Unknown,
}

impl Answer {
    /// All answers.
    pub const ALL: [Answer; 3] = [Answer::Yes, Answer::No, Answer::Unknown];

    /// Its word in data and in the keys of sentences.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Answer::Yes => "yes",
            Answer::No => "no",
            Answer::Unknown => "unknown",
        }
    }
}

/// A file that belongs to a report or a note; its bytes travel beside it, bound by their digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// SHA-256 of the bytes, taken when the file was picked; base64url.
    pub sha256: String,
    /// A label, never a path.
    pub name: String,
    /// What the browser said it is; never trusted for display.
    pub media_type: String,
    /// Bytes.
    pub size: u64,
    /// What it shows, in the reporter's words.
    #[serde(default)]
    pub caption: String,
}

/// Who reports. All empty when the reporter wants to stay unnamed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reporter {
    /// Name.
    #[serde(default)]
    pub name: String,
    /// How to reach them.
    #[serde(default)]
    pub contact: String,
    /// Whether only those who handle the report should learn who it was.
    #[serde(default)]
    pub confidential: bool,
}

/// A report of something that may be an incident.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The reference the reporter was given: `EV-XXXX-XXXX`.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The quick choice, an id of `data/situations.json`; empty when none fitted.
    #[serde(default)]
    pub situation: String,
    /// What happened.
    pub what: String,
    /// When somebody noticed.
    pub noticed: Moment,
    /// When it happened.
    pub happened: Moment,
    /// Where.
    #[serde(rename = "where")]
    pub place: String,
    /// Whether it is still going on.
    pub ongoing: Answer,
    /// Whether anyone is in danger.
    pub danger: Answer,
    /// What was done already.
    #[serde(default)]
    pub done: String,
    /// Who reports.
    #[serde(default)]
    pub reporter: Reporter,
    /// Photos and files.
    #[serde(default)]
    pub files: Vec<Attachment>,
}

impl Report {
    /// One line for lists: the beginning of what happened.
    #[must_use]
    pub fn title(&self) -> String {
        headline(&self.what)
    }
}

/// The first line of a text, cut at a word before 80 characters.
#[must_use]
pub fn headline(text: &str) -> String {
    const LONGEST: usize = 80;
    let line = text.trim().lines().next().unwrap_or_default().trim();
    let Some((end, _)) = line.char_indices().nth(LONGEST) else {
        return line.to_owned();
    };
    let cut = line[..end]
        .rfind(' ')
        .filter(|place| *place > end / 2)
        .unwrap_or(end);
    let cut = line[..cut].trim_end_matches(|c: char| c.is_ascii_punctuation() || c == ' ');
    format!("{cut}…")
}

/// A reference people can say aloud: a prefix and 40 random bits in Crockford's base 32.
#[must_use]
pub fn reference(prefix: &str, random: [u8; 5]) -> String {
    format!("{prefix}-{}", spell(&random, 8, 4))
}
