//! One history: who there is, what happens, what goes wrong.

use std::{collections::BTreeMap, time::Duration};

use watchbook::{
    bundle::Scope,
    domain::stamp::Stamp,
    log::{
        entry::{Draft, Entry},
        id::{DeviceId, RecordId},
        json::Value,
    },
};

use crate::{deeds, dice::Dice, replica::Replica, verdict};

/// Ten years in seconds.
const TEN_YEARS: i64 = 315_576_000;

/// What was done with honesty in a history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// A device was copied, and both go on.
    Fork {
        /// Which.
        device: DeviceId,
    },
    /// Somebody hands out everything but an entry in the middle of a chain.
    Gap {
        /// Whose.
        device: DeviceId,
        /// Its number.
        seq: u64,
        /// Who did it.
        by: DeviceId,
    },
    /// Somebody hands out everything but the end of a chain.
    Truncated {
        /// Whose.
        device: DeviceId,
        /// The first that is left out.
        from: u64,
        /// Who did it.
        by: DeviceId,
    },
    /// Somebody claims to have written something an hour before what it builds on.
    BackDated {
        /// The entry.
        entry: RecordId,
    },
}

/// What the histories came to.
#[derive(Clone, Debug, Default)]
pub struct Told(BTreeMap<&'static str, usize>);

impl Told {
    pub fn count(&mut self, what: &'static str, many: usize) {
        *self.0.entry(what).or_default() += many;
    }

    pub fn add(&mut self, other: &Told) {
        for (what, many) in &other.0 {
            self.count(what, *many);
        }
    }

    pub fn lines(&self, took: Duration) -> String {
        let lines = self
            .0
            .iter()
            .map(|(what, many)| format!("{many:>10}  {what}"));
        let lines: Vec<String> = lines.collect();
        format!(
            "{}\nin {:.0} s: everybody saw the same, every tampering was told, nothing else was",
            lines.join("\n"),
            took.as_secs_f64()
        )
    }

    /// Something that has to occur in many histories, and did not.
    pub fn lacks(&self, few: bool) -> Option<&'static str> {
        const ALL: [&str; 9] = [
            "wrote an entry",
            "revoked a device",
            "erased a body",
            "withdrew an import",
            "left a value in conflict",
            "copied a device",
            "left a gap",
            "cut off an end",
            "back-dated an entry",
        ];
        let lacking = ALL.into_iter().find(|what| !self.0.contains_key(what));
        lacking.filter(|_| !few)
    }
}

/// Everything that happens, and what it left.
pub struct History {
    pub replicas: Vec<Replica>,
    /// Every file that was ever made.
    pub files: Vec<Vec<u8>>,
    pub wrong: Vec<Wrong>,
    pub told: Told,
}

impl History {
    /// Plays a history and judges it.
    ///
    /// # Errors
    /// What did not hold.
    pub fn play(seed: u64, number: usize) -> Result<Told, String> {
        let mut dice = Dice::new(seed, number);
        let mut history = History::begin(&mut dice)?;
        let actions = match dice.below(20) {
            0 => 60 + dice.below(140),
            1..5 => 16 + dice.below(24),
            _ => 6 + dice.below(11),
        };
        for _ in 0..actions {
            history.happen(&mut dice)?;
        }
        history.tell();
        verdict::judge(&mut history, &mut dice)?;
        history.told.count("histories", 1);
        Ok(history.told)
    }

    /// A register, its founder, and who was enrolled at the start.
    fn begin(dice: &mut Dice) -> Result<History, String> {
        let mut history = History {
            replicas: vec![Replica::new(1, dice)],
            files: Vec::new(),
            wrong: Vec::new(),
            told: Told::default(),
        };
        history.replicas[0].found(dice)?;
        for number in 2..=2 + u8::try_from(dice.below(5)).unwrap_or(0) {
            let mut other = Replica::new(number, dice);
            if dice.chance(33) {
                let skew = i64::try_from(dice.below(20)).unwrap_or(0) - 10;
                other.clock += skew * TEN_YEARS / 10;
            }
            let enrolment = other.enrolment(&deeds::roles(dice));
            let founder = &mut history.replicas[0];
            founder
                .act(enrolment, dice)
                .map_err(|it| format!("{it:?}"))?;
            let file = founder.hand_out(Scope::All, |_| true);
            other.take_in(&[&file], dice, true)?;
            history.files.push(file);
            history.replicas.push(other);
        }
        Ok(history)
    }

    fn happen(&mut self, dice: &mut Dice) -> Result<(), String> {
        let who = dice.below(self.replicas.len());
        match dice.below(100) {
            0..62 => {
                let replica = &mut self.replicas[who];
                let command = deeds::any(replica, dice);
                if let Ok(entries) = replica.act(command, dice) {
                    self.told.count("wrote an entry", entries.len());
                    for entry in entries {
                        self.note(&entry);
                    }
                }
            }
            62..96 => self.exchange(who, dice)?,
            96..97 => self.copy(who, dice),
            97..98 => self.leave_out(who, dice, true)?,
            98..99 => self.leave_out(who, dice, false)?,
            _ => self.back_date(who, dice),
        }
        Ok(())
    }

    fn note(&mut self, entry: &Entry) {
        match entry.head.kind.as_str() {
            "device.revoked" => self.told.count("revoked a device", 1),
            "entry.erased" => self.told.count("erased a body", 1),
            "import.withdrawn" => self.told.count("withdrew an import", 1),
            _ => {}
        }
    }

