//! The shared folder: whatever order files come in and whatever lies among them, all devices end with
//! the same register, and then fall silent.

use std::{
    cell::Cell,
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use watchbook::{
    bundle::{
        Tlp,
        envelope::Seal,
        read::{Document, read},
    },
    domain::{report::Attachment, role::Role},
    engine::{
        Bytes,
        protocol::{Answer, Ask, ExportOf, InFolder, Looked, Refused, Seen, Status},
    },
    log::{entry::Entry, id::EntryId},
    register::{command::Command, fact::EntryErased, list::Query},
    store::{Store, StoreError, Table},
};

use crate::{
    journey::enrol,
    world::{Device, entries_of, now, report, rewritten},
};

/// A folder as it lies on one machine.
#[derive(Clone, Default)]
struct Folder {
    files: BTreeMap<String, (i64, Vec<u8>)>,
    stamps: i64,
}

impl Folder {
    fn put(&mut self, name: &str, bytes: Vec<u8>) {
        self.stamps += 1;
        self.files.insert(name.to_owned(), (self.stamps, bytes));
    }

    fn list(&self) -> Vec<InFolder> {
        let file = |(name, (stamp, bytes)): (&String, &(i64, Vec<u8>))| InFolder {
            name: name.clone(),
            size: bytes.len() as u64,
            stamp: *stamp,
        };
        self.files.iter().map(file).collect()
    }

    fn names(&self) -> BTreeSet<String> {
        self.files.keys().cloned().collect()
    }

    /// Carries files over in both directions, as a replicator does.
    fn meet(&mut self, other: &mut Folder) {
        for (name, (_, bytes)) in &other.files {
            if !self.files.contains_key(name) {
                self.put(name, bytes.clone());
            }
        }
        for (name, (_, bytes)) in &self.files {
            if !other.files.contains_key(name) {
                other.put(name, bytes.clone());
            }
        }
    }
}

fn look(device: &mut Device, folder: &Folder) -> Looked {
    match device.ask(Ask::Look {
        files: folder.list(),
    }) {
        Answer::Looked(looked) => looked,
        other => panic!("{other:?}"),
    }
}

fn chosen(folder: &Folder, names: &[String]) -> (Vec<InFolder>, Bytes) {
    let files = folder.list().into_iter();
    let files: Vec<InFolder> = files.filter(|file| names.contains(&file.name)).collect();
    let bytes = files.iter().map(|file| folder.files[&file.name].1.clone());
    let bytes = bytes.collect();
    (files, bytes)
}

fn take(device: &mut Device, folder: &Folder, names: &[String]) -> Vec<Seen> {
    let (files, bytes) = chosen(folder, names);
    match device.try_ask(Ask::Take { files }, bytes) {
        Ok((Answer::Taken { files, .. }, _)) => files,
        other => panic!("{other:?}"),
    }
}

/// Takes in whatever is worth reading.
fn read_all(device: &mut Device, folder: &Folder) -> Vec<Seen> {
    let mut seen = Vec::new();
    for _ in 0..100 {
        let wanted = look(device, folder).wanted;
        if wanted.is_empty() {
            return seen;
        }
        seen.extend(take(device, folder, &wanted));
    }
    panic!("it never ends")
}

/// What a device has to put there: names with bytes, and what it takes away.
fn give(device: &mut Device, folder: &Folder) -> (Vec<(String, Vec<u8>)>, Vec<String>) {
    let files = folder.list();
    match device.try_ask(Ask::Give { files }, vec![]) {
        Ok((
            Answer::Give {
                names,
                left_out: 0,
                remove,
            },
            bytes,
        )) => {
            assert_eq!(names.len(), bytes.len());
            (names.into_iter().zip(bytes).collect(), remove)
        }
        other => panic!("{other:?}"),
    }
}

fn given(device: &mut Device, folder: &Folder, names: &[String]) {
    let (files, _) = chosen(folder, names);
    assert_eq!(device.ask(Ask::Given { files }), Answer::Done);
}

/// Puts what a device has to put there; returns how many files that were.
fn put_all(device: &mut Device, folder: &mut Folder) -> usize {
    let (files, remove) = give(device, folder);
    let names: Vec<String> = files.iter().map(|(name, _)| name.clone()).collect();
    for (name, bytes) in files {
        assert!(!folder.files.contains_key(&name), "{name} is new");
        folder.put(&name, bytes);
    }
    given(device, folder, &names);
    for name in remove {
        folder.files.remove(&name).expect("a file of its own");
    }
    names.len()
}

/// One round; returns how many files it put there.
fn sync(device: &mut Device, folder: &mut Folder) -> usize {
    read_all(device, folder);
    put_all(device, folder)
}

fn tell(device: &mut Device, what: &str) {
    let (report, draft) = (report(what), String::new());
    device.ask(Ask::Report { report, draft });
}

fn status(device: &mut Device) -> Status {
    match device.ask(Ask::Status) {
        Answer::Status(status) => *status,
        other => panic!("{other:?}"),
    }
}

fn everything(device: &mut Device) -> Vec<Entry> {
    let (what, to, tlp) = (ExportOf::All, vec![], Tlp::Amber);
    let (_, files, _) = device.files(Ask::Export {
        what,
        to,
        tlp,
        seal: Seal::Open,
    });
    let entries = files.iter().flat_map(|file| entries_of(file));
    entries.collect()
}

/// What the register says: lists, members, and all entries but receipts.
fn view(device: &mut Device) -> (Vec<Answer>, BTreeMap<EntryId, bool>) {
    let (offset, limit) = (0, 500);
    let query = Query {
        offset,
        limit,
        ..Query::default()
    };
    let lists = vec![
        device.ask(Ask::Inbox {
            query: Query {
                offset,
                limit,
                ..Query::default()
            },
        }),
        device.ask(Ask::Incidents { query }),
        device.ask(Ask::Members),
    ];
    let entries = everything(device).into_iter();
    let entries = entries.filter(|entry| entry.head.kind != "bundle.received");
    let entries = entries.map(|entry| (entry.id, entry.body.is_some()));
    (lists, entries.collect())
}

/// A coordinator, a second one and a reporter, who have met in the folder.
fn three(folder: &mut Folder) -> [Device; 3] {
    let clock = Rc::new(Cell::new(0));
    let mut desk = Device::new("desk", &clock);
    let mut second = Device::new("second", &clock);
    let mut field = Device::new("field", &clock);
    desk.start("Clinic Marenfeld", "Ben");
    enrol(&mut desk, &mut second, "Zoe", vec![Role::Coordinator]);
    enrol(&mut desk, &mut field, "Ana", vec![Role::Reporter]);
    let mut all = [desk, second, field];
    settle(&mut all, folder);
    all
}

/// Syncs until nobody has anything to say; returns after how many rounds.
fn settle(devices: &mut [Device], folder: &mut Folder) -> usize {
    for round in 0..10 {
        let mut put = 0;
        for device in devices.iter_mut() {
            put += sync(device, folder);
        }
        if put == 0 {
            return round;
        }
    }
    panic!("they never fall silent")
}

fn meet(devices: &mut [Device]) {
    let views: Vec<_> = devices.iter_mut().map(view).collect();
    for other in &views[1..] {
        assert_eq!(other.1, views[0].1, "the same entries");
        assert_eq!(other.0, views[0].0, "the same view");
    }
}

#[test]
fn three_devices_meet_and_fall_silent() {
    let mut folder = Folder::default();
    let mut all = three(&mut folder);
    meet(&mut all);
    for (device, what) in all.iter_mut().zip(["One.", "Two.", "Three."]) {
        tell(device, what);
    }
    let rounds = settle(&mut all, &mut folder);
    assert!(rounds <= 2, "{rounds} rounds");
    meet(&mut all);
    assert_eq!(status(&mut all[0]).counts.events, 3);
    let before = folder.names();
    assert_eq!(settle(&mut all, &mut folder), 0);
    assert_eq!(folder.names(), before);
    for device in &mut all {
        assert_eq!(status(device).only_here, 0);
    }
}

#[test]
fn receipts_go_along_and_alone_only_once_a_day() {
    let mut folder = Folder::default();
    let clock = Rc::new(Cell::new(0));
    let (mut desk, mut field) = (Device::new("desk", &clock), Device::new("field", &clock));
    desk.start("Clinic Marenfeld", "Ben");
    enrol(&mut desk, &mut field, "Ana", vec![Role::Reporter]);
    let mut both = [desk, field];
    settle(&mut both, &mut folder);
    tell(&mut both[0], "One.");
    assert_eq!(sync(&mut both[0], &mut folder), 1);
    let receipts = |file: &Vec<u8>| {
        let entries = entries_of(file).into_iter();
        let receipts = entries.filter(|entry| entry.head.kind == "bundle.received");
        receipts.count()
    };
    assert_eq!(sync(&mut both[1], &mut folder), 0, "a receipt waits");
    tell(&mut both[1], "Two.");
    read_all(&mut both[1], &folder);
    let (files, _) = give(&mut both[1], &folder);
    assert!(receipts(&files[0].1) > 0, "it goes along");
    put_all(&mut both[1], &mut folder);
    settle(&mut both, &mut folder);
    for day in 0..3 {
        clock.set(clock.get() + 24 * 60);
        let rounds = settle(&mut both, &mut folder);
        assert!(rounds <= 1, "day {day}: {rounds} rounds");
    }
    clock.set(clock.get() + 24 * 60);
    assert_eq!(settle(&mut both, &mut folder), 0, "nothing is left to say");
    let [desk, field] = &mut both;
    let ids = |device: &mut Device| -> BTreeSet<EntryId> {
        everything(device).iter().map(|entry| entry.id).collect()
    };
    assert_eq!(ids(desk), ids(field), "receipts have travelled, too");
}

#[test]
fn whatever_order_files_come_in_all_end_with_the_same() {
    for seed in 0..6_usize {
        let mut shared = Folder::default();
        let mut all = three(&mut shared);
        let mut folders = [shared.clone(), shared.clone(), shared];
        for round in 0..4 {
            for (number, device) in all.iter_mut().enumerate() {
                if (seed + round + number) % 3 != 0 {
                    tell(device, &format!("{round} of {number}."));
                }
                // Away for a round now and then; and what lies there is not read all at once.
                if (seed * 7 + round * 5 + number * 3) % 4 == 0 {
                    continue;
                }
                let mut wanted = look(device, &folders[number]).wanted;
                let part = wanted.len().div_ceil(2);
                let turn = seed % wanted.len().max(1);
                wanted.rotate_left(turn);
                take(device, &folders[number], &wanted[..part]);
                put_all(device, &mut folders[number]);
            }
            let [a, b, c] = &mut folders;
            match (seed + round) % 3 {
                0 => a.meet(b),
                1 => c.meet(b),
                _ => a.meet(c),
            }
        }
        for _ in 0..4 {
            let [a, b, c] = &mut folders;
            a.meet(b);
            b.meet(c);
            c.meet(a);
            for (device, folder) in all.iter_mut().zip(&mut folders) {
                sync(device, folder);
            }
        }
        meet(&mut all);
        for (device, folder) in all.iter_mut().zip(&folders) {
            assert!(look(device, folder).refused.is_empty());
            assert!(give(device, folder).0.is_empty(), "nothing is left to say");
        }
    }
}

#[test]
fn an_emptied_folder_is_filled_again() {
    let mut folder = Folder::default();
    let mut all = three(&mut folder);
    tell(&mut all[1], "One.");
    settle(&mut all, &mut folder);
    let mut other = Folder::default();
    assert!(sync(&mut all[2], &mut other) > 0);
    let mut entries = BTreeSet::new();
    for (_, bytes) in other.files.values() {
        let Ok(Document::Bundle(bundle)) = read(bytes) else {
            panic!()
        };
        assert_eq!(bundle.manifest.scope, watchbook::bundle::Scope::All);
        entries.extend(entries_of(bytes).iter().map(|entry| entry.id));
    }
    let (_, known) = view(&mut all[2]);
    assert!(known.keys().all(|id| entries.contains(id)), "everything");
    let rounds = settle(&mut all, &mut other);
    assert!(rounds <= 1, "{rounds}");
    assert_eq!(settle(&mut all, &mut folder), 0, "nothing was lost there");
}

#[test]
fn what_came_by_hand_goes_on_and_what_came_from_there_does_not() {
    let mut folder = Folder::default();
    let mut all = three(&mut folder);
    let [desk, second, field] = &mut all;
    tell(field, "Handed over in a file.");
    let told = everything(field).last().expect("an entry").id;
    let (what, to, tlp) = (ExportOf::All, vec![], Tlp::Amber);
    let (_, files, _) = field.files(Ask::Export {
        what,
        to,
        tlp,
        seal: Seal::Open,
    });
    desk.examine(files);
    desk.ask(Ask::Apply);
    read_all(desk, &folder);
    let (files, _) = give(desk, &folder);
    let carried: Vec<EntryId> = entries_of(&files[0].1).iter().map(|it| it.id).collect();
    assert!(carried.contains(&told), "it came by hand");
    put_all(desk, &mut folder);
    tell(second, "One more.");
    read_all(second, &folder);
    let (files, _) = give(second, &folder);
    let carried: Vec<EntryId> = entries_of(&files[0].1).iter().map(|it| it.id).collect();
    assert!(!carried.contains(&told), "it lies there already");
}

fn refused(device: &mut Device, folder: &Folder) -> Vec<(String, String)> {
    let refused = look(device, folder).refused.into_iter();
    let refused = refused.map(|Refused { name, reason, .. }| (name, reason.key));
    refused.collect()
}

#[test]
fn bad_files_do_not_hold_back_the_good_ones() {
    let mut folder = Folder::default();
    let mut all = three(&mut folder);
    tell(&mut all[0], "One.");
    let known = folder.names();
    sync(&mut all[0], &mut folder);
    let mut new = folder.files.clone();
    new.retain(|name, _| !known.contains(name));
    let (name, (_, bytes)) = new.into_iter().next().expect("a file");
    let text = String::from_utf8(bytes.clone()).expect("text");
    let changed = text.replacen("\"number\":", "\"number\": 1", 1);
    folder.put("changed.watchbook.json", changed.into_bytes());
    folder.put("cut-off.watchbook.json", bytes[..bytes.len() / 2].to_vec());
    folder.put("foreign.watchbook.json", b"{\"a\":1}".to_vec());
    folder.put("notes.txt", b"not ours".to_vec());
    folder.put(".hidden.watchbook.json", b"not ours".to_vec());
    let mut other = Device::new("other", &Rc::default());
    other.start("Another", "Eve");
    let (what, to, tlp) = (ExportOf::All, vec![], Tlp::Amber);
    let (_, files, _) = other.files(Ask::Export {
        what,
        to,
        tlp,
        seal: Seal::Open,
    });
    folder.put("other.watchbook.json", files[0].clone());
    let seen = read_all(&mut all[1], &folder);
    assert_eq!(seen.len(), 5, "{seen:?}");
    assert_eq!(status(&mut all[1]).counts.events, 1, "{name} was taken in");
    let expected = [
        ("changed.watchbook.json", "fault-signature"),
        ("cut-off.watchbook.json", "fault-json-cut-off"),
        ("foreign.watchbook.json", "fault-not-ours"),
        ("other.watchbook.json", "fault-other-register"),
    ];
    let found = refused(&mut all[1], &folder);
    let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, expected.map(|(name, _)| name), "{found:?}");
    for ((name, key), (_, expected)) in found.iter().zip(expected) {
        assert!(
            key == expected || name.starts_with("cut-off"),
            "{name}: {key}"
        );
    }
    assert!(look(&mut all[1], &folder).wanted.is_empty(), "not again");

    // The transfer that was cut off comes through after all; what was taken away is not listed.
    folder.put("cut-off.watchbook.json", bytes);
    folder.files.remove("foreign.watchbook.json");
    assert_eq!(
        look(&mut all[1], &folder).wanted,
        ["cut-off.watchbook.json"]
    );
    read_all(&mut all[1], &folder);
    assert_eq!(refused(&mut all[1], &folder).len(), 2);

    // Somebody's file is changed later: it counts no longer, and what stood in it is put there again.
    tell(&mut all[1], "Mine.");
    let before = folder.names();
    put_all(&mut all[1], &mut folder);
    let mine = folder.names().difference(&before).next().cloned().unwrap();
    let mut bytes = folder.files[&mine].1.clone();
    let middle = bytes.len() / 2;
    bytes[middle] = b'~';
    folder.put(&mine, bytes);
    let wanted = look(&mut all[1], &folder).wanted;
    assert_eq!(wanted, std::slice::from_ref(&mine));
    read_all(&mut all[1], &folder);
    assert!(
        refused(&mut all[1], &folder)
            .iter()
            .any(|(name, _)| *name == mine)
    );
    assert_eq!(put_all(&mut all[1], &mut folder), 1, "once more");
    settle(&mut all, &mut folder);
    meet(&mut all);
}

