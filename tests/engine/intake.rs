//! What is taken in counts by what was signed, not by what somebody calls it.

use std::{cell::Cell, rc::Rc};

use watchbook::register::list::Query;
use watchbook::{
    bundle::{Tlp, envelope::Seal, read, report::OutsideReport},
    domain::{role::Role, stamp::Stamp},
    engine::protocol::{Answer, Ask, Examined, ExchangeKind, ExportOf, Seen},
    log::{id::Digest, key::Signer},
    store::{Batch, Store, Table, memory::MemoryStore},
};

use crate::{
    journey::enrol,
    world::{Device, now, report},
};

fn export(device: &mut Device, what: ExportOf) -> Vec<u8> {
    let (to, tlp) = (vec![], Tlp::Amber);
    device
        .files(Ask::Export {
            what,
            to,
            tlp,
            seal: Seal::Open,
        })
        .1
        .remove(0)
}

/// Examines files that all have the same name.
fn examine(device: &mut Device, files: Vec<Vec<u8>>) -> Examined {
    let names = vec!["mail.watchbook.json".to_owned(); files.len()];
    match device.try_ask(Ask::Examine { names }, files) {
        Ok((Answer::Examined(examined), _)) => *examined,
        other => panic!("{other:?}"),
    }
}

fn apply(device: &mut Device) -> usize {
    match device.ask(Ask::Apply) {
        Answer::Imported { adopted, .. } => adopted.len(),
        other => panic!("{other:?}"),
    }
}

/// A report by a device of its own, with a reference of its own choice.
fn outside(seed: u8, reference: &str, what: &str) -> Vec<u8> {
    let mut report = report(what);
    report.reference = reference.into();
    let signer = Signer::from_seed(&[seed; 32]);
    let signed = OutsideReport::sign(report, Vec::new(), &signer, Stamp::new(1_795_000_000, 60));
    signed.unwrap().file().into_bytes()
}

fn digest(file: &[u8]) -> Digest {
    match read::read(file) {
        Ok(read::Document::Bundle(bundle)) => bundle.sha256,
        Ok(read::Document::Report(report)) => report.sha256(),
        other => panic!("{other:?}"),
    }
}

fn history(device: &mut Device, wanted: ExchangeKind) -> Vec<(u64, Digest)> {
    let Answer::History { exchanges, .. } = device.ask(Ask::History) else {
        panic!()
    };
    let wanted = exchanges.iter().filter(|exchange| exchange.kind == wanted);
    wanted
        .map(|exchange| (exchange.number, exchange.sha256))
        .collect()
}

/// A device that belongs to the register of a desk and has all of it.
fn joined(role: Role) -> (Device, Device) {
    let clock = Rc::new(Cell::new(0));
    let (mut field, mut desk) = (Device::new("field", &clock), Device::new("desk", &clock));
    desk.start("Clinic Marenfeld", "Ben");
    enrol(&mut desk, &mut field, "Ana", vec![role]);
    let all = export(&mut desk, ExportOf::All);
    field.examine(vec![all]);
    apply(&mut field);
    (field, desk)
}

#[test]
fn a_refused_file_with_the_name_of_a_good_one_is_not_believed() {
    let (mut field, mut desk) = joined(Role::Reporter);
    let (report, draft) = (report("Seen by Ben alone."), String::new());
    desk.ask(Ask::Report { report, draft });

    let good = export(&mut field, ExportOf::All);
    let text = String::from_utf8(good.clone()).unwrap();
    // It claims to have seen everything of the desk, and was signed by nobody.
    let (before, frontier) = text.split_once("\"frontier\"").unwrap();
    let frontier = frontier.replacen("\"seq\":2", "\"seq\":99", 1);
    let forged = format!("{before}\"frontier\"{frontier}").into_bytes();
    assert_ne!(forged, good);
    for files in [
        vec![good.clone(), forged.clone()],
        vec![forged.clone(), good.clone()],
    ] {
        let examined = examine(&mut desk, files);
        let refused = |seen: &&Seen| matches!(seen, Seen::Refused { .. });
        assert_eq!(examined.files.iter().filter(refused).count(), 1);
        apply(&mut desk);
    }
    let number = 1;
    assert_eq!(
        history(&mut desk, ExchangeKind::Imported),
        [(number, digest(&good)); 2]
    );
    let Answer::Status(status) = field.ask(Ask::Status) else {
        panic!()
    };
    let device = status.device;
    let since = export(&mut desk, ExportOf::NotSeenBy { device });
    assert_eq!(field.examine(vec![since]).summary.events, 1);
}

