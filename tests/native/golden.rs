//! The golden files of every format that was ever released: frozen, and read for ever.
//!
//! `tests/golden/README.md` says what they are. A file is compared with what stands beside it in
//! `<name>.expected.json`; neither is ever changed.

mod make;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write as _,
    path::PathBuf,
    rc::Rc,
};

use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};
use watchbook::{
    bundle::{
        plan::{Have, Plan, plan},
        read::{Bundle, Document, read},
    },
    log::{entry::Entry, index::Index},
    register::{fact::KINDS, ledger::Ledger, replay::walk},
    store::{
        Store as _, Table,
        journal::{Journaled, memory::MemoryDisk},
        memory::MemoryStore,
    },
    words::Say,
};

use crate::{hostile::journal::now, sources::root};

fn folder() -> PathBuf {
    root().join("tests/golden/v1")
}

/// Every golden file, by its name without `.watchbook.json`.
pub fn files() -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder()).expect("the golden files") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .expect("a name");
        if let Some(name) = name.strip_suffix(".watchbook.json") {
            files.insert(name.to_owned(), fs::read(&path).expect("a file"));
        }
    }
    files
}

fn golden(name: &str) -> Vec<u8> {
    fs::read(folder().join(format!("{name}.watchbook.json"))).expect("a golden file")
}

/// A journal as it rests in a browser.
pub fn journal() -> Vec<u8> {
    fs::read(folder().join("journal.bin")).expect("a golden file")
}

/// What a file says, in words of the format: nothing here depends on how the program is built.
fn describe(file: &[u8], known: Option<&Ledger>) -> Json {
    match read(file) {
        Err(fault) => json!({ "refused": fault.say().key }),
        Ok(Document::Report(report)) => json!({
            "kind": "report",
            "sha256": report.sha256(),
            "from": report.payload.from,
            "made": report.payload.made,
            "ref": report.payload.report.reference,
            "what": report.payload.report.what,
            "files": report.files.iter().map(|file| file.sha256).collect::<Vec<_>>(),
        }),
        Ok(Document::Enrol(request)) => json!({
            "kind": "enrol",
            "from": request.from,
            "register": request.reg,
            "invited_by": request.invited_by,
            "person": request.person,
            "contact": request.contact,
            "made": request.made,
        }),
        Ok(Document::Bundle(bundle)) => describe_bundle(*bundle, known),
    }
}

fn describe_bundle(bundle: Bundle, known: Option<&Ledger>) -> Json {
    let (manifest, sha256) = (bundle.manifest.clone(), bundle.sha256);
    let files: Vec<Json> = bundle
        .files
        .iter()
        .map(|file| json!({ "sha256": file.sha256, "size": file.bytes.len() }))
        .collect();
    let index = Index::default();
    let have = match known {
        Some(ledger) => Have::of(ledger, Vec::new()),
        None => Have {
            index: &index,
            membership: None,
            pending: Vec::new(),
        },
    };
    let mut planned = match plan(vec![bundle], have) {
        Err(fault) => return json!({ "refused": fault.say().key }),
        Ok(plan) => plan,
    };
    let mut ledger = Ledger::default();
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    for aside in &planned.set_aside {
        *reasons.entry(aside.reason.key.as_str()).or_default() += 1;
    }
    let came = json!({
        "new": planned.summary.new,
        "waiting": planned.summary.waiting,
        "set_aside": reasons,
        "gaps": planned.summary.gaps,
        "forks": planned.summary.forks,
        "files_missing": planned.summary.files_missing,
    });
    planned.apply(&mut ledger);
    json!({
        "kind": "bundle",
        "sha256": sha256,
        "register": manifest.reg,
        "from": manifest.from,
        "to": manifest.to,
        "made": manifest.made,
        "number": manifest.number,
        "part": [manifest.part, manifest.parts],
        "purpose": manifest.purpose.name(),
        "scope": manifest.scope.name(),
        "tlp": manifest.tlp.name(),
        "frontier": manifest.frontier,
        "files": files,
        "entries": came,
        "members": members(&planned),
        "events": events(&ledger),
        "incidents": incidents(&ledger),
        "log": log(&ledger),
    })
}

fn members(plan: &Plan) -> Vec<Json> {
    let members = plan.membership.members.values();
    let mut members: Vec<(String, Json)> = members
        .map(|member| {
            let roles: Vec<&str> = member.roles.iter().map(|role| role.name()).collect();
            (
                member.person.clone(),
                json!({ "person": member.person, "roles": roles }),
            )
        })
        .collect();
    members.sort_by(|a, b| a.0.cmp(&b.0));
    members.into_iter().map(|(_, member)| member).collect()
}

fn events(ledger: &Ledger) -> Vec<Json> {
    let events = ledger.view().events;
    let event = events.iter().map(|event| {
        let outcomes: Vec<&str> = event
            .assessments
            .iter()
            .map(|assessment| assessment.outcome.name())
            .collect();
        json!({
            "id": event.id,
            "ref": event.reference(),
            "what": event.report.as_ref().map(|report| &report.what),
            "files": event.report.as_ref().map_or(0, |report| report.files.len()),
            "reported": event.reported,
            "outside": event.outside,
            "state": event.state.name(),
            "question": event.question,
            "outcomes": outcomes,
            "incidents": event.incidents,
        })
    });
    event.collect()
}

