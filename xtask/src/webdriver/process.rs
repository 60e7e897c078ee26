//! Processes that end with the value that holds them.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::{Failure, Result};

/// A running program; dropping it ends it.
pub struct Process(Child);

impl Process {
    /// Starts it; what it prints goes into a file.
    pub fn start(command: &mut Command, log: &Path) -> Result<Process> {
        if let Some(folder) = log.parent() {
            fs::create_dir_all(folder).map_err(Failure::unreachable)?;
        }
        let out = File::create(log).map_err(Failure::unreachable)?;
        let err = out.try_clone().map_err(Failure::unreachable)?;
        spawn(
            command
                .stdin(Stdio::null())
                .stdout(Stdio::from(out))
                .stderr(Stdio::from(err)),
        )
    }

    /// Its number.
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// Whether it has ended by itself.
    pub fn has_ended(&mut self) -> bool {
        self.0.try_wait().is_ok_and(|status| status.is_some())
    }
}

fn spawn(command: &mut Command) -> Result<Process> {
    let program = command.get_program().to_string_lossy().into_owned();
    let child = command.spawn();
    child
        .map(Process)
        .map_err(|error| Failure::unreachable(format!("cannot start {program}: {error}")))
}

impl Drop for Process {
    fn drop(&mut self) {
        // Both fail only when it is gone already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A screen that nobody sees.
pub struct Screen {
    /// Its name, for `DISPLAY`.
    pub display: String,
    _process: Process,
}

impl Screen {
    /// Starts one that is large enough for every view.
    pub fn start() -> Result<Screen> {
        let mut process = spawn(
            crate::shell::command("Xvfb")
                .args([
                    "-displayfd",
                    "1",
                    "-screen",
                    "0",
                    "1600x1200x24",
                    "-nolisten",
                    "tcp",
                ])
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        )?;
        let mut number = String::new();
        let out = process.0.stdout.take();
        let read = out.map(|out| BufReader::new(out).read_line(&mut number));
        match read {
            Some(Ok(count)) if count > 0 => Ok(Screen {
                display: format!(":{}", number.trim()),
                _process: process,
            }),
            _ => Err(Failure::unreachable("Xvfb has opened no screen")),
        }
    }
}

/// A process and all that descend from it, as far as `/proc` shows them.
fn family(eldest: u32) -> Vec<u32> {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let parents: Vec<(u32, u32)> = processes
        .filter_map(|entry| {
            let id = entry.file_name().to_str()?.parse().ok()?;
            // The name in brackets may hold anything; the state and the parent follow it.
            let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
            let parent = stat.rsplit(')').next()?.split_whitespace().nth(1)?;
            Some((id, parent.parse().ok()?))
        })
        .collect();
    let mut family = vec![eldest];
    let mut next = 0;
    while let Some(parent) = family.get(next).copied() {
        family.extend(
            parents
                .iter()
                .filter(|(_, of)| *of == parent)
                .map(|(id, _)| *id),
        );
        next += 1;
    }
    family
}

/// Ends a process of ours and everything it has started, all at once, as a power cut would.
pub fn kill_family(eldest: u32) -> Result<()> {
    let family: Vec<String> = family(eldest).iter().map(u32::to_string).collect();
    let status = crate::shell::command("kill")
        .arg("-9")
        .args(&family)
        .stderr(Stdio::null())
        .status();
    // One that ended meanwhile makes it fail; that is as good.
    status.map(drop).map_err(Failure::unreachable)
}

/// Ends a process that is not ours to wait for, as a power cut would.
pub fn kill(process: u64) -> Result<()> {
    let status = crate::shell::command("kill")
        .args(["-9", &process.to_string()])
        .status();
    match status {
        Ok(status) if status.success() => Ok(()),
        other => Err(Failure::unreachable(format!("kill {process}: {other:?}"))),
    }
}
