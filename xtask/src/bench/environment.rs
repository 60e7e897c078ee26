//! What the figures depend on and nobody can repeat exactly: the browser, the machine, the day.

use std::fs;
use std::thread::available_parallelism;

use anyhow::Result;

use super::dexie;
use super::stage::{Stage, browser, empty};
use crate::shell;

/// More processes than this wanted to run in the minute before: then the figures are not worth writing down.
const BUSY: f64 = 0.5;

/// How busy the machine is with other things, where it tells (Linux); with a warning when that is too much.
pub fn load() -> Option<f64> {
    let load = first(&fs::read_to_string("/proc/loadavg").ok()?)?;
    if load > BUSY {
        println!(
            "This machine is busy (load {load}): milliseconds and ratios will be off. Better wait until it rests."
        );
    }
    Some(load)
}

/// The average over one minute.
fn first(text: &str) -> Option<f64> {
    text.split_whitespace().next()?.parse().ok()
}

/// One sentence.
pub fn describe(stage: &Stage, load: Option<f64>) -> Result<String> {
    let folder = stage.folder(0);
    empty(&folder)?;
    let session = browser(&folder)?;
    let version = session.capabilities()["browserVersion"]
        .as_str()
        .unwrap_or("of unknown version")
        .to_owned();
    drop(session);
    fs::remove_dir_all(&folder)?;
    let cores = available_parallelism().map_or(1, usize::from);
    let date = shell::output(shell::command("date").args(["-u", "+%F"])).unwrap_or_default();
    let load = load.map_or(String::new(), |load| {
        format!(", load before the run {load:.1}")
    });
    Ok(format!(
        "Chromium {version}, headless, {cores} cores{load}, Dexie {}, {}.",
        dexie::VERSION,
        date.trim()
    ))
}

#[cfg(test)]
mod tests {
    use super::first;

    #[test]
    fn the_load_is_the_first_number_if_it_is_one() {
        assert_eq!(first("0.42 1.50 2.00 1/234 5678\n"), Some(0.42));
        assert_eq!(first(""), None);
        assert_eq!(first("busy 1.0"), None);
    }
}
