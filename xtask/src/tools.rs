//! The tools that cargo and rustup bring: installed when missing, and never without a word.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::shell::{self, cargo, command};
use crate::workspace::Workspace;

/// The target of everything that runs in a browser.
pub const WASM: &str = "wasm32-unknown-unknown";

const TRUNK: &str = "0.21.14";

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
    if shell::run(cargo().args(["install", "--locked", &wanted])).is_ok() {
        return Ok(());
    }
    println!("Its own lock file asks for what the registry does not have; trying without it …");
    shell::run(cargo().args(["install", &wanted]))
        .with_context(|| format!("cannot install {name}; do it by hand: cargo install {wanted}"))
}

fn is_version(text: &str, version: &str) -> bool {
    text.split_whitespace().any(|word| word == version)
}

#[cfg(test)]
mod tests {
    use super::is_version;

    #[test]
    fn versions_are_compared_whole() {
        assert!(is_version("wasm-bindgen 0.2.130\n", "0.2.130"));
        assert!(is_version("trunk 0.21.14", "0.21.14"));
        assert!(!is_version("wasm-bindgen 0.2.130\n", "0.2.13"));
        assert!(!is_version("", "0.2.130"));
    }
}
