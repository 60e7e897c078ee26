//! The journal's format once more, read by somebody else: what a file holds is worked out here without the code that it
//! is held against (`docs/decisions/0014`).

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use watchbook::store::Table;

use super::super::mutate::Dice;

const MAGIC: &[u8] = b"watchbook-jrnl-1";
/// Length, kind, number, check.
const HEADER: usize = 17;
const DIGEST: usize = 32;
/// No number is that large.
const MOST: u64 = 1 << 53;
const BATCH: u8 = 0;
const BEGIN: u8 = 1;
const PART: u8 = 2;
const END: u8 = 3;

/// What rests, without the journal's own table.
pub type Content = BTreeMap<(Table, String), Vec<u8>>;

/// A record that is whole.
pub struct Record<'a> {
    kind: u8,
    pub seq: u64,
    body: &'a [u8],
    end: usize,
    hash: [u8; DIGEST],
}

/// The files in an input: each begins with the magic, but perhaps the first.
pub fn split(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut begins: Vec<usize> = (1..bytes.len())
        .filter(|at| bytes[*at..].starts_with(MAGIC))
        .collect();
    begins.insert(0, 0);
    begins.push(bytes.len());
    let files = begins
        .windows(2)
        .map(|pair| bytes[pair[0]..pair[1]].to_vec());
    files.take(4).collect()
}

/// The digest that a file begins with, before its first record.
fn head(segment: u32) -> [u8; DIGEST] {
    digest(&[MAGIC, &segment.to_le_bytes()])
}

fn digest(parts: &[&[u8]]) -> [u8; DIGEST] {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part);
    }
    digest.finalize().into()
}

fn number<const N: usize>(bytes: &[u8]) -> Option<([u8; N], &[u8])> {
    bytes
        .split_first_chunk()
        .map(|(number, rest)| (*number, rest))
}

/// The whole records from the head of a file on, up to the first that is not.
pub fn records(segment: u32, file: &[u8]) -> Vec<Record<'_>> {
    let mut found = Vec::new();
    let (mut at, mut hash) = (MAGIC.len(), head(segment));
    while file.starts_with(MAGIC)
        && let Some((header, body, sum)) = cut(file, at)
    {
        let seq = u64::from_le_bytes(header[5..13].try_into().expect("eight bytes"));
        let is_whole = header[13..] == digest(&[&hash, &header[..13]])[..4]
            && *sum == digest(&[&hash, header, body])
            && stands(header[4], &found)
            && (1..MOST).contains(&seq);
        if !is_whole {
            break;
        }
        hash = digest(&[&hash, header, body]);
        at += HEADER + body.len() + DIGEST;
        found.push(Record {
            kind: header[4],
            seq,
            body,
            end: at,
            hash,
        });
    }
    found
}

/// Whether such a record may follow those: one snapshot stands at the head, whole, and batches behind it.
fn stands(kind: u8, before: &[Record]) -> bool {
    let is_behind = before.iter().any(|record| record.kind == END);
    match kind {
        BATCH => is_behind,
        BEGIN => before.is_empty(),
        PART | END => !before.is_empty() && !is_behind,
        _ => false,
    }
}

/// Header, body and digest of what stands at a place, by its length alone.
fn cut(file: &[u8], at: usize) -> Option<(&[u8], &[u8], &[u8])> {
    let (header, rest) = file.get(at..)?.split_at_checked(HEADER)?;
    let length = u32::from_le_bytes(header[..4].try_into().ok()?);
    let (body, rest) = rest.split_at_checked(usize::try_from(length).ok()?)?;
    Some((header, body, rest.get(..DIGEST)?))
}

/// The file with every check and digest made anew, as far as there are records.
pub fn resealed(segment: u32, file: &[u8]) -> Vec<u8> {
    let mut sealed = file.to_vec();
    let (mut at, mut hash) = (MAGIC.len(), head(segment));
    while let Some((header, body, _)) = cut(file, at) {
        let mut header = header.to_vec();
        let check = digest(&[&hash, &header[..13]]);
        header[13..].copy_from_slice(&check[..4]);
        hash = digest(&[&hash, &header, body]);
        let end = at + HEADER + body.len() + DIGEST;
        sealed[at..at + HEADER].copy_from_slice(&header);
        sealed[end - DIGEST..end].copy_from_slice(&hash);
        at = end;
    }
    sealed
}

/// Whether a file is written up to the last number there is, which nobody lives to see.
pub fn is_full(segment: u32, file: &[u8]) -> bool {
    let mut records = records(segment, file).into_iter();
    records.any(|record| record.seq > MOST - 8)
}

/// Whether a snapshot stands there whole.
pub fn is_complete(records: &[Record]) -> bool {
    seq(records) > 0
}

/// The number of the last batch; none while a snapshot is not complete.
pub fn seq(records: &[Record]) -> u64 {
    let last = records.last();
    last.filter(|last| !matches!(last.kind, BEGIN | PART))
        .map_or(0, |last| last.seq)
}

