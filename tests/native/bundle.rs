//! Files: written, read, verified, planned; whatever is wrong with one is named.

use std::{collections::BTreeSet, sync::OnceLock};

use proptest::prelude::*;
use watchbook::{
    bundle::{
        Content, Limits, MAX_FILE, MAX_INLINE, MAX_PAYLOAD, Purpose, Scope, Tlp,
        comparison::words,
        enrol::EnrolRequest,
        fault::BundleFault,
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
        key::{Jwk, Signed, Signer, Typ},
    },
    register::command::Command,
    words::Say,
};

use crate::{
    forge::{items, member, members, sign_below, value},
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

/// The file with another payload, signed for it.
fn resigned(file: &[u8], signer: &Signer, change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut value = parse_file(file).expect("a file");
    change(member(&mut value, "payload"));
    let payload = member(&mut value, "payload").canonical();
    let typ = match member(&mut value, "payload")
        .get("type")
        .and_then(Value::text)
    {
        Some("report") => Typ::Report,
        Some("enrol") => Typ::Enrol,
        _ => Typ::Bundle,
    };
    let Signed {
        protected,
        signature,
    } = signer.sign(typ, &payload);
    let signed = Value::map([
        ("protected", protected.into()),
        ("signature", signature.into()),
    ]);
    members(&mut value).insert("signatures".into(), Value::List(vec![signed]));
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

#[test]
fn what_is_none_of_our_files_says_so() {
    for text in [
        "[]",
        "null",
        "1",
        "\"x\"",
        "{}",
        r#"{"payload":{},"signatures":[]}"#,
        r#"{"watchbook":"1"}"#,
        r#"{"watchbook":0}"#,
        r#"{"watchbook":-1}"#,
        r#"{"watchbook":null}"#,
    ] {
        assert_eq!(fault(text.as_bytes()), BundleFault::NotOurs, "{text}");
    }
}

#[test]
fn a_newer_version_says_so() {
    let file = file();
    let newer = changed(&file, |file| {
        members(file).insert("watchbook".into(), Value::Int(2));
        members(file).insert("seals".into(), Value::Null);
    });
    assert_eq!(fault(&newer), BundleFault::Newer(2));
    let newer = resigned(&file, &ana(), |payload| {
        members(payload).insert("v".into(), Value::Int(7));
        members(payload).remove("entries");
    });
    assert_eq!(fault(&newer), BundleFault::Newer(7));
    for wrong in [Value::Int(0), "1".into(), Value::Null] {
        let file = resigned(&file, &ana(), |payload| {
            members(payload).insert("v".into(), wrong.clone());
        });
        assert_eq!(
            fault(&file),
            BundleFault::Shape("payload.v".into()),
            "{wrong:?}"
        );
    }
}

#[test]
fn the_envelope_holds_nothing_else() {
    let file = file();
    for name in ["comment", "Payload", "file"] {
        let more = changed(&file, |file| {
            members(file).insert(name.into(), Value::Null);
        });
        assert_eq!(fault(&more), BundleFault::Shape(name.into()));
    }
    for name in ["payload", "signatures"] {
        let less = changed(&file, |file| {
            members(file).remove(name);
        });
        assert_eq!(
            fault(&less),
            BundleFault::Shape(if name == "payload" {
                name.into()
            } else {
                "signatures".into()
            })
        );
    }
    let signatures = |list: Vec<Value>| {
        fault(&changed(&file, |file| {
            members(file).insert("signatures".into(), Value::List(list));
        }))
    };
    assert_eq!(
        signatures(Vec::new()),
        BundleFault::Shape("signatures".into())
    );
    for wrong in [
        "{}",
        "[]",
        "null",
        r#"{"protected":""}"#,
        r#"{"signature":""}"#,
        r#"{"protected":"","signature":1}"#,
        r#"{"protected":"","signature":"","header":{}}"#,
    ] {
        assert_eq!(
            signatures(vec![value(wrong)]),
            BundleFault::Shape("signatures[0]".into()),
            "{wrong}"
        );
    }
    assert_eq!(
        signatures(vec![value(r#"{"protected":"","signature":""}"#)]),
        BundleFault::Signature
    );
}

#[test]
fn a_second_signature_is_left_to_who_knows_it() {
    let two = changed(&file(), |file| {
        let second = value(r#"{"protected":"x","signature":"y","header":{}}"#);
        items(member(file, "signatures")).push(second);
    });
    let two = bundle(&two).expect("a bundle");
    assert_eq!(two.verify(&ana().public()), Ok(()));
}

#[test]
fn only_the_one_header_and_the_one_key_are_accepted() {
    let file = file();
    let payload = parse_file(&file)
        .expect("a file")
        .get("payload")
        .expect("a payload")
        .canonical();
    let right = format!(
        r#"{{"alg":"Ed25519","kid":"{}","typ":"watchbook-bundle+json"}}"#,
        ana().device()
    );
    let below = |header: &str, seed: &[u8; 32]| {
        let Signed {
            protected,
            signature,
        } = sign_below(header, &payload, seed);
        changed(&file, |file| {
            let signed = Value::map([
                ("protected", protected.into()),
                ("signature", signature.into()),
            ]);
            members(file).insert("signatures".into(), Value::List(vec![signed]));
        })
    };
    assert!(
        plan(
            vec![bundle(&below(&right, &[1; 32])).expect("a bundle")],
            Have {
                index: &Index::default(),
                membership: None,
                pending: Vec::new()
            }
        )
        .is_ok()
    );
    for wrong in [
        right.replace("bundle", "entry"),
        right.replace("Ed25519", "none"),
        right.replace("Ed25519", "EdDSA"),
        right.replace(
            &ana().device().to_string(),
            &Signer::from_seed(&[2; 32]).device().to_string(),
        ),
        right.replace('}', r#","b64":true}"#),
    ] {
        assert_eq!(key(&below(&wrong, &[1; 32])), "fault-signature", "{wrong}");
    }
    assert_eq!(
        key(&below(&right, &[2; 32])),
        "fault-signature",
        "signed with another key"
    );
}

#[test]
fn a_stranger_and_another_register_are_refused() {
    let (mut ana, _) = register();
    let file = ana.export(Scope::All, None);
    // Signed by a device that is no member.
    let stranger = Signer::from_seed(&[66; 32]);
    let strange = resigned(&file, &stranger, |payload| {
        members(payload).insert("from".into(), stranger.device().to_string().into());
    });
    assert_eq!(fault(&strange), BundleFault::Stranger(stranger.device()));
    // By a member in another member's name.
    let ben = Signer::from_seed(&[2; 32]);
    assert_eq!(
        fault(&resigned(&file, &ben, |_| {})),
        BundleFault::Signature
    );
    // Of another register.
    let mut other = Device::founder(5, "Eve");
    let (theirs, ours) = (ana.members().register, other.members().register);
    assert_eq!(
        other.import(&file),
        Err(BundleFault::OtherRegister { theirs, ours })
    );
    // Of no register that could be checked.
    let bare = resigned(&file, &ana.signer, |payload| {
        items(member(payload, "entries")).clear();
    });
    assert_eq!(fault(&bare), BundleFault::NoFoundation);
}

#[test]
fn the_recipients_are_part_of_what_is_signed() {
    let (mut ana, _) = register();
    let ben = Signer::from_seed(&[2; 32]).device();
    let cover = Cover {
        to: vec![ben],
        ..ana.cover(Scope::All)
    };
    let text = write(&cover, &ana.foundation(), &[], Vec::new(), &ana.signer).remove(0);
    let to_ben = bundle(text.as_bytes()).expect("a bundle");
    assert!(to_ben.is_for(&ben) && to_ben.is_for(&ana.id()));
    assert!(!to_ben.is_for(&Signer::from_seed(&[3; 32]).device()));
    assert!(
        bundle(&file()).expect("a bundle").is_for(&ben),
        "for everyone"
    );
    let to_all = changed(text.as_bytes(), |file| {
        members(member(file, "payload")).insert("to".into(), value(r#"["*"]"#));
    });
    assert_eq!(key(&to_all), "fault-signature");
    assert_eq!(BundleFault::NotForUs.say().key, "fault-not-for-us");
    for wrong in ["[]", r#"["*","*"]"#, r#"[""]"#, r#"["Ben"]"#, r#""*""#] {
        let file = resigned(text.as_bytes(), &ana.signer, |payload| {
            members(payload).insert("to".into(), value(wrong));
        });
        assert!(matches!(fault(&file), BundleFault::Shape(_)), "{wrong}");
    }
}

#[test]
fn a_malformed_cover_is_refused_although_it_is_signed() {
    let file = file();
    let wrong: [(&str, Value); 18] = [
        ("type", "parcel".into()),
        ("type", Value::Null),
        ("reg", Value::Null),
        ("from", "Ana".into()),
        ("made", "yesterday".into()),
        ("made", "2026-11-21T08:00:00+00:00".into()),
        ("number", Value::Int(0)),
        ("number", Value::Int(-1)),
        ("part", Value::Int(0)),
        ("part", Value::Int(2)),
        ("parts", Value::Int(0)),
        ("purpose", Value::Int(1)),
        ("scope", Value::Null),
        ("tlp", Value::List(Vec::new())),
        ("frontier", Value::List(Vec::new())),
        ("frontier", value(r#"{"ana":{"seq":1,"id":"x"}}"#)),
        ("entries", Value::Null),
        ("files", value(r#"[{"sha256":"x","size":1}]"#)),
    ];
    for (name, wrong) in wrong {
        let file = resigned(&file, &ana(), |payload| {
            members(payload).insert(name.into(), wrong.clone());
        });
        assert!(
            matches!(fault(&file), BundleFault::Shape(_)),
            "{name} {wrong:?}"
        );
    }
    for name in [
        "reg", "from", "to", "made", "number", "part", "parts", "purpose", "scope", "tlp",
        "frontier", "entries",
    ] {
        let file = resigned(&file, &ana(), |payload| {
            members(payload).remove(name);
        });
        assert!(
            matches!(fault(&file), BundleFault::Shape(_)),
            "without {name}"
        );
    }
}

#[test]
fn words_of_a_later_version_are_taken_at_their_safest() {
    let later = resigned(&file(), &ana(), |payload| {
        for name in ["purpose", "scope", "tlp"] {
            members(payload).insert(name.into(), "of-later".into());
        }
        members(payload).insert("weather".into(), value(r#"{"sky":"grey"}"#));
    });
    let later = bundle(&later).expect("a bundle");
    assert_eq!(later.verify(&ana().public()), Ok(()));
    let manifest = later.manifest;
    assert_eq!(
        (manifest.purpose, manifest.scope, manifest.tlp),
        (Purpose::Exchange, Scope::Records, Tlp::Red)
    );
}

#[test]
fn attached_files_are_those_that_are_signed() {
    let file = file();
    let with = |change: &dyn Fn(&mut Vec<Value>)| {
        fault(&changed(&file, |file| change(items(member(file, "files")))))
    };
    let one =
        |data: &str, sha256: &str| Value::map([("data", data.into()), ("sha256", sha256.into())]);
    let digest = Digest::of(b"not really a picture").to_string();
    let other = Digest::of(b"x").to_string();
    // Other bytes under the digest, and a digest without its bytes.
    assert_eq!(
        with(&|files| files[0] = one("eA==", &digest)),
        BundleFault::FileAltered(digest[..8].into())
    );
    assert_eq!(
        with(&|files| files[0] = one("eA==", "x")),
        BundleFault::FileAltered("x".into())
    );
    // A file that nobody has signed for, and one that comes twice.
    assert_eq!(
        with(&|files| files.push(one("eA==", &other))),
        BundleFault::Shape("files[1]".into())
    );
    assert_eq!(
        with(&|files| files.push(files[0].clone())),
        BundleFault::Shape("files[1]".into())
    );
    // Other spellings of base64, and other members.
    for data in ["eA", "eB==", "eA=", "eA==\n", " eA==", "_w==", "e\u{430}=="] {
        assert_eq!(
            with(&|files| files[0] = one(data, &other)),
            BundleFault::Shape("files[0].data".into()),
            "{data:?}"
        );
    }
    for wrong in [
        "{}",
        "null",
        r#"{"sha256":"x"}"#,
        r#"{"data":"eA==","name":"x","sha256":"x"}"#,
    ] {
        assert!(
            matches!(
                with(&|files| files[0] = value(wrong)),
                BundleFault::Shape(_)
            ),
            "{wrong}"
        );
    }
    let none = changed(&file, |file| {
        members(file).insert("files".into(), Value::Null);
    });
    assert_eq!(fault(&none), BundleFault::Shape("files".into()));
    // One that is listed with another size, or twice.
    for (size, twice) in [(21, false), (20, true)] {
        let wrong = resigned(&file, &ana(), |payload| {
            let item = value(&format!(r#"{{"sha256":"{digest}","size":{size}}}"#));
            let list = if twice {
                vec![item.clone(), item]
            } else {
                vec![item]
            };
            members(payload).insert("files".into(), Value::List(list));
        });
        assert!(matches!(fault(&wrong), BundleFault::Shape(_)), "{size}");
    }
    // One that does not come is missing, no more.
    let without = changed(&file, |file| {
        members(file).remove("files");
    });
    let other = Device::new(9, "Nobody");
    let plan = other.plan(&[&without]).expect("a plan");
    assert_eq!((plan.summary.files, plan.summary.files_missing), (0, 1));
}

#[test]
fn what_is_too_large_is_refused_before_anything_else() {
    let mut large = file();
    large.resize(MAX_FILE, b' ');
    assert!(bundle(&large).is_ok(), "the largest file");
    large.push(b' ');
    assert_eq!(fault(&large), BundleFault::TooLarge(MAX_FILE as u64 + 1));
}

#[test]
fn too_many_entries_are_refused() {
    let many = changed(&file(), |file| {
        let entries = member(member(file, "payload"), "entries");
        *entries = Value::List(vec![Value::Null; 300_000]);
    });
    assert_eq!(fault(&many), BundleFault::TooManyEntries(300_000));
}

#[test]
fn too_long_a_text_is_refused() {
    let long = changed(&file(), |file| {
        let text = "x".repeat((1 << 20) + 1);
        members(member(file, "payload")).insert("comment".into(), text.into());
    });
    assert_eq!(key(&long), "fault-json");
}

#[test]
fn too_many_bytes_of_files_are_refused() {
    let (mut ana, _) = register();
    let half = MAX_INLINE / 2;
    let files = || [1u8, 2].map(|byte| content(&vec![byte; half + 1])).to_vec();
    let cover = ana.cover(Scope::All);
    // One part would be too small: the writer makes two.
    let parts = write(&cover, &ana.foundation(), &[], files(), &ana.signer);
    assert_eq!(parts.len(), 2);
    let limits = Limits {
        inline: MAX_INLINE + 2,
        ..Limits::FORMAT
    };
    let one = write_within(limits, &cover, &ana.foundation(), &[], files(), &ana.signer).remove(0);
    assert_eq!(
        fault(one.as_bytes()),
        BundleFault::TooLarge(MAX_INLINE as u64 + 2)
    );
}

#[test]
fn one_bad_entry_does_not_spoil_the_others() {
    let (mut ana, _) = register();
    let file = ana.export(Scope::All, None);
    let stranger = Signer::from_seed(&[66; 32]);
    let spoilt = resigned(&file, &ana.signer, |payload| {
        let entries = items(member(payload, "entries"));
        let last = entries.len() - 1;
        let mut altered = entries[last].clone();
        members(member(&mut altered, "body")).insert("text".into(), "no".into());
        entries[last] = altered;
        entries.push(Value::Null);
        let founding = Entry::read(&entries[2]).expect("an entry");
        entries.push(crate::forge::resign(&founding, &stranger, |head| {
            members(head).insert("dev".into(), stranger.device().to_string().into());
        }));
        entries.push(crate::forge::resign(&founding, &stranger, |head| {
            members(head).insert("kind".into(), "event.adopted".into());
        }));
        entries.push(crate::forge::resign(&founding, &ana.signer, |head| {
            members(head).insert("reg".into(), Digest::of("another").to_string().into());
        }));
        entries.push(crate::forge::resign(&founding, &ana.signer, |head| {
            members(head).insert("v".into(), Value::Int(2));
        }));
    });
    let other = Device::new(9, "Nobody");
    let plan = other.plan(&[&spoilt]).expect("a plan");
    let mut reasons: Vec<&str> = plan
        .set_aside
        .iter()
        .map(|aside| aside.reason.key.as_str())
        .collect();
    reasons.sort_unstable();
    assert_eq!(
        reasons,
        [
            "fault-entry-body",
            "fault-entry-newer",
            "fault-entry-register",
            "fault-entry-shape",
            "fault-entry-signature",
            "fault-entry-stranger",
        ]
    );
    assert_eq!(plan.summary.new, ana.ledger.entries().len() - 1);
    assert_eq!(plan.summary.set_aside, 6);
    // What is set aside keeps the text it came with.
    let sent = parse_file(&spoilt).expect("a file");
    let sent = sent
        .get("payload")
        .and_then(|payload| payload.get("entries"))
        .and_then(Value::list)
        .expect("entries");
    let sent: BTreeSet<String> = sent.iter().map(Value::canonical).collect();
    assert!(
        plan.set_aside
            .iter()
            .all(|aside| sent.contains(&aside.line))
    );
}

#[test]
fn a_bundle_that_claims_everything_is_held_to_it() {
    let mut ana = Device::founder(1, "Ana");
    let event = ana.report("One");
    for number in 0..4 {
        ana.run(note(event, &format!("Note {number}")));
    }
    let (device, cover) = (ana.id(), ana.cover(Scope::All));
    let entries = ana.entries(None);
    let without = |missing: &[u64], cover: &Cover| {
        let some: Vec<Entry> = entries
            .iter()
            .filter(|entry| !missing.contains(&entry.head.seq))
            .cloned()
            .collect();
        let text = write(cover, &ana.foundation(), &some, Vec::new(), &ana.signer).remove(0);
        let mut other = Device::new(9, "Nobody");
        other.import(text.as_bytes()).expect("a bundle").gaps
    };
    assert_eq!(without(&[], &cover), []);
    assert_eq!(
        without(&[4], &cover),
        [Gap {
            device,
            from: 4,
            to: 4
        }]
    );
    assert_eq!(
        without(&[5, 6], &cover),
        [Gap {
            device,
            from: 5,
            to: 6
        }],
        "cut off at the end"
    );
    for scope in [Scope::Since, Scope::Records] {
        let cover = Cover {
            scope,
            ..cover.clone()
        };
        assert_eq!(without(&[4], &cover), [], "an extract is not everything");
    }
}

#[test]
fn what_relies_on_something_missing_waits_and_says_from_whom() {
    let (mut ana, mut ben) = {
        let mut ana = Device::founder(1, "Ana");
        let ben = ana.enrol(2, "Ben", &[Role::TeamMember, Role::PointOfContact]);
        (ana, ben)
    };
    let event = ana.report("One");
    let file = ana.export(Scope::All, None);
    ben.import(&file).expect("a bundle");
    ben.run(note(event, "From Ben"));
    let mut cleo = Device::new(3, "Cleo");
    // Only what Ben wrote, and the membership.
    let theirs: Vec<Entry> = ben
        .entries(None)
        .into_iter()
        .filter(|entry| entry.head.dev == ben.id())
        .collect();
    let cover = ben.cover(Scope::Since);
    let text = write(&cover, &ben.foundation(), &theirs, Vec::new(), &ben.signer).remove(0);
    let summary = cleo.import(text.as_bytes()).expect("a bundle");
    assert_eq!(
        (summary.waiting, summary.waiting_for),
        (1, vec!["Ben".to_owned()])
    );
    assert!(cleo.ledger.view().events.is_empty());
    let summary = cleo.import(&file).expect("the rest");
    assert_eq!((summary.waiting, cleo.aside.len()), (0, 0));
    assert_eq!(cleo.seen(), ben.seen());
}

#[test]
fn a_strangers_entries_wait_until_the_device_is_enrolled() {
    let mut ana = Device::founder(1, "Ana");
    let mut ben = ana.enrol(2, "Ben", &[Role::TeamMember, Role::Coordinator]);
    // Ben enrols Cleo; Dan hears from Cleo before he hears of her.
    let mut cleo = ben.enrol(3, "Cleo", &[Role::Reporter]);
    let mut dan = ana.enrol(4, "Dan", &[Role::Auditor]);
    let event = cleo.report("Smoke in the archive");
    let all = cleo.export(Scope::All, None);
    let stripped = resigned(&ana.export(Scope::All, None), &ana.signer, |payload| {
        let theirs = bundle(&all)
            .expect("a bundle")
            .entries
            .into_iter()
            .flatten();
        let theirs = theirs.filter(|entry| entry.head.dev == cleo.id());
        items(member(payload, "entries")).extend(theirs.map(|entry| value(&entry.line())));
    });
    let summary = dan.import(&stripped).expect("a bundle");
    assert_eq!((summary.set_aside, summary.events), (1, 0));
    let summary = dan
        .import(&ben.export(Scope::All, None))
        .expect("the enrolment");
    assert_eq!((summary.set_aside, summary.events), (0, 1));
    assert!(dan.aside.is_empty());
    assert_eq!(
        dan.event_of(&event)
            .report
            .map(|report| report.what)
            .as_deref(),
        Some("Smoke in the archive")
    );
}

// Reports from outside, and requests.

fn outside(files: &[Content]) -> OutsideReport {
    let signer = Signer::from_seed(&[40; 32]);
    let report = watchbook::domain::report::Report {
        reference: "EV-7Q4K-0000".into(),
        files: files
            .iter()
            .map(|file| attachment(&file.bytes, "photo.png"))
            .collect(),
        ..report("A stranger took a photo of the screen", DAWN, "Zoë")
    };
    OutsideReport::sign(report, files.to_vec(), &signer, Stamp::new(DAWN, 60)).expect("a report")
}

#[test]
fn a_report_from_outside_is_read_back_and_adopted_with_its_original() {
    let photo = content(b"photo");
    let sent = outside(std::slice::from_ref(&photo));
    let Ok(Document::Report(report)) = read(sent.file().as_bytes()) else {
        panic!("a report")
    };
    assert_eq!(*report, sent);
    let mut ana = Device::founder(1, "Ana");
    let event = ana.run(Command::AdoptReport {
        adopted: report.adopted(),
    });
    let event = ana.event_of(&event);
    assert_eq!(event.outside, Some(Signer::from_seed(&[40; 32]).device()));
    assert_eq!(event.reported, Stamp::new(DAWN, 60));
    assert_eq!(event.report.as_ref(), Some(&sent.payload.report));
    // What the register keeps is the original, and verifies as such.
    let entry = ana.ledger.record(&event.id)[0].clone();
    let body = value(entry.body.as_deref().expect("a body"));
    let signed = body.get("signed").expect("the signature").canonical();
    let signed: Signed = serde_json::from_str(&signed).expect("a signature");
    let text = body.get("payload").expect("the payload").canonical();
    assert_eq!(
        OutsideReport::read(text, signed, vec![photo]).as_ref(),
        Ok(&sent)
    );
}

#[test]
fn a_report_with_anything_changed_is_refused() {
    let sent = outside(&[]).file().into_bytes();
    let altered = changed(&sent, |file| {
        let report = member(member(file, "payload"), "report");
        members(report).insert("what".into(), "Nothing happened".into());
    });
    assert_eq!(key(&altered), "fault-signature");
    let signer = Signer::from_seed(&[40; 32]);
    let other = Signer::from_seed(&[41; 32]);
    // Another key with the device's name, and another name with the key.
    let jwk = |signer: &Signer| signer.public().jwk();
    for (name, wrong) in [
        ("key", jwk(&other)),
        ("from", other.device().to_string().into()),
    ] {
        let file = resigned(&sent, &signer, |payload| {
            members(payload).insert(name.into(), wrong.clone());
        });
        assert_eq!(key(&file), "fault-signature", "{name}");
    }
    let weak = Value::map([
        ("crv", "Ed25519".into()),
        ("kty", "OKP".into()),
        ("x", "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA".into()),
    ]);
    let file = resigned(&sent, &signer, |payload| {
        members(payload).insert("key".into(), weak);
    });
    assert_eq!(key(&file), "fault-signature");
    // A report cannot be passed off as a request, nor the other way round.
    let file = changed(&sent, |file| {
        members(member(file, "payload")).insert("type".into(), "enrol".into());
    });
    assert_eq!(key(&file), "fault-shape");
}

#[test]
fn a_report_from_outside_keeps_to_its_limits() {
    let sent = outside(&[content(b"photo")]).file().into_bytes();
    let signer = Signer::from_seed(&[40; 32]);
    let with = |name: &str, wrong: Value| {
        resigned(&sent, &signer, |payload| {
            members(member(payload, "report")).insert(name.into(), wrong);
        })
    };
    assert!(
        read(&with("mood", "calm".into())).is_ok(),
        "unknown members are kept"
    );
    let file = |name: &str, wrong: Value| {
        let mut list = value(
            &parse_file(&sent)
                .expect("a file")
                .get("payload")
                .and_then(|p| p.get("report"))
                .and_then(|r| r.get("files"))
                .expect("files")
                .canonical(),
        );
        members(&mut items(&mut list)[0]).insert(name.into(), wrong);
        list
    };
    for (name, wrong) in [
        ("what", "".into()),
        ("what", "x".repeat(20_001).into()),
        ("where", Value::Null),
        ("ref", "".into()),
        ("ref", "x".repeat(33).into()),
        ("ref", "EV 7".into()),
        ("situation", "x".repeat(65).into()),
        ("files", file("sha256", "x".into())),
        ("files", file("name", "x".repeat(1025).into())),
        ("files", file("media_type", "x".repeat(1025).into())),
        ("files", file("size", Value::Int(6))),
        ("files", file("size", Value::Int(-1))),
        ("files", file("caption", "x".repeat(301).into())),
        ("danger", "maybe".into()),
        ("noticed", value(r#"{"at":"soon","precision":"minute"}"#)),
    ] {
        assert_eq!(
            key(&with(name, wrong.clone())),
            "fault-shape",
            "{name} {wrong:?}"
        );
    }
    let long = with(
        "mood",
        Value::List(vec!["x".repeat(1000).into(); MAX_PAYLOAD / 1000]),
    );
    assert_eq!(key(&long), "fault-too-large");
    // Nothing is signed that could not be read again.
    let report = |change: &dyn Fn(&mut watchbook::domain::report::Report)| {
        let mut report = outside(&[]).payload.report;
        change(&mut report);
        OutsideReport::sign(report, Vec::new(), &signer, Stamp::new(DAWN, 0))
            .expect_err("signed")
            .say()
            .key
    };
    assert_eq!(report(&|report| report.what.clear()), "fault-shape");
    assert_eq!(
        report(&|report| report.what = "\u{0}".into()),
        "fault-shape"
    );
    assert_eq!(report(&|report| report.reference.clear()), "fault-shape");
    let large = Attachment {
        size: MAX_INLINE as u64 / 2 + 1,
        ..attachment(b"x", "x")
    };
    assert_eq!(
        report(&|report| report.files = vec![large.clone(); 2]),
        "fault-too-large"
    );
    let many = vec![attachment(b"x", "x"); 5000];
    assert_eq!(
        report(&|report| report.files.clone_from(&many)),
        "fault-too-large"
    );
}

fn request() -> (String, Digest, DeviceId) {
    let (reg, invited_by) = (Digest::of("register"), ana().device());
    let person = ("Zoë".to_owned(), "Ext. 12".to_owned());
    let signer = Signer::from_seed(&[40; 32]);
    let text = EnrolRequest::sign(reg, invited_by, person, &signer, Stamp::new(DAWN, 60));
    (text.expect("a request"), reg, invited_by)
}

#[test]
fn a_request_is_read_back() {
    let (text, reg, invited_by) = request();
    let Ok(Document::Enrol(request)) = read(text.as_bytes()) else {
        panic!("a request")
    };
    let signer = Signer::from_seed(&[40; 32]);
    assert_eq!(
        (request.reg, request.invited_by, request.from),
        (reg, invited_by, signer.device())
    );
    assert_eq!(
        (request.person.as_str(), request.contact.as_str()),
        ("Zoë", "Ext. 12")
    );
    assert_eq!(request.key, Jwk::from(&signer.public()));
    assert_eq!(request.made, Stamp::new(DAWN, 60));
}

#[test]
fn a_request_with_anything_changed_is_refused() {
    let (text, ..) = request();
    let sent = text.into_bytes();
    let altered = changed(&sent, |file| {
        members(member(file, "payload")).insert("person".into(), "Eve".into());
    });
    assert_eq!(key(&altered), "fault-signature");
    let signer = Signer::from_seed(&[40; 32]);
    let with = |name: &str, wrong: Value| {
        key(&resigned(&sent, &signer, |payload| {
            members(payload).insert(name.into(), wrong);
        }))
    };
    let other = Signer::from_seed(&[41; 32]);
    assert_eq!(
        with("from", other.device().to_string().into()),
        "fault-signature"
    );
    assert_eq!(with("key", other.public().jwk()), "fault-signature");
    assert_eq!(with("person", " ".into()), "fault-shape");
    assert_eq!(with("person", "x".repeat(121).into()), "fault-shape");
    assert_eq!(with("contact", "x".repeat(301).into()), "fault-shape");
    assert_eq!(with("reg", Value::Null), "fault-shape");
    assert_eq!(
        with("more", Value::List(vec!["x".repeat(1000).into(); 600])),
        "fault-too-large"
    );
    // It carries no files.
    let (text, ..) = request();
    let file = changed(text.as_bytes(), |file| {
        let digest = Digest::of(b"x").to_string();
        let one = Value::map([("data", "eA==".into()), ("sha256", digest.into())]);
        members(file).insert("files".into(), Value::List(vec![one]));
    });
    assert_eq!(key(&file), "fault-shape");
    // Nothing is signed that could not be read again.
    let person = (String::new(), String::new());
    assert!(
        EnrolRequest::sign(
            Digest::of("x"),
            other.device(),
            person,
            &signer,
            Stamp::new(0, 0)
        )
        .is_err()
    );
}

#[test]
fn an_invitation_makes_a_device_know_the_register() {
    let (mut ana, _) = register();
    let cover = Cover {
        purpose: Purpose::Invitation,
        ..ana.cover(Scope::Records)
    };
    let text = write(&cover, &ana.foundation(), &[], Vec::new(), &ana.signer).remove(0);
    let invitation = bundle(text.as_bytes()).expect("a bundle");
    assert_eq!(invitation.manifest.purpose, Purpose::Invitation);
    let mut cleo = Device::new(3, "Cleo");
    cleo.import(text.as_bytes()).expect("an invitation");
    assert_eq!(cleo.members(), ana.members());
    assert!(cleo.ledger.view().events.is_empty());
    // Enrolled from the key in the request, the device writes, and the others take it in.
    ana.run_enrolment(&cleo);
    cleo.import(&ana.export(Scope::All, None))
        .expect("a bundle");
    let event = cleo.report("First day, first event");
    ana.import(&cleo.export(Scope::Since, None))
        .expect("a bundle");
    assert_eq!(ana.event_of(&event), cleo.event_of(&event));
}

impl Device {
    fn run_enrolment(&mut self, other: &Device) {
        self.carry_out(enrolment(other, &[Role::Reporter]))
            .expect("an enrolment");
    }
}

#[test]
fn comparison_words_name_register_and_both_keys() {
    let list = comparison_words();
    assert_eq!(list.len(), 256);
    assert_eq!(list.iter().collect::<BTreeSet<_>>().len(), 256);
    let [register, coordinator, device] = ["register", "ana", "ben"].map(Digest::of);
    let shown = words(&register, &coordinator, &device);
    assert_eq!(shown.len(), 8);
    assert!(
        shown
            .iter()
            .all(|word| list.iter().any(|known| known == word))
    );
    assert_eq!(shown, words(&register, &coordinator, &device));
    let other = Digest::of("other");
    for (register, coordinator, device) in [
        (other, coordinator, device),
        (register, other, device),
        (register, coordinator, other),
        (register, device, coordinator),
    ] {
        let different = words(&register, &coordinator, &device);
        let same = shown
            .iter()
            .zip(&different)
            .filter(|(one, two)| one == two)
            .count();
        assert!(same < 4, "{shown:?} {different:?}");
    }
}

// Whatever is done to a file: it is never taken for another.

/// What a file says, when it is accepted.
fn accepted(file: &[u8]) -> Option<(Digest, Vec<Content>, Vec<EntryId>)> {
    let Ok(Document::Bundle(bundle)) = read(file) else {
        return None;
    };
    let (sha256, files) = (bundle.sha256, bundle.files.clone());
    let index = Index::default();
    let have = Have {
        index: &index,
        membership: None,
        pending: Vec::new(),
    };
    let plan = plan(vec![*bundle], have).ok()?;
    Some((
        sha256,
        files,
        plan.ready.iter().map(|entry| entry.id).collect(),
    ))
}

fn small() -> Vec<u8> {
    let mut ana = Device::founder(1, "Ana");
    ana.report("Zoë's badge is gone");
    let file = content(b"x");
    ana.export_with(Scope::All, None, vec![file])
}

#[test]
fn no_mutant_of_a_file_is_taken_for_another() {
    let original = small();
    let expected = accepted(&original).expect("the original");
    let mut survivors = 0;
    for place in 0..original.len() {
        let mut mutants = Vec::new();
        for flip in [0x01, 0x20, 0x80] {
            let mut mutant = original.clone();
            mutant[place] ^= flip;
            mutants.push(mutant);
        }
        let mut deleted = original.clone();
        deleted.remove(place);
        let mut doubled = original.clone();
        doubled.insert(place, original[place]);
        mutants.extend([deleted, doubled, original[..place].to_vec()]);
        for mutant in mutants {
            if let Some(found) = accepted(&mutant) {
                assert!(
                    found == expected,
                    "another meaning: {}",
                    String::from_utf8_lossy(&mutant)
                );
                survivors += 1;
            }
        }
    }
    // Only white space may differ: eight line breaks outside strings, and what they can become.
    assert!(
        (1..60).contains(&survivors),
        "{survivors} mutants are accepted"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_two_changes_together_do_either(
        first in any::<prop::sample::Index>(), second in any::<prop::sample::Index>(),
        one in any::<u8>(), two in any::<u8>(), move_it in any::<bool>(),
    ) {
        let original = small();
        let mut mutant = original.clone();
        let (a, b) = (first.index(mutant.len()), second.index(mutant.len()));
        if move_it {
            mutant.swap(a, b);
        } else {
            mutant[a] = one;
            mutant[b] = two;
        }
        if let Some(found) = accepted(&mutant) {
            prop_assert_eq!(Some(found), accepted(&original));
        }
    }

    #[test]
    fn no_envelope_makes_it_panic(text in "[ -~]{0,80}", protected in "[A-Za-z0-9_-]{0,20}") {
        let signed = Signed { protected, signature: "x".into() };
        let text = text.replace(['"', '\\'], "'");
        let payload = format!(r#"{{"type":"report","v":1,"what":"{text}"}}"#);
        prop_assert!(read(envelope(&payload, &signed, &[]).as_bytes()).is_err());
    }
}

/// Two exports of one register by one device.
fn two_exports() -> &'static (Vec<u8>, Vec<u8>) {
    static EXPORTS: OnceLock<(Vec<u8>, Vec<u8>)> = OnceLock::new();
    EXPORTS.get_or_init(|| {
        let (mut ana, file) = register();
        let first = ana.export_with(Scope::All, None, vec![file.clone()]);
        let incident = ana.ledger.view().incidents[0].id;
        ana.run(note(incident, "More"));
        (first, ana.export_with(Scope::Records, None, vec![file]))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn parts_of_two_files_cannot_be_exchanged(
        names in proptest::collection::vec(0usize..16, 1..4),
    ) {
        // Some members of the one in the other.
        let (first, second) = two_exports();
        let (mut mixed, other) = (parse_file(first).expect("a file"), parse_file(second).expect("a file"));
        let payload: Vec<String> = other.get("payload").expect("a payload").names().map(str::to_owned).collect();
        for name in names {
            let (from, into, name) = match payload.get(name) {
                Some(name) => (other.get("payload").expect("a payload"), member(&mut mixed, "payload"), name.as_str()),
                None => (&other, &mut mixed, "signatures"),
            };
            let taken = from.get(name).expect("a member").clone();
            members(into).insert(name.to_owned(), taken);
        }
        if let Some((sha256, ..)) = accepted(mixed.canonical().as_bytes()) {
            let known = [first, second].map(|file| bundle(file).expect("a bundle").sha256);
            prop_assert!(known.contains(&sha256));
        }
    }
}
