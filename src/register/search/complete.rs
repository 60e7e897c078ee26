//! What could come next in a query: fields by what a person calls them, then their values.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::{
    field::{Field, Kind, List},
    parse::{field_of, pieces},
};
use crate::words::text;

/// Something to go on with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// What of the text it takes the place of, in bytes.
    pub place: Range<usize>,
    /// What comes there instead.
    pub text: String,
    /// What a person calls it.
    pub said: String,
}

/// How many are offered at the most.
const MOST: usize = 8;

/// What could stand where the cursor is, `at` so many bytes into the text.
#[must_use]
pub fn complete(query: &str, at: usize, list: List) -> Vec<Suggestion> {
    let piece = pieces(query)
        .into_iter()
        .find(|piece| piece.start < at && at <= piece.end);
    let place = piece.unwrap_or(at..at);
    let typed = query.get(place.start..at).unwrap_or_default();
    let (sign, bare) = match typed.strip_prefix('-') {
        Some(bare) => ("-", bare),
        None => ("", typed),
    };
    let mut found = match field_of(bare) {
        Some((field, _, value)) => values(field, bare, value, list),
        None => fields(bare, list),
    };
    found.truncate(MOST);
    let suggestion = |(text, said): (String, String)| Suggestion {
        place: place.clone(),
        text: format!("{sign}{text}"),
        said,
    };
    found.into_iter().map(suggestion).collect()
}

/// What a field is called.
#[must_use]
pub fn called(field: Field) -> &'static str {
    match field {
        Field::State => text!("search-field-state"),
        Field::Severity => text!("search-field-severity"),
        Field::Category => text!("search-field-category"),
        Field::Coordinator => text!("search-field-coordinator"),
        Field::Outcome => text!("search-field-outcome"),
        Field::Has => text!("search-field-has"),
        Field::Was => text!("search-field-was"),
        Field::Title => text!("search-field-title"),
        Field::Reference => text!("search-field-ref"),
        Field::Place => text!("search-field-place"),
        Field::Reporter => text!("search-field-reporter"),
        Field::Opened => text!("search-field-opened"),
        Field::Reported => text!("search-field-reported"),
        Field::Updated => text!("search-field-updated"),
        Field::Events => text!("search-field-events"),
        Field::Danger => text!("search-field-danger"),
        Field::Ongoing => text!("search-field-ongoing"),
    }
}

/// Fields whose word or name begins so; then values that are called so.
fn fields(typed: &str, list: List) -> Vec<(String, String)> {
    let typed = typed.to_lowercase();
    let here = || {
        Field::ALL
            .into_iter()
            .filter(|field| field.belongs_to(list))
    };
    let begins = |field: &Field| {
        field.name().starts_with(&typed) || called(*field).to_lowercase().starts_with(&typed)
    };
    let named = here().filter(begins).map(|field| {
        let sign = match field.kind() {
            Kind::Time => "<",
            Kind::Count => ">",
            Kind::Text | Kind::Choice | Kind::Class => ":",
        };
        (format!("{}{sign}", field.name()), called(field).to_owned())
    });
    let mut found: Vec<(String, String)> = named.collect();
    if typed.chars().count() >= 2 {
        let choices = here().filter(|field| matches!(field.kind(), Kind::Choice | Kind::Class));
        for field in choices {
            let values = field.values(list).into_iter();
            let called_so = values.filter(|(_, said)| said.to_lowercase().contains(&typed));
            found.extend(called_so.map(|(value, said)| {
                let said = format!("{}: {said}", called(field));
                (format!("{}:{value}", field.name()), said)
            }));
        }
    }
    found
}

/// The values of a field that go with what is typed; of a list only the last.
fn values(field: Field, piece: &str, value: &str, list: List) -> Vec<(String, String)> {
    let begun = value.rfind([',', '!']).map_or(0, |place| place + 1);
    let typed = value[begun..].to_lowercase();
    let before = &piece[..piece.len() - value.len() + begun];
    let chosen: Vec<&str> = value[..begun].split([',', '!']).collect();
    let values = field.values(list).into_iter();
    values
        .filter(|(value, said)| {
            let fits =
                value.to_lowercase().starts_with(&typed) || said.to_lowercase().contains(&typed);
            fits && *value != typed && !chosen.contains(&value.as_str())
        })
        .map(|(value, said)| (format!("{before}{value}"), said))
        .collect()
}