#[test]
fn a_file_that_is_too_large_is_refused_unread() {
    let mut folder = Folder::default();
    let mut all = three(&mut folder);
    let files = vec![InFolder {
        name: "large.watchbook.json".into(),
        size: 65 << 20,
        stamp: 1,
    }];
    let Answer::Looked(looked) = all[0].ask(Ask::Look {
        files: files.clone(),
    }) else {
        panic!()
    };
    assert_eq!(looked.wanted.len(), 1);
    let take = Ask::Take {
        files: files.clone(),
    };
    let Ok((Answer::Taken { files: seen, .. }, _)) = all[0].try_ask(take, vec![vec![]]) else {
        panic!()
    };
    assert!(matches!(&seen[0], Seen::Refused { reason, .. } if reason.key == "fault-too-large"));
    let Answer::Looked(looked) = all[0].ask(Ask::Look { files }) else {
        panic!()
    };
    assert_eq!((looked.wanted.len(), looked.refused.len()), (0, 1));
}

#[test]
fn a_file_that_is_just_being_written_is_read_when_it_is_whole() {
    let mut folder = Folder::default();
    let mut all = three(&mut folder);
    tell(&mut all[0], "One.");
    let before = folder.names();
    put_all(&mut all[0], &mut folder);
    let name = folder.names().difference(&before).next().cloned().unwrap();
    let (files, mut bytes) = chosen(&folder, std::slice::from_ref(&name));
    bytes[0].truncate(100);
    let taken = all[1].try_ask(Ask::Take { files }, bytes);
    assert!(matches!(taken, Ok((Answer::Taken { files, .. }, _)) if files.is_empty()));
    assert_eq!(look(&mut all[1], &folder).wanted, [name]);
}

