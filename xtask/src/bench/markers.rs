//! The part of a document that a command writes, between two comments nobody sees.

use anyhow::{Context, Result, ensure};

const BEGIN: &str = "<!-- figures: written by cargo xtask bench -->";
const END: &str = "<!-- figures end -->";

/// The document with another text between the markers.
pub fn replace(document: &str, text: &str) -> Result<String> {
    let (before, rest) = split(document, BEGIN)?;
    let (_, after) = split(rest, END)?;
    Ok(format!("{before}{BEGIN}\n{text}{END}{after}"))
}

fn split<'a>(document: &'a str, marker: &str) -> Result<(&'a str, &'a str)> {
    let parts = document.split_once(marker);
    let (before, after) = parts.with_context(|| {
        format!("the figures have no place: put the lines {BEGIN} and {END} where they belong")
    })?;
    ensure!(!after.contains(marker), "{marker} stands there twice");
    Ok((before, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_between_the_markers_changes() {
        let document = format!("# Title\n{BEGIN}\nold\n{END}\nrest\n");
        let once = replace(&document, "new\n").expect("both markers");
        assert_eq!(once, format!("# Title\n{BEGIN}\nnew\n{END}\nrest\n"));
        assert_eq!(replace(&once, "new\n").expect("both markers"), once);
    }

    #[test]
    fn a_document_without_both_in_order_is_left_alone() {
        for document in [
            String::new(),
            BEGIN.to_owned(),
            END.to_owned(),
            format!("{END}\n{BEGIN}"),
            format!("{BEGIN}{END}{BEGIN}{END}"),
            format!("{BEGIN}{END}{END}"),
        ] {
            assert!(replace(&document, "new").is_err(), "{document}");
        }
    }
}
