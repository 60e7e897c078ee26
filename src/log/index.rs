//! What is known of the entries at hand without their text: ids, records, chains.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use super::{
    entry::{Entry, Tip},
    id::{DeviceId, Digest, EntryId, RecordId},
};
use crate::order;

/// What the index keeps of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The entry.
    pub id: EntryId,
    /// Its record.
    pub rec: RecordId,
    /// Its device.
    pub dev: DeviceId,
    /// Its place in the device's chain.
    pub seq: u64,
    /// Its logical time.
    pub lam: u64,
    /// The entry before it in the chain; the entry itself where there is none.
    pub prev: EntryId,
    /// Whether its body is at hand, too.
    pub body: bool,
    /// Whether its body was erased: then a copy that has one is not taken.
    pub erased: bool,
}

impl Row {
    /// Bytes of a packed row.
    pub const BYTES: usize = 4 * 32 + 2 * 8;
    /// The bit beside a packed number that says that the body is withheld: no number of an entry
    /// reaches it.
    const WITHHELD: u64 = 1 << 63;
    /// The bit that says that the body was erased.
    const ERASED: u64 = 1 << 62;

    /// The row of an entry.
    #[must_use]
    pub fn of(entry: &Entry) -> Self {
        Row {
            id: entry.id,
            rec: entry.record(),
            dev: entry.head.dev,
            seq: entry.head.seq,
            lam: entry.head.lam,
            prev: entry.head.prev.unwrap_or(entry.id),
            body: entry.body.is_some(),
            erased: false,
        }
    }

    /// Appends the row to packed bytes.
    pub fn pack(&self, out: &mut Vec<u8>) {
        for digest in [self.id, self.rec, self.dev, self.prev] {
            out.extend_from_slice(digest.bytes());
        }
        let withheld = if self.body { 0 } else { Row::WITHHELD };
        let erased = if self.erased { Row::ERASED } else { 0 };
        out.extend_from_slice(&(self.seq | withheld | erased).to_le_bytes());
        out.extend_from_slice(&self.lam.to_le_bytes());
    }

    /// Reads packed rows; a broken tail is ignored by the caller's count check.
    #[must_use]
    pub fn unpack(bytes: &[u8]) -> Vec<Row> {
        let digest = |row: &[u8], place: usize| {
            let mut out = [0; 32];
            out.copy_from_slice(&row[place * 32..place * 32 + 32]);
            Digest::from_bytes(out)
        };
        let number = |row: &[u8], place: usize| {
            let mut out = [0; 8];
            out.copy_from_slice(&row[128 + place * 8..136 + place * 8]);
            u64::from_le_bytes(out)
        };
        let read = |row: &[u8]| Row {
            id: digest(row, 0),
            rec: digest(row, 1),
            dev: digest(row, 2),
            prev: digest(row, 3),
            seq: number(row, 0) & !(Row::WITHHELD | Row::ERASED),
            body: number(row, 0) & Row::WITHHELD == 0,
            erased: number(row, 0) & Row::ERASED != 0,
            lam: number(row, 1),
        };
        bytes.chunks_exact(Row::BYTES).map(read).collect()
    }
}

/// The latest entry up to which everything of a device is at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reach {
    /// Its number.
    pub seq: u64,
    /// The entry.
    pub id: EntryId,
}

/// The latest entry of each device up to which nothing is missing: it commits to all before it.
pub type Frontier = BTreeMap<DeviceId, Reach>;

/// Two histories by one key: proof that a device was copied, restored or lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Fork {
    /// The device.
    pub device: DeviceId,
    /// Where its chain parts.
    pub seq: u64,
}

/// A stretch of a device's chain that is not at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Gap {
    /// The device.
    pub device: DeviceId,
    /// The first number missing.
    pub from: u64,
    /// The last number missing.
    pub to: u64,
}

/// Entries at hand, by id, by record and by chain. Places are those of insertion, from 0.
#[derive(Clone, Debug, Default)]
pub struct Index {
    rows: Vec<Row>,
    by_id: HashMap<EntryId, u32>,
    by_record: HashMap<RecordId, Vec<u32>>,
    chains: BTreeMap<DeviceId, BTreeMap<u64, Vec<u32>>>,
}

impl Index {
    /// Adds a row at the next place; false when the entry is there already.
    pub fn insert(&mut self, row: Row) -> bool {
        if self.by_id.contains_key(&row.id) {
            return false;
        }
        let place = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        self.by_id.insert(row.id, place);
        self.by_record.entry(row.rec).or_default().push(place);
        self.chains
            .entry(row.dev)
            .or_default()
            .entry(row.seq)
            .or_default()
            .push(place);
        self.rows.push(row);
        true
    }

    /// Notes that the body of an entry at hand has arrived.
    pub fn fill(&mut self, id: &EntryId) {
        if let Some(place) = self.by_id.get(id) {
            self.rows[*place as usize].body = true;
        }
    }

