//! Two devices in directories meet in a folder that Syncthing carries: from the invitation on everything goes through that
//! folder, both sides write, one is away and comes back. Everything stays on this machine.

mod device;
mod instance;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use crate::debian::{self, Need};
use crate::shell;
use crate::workspace::Workspace;
use device::Device;
use instance::Instance;

/// What it takes.
pub const NEEDS: &[Need] = debian::SYNCTHING;

/// How long anything may take that only has to be waited for. Syncthing tries to reach the other side every five seconds.
const PATIENCE: Duration = Duration::from_secs(90);
/// How many events each side writes in each of the three stretches.
const EVENTS: usize = 6;
/// So often at the most both sides sync until there is nothing new.
const ROUNDS: usize = 6;

/// Plays it, and compares what both sides have in the end.
pub fn run(workspace: &Workspace) -> Result<()> {
    debian::provide(NEEDS)?;
    let mut cargo = shell::cargo();
    cargo.current_dir(workspace.root());
    shell::run(cargo.args(["build", "--locked", "--bin", "watchbook"]))?;
    let target = workspace.target()?;
    let work = fresh(&target.join("sync"))?;
    let program = target.join("debug/watchbook");
    ensure!(program.is_file(), "no {}", program.display());

    let mut one = Instance::make(&work.join("one"))?;
    let mut two = Instance::make(&work.join("two"))?;
    one.pair(&two)?;
    two.pair(&one)?;
    one.start()?;
    two.start()?;
    let desk = Device::new(&program, &work.join("desk"), one.folder());
    let keeper = Device::new(&program, &work.join("keeper"), two.folder());

    let invitation = desk.found()?;
    meet(&one, &two)?;
    keeper.join(&invitation)?;
    meet(&one, &two)?;
    desk.enrol()?;
    settle(&desk, &keeper, &one, &two)?;
    println!("invited, asked and enrolled through the folder");

    for device in [&desk, &keeper] {
        device.write("together", EVENTS)?;
    }
    settle(&desk, &keeper, &one, &two)?;
    same(&desk, &keeper, 2 * EVENTS)?;
    println!("both wrote, and have the same");

    two.stop()?;
    for device in [&desk, &keeper] {
        device.write("apart", EVENTS)?;
        device.sync()?;
    }
    one.scan()?;
    let [here, there] = [files(one.folder())?, files(two.folder())?];
    ensure!(
        here.keys().any(|name| !there.contains_key(name))
            && there.keys().any(|name| !here.contains_key(name)),
        "one side was to be away, and both have the same files"
    );
    desk.write("once more", EVENTS)?;
    desk.sync()?;
    one.scan()?;
    println!("one was away, and both went on writing");

    two.start()?;
    settle(&desk, &keeper, &one, &two)?;
    same(&desk, &keeper, 5 * EVENTS)?;
    let files = files(one.folder())?;
    let odd = files.keys().find(|name| name.contains("conflict"));
    ensure!(odd.is_none(), "two devices have written one file: {odd:?}");
    println!(
        "it came back: the same events, incidents, members and entries on both sides, nothing refused, {} files, no conflict",
        files.len()
    );
    one.stop()?;
    two.stop()
}

/// Both sync, and what they put into the folder is carried over, until there is nothing new.
fn settle(desk: &Device, keeper: &Device, one: &Instance, two: &Instance) -> Result<()> {
    meet(one, two)?;
    for _ in 0..ROUNDS {
        let before = files(one.folder())?;
        desk.sync()?;
        meet(one, two)?;
        keeper.sync()?;
        meet(one, two)?;
        if files(one.folder())? == before {
            return Ok(());
        }
    }
    bail!("after {ROUNDS} rounds there is still something new")
}

/// Waits until the same files lie on both sides.
fn meet(one: &Instance, two: &Instance) -> Result<()> {
    one.scan()?;
    two.scan()?;
    let [a, b] = [one.folder(), two.folder()];
    until(
        "the same files on both sides",
        || Ok(files(a)? == files(b)?),
    )
}

/// The files in a folder, those included that are not ours; what Syncthing keeps there for itself is left out.
fn files(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for item in fs::read_dir(folder)? {
        let path = item?.path();
        let name = path.file_name().unwrap_or_default();
        let name = name.to_string_lossy().into_owned();
        if name.starts_with(".st") {
            continue;
        }
        // A file that is just being carried over has another name in a moment.
        if let Ok(bytes) = fs::read(&path) {
            files.insert(name, bytes);
        }
    }
    Ok(files)
}

fn same(desk: &Device, keeper: &Device, events: usize) -> Result<()> {
    let (ours, theirs) = (desk.view()?, keeper.view()?);
    ensure!(
        ours.events == events,
        "{} events, not {events}",
        ours.events
    );
    ensure!(ours.incidents > 0, "no incidents");
    ensure!(
        ours == theirs,
        "the two sides differ:\n{ours:#?}\n{theirs:#?}"
    );
    Ok(())
}

/// Waits for something that nothing tells.
fn until(what: &str, mut is_so: impl FnMut() -> Result<bool>) -> Result<()> {
    let start = Instant::now();
    while !is_so()? {
        ensure!(
            start.elapsed() < PATIENCE,
            "waited {} seconds in vain for {what}",
            PATIENCE.as_secs()
        );
        thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}

/// Runs a program that has to succeed and to say nothing on its error stream.
fn said(command: &mut Command) -> Result<String> {
    let program = command.get_program().to_owned();
    let output = command.output();
    let output = output.with_context(|| format!("cannot run {}", program.display()))?;
    let error = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success() && error.is_empty(),
        "{} ended with {}: {error}",
        program.display(),
        output.status
    );
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// An empty folder.
fn fresh(folder: &Path) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    Ok(folder.to_owned())
}
