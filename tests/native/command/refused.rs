//! Files that are refused, each with its own sentence and exit code 1.

use watchbook::{
    bundle::{
        MAX_FILE,
        fault::{BundleFault, Limit},
    },
    log::{id::base64url, key::Signer},
    register::generate::Generated,
};

use super::{Exit, export, folder, generated, put, said_of, watchbook, with};

/// One good file of a small register.
fn good() -> (Generated, String) {
    let generated = generated(1, 2);
    let mut files = export(&generated, &generated.people[0].signer, 1000);
    (generated, files.remove(0))
}

/// Checks that every verb refuses the file with that sentence, and tells its name.
fn refused(file: impl AsRef<[u8]>, sentence: &str) {
    let (_, paths) = put(&[file]);
    let name = paths[0].to_str().expect("a name");
    for verb in ["verify", "view", "inspect"] {
        let said = watchbook(with(&[verb], &paths));
        let all = format!("{}{}", said.out, said.err);
        assert_eq!(said.exit, Exit::Fault, "{verb}: {all}");
        assert!(all.contains(sentence), "{verb}: {sentence}\n{all}");
        assert!(all.contains(name), "{verb}: {all}");
    }
    let said = watchbook(with(&["verify", "--json"], &paths));
    assert_eq!(said.json()["refused"], 1);
    assert_eq!(said.findings().len(), 1, "{}", said.out);
}

/// What a fault of JSON says, up to its place.
fn json(detail: &str) -> String {
    format!("This is not a sound Watchbook file: {detail}")
}

#[test]
fn a_bundle_cut_off() {
    let (_, file) = good();
    let cut = &file.as_bytes()[..file.len() * 3 / 4];
    refused(cut, &json("EOF while parsing"));
    let (_, paths) = put(&[cut]);
    let said = watchbook(with(&["verify"], &paths));
    assert!(said.out.contains(" at line "), "{}", said.out);
}

#[test]
fn a_bundle_altered_by_one_byte() {
    let (_, file) = good();
    let place = file.find("Ruth Abramowitz").expect("a name");
    let mut bytes = file.into_bytes();
    bytes[place] = b'B';
    refused(bytes, &said_of(&BundleFault::Signature));
}

#[test]
fn a_signature_altered_by_one_byte() {
    let (_, file) = good();
    let place = file.find("\n\"signature\":\"").expect("a signature") + 20;
    let mut bytes = file.into_bytes();
    bytes[place] = if bytes[place] == b'A' { b'B' } else { b'A' };
    refused(bytes, &said_of(&BundleFault::Signature));
}

#[test]
fn an_attached_file_altered() {
    let generated = generated(1, 20);
    let mut files = export(&generated, &generated.people[0].signer, 1000);
    let file = files.remove(0);
    let place = file.find("\"data\":\"").expect("an attached file") + 12;
    let mut bytes = file.into_bytes();
    bytes[place] = if bytes[place] == b'A' { b'B' } else { b'A' };
    refused(bytes, "An attached file is not the one that was named");
}

#[test]
fn a_bundle_signed_by_a_stranger() {
    let (generated, _) = good();
    let stranger = Signer::from_seed(&[9; 32]);
    let mut files = export(&generated, &stranger, 1000);
    refused(
        files.remove(0),
        &said_of(&BundleFault::Stranger(stranger.device())),
    );
}

#[test]
fn a_bundle_of_another_register() {
    let (ours, _) = good();
    let other = generated(2, 2);
    let (_, paths) = put(&export(&other, &other.people[0].signer, 1000));
    let (ours, theirs) = (ours.membership.register, other.membership.register);
    let id = ours.to_string();
    for verb in ["verify", "view"] {
        let said = watchbook(with(&[verb, "--register", &id], &paths));
        let sentence = said_of(&BundleFault::OtherRegister { theirs, ours });
        assert_eq!(said.exit, Exit::Fault);
        assert!(
            format!("{}{}", said.out, said.err).contains(&sentence),
            "{}",
            said.out
        );
    }
    let theirs = theirs.to_string();
    let said = watchbook(with(&["verify", "--register", &theirs], &paths));
    assert_eq!(said.exit, Exit::Fine);
}

