//! Values written in parallel, as a person is shown them who has to decide: what stood before, who
//! wrote what, and what is written down of those that are not chosen.

use super::{event::Event, incident::Incident, line::Line, versions::Versions};
use crate::{log::id::EntryId, words::sentence};

/// A field with more than one version, and what was said in each.
#[derive(Clone, Debug, PartialEq)]
pub struct Parallel {
    /// The field, by the key of its label.
    pub field: &'static str,
    /// The line of the log that wrote what stood before.
    pub base: Option<Line>,
    /// The lines of the log that wrote the versions, in replay order; the last one is shown.
    pub lines: Vec<Line>,
}

impl Parallel {
    fn of<T>(field: &'static str, versions: &Versions<T>, log: &[Line]) -> Option<Self> {
        if !versions.is_conflict() {
            return None;
        }
        let base = versions.base_entry();
        let wrote = |line: &&Line| versions.all().iter().any(|it| it.entry == line.entry);
        Some(Parallel {
            field,
            base: log.iter().find(|line| Some(line.entry) == base).cloned(),
            lines: log.iter().filter(wrote).cloned().collect(),
        })
    }

    /// The values that are not chosen, in words for a note: who wrote what, and when.
    #[must_use]
    pub fn others(&self, chosen: &EntryId) -> String {
        let others = self.lines.iter().filter(|line| line.entry != *chosen);
        let others = others.map(|line| {
            sentence!("versions-other")
                .with("said", line.said.text())
                .with("person", &line.person)
                .with("time", line.at.minute())
                .text()
        });
        let first = crate::words::text!("versions-others").to_owned();
        let all: Vec<String> = std::iter::once(first).chain(others).collect();
        all.join("\n")
    }
}

impl Incident {
    /// The fields with more than one version, with who wrote what and when.
    #[must_use]
    pub fn parallel(&self) -> Vec<Parallel> {
        let log = &self.lines;
        let fields = [
            Parallel::of("title", &self.title, log),
            Parallel::of("state", &self.state, log),
            Parallel::of("classification", &self.classification, log),
            Parallel::of("coordinator", &self.coordinator, log),
            Parallel::of("merged", &self.merged, log),
        ];
        fields.into_iter().flatten().collect()
    }
}

impl Event {
    /// The decision, where two were made in parallel, with who decided what and when.
    #[must_use]
    pub fn parallel(&self) -> Vec<Parallel> {
        let decision = Parallel::of("decision", &self.decision, &self.lines);
        decision.into_iter().collect()
    }
}
