//! Answers about the members: who belongs to the register, what coordinators decided, and what a
//! device has written.

use std::cmp::Reverse;

use super::{
    Engine, Trouble,
    protocol::{Answer, Told},
    surroundings::Surroundings,
};
use crate::{
    log::{
        entry::Entry,
        id::{DeviceId, EntryId},
        index::Row,
    },
    order,
    register::{
        erasure::can_erase,
        fact::Fact,
        line::{line, weigh},
        membership::{Member, Membership, Revocation},
        replay::walk,
    },
    store::Store,
};

/// At most so many entries of a device are told: more nobody reads through.
const TOLD: usize = 100;

impl<S: Store, W: Surroundings> Engine<S, W> {
    pub(super) async fn members(&mut self) -> Result<Answer, Trouble> {
        let membership = self.kept.membership.clone().ok_or(Trouble::NoRegister)?;
        let entries: Vec<Entry> = self
            .archive
            .record(&self.store, &membership.register)
            .await?;
        let entries: Vec<&Entry> = entries.iter().collect();
        let lines = walk(&entries, &membership, &mut |_, _, _| {});
        let mut members: Vec<Member> = membership.members.into_values().collect();
        order::sort_by(&mut members, |a, b| {
            a.person.cmp(&b.person).then(a.device.cmp(&b.device))
        });
        let decisions = membership.decisions;
        let out = decisions.revoked.into_values().map(Revocation::told);
        let out = out.collect();
        let two = decisions.two;
        Ok(Answer::Members {
            members,
            out,
            two,
            lines,
        })
    }

    /// What a device has written, the latest first.
    pub(super) async fn sent(&mut self, device: &DeviceId) -> Result<Answer, Trouble> {
        let index = self.archive.index(&self.store).await?;
        let rows = index.rows().iter().zip(0..);
        let rows = rows.filter(|(row, _)| row.dev == *device).map(place);
        let rows = rows.collect();
        self.told(rows, |_| true).await
    }

    /// What devices that are out have written beyond what counts, and nobody has let in, the latest
    /// first.
    pub(super) async fn late(&mut self) -> Result<Answer, Trouble> {
        let membership = self.kept.membership.as_ref().ok_or(Trouble::NoRegister)?;
        let index = self.archive.index(&self.store).await?;
        let is_late = |row: &Row| {
            row.rec != membership.register && membership.is_cut(&row.dev, row.seq, &row.id)
        };
        let rows = index.rows().iter().zip(0..);
        let rows = rows.filter(|(row, _)| is_late(row)).map(place);
        let rows = rows.collect();
        // A receipt says nothing that somebody could let in.
        self.told(rows, |told| can_erase(&told.line.kind)).await
    }

    async fn told(
        &self,
        mut rows: Vec<Place>,
        fits: impl Fn(&Told) -> bool,
    ) -> Result<Answer, Trouble> {
        let membership = self.membership().ok_or(Trouble::NoRegister)?;
        order::sort(&mut rows);
        rows.truncate(TOLD);
        let places: Vec<u32> = rows.iter().map(|(_, _, place)| *place).collect();
        let entries = self.archive.at(&self.store, &places).await?;
        let told = entries.iter().map(|entry| told(entry, membership));
        let entries = told.filter(fits).collect();
        Ok(Answer::Told { entries })
    }
}

/// Where an entry rests, the last of its device first.
type Place = (Reverse<u64>, EntryId, u32);

fn place((row, place): (&Row, u32)) -> Place {
    (Reverse(row.seq), row.id, place)
}

/// What an entry says, whether it counts or not: somebody decides about it.
fn told(entry: &Entry, membership: &Membership) -> Told {
    let (fact, standing) = weigh(entry, membership);
    let read = || Fact::read(&entry.head.kind, entry.body.as_deref()?).ok();
    let fact = fact.or_else(read).filter(|fact| *fact != Fact::Unknown);
    Told {
        record: entry.record(),
        seq: entry.head.seq,
        line: line(entry, fact.as_ref(), standing, membership),
    }
}
