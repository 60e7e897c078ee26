//! A file in pieces, each short enough for a code that a camera reads from a screen.
//!
//! The file is compressed (zlib, RFC 1950), cut, and each piece written as `WB1:<id>:<number>/<count>:<part>`: the id is
//! the checksum at the end of the compressed file in hexadecimal, the numbers are decimal and count from 1, and the part is
//! Base45 (RFC 9285). All of that is in the alphabet that codes hold most densely.

use miniz_oxide::{deflate, inflate};

/// Bytes of the compressed file in one piece: a code of 57 modules a side, which a telephone reads from arm's length.
const PART: usize = 240;
/// The most pieces one file may have: whoever holds a telephone has patience for half a minute.
pub const MOST: usize = 48;
/// The most bytes a file may have when it is whole again: what is larger was made to fill a memory.
const WHOLE: usize = 256 * 1024;
const LEVEL: u8 = 9;
const PREFIX: &str = "WB1:";

/// What one code says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Which file it is of.
    pub id: u32,
    /// Which of the pieces, from 1.
    pub number: usize,
    /// How many there are.
    pub count: usize,
    part: Vec<u8>,
}

impl Piece {
    /// What the code says.
    #[must_use]
    pub fn text(&self) -> String {
        let Piece {
            id, number, count, ..
        } = self;
        let part = base45::encode(&self.part);
        format!("{PREFIX}{id:08X}:{number}/{count}:{part}")
    }

    /// Reads what a code says; nothing for any other code there is.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (id, rest) = text.strip_prefix(PREFIX)?.split_once(':')?;
        let (place, part) = rest.split_once(':')?;
        let (number, count) = place.split_once('/')?;
        let piece = Piece {
            id: u32::from_str_radix(id, 16).ok()?,
            number: number.parse().ok()?,
            count: count.parse().ok()?,
            part: base45::decode(part).ok()?,
        };
        let possible = (1..=piece.count).contains(&piece.number) && piece.count <= MOST;
        (possible && piece.text() == text).then_some(piece)
    }
}

/// The pieces of a file; nothing when it is too large for that.
#[must_use]
pub fn cut(file: &[u8]) -> Option<Vec<Piece>> {
    let packed = deflate::compress_to_vec_zlib(file, LEVEL);
    let id = checksum(&packed)?;
    let count = packed.len().div_ceil(PART);
    let possible = file.len() <= WHOLE && count <= MOST;
    let piece = |(place, part): (usize, &[u8])| Piece {
        id,
        number: place + 1,
        count,
        part: part.to_vec(),
    };
    possible.then(|| packed.chunks(PART).enumerate().map(piece).collect())
}

/// The file, when all its pieces are there, in whatever order and however often.
#[must_use]
pub fn join(pieces: &[Piece]) -> Option<Vec<u8>> {
    let first = pieces.first()?;
    let mut packed = Vec::new();
    for number in 1..=first.count {
        let is_it = |piece: &&Piece| {
            piece.number == number && (piece.id, piece.count) == (first.id, first.count)
        };
        packed.extend_from_slice(&pieces.iter().find(is_it)?.part);
    }
    if checksum(&packed)? != first.id {
        return None;
    }
    inflate::decompress_to_vec_zlib_with_limit(&packed, WHOLE).ok()
}

/// What a zlib stream ends with.
fn checksum(packed: &[u8]) -> Option<u32> {
    packed.last_chunk().map(|end| u32::from_be_bytes(*end))
}