/// Where a database stands behind those records, in its own words.
pub fn mark(segment: u32, records: &[Record]) -> Vec<u8> {
    let last = records.last();
    let base = records.iter().rfind(|record| record.kind == END);
    let place = |record: Option<&Record>, none| record.map_or(none, |record| record.end) as u64;
    let mut mark = Vec::new();
    mark.extend(segment.to_le_bytes());
    mark.extend(seq(records).to_le_bytes());
    mark.extend(place(last, MAGIC.len()).to_le_bytes());
    mark.extend(place(base, 0).to_le_bytes());
    mark.extend(last.map_or(head(segment), |last| last.hash));
    mark
}

/// What rests after those records; nothing if one of them says what cannot be read.
pub fn content(records: &[Record]) -> Option<Content> {
    let mut content = Content::new();
    for record in records {
        let (mut clear, mut remove, mut put) = (Vec::new(), Vec::new(), Vec::new());
        let mut body = record.body;
        while !body.is_empty() {
            let ([action, table], rest) = number(body)?;
            let table = Table::ALL.get(usize::from(table)).copied();
            let table = table.filter(|table| *table != Table::Journal)?;
            body = rest;
            match action {
                0 => clear.push(table),
                1 => remove.push((table, key(&mut body)?)),
                2 => put.push(((table, key(&mut body)?), text(&mut body)?)),
                _ => return None,
            }
        }
        content.retain(|(table, key), _| {
            record.kind != BEGIN
                && !clear.contains(table)
                && !remove.contains(&(*table, key.clone()))
        });
        content.extend(put);
    }
    Some(content)
}

fn key(body: &mut &[u8]) -> Option<String> {
    String::from_utf8(text(body)?).ok()
}

fn text(body: &mut &[u8]) -> Option<Vec<u8>> {
    let (length, rest) = number(body)?;
    let length = usize::try_from(u32::from_le_bytes(length)).ok()?;
    let (text, rest) = rest.split_at_checked(length)?;
    *body = rest;
    Some(text.to_vec())
}

/// Numbers at which something ends.
const SEQS: [u64; 7] = [0, 1, 2, 7, 1 << 32, MOST, u64::MAX];

/// The journal with one to three records changed, each with the length that it then has: what a fuzzer that knows bytes
/// only seldom achieves. Nothing if there are no records.
pub fn mutate(bytes: &[u8], seed: u64) -> Option<Vec<u8>> {
    let mut dice = Dice(seed);
    let mut files = split(bytes);
    for _ in 0..=dice.below(3) {
        let which = dice.below(files.len());
        let mut pieces = pieces(&files[which])?;
        change(&mut pieces, &mut dice);
        files[which] = joined(&pieces, &files[which]);
        if dice.below(12) == 0 && files.len() < 3 {
            files.push(files[which].clone());
        }
    }
    Some(files.concat())
}

/// Kind, number and body of every record, by the lengths alone.
type Piece = (u8, u64, Vec<u8>);

fn pieces(file: &[u8]) -> Option<Vec<Piece>> {
    let (mut at, mut pieces) = (MAGIC.len(), Vec::new());
    while let Some((header, body, _)) = cut(file, at) {
        let seq = u64::from_le_bytes(header[5..13].try_into().ok()?);
        pieces.push((header[4], seq, body.to_vec()));
        at += HEADER + body.len() + DIGEST;
    }
    (!pieces.is_empty()).then_some(pieces)
}

fn joined(pieces: &[Piece], before: &[u8]) -> Vec<u8> {
    let mut file = before[..MAGIC.len()].to_vec();
    for (kind, seq, body) in pieces {
        file.extend(u32::try_from(body.len()).unwrap_or(u32::MAX).to_le_bytes());
        file.push(*kind);
        file.extend(seq.to_le_bytes());
        file.extend([0; 4]);
        file.extend(body);
        file.extend([0; DIGEST]);
    }
    file
}

fn change(pieces: &mut Vec<Piece>, dice: &mut Dice) {
    let len = pieces.len();
    let (place, other) = (dice.below(len), dice.below(len));
    let from = pieces[other].2.clone();
    let (kind, seq, body) = &mut pieces[place];
    match dice.below(11) {
        0 => *kind = u8::try_from(dice.below(5)).unwrap_or_default(),
        1 => *seq = SEQS[dice.below(SEQS.len())],
        2 => *seq = seq.wrapping_add(1),
        3 => body.truncate(dice.below(body.len() + 1)),
        4 => body.extend(from),
        5 | 6 if !body.is_empty() => {
            let at = dice.below(body.len());
            body[at] ^= 1 << dice.below(8);
        }
        7 if len < 40 => pieces.insert(other, pieces[place].clone()),
        8 => pieces.swap(place, other),
        9 if len > 1 => drop(pieces.remove(place)),
        10 => {
            // A whole action: a table emptied, a value taken away or put.
            let table = u8::try_from(dice.below(13)).unwrap_or_default();
            match dice.below(3) {
                0 => body.extend([0, table]),
                1 => body.extend([1, table, 1, 0, 0, 0, b'k']),
                _ => body.extend([2, table, 1, 0, 0, 0, b'k', 1, 0, 0, 0, b'v']),
            }
        }
        _ => {}
    }
}
