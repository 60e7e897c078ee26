//! Saving one action: a note on the first incident of the list that is open, from the press on the button until the page
//! says that it is kept.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::candidate::Candidate;
use super::job;
use crate::webdriver::Session;

/// Waits for something on the page without looking at the clock in between.
const UNTIL: &str = "
    const until = (look) => new Promise((done) => {
        const see = () => {
            const found = look();
            if (!found) return;
            observer.disconnect();
            done(found);
        };
        const observer = new MutationObserver(see);
        const everything = { childList: true, subtree: true, characterData: true, attributes: true };
        observer.observe(document, everything);
        see();
    });
    const rest = () => new Promise((done) => setTimeout(done, 100));
    const part = (name) => document.querySelector(`[data-test=${name}]`);";

/// The form closes when the engine has answered that the note is durable.
const OURS: &str = "
    document.querySelector('tr.row a').click();
    await until(() => part('act-note-incident'));
    const took = [];
    for (let turn = 0; turn < given[0]; turn += 1) {
        await rest();
        part('act-note-incident').click();
        const send = await until(() => part('send-note-incident'));
        const field = document.getElementById('field-text');
        field.value = 'The backup was restored and compared.';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await rest();
        const begin = performance.now();
        send.click();
        await until(() => !part('form-note-incident'));
        took.push(performance.now() - begin);
    }
    return took;";

const THEIRS: &str = "
    const [said, save] = ['said', 'save'].map((id) => document.getElementById(id));
    const took = [];
    for (let turn = 0; turn < given[0]; turn += 1) {
        said.textContent = '';
        await rest();
        const begin = performance.now();
        save.click();
        await until(() => said.textContent);
        if (said.textContent !== 'saved') throw new Error(said.textContent);
        took.push(performance.now() - begin);
    }
    return took;";

/// Saves so many notes in a browser that shows the list; the milliseconds of each.
pub fn notes(session: &Session, candidate: Candidate, count: usize) -> Result<Vec<f64>> {
    let task = match candidate {
        Candidate::Watchbook => OURS,
        Candidate::Raw | Candidate::Dexie => THEIRS,
    };
    let took = job::run(
        session,
        "the notes to be kept",
        job::LONG,
        &format!("{UNTIL}{task}"),
        &[json!(count)],
    )?;
    let took = took.as_array().context("no numbers")?;
    Ok(took.iter().filter_map(Value::as_f64).collect())
}