    /// One device hands out, as much as it likes; some others take it in, with older files, or twice.
    fn exchange(&mut self, who: usize, dice: &mut Dice) -> Result<(), String> {
        let (mut chooser, share) = (dice.clone(), 20 + dice.below(80));
        let some: Vec<RecordId> = self.replicas[who]
            .ledger
            .entries()
            .iter()
            .map(Entry::record)
            .filter(|_| chooser.chance(share))
            .collect();
        let file = match dice.below(3) {
            0 => self.replicas[who].hand_out(Scope::All, |_| true),
            1 => {
                self.replicas[who].hand_out(Scope::Records, |entry| some.contains(&entry.record()))
            }
            _ => {
                let after = dice.below(20);
                let from = self.replicas[who]
                    .ledger
                    .entries()
                    .len()
                    .saturating_sub(after);
                let places: Vec<_> = self.replicas[who].ledger.entries()[from..]
                    .iter()
                    .map(|entry| entry.id)
                    .collect();
                self.replicas[who].hand_out(Scope::Since, |entry| places.contains(&entry.id))
            }
        };
        self.files.push(file);
        let last = self.files.len() - 1;
        for number in 0..self.replicas.len() {
            if number != who && dice.chance(40) {
                let mut taken = vec![last];
                while dice.chance(30) {
                    taken.push(dice.below(self.files.len()));
                }
                dice.shuffle(&mut taken);
                let files: Vec<&[u8]> = taken
                    .iter()
                    .map(|place| self.files[*place].as_slice())
                    .collect();
                let new = self.replicas[number].take_in(&files, dice, true)?;
                self.told.count("took in an entry", new);
            }
        }
        Ok(())
    }

    /// A device is copied, and both go on.
    fn copy(&mut self, who: usize, dice: &mut Dice) {
        if self.replicas.len() > 7 {
            return;
        }
        let mut copy = self.replicas[who].clone();
        let device = copy.id();
        for replica in [&mut self.replicas[who], &mut copy] {
            // Both have to say something, or there is nothing to see.
            let note = deeds::any(replica, dice);
            let _ = replica.act(note, dice);
        }
        self.replicas.push(copy);
        self.wrong.push(Wrong::Fork { device });
        self.told.count("copied a device", 1);
    }

    /// Somebody claims to hand out everything, and leaves out an entry, or the end of a chain. Who takes
    /// it in knows nothing yet.
    fn leave_out(&mut self, who: usize, dice: &mut Dice, middle: bool) -> Result<(), String> {
        let replica = &mut self.replicas[who];
        let (Some(register), by) = (replica.members().map(|it| it.register), replica.id()) else {
            return Ok(());
        };
        let frontier = replica.ledger.index().frontier();
        let chains: Vec<(DeviceId, u64)> = frontier.iter().map(|(id, at)| (*id, at.seq)).collect();
        let Some((device, last)) = dice.pick(&chains).copied() else {
            return Ok(());
        };
        let from = 1 + u64::try_from(dice.below(usize::try_from(last).unwrap_or(1))).unwrap_or(0);
        let goes = |entry: &Entry| {
            let seq = entry.head.seq;
            entry.head.dev == device && if middle { seq == from } else { seq >= from }
        };
        // What concerns the members goes along in any case.
        let of_members = |entry: &Entry| entry.record() == register && goes(entry);
        if middle && from == last || replica.ledger.entries().iter().any(of_members) {
            return Ok(());
        }
        let left = replica
            .ledger
            .entries()
            .iter()
            .filter(|entry| goes(entry))
            .count();
        if left == 0 {
            return Ok(());
        }
        let file = replica.hand_out_as(Scope::All, frontier, |entry| !goes(entry));
        let mut fresh = Replica::new(200, dice);
        fresh.take_in(&[&file], dice, false)?;
        let wrong = if middle {
            self.told.count("left a gap", 1);
            let seq = from;
            Wrong::Gap { device, seq, by }
        } else {
            self.told.count("cut off an end", 1);
            Wrong::Truncated { device, from, by }
        };
        verdict::is_told(&fresh, &wrong)
    }

    /// An entry that claims to be an hour older than what it builds on.
    fn back_date(&mut self, who: usize, dice: &mut Dice) {
        let replica = &mut self.replicas[who];
        let entries = replica.ledger.entries();
        let events = entries
            .iter()
            .filter(|entry| entry.head.kind == "event.reported");
        let events: Vec<&Entry> = events.collect();
        let Some((record, at)) = dice.pick(&events).map(|entry| (entry.id, entry.head.at)) else {
            return;
        };
        let Some(members) = replica.members() else {
            return;
        };
        let seen = members.tips.iter().map(|(id, lam)| (*id, *lam));
        let first = replica.ledger.index().lam(&record).unwrap_or(1);
        let draft = Draft {
            reg: Some(members.register),
            rec: Some(record),
            seen: seen.chain([(record, first)]).collect(),
            kind: "event.info_added".into(),
            body: Value::map([("text", "I said so at once.".into())]),
            salt: [7; 16],
        };
        let claimed = Stamp::new(at.seconds() - 3600, 0);
        let tip = replica.ledger.index().tip(&replica.id());
        let Ok(entry) = Entry::seal(draft, &replica.signer, tip, claimed) else {
            return;
        };
        let id = entry.id;
        if replica.keep(&[entry]).is_ok() {
            self.wrong.push(Wrong::BackDated { entry: id });
            self.told.count("back-dated an entry", 1);
        }
    }

    fn tell(&mut self) {
        let view = self.replicas[0].ledger.view();
        let conflicts = view
            .incidents
            .iter()
            .filter(|it| !it.conflicts().is_empty());
        let conflicts = conflicts.count();
        if conflicts > 0 {
            self.told.count("left a value in conflict", conflicts);
        }
    }
}
