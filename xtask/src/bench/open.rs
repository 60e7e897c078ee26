//! Cold open: a browser that was just started, with the data in its profile, opens the list.

use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::json;

use super::candidate::Candidate;
use super::job;
use super::stage::{Stage, browser};
use crate::webdriver::Session;

/// Runs before any script of the page: says when fifty rows have been painted, in milliseconds since the navigation
/// began. The frame after the rows stand in the document paints them; the message comes once it is done.
const WATCH: &str = "
    const rows = document.getElementsByClassName('row');
    const painted = ({ port1, port2 }) => {
        port1.onmessage = () => { window.painted = performance.now(); };
        port2.postMessage(null);
    };
    new MutationObserver((_, observer) => {
        if (rows.length < 50) return;
        observer.disconnect();
        requestAnimationFrame(() => painted(new MessageChannel()));
    }).observe(document, { childList: true, subtree: true });";

/// The rows that [`WATCH`] waits for: a smaller register never shows them.
pub const ROWS: usize = 50;

/// What a browser does for itself after its start is over by then.
const REST: Duration = Duration::from_secs(1);

/// Opens the list in a browser started for it: the milliseconds, and the browser with the list in it.
pub fn cold(stage: &Stage, candidate: Candidate, folder: &Path) -> Result<(f64, Session)> {
    let session = browser(folder)?;
    session.cdp(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": WATCH }),
    )?;
    sleep(REST);
    session.open(&stage.list(candidate))?;
    let took = job::until(
        &session,
        "fifty rows",
        job::SHORT,
        "return window.painted ?? null",
    )?;
    let took = took.as_f64().context("no number")?;
    Ok((took, session))
}

/// Opens it once without counting: after an import the browser tidies up its files, and the site moves in for offline
/// use.
pub fn settle(stage: &Stage, candidate: Candidate, folder: &Path) -> Result<()> {
    let (_, session) = cold(stage, candidate, folder)?;
    if candidate == Candidate::Watchbook {
        job::until(
            &session,
            "the service worker",
            job::SHORT,
            "return !!navigator.serviceWorker.controller",
        )?;
    }
    sleep(REST * 5);
    Ok(())
}
