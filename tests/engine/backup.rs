//! Backups that are written by themselves: sealed for whoever could bring the register back, when something is new, and not
//! more of them than are needed.

use std::{cell::Cell, rc::Rc};

use watchbook::{
    bundle::envelope::is_sealed,
    domain::role::Role,
    engine::{
        Bytes,
        protocol::{Answer, Ask, Keepers, Pace, Seen, Standing, Status},
    },
    log::key::Signer,
    words::Sentence,
};

use crate::{
    journey::enrol,
    world::{Device, report, signer},
};

/// A folder as the page sees it.
type Folder = Vec<(String, Vec<u8>)>;

fn desk(clock: &Rc<Cell<i64>>) -> Device {
    let mut desk = Device::new("desk", clock);
    desk.start("Harbour clinic", "Zoe");
    tell(&mut desk, "A laptop is gone");
    desk
}

fn tell(device: &mut Device, what: &str) {
    let (report, draft) = (report(what), String::new());
    device.ask(Ask::Report { report, draft });
}

fn paper(device: &mut Device) -> String {
    let contact = "on paper".to_owned();
    match device.ask(Ask::MakePaperKey { contact }) {
        Answer::Recovery { code } => code,
        other => panic!("{other:?}"),
    }
}

fn status(device: &mut Device) -> Status {
    match device.ask(Ask::Status) {
        Answer::Status(status) => *status,
        other => panic!("{other:?}"),
    }
}

fn keepers(device: &mut Device) -> Keepers {
    match device.ask(Ask::Health) {
        Answer::Health(health) => health.keepers,
        other => panic!("{other:?}"),
    }
}

/// What is made for a folder: the new files, and the names of old ones that are not needed any more.
fn made(
    device: &mut Device,
    folder: &Folder,
    pace: Pace,
    at_once: bool,
) -> Result<(Folder, Vec<String>), Sentence> {
    let there = folder.iter().map(|(name, _)| name.clone()).collect();
    let ask = Ask::BackUp {
        there,
        pace,
        at_once,
    };
    let (answer, bytes) = device.try_ask(ask, vec![])?;
    match answer {
        Answer::BackUp { names, old, .. } => {
            assert_eq!(names.len(), bytes.len());
            Ok((names.into_iter().zip(bytes).collect(), old))
        }
        other => panic!("{other:?}"),
    }
}

/// Says what lies in the folder; what may be removed comes back.
fn say(device: &mut Device, files: &Folder) -> Result<Vec<String>, Sentence> {
    let (names, bytes): (Vec<String>, Bytes) = files.iter().cloned().unzip();
    match device.try_ask(Ask::BackedUp { names }, bytes)?.0 {
        Answer::BackUp { old, .. } => Ok(old),
        other => panic!("{other:?}"),
    }
}

/// Backs up as the page does; how many files were written.
fn back_up(device: &mut Device, folder: &mut Folder, pace: Pace, at_once: bool) -> usize {
    let (new, old) = made(device, folder, pace, at_once).unwrap();
    if new.is_empty() {
        return 0;
    }
    folder.extend(new.clone());
    let mut read = new.clone();
    read.extend(
        folder
            .iter()
            .filter(|(name, _)| old.contains(name))
            .cloned(),
    );
    let go = say(device, &read).unwrap();
    folder.retain(|(name, _)| !go.contains(name));
    new.len()
}

#[test]
fn without_a_key_on_paper_nothing_is_written() {
    let mut desk = desk(&Rc::default());
    let refused = made(&mut desk, &vec![], Pace::Soon, true).unwrap_err();
    assert_eq!(refused.key, "backup-no-paper");
    assert_eq!(
        (keepers(&mut desk).papers, keepers(&mut desk).devices),
        (0, 1)
    );
    paper(&mut desk);
    assert_eq!(
        (keepers(&mut desk).papers, keepers(&mut desk).devices),
        (1, 1)
    );
    assert!(made(&mut desk, &vec![], Pace::Soon, true).is_ok());
    let outside = &mut Device::new("outside", &Rc::default());
    assert_eq!(keepers(outside), Keepers::default());
}

