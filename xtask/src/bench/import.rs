//! Import: from the choice of the files until they are in.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use watchbook::engine::protocol::Notice;
use watchbook::engine::wire::pack;

use super::candidate::Candidate;
use super::figures::Task;
use super::job;
use super::stage::{Stage, browser};
use crate::webdriver::Session;

/// Presses the button below the sheet as soon as it is there, and notes when everything happened. The person who would
/// look at the sheet takes no time here. The worker tells how many entries it has checked, in notices that begin with the
/// byte given: the first one ends the reading, the last one the checking.
const OURS: &str = "
    const part = (name) => document.querySelector(`[data-test=${name}]`);
    const now = () => performance.now();
    const [progress] = arguments;
    let [begin, first, last, sheet, incidents] = [0, 0, 0, 0, 0];
    document.addEventListener('change', () => { begin = now(); }, { capture: true, once: true });
    watchbook.worker.addEventListener('message', ({ data: [number, bytes] }) => {
        if (number === 0 && bytes[0] === progress) [first, last] = [first || now(), now()];
    });
    new MutationObserver((_, observer) => {
        const end = () => { observer.disconnect(); return now(); };
        const refused = part('take-in-refused') ?? part('seen-file')?.querySelector('p.fault');
        if (refused) {
            end();
            window.bench = { error: refused.innerText };
        } else if (!sheet && part('take-in-apply')) {
            sheet = now();
            incidents = Number(part('tally-incidents')?.querySelector('dd').textContent);
            part('take-in-apply').click();
        } else if (part('taken-in')) {
            window.bench = { times: [begin, first, last, sheet, end()], incidents };
        }
    }).observe(document, { childList: true, subtree: true });";

/// The steps of an import, in their order.
const STEPS: [Task; 4] = [Task::Read, Task::Check, Task::Plan, Task::Write];

/// The milliseconds of the whole and of each step, when files are taken in with a browser started for it, whose profile nothing was ever taken into.
pub fn take_in(
    stage: &Stage,
    candidate: Candidate,
    folder: &Path,
    files: &[PathBuf],
    incidents: usize,
) -> Result<Vec<(Task, f64)>> {
    let session = browser(folder)?;
    session.open(&stage.intake(candidate))?;
    let id = match candidate {
        Candidate::Watchbook => "field-take-in",
        Candidate::Raw | Candidate::Dexie => "take-in",
    };
    let there = format!("return document.getElementById('{id}')?.disabled === false");
    job::until(&session, "the place for files", job::SHORT, &there)?;
    if candidate == Candidate::Watchbook {
        session.run(OURS, &[json!(progress()?)])?;
    }
    choose(&session, id, files)?;
    let script = "const failed = document.getElementById('said')?.textContent;
        return window.bench ?? (failed ? { error: failed } : null)";
    let bench = job::until(&session, "the end of the import", job::LONG, script)?;
    ensure!(bench["error"].is_null(), "not taken in: {}", bench["error"]);
    ensure!(
        bench["incidents"].as_u64() == Some(incidents as u64),
        "{} of {incidents} incidents were taken in",
        bench["incidents"]
    );
    let times = bench["times"].as_array().context("no times")?;
    let times: Vec<f64> = times.iter().filter_map(Value::as_f64).collect();
    took(&times)
}

/// How a notice of progress begins on the wire.
fn progress() -> Result<u8> {
    let notice = Notice::Progress { done: 0, total: 0 };
    let bytes = pack(&notice).context("a notice that cannot be packed")?;
    bytes.first().copied().context("a notice without bytes")
}

/// Chooses files in the input with that id: the browser reads them from the disk, as it does for people.
fn choose(session: &Session, id: &str, files: &[PathBuf]) -> Result<()> {
    let names: Vec<String> = files
        .iter()
        .map(|file| file.display().to_string())
        .collect();
    let input = session.find(&format!("//input[@id='{id}']"))?;
    Ok(input.keys(&names.join("\n"))?)
}

/// From the moments between the steps to how long each took.
fn took(times: &[f64]) -> Result<Vec<(Task, f64)>> {
    ensure!(
        times.len() == STEPS.len() + 1 && times.is_sorted(),
        "not the moments of an import: {times:?}"
    );
    let whole = (Task::Import, times[STEPS.len()] - times[0]);
    let steps = STEPS
        .iter()
        .zip(times.windows(2))
        .map(|(step, moments)| (*step, moments[1] - moments[0]));
    Ok(std::iter::once(whole).chain(steps).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_other_notice_begins_as_progress_does() {
        let begin = progress().expect("a byte");
        for other in [
            Notice::Ready,
            Notice::Changed,
            Notice::Writer { writer: true },
        ] {
            assert_ne!(pack(&other).expect("bytes")[0], begin, "{other:?}");
        }
    }

    #[test]
    fn the_steps_are_the_whole() {
        let took = took(&[5.0, 6.0, 8.0, 8.0, 15.0]).expect("five moments");
        let expected = [
            (Task::Import, 10.0),
            (Task::Read, 1.0),
            (Task::Check, 2.0),
            (Task::Plan, 0.0),
            (Task::Write, 7.0),
        ];
        assert_eq!(took, expected);
    }

    #[test]
    fn moments_that_are_missing_or_in_disorder_are_no_import() {
        assert!(took(&[1.0, 2.0, 3.0, 4.0]).is_err());
        assert!(took(&[1.0, 0.0, 3.0, 4.0, 5.0]).is_err());
    }
}
