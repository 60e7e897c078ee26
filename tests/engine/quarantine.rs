//! Files that are refused can be kept, byte for byte, and tried again when something has changed.

use std::{cell::Cell, rc::Rc};

use watchbook::register::list::Query;
use watchbook::{
    domain::role::Role,
    engine::protocol::{Answer, Ask, KeptFile, MAX_KEPT, MAX_KEPT_BYTES, Seen, VaultOrder},
    log::id::Digest,
    store::{Batch, Store, Table},
    words::Sentence,
};

use crate::{
    journey::enrol,
    refusals::{export, pair},
    world::{Device, now, report, rewritten},
};

/// What a device says to a file.
#[track_caller]
fn refusal(device: &mut Device, file: &[u8]) -> Sentence {
    let mut examined = device.examine(vec![file.to_vec()]);
    match examined.files.remove(0) {
        Seen::Refused { reason, .. } => reason,
        other => panic!("{other:?}"),
    }
}

fn keep(device: &mut Device, name: &str, file: &[u8]) -> Result<(), Sentence> {
    let reason = Sentence::new("fault-json").with("detail", "line 1");
    let name = name.to_owned();
    let kept = device.try_ask(Ask::Keep { name, reason }, vec![file.to_vec()]);
    kept.map(|(answer, _)| assert_eq!(answer, Answer::Done))
}

#[track_caller]
fn kept(device: &mut Device) -> Vec<KeptFile> {
    match device.ask(Ask::Kept) {
        Answer::Kept { files } => files,
        other => panic!("{other:?}"),
    }
}

fn fetch(device: &mut Device, sha256: Digest) -> Result<Vec<u8>, Sentence> {
    let (_, bytes) = device.try_ask(Ask::FetchKept { sha256 }, vec![])?;
    Ok(bytes.concat())
}

