//! What a layout must not do, measured in the page itself by `layout.js`.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::webdriver::Session;

/// Below this width pages are touched.
const TOUCHED: u32 = 1024;

/// Where a text may end in an ellipsis: what it stands for is on the page in full as well.
const SHORTENED: &[&str] = &[".register-name"];

/// What is wrong with the page as it is, and with text twice as large, as a person can ask of a browser.
pub fn faults(session: &Session, width: u32) -> Result<Vec<String>> {
    let mut faults = measure(session, width, false)?;
    size(session, 32)?;
    faults.extend(measure(session, width, true)?);
    size(session, 16)?;
    Ok(faults)
}

/// Sets the size of text that all other sizes come from.
fn size(session: &Session, pixels: u32) -> Result<()> {
    let sizes = json!({ "fontSizes": { "standard": pixels, "fixed": pixels } });
    session.cdp("Page.setFontSizes", sizes)?;
    let wait = "for (let frames = 0; frames < 40; frames++) {
            await new Promise(requestAnimationFrame);
            if (getComputedStyle(document.documentElement).fontSize === given[0] + 'px') return;
        }";
    session.run_async(wait, &[json!(pixels)])?;
    Ok(())
}

fn measure(session: &Session, width: u32, large: bool) -> Result<Vec<String>> {
    let given = json!({ "width": width, "large": large, "touched": width < TOUCHED, "shortened": SHORTENED });
    let found = session.run(include_str!("layout.js"), &[given])?;
    let found = found.as_array().context("the page cannot be measured")?;
    Ok(found
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect())
}
