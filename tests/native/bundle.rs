//! Files: written, read, verified, planned; whatever is wrong with one is named.

mod dry_run;
mod envelope;
mod mutants;
mod outside;

use std::{collections::BTreeSet, sync::OnceLock};

use proptest::prelude::*;
use watchbook::{
    bundle::{
        Content, Limits, MAX_FILE, MAX_INLINE, MAX_PAYLOAD, Purpose, Scope, Tlp,
        comparison::words,
        enrol::EnrolRequest,
        fault::{BundleFault, Limit},
        plan::{Have, plan},
        read::{Document, read},
        report::OutsideReport,
        write::{Cover, envelope, write, write_within},
    },
    domain::{report::Attachment, role::Role, stamp::Stamp, taxonomy::comparison_words},
    log::{
        entry::Entry,
        id::{DeviceId, Digest, EntryId},
        index::{Gap, Index},
        json::{Value, parse_file},
        key::{Jwk, Signed, Signer},
    },
    register::{
        command::Command,
        desk::Refusal,
        fact::{EventAdopted, Fact},
        line::Standing,
    },
    words::Say,
};

use crate::{
    forge::{items, member, members, resigned, sign_below, value},
    world::{DAWN, Device, bundle, enrolment, note, report},
};

fn content(bytes: &[u8]) -> Content {
    Content {
        sha256: Digest::of(bytes),
        bytes: bytes.to_vec(),
    }
}

fn attachment(bytes: &[u8], name: &str) -> Attachment {
    Attachment {
        sha256: Digest::of(bytes).to_string(),
        name: name.into(),
        media_type: "image/png".into(),
        size: bytes.len() as u64,
        caption: "The screen".into(),
    }
}

/// A coordinator with an incident, an event, a note with a file, and a second member.
fn register() -> (Device, Content) {
    let mut ana = Device::founder(1, "Ana");
    let _ = ana.enrol(2, "Ben", &[Role::Reporter]);
    let incident = ana.incident("A laptop was stolen");
    let file = content(b"not really a picture");
    ana.run(Command::Note {
        record: incident,
        text: "The camera saw it.".into(),
        files: vec![attachment(&file.bytes, "gate.png")],
    });
    ana.report("The lift is stuck");
    (ana, file)
}

fn file() -> Vec<u8> {
    let (mut ana, content) = register();
    ana.export_with(Scope::All, None, vec![content])
}

fn fault(file: &[u8]) -> BundleFault {
    match read(file) {
        Err(fault) => fault,
        Ok(Document::Bundle(bundle)) => {
            let index = Index::default();
            let have = Have {
                index: &index,
                membership: None,
                pending: Vec::new(),
            };
            plan(vec![*bundle], have).map(|_| ()).expect_err("accepted")
        }
        Ok(_) => panic!("accepted"),
    }
}

fn key(file: &[u8]) -> String {
    fault(file).say().key
}

/// The file with something changed; the signature stays what it was.
fn changed(file: &[u8], change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut value = parse_file(file).expect("a file");
    change(&mut value);
    value.canonical().into_bytes()
}

fn ana() -> Signer {
    Signer::from_seed(&[1; 32])
}

