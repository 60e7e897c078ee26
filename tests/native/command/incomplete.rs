//! What only shows inside a file that is signed correctly, or across files: entries set aside,
//! missing, waiting, contradicting one another.

use watchbook::{
    bundle::Scope,
    domain::role::Role,
    log::{
        entry::{Entry, EntryFault},
        id::Digest,
        key::Signer,
    },
    register::generate::Generated,
};

use super::{Exit, Said, export, generated, put, said_of, text, watchbook, with};
use crate::{
    forge::{member, members, resign, value},
    world::{Device, note},
};

/// What `verify --json` says of a register's export, changed before its founder signs it.
fn verify(generated: &Generated) -> Said {
    let (_, paths) = put(&export(generated, &generated.people[0].signer, 1000));
    watchbook(with(&["verify", "--json"], &paths))
}

/// The keys of the findings.
fn keys(said: &Said) -> Vec<String> {
    said.findings()
        .into_iter()
        .map(|(_, _, key, _)| key)
        .collect()
}

/// The keys of the notes.
fn notes(said: &Said) -> Vec<String> {
    let notes = said.json()["notes"].as_array().expect("notes").clone();
    let key = |note: &serde_json::Value| note["key"].as_str().expect("a key").to_owned();
    notes.iter().map(key).collect()
}

/// The same entry with one member of its line changed behind its signature.
fn altered(entry: &Entry, change: impl FnOnce(&mut watchbook::log::json::Value)) -> Entry {
    let mut changed = value(&entry.line());
    change(&mut changed);
    Entry::read(&changed).expect("still readable")
}

#[test]
fn an_entry_with_a_bad_signature_is_set_aside_where_it_stands() {
    let mut generated = generated(1, 3);
    let place = generated.foundation.len() + 5;
    let last = generated.entries[6].signature.clone();
    generated.entries[5].signature = last;
    let said = verify(&generated);
    assert_eq!(said.exit, Exit::Fault);
    let findings = said.findings();
    let expected = format!("payload.entries[{place}]");
    let found = findings.iter().find(|finding| finding.1 == expected);
    let (_, _, key, text) = found.unwrap_or_else(|| panic!("{findings:?}"));
    assert_eq!(
        (key.as_str(), text),
        ("fault-entry-signature", &said_of(&EntryFault::Signature))
    );
}

#[test]
fn an_entry_in_anothers_name_is_set_aside() {
    let mut generated = generated(1, 3);
    let thief = Signer::from_seed(&[9; 32]);
    let forged = resign(&generated.entries[5], &thief, |head| {
        members(head).insert("at".into(), "2026-01-01T00:00:00Z".into());
    });
    generated
        .entries
        .push(Entry::read(&forged).expect("readable"));
    let said = verify(&generated);
    assert_eq!(said.exit, Exit::Fault);
    assert_eq!(keys(&said), ["fault-entry-signature"]);
}

#[test]
fn an_entry_of_a_stranger_is_set_aside() {
    let mut generated = generated(1, 3);
    let stranger = Signer::from_seed(&[9; 32]);
    let device = stranger.device().to_string();
    let forged = resign(&generated.entries[0], &stranger, |head| {
        members(head).insert("dev".into(), device.into());
    });
    generated
        .entries
        .push(Entry::read(&forged).expect("readable"));
    let said = verify(&generated);
    assert_eq!(said.exit, Exit::Fault);
    assert_eq!(keys(&said), ["fault-entry-stranger"]);
}

#[test]
fn a_bad_copy_does_not_push_the_good_entry_aside() {
    let mut generated = generated(1, 3);
    let mut bad = generated.entries[5].clone();
    bad.signature = generated.entries[6].signature.clone();
    generated.entries.insert(0, bad);
    let count = generated.foundation.len() + generated.entries.len() - 1;
    let said = verify(&generated);
    assert_eq!(said.exit, Exit::Fault);
    assert_eq!(said.json()["registers"][0]["entries"], count);
    assert_eq!(keys(&said), ["fault-entry-signature"]);
}

#[test]
fn an_entry_of_another_register_is_set_aside() {
    let mut ours = generated(1, 3);
    let other = generated(2, 2);
    ours.entries.push(other.entries[0].clone());
    let said = verify(&ours);
    assert_eq!(said.exit, Exit::Fault);
    assert_eq!(keys(&said), ["fault-entry-register"]);
}

