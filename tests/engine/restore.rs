//! A backup gives everything back to a new device; a key on paper makes it a member when nobody else can.

use std::{cell::Cell, rc::Rc};

use watchbook::register::list::Query;
use watchbook::{
    bundle::{Tlp, envelope::Seal},
    domain::role::Role,
    engine::{
        Bytes,
        protocol::{Answer, Ask, ExportOf, Seen, Standing, Status},
    },
    log::id::DeviceId,
    words::Sentence,
};

use crate::{
    journey::enrol,
    world::{Device, report, signer},
};

fn status(device: &mut Device) -> Status {
    match device.ask(Ask::Status) {
        Answer::Status(status) => *status,
        other => panic!("{other:?}"),
    }
}

fn all(to: Vec<DeviceId>) -> Ask {
    let (what, tlp, seal) = (ExportOf::All, Tlp::AmberStrict, Seal::Open);
    Ask::Export {
        what,
        to,
        tlp,
        seal,
    }
}

fn events(device: &mut Device) -> usize {
    let (offset, limit) = (0, 10);
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

/// A founder who has written two reports, with a copy of everything.
fn founder(clock: &Rc<Cell<i64>>) -> (Device, Bytes) {
    let mut desk = Device::new("desk", clock);
    desk.start("Harbour clinic", "Zoe");
    for what in ["A laptop is gone", "A strange mail"] {
        let (report, draft) = (report(what), String::new());
        desk.ask(Ask::Report { report, draft });
    }
    let (_, backup, _) = desk.files(all(vec![]));
    (desk, backup)
}

fn restore(device: &mut Device, backup: Bytes) {
    let examined = device.examine(backup);
    let Seen::Backup {
        register,
        from,
        entries,
        ..
    } = &examined.files[0]
    else {
        panic!("{examined:?}")
    };
    assert_eq!(
        (register.as_str(), from.as_str()),
        ("Harbour clinic", "Zoe")
    );
    assert!(*entries >= 3, "{entries}");
    assert!(!examined.can_apply, "it is joined, not taken in");
    device.files(Ask::Join {
        person: "Zoe".into(),
        contact: "ext. 1".into(),
    });
}

fn paper(device: &mut Device) -> String {
    let contact = "on paper".to_owned();
    match device.ask(Ask::MakePaperKey { contact }) {
        Answer::Recovery { code } => code,
        other => panic!("{other:?}"),
    }
}

fn by_paper(device: &mut Device, code: &str) -> Result<Answer, Sentence> {
    let code = code.to_owned();
    let answer = device.try_ask(Ask::UsePaperKey { code }, vec![]);
    answer.map(|(answer, _)| answer)
}

#[test]
fn a_founder_who_lost_the_only_device_goes_on_with_a_backup_and_a_key_on_paper() {
    let clock = Rc::new(Cell::new(0));
    let (mut desk, _) = founder(&clock);
    let code = paper(&mut desk);
    let (_, backup, _) = desk.files(all(vec![]));
    drop(desk);

    let mut new = Device::new("new", &clock);
    restore(&mut new, backup);
    assert_eq!(status(&mut new).standing, Standing::Waiting);
    assert_eq!(
        events(&mut new),
        2,
        "everything is there before anybody has let it in"
    );
    assert_eq!(
        by_paper(&mut new, "0000-0000").unwrap_err().key,
        "paper-key-mistyped"
    );
    assert_eq!(by_paper(&mut new, &code), Ok(Answer::Done));
    let now = status(&mut new);
    assert_eq!(now.standing, Standing::Member);
    assert!(now.roles.contains(&Role::Coordinator), "{:?}", now.roles);
    // It is a member like any other: it writes, and others take that in.
    let (report, draft) = (report("A third one"), String::new());
    new.ask(Ask::Report { report, draft });
    let mut ana = Device::new("ana", &clock);
    enrol(&mut new, &mut ana, "Ana", vec![Role::Reporter]);
    let (_, files, _) = new.files(all(vec![]));
    assert!(ana.examine(files).can_apply);
    ana.ask(Ask::Apply);
    assert_eq!(events(&mut ana), 3);
}

#[test]
fn a_code_of_another_register_or_of_a_key_that_is_out_enrols_nobody() {
    let clock = Rc::new(Cell::new(0));
    let (mut desk, backup) = founder(&clock);
    let later = paper(&mut desk);
    let mut new = Device::new("new", &clock);
    restore(&mut new, backup);
    // The backup is older than the key.
    assert_eq!(
        by_paper(&mut new, &later).unwrap_err().key,
        "paper-key-unknown"
    );
    assert_eq!(status(&mut new).standing, Standing::Waiting);
    // Nobody makes one who is no member.
    let contact = String::new();
    let refused = new.try_ask(Ask::MakePaperKey { contact }, vec![]);
    assert_eq!(refused.unwrap_err().key, "engine-not-enrolled");
}

#[test]
fn a_restored_device_is_let_in_by_a_coordinator_as_well() {
    let clock = Rc::new(Cell::new(0));
    let (mut desk, backup) = founder(&clock);
    let mut new = Device::new("new", &clock);
    restore(&mut new, backup);
    let (_, request, _) = new.files(Ask::RequestKey);
    let examined = desk.examine(request);
    let Seen::Enrol { request, .. } = &examined.files[0] else {
        panic!("{examined:?}")
    };
    desk.act(watchbook::register::command::Command::Enrol {
        device: request.from,
        key: request.key.clone(),
        person: request.person.clone(),
        contact: request.contact.clone(),
        roles: vec![Role::Coordinator],
    });
    let (_, files, _) = desk.files(all(vec![]));
    new.examine(files);
    new.ask(Ask::Apply);
    assert_eq!(status(&mut new).standing, Standing::Member);
}

#[test]
fn a_part_or_what_is_for_somebody_else_is_no_backup() {
    let clock = Rc::new(Cell::new(0));
    let (mut desk, backup) = founder(&clock);
    let mut ana = Device::new("ana", &clock);
    enrol(&mut desk, &mut ana, "Ana", vec![Role::Reporter]);
    let (_, named, _) = desk.files(all(vec![signer("ana").device()]));
    let mut new = Device::new("new", &clock);
    for files in [named] {
        match &new.examine(files).files[0] {
            Seen::Refused { reason, .. } => assert_eq!(reason.key, "engine-join-first"),
            other => panic!("{other:?}"),
        }
    }
    let mut changed = backup;
    let place = changed[0].len() / 2;
    changed[0][place] ^= 1;
    let examined = new.examine(changed);
    assert!(
        matches!(examined.files[0], Seen::Refused { .. }),
        "{examined:?}"
    );
    let (person, contact) = ("Zoe".to_owned(), String::from("ext. 1"));
    let refused = new.try_ask(Ask::Join { person, contact }, vec![]);
    assert_eq!(refused.unwrap_err().key, "engine-missing");
}

#[test]
fn a_backup_that_is_tried_tells_what_is_not_in_it() {
    let clock = Rc::new(Cell::new(0));
    let (mut desk, backup) = founder(&clock);
    assert_eq!(desk.examine(backup.clone()).lacking, Some(0));
    let (report, draft) = (report("A third one"), String::new());
    desk.ask(Ask::Report { report, draft });
    let examined = desk.examine(backup);
    assert_eq!(examined.lacking, Some(1));
    assert_eq!(examined.summary.new, 0);
    let (_, invitation, _) = desk.files(Ask::Invite);
    assert_eq!(desk.examine(invitation).lacking, None);
}
