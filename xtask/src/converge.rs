//! Tens of thousands of histories of several devices, compared in the end (`tests/converge/`).

use anyhow::Result;

use crate::shell;
use crate::workspace::Workspace;

/// How many `cargo xtask test` plays: a few minutes on two cores.
pub const HISTORIES: usize = 20_000;

/// Plays histories, or one of them again.
pub fn run(workspace: &Workspace, histories: usize, seed: u64, only: Option<usize>) -> Result<()> {
    let mut play = shell::cargo();
    play.current_dir(workspace.root());
    let test = ["--profile", "converge", "--test", "converge"];
    play.args(["test", "--locked"]).args(test).arg("--");
    play.args(["--histories", &histories.to_string()]);
    play.args(["--seed", &seed.to_string()]);
    if let Some(only) = only {
        play.args(["--only", &only.to_string()]);
    }
    shell::run(&mut play)
}
