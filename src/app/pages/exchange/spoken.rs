//! Sentences with names in them, which come from files and people and may be anything.

use crate::{
    domain::role::Role,
    words::{Sentence, text},
};

/// A sentence in words; a name in it cannot reorder what stands around it.
#[must_use]
pub(in crate::app::pages) fn spoken(sentence: &Sentence) -> String {
    let isolate = |(name, value): &(String, String)| (name.clone(), isolated(value));
    let args = sentence.args.iter().map(isolate).collect();
    let key = sentence.key.clone();
    Sentence { key, args }.text()
}

/// A name between the isolates of UAX 9, without its own directional controls. Plain ASCII needs
/// none, and stays easy to copy.
#[must_use]
pub(in crate::app::pages) fn isolated(name: &str) -> String {
    if name.is_ascii() {
        return name.to_owned();
    }
    let is_control = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let plain: String = name.chars().filter(|c| !is_control(*c)).collect();
    format!("\u{2068}{plain}\u{2069}")
}

/// Names one after the other.
#[must_use]
pub(in crate::app::pages) fn listed(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| isolated(name)).collect();
    names.join(", ")
}

/// Roles one after the other.
#[must_use]
pub(in crate::app::pages) fn roles_text(roles: &[Role]) -> String {
    let name = |role: &Role| text(&format!("role-{}", role.name())).to_owned();
    let names: Vec<String> = roles.iter().map(name).collect();
    names.join(", ")
}
