//! A record: one batch, written so that half of it is never taken for the whole, and no other batch
//! for it. Length, kind, number, a check of those three, the batch, and a digest over all of that
//! and the digest of the record before.

use sha2::{Digest, Sha256};

use super::{
    disk::Disk,
    place::{MAGIC, Place},
};
use crate::store::{Batch, StoreError, Table};

/// Length (4 bytes), kind (1), number (8), check (4).
const HEADER: usize = 17;
/// A SHA-256.
const DIGEST: usize = 32;
/// No journal gets as far as this number: whatever is counted on from one that was read stays a number.
pub(super) const NUMBERS: u64 = 1 << 53;
/// Bytes that go to the disk at once: an import may be as large as the memory of a phone.
const PIECE: usize = 256 * 1024;

/// What a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A batch that was committed.
    Batch,
    /// A snapshot begins: what was before is void.
    Begin,
    /// A part of the snapshot.
    Part,
    /// The snapshot is complete, and holds everything up to the number of this record.
    End,
}

impl Kind {
    const ALL: [Kind; 4] = [Kind::Batch, Kind::Begin, Kind::Part, Kind::End];

    /// Whether one of that kind may stand there: one snapshot, whole, and batches behind it.
    fn stands_at(self, place: &Place) -> bool {
        let (is_head, is_behind) = (place.end == MAGIC.len() as u64, place.base > 0);
        match self {
            Kind::Begin => is_head,
            Kind::Part | Kind::End => !is_head && !is_behind,
            Kind::Batch => is_behind,
        }
    }
}

/// What stands at a place.
pub(super) enum Found {
    /// A whole record: its batch, and the place behind it.
    Record(Kind, Vec<u8>, Place),
    /// Nothing.
    End,
    /// The beginning of a record that was never finished; nobody was told that it was saved.
    Torn,
    /// Something else than what was written.
    Damaged,
}

fn header(length: u32, kind: Kind, seq: u64, before: &[u8; DIGEST]) -> [u8; HEADER] {
    let mut header = [0; HEADER];
    header[..4].copy_from_slice(&length.to_le_bytes());
    header[4] = kind as u8;
    header[5..13].copy_from_slice(&seq.to_le_bytes());
    let check: [u8; DIGEST] = Sha256::new()
        .chain_update(before)
        .chain_update(&header[..13])
        .finalize()
        .into();
    header[13..].copy_from_slice(&check[..4]);
    header
}

/// The place behind a record.
fn behind(place: &Place, kind: Kind, seq: u64, length: u32, hash: [u8; DIGEST]) -> Place {
    let end = place.end + (HEADER + DIGEST) as u64 + u64::from(length);
    Place {
        segment: place.segment,
        seq: match kind {
            Kind::Begin | Kind::Part => 0,
            Kind::Batch | Kind::End => seq,
        },
        end,
        base: if kind == Kind::End { end } else { place.base },
        hash,
    }
}

/// Appends a record at a place; it is not flushed.
///
/// # Errors
/// When the disk fails; a part may be written then.
pub(super) async fn append(
    disk: &impl Disk,
    place: &Place,
    kind: Kind,
    seq: u64,
    batch: &Batch,
) -> Result<Place, StoreError> {
    let length = u32::try_from(size(batch)).map_err(|_| StoreError::Full)?;
    let name = place.name();
    let mut out = Output {
        at: place.end,
        digest: Sha256::new().chain_update(place.hash),
        buffer: Vec::new(),
    };
    out.add(&header(length, kind, seq, &place.hash));
    for table in &batch.clear {
        out.add(&[0, *table as u8]);
    }
    for (table, key) in &batch.remove {
        out.add(&[1, *table as u8]);
        out.add_text(key.as_bytes());
    }
    for (table, key, value) in &batch.put {
        out.add(&[2, *table as u8]);
        out.add_text(key.as_bytes());
        out.add_text(value);
        if out.buffer.len() >= PIECE {
            out.drain(disk, &name).await?;
        }
    }
    let hash: [u8; DIGEST] = out.digest.clone().finalize().into();
    out.buffer.extend(hash);
    out.drain(disk, &name).await?;
    Ok(behind(place, kind, seq, length, hash))
}

/// How many bytes a batch takes.
fn size(batch: &Batch) -> usize {
    let removed = batch.remove.iter().map(|(_, key)| 6 + key.len());
    let put = batch.put.iter();
    let put = put.map(|(_, key, value)| 10 + key.len() + value.len());
    2 * batch.clear.len() + removed.sum::<usize>() + put.sum::<usize>()
}

struct Output {
    at: u64,
    digest: Sha256,
    buffer: Vec<u8>,
}

impl Output {
    fn add(&mut self, bytes: &[u8]) {
        self.digest.update(bytes);
        self.buffer.extend_from_slice(bytes);
    }

