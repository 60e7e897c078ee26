//! Every golden file, changed in every way we can think of: no mutant is taken for something that
//! nobody signed, none makes the reader panic, and every refusal names its reason.
//!
//! The files are found, not listed: a new golden file is changed as all the others are.

mod bytes;
mod headers;
mod members;

use std::collections::BTreeMap;

use watchbook::{
    bundle::{
        plan::{Have, plan},
        read::{Document, read},
    },
    log::{
        entry::Entry,
        index::Index,
        json::{Value, parse_file},
        key::{Signer, Typ},
    },
    words::{Say as _, Sentence, has},
};

use crate::{forge, golden};

/// The seeds golden files are signed with (`tests/native/golden/make.rs`).
const SEEDS: [u8; 8] = [1, 2, 3, 5, 6, 40, 41, 66];

/// The golden files that are not refused as a whole.
fn sound() -> BTreeMap<String, Vec<u8>> {
    let mut files = golden::files();
    files.retain(|_, file| verdict(file).is_ok());
    assert!(files.len() >= 30, "{} sound golden files", files.len());
    files
}

fn named(name: &str) -> Vec<u8> {
    golden::files().remove(name).expect("a golden file")
}

/// The entries that a file brings into a register, or why it is refused.
fn verdict(file: &[u8]) -> Result<Vec<Entry>, Sentence> {
    let document = read(file).map_err(|fault| fault.say())?;
    let Document::Bundle(bundle) = document else {
        return Ok(Vec::new());
    };
    let index = Index::default();
    let have = Have {
        index: &index,
        membership: None,
        pending: Vec::new(),
    };
    let plan = plan(vec![*bundle], have).map_err(|fault| fault.say())?;
    for aside in &plan.set_aside {
        assert_named(&aside.reason);
    }
    Ok([plan.ready, plan.filled, plan.waiting].concat())
}

/// A refusal says what is wrong, and where, in words.
fn assert_named(reason: &Sentence) {
    assert!(has(&reason.key), "no sentence {}", reason.key);
    let text = reason.text();
    assert!(!text.contains("{ $"), "not filled: {text}");
    for (name, value) in &reason.args {
        assert!(!value.is_empty(), "{} says no {name}", reason.key);
    }
    if reason.key == "fault-json" {
        assert!(text.contains("line") && text.contains("column"), "{text}");
    }
}

/// A mutant whose signature nobody made anew is refused, or says what the original says: the same
/// payload below the same signature, with the same attached files or fewer. True if it is accepted.
fn assert_no_forgery(mutant: &[u8], original: &Value) -> bool {
    match verdict(mutant) {
        Err(reason) => {
            assert_named(&reason);
            false
        }
        Ok(_) => {
            let found = parse_file(mutant).expect("a file");
            let shown = || String::from_utf8_lossy(mutant).into_owned();
            assert_eq!(
                found.get("payload"),
                original.get("payload"),
                "another payload: {}",
                shown()
            );
            assert_eq!(
                signature(&found),
                signature(original),
                "another signature: {}",
                shown()
            );
            let (ours, theirs) = (attached(original), attached(&found));
            assert!(
                theirs.iter().all(|file| ours.contains(file)),
                "another attached file: {}",
                shown()
            );
            true
        }
    }
}

fn signature(file: &Value) -> Option<&Value> {
    file.get("signatures")?.list()?.first()
}

fn attached(file: &Value) -> &[Value] {
    file.get("files").and_then(Value::list).unwrap_or_default()
}

/// A mutant that its maker signed anew, as somebody may who holds a key: whatever it brings into a
/// register is one of these entries, to the letter. How many it brings.
fn assert_only_brings(mutant: &[u8], honest: &BTreeMap<String, Entry>) -> usize {
    match verdict(mutant) {
        Err(reason) => {
            assert_named(&reason);
            0
        }
        Ok(entries) => {
            for entry in &entries {
                assert!(
                    honest.contains_key(&entry.line()),
                    "forged: {}\nin {}",
                    entry.line(),
                    String::from_utf8_lossy(mutant)
                );
            }
            entries.len()
        }
    }
}

/// The entries of all golden files that hold, each by the key of the device it names; with and
/// without body, because a body may be withheld. By their text.
fn honest() -> BTreeMap<String, Entry> {
    let files: Vec<Value> = golden::files()
        .values()
        .filter_map(|file| parse_file(file).ok())
        .collect();
    let entries = files.iter().flat_map(entries_of);
    let holding = entries.filter_map(|value| {
        let entry = Entry::read(value).ok()?;
        let signer = signer(&entry.head.dev.to_string())?;
        entry.verify(&signer.public()).ok()?;
        Some(entry)
    });
    let with_and_without = holding.flat_map(|entry| {
        let mut without = entry.clone();
        without.body = None;
        [entry, without]
    });
    with_and_without
        .map(|entry| (entry.line(), entry))
        .collect()
}

fn entries_of(file: &Value) -> &[Value] {
    let entries = file.get("payload").and_then(|it| it.get("entries"));
    entries.and_then(Value::list).unwrap_or_default()
}

/// The key of a device that golden files are signed with.
fn signer(device: &str) -> Option<Signer> {
    let all = SEEDS.map(|seed| Signer::from_seed(&[seed; 32]));
    all.into_iter()
        .find(|signer| signer.device().to_string() == device)
}

/// The file with its payload signed anew by whom it names as its maker; nothing if that is nobody
/// whose key we have.
fn resealed(file: &Value) -> Option<Vec<u8>> {
    let payload = file.get("payload")?;
    let signer = signer(payload.get("from")?.text()?)?;
    let signed = signer.sign(meaning(payload), &payload.canonical());
    Some(forge::with_signature(file.clone(), &signed))
}

/// What a signature over that payload is for.
fn meaning(payload: &Value) -> Typ {
    match payload.get("type").and_then(Value::text) {
        Some("report") => Typ::Report,
        Some("enrol") => Typ::Enrol,
        _ => Typ::Bundle,
    }
}
