//! Import: from the choice of the files until they are in.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::candidate::Candidate;
use super::figures::Task;
use super::stage::{Stage, browser};
use super::{job, member};

/// Presses the button below the sheet as soon as it is there, and notes when everything happened. The person who would
/// look at the sheet takes no time here. The worker tells how many entries it has checked: the first such word ends the
/// reading, the last one the checking.
const OURS: &str = "
    const part = (name) => document.querySelector(`[data-test=${name}]`);
    const now = () => performance.now();
    let [begin, first, last, sheet, incidents] = [0, 0, 0, 0, 0];
    document.addEventListener('change', () => { begin = now(); }, { capture: true, once: true });
    watchbook.worker.addEventListener('message', ({ data: [number, text] }) => {
        if (number === 0 && text.includes('progress')) [first, last] = [first || now(), now()];
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
    job::until(&session, "the place for files", &there)?;
    if candidate == Candidate::Watchbook {
        session.run(OURS, &[])?;
    }
    member::choose(&session, id, files)?;
    let script = "const failed = document.getElementById('said')?.textContent;
        return window.bench ?? (failed ? { error: failed } : null)";
    let bench = job::until(&session, "the end of the import", script)?;
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