#[test]
fn a_stranger_is_heard_once_enrolled() {
    let mut folder = Folder::default();
    let mut all = three(&mut folder);
    let clock = Rc::new(Cell::new(5_000));
    let mut late = Device::new("late", &clock);
    // Enrolled by the second coordinator, whose file has not come here yet.
    let mut there = folder.clone();
    sync(&mut all[1], &mut there);
    enrol(&mut all[1], &mut late, "Emre", vec![Role::Reporter]);
    let known = there.names();
    sync(&mut all[1], &mut there);
    sync(&mut late, &mut there);
    tell(&mut late, "From Emre.");
    sync(&mut late, &mut there);
    let mut new = there.files.clone();
    new.retain(|name, _| !known.contains(name));
    let of_late: Vec<&String> = new.keys().filter(|it| it.starts_with("emre-")).collect();
    assert!(!of_late.is_empty());
    // A bundle carries the record of its members: alone it introduces its maker. Without the grant, not.
    let stripped = rewritten(&new[of_late[0]].1, "late", |_| {});
    let Ok(Document::Bundle(bundle)) = read(&stripped) else {
        panic!()
    };
    let text = String::from_utf8(stripped).unwrap();
    let mut entries = bundle.entries.iter().flatten();
    let grant = entries.rfind(|entry| entry.head.kind == "device.enrolled");
    let grant = grant.expect("a grant");
    assert!(text.contains(&grant.line()));
    folder.put("stranger.watchbook.json", without(&bundle, &grant.id));
    read_all(&mut all[0], &folder);
    assert_eq!(
        refused(&mut all[0], &folder),
        [("stranger.watchbook.json".into(), "fault-stranger".into())]
    );
    assert!(look(&mut all[0], &folder).wanted.is_empty());
    folder.meet(&mut there);
    read_all(&mut all[0], &folder);
    assert!(refused(&mut all[0], &folder).is_empty(), "it is known now");
    settle(&mut all, &mut folder);
    assert_eq!(status(&mut all[2]).counts.events, 1);
}