#[test]
fn the_paper_and_coordinators_open_it_and_nobody_else() {
    let clock = Rc::new(Cell::new(0));
    let mut desk = desk(&clock);
    let names = ["second", "reporter", "handler"];
    let [mut second, mut reporter, mut handler] = names.map(|name| Device::new(name, &clock));
    enrol(&mut desk, &mut second, "Ana", vec![Role::Coordinator]);
    enrol(&mut desk, &mut reporter, "Ben", vec![Role::Reporter]);
    enrol(
        &mut desk,
        &mut handler,
        "Cleo",
        vec![Role::TeamMember, Role::PointOfContact],
    );
    let code = paper(&mut desk);
    assert_eq!(
        (keepers(&mut desk).papers, keepers(&mut desk).devices),
        (1, 2)
    );
    let (files, _) = made(&mut desk, &vec![], Pace::Soon, true).unwrap();
    let (name, file) = files[0].clone();
    assert!(
        name.starts_with("backup-harbour-clinic-zoe-") && name.ends_with(".json.age"),
        "{name}"
    );
    assert!(is_sealed(&file));

    for device in [&mut desk, &mut second] {
        let seen = device.examine(vec![file.clone()]).files.remove(0);
        assert!(
            !matches!(seen, Seen::Refused { .. } | Seen::Sealed { .. }),
            "{seen:?}"
        );
    }
    for device in [&mut reporter, &mut handler] {
        match device.examine(vec![file.clone()]).files.remove(0) {
            Seen::Refused { reason, .. } => assert_eq!(reason.key, "sealed-not-for-us"),
            other => panic!("{other:?}"),
        }
    }
    let of_device = signer("reporter").agreement();
    assert!(watchbook_envelope::open_as(&file, &of_device).is_err());
    let typed = watchbook::vault::code::Code::read(&code).unwrap();
    let of_paper = Signer::from_seed(&typed.seed()).agreement();
    let plain = watchbook_envelope::open_as(&file, &of_paper).unwrap();
    assert!(plain.starts_with(b"{\"watchbook\":1"));
}

#[test]
fn a_paper_that_was_taken_out_opens_nothing_that_is_made_later() {
    let mut desk = desk(&Rc::default());
    let (lost, _) = (paper(&mut desk), paper(&mut desk));
    let typed = watchbook::vault::code::Code::read(&lost).unwrap();
    let key = Signer::from_seed(&typed.seed());
    desk.act(watchbook::register::command::Command::Revoke {
        fact: watchbook::register::fact::DeviceRevoked {
            device: key.public().device(),
            last: None,
            cause: watchbook::domain::cause::Cause::Lost,
            reason: "The envelope is gone.".into(),
        },
    });
    let (files, _) = made(&mut desk, &vec![], Pace::Soon, true).unwrap();
    assert!(watchbook_envelope::open_as(&files[0].1, &key.agreement()).is_err());
    assert_eq!(keepers(&mut desk).papers, 1);
}

#[test]
fn the_paper_brings_everything_back_and_lets_the_device_in() {
    let clock = Rc::new(Cell::new(0));
    let mut desk = desk(&clock);
    let code = paper(&mut desk);
    let (files, _) = made(&mut desk, &vec![], Pace::Soon, true).unwrap();
    drop(desk);

    let mut new = Device::new("new", &clock);
    let sealed = files[0].1.clone();
    match new.examine(vec![sealed.clone()]).files.remove(0) {
        Seen::Sealed { paper, .. } => assert!(paper),
        other => panic!("{other:?}"),
    }
    let unseal = |new: &mut Device, typed: &str| {
        let passphrase = typed.to_owned();
        let opened = new.try_ask(Ask::Unseal { passphrase }, vec![sealed.clone()]);
        opened
            .map(|(_, mut bytes)| bytes.remove(0))
            .map_err(|said| said.key)
    };
    assert_eq!(
        unseal(&mut new, "seven lamps on a grey quay").unwrap_err(),
        "paper-key-mistyped"
    );
    let mut elsewhere = Device::new("elsewhere", &clock);
    elsewhere.start("Clinic Marenfeld", "Zoe");
    let other = paper(&mut elsewhere);
    assert_ne!(other, code);
    assert_eq!(unseal(&mut new, &other).unwrap_err(), "sealed-other-paper");
    let plain = unseal(&mut new, &code).unwrap();
    let seen = new.examine(vec![plain]).files.remove(0);
    assert!(matches!(seen, Seen::Backup { .. }), "{seen:?}");
    new.files(Ask::Join {
        person: "Zoe".into(),
        contact: "ext. 1".into(),
    });
    new.ask(Ask::UsePaperKey { code });
    assert_eq!(status(&mut new).standing, Standing::Member);
    assert_eq!(status(&mut new).counts.events, 1);
}