#[test]
fn a_body_altered_behind_its_digest_names_its_place() {
    let generated = generated(1, 3);
    let founder = &generated.people[0].signer;
    let mut files = export(&generated, founder, 1000);
    let file = files.remove(0);
    // The founder signs a file again in which one body was changed.
    let mut changed = value(&file);
    let payload = member(&mut changed, "payload");
    let entries = crate::forge::items(member(payload, "entries"));
    let place = generated.foundation.len() + 2;
    let body = members(member(&mut entries[place], "body"));
    body.insert("note".into(), "added later".into());
    let text = payload.canonical();
    let signed = founder.sign(watchbook::log::key::Typ::Bundle, &text);
    let content = |file: &watchbook::register::generate::File| watchbook::bundle::Content {
        sha256: file.sha256,
        bytes: file.bytes.clone(),
    };
    let contents: Vec<_> = generated.files.iter().map(content).collect();
    let file = watchbook::bundle::write::envelope(&text, &signed, &contents);
    let (_, paths) = put(&[file]);
    let said = watchbook(with(&["verify", "--json"], &paths));
    let findings = said.findings();
    assert_eq!(said.exit, Exit::Fault);
    assert_eq!(
        findings[0].1,
        format!("payload.entries[{place}]"),
        "{findings:?}"
    );
    assert_eq!(findings[0].3, said_of(&EntryFault::BodyAltered));
}

#[test]
fn an_entry_left_out_is_missed() {
    let mut generated = generated(1, 3);
    let left_out = generated.entries.remove(8);
    let said = verify(&generated);
    assert_eq!(said.exit, Exit::Fault);
    assert!(
        keys(&said).contains(&"command-gap-one".to_owned()),
        "{}",
        said.out
    );
    let person = generated.membership.person(&left_out.head.dev);
    assert!(
        said.out
            .contains(&format!("Entry {} of {person}", left_out.head.seq)),
        "{}",
        said.out
    );
}

#[test]
fn a_chain_cut_off_at_its_end_is_missed() {
    let mut generated = generated(1, 3);
    generated.entries.truncate(generated.entries.len() - 4);
    let said = verify(&generated);
    assert_eq!(said.exit, Exit::Fault);
    assert!(
        keys(&said).iter().any(|key| key.starts_with("command-gap")),
        "{}",
        said.out
    );
}

#[test]
fn a_part_left_out_is_missed_but_claims_no_gap() {
    let generated = generated(1, 6);
    let mut files = export(&generated, &generated.people[0].signer, 40);
    let parts = files.len();
    files.remove(1);
    let (_, paths) = put(&files);
    let said = watchbook(with(&["verify", "--json"], &paths));
    // What is here holds; that it is not everything is told, and fails only who asks for that.
    assert_eq!(said.exit, Exit::Fine);
    assert_eq!(keys(&said), Vec::<String>::new());
    let notes = notes(&said);
    assert!(
        notes.contains(&"command-part-missing".to_owned()),
        "{notes:?}"
    );
    assert_eq!(said.json()["complete"], false);
    let asked = watchbook(with(&["verify", "--complete"], &paths));
    assert_eq!(asked.exit, Exit::Fault);
    assert!(asked.out.contains(text("command-verify-holds-here")));
    assert!(
        said.out.contains(&format!("part 2 of {parts} is missing")),
        "{}",
        said.out
    );
}

#[test]
fn two_histories_of_one_device_are_found() {
    let mut generated = generated(1, 3);
    let author = &generated.people[1];
    let own = generated
        .entries
        .iter()
        .find(|entry| entry.head.dev == author.device());
    let forked = resign(own.expect("an entry"), &author.signer, |head| {
        members(head).insert("at".into(), "2026-01-01T00:00:00Z".into());
    });
    let forked = Entry::read(&forked).expect("readable");
    let number = forked.head.seq;
    generated.entries.push(forked);
    let said = verify(&generated);
    assert_eq!(said.exit, Exit::Fault);
    assert!(
        keys(&said).contains(&"command-fork".to_owned()),
        "{}",
        said.out
    );
    assert!(
        said.out.contains(&format!("from its entry {number} on")),
        "{}",
        said.out
    );
}

