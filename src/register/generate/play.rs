//! A story being played: when its steps are due, and its records as each device knows them.

use super::{
    dice::Dice,
    people::Person,
    script::{Act, Script},
};
use crate::{
    domain::stamp::Stamp,
    log::{entry::Entry, id::RecordId},
    register::{command::Command, membership::Membership, record::Record},
};

/// An entry with the person who wrote it and when.
struct Written {
    entry: Entry,
    by: usize,
    at: i64,
}

/// A story, as far as it has been played.
pub struct Story {
    /// Its script.
    pub script: Script,
    /// When each step was taken, and by whom.
    pub taken: Vec<Option<i64>>,
    /// How many steps are on their way.
    pub open: usize,
    pub(super) dice: Dice,
    pub(super) events: Vec<Option<RecordId>>,
    pub(super) incident: Option<RecordId>,
    written: Vec<Written>,
}

/// Who acts, when, among whom.
pub struct Scene<'a> {
    /// Everybody.
    pub people: &'a [Person],
    /// Who acts: a place among them.
    pub by: usize,
    /// When.
    pub now: i64,
    /// The members, as the actor's device knows them.
    pub membership: &'a Membership,
}

impl Scene<'_> {
    /// Who acts.
    pub fn actor(&self) -> &Person {
        &self.people[self.by]
    }

    /// What the actor's clock shows at a moment.
    pub fn stamp(&self, seconds: i64) -> Stamp {
        self.actor().clock.stamp(seconds)
    }
}

impl Story {
    /// A story nothing of which has been played.
    #[must_use]
    pub fn new(script: Script, dice: Dice) -> Self {
        let taken = vec![None; script.steps.len()];
        let events = Vec::with_capacity(script.events);
        Story {
            script,
            taken,
            open: 0,
            dice,
            events,
            incident: None,
            written: Vec::new(),
        }
    }

    /// When everything a step has to know of has come to its author.
    #[must_use]
    pub fn arrival(&self, step: usize, people: &[Person]) -> i64 {
        let reader = &people[self.script.steps[step].by];
        let arrival = |known: &usize| {
            let writer = &people[self.script.steps[*known].by];
            let written = self.taken[*known]?;
            let is_own = reader.device() == writer.device();
            Some(if is_own {
                written
            } else {
                reader.clock.arrival(&writer.clock, written)
            })
        };
        self.script.steps[step]
            .knows
            .iter()
            .filter_map(arrival)
            .max()
            .unwrap_or(i64::MIN)
    }

    /// The steps that can be taken now that one was, and when.
    pub fn next(&mut self, taken: usize, people: &[Person]) -> Vec<(usize, i64)> {
        self.open -= 1;
        let follows = |place: &usize| self.script.steps[*place].after.contains(&taken);
        let next: Vec<usize> = (taken + 1..self.script.steps.len())
            .filter(follows)
            .collect();
        let due: Vec<_> = next
            .into_iter()
            .filter_map(|step| Some((step, self.due(step, people)?)))
            .collect();
        self.open += due.len();
        due
    }

    /// When a step is due, once every step it follows has been taken.
    fn due(&mut self, step: usize, people: &[Person]) -> Option<i64> {
        let step = &self.script.steps[step];
        let after: Option<Vec<i64>> = step
            .after
            .iter()
            .map(|before| self.taken[*before])
            .collect();
        let time = after?.into_iter().max()? + step.wait.max(1);
        let clock = people[step.by].clock;
        Some(if step.at_work {
            clock.at_work(time, &mut self.dice)
        } else {
            time
        })
    }

    /// The records a command needs, as the actor's device knows them.
    #[must_use]
    pub fn known(&self, command: &Command, scene: &Scene<'_>) -> Vec<Record> {
        let mut ids = command.records();
        if let Command::AssessIncident { .. } = command {
            // The second assessment asks who made the first one.
            ids.extend(self.events.iter().flatten());
        }
        ids.iter().filter_map(|id| self.record(id, scene)).collect()
    }

    fn record(&self, id: &RecordId, scene: &Scene<'_>) -> Option<Record> {
        let known = self.written.iter().filter(|written| {
            let writer = &scene.people[written.by];
            written.entry.record() == *id && scene.actor().has(writer, written.at, scene.now)
        });
        let known: Vec<&Entry> = known.map(|written| &written.entry).collect();
        Record::replay(&known, scene.membership)
    }

    /// Keeps what a step has written.
    pub fn keep(&mut self, step: usize, entries: &[Entry], scene: &Scene<'_>) {
        for entry in entries {
            match entry.head.kind.as_str() {
                "event.reported" | "event.adopted" => self.found_event(step, entry.id),
                "incident.opened" => self.incident = Some(entry.id),
                _ => {}
            }
            let entry = entry.clone();
            self.written.push(Written {
                entry,
                by: scene.by,
                at: scene.now,
            });
        }
        self.taken[step] = Some(scene.now);
    }

    /// An event is named by the place of its report among the reports of the script.
    fn found_event(&mut self, step: usize, id: RecordId) {
        let is_report = |act: &Act| matches!(act, Act::Report { .. } | Act::Adopt { .. });
        let place = self.script.steps[..step]
            .iter()
            .filter(|before| is_report(&before.act))
            .count();
        self.events.resize(self.events.len().max(place + 1), None);
        self.events[place] = Some(id);
    }

    /// Random bytes for references and salts.
    pub fn fill(&mut self, out: &mut [u8]) {
        self.dice.fill(out);
    }
}
