//! Every check there is, from the fastest to the slowest, ending at the first that fails.

use std::collections::BTreeSet;
use std::env;
use std::process::Command;

use anyhow::Result;
use clap::ValueEnum;

use crate::debian::{self, Need};
use crate::site::Mount;
use crate::steps::Steps;
use crate::workspace::{PACKAGE, Workspace};
use crate::{
    abroad, build, converge, hosts, kill_loop, modules, package, shell, sights, supply, sync, tools,
};

/// The contract tests that run inside a browser: in a page, and in a worker.
const BROWSER: &str = "browser";
const WORKER: &str = "worker";
/// The walks through the built site; also the feature that switches them on.
const JOURNEYS: &str = "journeys";
/// The histories of several devices.
const CONVERGE: &str = "converge";

/// A browser engine the journeys walk in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Engine {
    /// Chromium, with chromedriver
    Chromium,
    /// Firefox, with geckodriver
    Firefox,
    /// WebKitGTK, with WebKitWebDriver
    Webkit,
}

/// A part of the checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Format, lints and native tests
    Native,
    /// Contract tests of the browser adapters
    Browser,
    /// The site, and the journeys through it
    Journeys,
}

/// What to check.
#[derive(Clone, Copy, Debug, Default)]
pub struct Choice {
    /// One engine instead of all three.
    pub engine: Option<Engine>,
    /// One part instead of all three.
    pub only: Option<Part>,
}

impl Choice {
    fn has(self, part: Part) -> bool {
        self.only.is_none_or(|only| only == part)
    }

    fn engines(self) -> impl Iterator<Item = Engine> {
        let all = Engine::value_variants().iter().copied();
        all.filter(move |engine| self.engine.is_none_or(|one| one == *engine))
    }
}

impl Engine {
    /// Its name on the command line and in `WATCHBOOK_ENGINE`.
    pub fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::Webkit => "webkit",
        }
    }

    /// The engine of that name.
    pub fn named(name: &str) -> Option<Engine> {
        let mut all = Engine::value_variants().iter().copied();
        all.find(|engine| engine.name() == name)
    }

    /// How often it is killed while it writes; a driven WebKit keeps nothing that could be looked for.
    fn kills(self) -> usize {
        match self {
            Engine::Chromium => 20,
            Engine::Firefox => 5,
            Engine::Webkit => 0,
        }
    }

    fn needs(self) -> &'static [Need] {
        match self {
            Engine::Chromium => debian::CHROMIUM,
            Engine::Firefox => debian::FIREFOX,
            Engine::Webkit => debian::WEBKIT,
        }
    }
}

/// Runs the chosen checks, and prints how long each took.
pub fn run(workspace: &Workspace, choice: Choice) -> Result<()> {
    let mut steps = Steps::default();
    let result = course(workspace, choice, &mut steps);
    print!("{}", steps.summary());
    result
}

fn course(workspace: &Workspace, choice: Choice, steps: &mut Steps) -> Result<()> {
    let targets = workspace.test_targets()?;
    steps.take("tools", || provide(workspace, choice))?;
    if choice.has(Part::Native) {
        native(workspace, &targets, steps)?;
    }
    if choice.has(Part::Browser) {
        contract(workspace, &targets, steps)?;
    }
    if choice.has(Part::Journeys) {
        steps.take("site", || build::site(workspace, &Mount::root()))?;
        packed(workspace, steps)?;
        hosts::steps(workspace, steps)?;
        journeys(workspace, choice, &targets, steps)?;
    }
    Ok(())
}

fn provide(workspace: &Workspace, choice: Choice) -> Result<()> {
    let mut needs = Vec::new();
    if choice.has(Part::Native) {
        tools::for_lints()?;
        tools::cargo_deny()?;
        needs.extend_from_slice(debian::VERIFIERS);
        needs.extend_from_slice(abroad::NEEDS);
        needs.extend_from_slice(sync::NEEDS);
    }
    if choice.has(Part::Browser) {
        tools::for_wasm_tests(workspace)?;
        needs.extend_from_slice(debian::CHROMIUM);
    }
    if choice.has(Part::Journeys) {
        tools::for_site(workspace)?;
        needs.extend_from_slice(debian::VERIFIERS);
        needs.push(debian::PYTHON);
        // Elsewhere their steps say that they are absent.
        if debian::can_install() {
            needs.extend(hosts::needs());
        }
        needs.extend(choice.engines().flat_map(Engine::needs));
        if choice.engines().any(|engine| engine == Engine::Firefox) {
            tools::geckodriver()?;
        }
    }
    debian::provide(&needs)
}