/// One verdict, whoever shows it: over every golden file and some that are incomplete.
#[test]
fn the_app_and_the_command_line_say_the_same() {
    let mut ruth = Device::founder(1, "Ruth");
    let event = ruth.report("The van is gone");
    ruth.run(note(event, "by Ruth"));
    let entries = ruth.entries(None);
    let mut files = vec![ruth.send(&entries[1..]), ruth.send(&entries)];
    let generated = generated(1, 6);
    let parts = export(&generated, &generated.people[0].signer, 40);
    files.extend(parts.into_iter().map(String::into_bytes));
    let golden = crate::sources::root().join("tests/golden/v1");
    for file in std::fs::read_dir(golden).expect("golden files") {
        let path = file.expect("a file").path();
        if path.to_string_lossy().ends_with(".watchbook.json") {
            files.push(std::fs::read(path).expect("a file"));
        }
    }
    let mut held = 0;
    for file in files {
        let shown = watchbook::engine::verify::verify("a file", &file, None);
        let (_, paths) = put(&[file]);
        let said = watchbook(with(&["verify", "--json"], &paths));
        assert_eq!(
            said.json()["holds"],
            shown.holds,
            "{} {:?}",
            said.out,
            shown.findings
        );
        assert_eq!(said.exit == Exit::Fine, shown.holds);
        held += usize::from(shown.holds);
    }
    assert!(held > 8, "{held} hold");
}

#[test]
fn what_waits_says_whose_and_how_much() {
    let mut generated = generated(1, 3);
    // The founding entry of a record is missing: what builds on it waits.
    let founding = generated
        .entries
        .iter()
        .position(|entry| entry.head.rec.is_none());
    generated.entries.remove(founding.expect("a record"));
    let said = verify(&generated);
    assert_eq!(said.exit, Exit::Fault);
    assert!(
        keys(&said).contains(&"command-waiting".to_owned()),
        "{}",
        said.out
    );
}

#[test]
fn what_follows_a_waiting_entry_on_the_same_device_waits_too() {
    let mut ruth = Device::founder(1, "Ruth");
    let mut emre = ruth.enrol(2, "Emre", &[Role::TeamMember]);
    let event = ruth.report("The van is gone");
    emre.import(&ruth.export(Scope::All, None))
        .expect("taken in");
    emre.run(note(event, "by Emre"));
    ruth.import(&emre.export(Scope::All, None))
        .expect("taken in");
    ruth.run(note(event, "after Emre"));
    ruth.run(note(event, "after that"));
    let not_emre = |entry: &Entry| entry.head.dev != emre.id();
    let entries: Vec<Entry> = ruth.entries(None).into_iter().filter(not_emre).collect();
    let (_, paths) = put(&[ruth.send(&entries)]);
    let said = watchbook(with(&["verify", "--json"], &paths));
    assert_eq!(said.json()["registers"][0]["waiting"], 2, "{}", said.out);
    // An extract need not carry what it builds on: in the app it holds, and here.
    assert_eq!(said.exit, Exit::Fine);
    assert_eq!(keys(&said), Vec::<String>::new());
    assert_eq!(notes(&said), ["command-waiting"]);
}

#[test]
fn an_entry_of_a_newer_version_is_set_aside_and_told() {
    let generated = generated(1, 3);
    let founder = &generated.people[0].signer;
    let mut newer = value(&generated.entries[3].line());
    members(member(&mut newer, "head")).insert("v".into(), watchbook::log::json::Value::Int(2));
    let mut changed = value(&export(&generated, founder, 1000).remove(0));
    let payload = member(&mut changed, "payload");
    crate::forge::items(member(payload, "entries")).push(newer);
    let text = payload.canonical();
    let signed = founder.sign(watchbook::log::key::Typ::Bundle, &text);
    let file = watchbook::bundle::write::envelope(&text, &signed, &[]);
    let (_, paths) = put(&[file]);
    let said = watchbook(with(&["verify", "--json"], &paths));
    assert_eq!(said.exit, Exit::Fault);
    assert_eq!(keys(&said), ["fault-entry-newer"]);
    assert_eq!(said.findings()[0].3, said_of(&EntryFault::Newer(2)));
}

#[test]
fn a_body_withheld_in_one_file_comes_with_another() {
    let mut generated = generated(1, 3);
    let founder = &generated.people[0].signer;
    let whole = export(&generated, founder, 1000);
    for entry in &mut generated.entries {
        *entry = altered(entry, |line| {
            members(line).remove("body");
        });
    }
    let withheld = export(&generated, founder, 1000);
    let files = [withheld[0].clone(), whole[0].clone()];
    let (_, mut paths) = put(&files);
    let first = watchbook(with(&["view", "--json"], &paths));
    assert_eq!(first.exit, Exit::Fine, "{}", first.err);
    paths.reverse();
    assert_eq!(first.out, watchbook(with(&["view", "--json"], &paths)).out);
    assert_eq!(
        first.out,
        watchbook(with(&["view", "--json"], &paths[..1])).out
    );
    assert_ne!(Digest::of(&files[0]), Digest::of(&files[1]));
}
