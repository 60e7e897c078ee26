//! What coordinators decide, over the engine: a lost device, an import that is undone.

use std::{cell::Cell, rc::Rc};

use watchbook::register::list::Query;
use watchbook::{
    bundle::{Tlp, envelope::Seal},
    domain::{cause::Cause, role::Role, stamp::Stamp},
    engine::protocol::{Answer, Ask, ExchangeKind, ExportOf, Seen, Told},
    log::{
        entry::Entry,
        id::{DeviceId, Digest},
        index::Reach,
    },
    register::{
        command::{Command, MAX_NAMED, carry_out},
        desk::Desk,
        fact::{DeviceRevoked, EntryAdmitted, RulesSet},
        line::Standing,
        membership::{Member, Membership, Revocation},
    },
    store::{StoreError, fuse::Fuse, memory::MemoryStore},
};

use crate::{
    journey::enrol,
    world::{Device, entries_of, report, rewritten, signer},
};

fn all(device: &mut Device) -> Vec<Vec<u8>> {
    let (what, to, tlp) = (ExportOf::All, vec![], Tlp::Amber);
    device
        .files(Ask::Export {
            what,
            to,
            tlp,
            seal: Seal::Open,
        })
        .1
}

#[track_caller]
fn carry(from: &mut Device, to: &mut Device) -> watchbook::bundle::plan::Summary {
    let files = all(from);
    let examined = to.examine(files);
    assert!(examined.can_apply, "{examined:?}");
    to.ask(Ask::Apply);
    examined.summary
}

fn tell(device: &mut Device, what: &str) {
    let (report, draft) = (report(what), String::new());
    device.ask(Ask::Report { report, draft });
}

fn told(device: &mut Device, ask: Ask) -> Vec<Told> {
    match device.ask(ask) {
        Answer::Told { entries } => entries,
        other => panic!("{other:?}"),
    }
}

