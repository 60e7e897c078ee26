//! Long jobs in a page. WebDriver gives up on a script after a minute, so a job is started and asked after.

use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::webdriver::Session;

/// The longest that anything may take which grows with the register: ten thousand incidents take minutes on a slow
/// machine.
pub const LONG: Duration = Duration::from_secs(1800);

/// The longest that anything else may take. Much of it is the start of a page or a worker on a busy machine.
pub const SHORT: Duration = Duration::from_secs(180);

/// Looked at seldom, because looking takes time from what is measured.
const PAUSE: Duration = Duration::from_millis(250);

/// Runs the body of an asynchronous function in the page, and returns what its promise holds by then.
pub fn run(
    session: &Session,
    what: &str,
    limit: Duration,
    body: &str,
    arguments: &[Value],
) -> Result<Value> {
    let script = format!(
        "window.job = null;
         (async (...given) => {{ {body} }})(...arguments).then(
             (value) => {{ window.job = {{ value: value ?? null }}; }},
             (error) => {{ window.job = {{ error: String(error?.stack ?? error) }}; }});"
    );
    session.run(&script, arguments)?;
    let mut job = until(session, what, limit, "return window.job")?;
    match job["error"].as_str() {
        Some(error) => bail!("in the page: {error}"),
        None => Ok(job["value"].take()),
    }
}

/// Looks until a script returns something, or the time is over.
pub fn until(session: &Session, what: &str, limit: Duration, script: &str) -> Result<Value> {
    patiently(what, limit, || Ok(session.run(script, &[])?))
}

fn patiently(what: &str, limit: Duration, look: impl Fn() -> Result<Value>) -> Result<Value> {
    let start = Instant::now();
    loop {
        let found = look().with_context(|| format!("waiting for {what}"))?;
        if !found.is_null() && found != Value::Bool(false) {
            return Ok(found);
        }
        if start.elapsed() >= limit {
            bail!("waited {} seconds for {what}", limit.as_secs());
        }
        sleep(PAUSE);
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use anyhow::anyhow;

    use super::*;

    #[test]
    fn what_comes_late_is_waited_for() {
        let looks = Cell::new(0);
        let look = || {
            looks.set(looks.get() + 1);
            Ok([Value::Null, Value::Bool(false), Value::from(7)][looks.get() - 1].clone())
        };
        let found = patiently("a seven", SHORT, look).expect("a seven");
        assert_eq!((found, looks.get()), (Value::from(7), 3));
    }

    #[test]
    fn what_never_comes_ends_in_words_that_name_it() {
        let none = patiently("rows", Duration::ZERO, || Ok(Value::Null));
        let words = none.expect_err("nothing came").to_string();
        assert_eq!(words, "waited 0 seconds for rows");
        let broken = patiently("rows", LONG, || Err(anyhow!("the browser is gone")));
        let words = format!("{:#}", broken.expect_err("no browser"));
        assert_eq!(words, "waiting for rows: the browser is gone");
    }
}
