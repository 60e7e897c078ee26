//! axe-core, put into the page by the driver: the site and what it allows stay as they are.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::webdriver::Session;

/// Every rule of WCAG 2.2 at A and AA, and what is good practice beyond.
const TAGS: &[&str] = &[
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
];

/// Its script, among the modules that npm has brought.
pub fn script(modules: &Path) -> Result<String> {
    let file = modules.join("axe-core/axe.min.js");
    fs::read_to_string(&file).with_context(|| format!("no {}", file.display()))
}

/// What it finds on the page as it is: each rule with the first elements that break it.
pub fn faults(session: &Session, script: &str) -> Result<Vec<String>> {
    if session.run("return typeof axe === 'undefined'", &[])? == true {
        session.run(script, &[])?;
    }
    let ask = "const [tags] = given;
        const { violations, passes } = await axe.run(document, {
            runOnly: { type: 'tag', values: tags }, resultTypes: ['violations', 'passes'],
        });
        if (!passes.length) throw new Error('axe has looked at nothing');
        return violations.flatMap(({ id, nodes }) => nodes.map((node) =>
            `axe ${id}: ${node.target.join(' ')}: ${(node.any[0] || node.all[0] || node.none[0] || {}).message || ''}`));";
    let found = session.run_async(ask, &[json!(TAGS)])?;
    let found = found.as_array().context("axe has not answered")?;
    Ok(found
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect())
}
