//! The one query behind chips, search field, address and command line: `severity>=III state:!closed opened<7d phishing`.
//!
//! Terms stand side by side and all have to fit. A term is a word, a `"phrase"`, or a field with a test:
//! `state:open`, `severity:III,IV`, `opened<7d`, `title:"lost phone"`. `-` before a term, or `!` before its values, turns it
//! round. A comma means "or". The words of the language are the same in every language, as they stand in addresses and
//! saved views; [`complete`](complete::complete) finds them by what a person calls them.

pub mod chips;
pub mod complete;
pub mod field;
pub mod hay;
mod parse;
mod subject;
pub mod time;

use std::ops::Range;

use field::{Field, Kind, List};
pub use subject::Subject;
use time::When;

use crate::{
    domain::{severity::Severity, stamp::Stamp},
    words::{Sentence, sentence},
};

/// What is asked for: terms that all have to fit, and what was not understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Search {
    /// The terms, as they stand.
    pub terms: Vec<Term>,
    /// What was not understood; it is left out.
    pub faults: Vec<Fault>,
}

/// One term.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// Where it stands in the text, in bytes.
    pub place: Range<usize>,
    /// Whether it has to fail.
    pub negated: bool,
    /// What it tests.
    pub test: Test,
}

/// What a term tests.
#[derive(Clone, Debug, PartialEq)]
pub enum Test {
    /// Everything that is written holds this text (lower case).
    Word(String),
    /// A text field holds one of these (lower case); an empty one stands for "nothing".
    Text(Field, Vec<String>),
    /// A field with a choice is one of these.
    Choice(Field, Vec<String>),
    /// A class, compared; none for "not assessed".
    Class(Compare, Vec<Option<Severity>>),
    /// A time.
    Time(Field, Compare, When),
    /// A number.
    Count(Field, Compare, u32),
}

/// How something is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compare {
    /// `:` or `=`.
    Is,
    /// `<`.
    Less,
    /// `<=`.
    AtMost,
    /// `>`.
    More,
    /// `>=`.
    AtLeast,
}

impl Compare {
    fn holds(self, order: std::cmp::Ordering) -> bool {
        match self {
            Compare::Is => order.is_eq(),
            Compare::Less => order.is_lt(),
            Compare::AtMost => order.is_le(),
            Compare::More => order.is_gt(),
            Compare::AtLeast => order.is_ge(),
        }
    }
}

/// A term that is not understood, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where it stands in the text, in bytes.
    pub place: Range<usize>,
    /// The field it is about.
    pub field: Field,
    /// The value that does not fit; empty where it is how it is compared.
    pub value: String,
}

/// What a search depends on besides the register.
#[derive(Clone, Debug)]
pub struct Around<'a> {
    /// The time from which "7d" counts back.
    pub now: Stamp,
    /// Who `me` is.
    pub me: &'a str,
}

impl Search {
    /// Reads a query.
    #[must_use]
    pub fn read(text: &str) -> Search {
        parse::parse(text)
    }

    /// Whether it looks into everything that is written, beyond what the lines of the lists hold.
    #[must_use]
    pub fn needs_hay(&self) -> bool {
        let is_word = |term: &Term| matches!(term.test, Test::Word(_));
        self.terms.iter().any(is_word)
    }

    /// The words looked for, for marking them.
    #[must_use]
    pub fn words(&self) -> Vec<&str> {
        let wanted = self.terms.iter().filter(|term| !term.negated);
        wanted
            .filter_map(|term| match &term.test {
                Test::Word(word) => Some(word.as_str()),
                _ => None,
            })
            .collect()
    }

    /// Whether a line fits. `hay` is everything that is written in its record, in lower case; where it is not at hand,
    /// the texts of the line stand in.
    #[must_use]
    pub fn fits(&self, line: &impl Subject, hay: Option<&str>, around: &Around) -> bool {
        self.terms
            .iter()
            .all(|term| term.test.fits(line, hay, around) != term.negated)
    }
}

impl Test {
    fn fits(&self, line: &impl Subject, hay: Option<&str>, around: &Around) -> bool {
        match self {
            Test::Word(word) => {
                hay.is_some_and(|hay| hay.contains(word.as_str()))
                    || line
                        .texts()
                        .iter()
                        .any(|text| text.to_lowercase().contains(word))
            }
            Test::Text(field, wanted) => {
                let text = line.text(*field).unwrap_or_default().to_lowercase();
                wanted.iter().any(|wanted| match wanted.as_str() {
                    "" => text.is_empty(),
                    "me" if field.is_person() => {
                        !text.is_empty() && text == around.me.to_lowercase()
                    }
                    wanted => text.contains(wanted),
                })
            }
            Test::Choice(field, wanted) => wanted.iter().any(|wanted| line.is(*field, wanted)),
            Test::Class(compare, wanted) => {
                wanted.iter().any(|wanted| match (line.class(), wanted) {
                    (Some(class), Some(wanted)) => compare.holds(class.cmp(wanted)),
                    (class, wanted) => *compare == Compare::Is && class == *wanted,
                })
            }
            Test::Time(field, compare, when) => line
                .time(*field)
                .is_some_and(|time| when.fits(*compare, &time, &around.now)),
            Test::Count(field, compare, wanted) => line
                .count(*field)
                .is_some_and(|count| compare.holds(count.cmp(wanted))),
        }
    }
}

impl Fault {
    /// What is wrong, and what would be right.
    #[must_use]
    pub fn said(&self, list: List) -> Sentence {
        let field = complete::called(self.field);
        match self.field.kind() {
            Kind::Time => sentence!("search-fault-time").with("value", &self.value),
            Kind::Count => sentence!("search-fault-count").with("value", &self.value),
            Kind::Choice | Kind::Class if !self.value.is_empty() => {
                let known: Vec<String> =
                    self.field.values(list).into_iter().map(|it| it.0).collect();
                sentence!("search-fault-choice")
                    .with("value", &self.value)
                    .with("field", field)
                    .with("known", known.join(", "))
            }
            Kind::Text | Kind::Choice | Kind::Class => {
                sentence!("search-fault-order").with("field", field)
            }
        }
    }
}