/// The bundle again, signed by `late`, without that entry.
fn without(bundle: &watchbook::bundle::read::Bundle, id: &EntryId) -> Vec<u8> {
    use watchbook::bundle::write::{Cover, write};
    let entries = bundle.entries.iter().flatten();
    let entries: Vec<Entry> = entries.filter(|entry| entry.id != *id).cloned().collect();
    let manifest = &bundle.manifest;
    let cover = Cover {
        register: manifest.reg,
        to: vec![],
        made: manifest.made,
        number: 901,
        purpose: manifest.purpose,
        scope: manifest.scope,
        tlp: manifest.tlp,
        frontier: manifest.frontier.clone(),
    };
    let parts = write(&cover, &[], &entries, vec![], &crate::world::signer("late"));
    parts.concat().into_bytes()
}

#[test]
fn what_needs_a_person_waits_for_one() {
    let mut folder = Folder::default();
    let mut all = three(&mut folder);
    let clock = Rc::new(Cell::new(9_000));
    let mut outside = Device::new("outside", &clock);
    let (said, draft) = (report("From outside."), String::new());
    let Answer::Reported { reference } = outside.ask(Ask::Report {
        report: said,
        draft,
    }) else {
        panic!()
    };
    let (_, file, _) = outside.files(Ask::HandOver { reference });
    folder.put("report.watchbook.json", file[0].clone());
    let (_, invitation, _) = all[0].files(Ask::Invite);
    outside.examine(invitation);
    let (person, contact) = ("Emre".into(), "ext. 3".into());
    let (_, request, _) = outside.files(Ask::Join { person, contact });
    folder.put("request.watchbook.json", request[0].clone());
    let waiting = ["report.watchbook.json", "request.watchbook.json"];
    // A bundle that is taken in with them does not take them along.
    tell(&mut all[1], "From a member.");
    put_all(&mut all[1], &mut folder);
    for device in &mut all {
        let seen = read_all(device, &folder);
        assert!(
            seen.iter().any(|it| matches!(it, Seen::Enrol { .. })),
            "{seen:?}"
        );
        let looked = look(device, &folder);
        assert_eq!(looked.for_a_person, waiting);
        assert!(looked.refused.is_empty() && looked.wanted.is_empty());
        assert_eq!(status(device).counts.events, 1, "nobody has taken it in");
    }

    let examined = all[0].examine(vec![request[0].clone()]);
    let Seen::Enrol { request, .. } = &examined.files[0] else {
        panic!()
    };
    all[0].act(Command::Enrol {
        device: request.from,
        key: request.key.clone(),
        person: request.person.clone(),
        contact: request.contact.clone(),
        roles: vec![Role::Reporter],
    });
    sync(&mut all[0], &mut folder);
    assert_eq!(look(&mut all[0], &folder).for_a_person, waiting[..1]);
    sync(&mut outside, &mut folder);
    assert!(!folder.files.contains_key(waiting[1]), "it was granted");
    let (_, report) = folder.files[waiting[0]].clone();
    all[0].examine(vec![report]);
    all[0].ask(Ask::Apply);
    assert!(look(&mut all[0], &folder).for_a_person.is_empty());
    tell(&mut outside, "Now a member.");
    sync(&mut outside, &mut folder);
    settle(&mut all, &mut folder);
    assert_eq!(status(&mut all[2]).counts.events, 3);
    assert!(look(&mut all[2], &folder).for_a_person.is_empty());
}

