//! The envelope, the header, the cover and the attached files: each wrong in one way.

use super::*;

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
        BundleFault::Shape("files[0].sha256".into())
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
    assert_eq!(
        fault(&large),
        BundleFault::TooLarge {
            size: MAX_FILE as u64 + 1,
            limit: Limit::File
        }
    );
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
        BundleFault::TooLarge {
            size: MAX_INLINE as u64 + 2,
            limit: Limit::Attached
        }
    );
}

/// Each limit is told as what it is: neither pictures nor text are helped by "several parts".
#[test]
fn every_limit_has_a_sentence_of_its_own() {
    for limit in [Limit::File, Limit::Attached, Limit::Payload] {
        assert!(limit.check(limit.bytes() as u64).is_ok());
        let fault = limit.check(limit.bytes() as u64 + 1).expect_err("one more");
        let said = fault.say().text();
        assert!(said.contains(&limit.bytes().to_string()), "{said}");
        assert_eq!(said.contains("parts"), limit == Limit::File, "{said}");
    }
}
