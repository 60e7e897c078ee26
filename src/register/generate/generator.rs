//! Plays all stories at once, turn by turn in the order of time, and seals what comes of it.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BinaryHeap, VecDeque},
};

use super::{
    calendar::{DAY, MINUTE},
    demo::Demo,
    dice::Dice,
    file::File,
    people::{self, Cast, Person},
    play::{Scene, Story},
    plot::{self, Tale},
};
use crate::{
    domain::stamp::Stamp,
    log::{
        entry::Entry,
        index::{Frontier, Reach},
        key::Jwk,
    },
    register::{
        command::{Command, carry_out},
        desk::{Desk, Founder, Refusal, found_register},
        membership::Membership,
    },
};

/// How long the register has been kept when it ends, in days.
const DAYS: i64 = 3 * 365;

/// A register being generated: gives its entries one by one, in the order in which they were
/// written, so that one larger than memory can be made.
pub struct Generator {
    dice: Dice,
    until: i64,
    people: Vec<Person>,
    members: Vec<Members>,
    tales: Vec<Tale>,
    stories: BTreeMap<usize, Story>,
    turns: BinaryHeap<Reverse<(i64, Turn)>>,
    files: Vec<File>,
    sealed: VecDeque<Entry>,
}

/// The membership as it was from some moment on, and who wrote the entry that made it so.
struct Members {
    membership: Membership,
    by: usize,
    at: i64,
}

/// What happens next: people join, stories begin and go on.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Enrol(usize),
    Begin(usize),
    /// A step of a story.
    Take(usize, usize),
}

impl Generator {
    /// Founds the register and casts its people.
    ///
    /// # Errors
    /// As [`generate`].
    pub fn new(seed: u64, incidents: usize, until: Stamp) -> Result<Self, Refusal> {
        let dice = Dice::new(seed);
        let until = until.seconds();
        let begin = until - DAYS * DAY;
        let people = people::draw(begin, until, &mut dice.child("people", 0));
        let mut generator = Generator {
            dice,
            until,
            people,
            members: Vec::new(),
            tales: Vec::new(),
            stories: BTreeMap::new(),
            turns: BinaryHeap::new(),
            files: Vec::new(),
            sealed: VecDeque::new(),
        };
        generator.found(begin)?;
        let mut dice = generator.dice.child("plan", 0);
        for (at, tale) in plot::draw(begin, until, incidents, &mut dice) {
            let begin = Turn::Begin(generator.tales.len());
            generator.turns.push(Reverse((at, begin)));
            generator.tales.push(tale);
        }
        Ok(generator)
    }

    /// The people, with their devices; the first one founded the register.
    #[must_use]
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// The latest entry of every device so far.
    #[must_use]
    pub fn frontier(&self) -> Frontier {
        let reach = |person: &Person| {
            let tip = person.tip?;
            Some((
                person.device(),
                Reach {
                    seq: tip.seq,
                    id: tip.id,
                },
            ))
        };
        self.people.iter().filter_map(reach).collect()
    }

    /// Takes the files that belong to the entries given so far.
    pub fn take_files(&mut self) -> Vec<File> {
        std::mem::take(&mut self.files)
    }

    /// What is left at the end: the people, the files not yet taken, the membership.
    pub(super) fn end(self) -> Result<(Vec<Person>, Vec<File>, Membership), Refusal> {
        let latest = self.members.into_iter().last();
        let membership = latest.ok_or(Refusal::NoSuchMember)?.membership;
        Ok((self.people, self.files, membership))
    }

    fn found(&mut self, begin: i64) -> Result<(), Refusal> {
        let founder = &mut self.people[0];
        let (person, contact) = (founder.name.clone(), founder.contact.clone());
        let organization = Demo::shipped().organization.name.clone();
        let words = Founder {
            organization,
            person,
            contact,
        };
        let salt = self.dice.child("founding", 0).bytes();
        let entry = found_register(words, &founder.signer, founder.clock.stamp(begin), salt)?;
        founder.tip = Some(entry.tip());
        let membership = Membership::found(&entry)?;
        self.members.push(Members {
            membership,
            by: 0,
            at: begin,
        });
        self.sealed.push_back(entry);
        for (place, person) in (0..).zip(&self.people).skip(1) {
            let minutes = i64::try_from(place).unwrap_or_default() * 7 * MINUTE;
            self.turns
                .push(Reverse((person.since + minutes, Turn::Enrol(place))));
        }
        Ok(())
    }

