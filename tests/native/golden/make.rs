//! Makes the golden files of format v1, from fixed seeds. They were made once and are frozen: this
//! writes only files that are not there yet, and exists to show where they came from.

mod decisions;
mod journal;

use std::collections::BTreeSet;

use watchbook::{
    bundle::{
        Content, Limits, Purpose, Scope,
        enrol::EnrolRequest,
        report::OutsideReport,
        write::{Cover, write, write_within},
    },
    domain::{
        assessment::{Criteria, Outcome, Override, Verdict},
        report::{Answer, Attachment, Report, Reporter},
        role::Role,
        severity::Severity,
        stamp::{Moment, Precision, Stamp},
        state::State,
    },
    log::{
        entry::Entry,
        id::{Digest, RecordId},
        json::{Value, parse_file},
        key::{Signer, Typ},
    },
    register::{
        command::{Classify, Command},
        fact::Fact,
    },
};

use crate::{
    forge::{
        items, member, members, rebody, resign, resigned, sig, sign_below, value, with_signature,
    },
    world::{DAWN, Device, TEAM, impact, judge, note, rename, step},
};

pub use journal::journal;

/// A file by its name, without `.watchbook.json`.
pub type Made = (String, Vec<u8>);

/// Every golden file.
pub fn all() -> Vec<Made> {
    let mut files = vec![
        ("example".to_owned(), example()),
        ("everything".into(), everything()),
        ("invitation".into(), invitation()),
        ("report".into(), report()),
        ("enrol".into(), enrol()),
        ("later".into(), later()),
        ("withheld".into(), withheld()),
        ("held-back".into(), held_back()),
        ("taken-back".into(), taken_back()),
        ("fork".into(), fork()),
        ("decisions".into(), decisions::decisions()),
        ("lamport-too-high".into(), lamport_too_high()),
    ];
    files.extend(parts());
    files.extend(altered());
    files.extend(malformed());
    files.extend(unsound());
    files
}

fn content(bytes: &[u8]) -> Content {
    Content {
        sha256: Digest::of(bytes),
        bytes: bytes.to_vec(),
    }
}

fn attachment(content: &Content, name: &str, media_type: &str, caption: &str) -> Attachment {
    Attachment {
        sha256: content.sha256.to_string(),
        name: name.into(),
        media_type: media_type.into(),
        size: content.bytes.len() as u64,
        caption: caption.into(),
    }
}

/// The smallest picture there is: one grey point.
fn picture() -> Content {
    content(b"GIF87a\x01\x00\x01\x00\x80\x00\x00\x80\x80\x80\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;")
}

/// The coordinator and a reporter, an event with a picture: the example of `docs/bundle-format.md`.
fn small() -> (Device, Device) {
    let mut ana = Device::founder(1, "Ana");
    let mut ben = ana.enrol(2, "Ben", &[Role::Reporter]);
    let file = picture();
    let report = Report {
        reference: ben.reference(),
        situation: "lost-device".into(),
        what: "The tablet of ward 4 is gone.\nLast seen at 06:30.".into(),
        noticed: Moment::exact(Stamp::new(DAWN - 900, 60)),
        happened: Moment {
            at: Some(Stamp::new(DAWN - 1800, 60)),
            precision: Precision::Hour,
            estimated: true,
        },
        place: "Ward 4".into(),
        ongoing: Answer::Unknown,
        danger: Answer::No,
        done: String::new(),
        reporter: Reporter {
            name: "Ben".into(),
            contact: "ext. 12".into(),
            confidential: false,
        },
        files: vec![attachment(
            &file,
            "charger.gif",
            "image/gif",
            "The empty charger",
        )],
    };
    ben.run(Command::ReportEvent { report });
    ana.import(&ben.export(Scope::All, None)).expect("a bundle");
    (ana, ben)
}

fn example() -> Vec<u8> {
    let (mut ana, _) = small();
    ana.export_with(Scope::All, None, vec![picture()])
}

