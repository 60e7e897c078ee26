//! The engine of the built site in a browser, asked as its page asks it: for what has to be there before anything is
//! measured. Messages are packed here, by the protocol of this checkout; `party.js` only carries bytes.

use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use watchbook::engine::Bytes;
use watchbook::engine::protocol::{Answer, Ask};
use watchbook::engine::wire::{Reply, pack, unpack};
use watchbook::words::Sentence;

use super::job;
use super::stage::{Stage, browser};
use crate::webdriver::Session;

const PARTY: &str = include_str!("party.js");

/// A page at the address of the site that is not the site: any file that a browser shows.
pub const ELSEWHERE: &str = "demo/key.txt";

/// What the engine says to a question that it cannot unpack.
const NOT_UNDERSTOOD: &str = "fault-unexpected-answer";

/// What that means here.
const FOREIGN: &str =
    "it does not speak the protocol of this checkout: was the site built from another one?";

/// A browser with the engine in a worker.
pub struct Party {
    session: Session,
}

impl Party {
    /// Opens that database in a browser with the profile in that folder.
    pub fn open(stage: &Stage, folder: &Path, database: &str) -> Result<Party> {
        let party = Party::beside(browser(folder)?, &stage.site(ELSEWHERE))?;
        party.begin(database)?;
        Ok(party)
    }

    /// A browser at that address, which is no page of the application; no engine yet.
    pub fn beside(session: Session, address: &str) -> Result<Party> {
        session.open(address)?;
        Ok(Party { session })
    }

    /// Starts the engine over that database.
    pub fn begin(&self, database: &str) -> Result<()> {
        self.session.run(PARTY, &[json!(database)])?;
        Ok(())
    }

    /// The browser.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// As [`Party::ask`], for what takes less than a minute: the answer is here as soon as it is there.
    pub fn ask_now(&self, ask: &Ask, files: Bytes) -> Result<(Answer, Bytes)> {
        let told = self.session.run_async(
            "return (await window.party)(...given)",
            &[parts(ask, files)?],
        )?;
        reply(&told)
    }

    /// Asks, with files beside the question; the answer, with files beside it.
    pub fn ask(&self, ask: &Ask, files: Bytes) -> Result<(Answer, Bytes)> {
        let told = job::run(
            &self.session,
            "an answer of the engine",
            job::SHORT,
            "return (await window.party)(...given)",
            &[parts(ask, files)?],
        );
        told.and_then(|told| reply(&told))
            .with_context(|| format!("asking the engine in the browser: {ask:?}"))
    }
}

/// A question as it is carried: itself and the files beside it.
fn parts(ask: &Ask, files: Bytes) -> Result<Value> {
    let ask = pack(ask).context("it cannot be packed")?;
    let parts = std::iter::once(ask).chain(files);
    let parts: Vec<String> = parts.map(|part| STANDARD.encode(part)).collect();
    Ok(json!(parts))
}

/// The answer that was carried back.
fn reply(told: &Value) -> Result<(Answer, Bytes)> {
    let parts: Vec<String> = serde_json::from_value(told.clone()).context("not bytes")?;
    let parts: Result<Bytes, _> = parts.iter().map(|part| STANDARD.decode(part)).collect();
    let mut parts = parts.context("not base64")?;
    ensure!(!parts.is_empty(), "an answer without bytes");
    let files = parts.split_off(1);
    let reply: Option<Reply> = unpack(&parts[0]);
    let answer = reply.context(FOREIGN)?.map_err(refused)?;
    Ok((answer, files))
}

fn refused(sentence: Sentence) -> anyhow::Error {
    // What it says to people, reload the page, is no help here.
    if sentence.key == NOT_UNDERSTOOD {
        return anyhow!(FOREIGN);
    }
    anyhow!("it refuses: {}", sentence.text())
}

#[cfg(test)]
mod tests {
    use watchbook::words::has;

    use super::*;

    fn told(reply: &Reply, file: &[u8]) -> Value {
        let reply = pack(reply).expect("bytes");
        json!([STANDARD.encode(reply), STANDARD.encode(file)])
    }

    #[test]
    fn a_question_is_carried_with_the_files_beside_it() {
        let parts = parts(&Ask::Status, vec![b"file".to_vec()]).expect("parts");
        assert_eq!(parts, json!(["AA==", "ZmlsZQ=="]));
    }

    #[test]
    fn an_answer_comes_with_the_files_beside_it() {
        let answer = reply(&told(&Ok(Answer::Bytes), b"file")).expect("an answer");
        assert_eq!(answer, (Answer::Bytes, vec![b"file".to_vec()]));
    }

    #[test]
    fn a_refusal_is_told_and_nonsense_is_no_answer() {
        let words = |told: &Value| reply(told).expect_err("no answer").to_string();
        let refusal = Sentence::new("engine-not-open");
        let refused = words(&told(&Err(refusal.clone()), b""));
        assert!(refused.contains(&refusal.text()), "{refused}");
        assert!(has(NOT_UNDERSTOOD));
        let not_understood = told(&Err(Sentence::new(NOT_UNDERSTOOD)), b"");
        assert_eq!(words(&not_understood), FOREIGN);
        assert_eq!(words(&json!(["/////w=="])), FOREIGN);
        assert!(words(&json!([])).contains("without bytes"));
        assert!(words(&json!({"ok": 1})).contains("not bytes"));
    }
}
