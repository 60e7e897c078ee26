//! The tools that cargo and rustup bring: installed when missing, and never without a word.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::shell::{self, cargo, command};
use crate::workspace::Workspace;

/// The target of everything that runs in a browser.
pub const WASM: &str = "wasm32-unknown-unknown";

const TRUNK: &str = "0.21.14";
const RAGE: &str = "0.12.1";
const CARGO_DENY: &str = "0.20.2";

/// What building the site takes: the wasm target, Trunk, and the wasm-bindgen that fits `Cargo.lock`.
pub fn for_site(workspace: &Workspace) -> Result<()> {
    wasm_target()?;
    program(
        "trunk",
        "trunk",
        Some(TRUNK),
        "about 8 minutes on two cores",
    )?;
    wasm_bindgen(workspace)
}

/// What the contract tests take: the wasm target, and the test runner that comes with wasm-bindgen.
pub fn for_wasm_tests(workspace: &Workspace) -> Result<()> {
    wasm_target()?;
    wasm_bindgen(workspace)
}

/// What formatting and linting take.
pub fn for_lints() -> Result<()> {
    wasm_target()?;
    for (component, program) in [("rustfmt", "cargo-fmt"), ("clippy", "cargo-clippy")] {
        if shell::find(program).is_none() {
            println!("Installing {component} by rustup (seconds) …");
            shell::run(rustup()?.args(["component", "add", component]))?;
        }
    }
    Ok(())
}

/// What checks licences, sources and advisories of all that we depend on.
pub fn cargo_deny() -> Result<()> {
    program(
        "cargo-deny",
        "cargo-deny",
        Some(CARGO_DENY),
        "about 4 minutes on two cores",
    )
}

/// What opens and seals files as age does, in Rust; distributions have the one in Go.
pub fn rage() -> Result<()> {
    program("rage", "rage", Some(RAGE), "about 3 minutes on two cores")
}

/// The driver of Firefox, which distributions seldom package.
pub fn geckodriver() -> Result<()> {
    program(
        "geckodriver",
        "geckodriver",
        None,
        "about 3 minutes on two cores",
    )
}

fn wasm_target() -> Result<()> {
    let installed = shell::output(command("rustup").args(["target", "list", "--installed"]));
    match installed {
        Some(list) if list.lines().any(|line| line == WASM) => Ok(()),
        Some(_) => {
            println!("Installing the target {WASM} by rustup (less than a minute) …");
            shell::run(rustup()?.args(["target", "add", WASM]))
        }
        // A Rust of a distribution may bring the target without rustup; the build will tell.
        None => Ok(()),
    }
}

fn rustup() -> Result<Command> {
    match shell::find("rustup") {
        Some(_) => Ok(command("rustup")),
        None => bail!("rustup is missing; https://rustup.rs says how to install it"),
    }
}

fn wasm_bindgen(workspace: &Workspace) -> Result<()> {
    let version = workspace.locked_version("wasm-bindgen")?;
    program(
        "wasm-bindgen",
        "wasm-bindgen-cli",
        Some(&version),
        "about 4 minutes on two cores",
    )
}

/// Installs a program unless it is there, in the version asked for if one is.
fn program(name: &str, package: &str, version: Option<&str>, duration: &str) -> Result<()> {
    if shell::find(name).is_some() {
        let Some(version) = version else {
            return Ok(());
        };
        let text = shell::output(command(name).arg("--version")).unwrap_or_default();
        if is_version(&text, version) {
            return Ok(());
        }
        println!(
            "{name} is there as {:?}, but Watchbook needs {version}.",
            text.trim()
        );
    }
    let wanted = version.map_or(package.to_owned(), |version| format!("{package}@{version}"));
    println!("Installing {wanted} by cargo into its usual folder ({duration}) …");
    let by_hand = || format!("cannot install {name}; do it by hand: cargo install {wanted}");
    let said = install(&wanted).with_context(by_hand)?;
    let Some(said) = said else {
        return Ok(());
    };
    if !is_registry_behind(&said) {
        bail!(by_hand());
    }
    // A mirror may lack a version, or one was yanked. After any other failure, what nobody has tested
    // together would only hide the reason.
    println!("Its own lock file asks for what the registry does not have; trying without it …");
    shell::run(cargo().args(["install", &wanted])).with_context(by_hand)
}

/// Installs by the package's own lock file; what cargo said if it failed.
fn install(wanted: &str) -> Result<Option<String>> {
    println!("$ cargo install --locked {wanted}");
    let mut command = cargo();
    command
        .args(["install", "--locked", wanted])
        .stderr(Stdio::piped());
    let mut running = command.spawn().context("cannot run cargo")?;
    let mut said = String::new();
    if let Some(lines) = running.stderr.take() {
        for line in BufReader::new(lines).lines() {
            let line = line?;
            eprintln!("{line}");
            said.push_str(&line);
            said.push('\n');
        }
    }
    Ok((!running.wait()?.success()).then_some(said))
}

/// Whether cargo gave up because the registry lacks a version that the lock file names.
fn is_registry_behind(said: &str) -> bool {
    [
        "failed to select a version",
        "no matching package",
        "needs to be updated but --locked was passed",
    ]
    .iter()
    .any(|reason| said.contains(reason))
}

fn is_version(text: &str, version: &str) -> bool {
    text.split_whitespace().any(|word| word == version)
}

#[cfg(test)]
mod tests {
    use super::{is_registry_behind, is_version};

    #[test]
    fn only_a_registry_that_lacks_something_excuses_from_the_lock_file() {
        let lacking = "error: failed to select a version for the requirement `syn = \"=2.0.1\"`";
        assert!(is_registry_behind(lacking));
        for other in [
            "error[E0599]: no method named `x` found",
            "error: linker `cc` not found",
            "error: failed to fetch: timeout",
            "",
        ] {
            assert!(!is_registry_behind(other), "{other}");
        }
    }

    #[test]
    fn versions_are_compared_whole() {
        assert!(is_version("wasm-bindgen 0.2.130\n", "0.2.130"));
        assert!(is_version("trunk 0.21.14", "0.21.14"));
        assert!(!is_version("wasm-bindgen 0.2.130\n", "0.2.13"));
        assert!(!is_version("", "0.2.130"));
    }
}