fn members(device: &mut Device) -> (Vec<Member>, Vec<Revocation>) {
    match device.ask(Ask::Members) {
        Answer::Members { members, out, .. } => (members, out),
        other => panic!("{other:?}"),
    }
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

/// Ben who leads, and Ana who reports.
fn two() -> (Device, Device) {
    let clock = Rc::new(Cell::new(0));
    let (mut desk, mut field) = (Device::new("desk", &clock), Device::new("field", &clock));
    desk.start("Clinic Marenfeld", "Ben");
    enrol(&mut desk, &mut field, "Ana", vec![Role::Reporter]);
    carry(&mut desk, &mut field);
    (desk, field)
}

fn revoke(device: DeviceId, last: Option<Reach>) -> Command {
    Command::Revoke {
        fact: DeviceRevoked {
            device,
            last,
            cause: Cause::Lost,
            reason: "Left on the train.".into(),
        },
    }
}

#[test]
fn a_lost_device_is_taken_out_and_what_turns_up_late_is_let_in() {
    let (mut desk, mut field) = two();
    let device = signer("field").device();
    tell(&mut field, "Before.");
    carry(&mut field, &mut desk);
    let sent = told(&mut desk, Ask::Sent { device });
    let numbers: Vec<u64> = sent.iter().map(|told| told.seq).collect();
    assert!(numbers.is_sorted_by(|a, b| a > b), "{numbers:?}");
    assert!(sent.iter().any(|told| told.line.text == "Before."));
    let last = sent.first().map(|told| Reach {
        seq: told.seq,
        id: told.line.entry,
    });
    tell(&mut field, "On the train.");
    assert_eq!(told(&mut desk, Ask::Late), []);
    desk.act(revoke(device, last));
    let (known, out) = members(&mut desk);
    assert_eq!(known.len(), 2, "who is out is still told");
    assert_eq!((out[0].device, out[0].last), (device, last));

    let summary = carry(&mut field, &mut desk);
    assert_eq!((summary.late > 0, summary.out.len()), (true, 0));
    assert_eq!(events(&mut desk), 1);
    let late = told(&mut desk, Ask::Late);
    assert_eq!(late.len(), 1, "receipts are nothing to let in");
    assert_eq!(late[0].line.text, "On the train.");
    assert_eq!(late[0].line.standing, Standing::AfterRevocation);
    let entries = vec![late[0].line.entry];
    let reason = "She says so on the phone.".to_owned();
    desk.act(Command::Admit {
        fact: EntryAdmitted { entries, reason },
    });
    assert_eq!(told(&mut desk, Ask::Late), []);
    assert_eq!(events(&mut desk), 2);

    let summary = carry(&mut desk, &mut field);
    assert_eq!(summary.out, ["Ana"], "the file says who goes");
    let Answer::Status(status) = field.ask(Ask::Status) else {
        panic!()
    };
    let standing = watchbook::engine::protocol::Standing::Revoked;
    assert_eq!(status.standing, standing);
    let (_, request, _) = field.files(Ask::RequestKey);
    let examined = desk.examine(request);
    assert!(matches!(&examined.files[0], Seen::Refused { reason, .. }
        if reason.key == "refusal-taken-out"));
}

/// The digest of the import that came last, and whether it can be undone and is.
fn last_import(device: &mut Device) -> (Digest, bool, bool) {
    let Answer::History {
        exchanges,
        withdrawn,
    } = device.ask(Ask::History)
    else {
        panic!()
    };
    let is_import = |kind: ExchangeKind| kind == ExchangeKind::Imported;
    let mut imports = exchanges.iter().filter(|it| is_import(it.kind));
    let last = imports.next().expect("an import");
    let is_withdrawn = withdrawn.contains(&last.sha256);
    (last.sha256, last.brought.is_some(), is_withdrawn)
}

fn undo(sha256: Digest) -> Ask {
    let reason = "A test run.".to_owned();
    Ask::Undo { sha256, reason }
}

fn redo(sha256: Digest) -> Ask {
    let reason = "No test after all.".to_owned();
    Ask::Redo { sha256, reason }
}

#[test]
fn an_import_is_undone_and_restored_and_what_was_here_before_stays() {
    let (mut desk, mut field) = two();
    tell(&mut desk, "Our own.");
    tell(&mut field, "Before.");
    carry(&mut field, &mut desk);
    for what in ["Junk.", "More junk."] {
        tell(&mut field, what);
    }
    carry(&mut field, &mut desk);
    tell(&mut desk, "Afterwards.");
    assert_eq!(events(&mut desk), 5);

    let (sha256, can, is) = last_import(&mut desk);
    assert!(can && !is);
    let refused = desk.try_ask(redo(sha256), vec![]).expect_err("it counts");
    assert_eq!(refused.key, "refusal-no-entry");
    desk.ask(undo(sha256));
    assert_eq!(events(&mut desk), 3);
    assert!(last_import(&mut desk).2);
    let refused = field.try_ask(undo(sha256), vec![]);
    assert!(refused.is_err(), "who did not take it in cannot undo it");
    carry(&mut desk, &mut field);
    assert_eq!(events(&mut field), 3, "it counts for nobody");

    desk.ask(redo(sha256));
    assert_eq!(events(&mut desk), 5);
    assert!(!last_import(&mut desk).2);
    // A file that brings nothing new has nothing to undo.
    let files = all(&mut field);
    desk.examine(files.clone());
    desk.ask(Ask::Apply);
    desk.examine(files);
    desk.ask(Ask::Apply);
    assert!(!last_import(&mut desk).1);
}

#[test]
fn files_taken_in_together_are_undone_together() {
    let clock = Rc::new(Cell::new(0));
    let mut desk = Device::new("desk", &clock);
    let (mut field, mut third) = (Device::new("field", &clock), Device::new("third", &clock));
    desk.start("Clinic Marenfeld", "Ben");
    enrol(&mut desk, &mut field, "Ana", vec![Role::Coordinator]);
    enrol(&mut desk, &mut third, "Cem", vec![Role::Reporter]);
    for device in [&mut field, &mut third] {
        carry(&mut desk, device);
    }
    tell(&mut desk, "Our own.");
    tell(&mut field, "By the field.");
    tell(&mut third, "By a third.");
    let files = [all(&mut field), all(&mut third)].concat();
    desk.examine(files);
    desk.ask(Ask::Apply);
    assert_eq!(events(&mut desk), 3);

    let imports = |device: &mut Device| match device.ask(Ask::History) {
        Answer::History {
            mut exchanges,
            withdrawn,
        } => {
            exchanges.retain(|it| it.kind == ExchangeKind::Imported);
            (exchanges, withdrawn)
        }
        other => panic!("{other:?}"),
    };
    let (lines, _) = imports(&mut desk);
    let sha256: Vec<Digest> = lines.iter().map(|line| line.sha256).collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].brought.is_some());
    assert_eq!(lines[0].brought, lines[1].brought, "they came together");
    let undone = |device: &mut Device| {
        let (_, withdrawn) = imports(device);
        sha256.iter().filter(|it| withdrawn.contains(it)).count()
    };

    desk.ask(undo(sha256[0]));
    assert_eq!((events(&mut desk), undone(&mut desk)), (1, 2));
    desk.ask(redo(sha256[1]));
    assert_eq!((events(&mut desk), undone(&mut desk)), (3, 0));

    // Where two have to agree, one reason waits for one agreement.
    let fact = RulesSet {
        two_coordinators: true,
    };
    desk.act(Command::SetRules { fact });
    desk.ask(undo(sha256[1]));
    assert_eq!((events(&mut desk), undone(&mut desk)), (3, 0));
    carry(&mut desk, &mut field);
    let Answer::Members { lines, .. } = field.ask(Ask::Members) else {
        panic!()
    };
    let waits = lines
        .iter()
        .filter(|it| it.standing == Standing::Unconfirmed);
    let waits: Vec<Digest> = waits.map(|line| line.entry).collect();
    let [entry] = waits[..] else {
        panic!("one decision waits, not {}", waits.len())
    };
    let Answer::Status(status) = field.ask(Ask::Status) else {
        panic!()
    };
    let record = status.register_id.expect("a register");
    field.act(Command::Second { record, entry });
    carry(&mut field, &mut desk);
    assert_eq!((events(&mut desk), undone(&mut desk)), (1, 2));
}

