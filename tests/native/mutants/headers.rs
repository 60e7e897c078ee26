//! What stands below a file or an entry: the header, the key it names, the signature itself.

use std::collections::BTreeSet;

use super::*;
use crate::forge::{items, member, members, sig, sign_below};
use watchbook::log::key::Signed;

const TYPES: [Typ; 4] = [Typ::Bundle, Typ::Entry, Typ::Report, Typ::Enrol];

/// Every wrong header for a device and a meaning, with why it is wrong.
fn wrong_headers(device: &str, typ: Typ) -> Vec<(String, String)> {
    let right = format!(
        r#"{{"alg":"Ed25519","kid":"{device}","typ":"{}"}}"#,
        typ.name()
    );
    let mut wrong = Vec::new();
    for alg in [
        "none", "None", "HS256", "HS512", "ES256", "RS256", "EdDSA", "ed25519", "Ed448", "",
    ] {
        wrong.push((
            format!("alg {alg}"),
            right.replace("\"Ed25519\"", &format!("\"{alg}\"")),
        ));
    }
    for other in TYPES.into_iter().filter(|other| *other != typ) {
        wrong.push((
            format!("typ {}", other.name()),
            right.replace(typ.name(), other.name()),
        ));
    }
    for other in [
        "JWT",
        "JOSE+JSON",
        "application/watchbook-bundle+json",
        "watchbook-bundle+json; v=2",
    ] {
        wrong.push((format!("typ {other}"), right.replace(typ.name(), other)));
    }
    for seed in SEEDS {
        let other = Signer::from_seed(&[seed; 32]).device().to_string();
        if other != device {
            wrong.push((format!("kid of seed {seed}"), right.replace(device, &other)));
        }
    }
    wrong.push(("no kid".into(), right.replace(device, "")));
    // What other profiles let a header bring along or demand.
    let key = Signer::from_seed(&[66; 32]).public().jwk().canonical();
    for member in [
        format!(r#""jwk":{key}"#),
        r#""jku":"https://example.org/keys""#.into(),
        r#""x5u":"https://example.org/certificate""#.into(),
        r#""x5c":[]"#.into(),
        r#""crit":["b64"],"b64":false"#.into(),
        r#""crit":[]"#.into(),
        r#""b64":true"#.into(),
        r#""cty":"json""#.into(),
        r#""zip":"DEF""#.into(),
        r#""nonce":"1""#.into(),
        r#""alg":"Ed25519""#.into(),
        r#""alg":"none""#.into(),
    ] {
        wrong.push((
            format!("also {member}"),
            right.replace('}', &format!(",{member}}}")),
        ));
        wrong.push((
            format!("first {member}"),
            right.replacen('{', &format!("{{{member},"), 1),
        ));
    }
    for (why, text) in [
        ("space", right.replace(',', ", ")),
        ("line end", format!("{right}\n")),
        ("escape", right.replace("\"alg\"", "\"\\u0061lg\"")),
        ("nothing", String::new()),
        ("no object", "[]".into()),
        (
            "another order",
            format!(
                r#"{{"typ":"{}","kid":"{device}","alg":"Ed25519"}}"#,
                typ.name()
            ),
        ),
    ] {
        wrong.push((why.into(), text));
    }
    wrong
}

/// Each of them over what was signed before, over what is signed with it, and without a signature.
fn wrong_signatures(seed: u8, typ: Typ, canonical: &str, before: &Signed) -> Vec<(String, Signed)> {
    let device = Signer::from_seed(&[seed; 32]).device().to_string();
    let mut wrong = Vec::new();
    for (why, header) in wrong_headers(&device, typ) {
        let below = sign_below(&header, canonical, &[seed; 32]);
        let with = |signature: &str| Signed {
            protected: below.protected.clone(),
            signature: signature.to_owned(),
        };
        wrong.push((
            format!("{why}, signature of before"),
            with(&before.signature),
        ));
        wrong.push((format!("{why}, no signature"), with("")));
        wrong.push((why, below));
    }
    for other in SEEDS.into_iter().filter(|other| *other != seed) {
        let below = Signer::from_seed(&[other; 32]).sign(typ, canonical);
        let signature = below.signature.clone();
        wrong.push((format!("whole, of seed {other}"), below));
        wrong.push((
            format!("signature of seed {other}"),
            Signed {
                protected: before.protected.clone(),
                signature,
            },
        ));
    }
    wrong
}

/// The seed of the device that a value of the file names.
fn seed_of(device: &str) -> u8 {
    let is = |seed: &u8| Signer::from_seed(&[*seed; 32]).device().to_string() == device;
    SEEDS.into_iter().find(is).expect("a known device")
}

#[test]
fn no_header_but_the_one_is_accepted_below_a_file() {
    let mut tried = BTreeSet::new();
    for (name, file) in sound() {
        let original = parse_file(&file).expect("a file");
        let payload = original.get("payload").expect("a payload");
        let said = |name| payload.get(name).and_then(Value::text).expect("a text");
        let (from, typ) = (said("from"), said("type"));
        // Two files of one kind by one device are signed below the same header.
        if !tried.insert((from.to_owned(), typ.to_owned())) {
            continue;
        }
        let typ = meaning(payload);
        let text = |member| {
            let value = signature(&original).and_then(|it| it.get(member));
            value.and_then(Value::text).expect("a text").to_owned()
        };
        let before = Signed {
            protected: text("protected"),
            signature: text("signature"),
        };
        for (why, wrong) in wrong_signatures(seed_of(from), typ, &payload.canonical(), &before) {
            let mutant = forge::with_signature(original.clone(), &wrong);
            let reason = verdict(&mutant).expect_err(&format!("{name}: {why}"));
            assert_eq!(reason.key, "fault-signature", "{name}: {why}");
        }
    }
    assert!(tried.len() >= 4, "{tried:?}");
}

#[test]
fn no_header_but_the_one_is_accepted_below_an_entry() {
    let original = parse_file(&named("example")).expect("a file");
    for (place, value) in entries_of(&original).iter().enumerate() {
        let entry = Entry::read(value).expect("an entry");
        let seed = seed_of(&entry.head.dev.to_string());
        for (why, wrong) in wrong_signatures(seed, Typ::Entry, &entry.head_text, &entry.signature) {
            let mut file = original.clone();
            let entries = items(member(member(&mut file, "payload"), "entries"));
            members(&mut entries[place]).insert("sig".into(), sig(&wrong));
            let mutant = resealed(&file).expect("a maker");
            match verdict(&mutant) {
                Ok(brought) => assert!(
                    brought.iter().all(|other| other.id != entry.id),
                    "{place}: {why}"
                ),
                // Without the first one nobody's key is known.
                Err(reason) => {
                    let all = ["fault-signature", "fault-no-foundation"];
                    assert!(place == 0 && all.contains(&reason.key.as_str()), "{why}");
                }
            }
        }
    }
}
