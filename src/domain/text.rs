//! What text may stand in an entry, and how text that others wrote is shown.

use std::borrow::Cow;

/// Whether a text may stand in an entry: no control characters but tab and line feed, no line or
/// paragraph separators, no byte order mark.
#[must_use]
pub fn is_allowed(character: char) -> bool {
    !matches!(character,
        '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// Typed text as the log takes it: line ends unified, forbidden characters left out, outer white
/// space cut. (Unicode normalisation happens where it is typed.)
#[must_use]
pub fn typed(text: &str) -> String {
    let unified = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    unified
        .chars()
        .filter(|c| is_allowed(*c))
        .collect::<String>()
        .trim()
        .into()
}

/// Whether a character turns the direction of what is written around it, so that a text can read as
/// another one than it is.
#[must_use]
pub fn turns(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text with a mark for every character that turns the direction of writing, or steers a terminal:
/// seen, and without effect.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    let is_marked = |c: char| turns(c) || !is_allowed(c);
    if text.contains(is_marked) {
        Cow::Owned(text.replace(is_marked, "\u{fffd}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The longest label, in bytes: file systems take 255, and something may be put behind it.
const LABEL: usize = 120;

/// A short text on one line that changes nothing around it.
#[must_use]
pub fn label(text: &str) -> String {
    let mut label: String = typed(text)
        .chars()
        .filter(|c| !turns(*c) && *c != '\n' && *c != '\t')
        .collect();
    while label.len() > LABEL {
        label.pop();
    }
    label.trim().to_owned()
}

/// A file's name as a label, whoever gave it: never a path, not hidden, never empty. It is asked
/// when a file is kept, and again when one is shown or saved, because others keep what they like.
#[must_use]
pub fn file_name(name: &str) -> String {
    short_name(name, LABEL)
}

/// What the name of a file that was refused ends in when it is saved: no program opens it by itself.
const REFUSED: &str = ".refused";

/// The name that a file which was refused is saved under.
#[must_use]
pub fn refused_name(name: &str) -> String {
    short_name(name, LABEL - REFUSED.len()) + REFUSED
}

fn short_name(name: &str, limit: usize) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let label = label(&last.replace(':', ""));
    let mut label = label.trim_start_matches(['.', ' ']).to_owned();
    while label.len() > limit {
        label.pop();
    }
    if label.is_empty() {
        "file".to_owned()
    } else {
        label
    }
}
