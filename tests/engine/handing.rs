//! What leaves this browser: what is in it, what is not, and when it counts as elsewhere.

use std::{cell::Cell, rc::Rc};

use watchbook::register::list::Query;
use watchbook::{
    bundle::{
        Content, Tlp,
        envelope::Seal,
        read::{Document, read},
    },
    domain::{report::Attachment, role::Role},
    engine::protocol::{Answer, Ask, ExchangeKind, ExportOf, Seen, Status},
    log::id::Digest,
    register::command::Command,
    store::{Batch, Store, Table},
};

use crate::{
    journey::enrol,
    world::{Device, now, report},
};

fn status(device: &mut Device) -> Status {
    match device.ask(Ask::Status) {
        Answer::Status(status) => *status,
        other => panic!("{other:?}"),
    }
}

fn all() -> Ask {
    let (what, to, tlp) = (ExportOf::All, vec![], Tlp::Amber);
    Ask::Export {
        what,
        to,
        tlp,
        seal: Seal::Open,
    }
}

fn tell(device: &mut Device, what: &str) {
    let (report, draft) = (report(what), String::new());
    device.ask(Ask::Report { report, draft });
}

#[test]
fn entries_are_elsewhere_once_a_file_has_left_not_once_it_is_made() {
    let mut desk = Device::new("desk", &Rc::default());
    desk.start("Clinic Marenfeld", "Ben");
    tell(&mut desk, "One.");
    let only_here = |desk: &mut Device| status(desk).only_here;
    assert_eq!(only_here(&mut desk), 2);
    let (names, ..) = desk.files(all());
    assert_eq!(only_here(&mut desk), 2, "it is made, and still in the page");
    tell(&mut desk, "After it was made.");
    let other = vec!["another.watchbook.json".to_owned()];
    desk.ask(Ask::Carried { names: other });
    assert_eq!(only_here(&mut desk), 3);
    desk.ask(Ask::Carried {
        names: names.clone(),
    });
    assert_eq!(only_here(&mut desk), 1, "what was in it is elsewhere now");
    desk.ask(Ask::Carried { names });
    assert_eq!(only_here(&mut desk), 1);

    let Answer::Inbox { window } = desk.ask(Ask::Inbox {
        query: Query {
            offset: 0,
            limit: 9,
            ..Query::default()
        },
    }) else {
        panic!()
    };
    let ids = vec![window.rows[0].id];
    let (what, to, tlp) = (ExportOf::Incidents { ids }, vec![], Tlp::Amber);
    let (names, ..) = desk.files(Ask::Export {
        what,
        to,
        tlp,
        seal: Seal::Open,
    });
    desk.ask(Ask::Carried { names });
    assert_eq!(only_here(&mut desk), 1, "chosen records are no backup");

    let (names, ..) = desk.files(all());
    desk.engine.follow();
    let refused = desk.try_ask(
        Ask::Carried {
            names: names.clone(),
        },
        vec![],
    );
    assert_eq!(refused.unwrap_err().key, "engine-follower");
    now(desk.engine.take_over()).unwrap();
    desk.ask(Ask::Carried { names });
    assert_eq!(only_here(&mut desk), 1, "another tab may have written");
}

fn attach(device: &mut Device, content: &[u8]) -> Attachment {
    let (name, media_type) = ("a.png".into(), "image/png".into());
    match device.try_ask(Ask::Attach { name, media_type }, vec![content.to_vec()]) {
        Ok((Answer::Attached { file }, _)) => file,
        other => panic!("{other:?}"),
    }
}

/// Reports with three files, of which one is lost and one is damaged.
fn report_with_files(device: &mut Device) -> String {
    let contents: [&[u8]; 3] = [b"whole", b"damaged", b"lost"];
    let files = contents.map(|content| attach(device, content));
    let mut batch = Batch::default();
    let piece = format!("{}/00000000", files[1].sha256);
    batch.put(Table::Files, piece, *b"Damaged");
    batch.remove(Table::Files, &files[2].sha256);
    let mut report = report("With pictures.");
    report.files = files.to_vec();
    let draft = String::new();
    let Answer::Reported { reference } = device.ask(Ask::Report { report, draft }) else {
        panic!()
    };
    now(device.engine.store().commit(batch)).unwrap();
    reference
}

/// Asks for a file: how many attached files are not in it, and its bytes.
fn made(device: &mut Device, ask: Ask) -> (usize, Vec<u8>) {
    match device.try_ask(ask, vec![]) {
        Ok((Answer::Files { left_out, .. }, mut bytes)) => (left_out, bytes.remove(0)),
        other => panic!("{other:?}"),
    }
}

fn contents(file: &[u8]) -> Vec<Content> {
    match read(file) {
        Ok(Document::Bundle(bundle)) => bundle.files,
        Ok(Document::Report(report)) => report.files,
        other => panic!("{other:?}"),
    }
}