#[test]
fn a_file_of_a_newer_version() {
    let (_, file) = good();
    let newer = file.replacen("{\"watchbook\":1", "{\"watchbook\":2", 1);
    refused(newer, &said_of(&BundleFault::Newer(2)));
}

#[test]
fn a_file_one_byte_too_large_is_not_even_read() {
    let path = folder().join("large.watchbook.json");
    let file = std::fs::File::create(&path).expect("a file");
    // A hole: nothing of it is on the disk.
    file.set_len(MAX_FILE as u64 + 1).expect("a size");
    let said = watchbook(with(&["verify"], &[path]));
    assert_eq!(said.exit, Exit::Fault);
    let sentence = said_of(&BundleFault::TooLarge {
        size: MAX_FILE as u64 + 1,
        limit: Limit::File,
    });
    assert!(said.out.contains(&sentence), "{}", said.out);
    assert!(sentence.contains(&MAX_FILE.to_string()), "{sentence}");
}

#[test]
fn a_member_that_stands_twice() {
    let (_, file) = good();
    let twice = file.replacen("{\"watchbook\":1,", "{\"watchbook\":1,\"watchbook\":1,", 1);
    refused(twice, "stands twice");
}

#[test]
fn a_number_with_a_fraction() {
    let (_, file) = good();
    let fraction = file.replacen("{\"watchbook\":1,", "{\"watchbook\":1.5,", 1);
    refused(fraction, &json("a number that is not a plain integer"));
    let (_, file) = good();
    let exponent = file.replacen("{\"watchbook\":1,", "{\"watchbook\":1e0,", 1);
    refused(exponent, &json("a number that is not a plain integer"));
}

#[test]
fn nested_33_deep() {
    let deep = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    refused(deep(33), &json("nested deeper than 32"));
    refused(deep(32), &said_of(&BundleFault::NotOurs));
}

#[test]
fn three_hundred_thousand_entries() {
    let protected = base64url("{}");
    let entries = vec!["{}"; 300_000].join(",");
    let file = format!(
        r#"{{"watchbook":1,"payload":{{"type":"bundle","v":1,"entries":[{entries}]}},"signatures":[{{"protected":"{protected}","signature":"AA"}}]}}"#
    );
    let sentence = said_of(&BundleFault::TooManyEntries(300_000));
    assert!(
        sentence.contains(&watchbook::bundle::MAX_ENTRIES.to_string()),
        "{sentence}"
    );
    refused(file, &sentence);
}

#[test]
fn what_is_none_of_ours() {
    refused("", &json("EOF"));
    refused("no JSON at all", &json("expected"));
    refused("[]", &said_of(&BundleFault::NotOurs));
    refused("{\"version\":1}", &said_of(&BundleFault::NotOurs));
    refused(b"\xff\xfe{}", &json("expected value"));
}

#[test]
fn a_bundle_without_the_first_entry() {
    let (mut generated, _) = good();
    generated.foundation.clear();
    let mut files = export(&generated, &generated.people[0].signer, 1000);
    refused(files.remove(0), &said_of(&BundleFault::NoFoundation));
}

#[test]
fn a_good_file_beside_a_bad_one_still_counts() {
    let (_, file) = good();
    let (_, paths) = put(&[file.as_str(), "{}"]);
    let said = watchbook(with(&["verify", "--json"], &paths));
    assert_eq!(said.exit, Exit::Fault);
    assert_eq!(
        (&said.json()["bundles"], &said.json()["refused"]),
        (&1.into(), &1.into())
    );
    assert_eq!(said.json()["registers"][0]["incidents"], 2);
    let said = watchbook(with(&["view"], &paths));
    assert_eq!(said.exit, Exit::Fault);
    assert!(said.out.contains("IN-"), "{}", said.out);
}

#[test]
fn a_sealed_file() {
    let (_, file) = good();
    let sealed = watchbook_envelope::seal_with(file.as_bytes(), "seven lamps on a grey quay");
    refused(sealed.expect("sealed"), &said_of(&BundleFault::Sealed));
}
