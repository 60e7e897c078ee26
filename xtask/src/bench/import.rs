//! Import: from the choice of the files until they are in.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::candidate::Candidate;
use super::stage::{Stage, browser};
use super::{job, member};

/// Presses the button below the sheet as soon as it is there, and notes when everything happened. The person who would
/// look at the sheet takes no time here.
const OURS: &str = "
    const part = (name) => document.querySelector(`[data-test=${name}]`);
    let [begin, sheet, incidents] = [0, 0, 0];
    document.addEventListener('change', () => { begin = performance.now(); }, { capture: true, once: true });
    new MutationObserver((_, observer) => {
        const end = () => { observer.disconnect(); return performance.now(); };
        if (part('take-in-refused')) {
            end();
            window.bench = { error: part('take-in-refused').innerText };
        } else if (!sheet && part('take-in-apply')) {
            sheet = performance.now();
            incidents = Number(part('tally-incidents')?.querySelector('dd').textContent);
            part('take-in-apply').click();
        } else if (part('taken-in')) {
            window.bench = { examine: sheet - begin, apply: end() - sheet, incidents };
        }
    }).observe(document, { childList: true, subtree: true });";

/// How long the two halves took, in milliseconds.
pub struct Took {
    /// Reading and verifying.
    pub examine: f64,
    /// Writing.
    pub apply: f64,
}

/// Takes files in with a browser started for it, whose profile nothing was ever taken into.
pub fn take_in(
    stage: &Stage,
    candidate: Candidate,
    folder: &Path,
    files: &[PathBuf],
    incidents: usize,
) -> Result<Took> {
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
    let part = |name: &str| bench[name].as_f64().context("no number");
    Ok(Took {
        examine: part("examine")?,
        apply: part("apply")?,
    })
}
