//! From a query's text to its terms.

use super::{
    Compare, Fault, Search, Term, Test,
    field::{Field, Kind},
    time::When,
};
use crate::domain::severity::Severity;

/// Operators, the longer ones first.
const OPERATORS: [(&str, Compare); 6] = [
    ("<=", Compare::AtMost),
    (">=", Compare::AtLeast),
    ("<", Compare::Less),
    (">", Compare::More),
    (":", Compare::Is),
    ("=", Compare::Is),
];

pub(super) fn parse(text: &str) -> Search {
    let mut search = Search::default();
    for place in pieces(text) {
        let piece = &text[place.clone()];
        let (negated, bare) = match piece.strip_prefix('-') {
            // A minus alone is the beginning of one.
            Some("") => continue,
            Some(bare) => (true, bare),
            _ => (false, piece),
        };
        let Some((field, compare, value)) = field_of(bare) else {
            let word = unquoted(bare).to_lowercase();
            if !word.is_empty() {
                search.terms.push(Term {
                    place,
                    negated,
                    test: Test::Word(word),
                });
            }
            continue;
        };
        let (turned, value) = match value.strip_prefix('!') {
            Some(value) => (true, value),
            None => (false, value),
        };
        // Still being typed: as if it were not there.
        if value.is_empty() {
            continue;
        }
        match test(field, compare, value) {
            Ok(test) => search.terms.push(Term {
                place,
                negated: negated != turned,
                test,
            }),
            Err(value) => search.faults.push(Fault {
                place,
                field,
                value,
            }),
        }
    }
    search
}

/// Where the pieces stand that white space parts; none in quotes does.
pub(super) fn pieces(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut pieces = Vec::new();
    let (mut begins, mut quoted) = (None, false);
    for (place, character) in text.char_indices() {
        if character == '"' {
            quoted = !quoted;
        }
        if character.is_whitespace() && !quoted {
            pieces.extend(begins.take().map(|begins| begins..place));
        } else {
            begins.get_or_insert(place);
        }
    }
    pieces.extend(begins.map(|begins| begins..text.len()));
    pieces
}

/// A field, how it is compared, and with what; nothing where the piece begins with no field's word.
pub(super) fn field_of(piece: &str) -> Option<(Field, Compare, &str)> {
    let end = piece.find(|c: char| !c.is_ascii_alphabetic())?;
    let field = Field::parse(&piece[..end].to_ascii_lowercase())?;
    let rest = &piece[end..];
    let (sign, compare) = OPERATORS
        .into_iter()
        .find(|(sign, _)| rest.starts_with(sign))?;
    Some((field, compare, &rest[sign.len()..]))
}

/// What a field is tested for, or the value it does not take.
fn test(field: Field, compare: Compare, value: &str) -> Result<Test, String> {
    let each = || {
        let values = parts(value).into_iter();
        values.map(|part| unquoted(part).to_lowercase())
    };
    let none = |value: String| {
        if value == "none" {
            String::new()
        } else {
            value
        }
    };
    match field.kind() {
        Kind::Text if compare == Compare::Is => Ok(Test::Text(field, each().map(none).collect())),
        Kind::Choice if compare == Compare::Is => {
            let known = |wanted: &String| {
                let lists = [super::field::List::Incidents, super::field::List::Events];
                let mut values = lists.into_iter().flat_map(|list| field.values(list));
                values.any(|(value, _)| value.to_lowercase() == *wanted)
            };
            match each().find(|value| !known(value)) {
                Some(unknown) => Err(unknown),
                None => Ok(Test::Choice(field, each().collect())),
            }
        }
        // Texts and choices have no order.
        Kind::Text | Kind::Choice => Err(String::new()),
        Kind::Class => {
            let class = |value: String| match value.as_str() {
                "none" => Ok(None),
                name => Severity::ALL
                    .into_iter()
                    .find(|class| class.name().eq_ignore_ascii_case(name))
                    .map(Some)
                    .ok_or(value),
            };
            let classes = each().map(class).collect::<Result<Vec<_>, _>>()?;
            Ok(Test::Class(compare, classes))
        }
        Kind::Time => When::parse(&unquoted(value).to_lowercase())
            .map(|when| Test::Time(field, compare, when))
            .ok_or_else(|| value.to_owned()),
        Kind::Count => value
            .parse()
            .map(|count| Test::Count(field, compare, count))
            .map_err(|_| value.to_owned()),
    }
}

/// Parts between commas that stand outside quotes.
fn parts(value: &str) -> Vec<&str> {
    let (mut parts, mut begins, mut quoted) = (Vec::new(), 0, false);
    for (place, character) in value.char_indices() {
        match character {
            '"' => quoted = !quoted,
            ',' if !quoted => {
                parts.push(&value[begins..place]);
                begins = place + 1;
            }
            _ => {}
        }
    }
    parts.push(&value[begins..]);
    parts.retain(|part| !part.is_empty());
    parts
}

fn unquoted(text: &str) -> &str {
    let inner = text.strip_prefix('"').unwrap_or(text);
    inner.strip_suffix('"').unwrap_or(inner)
}
