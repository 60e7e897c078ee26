//! What the register tells against itself, the code for how it stands, and proofs for others.

use std::collections::BTreeMap;

use super::{
    Bytes, Engine, Trouble,
    archive::SEGMENT,
    exchange::slug,
    protocol::{Answer, Chain, Found, Integrity},
    surroundings::Surroundings,
};
use crate::{
    bundle::{Purpose, Scope, Tlp, write::write_named},
    log::{checkpoint, entry::Entry, id::DeviceId, index::Frontier},
    register::{
        audit::{Finding, Reader, Witness, arrange, bundles, of_chains},
        membership::Membership,
    },
    store::{Batch, Store},
};

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// What the chains tell; if `deep`, what every entry tells besides.
    pub(super) async fn integrity(&mut self, deep: bool) -> Result<Answer, Trouble> {
        let heard = self.heard().await?;
        let members = self.membership().ok_or(Trouble::NoRegister)?.clone();
        let own = self.device();
        let peers = self.kept.state.peers.iter();
        let of_peer = |(by, frontier): (&DeviceId, &Frontier)| Witness {
            by: *by,
            whole: false,
            frontier: frontier.clone(),
        };
        let of_whole = |(by, frontier): (&DeviceId, &Frontier)| Witness {
            whole: true,
            ..of_peer((by, frontier))
        };
        let mut witnesses: Vec<Witness> = peers.map(of_peer).collect();
        witnesses.extend(heard.whole.iter().map(of_whole));
        let mut findings = Vec::new();
        let mut times = BTreeMap::new();
        if deep {
            let (found, receipts) = self.read_all(&members, &mut times).await?;
            findings.extend(found);
            witnesses.extend(receipts);
        }
        let index = self.archive.index(&self.store).await?;
        findings.extend(of_chains(index, &witnesses, own));
        findings.extend(bundles(&heard.numbers));
        let frontier = index.frontier();
        let told = |finding: Finding| Found {
            alarm: finding.is_alarm(),
            said: finding.say(&members),
            fork: match finding {
                Finding::Fork { device, seq } => Some((device, seq)),
                _ => None,
            },
        };
        let chain = |device: &DeviceId| {
            let seen = witnesses.iter().filter_map(|it| it.frontier.get(device));
            Chain {
                device: *device,
                person: members.person(device),
                out: members.active(device).is_none(),
                complete: frontier.get(device).map_or(0, |reach| reach.seq),
                last: index.tip(device).map_or(0, |tip| tip.seq),
                seen: seen.map(|reach| reach.seq).max().unwrap_or(0),
                at: times.get(device).copied(),
            }
        };
        Ok(Answer::Integrity(Box::new(Integrity {
            code: checkpoint::code(&frontier),
            entries: index.len(),
            deep,
            findings: arrange(findings).into_iter().map(told).collect(),
            chains: index.devices().map(chain).collect(),
        })))
    }

    /// What every entry tells, one segment after the other.
    async fn read_all(
        &mut self,
        members: &Membership,
        times: &mut BTreeMap<DeviceId, crate::domain::stamp::Stamp>,
    ) -> Result<(Vec<Finding>, Vec<Witness>), Trouble> {
        let now = self.now();
        let mut reader = Reader::default();
        let total = self.archive.len();
        self.archive.index(&self.store).await?;
        for first in (0..total).step_by(SEGMENT) {
            let places = first..total.min(first + SEGMENT);
            let places: Vec<u32> = places
                .filter_map(|place| u32::try_from(place).ok())
                .collect();
            let entries = self.archive.at(&self.store, &places).await?;
            let index = self.archive.index(&self.store).await?;
            for entry in &entries {
                reader.read(entry, index, members, Some(now));
                let latest = times.entry(entry.head.dev).or_insert(entry.head.at);
                *latest = (*latest).max(entry.head.at);
            }
            self.go_on(first, total).await?;
        }
        Ok(reader.finish())
    }

    /// Whether this register ever stood as a code says, and after which entry.
    pub(super) async fn find_code(&mut self, code: &str) -> Result<Answer, Trouble> {
        let Some(code) = checkpoint::typed(code) else {
            return Err(Trouble::Said(crate::words::sentence!("engine-no-code")));
        };
        let index = self.archive.index(&self.store).await?;
        let found = checkpoint::find(index, &code);
        let last = found.and_then(|count| u32::try_from(count - 1).ok());
        let mut at = None;
        if let Some(place) = last {
            let entries = self.archive.at(&self.store, &[place]).await?;
            at = entries.first().map(|entry| entry.head.at);
        }
        Ok(Answer::CodeFound { code, found, at })
    }

    /// A file with the entries of two histories, without what they say: whoever has it can see that one
    /// key signed both.
    pub(super) async fn prove_fork(
        &mut self,
        device: &DeviceId,
        seq: u64,
    ) -> Result<(Answer, Bytes), Trouble> {
        let membership = self.belonged()?.clone();
        let places = self.archive.index(&self.store).await?.places(device, seq);
        let entries = self.archive.at(&self.store, &places).await?;
        let without = |entry: Entry| Entry {
            body: None,
            ..entry
        };
        let entries: Vec<Entry> = entries.into_iter().map(without).collect();
        if entries.is_empty() {
            return Err(Trouble::Missing);
        }
        let foundation = membership.record().to_vec();
        let (purpose, scope) = (Purpose::Exchange, Scope::Records);
        let cover = self.cover((purpose, scope), Vec::new(), Tlp::Amber).await?;
        let files = write_named(&cover, &foundation, &entries, Vec::new(), self.signer()?);
        let person = slug(&membership.person(device));
        let name = format!("two-histories-{person}-{seq}.watchbook.json");
        let names = vec![name; files.len()];
        let entries = entries.len() + foundation.len();
        let digests: Vec<_> = files.iter().map(|file| file.sha256).collect();
        self.note_export(Batch::default(), &cover, &names, &digests, entries)
            .await?;
        let bytes = files.into_iter().map(|file| file.text.into_bytes());
        Ok((Answer::files(names), bytes.collect()))
    }
}
