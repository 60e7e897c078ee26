//! What a text looks like: words, or a name in the code.

use super::finder::Voice;

/// A format string without what is to be filled in.
pub fn between(format: &str) -> String {
    let mut depth = 0_usize;
    let outside = |letter: &char| {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    };
    format
        .replace("{{", "")
        .replace("}}", "")
        .chars()
        .filter(outside)
        .collect()
}

/// Whether there is anything to translate.
pub fn has_letter(text: &str) -> bool {
    without_our_name(text).chars().any(char::is_alphabetic)
}

/// Whether a text is a name in the code: of a key, a kind, an element.
pub fn is_name(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.".contains(c);
    text.chars().all(plain) && !text.ends_with('.')
}

/// Whether a text that stands anywhere reads as words: several of them that begin or end as a sentence does, letters that
/// code has not, and, where a room speaks to people, a single word with a capital letter.
pub fn reads_as_words(text: &str, voice: Voice) -> bool {
    let text = without_our_name(&between(text));
    let text = text.trim();
    // No shapes of drawings, no names of types.
    let is_word = |word: &&str| {
        let inside = word.trim_matches(|c: char| !c.is_alphanumeric());
        !inside.is_empty()
            && inside
                .chars()
                .all(|c| c.is_alphabetic() || "'’-".contains(c))
    };
    let several = text.split_whitespace().filter(is_word).count() > 1;
    let begins = text.starts_with(char::is_uppercase);
    let ends = text.ends_with(['.', '!', '?', '…', ':']);
    let foreign = text.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
    let mut rest = text.chars().skip(1).peekable();
    let single = begins && rest.peek().is_some() && rest.all(char::is_lowercase);
    several && (begins || ends) || foreign || voice == Voice::People && single
}

/// The name of the program is the same in every language.
fn without_our_name(text: &str) -> String {
    text.replace("Watchbook", "").replace("watchbook", "")
}
