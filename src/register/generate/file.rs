//! Small files for reports: a few lines of a log, or a picture of 16 by 16 points.

use super::dice::Dice;
use crate::{domain::report::Attachment, log::id::Digest};

/// A file that a report or a note names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The digest of the bytes.
    pub sha256: Digest,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Draws a file, and how it stands in a report.
pub fn draw(caption: &str, dice: &mut Dice) -> (File, Attachment) {
    let is_picture = dice.chance(60);
    let number = dice.between(100, 9999);
    let (bytes, name, media_type) = if is_picture {
        (picture(dice), format!("IMG_{number:04}.png"), "image/png")
    } else {
        (lines(dice), format!("log-{number}.txt"), "text/plain")
    };
    let file = File {
        sha256: Digest::of(&bytes),
        bytes,
    };
    let attachment = Attachment {
        sha256: file.sha256.to_string(),
        name,
        media_type: media_type.to_owned(),
        size: file.bytes.len() as u64,
        caption: caption.to_owned(),
    };
    (file, attachment)
}

fn lines(dice: &mut Dice) -> Vec<u8> {
    let mut text = String::new();
    for _ in 0..dice.between(3, 12) {
        let (hour, minute, second) = (
            dice.between(0, 23),
            dice.between(0, 59),
            dice.between(0, 59),
        );
        let (host, code) = (dice.between(1, 254), dice.between(1000, 9999));
        text.push_str(&format!(
            "{hour:02}:{minute:02}:{second:02} 203.0.113.{host} refused, code {code}\n"
        ));
    }
    text.into_bytes()
}

/// A PNG (RFC 2083) of grey points, stored without compression.
fn picture(dice: &mut Dice) -> Vec<u8> {
    const SIDE: usize = 16;
    let mut rows = Vec::with_capacity((SIDE + 1) * SIDE);
    for _ in 0..SIDE {
        rows.push(0);
        rows.extend(dice.bytes::<SIDE>());
    }
    let side = u8::try_from(SIDE).unwrap_or_default();
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    chunk(
        &mut png,
        *b"IHDR",
        &[0, 0, 0, side, 0, 0, 0, side, 8, 0, 0, 0, 0],
    );
    chunk(&mut png, *b"IDAT", &stored(&rows));
    chunk(&mut png, *b"IEND", &[]);
    png
}

fn chunk(png: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) {
    png.extend(u32::try_from(data.len()).unwrap_or_default().to_be_bytes());
    let start = png.len();
    png.extend(kind);
    png.extend(data);
    let check = crc32(&png[start..]);
    png.extend(check.to_be_bytes());
}

/// One stored block of a zlib stream (RFC 1950, RFC 1951).
fn stored(data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap_or_default();
    let mut out = vec![0x78, 0x01, 0x01];
    out.extend(length.to_le_bytes());
    out.extend((!length).to_le_bytes());
    out.extend(data);
    out.extend(adler32(data).to_be_bytes());
    out
}

fn adler32(data: &[u8]) -> u32 {
    let sums = data.iter().fold((1u32, 0u32), |(low, high), byte| {
        let low = (low + u32::from(*byte)) % 65521;
        (low, (high + low) % 65521)
    });
    sums.1 << 16 | sums.0
}

fn crc32(data: &[u8]) -> u32 {
    let step = |crc: u32, _| {
        if crc & 1 == 1 {
            0xEDB8_8320 ^ (crc >> 1)
        } else {
            crc >> 1
        }
    };
    !data
        .iter()
        .fold(!0, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
}
