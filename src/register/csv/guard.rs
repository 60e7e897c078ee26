//! Texts that a spreadsheet takes for texts, whatever people wrote.
//!
//! A formula begins where a cell begins. That is the beginning of a text, and also a place behind a semicolon, a tab or
//! a line end in it: programs set to those separators cut a cell in two there, quotes or not.

/// What a spreadsheet takes for the beginning of a formula.
const STARTS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Where a program with other separators begins a new cell.
const SEPARATORS: [char; 4] = [';', '\t', '\n', '\r'];

/// What tells a spreadsheet that a text follows, and is not part of it.
const GUARD: char = '\'';

/// A text with an apostrophe before everything that could be taken for a formula, and before every apostrophe that
/// stands where one of these could. No two texts become the same.
#[must_use]
pub fn guard(text: &str) -> String {
    let mut guarded = String::with_capacity(text.len() + 1);
    let mut rest = text;
    loop {
        // Where one separator follows another there is no text that could be taken for anything.
        let is_empty = !guarded.is_empty() && rest.starts_with(SEPARATORS);
        if rest.starts_with(GUARD) || is_formula(rest) && !is_empty {
            guarded.push(GUARD);
        }
        let end = next_cell(rest);
        guarded.push_str(&rest[..end]);
        rest = &rest[end..];
        if rest.is_empty() {
            return guarded;
        }
    }
}

/// The text that was guarded.
#[must_use]
pub fn unguard(guarded: &str) -> String {
    let mut text = String::with_capacity(guarded.len());
    let mut rest = guarded;
    loop {
        rest = rest.strip_prefix(GUARD).unwrap_or(rest);
        let end = next_cell(rest);
        text.push_str(&rest[..end]);
        rest = &rest[end..];
        if rest.is_empty() {
            return text;
        }
    }
}

/// Where the next cell would begin; the end, if nowhere.
fn next_cell(text: &str) -> usize {
    let separator = text.find(SEPARATORS);
    separator.map_or(text.len(), |place| place + 1)
}

/// Whether a cell that begins so may be calculated: with one of the signs, behind spaces, quotes and what cannot be seen
/// at the most, or with a control character, which some programs drop.
fn is_formula(cell: &str) -> bool {
    let passed = |c: char| c.is_whitespace() || c == '"' || c == GUARD || is_unseen(c);
    let mut seen = cell.chars();
    let found = seen.find(|c| c.is_control() || !passed(*c));
    found.is_some_and(|c| c.is_control() || STARTS.contains(&c))
}

/// Marks without width: of direction, joiners, the byte order mark, the soft hyphen.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