#[test]
fn what_is_for_others_is_nothing_to_speak_of() {
    let mut folder = Folder::default();
    let mut all = three(&mut folder);
    let to = vec![status(&mut all[1]).device];
    let (what, tlp) = (ExportOf::All, Tlp::Red);
    let (_, files, _) = all[0].files(Ask::Export {
        what,
        to,
        tlp,
        seal: Seal::Open,
    });
    folder.put("red.watchbook.json", files[0].clone());
    assert!(read_all(&mut all[2], &folder).is_empty());
    let looked = look(&mut all[2], &folder);
    assert!(looked.refused.is_empty() && looked.wanted.is_empty());
    assert_eq!(read_all(&mut all[1], &folder).len(), 1);
}

fn attach(device: &mut Device, content: Vec<u8>) -> Attachment {
    let (name, media_type) = ("a.png".into(), "image/png".into());
    match device.try_ask(Ask::Attach { name, media_type }, vec![content]) {
        Ok((Answer::Attached { file }, _)) => file,
        other => panic!("{other:?}"),
    }
}

fn fetches(device: &mut Device, file: &Attachment) -> bool {
    let sha256 = file.sha256.clone();
    device.try_ask(Ask::Fetch { sha256 }, vec![]).is_ok()
}

#[test]
fn a_part_that_comes_late_is_taken_in_when_it_comes() {
    let mut folder = Folder::default();
    let mut all = three(&mut folder);
    let files: Vec<Attachment> = (0..2)
        .map(|number| attach(&mut all[0], vec![number; 13 << 20]))
        .collect();
    let mut report = report("With two large pictures.");
    report.files.clone_from(&files);
    let draft = String::new();
    all[0].ask(Ask::Report { report, draft });
    let before = folder.names();
    assert_eq!(put_all(&mut all[0], &mut folder), 2, "two parts");
    let last = folder.names().difference(&before).last().cloned().unwrap();
    let (_, late) = folder.files.remove(&last).unwrap();
    read_all(&mut all[1], &folder);
    let here = files.iter().filter(|file| fetches(&mut all[1], file));
    assert_eq!(here.count(), 1);
    assert_eq!(
        put_all(&mut all[1], &mut folder),
        0,
        "it has nothing to add"
    );
    // Whoever has the file puts it there again, without anybody asking.
    let mut other = folder.clone();
    assert_eq!(put_all(&mut all[0], &mut other), 1);
    folder.put(&last, late);
    for folder in [&folder, &other] {
        read_all(&mut all[1], folder);
        assert!(files.iter().all(|file| fetches(&mut all[1], file)));
    }
}