#[test]
fn one_is_written_when_something_is_new_and_its_time_has_come() {
    let clock = Rc::new(Cell::new(0));
    let mut desk = desk(&clock);
    paper(&mut desk);
    let mut folder = Folder::new();
    let later = |minutes: i64| clock.set(clock.get() + minutes);
    assert_eq!(
        back_up(&mut desk, &mut folder, Pace::Soon, false),
        1,
        "the first one"
    );
    assert_eq!(status(&mut desk).only_here, 0, "what is in it has left");
    later(300);
    assert_eq!(
        back_up(&mut desk, &mut folder, Pace::Soon, false),
        0,
        "nothing is new"
    );
    assert_eq!(
        back_up(&mut desk, &mut folder, Pace::Soon, true),
        1,
        "somebody wants one"
    );
    tell(&mut desk, "A strange mail");
    assert_eq!(
        back_up(&mut desk, &mut folder, Pace::Soon, false),
        0,
        "somebody still writes"
    );
    later(10);
    assert_eq!(back_up(&mut desk, &mut folder, Pace::Soon, false), 1);
    tell(&mut desk, "A badge is gone");
    later(60);
    assert_eq!(back_up(&mut desk, &mut folder, Pace::Daily, false), 0);
    later(24 * 60);
    assert_eq!(back_up(&mut desk, &mut folder, Pace::Daily, false), 1);
    folder.clear();
    assert_eq!(
        back_up(&mut desk, &mut folder, Pace::Daily, false),
        1,
        "the folder is empty"
    );
}

#[test]
fn what_was_not_written_whole_does_not_count() {
    let mut desk = desk(&Rc::default());
    paper(&mut desk);
    let folder = Folder::new();
    let (mut files, _) = made(&mut desk, &folder, Pace::Soon, true).unwrap();
    files[0].1.pop();
    assert_eq!(say(&mut desk, &files).unwrap_err().key, "backup-not-whole");
    assert!(status(&mut desk).only_here > 0, "the reminder stays");
    let (again, _) = made(&mut desk, &files, Pace::Daily, false).unwrap();
    assert_eq!(again.len(), 1, "it is tried again");
    assert_eq!(say(&mut desk, &vec![]).unwrap_err().key, "backup-not-whole");
}

#[test]
fn only_what_this_device_made_and_nobody_changed_is_removed() {
    let clock = Rc::new(Cell::new(0));
    let mut desk = desk(&clock);
    paper(&mut desk);
    let mut folder = vec![(
        "backup-of-somebody-else.watchbook.json.age".to_owned(),
        vec![1],
    )];
    let mut first = String::new();
    for round in 0..12 {
        back_up(&mut desk, &mut folder, Pace::Soon, true);
        if round == 0 {
            first.clone_from(&folder[1].0);
            folder[1].1 = b"somebody has changed it".to_vec();
        }
        tell(&mut desk, "One more.");
    }
    assert_eq!(folder[0].1, [1]);
    assert_eq!(folder[1].0, first, "it is no longer what this device made");
    assert_eq!(folder.len(), 2 + 7);
    // Another tab goes on from what is kept.
    let store = desk.engine.store().clone();
    let mut again = Device::open("again", &clock, store, true).unwrap();
    back_up(&mut again, &mut folder, Pace::Soon, true);
    assert_eq!(folder.len(), 2 + 7);
}

#[test]
fn a_key_on_paper_stays_one_under_another_name() {
    let mut desk = desk(&Rc::default());
    let code = paper(&mut desk);
    let typed = watchbook::vault::code::Code::read(&code).unwrap();
    let key = Signer::from_seed(&typed.seed()).public();
    desk.act(watchbook::register::command::Command::Enrol {
        device: key.device(),
        key: watchbook::log::key::Jwk::from(&key),
        person: "Zoe Marten".into(),
        contact: "in the safe".into(),
        roles: vec![Role::Coordinator],
    });
    assert_eq!(keepers(&mut desk).papers, 1);
    // It may lead nobody any more, and still opens what it has to open.
    desk.act(watchbook::register::command::Command::Enrol {
        device: key.device(),
        key: watchbook::log::key::Jwk::from(&key),
        person: "Zoe Marten".into(),
        contact: "in the safe".into(),
        roles: vec![Role::Reporter],
    });
    assert_eq!(keepers(&mut desk).papers, 1);
}
