//! A shell with the tools that verify our files without us.

use std::{
    env,
    process::{Command, Stdio},
};

/// What the recipes need.
const NEEDED: [&str; 5] = ["sh", "jq", "openssl", "awk", "base64"];

/// Set where a test that needs a shell may be left out.
const SKIP: &str = "WATCHBOOK_SKIP_SHELL";

/// Whether tests that need a shell run. A missing tool fails them: one that silently does not run
/// proves nothing, and nobody notices.
pub fn is_here() -> bool {
    let lacking: Vec<&str> = NEEDED.into_iter().filter(|program| !has(program)).collect();
    if lacking.is_empty() {
        return true;
    }
    assert!(
        env::var_os(SKIP).is_some(),
        "{lacking:?} not found: install them, or set {SKIP}=1 to leave this test out"
    );
    println!("left out, because {SKIP} is set: {lacking:?} not found");
    false
}

fn has(program: &str) -> bool {
    let mut run = Command::new(program);
    run.arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    run.status().is_ok()
}