#[test]
fn what_is_much_is_withdrawn_in_several_entries_all_or_none() {
    let clock = Rc::new(Cell::new(0));
    let fuse = Rc::new(Fuse::default());
    let store = Rc::new(MemoryStore::with_fuse(&fuse));
    let mut desk = Device::open("desk", &clock, store, true).expect("a store");
    let mut field = Device::new("field", &clock);
    desk.start("Clinic Marenfeld", "Ben");
    enrol(&mut desk, &mut field, "Ana", vec![Role::Reporter]);
    carry(&mut desk, &mut field);
    tell(&mut field, "Junk.");
    let file = all(&mut field).concat();
    let known = entries_of(&file);
    let mut membership = Membership::found(&known[0]).expect("the founder");
    let register = membership.register;
    let record = known.iter().filter(|entry| entry.record() == register);
    for entry in record.skip(1) {
        membership.apply(entry).expect("its record");
    }
    // Sealed without an engine, which would keep each by itself.
    let (signer, mut drawn) = (signer("field"), 0_u64);
    let file = rewritten(&file, "field", |entries| {
        let mine = entries
            .iter()
            .filter(|entry| entry.head.dev == signer.device());
        let mut tip = mine.map(Entry::tip).max_by_key(|tip| tip.seq);
        for _ in 0..MAX_NAMED {
            let mut random = |bytes: &mut [u8]| {
                drawn += 1;
                let digest = Digest::of(drawn.to_string());
                bytes.copy_from_slice(&digest.bytes()[..bytes.len()]);
            };
            let at = Stamp::new(1_795_100_000, 60);
            let mut desk = Desk::new(&signer, &membership, &[], tip, at, &mut random);
            let report = report("More junk.");
            let sealed = carry_out(Command::ReportEvent { report }, &mut desk);
            entries.extend(sealed.expect("a report"));
            tip = entries.last().map(Entry::tip);
        }
    });
    let examined = desk.examine(vec![file]);
    assert_eq!(examined.summary.events, MAX_NAMED + 1);
    desk.ask(Ask::Apply);
    let (sha256, ..) = last_import(&mut desk);
    fuse.mend();
    desk.ask(undo(sha256));
    let calls = fuse.calls();
    assert_eq!(events(&mut desk), 0);
    let Answer::Members { lines, .. } = desk.ask(Ask::Members) else {
        panic!()
    };
    let withdrawals = lines.iter().filter(|line| line.kind == "import.withdrawn");
    assert_eq!(withdrawals.count(), 2);
    desk.ask(redo(sha256));
    assert_eq!(events(&mut desk), MAX_NAMED + 1);

    // Only the last call writes.
    let before = desk.engine.store().dump();
    fuse.fail_at(calls - 1, StoreError::Full);
    let said = desk.try_ask(undo(sha256), vec![]);
    assert_eq!(said.expect_err("no room").key, "store-full");
    fuse.mend();
    assert!(desk.engine.store().dump() == before, "half is kept");
    assert_eq!(events(&mut desk), MAX_NAMED + 1);
}

#[test]
fn who_was_taken_out_invites_nobody() {
    let clock = Rc::new(Cell::new(0));
    let (mut desk, mut field) = (Device::new("desk", &clock), Device::new("field", &clock));
    desk.start("Clinic Marenfeld", "Ben");
    enrol(&mut desk, &mut field, "Ana", vec![Role::Coordinator]);
    carry(&mut desk, &mut field);
    desk.act(revoke(signer("field").device(), None));
    let invitation = desk.files(Ask::Invite).1.remove(0);
    let seen = |by: &str| {
        let mut new = Device::new("new", &clock);
        let file = rewritten(&invitation, by, |_| ());
        new.examine(vec![file]).files.remove(0)
    };
    assert!(matches!(seen("desk"), Seen::Invitation { .. }));
    assert!(matches!(seen("field"), Seen::Refused { .. }));
}
