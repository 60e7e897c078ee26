//! The one way entries get into the register: staged with everything they change, committed in one
//! batch, taken over in memory afterwards.

use super::{
    Engine, Trouble,
    protocol::{Answer, Back},
    state::{State, put_membership},
    surroundings::Surroundings,
};
use crate::{
    log::{
        entry::{Entry, Tip},
        id::RecordId,
    },
    order,
    register::{
        command::{Command, carry_out},
        desk::{Desk, Founder, found_register},
        erasure::erasures,
        membership::Membership,
        record::{Record, Row},
        search::hay,
        taken_back::can_take_back,
    },
    store::{Batch, Store},
    words::Say as _,
};

/// More records than this are replayed from one reading of everything.
const FEW: usize = 100;

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// Keeps entries (new ones, and those at rest whose body has arrived), the lines they change and
    /// the counters, in one batch with whatever it holds already. `membership` is what it will be.
    pub(super) async fn write(
        &mut self,
        entries: Vec<Entry>,
        membership: Option<Membership>,
        mut batch: Batch,
        mut state: State,
    ) -> Result<(), Trouble> {
        let own = entries
            .iter()
            .filter(|entry| Some(entry.head.dev) == self.device());
        state.tip = own
            .map(Entry::tip)
            .chain(state.tip)
            .max_by_key(|tip| tip.seq);
        let Replayed {
            rows,
            hay,
            stripped,
        } = match &membership {
            Some(membership) => self.replay_touched(&entries, membership).await?,
            None => Replayed::default(),
        };
        let erased = order::set(stripped.iter().map(|entry| entry.id));
        self.erase_beside(&stripped, &entries, &mut batch).await?;
        batch.forgets |= !stripped.is_empty();
        // What is erased as it comes in never rests here.
        let mut entries = entries;
        entries.retain(|entry| !erased.contains(&entry.id));
        entries.extend(stripped);
        let staged = self
            .archive
            .stage(&self.store, &entries, erased, &mut batch)
            .await?;
        state.entries = self.archive.len() + staged.new_entries();
        self.rows.stage(&rows, &mut batch)?;
        state.put(&mut batch)?;
        let changed = self.membership() != membership.as_ref();
        if let (Some(membership), true) = (&membership, changed) {
            put_membership(&mut batch, membership)?;
        }
        self.store.commit(batch).await?;
        if changed {
            // What was examined was planned for other members: it has to be examined again.
            self.examination = None;
        }
        self.archive.adopt(staged);
        self.rows.adopt(rows);
        self.hay.adopt(hay);
        self.kept.state = state;
        self.kept.membership = membership;
        Ok(())
    }

    /// The lines of every record that these entries change, and the entries whose bodies have to go.
    async fn replay_touched(
        &mut self,
        entries: &[Entry],
        membership: &Membership,
    ) -> Result<Replayed, Trouble> {
        let new = entries.iter();
        let new: Vec<&Entry> = new
            .filter(|entry| entry.record() != membership.register)
            .collect();
        let mut records = order::set(new.iter().map(|entry| entry.record()));
        let index = self.archive.index(&self.store).await?;
        let is_old = |record: &RecordId| !index.record(record).is_empty();
        let mut old = order::set(records.iter().copied().filter(is_old));
        // A member with other roles or another name can change what any record says.
        if self
            .kept
            .membership
            .as_ref()
            .is_some_and(|before| changes_what_counts(before, membership))
        {
            old.extend(index.rows().iter().map(|row| row.rec));
            old.remove(&membership.register);
        }
        let mut known = Vec::new();
        if old.len() > FEW {
            known = self.archive.all(&self.store).await?;
        } else {
            for record in &old {
                known.extend(self.archive.record(&self.store, record).await?);
            }
        }
        records.extend(old);
        // Of an entry whose body has arrived the new copy counts.
        let come = order::set(entries.iter().map(|entry| entry.id));
        let known = known.iter().filter(|entry| !come.contains(&entry.id));
        let mut entries: Vec<&Entry> = known
            .chain(new)
            .filter(|entry| records.contains(&entry.record()))
            .collect();
        order::sort_by_key(&mut entries, |entry| entry.record());
        let mut replayed = Replayed::default();
        for entries in entries.chunk_by(|a, b| a.record() == b.record()) {
            let record = Record::replay(entries, membership);
            replayed.rows.extend(record.as_ref().map(Record::row));
            if let (Some(record), true) = (&record, self.hay.is_made()) {
                replayed.hay.push((record.id(), hay::of(record)));
            }
            let erased = erasures(entries, membership).erased;
            let goes = |entry: &&&Entry| erased.contains(&entry.id) && entry.body.is_some();
            let gone = entries.iter().filter(goes).map(|entry| Entry {
                body: None,
                ..(*entry).clone()
            });
            replayed.stripped.extend(gone);
        }
        Ok(replayed)
    }

    /// A record, replayed.
    pub(super) async fn record(&mut self, id: &RecordId) -> Result<Record, Trouble> {
        let entries = self.archive.record(&self.store, id).await?;
        let membership = self.kept.membership.as_ref().ok_or(Trouble::NoRegister)?;
        let entries: Vec<&Entry> = entries.iter().collect();
        Record::replay(&entries, membership).ok_or(Trouble::Missing)
    }

    /// Carries commands out and keeps what they become: all of them or none. No two of several are about one record, because
    /// none is made with those before it in view.
    pub(super) async fn carry_out(&mut self, commands: Vec<Command>) -> Result<Answer, Trouble> {
        self.joined()?;
        let mut state = self.kept.state.clone();
        let mut entries = Vec::new();
        for command in commands {
            let sealed = self.seal(command, state.tip).await?;
            state.tip = sealed.last().map(Entry::tip).or(state.tip);
            entries.extend(sealed);
        }
        let mut records: Vec<RecordId> = Vec::new();
        for entry in &entries {
            if !records.contains(&entry.record()) {
                records.push(entry.record());
            }
        }
        let back = back(&records, &entries);
        let membership = self.membership_with(&entries)?;
        self.write(entries, membership, Batch::default(), state)
            .await?;
        Ok(Answer::Written { records, back })
    }

    /// Why each command would be refused, if it would.
    pub(super) async fn weigh(&mut self, commands: Vec<Command>) -> Result<Answer, Trouble> {
        let mut reasons = Vec::new();
        for command in commands {
            let sealed = self.seal(command, self.kept.state.tip).await;
            reasons.push(sealed.err().map(|trouble| trouble.say()));
        }
        Ok(Answer::Weighed(reasons))
    }

    /// Carries out several decisions about the register, each made with those before it in view: all of them or none.
    pub(super) async fn decide_all(
        &mut self,
        decisions: impl Iterator<Item = Command>,
    ) -> Result<Answer, Trouble> {
        let mut members = self.joined()?.clone();
        let mut state = self.kept.state.clone();
        let mut entries = Vec::new();
        for decision in decisions {
            for entry in self.seal_about(decision, &members, &[], state.tip)? {
                let counted = members.apply(&entry);
                counted.map_err(|fault| Trouble::Refusal(fault.into()))?;
                state.tip = Some(entry.tip());
                entries.push(entry);
            }
        }
        self.write(entries, Some(members), Batch::default(), state)
            .await?;
        Ok(Answer::Done)
    }

    /// Seals a command's entries after that tip of this device's chain; nothing is kept yet.
    pub(super) async fn seal(
        &mut self,
        command: Command,
        tip: Option<Tip>,
    ) -> Result<Vec<Entry>, Trouble> {
        let mut records = Vec::new();
        let register = self.joined()?.register;
        for id in command.records() {
            if id != register {
                records.push(self.record(&id).await?);
            }
        }
        if let (Command::AssessIncident { .. }, Some(Record::Incident(incident))) =
            (&command, records.first())
        {
            for event in incident.events.clone() {
                // An extract may lack an event; the assessment is about the incident.
                if let Ok(event) = self.record(&event).await {
                    records.push(event);
                }
            }
        }
        self.seal_about(command, self.joined()?, &records, tip)
    }

    /// Seals a command that is about no record, after that tip of this device's chain.
    pub(super) fn seal_after(
        &self,
        command: Command,
        tip: Option<Tip>,
    ) -> Result<Vec<Entry>, Trouble> {
        self.joined()
            .and_then(|members| self.seal_about(command, members, &[], tip))
    }

    /// Seals a command with these members in view.
    pub(super) fn seal_about(
        &self,
        command: Command,
        membership: &Membership,
        records: &[Record],
        tip: Option<Tip>,
    ) -> Result<Vec<Entry>, Trouble> {
        let mut random = |bytes: &mut [u8]| self.world.random(bytes);
        let mut desk = Desk::new(
            self.signer()?,
            membership,
            records,
            tip,
            self.now(),
            &mut random,
        );
        Ok(carry_out(command, &mut desk)?)
    }

    /// The members once these entries count.
    pub(super) fn membership_with(&self, entries: &[Entry]) -> Result<Option<Membership>, Trouble> {
        let mut membership = self.membership().cloned();
        for entry in entries {
            if let Some(membership) = &mut membership
                && entry.record() == membership.register
            {
                membership
                    .apply(entry)
                    .map_err(|fault| Trouble::Refusal(fault.into()))?;
            }
        }
        Ok(membership)
    }

    /// Starts a register on this device.
    pub(super) async fn start(&mut self, founder: Founder) -> Result<Answer, Trouble> {
        if self.membership().is_some() {
            return Err(Trouble::Said(crate::words::sentence!(
                "engine-has-register",
            )));
        }
        let mut salt = [0; 16];
        self.world.random(&mut salt);
        let entry = found_register(founder.clone(), self.signer()?, self.now(), salt)?;
        let membership =
            Membership::found(&entry).map_err(|fault| Trouble::Refusal(fault.into()))?;
        let state = State {
            person: founder.person,
            contact: founder.contact,
            ..self.kept.state.clone()
        };
        self.write(vec![entry], Some(membership), Batch::default(), state)
            .await?;
        Ok(Answer::Done)
    }

    /// Removes everything kept on this device.
    pub(super) async fn erase(&mut self) -> Result<Answer, Trouble> {
        self.store.empty().await?;
        self.forget().await;
        self.refresh().await?;
        Ok(Answer::Done)
    }
}

/// What of these entries can be taken back, record by record; nothing where one of them has to stay.
fn back(records: &[RecordId], entries: &[Entry]) -> Vec<Back> {
    if !entries.iter().all(|entry| can_take_back(&entry.head.kind)) {
        return Vec::new();
    }
    let of = |record: &RecordId| Back {
        record: *record,
        entries: entries
            .iter()
            .filter(|entry| entry.record() == *record)
            .map(|entry| entry.id)
            .collect(),
    };
    records.iter().map(of).collect()
}

/// What entries that are staged change beside themselves.
#[derive(Default)]
struct Replayed {
    rows: Vec<Row>,
    /// What the records hold, where words were looked for.
    hay: Vec<(RecordId, String)>,
    /// Entries without the bodies that are erased.
    stripped: Vec<Entry>,
}

/// Whether an entry of any record may count now that did not before, or the other way round, or bear
/// another name.
fn changes_what_counts(before: &Membership, after: &Membership) -> bool {
    let changed = |(device, member)| after.member(device) != Some(member);
    before.decisions != after.decisions || before.members.iter().any(changed)
}
