use rqrr::PreparedImage;

use crate::piece::{self, Piece};

/// Pixels of the shorter side of a picture; in less there is no code, not even at two thirds of its size.
const SMALLEST: usize = 40;

/// What has been read so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scan {
    /// What the codes of one file said, each once.
    pub seen: Vec<String>,
    /// How many of them there are; 0 before the first.
    pub count: usize,
    /// The file, when all were seen.
    pub file: Option<Vec<u8>>,
}

/// Looks for codes in a picture (one byte a pixel, row by row: how light it is), and adds them to what was seen before. A
/// code of another file than before begins anew: the person has turned to another screen.
#[must_use]
pub fn scan(light: &[u8], width: usize, seen: &[String]) -> Scan {
    let mut pieces: Vec<Piece> = seen.iter().filter_map(|text| Piece::read(text)).collect();
    for text in texts(light, width) {
        let Some(piece) = Piece::read(&text) else {
            continue;
        };
        if pieces
            .first()
            .is_some_and(|first| (first.id, first.count) != (piece.id, piece.count))
        {
            pieces.clear();
        }
        if !pieces.contains(&piece) {
            pieces.push(piece);
        }
    }
    let count = pieces.first().map_or(0, |piece| piece.count);
    let mut file = None;
    if pieces.len() >= count && count > 0 {
        file = piece::join(&pieces);
        // Pieces that do not fit together were misread: from the beginning.
        if file.is_none() {
            return Scan::default();
        }
    }
    Scan {
        seen: pieces.iter().map(Piece::text).collect(),
        count,
        file,
    }
}

/// What the codes in a picture say. Where the picture as it is gives nothing, it is smoothed, which takes the grain out of the
/// picture of a bad camera, and then made smaller, which takes the steps out of a code that was scaled.
fn texts(light: &[u8], width: usize) -> Vec<String> {
    let height = light.len().checked_div(width).unwrap_or_default();
    if width.min(height) < SMALLEST {
        return Vec::new();
    }
    let at = |x: usize, y: usize| u32::from(light[y.min(height - 1) * width + x.min(width - 1)]);
    let sharp = |x, y| at(x, y);
    let smooth = |x: usize, y: usize| {
        let row = |y| at(x.saturating_sub(1), y) + 2 * at(x, y) + at(x + 1, y);
        (row(y.saturating_sub(1)) + 2 * row(y) + row(y + 1)) / 16
    };
    let small = |x: usize, y: usize| {
        let row = |y| (0..3).map(|more| at(3 * x / 2 + more, y)).sum::<u32>();
        (0..3).map(|more| row(3 * y / 2 + more)).sum::<u32>() / 9
    };
    for attempt in 0..3 {
        let read = match attempt {
            0 => read(width, height, sharp),
            1 => read(width, height, smooth),
            _ => read(2 * width / 3, 2 * height / 3, small),
        };
        if !read.is_empty() {
            return read;
        }
    }
    Vec::new()
}

fn read(width: usize, height: usize, light: impl Fn(usize, usize) -> u32) -> Vec<String> {
    let light = |x, y| u8::try_from(light(x, y)).unwrap_or(u8::MAX);
    let mut picture = PreparedImage::prepare_from_greyscale(width, height, light);
    let grids = picture.detect_grids();
    let read = grids.iter().filter_map(|grid| grid.decode().ok());
    read.map(|(_, text)| text).collect()
}