#[test]
fn many_small_files_become_one() {
    let mut folder = Folder::default();
    let mut all = three(&mut folder);
    let mut most = 0;
    for number in 0..40 {
        tell(&mut all[0], &format!("Number {number}."));
        sync(&mut all[0], &mut folder);
        if number % 5 == 0 {
            sync(&mut all[1], &mut folder);
        }
        most = most.max(folder.names().len());
    }
    assert!(most < 32, "{most} files");
    let rounds = settle(&mut all, &mut folder);
    assert!(rounds <= 2, "{rounds}");
    meet(&mut all);
    assert_eq!(status(&mut all[2]).counts.events, 40);
    let clock = Rc::new(Cell::new(90_000));
    let mut new = Device::new("new", &clock);
    enrol(&mut all[0], &mut new, "Emre", vec![Role::Reporter]);
    sync(&mut all[0], &mut folder);
    sync(&mut new, &mut folder);
    assert_eq!(status(&mut new).counts.events, 40, "nothing was lost by it");
}

#[test]
fn what_is_erased_leaves_the_folder() {
    let mut folder = Folder::default();
    let mut all = three(&mut folder);
    tell(&mut all[2], "The name of a patient.");
    settle(&mut all, &mut folder);
    let holds = |folder: &Folder| {
        let files = folder.files.values();
        let texts = files.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned());
        texts.filter(|text| text.contains("of a patient")).count()
    };
    assert_eq!(holds(&folder), 1);
    let Answer::Inbox { window } = all[0].ask(Ask::Inbox {
        query: Query {
            offset: 0,
            limit: 1,
            ..Query::default()
        },
    }) else {
        panic!()
    };
    let record = window.rows[0].id;
    let fact = EntryErased {
        entries: vec![record],
        reason: "Somebody asked for it.".into(),
    };
    all[0].act(Command::Erase { record, fact });
    settle(&mut all, &mut folder);
    assert_eq!(holds(&folder), 0, "its maker has written it anew without");
    meet(&mut all);
}

