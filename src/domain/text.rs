//! What text may stand in an entry.

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
