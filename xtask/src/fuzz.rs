//! The fuzzer: libFuzzer on plain Rust, guided by what the code does with its input. Its targets are programs of the package
//! `fuzz`, built with the instrumentation that libFuzzer wants and nothing else does.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::debian::{self, Need};
use crate::shell;
use crate::workspace::Workspace;

/// libFuzzer is C++, and compiled where it is used.
const NEEDS: &[Need] = &[Need {
    program: "c++",
    package: "g++",
}];

/// What makes the compiler count the edges that are taken and tell what is compared. Stable options of a stable compiler:
/// no sanitizer, because ours is safe Rust, whose faults are panics.
const INSTRUMENTED: &[&str] = &[
    "--cfg=fuzzing",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
];

/// What to fuzz, and for how long.
#[derive(Clone, Debug)]
pub struct Choice {
    /// One target instead of all.
    pub target: Option<String>,
    /// Seconds for each.
    pub seconds: u64,
}

/// Runs the targets one after another; ends at the first finding.
pub fn run(workspace: &Workspace, choice: &Choice) -> Result<()> {
    debian::provide(NEEDS)?;
    let targets = targets(workspace, choice.target.as_deref())?;
    let programs = build(workspace)?;
    for target in targets {
        fuzz(workspace, &programs, &target, choice.seconds)?;
    }
    Ok(())
}

fn targets(workspace: &Workspace, only: Option<&str>) -> Result<Vec<String>> {
    let mut targets = Vec::new();
    for file in fs::read_dir(workspace.root().join("fuzz/src/bin"))? {
        let path = file?.path();
        let name = path.file_stem().and_then(|name| name.to_str());
        targets.push(name.context("a program without a name")?.to_owned());
    }
    targets.sort();
    if let Some(only) = only {
        ensure!(
            targets.iter().any(|target| target == only),
            "no target {only}; there are {}",
            targets.join(", ")
        );
        targets.retain(|target| target == only);
    }
    Ok(targets)
}

/// Builds the programs; the folder they are in.
fn build(workspace: &Workspace) -> Result<PathBuf> {
    let host = shell::output(shell::command("rustc").arg("-vV")).context("no rustc")?;
    let host = host.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.context("rustc names no host")?;
    let folder = workspace.root().join("target/fuzz");
    // The same versions as in the program; cargo adds what only the fuzzer needs.
    fs::copy(
        workspace.root().join("Cargo.lock"),
        workspace.root().join("fuzz/Cargo.lock"),
    )?;
    let mut cargo = shell::cargo();
    // With a target named, build scripts and macros stay free of the instrumentation.
    cargo
        .current_dir(workspace.root().join("fuzz"))
        .args(["build", "--release", "--bins", "--target", host])
        .arg("--target-dir")
        .arg(&folder)
        .env("CARGO_ENCODED_RUSTFLAGS", INSTRUMENTED.join("\u{1f}"));
    shell::run(&mut cargo)?;
    Ok(folder.join(host).join("release"))
}

fn fuzz(workspace: &Workspace, programs: &Path, target: &str, seconds: u64) -> Result<()> {
    let folder = workspace.root().join("target/fuzz").join(target);
    let (corpus, seeds, found) = (
        folder.join("corpus"),
        folder.join("seeds"),
        folder.join("found"),
    );
    for folder in [&corpus, &found] {
        fs::create_dir_all(folder)?;
    }
    sow(workspace, target, &seeds)?;
    let dictionary = folder.join("words");
    fs::write(&dictionary, words(workspace)?)?;
    println!("\n── {target}, {seconds} seconds ──");
    let mut run = Command::new(programs.join(target));
    run.arg(format!("-max_total_time={seconds}"))
        .arg(format!("-artifact_prefix={}/", found.display()))
        .arg(format!("-dict={}", dictionary.display()))
        // Longer than this for one input, or more memory, is a finding.
        .args(["-timeout=10", "-rss_limit_mb=2048", "-max_len=65536", "-print_final_stats=1", "-verbosity=0"])
        .arg(&corpus)
        .arg(&seeds);
    if shell::run(&mut run).is_err() {
        bail!(
            "{target} found something: {}. Mend it, and keep the input in tests/crashers/{target}/",
            found.display()
        );
    }
    Ok(())
}

/// Where the fuzzer begins: golden files, and what was found before.
fn sow(workspace: &Workspace, target: &str, seeds: &Path) -> Result<()> {
    if seeds.exists() {
        fs::remove_dir_all(seeds)?;
    }
    fs::create_dir_all(seeds)?;
    for version in fs::read_dir(workspace.root().join("tests/golden"))? {
        let version = version?.path();
        if !version.is_dir() {
            continue;
        }
        for file in fs::read_dir(&version)? {
            let path = file?.path();
            let name = path.file_name().unwrap_or_default();
            let text = path.to_string_lossy();
            if text.ends_with(".watchbook.json") || text.ends_with(".bin") {
                fs::copy(&path, seeds.join(name))?;
            }
        }
    }
    let known = workspace.root().join("tests/crashers").join(target);
    for file in fs::read_dir(known).into_iter().flatten() {
        let file = file?;
        fs::copy(file.path(), seeds.join(file.file_name()))?;
    }
    Ok(())
}

/// The names and words of the format, for libFuzzer to put in: those that golden files hold.
fn words(workspace: &Workspace) -> Result<String> {
    let text = fs::read_to_string(
        workspace
            .root()
            .join("tests/golden/v1/everything.watchbook.json"),
    )?;
    let mut words: Vec<&str> = text.split('"').filter(|word| is_word(word)).collect();
    words.sort_unstable();
    words.dedup();
    Ok(words.iter().map(|word| format!("\"{word}\"\n")).collect())
}

fn is_word(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || matches!(byte, b'_' | b'.' | b'-');
    (2..30).contains(&text.len()) && text.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::is_word;

    #[test]
    fn words_are_names_and_choices_not_what_people_say() {
        assert!(is_word("body_sha256".trim_end_matches("256")) && is_word("event.reported"));
        assert!(!is_word("A laptop") && !is_word("") && !is_word("{"));
    }
}
