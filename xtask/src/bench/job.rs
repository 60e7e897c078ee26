//! Long jobs in a page. WebDriver gives up on a script after a minute, so a job is started and asked after.

use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::webdriver::Session;

/// The longest a job may take: ten thousand incidents take minutes on a slow machine.
const PATIENCE: Duration = Duration::from_secs(1800);

/// Looked at seldom, because looking takes time from what is measured.
const PAUSE: Duration = Duration::from_millis(250);

/// Runs the body of an asynchronous function in the page, and returns what its promise holds.
pub fn run(session: &Session, body: &str, arguments: &[Value]) -> Result<Value> {
    let script = format!(
        "window.job = null;
         (async (...given) => {{ {body} }})(...arguments).then(
             (value) => {{ window.job = {{ value: value ?? null }}; }},
             (error) => {{ window.job = {{ error: String(error?.stack ?? error) }}; }});"
    );
    session.run(&script, arguments)?;
    let mut job = until(session, "the end of a long job", "return window.job")?;
    match job["error"].as_str() {
        Some(error) => bail!("in the page: {error}"),
        None => Ok(job["value"].take()),
    }
}

/// Looks until a script returns something.
pub fn until(session: &Session, what: &str, script: &str) -> Result<Value> {
    let start = Instant::now();
    loop {
        let found = session
            .run(script, &[])
            .with_context(|| format!("waiting for {what}"))?;
        if !found.is_null() && found != Value::Bool(false) {
            return Ok(found);
        }
        if start.elapsed() > PATIENCE {
            bail!("waited {} minutes for {what}", PATIENCE.as_secs() / 60);
        }
        sleep(PAUSE);
    }
}
