//! The register that everybody takes in: what `watchbook generate` writes, the same on every machine.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::stage::empty;
use crate::coordinator::Generated;

/// Writes the files of a register into `folder`, which then holds nothing else.
pub fn write(register: &Generated, folder: &Path) -> Result<Vec<PathBuf>> {
    empty(folder)?;
    let named = register.files.iter().enumerate().map(|(place, content)| {
        let path = folder.join(format!("register-{}.watchbook.json", place + 1));
        fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))?;
        Ok(path)
    });
    named.collect()
}
