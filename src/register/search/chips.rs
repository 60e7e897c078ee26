//! Chips: single terms put into a query and taken out of it.

use super::parse::pieces;

/// Whether a query holds a term as it is written.
#[must_use]
pub fn holds(query: &str, term: &str) -> bool {
    pieces(query)
        .into_iter()
        .any(|place| query[place].eq_ignore_ascii_case(term))
}

/// The query with the term, or without it if it held it.
#[must_use]
pub fn toggled(query: &str, term: &str) -> String {
    let all = pieces(query).into_iter().map(|place| &query[place]);
    let mut kept: Vec<&str> = all
        .filter(|piece| !piece.eq_ignore_ascii_case(term))
        .collect();
    if !holds(query, term) {
        kept.push(term);
    }
    kept.join(" ")
}