/// Every kind of entry, every outcome, parallel values, a withheld name: as much as a small register
/// can hold.
fn everything() -> Vec<u8> {
    let mut ana = Device::founder(1, "Ana");
    let mut ben = ana.enrol(2, "Ben", TEAM);
    let mut cleo = ana.enrol(3, "Cleo", &[Role::Reporter]);
    let exchange = |one: &mut Device, other: &mut Device| {
        let (theirs, ours) = (other.export(Scope::All, None), one.export(Scope::All, None));
        one.import(&theirs).expect("a bundle");
        other.import(&ours).expect("a bundle");
    };
    // First assessments, one of each kind.
    let events: Vec<RecordId> = [
        "A login from a country nobody was in",
        "The printer prints by itself – again",
        "„Passwort abgelaufen“: a message in a foreign style 🔒",
        "A door that does not lock",
        "The same message once more",
        "Files with a strange ending",
    ]
    .iter()
    .map(|what| cleo.report(what))
    .collect();
    exchange(&mut ana, &mut cleo);
    let assessed = |ana: &mut Device, place: usize, outcome, duplicate_of| {
        ana.run(Command::AssessEvent {
            event: events[place],
            outcome,
            criteria: Criteria {
                affected: "Mail".into(),
                services: "None so far".into(),
            },
            reason: "Compared with the logs.".into(),
            duplicate_of,
        });
    };
    ana.run(Command::Acknowledge { event: events[0] });
    assessed(&mut ana, 1, Outcome::FalseAlarm, None);
    assessed(&mut ana, 2, Outcome::EventNoIncident, None);
    assessed(&mut ana, 3, Outcome::VulnerabilityOnly, None);
    assessed(&mut ana, 4, Outcome::Duplicate, Some(events[2]));
    assessed(&mut ana, 5, Outcome::NeedsInfo, None);
    ana.run(Command::RequestInfo {
        event: events[5],
        text: "Which ending?".into(),
    });
    exchange(&mut ana, &mut cleo);
    let screen = picture();
    cleo.run(Command::AddInfo {
        event: events[5],
        text: "It is \".locked\", with a tab:\tlike this".into(),
        files: vec![attachment(&screen, "ending.gif", "image/gif", "")],
    });
    exchange(&mut ana, &mut cleo);
    ana.run(note(events[5], "Looks like ransomware."));
    assessed(&mut ana, 5, Outcome::SuspectedIncident, None);
    assessed(&mut ana, 0, Outcome::SuspectedIncident, None);
    // A report from outside, and one whose reporter wants to stay unknown.
    ana.run(Command::AdoptReport {
        adopted: outside(&[]).adopted(),
    });
    let report = Report {
        reference: cleo.reference(),
        reporter: Reporter {
            name: "Cleo".into(),
            contact: String::new(),
            confidential: true,
        },
        danger: Answer::Yes,
        ongoing: Answer::Yes,
        done: "I told nobody.".into(),
        happened: Moment {
            at: Some(Stamp::new(DAWN - 86_400 * 40, 0)),
            precision: Precision::Month,
            estimated: false,
        },
        ..crate::world::report("A colleague sells data", cleo.clock, "Cleo")
    };
    cleo.run(Command::ReportEvent { report });
    // One incident all the way, reopened; one in parallel hands; one that was none.
    let incident = ana.run(Command::OpenIncident {
        title: "Ransomware".into(),
        events: vec![events[5]],
    });
    ana.run(Command::AddEvent {
        incident,
        event: events[0],
    });
    ana.run(Command::AssessIncident {
        incident,
        verdict: Verdict::Confirmed,
        classify: Some(Classify {
            category: "malware".into(),
            subtype: "trojan-horse".into(),
            rsit_class: "malicious-code".into(),
            rsit_type: "infected-system".into(),
            impact: impact("important", "serious", "minor"),
            overridden: Some(Override {
                class: Severity::IV,
                reason: "Patients wait.".into(),
            }),
        }),
        reason: "Two servers encrypt.".into(),
    });
    let (first, second) = (ana.id(), ben.id());
    let assign = |device, briefing: &str| Command::Assign {
        incident,
        device,
        briefing: briefing.into(),
    };
    ana.run(assign(first, ""));
    for to in [
        State::Responding,
        State::Contained,
        State::Eradicated,
        State::Recovered,
        State::Resolved,
        State::Reviewed,
        State::Closed,
    ] {
        let happened = Moment::exact(Stamp::new(ana.clock - 300, 60));
        ana.run(Command::SetState {
            incident,
            to,
            reason: "Done.".into(),
            happened,
        });
    }
    ana.run(step(incident, State::Responding));
    ana.run(assign(second, "It came back on server 2."));
    ana.run(Command::Note {
        record: incident,
        text: "Image of the disk taken.".into(),
        files: vec![attachment(
            &screen,
            "ending.gif",
            "image/gif",
            "Seen on server 2",
        )],
    });
    let none = ana.incident("Smoke without fire");
    ana.run(judge(none, Verdict::NotIncident));
    let moved = ana.incident("At the supplier");
    ana.run(judge(moved, Verdict::Transferred));
    let later = ana.incident("Decided on Monday");
    ana.run(judge(later, Verdict::Deferred));
    exchange(&mut ana, &mut ben);
    exchange(&mut ana, &mut cleo);
    // In parallel: two titles, two states; and a clock that went wrong.
    ana.run(rename(incident, "Ransomware on two servers"));
    ben.run(rename(incident, "Ransomware in the archive"));
    ana.run(step(incident, State::Contained));
    ben.run(step(incident, State::Eradicated));
    ben.clock -= 7200;
    ben.run(note(incident, "Written with a wrong clock"));
    exchange(&mut ana, &mut ben);
    ana.export_with(Scope::All, None, vec![screen])
}