fn native(workspace: &Workspace, targets: &BTreeSet<String>, steps: &mut Steps) -> Result<()> {
    let features: &[&str] = if targets.contains(JOURNEYS) {
        &["--features", JOURNEYS]
    } else {
        &[]
    };
    // The contract tests hold only what a browser can run; the other tests do not compile for one.
    let contract: &[&str] = if targets.contains(BROWSER) {
        &["--test", BROWSER, "--test", WORKER]
    } else {
        &[]
    };

    steps.take("format", || {
        shell::run(cargo(workspace).args(["fmt", "--all", "--check"]))
    })?;
    steps.take("clippy, native", || {
        let mut clippy = cargo(workspace);
        clippy
            .args(["clippy", "--locked", "--workspace", "--all-targets"])
            .args(features);
        shell::run(clippy.args(["--", "-D", "warnings"]))
    })?;
    steps.take("clippy, wasm32", || {
        let mut clippy = cargo(workspace);
        clippy.args([
            "clippy",
            "--locked",
            "--package",
            PACKAGE,
            "--target",
            tools::WASM,
        ]);
        clippy.args(modules::packages());
        shell::run(
            clippy
                .args(["--lib", "--bins"])
                .args(contract)
                .args(["--", "-D", "warnings"]),
        )
    })?;
    steps.take("native tests", || {
        shell::run(cargo(workspace).args(["test", "--locked", "--workspace"]))
    })?;
    if targets.contains(CONVERGE) {
        steps.take("histories", || {
            converge::run(workspace, converge::HISTORIES, 1, None)
        })?;
    } else {
        steps.absent("histories", "Cargo.toml has no test target \"converge\"");
    }
    steps.take("verified and signed abroad", || abroad::run(workspace))?;
    steps.take("a folder carried by Syncthing", || sync::run(workspace))?;
    supply::check(workspace, steps)
}

fn contract(workspace: &Workspace, targets: &BTreeSet<String>, steps: &mut Steps) -> Result<()> {
    let name = "contract tests in chromium";
    if !targets.contains(BROWSER) {
        steps.absent(name, "Cargo.toml has no test target \"browser\"");
        return Ok(());
    }
    steps.take(name, || {
        let mut test = cargo(workspace);
        test.args([
            "test",
            "--locked",
            "--target",
            tools::WASM,
            "--test",
            BROWSER,
            "--test",
            WORKER,
        ]);
        if let Some(driver) = shell::find("chromedriver") {
            test.env("CHROMEDRIVER", driver);
        }
        // The default of 20 seconds is too short for a cold browser on a busy machine.
        shell::run(test.env("WASM_BINDGEN_TEST_TIMEOUT", "300"))
    })
}

fn packed(workspace: &Workspace, steps: &mut Steps) -> Result<()> {
    steps.take("packages, made twice", || {
        package::check(workspace, &workspace.dist())
    })?;
    if shell::find(package::READER).is_none() {
        let why = format!("no {} here", package::READER);
        steps.absent("the package as Debian reads it", &why);
    }
    Ok(())
}

fn journeys(
    workspace: &Workspace,
    choice: Choice,
    targets: &BTreeSet<String>,
    steps: &mut Steps,
) -> Result<()> {
    for engine in choice.engines() {
        let name = format!("journeys in {}", engine.name());
        if !targets.contains(JOURNEYS) {
            steps.absent(&name, "Cargo.toml has no test target \"journeys\"");
            continue;
        }
        steps.take(&name, || {
            let mut test = walk(workspace, engine);
            shell::run(test.env("WATCHBOOK_DIST", workspace.dist()))
        })?;
        if engine == Engine::Chromium {
            steps.take("every page, looked at in chromium", || {
                sights::check(workspace, &workspace.dist(), None)
            })?;
        }
        let kills = engine.kills();
        if kills > 0 {
            let name = format!("{kills} kills in {}", engine.name());
            steps.take(&name, || {
                let choice = kill_loop::Choice {
                    browser: engine,
                    kills,
                    seed: None,
                    build: false,
                    dist: None,
                };
                kill_loop::run(workspace, &choice)
            })?;
        }
    }
    Ok(())
}

/// One journey in one engine, which says what it has found.
pub fn journey(workspace: &Workspace, engine: Engine, name: &str) -> Command {
    let mut test = walk(workspace, engine);
    test.args([name, "--", "--nocapture"]);
    test
}

/// The journeys in one engine.
fn walk(workspace: &Workspace, engine: Engine) -> Command {
    let mut test = on_a_screen(workspace, engine);
    test.args(["test", "--locked", "--features", JOURNEYS])
        .args(["--test", JOURNEYS])
        .env("WATCHBOOK_ENGINE", engine.name());
    test
}

/// Cargo, below a virtual screen where the engine needs one: WebKitGTK has no headless mode.
fn on_a_screen(workspace: &Workspace, engine: Engine) -> Command {
    let has_screen = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| env::var_os(name).is_some());
    let cargo = cargo(workspace);
    if engine != Engine::Webkit || has_screen {
        return cargo;
    }
    let mut screen = shell::command("xvfb-run");
    screen
        .current_dir(workspace.root())
        .arg("--auto-servernum")
        .arg(cargo.get_program());
    screen
}

fn cargo(workspace: &Workspace) -> Command {
    let mut cargo = shell::cargo();
    cargo.current_dir(workspace.root());
    cargo
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_choice_everything_is_chosen() {
        let choice = Choice::default();
        assert_eq!(choice.engines().count(), 3);
        assert!(
            [Part::Native, Part::Browser, Part::Journeys]
                .into_iter()
                .all(|p| choice.has(p))
        );
    }

    #[test]
    fn a_choice_narrows() {
        let choice = Choice {
            engine: Some(Engine::Firefox),
            only: Some(Part::Journeys),
        };
        assert_eq!(choice.engines().collect::<Vec<_>>(), [Engine::Firefox]);
        assert!(choice.has(Part::Journeys) && !choice.has(Part::Native));
    }
}