#[test]
fn it_counts_as_carried_once_it_is_said_to_lie_there() {
    let mut folder = Folder::default();
    let mut all = three(&mut folder);
    tell(&mut all[0], "One.");
    assert_eq!(status(&mut all[0]).only_here, 1);
    let (files, _) = give(&mut all[0], &folder);
    assert_eq!(status(&mut all[0]).only_here, 1, "made, and not there yet");
    // It never got there: it is made again.
    let (again, _) = give(&mut all[0], &folder);
    assert_eq!(again.len(), 1);
    assert_ne!(again[0].0, files[0].0, "under another number");
    let names = vec![again[0].0.clone()];
    folder.put(&again[0].0, again[0].1.clone());
    given(&mut all[0], &folder, &names);
    assert_eq!(status(&mut all[0]).only_here, 0);
    assert!(give(&mut all[0], &folder).0.is_empty());

    // Written, and cut off before it was said: it is found there.
    tell(&mut all[0], "Two.");
    let (files, _) = give(&mut all[0], &folder);
    folder.put(&files[0].0, files[0].1.clone());
    assert_eq!(sync(&mut all[0], &mut folder), 0);
    assert_eq!(status(&mut all[0]).only_here, 0);
}

#[test]
fn a_member_who_lies_about_entries_does_not_keep_them_out() {
    let mut folder = Folder::default();
    let mut all = three(&mut folder);
    tell(&mut all[0], "One.");
    let (files, _) = give(&mut all[0], &folder);
    // The reporter hands over the same entries without what they say.
    let bare = rewritten(&files[0].1, "field", |entries| {
        entries.iter_mut().for_each(|entry| entry.body = None);
    });
    folder.put("bare.watchbook.json", bare);
    read_all(&mut all[0], &folder);
    assert_eq!(give(&mut all[0], &folder).0.len(), 1, "it lacks the bodies");
}