#[test]
fn files_that_cannot_be_read_are_left_out_and_counted() {
    let clock = Rc::new(Cell::new(0));
    let (mut field, mut desk) = (Device::new("field", &clock), Device::new("desk", &clock));
    desk.start("Clinic Marenfeld", "Ben");
    report_with_files(&mut desk);
    let (left_out, backup) = made(&mut desk, all());
    assert_eq!(left_out, 2);
    let whole = contents(&backup);
    assert_eq!(whole.len(), 1);
    assert_eq!(whole[0].bytes, b"whole");

    let reference = report_with_files(&mut field);
    let (left_out, report) = made(&mut field, Ask::HandOver { reference });
    assert_eq!((left_out, contents(&report).len()), (2, 1));
    let examined = desk.examine(vec![report]);
    assert_eq!(
        (examined.summary.files, examined.summary.files_missing),
        (1, 2)
    );
}

#[test]
fn what_storage_cannot_read_at_all_is_no_file_left_out() {
    let mut desk = Device::new("desk", &Rc::default());
    desk.start("Clinic Marenfeld", "Ben");
    report_with_files(&mut desk);
    desk.engine
        .store()
        .fail_reading_at(0, watchbook::store::StoreError::Closed);
    let said = desk.try_ask(all(), vec![]).unwrap_err();
    assert_eq!(said.key, "store-closed");
}

fn digests(device: &mut Device, wanted: ExchangeKind) -> Vec<Digest> {
    let Answer::History { exchanges, .. } = device.ask(Ask::History) else {
        panic!()
    };
    let wanted = exchanges.iter().filter(|exchange| exchange.kind == wanted);
    wanted.map(|exchange| exchange.sha256).collect()
}

#[test]
fn both_sides_call_a_file_by_the_same_digest() {
    use ExchangeKind::{Adopted, Exported, HandedOver, Imported, Invited, Joined};
    let clock = Rc::new(Cell::new(0));
    let (mut field, mut desk) = (Device::new("field", &clock), Device::new("desk", &clock));
    let (report, draft) = (report("From outside."), String::new());
    let Answer::Reported { reference } = field.ask(Ask::Report { report, draft }) else {
        panic!()
    };
    desk.start("Clinic Marenfeld", "Ben");
    enrol(&mut desk, &mut field, "Ana", vec![Role::Reporter]);
    let (_, report) = made(&mut field, Ask::HandOver { reference });
    desk.examine(vec![report]);
    desk.ask(Ask::Apply);
    let (_, bundle) = made(&mut desk, all());
    let own = desk.examine(vec![bundle.clone()]);
    let made_here = matches!(own.files[0], Seen::Bundle { again: false, .. });
    assert!(made_here, "what was made here was not taken in before");
    field.examine(vec![bundle]);
    field.ask(Ask::Apply);
    for (ours, theirs) in [(Invited, Joined), (Exported, Imported)] {
        let (ours, theirs) = (digests(&mut desk, ours), digests(&mut field, theirs));
        assert_eq!((ours.len(), &ours), (1, &theirs));
    }
    let (ours, theirs) = (digests(&mut field, HandedOver), digests(&mut desk, Adopted));
    assert_eq!((ours.len(), &ours), (1, &theirs));
}

#[test]
fn media_types_are_types_and_nothing_else() {
    let mut desk = Device::new("desk", &Rc::default());
    for (said, kept) in [
        ("image/png", "image/png"),
        ("Text/Plain; charset=utf-8", "text/plain"),
        ("application/vnd.ms-excel", "application/vnd.ms-excel"),
        ("image/svg+xml", "image/svg+xml"),
        ("", ""),
        ("png", ""),
        ("image/", ""),
        ("a/b/c", ""),
        ("image/\u{202e}gnp", ""),
        ("text/<script>", ""),
    ] {
        let (name, media_type) = ("a".into(), said.into());
        let attached = desk.try_ask(Ask::Attach { name, media_type }, vec![vec![1]]);
        let Ok((Answer::Attached { file }, _)) = attached else {
            panic!()
        };
        assert_eq!(file.media_type, kept, "{said}");
    }
}

#[test]
fn a_note_with_a_lost_file_does_not_block_a_backup() {
    let mut desk = Device::new("desk", &Rc::default());
    desk.start("Clinic Marenfeld", "Ben");
    tell(&mut desk, "One.");
    let Answer::Inbox { window } = desk.ask(Ask::Inbox {
        query: Query {
            offset: 0,
            limit: 1,
            ..Query::default()
        },
    }) else {
        panic!()
    };
    let (record, text) = (window.rows[0].id, "See the picture.".into());
    let files = vec![attach(&mut desk, b"picture")];
    let mut batch = Batch::default();
    batch.remove(Table::Files, format!("{}/00000000", files[0].sha256));
    desk.act(Command::Note {
        record,
        text,
        files,
    });
    now(desk.engine.store().commit(batch)).unwrap();
    assert_eq!(made(&mut desk, all()).0, 1);
}
