//! What lies in the folder and is known here: which of it stays, and which files of this device are to be
//! made anew.

use super::{Files, What, cargo::Cargo};
use crate::{
    bundle::MAX_FILE,
    engine::protocol::InFolder,
    log::index::{Index, Row},
    order,
};

/// So many files of about one size this device leaves in the folder: then it makes one of them.
const MOST: usize = 16;
/// Larger ones stay as they are: so many of them would not fit into one.
const LARGE: u64 = (MAX_FILE / MOST) as u64;
/// The files that lie in the folder and whose content is here.
pub(super) struct Shelf<'a> {
    /// Those that stay.
    pub(super) stay: Vec<&'a Cargo>,
    /// Files of this device that are made anew, with their names.
    pub(super) anew: Vec<(&'a str, &'a Cargo)>,
    /// When this device last put something there, by its own clock.
    pub(super) gave: i64,
}

impl<'a> Shelf<'a> {
    pub(super) fn of(files: &'a [InFolder], known: &'a Files, index: &Index) -> Self {
        let mut shelf = Shelf {
            stay: Vec::new(),
            anew: Vec::new(),
            gave: 0,
        };
        let mut own: Vec<(u32, &str, &Cargo)> = Vec::new();
        for file in files {
            let known = known.of(file);
            let Some((known, What::Here(cargo))) = known.map(|known| (known, &known.what)) else {
                continue;
            };
            if !known.own {
                shelf.stay.push(cargo);
                continue;
            }
            shelf.gave = shelf.gave.max(known.at.seconds());
            if cargo.holds_erased(index) {
                shelf.anew.push((&file.name, cargo));
            } else if known.size > LARGE {
                shelf.stay.push(cargo);
            } else {
                let about = known.size.max(1).ilog2() / 3;
                own.push((about, &file.name, cargo));
            }
        }
        order::sort_by_key(&mut own, |(about, ..)| *about);
        for alike in own.chunk_by(|(a, ..), (b, ..)| a == b) {
            let cargos = alike.iter().map(|(_, _, cargo)| *cargo);
            if alike.len() < MOST {
                shelf.stay.extend(cargos);
            } else {
                let names = alike.iter().map(|(_, name, _)| *name);
                shelf.anew.extend(names.zip(cargos));
            }
        }
        shelf
    }

    /// The entries that no file which stays carries, and whether one of the members' record is among
    /// them: that goes into every file anyway.
    pub(super) fn missing(
        &self,
        index: &Index,
        is_members: impl Fn(&Row) -> bool,
    ) -> (Vec<u32>, bool) {
        let mut covered = vec![false; index.len()];
        for cargo in &self.stay {
            cargo.cover(index, &mut covered);
        }
        let mut lacks_members = false;
        let mut places = Vec::new();
        for ((place, row), covered) in (0..).zip(index.rows()).zip(covered) {
            if is_members(row) {
                lacks_members |= !covered;
            } else if !covered {
                places.push(place);
            }
        }
        (places, lacks_members)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::Known, *};
    use crate::{domain::stamp::Stamp, engine::protocol::EXTENSION, log::id::Digest};

    /// How many of so many files of that size would be made anew.
    fn anew(count: usize, size: u64) -> usize {
        let known = Known {
            form: 1,
            size,
            stamp: Some(1),
            sha256: Digest::of("a file"),
            at: Stamp::new(0, 0),
            own: true,
            what: What::Here(Cargo::default()),
        };
        let name = |number| format!("{number}{EXTENSION}");
        let files: Vec<InFolder> = (0..count)
            .map(|number| InFolder {
                name: name(number),
                size,
                stamp: 1,
            })
            .collect();
        let known = (0..count).map(|number| (name(number), known.clone()));
        let mut known: Vec<(String, Known)> = known.collect();
        known.sort_by(|(a, _), (b, _)| a.cmp(b));
        let known = Files(known);
        Shelf::of(&files, &known, &Index::default()).anew.len()
    }

    #[test]
    fn many_small_files_are_made_one_and_large_ones_are_left() {
        assert_eq!(anew(15, 1_000), 0);
        assert_eq!(anew(16, 1_000), 16);
        assert_eq!(anew(16, 4 << 20), 16);
        assert_eq!(anew(16, (4 << 20) + 1), 0);
        assert_eq!(anew(200, 64 << 20), 0);
    }
}