#[test]
fn what_is_written_is_read_back() {
    let (mut ana, content) = register();
    let cover = ana.cover(Scope::All);
    let parts = write(
        &cover,
        &ana.foundation(),
        &ana.entries(None),
        vec![content.clone()],
        &ana.signer,
    );
    let [text] = parts.as_slice() else {
        panic!("one part")
    };
    let bundle = bundle(text.as_bytes()).expect("a bundle");
    assert_eq!(bundle.verify(&ana.signer.public()), Ok(()));
    let manifest = &bundle.manifest;
    assert_eq!((manifest.reg, manifest.from), (cover.register, ana.id()));
    assert_eq!(
        (manifest.number, manifest.part, manifest.parts),
        (cover.number, 1, 1)
    );
    assert_eq!((manifest.made, manifest.tlp), (cover.made, Tlp::Amber));
    assert_eq!(
        (manifest.purpose, manifest.scope),
        (Purpose::Exchange, Scope::All)
    );
    assert_eq!(
        (&manifest.to, &manifest.frontier),
        (&vec!["*".to_owned()], &cover.frontier)
    );
    assert_eq!(bundle.files, [content]);
    let lines: Vec<String> = bundle.entries.iter().flatten().map(Entry::line).collect();
    let expected = [ana.foundation(), ana.entries(None)].concat();
    assert_eq!(lines, expected.iter().map(Entry::line).collect::<Vec<_>>());
    let payload = parse_file(text.as_bytes()).expect("a file");
    let payload = payload.get("payload").expect("a payload").canonical();
    assert_eq!(bundle.sha256, Digest::of(payload));
    // One entry a line: it opens in a text editor.
    assert_eq!(
        text.lines()
            .filter(|line| line.starts_with(r#"{"body":"#))
            .count(),
        expected.len()
    );
}

#[test]
fn the_plan_of_what_is_written_is_the_register_itself() {
    let (mut ana, content) = register();
    let text = ana.export_with(Scope::All, None, vec![content]);
    let mut other = Device::new(9, "Nobody");
    let plan = other.plan(&[&text]).expect("a plan");
    let summary = &plan.summary;
    assert_eq!(summary.entries, ana.ledger.entries().len());
    assert_eq!(
        (
            summary.new,
            summary.known,
            summary.waiting,
            summary.set_aside
        ),
        (summary.entries, 0, 0, 0)
    );
    assert_eq!(
        (summary.events, summary.incidents, summary.updated),
        (2, 1, 0)
    );
    assert_eq!((summary.files, summary.files_missing), (1, 0));
    assert_eq!(summary.members, ["Ana", "Ben"]);
    assert!(summary.gaps.is_empty() && summary.forks.is_empty());
    other.import(&text).expect("a bundle");
    assert_eq!(other.seen(), ana.seen());
    let again = other.import(&text).expect("a bundle");
    assert_eq!((again.new, again.known), (0, again.entries));
}

#[test]
fn the_same_export_is_the_same_bytes() {
    let one = file();
    assert_eq!(one, file());
    let (ana, content) = register();
    let mut twice = ana;
    let cover = twice.cover(Scope::All);
    let make = || {
        let (foundation, entries) = (twice.foundation(), twice.entries(None));
        write(
            &cover,
            &foundation,
            &entries,
            vec![content.clone(), content.clone()],
            &twice.signer,
        )
    };
    assert_eq!(make(), make());
    assert_eq!(make()[0].as_bytes(), one, "the same file twice is one file");
}

#[test]
fn a_large_export_is_several_parts_each_whole_by_itself() {
    let mut ana = Device::founder(1, "Ana");
    let mut files = Vec::new();
    for number in 0..12u8 {
        let event = ana.report(&format!("Event {number}"));
        let file = content(&vec![number; 700]);
        ana.run(Command::Note {
            record: event,
            text: "See the file.".into(),
            files: vec![attachment(&file.bytes, "file.bin")],
        });
        files.push(file);
    }
    let large = content(&[7; 5000]);
    files.push(large.clone());
    let cover = ana.cover(Scope::All);
    let limits = [
        Limits {
            file: 9_000,
            entries: 1000,
            inline: 100_000,
        },
        Limits {
            file: 1 << 20,
            entries: 5,
            inline: 100_000,
        },
        Limits {
            file: 1 << 20,
            entries: 1000,
            inline: 1_500,
        },
        Limits {
            file: 9_000,
            entries: 4,
            inline: 1_500,
        },
    ];
    for limits in limits {
        let (foundation, entries) = (ana.foundation(), ana.entries(None));
        let parts = write_within(
            limits,
            &cover,
            &foundation,
            &entries,
            files.clone(),
            &ana.signer,
        );
        assert!(parts.len() > 1, "{limits:?}");
        let mut came: BTreeSet<Digest> = BTreeSet::new();
        for (place, part) in parts.iter().enumerate() {
            assert!(
                part.len() <= limits.file,
                "{limits:?}: part {place} has {}",
                part.len()
            );
            let bundle = bundle(part.as_bytes()).expect("a bundle");
            assert_eq!(bundle.verify(&ana.signer.public()), Ok(()));
            assert_eq!(bundle.manifest.part, place as u64 + 1);
            assert_eq!(bundle.manifest.parts, parts.len() as u64);
            assert!(bundle.entries.len() <= limits.entries, "{limits:?}");
            let inline: usize = bundle.files.iter().map(|file| file.bytes.len()).sum();
            assert!(inline <= limits.inline, "{limits:?}");
            assert!(
                !bundle.entries.is_empty(),
                "the membership is in every part"
            );
            came.extend(bundle.files.iter().map(|file| file.sha256));
            // Alone it can be taken in, and raises no alarm about the parts that are not here.
            let mut other = Device::new(9, "Nobody");
            let summary = other.import(part.as_bytes()).expect("a part by itself");
            assert_eq!(
                (summary.gaps, summary.set_aside),
                (Vec::new(), 0),
                "{limits:?}"
            );
        }
        let has_room = limits.inline > 5000 && limits.file > 9000;
        let expected = files
            .iter()
            .filter(|file| file.sha256 != large.sha256 || has_room);
        assert_eq!(
            came,
            expected.map(|file| file.sha256).collect(),
            "{limits:?}"
        );
        // In any order they are the same register.
        for order in [
            (0..parts.len()).collect::<Vec<_>>(),
            (0..parts.len()).rev().collect(),
        ] {
            let mut other = Device::new(9, "Nobody");
            for place in order {
                other.import(parts[place].as_bytes()).expect("a part");
            }
            assert_eq!(other.seen(), ana.seen(), "{limits:?}");
        }
        let mut other = Device::new(9, "Nobody");
        let all: Vec<&[u8]> = parts.iter().map(String::as_bytes).collect();
        let summary = other.import_all(&all).expect("all parts");
        assert_eq!(
            (summary.gaps, other.seen()),
            (Vec::new(), ana.seen()),
            "{limits:?}"
        );
    }
}

#[test]
fn a_file_that_no_part_has_room_for_is_listed_and_travels_beside() {
    let mut ana = Device::founder(1, "Ana");
    let large = content(&[7; 5000]);
    let limits = Limits {
        inline: 4000,
        ..Limits::FORMAT
    };
    let cover = ana.cover(Scope::All);
    let parts = write_within(
        limits,
        &cover,
        &ana.foundation(),
        &[],
        vec![large.clone()],
        &ana.signer,
    );
    assert_eq!(parts.len(), 1);
    let file = parse_file(parts[0].as_bytes()).expect("a file");
    assert_eq!(file.get("files"), None);
    let listed = file.get("payload").and_then(|payload| payload.get("files"));
    let listed = listed.map(Value::canonical);
    assert_eq!(
        listed,
        Some(format!(r#"[{{"sha256":"{}","size":5000}}]"#, large.sha256))
    );
    assert!(
        bundle(parts[0].as_bytes())
            .expect("a bundle")
            .files
            .is_empty()
    );
}

/// The same file as others would write it.
fn spellings(file: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let text = String::from_utf8(file.to_vec()).expect("UTF-8");
    let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let pretty = serde_json::to_string_pretty(&value).expect("JSON");
    let escaped: String = text
        .chars()
        .map(|c| {
            if c.is_ascii() {
                c.to_string()
            } else {
                format!("\\u{:04x}", u32::from(c))
            }
        })
        .collect();
    let shuffled = {
        let serde_json::Value::Object(members) = &value else {
            panic!("an object")
        };
        let members: Vec<String> = members
            .iter()
            .rev()
            .map(|(name, value)| format!("\"{name}\" :\t{value}"))
            .collect();
        format!("{{{}}}", members.join(" ,\n"))
    };
    vec![
        (
            "minified",
            serde_json::to_string(&value).expect("JSON").into_bytes(),
        ),
        ("pretty", pretty.clone().into_bytes()),
        ("tabs", pretty.replace("  ", "\t").into_bytes()),
        ("CRLF", pretty.replace('\n', "\r\n").into_bytes()),
        ("escaped", escaped.replace("Ana", "\\u0041na").into_bytes()),
        ("shuffled", shuffled.into_bytes()),
    ]
}

#[test]
fn a_file_may_be_spelt_otherwise() {
    let original = file();
    let sha256 = bundle(&original).expect("a bundle").sha256;
    for (name, other) in spellings(&original) {
        assert_ne!(other, original, "{name}");
        let bundle = bundle(&other).expect(name);
        assert_eq!(bundle.sha256, sha256, "{name}");
        assert_eq!(bundle.verify(&ana().public()), Ok(()), "{name}");
    }
}
