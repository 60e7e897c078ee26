//! Everything about a field in one place: its key, its limit, whether it must be filled.
//! Its label is the sentence `field-<key>`, its hint `field-<key>-hint`.

use serde::{Deserialize, Serialize};

use super::report::Report;
use crate::words::{Say, Sentence, sentence};

/// A field of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its key in data, forms, columns and sentences.
    pub key: &'static str,
    /// The most characters it takes.
    pub limit: usize,
    /// Whether it must be filled.
    pub required: bool,
}

/// Fields with text that people type.
pub mod fields {
    use super::Field;

    /// The name of a view that is kept.
    pub const VIEW_NAME: Field = Field {
        key: "view-name",
        limit: 60,
        required: true,
    };
    /// What happened.
    pub const WHAT: Field = Field {
        key: "what",
        limit: 20_000,
        required: true,
    };
    /// Where it happened.
    pub const WHERE: Field = Field {
        key: "where",
        limit: 300,
        required: true,
    };
    /// What was done already.
    pub const DONE: Field = Field {
        key: "done",
        limit: 10_000,
        required: false,
    };
    /// Who reports.
    pub const REPORTER_NAME: Field = Field {
        key: "reporter-name",
        limit: 120,
        required: false,
    };
    /// How to reach who reports.
    pub const REPORTER_CONTACT: Field = Field {
        key: "reporter-contact",
        limit: 300,
        required: false,
    };
    /// What a file shows.
    pub const CAPTION: Field = Field {
        key: "caption",
        limit: 300,
        required: false,
    };
    /// The organization.
    pub const ORGANIZATION: Field = Field {
        key: "organization",
        limit: 120,
        required: true,
    };
    /// A person's name.
    pub const PERSON: Field = Field {
        key: "person",
        limit: 120,
        required: true,
    };
    /// How a person is reached.
    pub const CONTACT: Field = Field {
        key: "contact",
        limit: 300,
        required: false,
    };
    /// A note, a question, an answer.
    pub const TEXT: Field = Field {
        key: "text",
        limit: 20_000,
        required: true,
    };
    /// The reason of a decision.
    pub const REASON: Field = Field {
        key: "reason",
        limit: 5_000,
        required: true,
    };
    /// What is affected.
    pub const AFFECTED: Field = Field {
        key: "affected",
        limit: 2_000,
        required: false,
    };
    /// Effect on services.
    pub const SERVICES: Field = Field {
        key: "services",
        limit: 2_000,
        required: false,
    };
    /// One line that names an incident.
    pub const TITLE: Field = Field {
        key: "title",
        limit: 160,
        required: true,
    };
    /// What opens the vault.
    pub const PASSPHRASE: Field = Field {
        key: "passphrase",
        limit: 500,
        required: true,
    };
    /// What the next coordinator has to know.
    pub const BRIEFING: Field = Field {
        key: "briefing",
        limit: 5_000,
        required: false,
    };
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldFault {
    /// The field's key.
    pub field: String,
    /// What is wrong.
    pub problem: Problem,
}

/// The ways a field can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Problem {
    /// It must be filled.
    Missing,
    /// It has more characters than this.
    TooLong(usize),
    /// None of the choices.
    NotAChoice,
}

impl Say for FieldFault {
    fn say(&self) -> Sentence {
        let label = crate::words::text(&format!("field-{}", self.field)).to_owned();
        match self.problem {
            Problem::Missing => sentence!("fault-field-missing").with("field", label),
            Problem::TooLong(limit) => sentence!("fault-field-long")
                .with("field", label)
                .with("limit", limit),
            Problem::NotAChoice => sentence!("fault-field-choice").with("field", label),
        }
    }
}

impl Field {
    /// Checks a text against this field.
    ///
    /// # Errors
    /// When it is empty and must not be, or longer than the limit.
    pub fn check(&self, text: &str) -> Result<(), FieldFault> {
        if self.required && text.trim().is_empty() {
            return Err(self.fault(Problem::Missing));
        }
        if text.chars().count() > self.limit {
            return Err(self.fault(Problem::TooLong(self.limit)));
        }
        Ok(())
    }

    /// A fault of this field.
    #[must_use]
    pub fn fault(&self, problem: Problem) -> FieldFault {
        FieldFault {
            field: self.key.to_owned(),
            problem,
        }
    }
}

/// Everything that is wrong with a report, in the order of its form.
#[must_use]
pub fn check_report(report: &Report) -> Vec<FieldFault> {
    let texts = [
        (fields::WHAT, &report.what),
        (fields::WHERE, &report.place),
        (fields::DONE, &report.done),
        (fields::REPORTER_NAME, &report.reporter.name),
        (fields::REPORTER_CONTACT, &report.reporter.contact),
    ];
    let captions = report
        .files
        .iter()
        .map(|file| (fields::CAPTION, &file.caption));
    texts
        .into_iter()
        .chain(captions)
        .filter_map(|(field, text)| field.check(text).err())
        .collect()
}