fn incidents(ledger: &Ledger) -> Vec<Json> {
    let incidents = ledger.view().incidents;
    let incident = incidents.iter().map(|incident| {
        let titles: Vec<&String> = incident
            .title
            .all()
            .iter()
            .map(|version| &version.value)
            .collect();
        let states: Vec<&str> = incident
            .state
            .all()
            .iter()
            .map(|version| version.value.name())
            .collect();
        let classes: Vec<Json> = incident
            .classification
            .all()
            .iter()
            .map(|version| {
                json!({
                    "category": version.value.category,
                    "computed": version.value.computed,
                    "class": version.value.severity(),
                })
            })
            .collect();
        let milestones: Vec<Json> = incident
            .milestones
            .iter()
            .map(|milestone| {
                json!([
                    milestone.state.name(),
                    milestone.happened,
                    milestone.recorded
                ])
            })
            .collect();
        let verdicts: Vec<Json> = incident
            .assessments
            .iter()
            .map(|assessment| json!([assessment.verdict.name(), assessment.same_person]))
            .collect();
        json!({
            "id": incident.id,
            "ref": incident.reference,
            "titles": titles,
            "states": states,
            "classes": classes,
            "coordinator": incident.coordinator_name,
            "verdicts": verdicts,
            "events": incident.events,
            "milestones": milestones,
        })
    });
    incident.collect()
}

/// Every line of every record, that of the membership first, then in the order of the views.
fn log(ledger: &Ledger) -> Vec<Json> {
    let view = ledger.view();
    let membership = ledger.membership().expect("a register");
    let record = ledger.record(&membership.register);
    let members = walk(&record, membership, &mut |_, _, _| {});
    let events = view.events.iter().flat_map(|event| &event.lines);
    let incidents = view.incidents.iter().flat_map(|incident| &incident.lines);
    let lines = members.iter().chain(events).chain(incidents);
    let line = lines.map(|line| {
        json!([
            line.at,
            line.person,
            line.standing.name(),
            line.text,
            line.not_before
        ])
    });
    line.collect()
}

/// The register of the example, for files that are read by somebody who belongs to one.
fn example() -> Ledger {
    let Ok(Document::Bundle(bundle)) = read(&golden("example")) else {
        panic!("a bundle")
    };
    let index = Index::default();
    let have = Have {
        index: &index,
        membership: None,
        pending: Vec::new(),
    };
    let mut ledger = Ledger::default();
    plan(vec![*bundle], have)
        .expect("a plan")
        .apply(&mut ledger);
    ledger
}

fn describe_golden(name: &str, file: &[u8]) -> Json {
    let known = (name == "other-register").then(example);
    describe(file, known.as_ref())
}

fn expectation(name: &str) -> PathBuf {
    folder().join(format!("{name}.expected.json"))
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The digests of all golden files and expectations, as `sha256sum` writes them.
fn digests() -> String {
    let mut lines = BTreeSet::new();
    for entry in fs::read_dir(folder()).expect("the golden files") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .expect("a name")
            .to_owned();
        if name != "SHA256SUMS" {
            lines.insert((name.clone(), hex(&fs::read(&path).expect("a file"))));
        }
    }
    lines
        .into_iter()
        .map(|(name, digest)| format!("{digest}  {name}\n"))
        .collect()
}