#[test]
fn reports_are_told_apart_by_what_was_signed() {
    let mut desk = Device::new("desk", &Rc::default());
    desk.start("Clinic Marenfeld", "Ben");
    let reference = "EV-6ATW-RYYJ";
    let one = outside(1, reference, "A door stood open.");
    let two = outside(2, reference, "A badge was found.");
    let three = outside(1, reference, "A door stood open again.");
    let again = |examined: &Examined| -> Vec<bool> {
        let again = |seen: &Seen| match seen {
            Seen::Report { again, .. } => *again,
            other => panic!("{other:?}"),
        };
        examined.files.iter().map(again).collect()
    };
    let examined = examine(&mut desk, vec![one.clone(), two.clone(), one.clone()]);
    assert_eq!(again(&examined), [false, false, true]);
    assert_eq!(apply(&mut desk), 2);
    let examined = examine(&mut desk, vec![two.clone(), three, one]);
    assert_eq!(again(&examined), [true, false, true]);
    assert_eq!(apply(&mut desk), 1);
    let (offset, limit) = (0, 10);
    let Answer::Inbox { window } = desk.ask(Ask::Inbox {
        query: Query {
            offset,
            limit,
            ..Query::default()
        },
    }) else {
        panic!()
    };
    assert_eq!(window.total, 3);
}

#[test]
fn a_report_that_comes_with_its_adoption_is_adopted_once() {
    let (mut field, mut desk) = joined(Role::PointOfContact);
    let file = outside(1, "EV-6ATW-RYYJ", "A door stood open.");
    field.examine(vec![file.clone()]);
    assert_eq!(apply(&mut field), 1);
    let adoption = export(&mut field, ExportOf::All);
    let examined = desk.examine(vec![file, adoption]);
    assert!(matches!(
        examined.files[0],
        Seen::Report { again: true, .. }
    ));
    assert_eq!(examined.summary.events, 1);
    assert_eq!(apply(&mut desk), 0);
}

#[test]
fn somebody_elses_report_is_not_taken_for_ones_own() {
    let clock = Rc::new(Cell::new(0));
    let (mut field, mut desk) = (Device::new("field", &clock), Device::new("desk", &clock));
    let (report, draft) = (report("Mine."), String::new());
    let Answer::Reported { reference } = field.ask(Ask::Report { report, draft }) else {
        panic!()
    };
    desk.start("Clinic Marenfeld", "Ben");
    enrol(&mut desk, &mut field, "Ana", vec![Role::Reporter]);
    desk.examine(vec![outside(1, &reference, "Not mine.")]);
    apply(&mut desk);
    let all = export(&mut desk, ExportOf::All);
    field.examine(vec![all]);
    apply(&mut field);
    let Answer::MyReports { reports } = field.ask(Ask::MyReports) else {
        panic!()
    };
    assert_eq!(reports[0].event, None);
    let (_, mine, _) = field.files(Ask::HandOver { reference });
    desk.examine(mine);
    apply(&mut desk);
    let all = export(&mut desk, ExportOf::All);
    field.examine(vec![all]);
    apply(&mut field);
    let Answer::MyReports { reports } = field.ask(Ask::MyReports) else {
        panic!()
    };
    assert!(reports[0].event.is_some());
}

#[test]
fn what_is_said_to_be_taken_in_was_read_back() {
    let clock = Rc::new(Cell::new(0));
    let (mut field, mut desk) = (Device::new("field", &clock), Device::new("desk", &clock));
    desk.start("Clinic Marenfeld", "Ben");
    enrol(&mut desk, &mut field, "Ana", vec![Role::Reporter]);
    for number in 0..300 {
        let (report, draft) = (report(&format!("Report {number}.")), String::new());
        desk.ask(Ask::Report { report, draft });
    }
    let file = export(&mut desk, ExportOf::All);
    // The first full segment, then one of the tail: storage says that they are kept.
    for (table, key) in [(Table::Segments, "00000000"), (Table::Tail, "00000290")] {
        let store = Rc::new(MemoryStore::default());
        let mut put = Batch::default();
        for ((table, key), value) in field.engine.store().dump() {
            put.put(table, key, value);
        }
        now(store.commit(put)).unwrap();
        let mut field = Device::open("again", &clock, store.clone(), true).unwrap();
        field.examine(vec![file.clone()]);
        store.lose(table, key);
        let said = field.try_ask(Ask::Apply, vec![]).unwrap_err();
        assert_eq!(said.key, "store-damaged", "{table:?}");
    }
    field.examine(vec![file]);
    apply(&mut field);
}