fn invitation() -> Vec<u8> {
    let (mut ana, _) = small();
    let cover = Cover {
        purpose: Purpose::Invitation,
        ..ana.cover(Scope::Records)
    };
    write(&cover, &ana.foundation(), &[], Vec::new(), &ana.signer)
        .remove(0)
        .into_bytes()
}

fn outside(files: &[Content]) -> OutsideReport {
    let named = files
        .iter()
        .map(|file| attachment(file, "note.txt", "text/plain", "Found on the desk"));
    let report = Report {
        reference: "EV-7Q4K-M2ZP".into(),
        situation: String::new(),
        files: named.collect(),
        ..crate::world::report("A note with a password lies on the desk.", DAWN, "Zoë")
    };
    let signer = Signer::from_seed(&[40; 32]);
    OutsideReport::sign(report, files.to_vec(), &signer, Stamp::new(DAWN, 330)).expect("a report")
}

fn report() -> Vec<u8> {
    outside(&[content(b"Passw0rd (not a real one)\n")])
        .file()
        .into_bytes()
}

fn enrol() -> Vec<u8> {
    let (ana, _) = small();
    let signer = Signer::from_seed(&[41; 32]);
    let person = ("Dan Zoë".to_owned(), "ext. 77".to_owned());
    let made = Stamp::new(DAWN + 600, 0);
    let text = EnrolRequest::sign(ana.members().register, ana.id(), person, &signer, made);
    text.expect("a request").into_bytes()
}

/// An export of three parts, by limits lower than those of the format.
fn parts() -> Vec<Made> {
    let (mut ana, _) = small();
    for number in 1..=6 {
        ana.report(&format!("Event number {number}"));
    }
    let cover = ana.cover(Scope::All);
    let limits = Limits {
        entries: 5,
        ..Limits::FORMAT
    };
    let (foundation, entries) = (ana.foundation(), ana.entries(None));
    let parts = write_within(
        limits,
        &cover,
        &foundation,
        &entries,
        vec![picture()],
        &ana.signer,
    );
    assert_eq!(parts.len(), 3);
    (1..)
        .zip(parts)
        .map(|(number, part)| (format!("part-{number}-of-3"), part.into_bytes()))
        .collect()
}

