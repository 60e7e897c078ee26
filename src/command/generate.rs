//! `generate`: an invented register, as the files its coordinator would export.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use super::{
    cli::{Exit, Generate},
    output::{file_name, occupied, put},
    source::{EXTENSION, is_ours},
    trouble::Trouble,
};
use crate::{
    bundle::{
        Content, Limits, Purpose, Scope, Tlp,
        write::{Cover, write_within},
    },
    domain::stamp::Stamp,
    register::generate::{File, Generated, generate},
    words::sentence,
};

/// Runs the verb.
///
/// # Errors
/// When the folder holds something else, or cannot be written.
pub fn run(options: &Generate, out: &mut dyn Write) -> Result<Exit, Trouble> {
    check_folder(&options.output)?;
    let generated = generate(options.seed, options.incidents, options.until)?;
    let entries = generated.foundation.len() + generated.entries.len();
    let parts = export(generated, options.until, Limits::FORMAT);
    let names = names(parts.len());
    check_names(&options.output, &names)?;
    fs::create_dir_all(&options.output).map_err(Trouble::file(&options.output))?;
    for (name, part) in names.iter().zip(&parts) {
        put(&options.output.join(name), part.as_bytes())?;
    }
    let sentence = sentence!("command-generate-done")
        .with("incidents", options.incidents)
        .with("entries", entries)
        .with("files", parts.len())
        .with("folder", options.output.display());
    writeln!(out, "{}", sentence.text())?;
    Ok(Exit::Fine)
}

/// The files of a generated register: an export of everything by whoever founded it.
#[must_use]
pub fn export(generated: Generated, made: Stamp, limits: Limits) -> Vec<String> {
    let Generated {
        foundation,
        entries,
        files,
        people,
        membership,
        frontier,
    } = generated;
    let Some(coordinator) = people.first() else {
        return Vec::new();
    };
    let cover = Cover {
        register: membership.register,
        to: Vec::new(),
        made,
        number: 1,
        purpose: Purpose::Exchange,
        scope: Scope::All,
        tlp: Tlp::Amber,
        frontier,
    };
    let content = |File { sha256, bytes }| Content { sha256, bytes };
    let files = files.into_iter().map(content).collect();
    write_within(
        limits,
        &cover,
        &foundation,
        &entries,
        files,
        &coordinator.signer,
    )
}

fn names(parts: usize) -> Vec<String> {
    if parts == 1 {
        return vec![format!("register{EXTENSION}")];
    }
    (1..=parts)
        .map(|part| format!("register-part-{part}-of-{parts}{EXTENSION}"))
        .collect()
}

/// Refuses a folder that holds anything but what an earlier run may have left: nothing of others is
/// ever mixed with what is invented, or written over.
fn check_folder(folder: &Path) -> Result<(), Trouble> {
    let is_possible = |path: &PathBuf| is_ours(path) && file_name(path).starts_with("register");
    match present(folder)?.into_iter().find(|path| !is_possible(path)) {
        Some(other) => Err(occupied(folder, &other)),
        None => Ok(()),
    }
}

/// Refuses a folder that holds a file which this run does not write again.
fn check_names(folder: &Path, names: &[String]) -> Result<(), Trouble> {
    let is_ours = |path: &PathBuf| names.contains(&file_name(path));
    match present(folder)?.into_iter().find(|path| !is_ours(path)) {
        Some(other) => Err(occupied(folder, &other)),
        None => Ok(()),
    }
}

fn present(folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut paths = Vec::new();
    for item in fs::read_dir(folder).map_err(Trouble::file(folder))? {
        paths.push(item.map_err(Trouble::file(folder))?.path());
    }
    paths.sort();
    Ok(paths)
}
