//! Undoing an import: what a bundle brought is withdrawn, and counts again when that is taken back.

use super::{
    Engine, Trouble,
    protocol::{Answer, Brought, Exchange},
    surroundings::Surroundings,
};
use crate::{
    log::{
        entry::Entry,
        id::{DeviceId, Digest, EntryId},
    },
    order,
    register::{
        command::{Command, MAX_NAMED},
        desk::Refusal,
        fact::{ImportRestored, ImportWithdrawn},
    },
    store::Store,
};

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// What the import of a bundle brought, as the history keeps it: the place of its first entry at
    /// rest, how many, and one of them that can be withdrawn; nothing when none can.
    pub(super) fn brought(
        &self,
        (from, number): (DeviceId, u64),
        place: usize,
        entries: &[Entry],
    ) -> Option<Brought> {
        let sample = entries.iter().find(|entry| self.can_withdraw(entry))?.id;
        Some(Brought {
            from,
            number,
            place,
            count: entries.len(),
            sample,
        })
    }

    /// Whether withdrawing an import changes what an entry says: whom the membership record enrols is
    /// revoked, a receipt says nothing about the register, and what this device wrote nobody brought.
    fn can_withdraw(&self, entry: &Entry) -> bool {
        let register = self.membership().map(|membership| membership.register);
        let is_own = Some(entry.head.dev) == self.device();
        !is_own && Some(entry.record()) != register && entry.head.kind != "bundle.received"
    }

    /// Withdraws what the import of that bundle brought, and of all that were taken in with it: in several entries when
    /// it is much, but all of it or nothing.
    pub(super) async fn undo(&mut self, sha256: &Digest, reason: &str) -> Result<Answer, Trouble> {
        let brought = self.brought_by(sha256).await?;
        let places = u32::try_from(brought.place).ok();
        let places = places.zip(u32::try_from(brought.count).ok());
        let (first, count) = places.ok_or(Trouble::Missing)?;
        if brought.place + brought.count > self.archive.len() {
            return Err(Trouble::Missing);
        }
        let places: Vec<u32> = (first..first + count).collect();
        self.archive.index(&self.store).await?;
        let entries = self.archive.at(&self.store, &places).await?;
        let named = entries.iter().filter(|entry| self.can_withdraw(entry));
        let named: Vec<EntryId> = named.map(|entry| entry.id).collect();
        // They rest elsewhere than the history says: nothing else may be withdrawn in their place.
        if !named.contains(&brought.sample) {
            return Err(Trouble::Missing);
        }
        let withdrawals = named.chunks(MAX_NAMED).map(|entries| {
            let fact = ImportWithdrawn {
                from: brought.from,
                number: brought.number,
                entries: entries.to_vec(),
                reason: reason.to_owned(),
            };
            Command::Withdraw { fact }
        });
        self.decide_all(withdrawals).await
    }

    /// Lets count again what was withdrawn, all of it or nothing.
    pub(super) async fn redo(&mut self, sha256: &Digest, reason: &str) -> Result<Answer, Trouble> {
        let brought = self.brought_by(sha256).await?;
        let members = self.membership().ok_or(Trouble::NoRegister)?;
        let of = (brought.from, brought.number);
        let withdrawals = members.decisions.withdrawals.iter();
        let withdrawals = withdrawals.filter(|(_, known)| **known == of);
        let withdrawals: Vec<EntryId> = withdrawals.map(|(entry, _)| *entry).collect();
        if withdrawals.is_empty() {
            return Err(Trouble::Refusal(Refusal::NoSuchEntry));
        }
        let restorations = withdrawals.into_iter().map(|entry| {
            let reason = reason.to_owned();
            let fact = ImportRestored { entry, reason };
            Command::Restore { fact }
        });
        self.decide_all(restorations).await
    }

    async fn brought_by(&self, sha256: &Digest) -> Result<Brought, Trouble> {
        let exchanges = self.exchanges().await?.into_iter();
        let mut of = exchanges.filter(|exchange| exchange.sha256 == *sha256);
        let brought = of.find_map(|exchange| exchange.brought);
        brought.ok_or(Trouble::Missing)
    }

    /// The imports of this history that are withdrawn now, by their digests.
    pub(super) fn withdrawn(&self, exchanges: &[Exchange]) -> Vec<Digest> {
        let Some(membership) = self.membership() else {
            return Vec::new();
        };
        let is_withdrawn = |exchange: &&Exchange| {
            let brought = exchange.brought.as_ref();
            brought.is_some_and(|it| membership.decisions.withdrawn.contains(&it.sample))
        };
        let withdrawn = exchanges.iter().filter(is_withdrawn);
        let mut withdrawn: Vec<Digest> = withdrawn.map(|exchange| exchange.sha256).collect();
        order::sort(&mut withdrawn);
        withdrawn.dedup();
        withdrawn
    }
}