fn events(device: &mut Device) -> usize {
    let (offset, limit) = (0, 99);
    match device.ask(Ask::Inbox {
        query: Query {
            offset,
            limit,
            ..Query::default()
        },
    }) {
        Answer::Inbox { window } => window.total,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_of_a_stranger_is_kept_and_taken_in_once_the_stranger_is_enrolled() {
    let (mut field, mut desk) = pair();
    let draft = "a".to_owned();
    desk.ask(Ask::Report {
        report: report("By the desk."),
        draft,
    });
    let file = rewritten(&export(&mut desk), "nobody", |_| {});
    let reason = refusal(&mut field, &file);
    assert_eq!(reason.key, "fault-stranger");
    let ask = Ask::Keep {
        name: "../mail/late.watchbook.json".into(),
        reason: reason.clone(),
    };
    field.try_ask(ask, vec![file.clone()]).expect("it is kept");

    let all = kept(&mut field);
    assert_eq!(all.len(), 1);
    let one = &all[0];
    assert_eq!(one.name, "late.watchbook.json");
    assert_eq!((one.size, &one.reason), (file.len() as u64, &reason));
    assert_eq!(one.sha256, Digest::of(&file));
    assert!(fetch(&mut field, one.sha256) == Ok(file.clone()));

    // Nothing has changed yet: it is refused again, and stays.
    let examined = field.examine(vec![b"{}".to_vec(), file.clone()]);
    assert_eq!(examined.kept, [1], "the sheet says which of them is kept");
    assert!(field.try_ask(Ask::Apply, vec![]).is_err());
    assert_eq!(kept(&mut field).len(), 1);

    let clock = Rc::new(Cell::new(500));
    let mut nobody = Device::new("nobody", &clock);
    enrol(&mut desk, &mut nobody, "Cem", vec![Role::Reporter]);
    // Who belongs to the register comes with any file of the desk.
    let without = rewritten(&export(&mut desk), "desk", Vec::clear);
    field.examine(vec![without]);
    field.ask(Ask::Apply);
    assert_eq!((events(&mut field), kept(&mut field).len()), (0, 1));

    let again = fetch(&mut field, Digest::of(&file)).expect("its bytes");
    let examined = field.examine(vec![again]);
    assert!(examined.can_apply, "{examined:?}");
    field.ask(Ask::Apply);
    assert_eq!(events(&mut field), 1);
    assert_eq!(kept(&mut field), []);
    assert_eq!(
        now(field.engine.store().keys(Table::Quarantine)),
        Ok(vec![])
    );
}

#[test]
fn what_is_examined_beside_it_does_not_let_it_go() {
    let (mut field, mut desk) = pair();
    let good = export(&mut desk);
    let bad = good[..good.len() / 2].to_vec();
    keep(&mut field, "bad", &bad).expect("room");
    let examined = field.examine(vec![bad, good]);
    assert!(examined.can_apply);
    field.ask(Ask::Apply);
    assert_eq!(kept(&mut field).len(), 1, "it was not what came in");
}

#[test]
fn the_same_bytes_are_kept_once_and_removed_for_good() {
    let (mut field, _) = pair();
    // Three pieces, and none.
    let large: Vec<u8> = (0..=250).cycle().take((2 << 20) + 77).collect();
    for (name, file) in [("a", large.as_slice()), ("b", &large), ("empty", &[])] {
        keep(&mut field, name, file).expect("room");
    }
    let all = kept(&mut field);
    let names: Vec<&str> = all.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["empty", "b"], "the latest first");
    assert!(fetch(&mut field, Digest::of(&large)) == Ok(large.clone()));
    assert_eq!(fetch(&mut field, Digest::of(b"")), Ok(vec![]));

    let sha256 = Digest::of(&large);
    field.ask(Ask::DropKept { sha256 });
    field.ask(Ask::DropKept { sha256 });
    assert_eq!(kept(&mut field).len(), 1);
    let gone = fetch(&mut field, sha256).expect_err("it is gone");
    assert_eq!(gone.key, "engine-missing");
    let left = now(field.engine.store().keys(Table::Quarantine));
    assert_eq!(left, Ok(vec![Digest::of(b"").to_string()]));
    field.ask(Ask::Erase);
    assert_eq!(
        now(field.engine.store().keys(Table::Quarantine)),
        Ok(vec![])
    );
}

#[test]
fn what_is_too_much_is_not_kept_and_the_person_hears_what_to_do() {
    let (mut field, _) = pair();
    let limit = usize::try_from(MAX_KEPT_BYTES).expect("memory");
    let said = |result: Result<(), Sentence>| result.expect_err("no room").key;
    let largest = vec![b' '; limit];
    assert_eq!(
        said(keep(&mut field, "a", &vec![0; limit + 1])),
        "engine-keep-large"
    );
    keep(&mut field, "a", &largest).expect("just so");
    keep(&mut field, "a", &largest).expect("the same is no more");
    assert_eq!(said(keep(&mut field, "b", b"x")), "engine-keep-room");
    let sha256 = Digest::of(&largest);
    field.ask(Ask::DropKept { sha256 });
    for number in 0..MAX_KEPT {
        keep(&mut field, "many", number.to_string().as_bytes()).expect("room");
    }
    let before = field.engine.store().dump();
    let reason = keep(&mut field, "more", b"x").expect_err("no place");
    assert_eq!(reason.key, "engine-keep-many");
    assert!(reason.text().contains(&MAX_KEPT.to_string()));
    assert!(field.engine.store().dump() == before);
}

#[test]
fn a_tab_that_follows_keeps_nothing() {
    let (mut field, _) = pair();
    keep(&mut field, "a", b"bad").expect("room");
    field.engine.follow();
    let said = keep(&mut field, "b", b"worse").expect_err("it only follows");
    assert_eq!(said.key, "engine-follower");
    let sha256 = Digest::of(b"bad");
    assert!(field.try_ask(Ask::DropKept { sha256 }, vec![]).is_err());
    assert_eq!(kept(&mut field).len(), 1, "it can look");
}

#[test]
fn a_vault_seals_what_is_kept() {
    let (mut field, _) = pair();
    let bad = b"{ nothing that could be read }".repeat(20);
    keep(&mut field, "bad.watchbook.json", &bad).expect("room");
    let order = VaultOrder::TurnOn {
        passphrase: "correct horse battery".into(),
    };
    field.ask(Ask::Vault { order });
    assert!(fetch(&mut field, Digest::of(&bad)) == Ok(bad.clone()));
    keep(&mut field, "other", b"one more of them").expect("room");
    for ((table, key), value) in field.engine.store().dump() {
        let seen = |part: &[u8]| value.windows(part.len()).any(|here| here == part);
        assert!(!seen(b"nothing that") && !seen(b"one more of"), "{table:?}");
        assert_ne!(key, Digest::of(&bad).to_string());
    }
}

#[test]
fn what_is_damaged_is_found_by_the_check() {
    let (mut field, _) = pair();
    keep(&mut field, "good", b"good").expect("room");
    keep(&mut field, "bad", b"bad").expect("room");
    let checked = |device: &mut Device| match device.ask(Ask::Check) {
        Answer::Checked(checked) => *checked,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        (checked(&mut field).kept, checked(&mut field).damaged),
        (2, vec![])
    );
    let mut batch = Batch::default();
    batch.put(
        Table::Quarantine,
        format!("{}/00000000", Digest::of(b"bad")),
        "odd",
    );
    let piece = batch.put[0].1.clone();
    let known = now(field.engine.store().keys(Table::Quarantine)).expect("keys");
    assert!(known.contains(&piece), "{known:?} has {piece}");
    now(field.engine.store().commit(batch)).expect("written");
    let found = checked(&mut field);
    assert_eq!(found.kept, 1);
    assert_eq!(found.damaged[0].key, "health-bad-kept");
    assert!(found.damaged[0].text().contains("bad"));
}
