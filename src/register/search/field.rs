//! The fields a query knows, each with its word.

use serde::{Deserialize, Serialize};

use crate::{
    domain::{
        assessment::Outcome,
        report::Answer,
        severity::Severity,
        state::{EventState, State},
        taxonomy::categories,
    },
    words::{has, text},
};

/// A field of a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Where it stands.
    State,
    /// Its class.
    Severity,
    /// Its category.
    Category,
    /// Who coordinates it.
    Coordinator,
    /// What was decided first, of an event.
    Outcome,
    /// Whether it has something: a conflict, for one.
    Has,
    /// Whether it had: a conflict, for one.
    Was,
    /// Its title.
    Title,
    /// Its reference.
    Reference,
    /// Where it happened.
    Place,
    /// Who reported it.
    Reporter,
    /// When it was opened.
    Opened,
    /// When it was reported.
    Reported,
    /// When it last changed.
    Updated,
    /// Of how many events it is made.
    Events,
    /// Whether anyone is in danger.
    Danger,
    /// Whether it goes on.
    Ongoing,
}

/// What kind of values a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any text.
    Text,
    /// One of its words.
    Choice,
    /// A class.
    Class,
    /// A time.
    Time,
    /// A number.
    Count,
}

/// Which list is searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum List {
    /// The incidents of the register.
    Incidents,
    /// The events received.
    Events,
}

impl Field {
    /// All fields, the most used first.
    pub const ALL: [Field; 17] = [
        Field::State,
        Field::Severity,
        Field::Category,
        Field::Coordinator,
        Field::Outcome,
        Field::Opened,
        Field::Reported,
        Field::Updated,
        Field::Has,
        Field::Was,
        Field::Title,
        Field::Reference,
        Field::Place,
        Field::Reporter,
        Field::Events,
        Field::Danger,
        Field::Ongoing,
    ];

    /// Its word in queries, and in the keys of sentences.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Field::State => "state",
            Field::Severity => "severity",
            Field::Category => "category",
            Field::Coordinator => "coordinator",
            Field::Outcome => "outcome",
            Field::Has => "has",
            Field::Was => "was",
            Field::Title => "title",
            Field::Reference => "ref",
            Field::Place => "place",
            Field::Reporter => "reporter",
            Field::Opened => "opened",
            Field::Reported => "reported",
            Field::Updated => "updated",
            Field::Events => "events",
            Field::Danger => "danger",
            Field::Ongoing => "ongoing",
        }
    }

    /// The field of that word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Field> {
        Field::ALL.into_iter().find(|field| field.name() == word)
    }

    /// What it takes.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Field::State
            | Field::Category
            | Field::Outcome
            | Field::Has
            | Field::Was
            | Field::Danger
            | Field::Ongoing => Kind::Choice,
            Field::Severity => Kind::Class,
            Field::Coordinator
            | Field::Title
            | Field::Reference
            | Field::Place
            | Field::Reporter => Kind::Text,
            Field::Opened | Field::Reported | Field::Updated => Kind::Time,
            Field::Events => Kind::Count,
        }
    }

    /// Whether its text is the name of a person, who may be `me`.
    #[must_use]
    pub fn is_person(self) -> bool {
        matches!(self, Field::Coordinator | Field::Reporter)
    }

    /// Whether lines of that list have it.
    #[must_use]
    pub fn belongs_to(self, list: List) -> bool {
        match self {
            Field::State | Field::Has | Field::Was | Field::Title | Field::Reference => true,
            Field::Updated => true,
            Field::Severity
            | Field::Category
            | Field::Coordinator
            | Field::Opened
            | Field::Events => list == List::Incidents,
            Field::Outcome
            | Field::Place
            | Field::Reporter
            | Field::Reported
            | Field::Danger
            | Field::Ongoing => list == List::Events,
        }
    }

    /// The words it takes, where they are few, each with what a person calls it.
    #[must_use]
    pub fn values(self, list: List) -> Vec<(String, String)> {
        let named = |kind: &str, names: Vec<&str>| -> Vec<(String, String)> {
            let one = |name: &&str| ((*name).to_owned(), said(kind, name));
            names.iter().map(one).collect()
        };
        match (self, list) {
            (Field::State, List::Incidents) => {
                let groups = named("search-state", vec!["open", "ended"]);
                let each = named("state", State::ALL.map(State::name).to_vec());
                groups.into_iter().chain(each).collect()
            }
            (Field::State, List::Events) => {
                let groups = named("search-state", vec!["waiting", "done"]);
                let each = named(
                    "event-state",
                    EventState::ALL.map(EventState::name).to_vec(),
                );
                groups.into_iter().chain(each).collect()
            }
            (Field::Severity, _) => {
                let classes = Severity::ALL.map(Severity::name).into_iter().rev();
                let mut all = named("severity", classes.collect());
                all.extend(named("search-severity", vec!["none"]));
                all
            }
            (Field::Category, _) => {
                let ids = categories().iter().map(|category| category.id.as_str());
                named("category", ids.collect())
            }
            (Field::Outcome, _) => named("outcome", Outcome::ALL.map(Outcome::name).to_vec()),
            (Field::Has, List::Incidents) => {
                named("search-has", vec!["conflict", "coordinator", "severity"])
            }
            (Field::Has, List::Events) => named("search-has", vec!["conflict", "incident"]),
            (Field::Was, _) => named("search-was", vec!["conflict"]),
            (Field::Coordinator | Field::Reporter, _) => named("search-person", vec!["me", "none"]),
            (Field::Danger | Field::Ongoing, _) => {
                named("answer", Answer::ALL.map(Answer::name).to_vec())
            }
            (Field::Opened | Field::Reported | Field::Updated, _) => {
                named("search-time", vec!["today", "yesterday", "7d", "30d", "1y"])
            }
            (Field::Title | Field::Reference | Field::Place | Field::Events, _) => Vec::new(),
        }
    }
}

/// What a person calls a value.
fn said(kind: &str, name: &str) -> String {
    let key = format!("{kind}-{name}");
    if has(&key) {
        text(&key).to_owned()
    } else {
        name.to_owned()
    }
}