    /// Notes that the body of an entry at hand was erased.
    pub fn erase(&mut self, id: &EntryId) {
        if let Some(place) = self.by_id.get(id) {
            let row = &mut self.rows[*place as usize];
            (row.body, row.erased) = (false, true);
        }
    }

    /// How many entries are at hand.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether none is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// All rows by place.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Whether the entry is at hand.
    #[must_use]
    pub fn has(&self, id: &EntryId) -> bool {
        self.by_id.contains_key(id)
    }

    /// The row of an entry at hand.
    #[must_use]
    pub fn row(&self, id: &EntryId) -> Option<&Row> {
        self.by_id.get(id).map(|place| &self.rows[*place as usize])
    }

    /// The place of an entry at hand.
    #[must_use]
    pub fn place(&self, id: &EntryId) -> Option<u32> {
        self.by_id.get(id).copied()
    }

    /// Whether the entry is at hand, but not its body, and a copy that has one would be welcome.
    #[must_use]
    pub fn lacks_body(&self, id: &EntryId) -> bool {
        self.row(id).is_some_and(|row| !row.body && !row.erased)
    }

    /// The logical time of an entry at hand.
    #[must_use]
    pub fn lam(&self, id: &EntryId) -> Option<u64> {
        self.row(id).map(|row| row.lam)
    }

    /// The places of a record's entries, in order of insertion.
    #[must_use]
    pub fn record(&self, record: &RecordId) -> &[u32] {
        self.by_record.get(record).map_or(&[], Vec::as_slice)
    }

    /// The devices that wrote any of the entries.
    pub fn devices(&self) -> impl Iterator<Item = &DeviceId> {
        self.chains.keys()
    }

    /// Where a device's own chain stands: its highest entry at hand.
    #[must_use]
    pub fn tip(&self, device: &DeviceId) -> Option<Tip> {
        let (_, places) = self.chains.get(device)?.last_key_value()?;
        let row = &self.rows[*places.first()? as usize];
        Some(Tip {
            seq: row.seq,
            id: row.id,
            lam: row.lam,
        })
    }

    /// The places of a device's entries with that number: more than one where it has written two histories.
    #[must_use]
    pub fn places(&self, device: &DeviceId, seq: u64) -> Vec<u32> {
        let places = self.chains.get(device).and_then(|chain| chain.get(&seq));
        places.cloned().unwrap_or_default()
    }

    /// Whether entries with that number are at hand, and none of them is that one.
    #[must_use]
    pub fn is_other(&self, device: &DeviceId, seq: u64, id: &EntryId) -> bool {
        let places = self.chains.get(device).and_then(|chain| chain.get(&seq));
        places.is_some_and(|places| {
            let mut places = places.iter();
            !places.any(|place| self.rows[*place as usize].id == *id)
        })
    }

    /// Up to where each device's chain is complete.
    #[must_use]
    pub fn frontier(&self) -> Frontier {
        let reach = |chain: &BTreeMap<u64, Vec<u32>>| {
            let whole = (1..).zip(chain).take_while(|(seq, (at, _))| seq == *at);
            whole.last().and_then(|(seq, (_, places))| {
                let smallest = places
                    .iter()
                    .map(|place| self.rows[*place as usize].id)
                    .min();
                smallest.map(|id| Reach { seq, id })
            })
        };
        let chains = self.chains.iter();
        order::map(chains.filter_map(|(dev, chain)| Some((*dev, reach(chain)?))))
    }

    /// What is missing inside the chains.
    #[must_use]
    pub fn gaps(&self) -> Vec<Gap> {
        let mut gaps = Vec::new();
        for (device, chain) in &self.chains {
            let mut next = 1;
            for seq in chain.keys() {
                if *seq > next {
                    gaps.push(Gap {
                        device: *device,
                        from: next,
                        to: seq - 1,
                    });
                }
                next = seq + 1;
            }
        }
        gaps
    }

    /// Where a device has written two histories: one number twice, or an entry that cannot follow the
    /// one it names as `prev`.
    #[must_use]
    pub fn forks(&self) -> Vec<Fork> {
        let mut forks = Vec::new();
        for (device, chain) in &self.chains {
            for (seq, places) in chain {
                let follows = |place: &u32| self.follows(&self.rows[*place as usize], chain);
                if places.len() > 1 || !places.iter().all(follows) {
                    forks.push(Fork {
                        device: *device,
                        seq: *seq,
                    });
                }
            }
        }
        forks
    }

    /// Whether an entry can stand where it says it does, as far as that can be told.
    fn follows(&self, row: &Row, chain: &BTreeMap<u64, Vec<u32>>) -> bool {
        match self.row(&row.prev) {
            Some(prev) if prev.id != row.id => {
                prev.dev == row.dev && prev.seq + 1 == row.seq && prev.lam < row.lam
            }
            // What it follows is not at hand: then nothing else may be there in its place.
            _ => row.seq == 1 || !chain.contains_key(&(row.seq - 1)),
        }
    }
}
