//! Running other programs, visibly.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

/// A command that finds what `cargo install` has put down, whether or not the shell's own path does.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(find(program).unwrap_or_else(|| program.into()));
    command.env("PATH", search_path());
    command
}

/// Cargo itself, the one that runs us.
pub fn cargo() -> Command {
    let mut command = command("cargo");
    if let Some(cargo) = env::var_os("CARGO") {
        command = Command::new(cargo);
        command.env("PATH", search_path());
    }
    command
}

/// Prints the command, runs it, and fails as it fails.
pub fn run(command: &mut Command) -> Result<()> {
    println!("$ {}", describe(command));
    let status = command
        .status()
        .with_context(|| format!("cannot run {}", describe(command)))?;
    ensure!(
        status.success(),
        "{} ended with {status}",
        describe(command)
    );
    Ok(())
}

/// What the command prints, or nothing when it cannot be run or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}

/// Where a program is, if it is anywhere.
pub fn find(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&search_path())
        .map(|dir| dir.join(&file))
        .find(|path| path.is_file())
}

/// Cargo's home: registry and installed programs.
pub fn cargo_home() -> Option<PathBuf> {
    let named = env::var_os("CARGO_HOME").map(PathBuf::from);
    named.or_else(|| env::home_dir().map(|home| home.join(".cargo")))
}

fn search_path() -> OsString {
    let path = env::var_os("PATH").unwrap_or_default();
    let installed = cargo_home().map(|home| home.join("bin"));
    env::join_paths(installed.into_iter().chain(env::split_paths(&path))).unwrap_or(path)
}

fn describe(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_stem().unwrap_or(program.as_os_str());
    let words = std::iter::once(name).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_described_without_its_folder() {
        let mut command = Command::new("/somewhere/bin/cargo");
        assert_eq!(
            describe(command.args(["test", "--locked"])),
            "cargo test --locked"
        );
    }

    #[test]
    fn a_program_that_is_nowhere_is_not_found() {
        assert_eq!(find("no-such-program-of-watchbook"), None);
    }
}
