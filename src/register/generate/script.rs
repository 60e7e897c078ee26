//! The script of a story: who does what, after what, how much later.

use super::calendar::{HOUR, MINUTE};
use crate::domain::{
    assessment::{Criteria, Outcome, Verdict},
    report::Report,
    stamp::Precision,
    state::State,
};
use crate::register::command::Classify;

/// What is done. Events are named by their place in the story; the story has at most one incident.
#[derive(Clone, Debug)]
pub enum Act {
    /// A member reports.
    Report {
        /// The report; its reference and its times come when it is made.
        report: Box<Report>,
        /// Whether a file goes with it.
        with_file: bool,
    },
    /// The point of contact takes in a report from outside.
    Adopt {
        /// The report.
        report: Box<Report>,
        /// How long ago it was signed.
        ago: i64,
        /// Whether a file goes with it.
        with_file: bool,
    },
    /// Accepts an event.
    Acknowledge(usize),
    /// Asks the reporter.
    Ask(usize, String),
    /// Answers.
    Answer {
        /// The event.
        event: usize,
        /// The answer.
        text: String,
        /// Whether a file goes with it.
        with_file: bool,
    },
    /// Notes something on an event.
    NoteEvent(usize, String),
    /// Makes the first assessment.
    AssessEvent {
        /// The event.
        event: usize,
        /// The decision.
        outcome: Outcome,
        /// What it looked at.
        criteria: Criteria,
        /// Why.
        reason: String,
        /// The event it repeats.
        duplicate_of: Option<usize>,
    },
    /// Opens the incident.
    Open {
        /// One line.
        title: String,
        /// Its events.
        events: Vec<usize>,
    },
    /// Adds one more event to it.
    AddEvent(usize),
    /// Makes the second assessment.
    Assess {
        /// The decision.
        verdict: Verdict,
        /// How it is classified, when confirmed.
        classify: Option<Box<Classify>>,
        /// Why.
        reason: String,
    },
    /// Assigns the coordinator.
    Assign {
        /// A place in the list of people.
        person: usize,
        /// What that person has to know.
        briefing: String,
    },
    /// Notes something on the incident.
    Note {
        /// The note.
        text: String,
        /// Whether a file goes with it.
        with_file: bool,
    },
    /// Goes to another state.
    SetState {
        /// Where to.
        to: State,
        /// Why.
        reason: String,
        /// How well it is known when.
        precision: Precision,
        /// How long before it is recorded.
        ago: i64,
    },
    /// Changes the title.
    Rename(String),
}

/// One step of a script.
#[derive(Clone, Debug)]
pub struct Step {
    /// What is done.
    pub act: Act,
    /// By whom: a place in the list of people.
    pub by: usize,
    /// The steps it comes after.
    pub after: Vec<usize>,
    /// The steps its author has to know of.
    pub knows: Vec<usize>,
    /// How much later, in seconds.
    pub wait: i64,
    /// Whether it waits for working hours.
    pub at_work: bool,
}

/// A script in the making.
#[derive(Clone, Debug, Default)]
pub struct Script {
    /// The steps so far.
    pub steps: Vec<Step>,
    /// The steps that the next one follows.
    pub last: Vec<usize>,
    /// How many events there are.
    pub events: usize,
    /// Whether everybody hurries, by day and night.
    pub is_urgent: bool,
}

impl Script {
    /// Adds a step after the last ones.
    pub fn then(&mut self, by: usize, wait: i64, act: Act) -> usize {
        let after = std::mem::take(&mut self.last);
        let place = self.push(by, wait, after.clone(), after, act);
        self.last = vec![place];
        place
    }

    /// Adds a step in parallel to the last one: minutes later, by somebody who cannot know of it yet.
    pub fn beside(&mut self, by: usize, wait: i64, act: Act) {
        let Some(before) = self.last.last().copied() else {
            return;
        };
        let knows = self.steps[before].knows.clone();
        let place = self.push(by, wait, vec![before], knows, act);
        self.steps[place].at_work = false;
        self.last.push(place);
    }

    /// Adds a step some time after another, by somebody who need not know of it.
    pub fn later(&mut self, by: usize, wait: i64, after: Vec<usize>, act: Act) -> usize {
        self.push(by, wait, after, Vec::new(), act)
    }

    fn push(
        &mut self,
        by: usize,
        wait: i64,
        after: Vec<usize>,
        knows: Vec<usize>,
        act: Act,
    ) -> usize {
        if matches!(act, Act::Report { .. } | Act::Adopt { .. }) {
            self.events += 1;
        }
        let is_report = matches!(act, Act::Report { .. });
        let at_work = !self.is_urgent && !is_report;
        let wait = if self.is_urgent {
            wait.min(40 * MINUTE)
        } else {
            wait
        };
        self.steps.push(Step {
            act,
            by,
            after,
            knows,
            wait,
            at_work,
        });
        self.steps.len() - 1
    }
}

/// Some minutes.
pub fn minutes(low: i64, high: i64, dice: &mut super::dice::Dice) -> i64 {
    dice.between(low * MINUTE, high * MINUTE)
}

/// Some hours.
pub fn hours(low: i64, high: i64, dice: &mut super::dice::Dice) -> i64 {
    dice.between(low * HOUR, high * HOUR)
}