#[test]
fn every_golden_file_says_what_it_always_said() {
    let files = files();
    assert!(files.len() >= 70, "{} golden files", files.len());
    let mut wrong = Vec::new();
    for (name, file) in &files {
        let expected = fs::read_to_string(expectation(name)).expect("an expectation");
        let expected: Json = serde_json::from_str(&expected).expect("JSON");
        let found = describe_golden(name, file);
        if found != expected {
            wrong.push(format!(
                "{name}:\n  expected {expected}\n  found    {found}"
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} golden files changed their meaning:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// What it brings back to a browser that lost its database, as text or as numbers.
fn describe_journal(file: Vec<u8>) -> Json {
    let (base, disk) = (Rc::new(MemoryStore::default()), MemoryDisk::default());
    disk.put("00000001", file);
    let two = Journaled::new(base.clone(), disk);
    now(two.take()).expect("a sound journal");
    let mut tables: BTreeMap<&str, BTreeMap<String, Json>> = BTreeMap::new();
    for ((table, key), value) in base.dump() {
        if table != Table::Journal {
            let text = String::from_utf8(value.clone());
            let value = text.map_or_else(|_| json!(value), |text| json!(text));
            tables.entry(table.name()).or_default().insert(key, value);
        }
    }
    json!(tables)
}

#[test]
fn the_golden_journal_brings_back_what_it_always_did() {
    let expected = fs::read_to_string(expectation("journal")).expect("an expectation");
    let expected: Json = serde_json::from_str(&expected).expect("JSON");
    assert_eq!(describe_journal(journal()), expected);
}

#[test]
fn golden_files_are_frozen() {
    let frozen = fs::read_to_string(folder().join("SHA256SUMS")).expect("the digests");
    let found = digests();
    let changed: Vec<&str> = frozen
        .lines()
        .filter(|line| !found.contains(line))
        .collect();
    assert!(
        changed.is_empty(),
        "changed or gone, against tests/golden/README.md:\n{}",
        changed.join("\n")
    );
    assert_eq!(found, frozen, "a golden file was added without its digest");
}

#[test]
fn the_golden_files_hold_every_kind_and_every_fault() {
    let files = files();
    // Of all files together: what is frozen cannot hold a kind that came later.
    let mut kinds = BTreeSet::new();
    for file in files.values() {
        if let Ok(Document::Bundle(bundle)) = read(file) {
            let entries = bundle.entries.into_iter().flatten();
            kinds.extend(entries.map(|entry| entry.head.kind));
        }
    }
    for kind in KINDS {
        assert!(kinds.contains(*kind), "no golden file holds {kind}");
    }
    let expected = files
        .keys()
        .map(|name| fs::read_to_string(expectation(name)).expect("a file"));
    let expected = expected.collect::<Vec<_>>().concat();
    for fault in [
        "fault-json",
        "fault-not-ours",
        "fault-newer",
        "fault-shape",
        "fault-signature",
        "fault-stranger",
        "fault-other-register",
        "fault-file-altered",
        "fault-no-foundation",
        "fault-entry-shape",
        "fault-entry-newer",
        "fault-entry-body",
        "fault-entry-signature",
        "fault-entry-lamport",
        "fault-entry-register",
        "fault-entry-stranger",
        "not_permitted",
        "unknown_kind",
        "unreadable",
        "withheld",
    ] {
        assert!(
            expected.contains(&format!("\"{fault}\"")),
            "no golden file for {fault}"
        );
    }
    for name in make::refused() {
        let text = fs::read_to_string(expectation(&name)).expect("an expectation");
        let expected: Json = serde_json::from_str(&text).expect("JSON");
        assert!(expected["refused"].is_string(), "{name} is not refused");
    }
}

#[test]
fn what_a_later_version_wrote_goes_on_unchanged() {
    let later = golden("later");
    let Ok(Document::Bundle(bundle)) = read(&later) else {
        panic!("a bundle")
    };
    let came: Vec<String> = bundle.entries.iter().flatten().map(Entry::line).collect();
    let sent: Json = serde_json::from_slice(&later).expect("JSON");
    let sent: Vec<String> = sent["payload"]["entries"]
        .as_array()
        .expect("entries")
        .iter()
        .map(|entry| serde_json::to_string(entry).expect("JSON"))
        .collect();
    assert_eq!(came, sent);
}

#[test]
fn the_parts_of_an_export_are_one_register() {
    let parts = ["part-1-of-3", "part-2-of-3", "part-3-of-3"].map(golden);
    let bundles = parts.iter().map(|part| match read(part) {
        Ok(Document::Bundle(bundle)) => *bundle,
        other => panic!("{other:?}"),
    });
    let index = Index::default();
    let have = Have {
        index: &index,
        membership: None,
        pending: Vec::new(),
    };
    let plan = plan(bundles.collect(), have).expect("a plan");
    assert_eq!((plan.summary.events, plan.summary.waiting), (7, 0));
    assert!(plan.summary.gaps.is_empty() && plan.summary.files_missing == 0);
}

/// Makes golden files that are not there yet. What is there is never written again:
/// `cargo test --test native make_golden_files -- --ignored`
#[test]
#[ignore = "writes files"]
fn make_golden_files() {
    fs::create_dir_all(folder()).expect("a folder");
    let create = |path: PathBuf, bytes: &[u8]| {
        // An existing file makes this fail: nothing is ever overwritten.
        let file = fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&path);
        match file.and_then(|mut file| file.write_all(bytes)) {
            Ok(()) => println!("made {}", path.display()),
            Err(fault) => println!("left {}: {fault}", path.display()),
        }
    };
    let made = make::all();
    for (name, file) in &made {
        create(folder().join(format!("{name}.watchbook.json")), file);
    }
    for (name, _) in &made {
        let found = describe_golden(name, &golden(name));
        let text = serde_json::to_string_pretty(&found).expect("JSON") + "\n";
        create(expectation(name), text.as_bytes());
    }
    create(folder().join("journal.bin"), &make::journal());
    let found = describe_journal(journal());
    let text = serde_json::to_string_pretty(&found).expect("JSON") + "\n";
    create(expectation("journal"), text.as_bytes());
    create(folder().join("SHA256SUMS"), digests().as_bytes());
}

#[test]
fn golden_files_are_made_from_fixed_seeds() {
    assert_eq!(make::all(), make::all());
    assert_eq!(make::journal(), make::journal());
}