    fn go_on(&mut self, now: i64, turn: Turn) -> Result<(), Refusal> {
        match turn {
            Turn::Enrol(person) => self.enrol(now, person),
            Turn::Begin(tale) => {
                self.begin(now, tale);
                Ok(())
            }
            Turn::Take(story, step) => self.take(now, story, step),
        }
    }

    fn enrol(&mut self, now: i64, place: usize) -> Result<(), Refusal> {
        let person = &self.people[place];
        let command = Command::Enrol {
            device: person.device(),
            key: Jwk::from(&person.signer.public()),
            person: person.name.clone(),
            contact: person.contact.clone(),
            roles: person.roles.clone(),
        };
        let founder = &self.people[0];
        let mut dice = self.dice.child("enrol", place);
        let mut random = |out: &mut [u8]| dice.fill(out);
        let latest = self.members.last().ok_or(Refusal::NoSuchMember)?;
        let (tip, at) = (founder.tip, founder.clock.stamp(now));
        let mut desk = Desk::new(
            &founder.signer,
            &latest.membership,
            &[],
            tip,
            at,
            &mut random,
        );
        let entries = carry_out(command, &mut desk)?;
        let mut membership = latest.membership.clone();
        for entry in &entries {
            membership.apply(entry)?;
        }
        self.members.push(Members {
            membership,
            by: 0,
            at: now,
        });
        self.seal(0, entries);
        Ok(())
    }

    fn begin(&mut self, now: i64, tale: usize) {
        let mut dice = self.dice.child("story", tale);
        let cast = Cast::draw(&self.people, now, &mut dice);
        let script = self.tales[tale].script(cast, &mut dice);
        let mut story = Story::new(script, dice);
        story.open = 1;
        self.stories.insert(tale, story);
        self.turns.push(Reverse((now, Turn::Take(tale, 0))));
    }

    fn take(&mut self, now: i64, number: usize, step: usize) -> Result<(), Refusal> {
        let Self {
            people,
            members,
            turns,
            ..
        } = self;
        let Some(story) = self.stories.get_mut(&number) else {
            return Ok(());
        };
        let arrival = story.arrival(step, people);
        if arrival > now {
            turns.push(Reverse((arrival, Turn::Take(number, step))));
            return Ok(());
        }
        let by = story.script.steps[step].by;
        let actor = &people[by];
        let knows = |known: &&Members| actor.has(&people[known.by], known.at, now);
        let membership = members.iter().rev().find(knows).or(members.first());
        let membership = &membership.ok_or(Refusal::NoSuchMember)?.membership;
        let scene = Scene {
            people,
            by,
            now,
            membership,
        };
        let (command, mut attached) = story.command(step, &scene)?;
        let records = story.known(&command, &scene);
        let mut random = |out: &mut [u8]| story.fill(out);
        let (tip, at) = (actor.tip, actor.clock.stamp(now));
        let mut desk = Desk::new(&actor.signer, membership, &records, tip, at, &mut random);
        let entries = carry_out(command, &mut desk)?;
        story.keep(step, &entries, &scene);
        self.files.append(&mut attached);
        for (next, due) in story.next(step, people) {
            turns.push(Reverse((due, Turn::Take(number, next))));
        }
        if story.open == 0 {
            self.stories.remove(&number);
        }
        self.seal(by, entries);
        Ok(())
    }

    fn seal(&mut self, by: usize, entries: Vec<Entry>) {
        self.people[by].tip = entries.last().map(Entry::tip).or(self.people[by].tip);
        self.sealed.extend(entries);
    }
}

impl Iterator for Generator {
    type Item = Result<Entry, Refusal>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(entry) = self.sealed.pop_front() {
                return Some(Ok(entry));
            }
            let Reverse((now, turn)) = self.turns.pop()?;
            if now > self.until {
                return None;
            }
            if let Err(refusal) = self.go_on(now, turn) {
                return Some(Err(refusal));
            }
        }
    }
}
