//! Filling a text: the part of Fluent (<https://projectfluent.org>) that the languages use.
//!
//! - `{ $name }`: what is filled in, kept apart from the words around it so that it cannot turn their direction.
//! - `{ NUMBER($name) }`: a number with the separators of the language.
//! - `{ DATETIME($name) }`: a time given as `YYYY-MM-DD HH:MM`, as the language writes it.
//! - `{ $name -> [one] … *[other] … }`, one variant a line: the text that goes with a number, by its plural form, or with
//!   a word. A variant holds the three above, no other choice.
//!
//! A test holds this against the reference implementation, for every message of every language.

use std::borrow::Cow;

use super::language::{Language, Shown};

/// Fills a text in one pass: what is filled in is never looked at again, so a person whose name reads
/// like `{ $roles }` swallows nothing.
#[must_use]
pub fn fill(text: &str, args: &[(String, String)], language: &Language) -> String {
    let mut filled = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{ ") {
        filled.push_str(before);
        rest = match place(after) {
            Some((Place::Value(name), after)) => {
                match value(args, name) {
                    Some(value) => filled.push_str(&apart(value, language)),
                    None => unfilled(&mut filled, &format!("{{ ${name} }}")),
                }
                after
            }
            Some((Place::Number(name), after)) => {
                match value(args, name) {
                    Some(value) => filled.push_str(&digits(value, language)),
                    None => unfilled(&mut filled, &format!("{{ NUMBER(${name}) }}")),
                }
                after
            }
            Some((Place::Time(name), after)) => {
                match value(args, name).map(|minute| (language.writing.time)(minute, Shown::Minute))
                {
                    Some(time) => filled.push_str(&apart(&time, language)),
                    None => unfilled(&mut filled, &format!("{{ DATETIME(${name}) }}")),
                }
                after
            }
            Some((Place::Choice(name, variants), after)) => {
                let value = value(args, name).unwrap_or_default();
                filled.push_str(&fill(chosen(variants, value, language), args, language));
                after
            }
            None => {
                filled.push_str("{ ");
                after
            }
        };
    }
    filled + rest
}

enum Place<'a> {
    Value(&'a str),
    Number(&'a str),
    Time(&'a str),
    Choice(&'a str, &'a str),
}

/// What stands after an opening brace, and the text behind the closing one.
fn place(text: &str) -> Option<(Place<'_>, &str)> {
    if let Some(after) = text.strip_prefix("NUMBER($") {
        let (name, after) = after.split_once(") }")?;
        return Some((Place::Number(name), after));
    }
    if let Some(after) = text.strip_prefix("DATETIME($") {
        let (name, after) = after.split_once(") }")?;
        return Some((Place::Time(name), after));
    }
    let after = text.strip_prefix('$')?;
    let (name, after) = after.split_once(' ')?;
    if let Some(after) = after.strip_prefix('}') {
        return Some((Place::Value(name), after));
    }
    // The closing brace of a choice stands on a line of its own; those of its variants never begin one.
    let variants = after.strip_prefix("->")?;
    let (variants, after) = variants.rsplit_once('}')?;
    Some((Place::Choice(name, variants), after))
}

fn value<'a>(args: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let (_, value) = args.iter().find(|(known, _)| known == name)?;
    Some(value)
}

/// A place that nobody fills stays as it is, to be seen.
fn unfilled(filled: &mut String, place: &str) {
    filled.push_str(place);
}

fn digits(value: &str, language: &Language) -> String {
    let number = value.parse().ok();
    number.map_or_else(|| value.to_owned(), language.writing.digits)
}

/// The variant of that value: the word itself, else its plural form, else the one with the asterisk.
fn chosen<'a>(variants: &'a str, value: &str, language: &Language) -> &'a str {
    let form = value.parse().ok().map(language.writing.form);
    let mut fallback = "";
    let mut fits = None;
    for line in variants.lines() {
        let line = line.trim();
        let (is_default, line) = match line.strip_prefix('*') {
            Some(line) => (true, line),
            None => (false, line),
        };
        let Some((key, text)) = line
            .strip_prefix('[')
            .and_then(|line| line.split_once("] "))
        else {
            continue;
        };
        if key == value {
            return text;
        }
        if Some(key) == form {
            fits = Some(text);
        }
        if is_default {
            fallback = text;
        }
    }
    fits.unwrap_or(fallback)
}

const ISOLATE: char = '\u{2068}';
const RELEASE: char = '\u{2069}';

/// What is filled in, so that its direction of writing ends with it: set apart where the direction could matter (Unicode
/// UAX 9, first strong isolate), and without the characters that would reach beyond.
fn apart<'a>(value: &'a str, language: &Language) -> Cow<'a, str> {
    let matters = |c: char| match language.tongue.from_right {
        true => !c.is_ascii_digit(),
        false => is_from_right(c) || is_steering(c),
    };
    if !language.writing.isolates || !value.chars().any(matters) {
        return Cow::Borrowed(value);
    }
    let mut held = String::with_capacity(value.len() + 8);
    held.push(ISOLATE);
    let mut open = 0;
    for character in value.chars() {
        match character {
            '\u{202a}'..='\u{202e}' => held.push('\u{fffd}'),
            RELEASE if open == 0 => held.push('\u{fffd}'),
            RELEASE => {
                open -= 1;
                held.push(RELEASE);
            }
            '\u{2066}'..=ISOLATE => {
                open += 1;
                held.push(character);
            }
            character => held.push(character),
        }
    }
    held.extend(std::iter::repeat_n(RELEASE, open + 1));
    Cow::Owned(held)
}

fn is_steering(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character belongs to a script written from right to left, by the blocks Unicode keeps for them.
fn is_from_right(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}
