//! From what stands on the command line to the bytes of files.

use std::{
    fs::{self, File},
    io::Read as _,
    path::{Path, PathBuf},
};

use super::trouble::Trouble;
use crate::{
    bundle::{
        MAX_FILE,
        fault::{BundleFault, Limit},
    },
    words::sentence,
};

pub use crate::engine::protocol::EXTENSION;

/// The files that are meant: a file is itself, a folder stands for those in it whose names end in
/// [`EXTENSION`], in the order of their names, numbers in them counted as numbers.
///
/// # Errors
/// When one is not there, or a folder holds none.
pub fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Trouble> {
    let mut files = Vec::new();
    for path in paths {
        let kind = fs::metadata(path).map_err(Trouble::file(path))?;
        if kind.is_dir() {
            files.extend(in_folder(path)?);
        } else {
            files.push(path.clone());
        }
    }
    Ok(files)
}

fn in_folder(folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
    let mut files = Vec::new();
    for item in fs::read_dir(folder).map_err(Trouble::file(folder))? {
        let path = item.map_err(Trouble::file(folder))?.path();
        if is_ours(&path) && path.is_file() {
            files.push(path);
        }
    }
    if files.is_empty() {
        let sentence = sentence!("command-folder-empty").with("path", folder.display());
        return Err(Trouble::Usage(sentence));
    }
    files.sort_by_cached_key(|path| (natural(&name(path)), name(path)));
    Ok(files)
}

/// Whether a name is that of one of our files.
#[must_use]
pub fn is_ours(path: &Path) -> bool {
    name(path).ends_with(EXTENSION)
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// A key by which part 10 comes after part 9.
fn natural(name: &str) -> Vec<(String, u64)> {
    let mut key: Vec<(String, u64)> = Vec::new();
    let mut in_number = true;
    for letter in name.chars() {
        let digit = letter.to_digit(10);
        if in_number && digit.is_none() || key.is_empty() {
            key.push((String::new(), 0));
        }
        in_number = digit.is_some();
        if let Some((text, number)) = key.last_mut() {
            match digit {
                Some(digit) => *number = number.saturating_mul(10).saturating_add(u64::from(digit)),
                None => text.push(letter),
            }
        }
    }
    key
}

/// The bytes of a file; one that is too large is refused before it is read.
///
/// # Errors
/// When it cannot be read.
pub fn bytes(path: &Path) -> Result<Result<Vec<u8>, BundleFault>, Trouble> {
    let file = File::open(path).map_err(Trouble::file(path))?;
    let size = file.metadata().map_err(Trouble::file(path))?.len();
    let most = MAX_FILE as u64;
    if let Err(fault) = Limit::File.check(size) {
        return Ok(Err(fault));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    // It may have grown since, or be no plain file: never more than the limit and one is read.
    file.take(most + 1)
        .read_to_end(&mut bytes)
        .map_err(Trouble::file(path))?;
    Ok(Ok(bytes))
}
