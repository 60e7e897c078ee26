//! One entry by a known key, whose id and signature every build must give: natively and in WebAssembly.

#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use watchbook::{
    domain::stamp::Stamp,
    log::{
        entry::{Draft, Entry},
        json,
        key::Signer,
    },
};

/// The key of RFC 8032 section 7.1, test 2.
const SEED: [u8; 32] = [
    0x4c, 0xcd, 0x08, 0x9b, 0x28, 0xff, 0x96, 0xda, 0x9d, 0xb6, 0xc3, 0x46, 0xec, 0x11, 0x4e, 0x0f,
    0x5b, 0x8a, 0x31, 0x9f, 0x35, 0xab, 0xa6, 0x24, 0xda, 0x8c, 0xf6, 0xed, 0x4f, 0xb8, 0xa6, 0xfb,
];
const BODY: &[u8] =
    br#"{"what":"Ward 3 \u2013 \ud83d\udd11 lost","b":-9007199254740991,"a":[true,null,0]}"#;

// Computed from docs/bundle-format.md with Python and OpenSSL, not by this program.
const ID: &str = "iPFzGjFWOEXI29ti9KuqtDbFeYozGFpEwL3hyWDbpgg";
const BODY_SHA256: &str = "YdbR7JwyteLvB4CE1_Zgwaia8Dnl10KHd9-FAdAippE";
const SIGNATURE: &str =
    "iNt3JzHsBYT6K_d51KdNCODnZnYdJq3qitw3DjOqtt6IkNiI_Dy0CHX2eR6yh6X3VPFFWSO61SUnCFMGQsylDA";

fn sealed() -> Entry {
    let draft = Draft {
        reg: None,
        rec: None,
        seen: Vec::new(),
        kind: "register.founded".into(),
        body: json::parse(BODY).expect("of the strict profile"),
        salt: [9; 16],
    };
    let at = Stamp::new(1_795_000_000, 60);
    Entry::seal(draft, &Signer::from_seed(&SEED), None, at).expect("sealed")
}

#[test]
fn an_entry_has_the_same_id_body_and_signature_everywhere() {
    let entry = sealed();
    assert_eq!(entry.id.to_string(), ID);
    assert_eq!(entry.head.body_sha256.to_string(), BODY_SHA256);
    assert_eq!(entry.signature.signature, SIGNATURE);
}

#[test]
fn an_entry_read_back_verifies_and_an_altered_one_does_not() {
    let entry = sealed();
    let key = Signer::from_seed(&SEED).public();
    let line = entry.line();
    let read = Entry::from_line(&line).expect("read back");
    assert_eq!(read, entry);
    assert_eq!(read.verify(&key), Ok(()));
    assert!(
        Entry::from_line(&line.replace("lost", "lust")).is_err(),
        "another body"
    );
    let backdated =
        Entry::from_line(&line.replacen("2026", "2025", 1)).expect("sound, but for the signature");
    assert!(backdated.verify(&key).is_err(), "another head");
}

#[test]
fn json_outside_the_strict_profile_is_refused() {
    for bad in [
        r#"{"a":1,"a":1}"#,
        r#"{"a":1.0}"#,
        r#"{"a":9007199254740992}"#,
        r#"{"a":"\ud800"}"#,
        r#"{"a":1} x"#,
    ] {
        assert!(json::parse(bad.as_bytes()).is_err(), "{bad}");
    }
}