/// What a later version may write: kinds, members and roles nobody knows yet.
fn later() -> Vec<u8> {
    let (mut ana, _) = small();
    let event = ana.ledger.view().events[0].id;
    ana.suspect(event);
    let incident = ana.run(Command::OpenIncident {
        title: "Theft".into(),
        events: vec![event],
    });
    let eve = Signer::from_seed(&[5; 32]);
    let key = eve.public().jwk().canonical();
    let enrolled = value(&format!(
        r#"{{"device":"{}","key":{key},"person":"Eve","roles":["archivist","auditor"],"until":"2027"}}"#,
        eve.device()
    ));
    let fulfilled = value(r#"{"to":"authority","within":[72,"h"]}"#);
    let planned = value(r#"{"title":"Fire drill","when":{"week":9}}"#);
    let renamed = value(r#"{"title":"Theft of a tablet","why":"clearer"}"#);
    for (rec, kind, body) in [
        (Some(ana.members().register), "device.enrolled", enrolled),
        (Some(incident), "incident.duty.fulfilled", fulfilled),
        (None, "exercise.planned", planned),
        (Some(incident), "incident.renamed", renamed),
    ] {
        let at = ana.tick();
        ana.forge(rec, kind, body, at);
    }
    let file = ana.export_with(Scope::All, None, vec![picture()]);
    resigned(&file, &ana.signer, |payload| {
        members(payload).insert("weather".into(), value(r#"{"sky":"grey","wind":[3,4]}"#));
        // A head with one more member: the last entry of all, so that nothing names it.
        let entries = items(member(payload, "entries"));
        let last = entries.len() - 1;
        let entry = Entry::read(&entries[last]).expect("an entry");
        entries[last] = resign(&entry, &Signer::from_seed(&[1; 32]), |head| {
            members(head).insert("place".into(), "cellar".into());
        });
        let changed = Entry::read(&entries[last]).expect("an entry");
        let reach = format!(r#"{{"id":"{}","seq":{}}}"#, changed.id, changed.head.seq);
        let frontier = members(member(payload, "frontier"));
        frontier.insert(changed.head.dev.to_string(), value(&reach));
    })
}

/// An extract without the report's body and without that of a note.
fn withheld() -> Vec<u8> {
    let (mut ana, _) = small();
    let event = ana.ledger.view().events[0].id;
    let secret = ana
        .carry_out(note(event, "The patient's name"))
        .expect("a note")
        .remove(0);
    ana.run(note(event, "Bring the key"));
    let entries = ana.entries(None).into_iter().map(|entry| {
        let keep = entry.id != event && entry.id != secret.id;
        Entry {
            body: entry.body.filter(|_| keep),
            ..entry
        }
    });
    let entries: Vec<Entry> = entries.collect();
    let cover = Cover {
        scope: Scope::Records,
        ..ana.cover(Scope::Records)
    };
    write(&cover, &ana.foundation(), &entries, Vec::new(), &ana.signer)
        .remove(0)
        .into_bytes()
}

/// Everything, without what one of two incidents and its event say: the entry that founds it included.
/// A title taken back, a note taken back and had back, and somebody else's note that nobody but they can take back.
fn taken_back() -> Vec<u8> {
    let (mut ana, mut ben) = small();
    let event = ana.ledger.view().events[0].id;
    ana.suspect(event);
    let (title, events) = ("The tablet of ward 4".to_owned(), vec![event]);
    let incident = ana.run(Command::OpenIncident { title, events });
    let mut write = |command| -> Vec<Digest> {
        let entries = ana.carry_out(command).expect("entries");
        entries.iter().map(|entry| entry.id).collect()
    };
    let back = |record, entries| Command::TakeBack { record, entries };
    let renamed = write(rename(incident, "The tablet of ward 5"));
    write(back(incident, renamed));
    let noted = write(note(incident, "It was found."));
    let undone = write(back(incident, noted));
    write(back(incident, undone));
    ben.import(&ana.export(Scope::All, None)).expect("a bundle");
    let said = ben
        .carry_out(Command::AddInfo {
            event,
            text: "It was in the drawer.".into(),
            files: Vec::new(),
        })
        .expect("an entry");
    ana.import(&ben.export(Scope::All, None)).expect("a bundle");
    let at = ana.tick();
    let body = value(&format!(r#"{{"entries":["{}"]}}"#, said[0].id));
    ana.forge(Some(event), "entry.taken_back", body, at);
    ana.export(Scope::All, None)
}

fn held_back() -> Vec<u8> {
    let (mut ana, _) = small();
    let secret = ana.ledger.view().events[0].id;
    let report = Report {
        reference: ana.reference(),
        what: "A window stands open.".into(),
        files: Vec::new(),
        ..ana.ledger.view().events[0]
            .report
            .clone()
            .expect("a report")
    };
    let other = ana.run(Command::ReportEvent { report });
    let mut case = |event, title: &str| {
        ana.run(Command::AssessEvent {
            event,
            outcome: Outcome::SuspectedIncident,
            criteria: Criteria::default(),
            reason: title.to_owned(),
            duplicate_of: None,
        });
        let (title, events) = (title.to_owned(), vec![event]);
        ana.run(Command::OpenIncident { title, events })
    };
    let held = [secret, case(secret, "The tablet of ward 4")];
    case(other, "The open window");
    ana.run(note(held[1], "Nobody else may read this"));
    let entries = ana.entries(None).into_iter().map(|entry| Entry {
        body: entry
            .body
            .clone()
            .filter(|_| !held.contains(&entry.record())),
        ..entry
    });
    let entries: Vec<Entry> = entries.collect();
    let cover = ana.cover(Scope::All);
    write(&cover, &ana.foundation(), &entries, Vec::new(), &ana.signer)
        .remove(0)
        .into_bytes()
}

/// Two histories by one key.
fn fork() -> Vec<u8> {
    let ((mut ana, _), (mut copy, _)) = (small(), small());
    let event = ana.ledger.view().events[0].id;
    copy.clock += 30;
    ana.run(note(event, "By the one"));
    copy.run(note(event, "By its copy"));
    ana.import(&copy.export(Scope::Since, None))
        .expect("a bundle");
    ana.export(Scope::All, None)
}

/// A logical time that skips numbers, with everything at hand to tell.
fn lamport_too_high() -> Vec<u8> {
    entry_changed(|entry, ben| {
        resign(entry, ben, |head| {
            members(head).insert("lam".into(), Value::Int(4000));
        })
    })
}

// Refused, or set aside.

fn text(file: &[u8]) -> String {
    String::from_utf8(file.to_vec()).expect("UTF-8")
}

/// The example with a part of its text replaced, once.
fn replaced(from: &str, to: &str) -> Vec<u8> {
    let text = text(&example());
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1).into_bytes()
}

fn ana() -> Signer {
    Signer::from_seed(&[1; 32])
}

/// The last letter of a base64url text replaced by the next one.
fn sibling(text: &str) -> String {
    let mut changed = text.to_owned();
    let last = changed.pop().map(|last| u8::try_from(last).expect("ASCII"));
    changed.push(char::from(last.expect("a letter") + 1));
    changed
}

/// The file, changed after it was signed, or signed otherwise.
fn altered() -> Vec<Made> {
    let original = example();
    let file = parse_file(&original).expect("a file");
    let signed = file
        .get("signatures")
        .and_then(Value::list)
        .expect("signatures")[0]
        .clone();
    let part = |name: &str| {
        signed
            .get(name)
            .and_then(Value::text)
            .expect("text")
            .to_owned()
    };
    let (protected, signature) = (part("protected"), part("signature"));
    let payload = file.get("payload").expect("a payload").canonical();
    let device = ana().device().to_string();
    let header = |alg: &str, kid: &str, typ: &str| {
        format!(r#"{{"alg":"{alg}","kid":"{kid}","typ":"{typ}"}}"#)
    };
    let below =
        |header: &str| with_signature(file.clone(), &sign_below(header, &payload, &[1; 32]));
    let ben = Signer::from_seed(&[2; 32]);
    let eve = Signer::from_seed(&[66; 32]);
    let bundle = "watchbook-bundle+json";
    let first = |text: &str| if text.starts_with('A') { "B" } else { "A" }.to_owned() + &text[1..];
    let weak = Value::map([
        ("crv", "Ed25519".into()),
        ("kty", "OKP".into()),
        ("x", "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA".into()),
    ]);
    let mut other = Device::founder(6, "Eve");
    vec![
        (
            "truncated".to_owned(),
            original[..original.len() * 2 / 3].to_vec(),
        ),
        ("altered-payload".into(), replaced("ward 4", "ward 5")),
        (
            "altered-signature".into(),
            replaced(&signature, &first(&signature)),
        ),
        (
            "altered-header".into(),
            replaced(
                &protected,
                &(protected.clone()[..20].to_owned() + &first(&protected[20..])),
            ),
        ),
        (
            "signature-not-canonical".into(),
            replaced(&signature, &sibling(&signature)),
        ),
        (
            "typ-wrong".into(),
            below(&header("Ed25519", &device, "watchbook-entry+json")),
        ),
        ("alg-none".into(), below(&header("none", &device, bundle))),
        ("alg-eddsa".into(), below(&header("EdDSA", &device, bundle))),
        (
            "header-member-extra".into(),
            below(&header("Ed25519", &device, bundle).replace('}', r#","zip":"DEF"}"#)),
        ),
        (
            "kid-swapped".into(),
            below(&header("Ed25519", &ben.device().to_string(), bundle)),
        ),
        (
            "signed-by-another-member".into(),
            resigned(&original, &ben, |_| {}),
        ),
        (
            "stranger".into(),
            resigned(&original, &eve, |payload| {
                members(payload).insert("from".into(), eve.device().to_string().into());
            }),
        ),
        ("other-register".into(), other.export(Scope::All, None)),
        (
            "foundation-missing".into(),
            resigned(&original, &ana(), |payload| {
                items(member(payload, "entries")).remove(0);
            }),
        ),
        (
            "key-weak".into(),
            resigned(&report(), &Signer::from_seed(&[40; 32]), |payload| {
                members(payload).insert("key".into(), weak);
            }),
        ),
        ("file-altered".into(), {
            let data = file.get("files").and_then(Value::list).expect("files")[0].clone();
            let data = data
                .get("data")
                .and_then(Value::text)
                .expect("data")
                .to_owned();
            replaced(&data, &data.replacen("R0lG", "R0lH", 1))
        }),
        ("file-not-named".into(), {
            let mut more = file.clone();
            let added = content(b"never signed for");
            let data = "bmV2ZXIgc2lnbmVkIGZvcg==";
            let item = Value::map([
                ("data", data.into()),
                ("sha256", added.sha256.to_string().into()),
            ]);
            items(member(&mut more, "files")).push(item);
            (more.canonical() + "\n").into_bytes()
        }),
        (
            "report-altered".into(),
            text(&report())
                .replacen("password", "passport", 1)
                .into_bytes(),
        ),
        (
            "enrol-altered".into(),
            text(&enrol()).replacen("Dan", "Tom", 1).into_bytes(),
        ),
    ]
}

/// Not of the strict profile, not of the format, or of a later one.
fn malformed() -> Vec<Made> {
    let original = example();
    let deep = format!(
        r#"{{"watchbook":1,"x":{}0{}"#,
        "[".repeat(32),
        "]".repeat(32) + "}"
    );
    let at = |spelling: &str| {
        resigned(&original, &ana(), |payload| {
            members(payload).insert("made".into(), spelling.into());
        })
    };
    vec![
        (
            "name-twice".to_owned(),
            replaced(r#""number":"#, r#""number":1,"number":"#),
        ),
        (
            "name-twice-escaped".into(),
            replaced(r#""number":"#, r#""\u006eumber":1,"number":"#),
        ),
        (
            "number-fraction".into(),
            replaced(r#""part":1"#, r#""part":1.0"#),
        ),
        (
            "number-exponent".into(),
            replaced(r#""part":1"#, r#""part":1e0"#),
        ),
        (
            "number-minus-zero".into(),
            replaced(r#""part":1"#, r#""part":-0"#),
        ),
        (
            "number-too-large".into(),
            replaced(r#""part":1"#, r#""part":9007199254740992"#),
        ),
        ("depth-33".into(), deep.into_bytes()),
        (
            "control-character".into(),
            replaced("ward 4", r"ward\u0007 4"),
        ),
        (
            "line-separator".into(),
            replaced("ward 4", "ward\u{2028} 4"),
        ),
        (
            "lone-surrogate".into(),
            replaced("ward 4", r"ward \ud800 4"),
        ),
        (
            "byte-order-mark".into(),
            [b"\xef\xbb\xbf".as_slice(), &original].concat(),
        ),
        ("not-ours".into(), b"{\"bundle\":[]}\n".to_vec()),
        (
            "newer-file".into(),
            replaced(r#"{"watchbook":1"#, r#"{"watchbook":2"#),
        ),
        (
            "newer-payload".into(),
            resigned(&original, &ana(), |payload| {
                members(payload).insert("v".into(), Value::Int(2));
            }),
        ),
        (
            "member-beside-payload".into(),
            replaced(r#"{"watchbook":1"#, r#"{"note":"x","watchbook":1"#),
        ),
        (
            "stamp-with-zero-offset".into(),
            at("2026-11-21T08:00:00+00:00"),
        ),
        ("stamp-with-fraction".into(), at("2026-11-21T08:00:00.0Z")),
        ("stamp-lower-case".into(), at("2026-11-21t08:00:00z")),
        ("stamp-leap-second".into(), at("2026-06-30T23:59:60Z")),
        (
            "digest-not-canonical".into(),
            resigned(&original, &ana(), |payload| {
                let reg = member(payload, "reg").text().map(sibling);
                members(payload).insert("reg".into(), reg.expect("an id").into());
            }),
        ),
        (
            "recipients-mixed".into(),
            resigned(&original, &ana(), |payload| {
                let device = ana().device().to_string();
                members(payload).insert("to".into(), Value::List(vec!["*".into(), device.into()]));
            }),
        ),
    ]
}

/// The example with its last entry changed; the bundle is signed for it.
fn entry_changed(change: impl FnOnce(&Entry, &Signer) -> Value) -> Vec<u8> {
    let ben = Signer::from_seed(&[2; 32]);
    resigned(&example(), &ana(), |payload| {
        let entries = items(member(payload, "entries"));
        let last = entries.pop().expect("an entry");
        let entry = Entry::read(&last).expect("sound");
        assert_eq!(entry.head.kind, "event.reported");
        entries.push(change(&entry, &ben));
        members(payload).insert("scope".into(), "records".into());
    })
}

fn head(name: &'static str, value: Value) -> Vec<u8> {
    entry_changed(move |entry, ben| {
        resign(entry, ben, |head| {
            members(head).insert(name.into(), value);
        })
    })
}

/// A coordinator who takes in a report from outside, and changes what it says.
fn adoption_altered() -> Vec<u8> {
    let (mut ana, _) = small();
    let mut body = value(&Fact::EventAdopted(outside(&[]).adopted()).body());
    let report = member(member(&mut body, "payload"), "report");
    members(report).insert("what".into(), "Ben left his password on the desk.".into());
    members(&mut body).insert("salt".into(), "AAAAAAAAAAAAAAAAAAAAAA".into());
    let at = ana.tick();
    ana.forge(None, "event.adopted", body, at);
    ana.export(Scope::All, None)
}

/// Bundles that hold, with one entry that does not.
fn unsound() -> Vec<Made> {
    let entry = |name: &str, file: Vec<u8>| (format!("entry-{name}"), file);
    let eve = Signer::from_seed(&[66; 32]);
    let unsigned = |change: fn(&mut Value)| {
        entry_changed(move |entry, _| {
            let mut changed = value(&entry.line());
            change(&mut changed);
            changed
        })
    };
    let seen = |order: fn(&mut Vec<Value>)| {
        entry_changed(move |entry, ben| {
            resign(entry, ben, |head| {
                let seen = items(member(head, "seen"));
                seen.push(Digest::of("an entry that is not here").to_string().into());
                let bytes = |id: &Value| id.text().and_then(|id| id.parse::<Digest>().ok());
                seen.sort_by_key(bytes);
                order(seen);
            })
        })
    };
    vec![
        entry(
            "body-altered",
            unsigned(|entry| {
                let report = member(member(entry, "body"), "report");
                members(report).insert("what".into(), "Nothing is gone.".into());
            }),
        ),
        entry(
            "member-extra",
            unsigned(|entry| {
                members(entry).insert("comment".into(), "nobody signed this".into());
            }),
        ),
        entry(
            "head-altered",
            unsigned(|entry| {
                members(member(entry, "head")).insert("at".into(), "2026-11-21T06:00:00Z".into());
            }),
        ),
        entry(
            "signed-by-another",
            entry_changed(|entry, _| {
                let mut changed = value(&entry.line());
                let signed = ana().sign(Typ::Entry, &entry.head_text);
                members(&mut changed).insert("sig".into(), sig(&signed));
                changed
            }),
        ),
        entry(
            "signed-as-bundle",
            entry_changed(|entry, ben| {
                let mut changed = value(&entry.line());
                members(&mut changed)
                    .insert("sig".into(), sig(&ben.sign(Typ::Bundle, &entry.head_text)));
                changed
            }),
        ),
        entry(
            "signature-not-canonical",
            entry_changed(|entry, _| {
                let mut changed = value(&entry.line());
                let wrong = sibling(member(&mut changed, "sig").text().expect("a signature"));
                members(&mut changed).insert("sig".into(), wrong.into());
                changed
            }),
        ),
        entry(
            "of-a-stranger",
            entry_changed(|entry, _| {
                resign(entry, &eve, |head| {
                    members(head).insert("dev".into(), eve.device().to_string().into());
                })
            }),
        ),
        entry(
            "of-another-register",
            head("reg", Digest::of("another register").to_string().into()),
        ),
        entry("newer", head("v", Value::Int(2))),
        entry("kind-malformed", head("kind", "Event Reported".into())),
        entry("lamport-too-low", head("lam", Value::Int(2))),
        entry("lamport-jump", head("lam", Value::Int((1 << 53) - 1))),
        entry(
            "first-with-prev",
            entry_changed(|entry, ben| {
                resign(entry, ben, |head| {
                    let prev = Digest::of("an entry before the first").to_string();
                    members(head).insert("prev".into(), prev.into());
                })
            }),
        ),
        entry("second-without-prev", head("seq", Value::Int(2))),
        entry("number-zero", head("seq", Value::Int(0))),
        entry("seen-unsorted", seen(|seen| seen.reverse())),
        entry("waits", seen(|_| {})),
        entry(
            "stamp-malformed",
            head("at", "2026-11-21 08:03:00+01:00".into()),
        ),
        entry(
            "digest-not-canonical",
            entry_changed(|entry, ben| {
                resign(entry, ben, |head| {
                    let wrong = member(head, "body_sha256").text().map(sibling);
                    members(head).insert("body_sha256".into(), wrong.expect("a digest").into());
                })
            }),
        ),
        entry(
            "without-salt",
            entry_changed(|entry, ben| {
                let mut body = value(entry.body.as_deref().expect("a body"));
                members(&mut body).remove("salt");
                rebody(entry, ben, body)
            }),
        ),
        entry("adoption-altered", adoption_altered()),
        entry(
            "body-of-another-kind",
            head("kind", "event.assessed".into()),
        ),
        entry(
            "not-permitted",
            entry_changed(|entry, ben| {
                let body = value(&format!(
                    r#"{{"device":"{}","key":{},"person":"Eve","roles":["coordinator"],"salt":"AAAAAAAAAAAAAAAAAAAAAA"}}"#,
                    eve.device(),
                    eve.public().jwk().canonical()
                ));
                let enrolled = Entry::read(&rebody(entry, ben, body)).expect("sound");
                let register = entry.register().to_string();
                resign(&enrolled, ben, |head| {
                    members(head).insert("kind".into(), "device.enrolled".into());
                    members(head).insert("rec".into(), register.into());
                })
            }),
        ),
    ]
}

/// The names of files that are refused as a whole.
pub fn refused() -> BTreeSet<String> {
    altered()
        .into_iter()
        .chain(malformed())
        .map(|(name, _)| name)
        .collect()
}
