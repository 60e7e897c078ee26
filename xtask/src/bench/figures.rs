//! Everything that was measured.

use std::collections::{BTreeMap, BTreeSet};

use super::candidate::Candidate;
use super::spread::Spread;

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Task {
    /// From the beginning of the navigation until the first rows are painted.
    Open,
    /// From the press until it says that it is saved.
    Save,
    /// From the choice of the files until they are in.
    Import,
    /// The part of it that reads the files.
    Read,
    /// The part of it that checks entries.
    Check,
    /// The part of it that works out what they mean.
    Plan,
    /// The part of it that writes.
    Write,
}

impl Task {
    /// All of them, in the order of the tables.
    pub const ALL: [Task; 7] = [
        Task::Open,
        Task::Save,
        Task::Import,
        Task::Read,
        Task::Check,
        Task::Plan,
        Task::Write,
    ];

    /// Its name in the tables.
    pub fn name(self) -> &'static str {
        match self {
            Task::Open => "cold open to 50 rows",
            Task::Save => "save one action",
            Task::Import => "import, verified",
            Task::Read => "… reading",
            Task::Check => "… checking entries",
            Task::Plan => "… working out",
            Task::Write => "… writing",
        }
    }
}

/// Samples in milliseconds.
#[derive(Default)]
pub struct Figures {
    samples: BTreeMap<(Task, usize, Candidate), Vec<f64>>,
}

impl Figures {
    /// Keeps samples, and prints them: a long run shows where it is.
    pub fn keep(&mut self, task: Task, incidents: usize, candidate: Candidate, samples: &[f64]) {
        let numbers: Vec<String> = samples
            .iter()
            .map(|sample| format!("{sample:.1}"))
            .collect();
        println!(
            "{:>8} {:<24} {:<14} {} ms",
            incidents,
            task.name(),
            candidate.name(),
            numbers.join(" ")
        );
        let kept = self.samples.entry((task, incidents, candidate));
        kept.or_default().extend(samples);
    }

    /// How many incidents the registers had, fewest first.
    pub fn sizes(&self) -> Vec<usize> {
        let sizes: BTreeSet<usize> = self.samples.keys().map(|(_, size, _)| *size).collect();
        sizes.into_iter().collect()
    }

    /// What came out, if it was measured.
    pub fn spread(&self, task: Task, incidents: usize, candidate: Candidate) -> Option<Spread> {
        Spread::of(self.samples.get(&(task, incidents, candidate))?)
    }

    /// How many times as long ours takes as another.
    pub fn ratio(&self, task: Task, incidents: usize, other: Candidate) -> Option<f64> {
        let ours = self.spread(task, incidents, Candidate::Watchbook)?;
        divide(ours, self.spread(task, incidents, other)?)
    }

    /// How many times as long it takes with the most incidents as with the fewest; nothing when there is one size.
    pub fn growth(&self, task: Task, candidate: Candidate) -> Option<f64> {
        let sizes = self.sizes();
        let (few, many) = (*sizes.first()?, *sizes.last()?);
        if few == many {
            return None;
        }
        divide(
            self.spread(task, many, candidate)?,
            self.spread(task, few, candidate)?,
        )
    }
}

fn divide(above: Spread, below: Spread) -> Option<f64> {
    (below.median > 0.0).then(|| above.median / below.median)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_and_growth_are_of_medians() {
        let mut figures = Figures::default();
        figures.keep(Task::Open, 1000, Candidate::Watchbook, &[100.0, 300.0]);
        figures.keep(Task::Open, 1000, Candidate::Raw, &[400.0]);
        figures.keep(Task::Open, 10_000, Candidate::Watchbook, &[500.0]);
        assert_eq!(figures.sizes(), [1000, 10_000]);
        assert_eq!(figures.ratio(Task::Open, 1000, Candidate::Raw), Some(0.5));
        assert_eq!(figures.growth(Task::Open, Candidate::Watchbook), Some(2.5));
    }

    #[test]
    fn what_was_not_measured_has_no_ratio() {
        let mut figures = Figures::default();
        figures.keep(Task::Save, 1000, Candidate::Watchbook, &[1.0]);
        figures.keep(Task::Save, 1000, Candidate::Raw, &[0.0]);
        assert_eq!(figures.ratio(Task::Save, 1000, Candidate::Dexie), None);
        assert_eq!(figures.ratio(Task::Save, 1000, Candidate::Raw), None);
        assert_eq!(figures.growth(Task::Save, Candidate::Watchbook), None);
    }
}