    fn add_text(&mut self, bytes: &[u8]) {
        // The length of the whole is known to fit.
        let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        self.add(&length.to_le_bytes());
        self.add(bytes);
    }

    async fn drain(&mut self, disk: &impl Disk, name: &str) -> Result<(), StoreError> {
        disk.write(name, self.at, &self.buffer).await?;
        self.at += self.buffer.len() as u64;
        self.buffer.clear();
        Ok(())
    }
}

/// Reads what stands at a place of a file of that size.
///
/// # Errors
/// When the disk fails.
pub(super) async fn read(disk: &impl Disk, place: &Place, size: u64) -> Result<Found, StoreError> {
    let rest = size.saturating_sub(place.end);
    if rest == 0 {
        return Ok(Found::End);
    }
    if rest < (HEADER + DIGEST) as u64 {
        return Ok(Found::Torn);
    }
    let name = place.name();
    let head = disk.read(&name, place.end, HEADER).await?;
    let parsed = parse(&head, &place.hash).filter(|(_, kind, _)| kind.stands_at(place));
    let Some((length, kind, seq)) = parsed else {
        // A file may have grown before anything was written into it.
        let zeros = head.iter().all(|byte| *byte == 0) && is_empty(disk, place, size).await?;
        return Ok(if zeros { Found::Torn } else { Found::Damaged });
    };
    let record = (HEADER + DIGEST) as u64 + u64::from(length);
    if record > rest {
        return Ok(Found::Torn);
    }
    let at = place.end + HEADER as u64;
    let mut body = disk.read(&name, at, length as usize + DIGEST).await?;
    let digest = body.split_off(body.len().min(length as usize));
    let hash: [u8; DIGEST] = Sha256::new()
        .chain_update(place.hash)
        .chain_update(&head)
        .chain_update(&body)
        .finalize()
        .into();
    Ok(if hash[..] == digest[..] {
        Found::Record(kind, body, behind(place, kind, seq, length, hash))
    } else if record == rest {
        Found::Torn
    } else {
        Found::Damaged
    })
}

fn parse(bytes: &[u8], before: &[u8; DIGEST]) -> Option<(u32, Kind, u64)> {
    let length = u32::from_le_bytes(*bytes.first_chunk()?);
    let kind = *Kind::ALL.get(usize::from(*bytes.get(4)?))?;
    let seq = u64::from_le_bytes(*bytes.get(5..)?.first_chunk()?);
    let counts = (1..NUMBERS).contains(&seq);
    (counts && bytes == header(length, kind, seq, before)).then_some((length, kind, seq))
}

/// Whether nothing but zeros follows.
async fn is_empty(disk: &impl Disk, place: &Place, size: u64) -> Result<bool, StoreError> {
    let mut at = place.end;
    while at < size {
        let piece = disk.read(&place.name(), at, PIECE).await?;
        if piece.is_empty() || piece.iter().any(|byte| *byte != 0) {
            return Ok(false);
        }
        at += piece.len() as u64;
    }
    Ok(true)
}

/// Whether a record ends at that place: the digest before it is the one that is known.
///
/// # Errors
/// When the disk fails.
pub(super) async fn ends_at(disk: &impl Disk, place: &Place) -> Result<bool, StoreError> {
    let at = place.end.saturating_sub(DIGEST as u64);
    Ok(disk.read(&place.name(), at, DIGEST).await? == place.hash)
}

/// The batch in a record.
///
/// # Errors
/// When it cannot be read, which a whole record never is.
pub(super) fn batch(mut body: &[u8]) -> Result<Batch, StoreError> {
    let mut batch = Batch::default();
    while !body.is_empty() {
        take(&mut body, &mut batch).ok_or_else(|| StoreError::Damaged("journal".into()))?;
    }
    Ok(batch)
}

fn take(body: &mut &[u8], batch: &mut Batch) -> Option<()> {
    let ([action, table], rest) = body.split_first_chunk()?;
    *body = rest;
    let table = *Table::ALL.get(usize::from(*table))?;
    // The journal's own table is no part of any batch.
    if table == Table::Journal {
        return None;
    }
    match action {
        0 => batch.clear(table),
        1 => batch.remove(table, key(body)?),
        2 => batch.put(table, key(body)?, text(body)?),
        _ => return None,
    }
    Some(())
}

fn key(body: &mut &[u8]) -> Option<String> {
    String::from_utf8(text(body)?.to_vec()).ok()
}

fn text<'a>(body: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, rest) = body.split_first_chunk()?;
    let length = u32::from_le_bytes(*length) as usize;
    let (text, rest) = rest.split_at_checked(length)?;
    *body = rest;
    Some(text)
}