#[test]
fn a_tab_that_follows_leaves_the_folder_alone() {
    let mut folder = Folder::default();
    let all = three(&mut folder);
    let files = folder.list();
    let mut beside = all[0].beside();
    for ask in [
        Ask::Take {
            files: files.clone(),
        },
        Ask::Give {
            files: files.clone(),
        },
        Ask::Given {
            files: files.clone(),
        },
    ] {
        assert_eq!(
            beside.try_ask(ask, vec![]).unwrap_err().key,
            "engine-follower"
        );
    }
    let looked = beside.ask(Ask::Look { files });
    assert!(matches!(looked, Answer::Looked(_)));
}

#[test]
fn nothing_is_half_taken_in() {
    let mut folder = Folder::default();
    let mut all = three(&mut folder);
    tell(&mut all[0], "One.");
    put_all(&mut all[0], &mut folder);
    let wanted = look(&mut all[1], &folder).wanted;
    let before = all[1].engine.store().dump();
    let (files, bytes) = chosen(&folder, &wanted);
    all[1].engine.store().fail_at(0, StoreError::Full);
    let failed = all[1].try_ask(Ask::Take { files }, bytes);
    assert_eq!(failed.unwrap_err().key, "store-full");
    assert_eq!(all[1].engine.store().dump(), before);
    assert_eq!(
        look(&mut all[1], &folder).wanted,
        wanted,
        "it is tried again"
    );
    tell_fails(&mut all[0], &folder);
    sync(&mut all[1], &mut folder);
    settle(&mut all, &mut folder);
    meet(&mut all);
}

/// A number that was not kept is given again.
fn tell_fails(device: &mut Device, folder: &Folder) {
    tell(device, "Two.");
    let before = device.engine.store().dump();
    device.engine.store().fail_at(0, StoreError::Full);
    let files = folder.list();
    let failed = device.try_ask(Ask::Give { files }, vec![]);
    assert_eq!(failed.unwrap_err().key, "store-full");
    assert_eq!(device.engine.store().dump(), before);
}

#[test]
fn whoever_is_out_reads_on_and_puts_nothing_there() {
    let mut folder = Folder::default();
    let clock = Rc::new(Cell::new(0));
    let mut lone = Device::new("lone", &clock);
    let refused = lone.try_ask(Ask::Take { files: vec![] }, vec![]);
    assert_eq!(refused.unwrap_err().key, "engine-no-register");
    assert!(give(&mut lone, &folder).0.is_empty());
    let mut all = three(&mut folder);
    let (_, invitation, _) = all[0].files(Ask::Invite);
    lone.examine(invitation);
    let (person, contact) = ("Emre".into(), "ext. 3".into());
    lone.files(Ask::Join { person, contact });
    assert_eq!(sync(&mut lone, &mut folder), 0, "it waits to be enrolled");
    assert!(
        !now(all[0].engine.store().keys(Table::Folder))
            .unwrap()
            .is_empty()
    );
}
