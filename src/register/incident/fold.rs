//! How an incident comes of its entries.

use std::collections::BTreeMap;

use super::{Incident, Milestone, SecondAssessment};
use crate::{
    domain::{stamp::Moment, state::State},
    log::entry::Entry,
    register::{
        event::tips,
        fact::{Fact, IncidentAssessed},
        membership::Membership,
        replay::walk,
        versions::{Clock, Links, Version, Versions},
    },
};

/// Every state an incident was said to be in, in replay order.
#[derive(Default)]
struct States(Vec<Version<State>>);

impl States {
    /// Where somebody who has seen so much saw it stand.
    fn seen(&self, clock: &Clock) -> State {
        let is_seen = |version: &&Version<State>| {
            clock
                .get(&version.device)
                .is_some_and(|seq| *seq >= version.seq)
        };
        let seen = self.0.iter().rev().find(is_seen);
        seen.map_or(State::Suspected, |version| version.value)
    }

    fn note(&mut self, entry: &Entry, state: &Versions<State>) {
        let written = state.last().filter(|version| version.entry == entry.id);
        self.0.extend(written.cloned());
    }
}

impl Incident {
    /// Replays an incident's entries; `None` when the founding entry is not among them.
    #[must_use]
    pub fn replay(entries: &[&Entry], membership: &Membership) -> Option<Incident> {
        let first = entries.iter().find(|entry| entry.head.rec.is_none())?;
        let mut incident = Incident::before(first);
        let mut states = States::default();
        let mut events = Links::default();
        let tips = tips(entries);
        let lines = walk(entries, membership, &mut |entry, clock, fact| {
            let seen = states.seen(clock);
            let before = (seen, &mut events);
            incident.take((entry, clock), fact, before, membership);
            states.note(entry, &incident.state);
        });
        let coordinator_name = incident
            .coordinator
            .shown()
            .map(|device| membership.person(device))
            .unwrap_or_default();
        Some(Incident {
            lines,
            tips,
            coordinator_name,
            events: events.ids(),
            ..incident
        })
    }

    fn before(first: &Entry) -> Incident {
        Incident {
            id: first.id,
            reference: first.id.short(),
            title: Versions::default(),
            events: Vec::new(),
            split_from: None,
            merged: Versions::default(),
            state: Versions::default(),
            classification: Versions::default(),
            coordinator: Versions::default(),
            coordinator_name: String::new(),
            assessments: Vec::new(),
            milestones: Vec::new(),
            opened: first.head.at,
            lines: Vec::new(),
            tips: BTreeMap::new(),
        }
    }

    fn take(
        &mut self,
        (entry, clock): (&Entry, &Clock),
        fact: Fact,
        (state, events): (State, &mut Links),
        membership: &Membership,
    ) {
        match fact {
            Fact::IncidentOpened(fact) => {
                self.reference = fact.reference;
                self.title.write(entry, clock, fact.title);
                for event in fact.events {
                    events.add(entry, event);
                }
                self.split_from = fact.split_from;
                self.state.write(entry, clock, State::Suspected);
            }
            Fact::IncidentEventAdded(fact) => events.add(entry, fact.event),
            Fact::IncidentEventRemoved(fact) => events.remove(clock, &fact.event),
            Fact::IncidentMerged(fact) => self.merged.write(entry, clock, Some(fact.into)),
            Fact::IncidentUnmerged(_) => self.merged.write(entry, clock, None),
            Fact::IncidentAssessed(fact) => {
                let to = state.after(fact.verdict);
                self.assess(entry, clock, fact, to, membership);
            }
            Fact::IncidentCoordinatorAssigned(fact) => {
                self.coordinator.write(entry, clock, fact.device);
            }
            Fact::IncidentStateChanged(fact) => {
                self.state.write(entry, clock, fact.to);
                self.reached(entry, fact.to, fact.happened);
            }
            Fact::IncidentRenamed(fact) => self.title.write(entry, clock, fact.title),
            Fact::IncidentFieldResolved(fact) => match fact.field.as_str() {
                "title" => self.title.resolve(entry, clock, &fact.entry),
                "state" => self.state.resolve(entry, clock, &fact.entry),
                "classification" => self.classification.resolve(entry, clock, &fact.entry),
                "coordinator" => self.coordinator.resolve(entry, clock, &fact.entry),
                "merged" => self.merged.resolve(entry, clock, &fact.entry),
                _ => {}
            },
            _ => {}
        }
    }

    fn assess(
        &mut self,
        entry: &Entry,
        clock: &Clock,
        fact: IncidentAssessed,
        to: State,
        membership: &Membership,
    ) {
        self.state.write(entry, clock, to);
        if to
            != self
                .milestones
                .last()
                .map_or(State::Suspected, |milestone| milestone.state)
        {
            self.reached(entry, to, Moment::exact(entry.head.at));
        }
        if let Some(classification) = &fact.classification {
            self.classification
                .write(entry, clock, classification.clone());
        }
        self.assessments.push(SecondAssessment {
            verdict: fact.verdict,
            classification: fact.classification,
            reason: fact.reason,
            same_person: fact.same_person,
            person: membership.person(&entry.head.dev),
            device: entry.head.dev,
            at: entry.head.at,
        });
    }

    fn reached(&mut self, entry: &Entry, state: State, happened: Moment) {
        self.milestones.push(Milestone {
            state,
            happened,
            recorded: entry.head.at,
        });
    }
}
