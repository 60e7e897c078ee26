//! The generator: realistic, lawful, the same for ever.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};

use watchbook::{
    bundle::{
        Content, Purpose, Scope, Tlp,
        plan::{Have, Plan, plan},
        read::{Document, read},
        report::OutsideReport,
        write::{Cover, write},
    },
    domain::{
        assessment::Outcome,
        role::Role,
        stamp::{Precision, Stamp},
        state::{EventState, State},
    },
    log::{entry::Entry, id::Digest, index::Index},
    register::{
        fact::Fact,
        generate::{Generated, Generator, generate},
        ledger::{Ledger, View},
        line::{Line, Standing},
    },
};

fn until() -> Stamp {
    "2026-06-30T23:59:59Z".parse().expect("a stamp")
}

fn generated(seed: u64, incidents: usize) -> Generated {
    generate(seed, incidents, until()).unwrap_or_else(|refusal| panic!("seed {seed}: {refusal:?}"))
}

/// One register large enough to hold everything, generated once for all tests that only look.
fn large() -> &'static Generated {
    static LARGE: OnceLock<Generated> = OnceLock::new();
    LARGE.get_or_init(|| generated(9, LARGE_COUNT))
}

const LARGE_COUNT: usize = 240;

fn all(generated: &Generated) -> impl Iterator<Item = &Entry> {
    generated.foundation.iter().chain(&generated.entries)
}

fn view(generated: &Generated) -> View {
    let mut ledger = Ledger::default();
    ledger.enroll(generated.membership.clone());
    for entry in all(generated) {
        ledger.push(entry.clone());
    }
    ledger.view()
}

fn lines(view: &View) -> Vec<&Line> {
    let events = view.events.iter().flat_map(|event| &event.lines);
    events
        .chain(view.incidents.iter().flat_map(|incident| &incident.lines))
        .collect()
}

fn digest(generated: &Generated) -> Digest {
    let lines: Vec<String> = all(generated).map(Entry::line).collect();
    Digest::of(lines.join("\n"))
}

/// Exports the register as its founder would, and takes it in where nothing is known.
fn taken_in(generated: Generated) -> Plan {
    let Generated {
        foundation,
        entries,
        files,
        people,
        membership,
        frontier,
    } = generated;
    let cover = Cover {
        register: membership.register,
        to: Vec::new(),
        made: until(),
        number: 1,
        purpose: Purpose::Exchange,
        scope: Scope::All,
        tlp: Tlp::Amber,
        frontier,
    };
    let content = |file: watchbook::register::generate::File| Content {
        sha256: file.sha256,
        bytes: file.bytes,
    };
    let files = files.into_iter().map(content).collect();
    let texts = write(&cover, &foundation, &entries, files, &people[0].signer);
    let bundles = texts.iter().map(|text| match read(text.as_bytes()) {
        Ok(Document::Bundle(bundle)) => *bundle,
        other => panic!("{other:?}"),
    });
    let index = Index::default();
    let have = Have {
        index: &index,
        membership: None,
        pending: Vec::new(),
    };
    plan(bundles.collect(), have).expect("a plan")
}

#[test]
fn the_same_seed_gives_the_same_register_and_another_another() {
    assert_eq!(digest(&generated(1, 5)), digest(&generated(1, 5)));
    assert_ne!(digest(&generated(1, 5)), digest(&generated(2, 5)));
}

#[test]
fn a_register_once_generated_never_changes() {
    // Demonstrations, measurements and bug reports name a seed. Whoever changes what it gives, in
    // the code or in `data/demo/`, breaks them all.
    let digest = digest(&generated(1, 12)).to_string();
    assert_eq!(digest, "BvnPWjXY30hYKUHfVUjNnSFZbGUx4B1vb8gZdnVWBac");
}

#[test]
fn the_iterator_gives_what_is_generated_whole() {
    let whole = generated(3, 4);
    let generator = Generator::new(3, 4, until()).expect("a generator");
    let one_by_one: Vec<Entry> = generator.map(|entry| entry.expect("an entry")).collect();
    let ids = |entries: &[Entry]| {
        entries
            .iter()
            .map(|entry| entry.id)
            .collect::<BTreeSet<_>>()
    };
    let whole: Vec<Entry> = all(&whole).cloned().collect();
    assert_eq!(ids(&one_by_one), ids(&whole));
    assert_eq!(one_by_one.len(), whole.len());
}

#[test]
fn there_are_as_many_incidents_as_asked_for() {
    for (seed, incidents) in [(1, 0), (2, 1), (3, 21)] {
        let view = view(&generated(seed, incidents));
        assert_eq!(view.incidents.len(), incidents, "seed {seed}");
    }
}

#[test]
fn a_whole_register_is_taken_in_without_a_finding() {
    for seed in 1..3 {
        let generated = generated(seed, 30);
        let count = all(&generated).count();
        let summary = taken_in(generated).summary;
        assert_eq!((summary.new, summary.known), (count, 0));
        assert_eq!(
            (summary.set_aside, summary.waiting, summary.files_missing),
            (0, 0, 0)
        );
        assert!(summary.gaps.is_empty() && summary.forks.is_empty());
        assert!(summary.files > 0);
    }
}

#[test]
fn every_entry_counts_and_no_clock_contradicts_what_was_seen() {
    let view = view(large());
    for line in lines(&view) {
        assert_eq!(line.standing, Standing::Stands, "{:?}", line.said);
        assert_eq!(line.not_before, None, "{:?}", line.said);
    }
}

#[test]
fn about_ten_entries_an_incident_by_eight_to_twelve_people() {
    let generated = large();
    let an_incident = all(generated).count() / LARGE_COUNT;
    assert!((9..=14).contains(&an_incident), "{an_incident}");
    assert!((8..=12).contains(&generated.people.len()));
    assert_eq!(generated.membership.members.len(), generated.people.len());
    for role in [
        Role::Reporter,
        Role::PointOfContact,
        Role::TeamMember,
        Role::Coordinator,
    ] {
        assert!(
            generated
                .people
                .iter()
                .any(|person| person.roles.contains(&role)),
            "{role:?}"
        );
    }
    let authors: BTreeSet<_> = all(generated).map(|entry| entry.head.dev).collect();
    assert!(authors.len() >= 7, "{}", authors.len());
}

#[test]
fn three_years_in_several_offsets_that_end_in_time() {
    let generated = large();
    let seconds: Vec<i64> = all(generated)
        .map(|entry| entry.head.at.seconds())
        .collect();
    let (first, last) = (seconds.iter().min().copied(), seconds.iter().max().copied());
    let span = last.expect("a last") - first.expect("a first");
    assert!(last <= Some(until().seconds()));
    assert!(span > 1000 * 86_400, "{} days", span / 86_400);
    let offsets: BTreeSet<i32> = all(generated)
        .map(|entry| entry.head.at.offset_minutes())
        .collect();
    assert!(offsets.len() >= 3, "{offsets:?}");
}

#[test]
fn most_of_it_happens_in_working_hours() {
    let generated = large();
    let by_team = all(generated).filter(|entry| entry.head.kind.starts_with("incident."));
    let hour = |entry: &Entry| {
        entry.head.at.minute()[11..13]
            .parse::<u32>()
            .expect("an hour")
    };
    let (at_work, other): (Vec<u32>, Vec<u32>) =
        by_team.map(hour).partition(|hour| (8..18).contains(hour));
    assert!(
        at_work.len() > 8 * other.len(),
        "{} and {}",
        at_work.len(),
        other.len()
    );
}

#[test]
fn incidents_stand_at_every_stage() {
    for (seed, incidents) in [(1, 20), (2, 50)] {
        let view = view(&generated(seed, incidents));
        let mut states: BTreeMap<State, usize> = BTreeMap::new();
        for incident in &view.incidents {
            *states.entry(incident.state()).or_default() += 1;
        }
        assert!(states.contains_key(&State::Closed), "{states:?}");
        assert!(states.contains_key(&State::Suspected), "{states:?}");
        let open = states.keys().filter(|state| !state.is_ended()).count();
        assert!(open >= 5, "seed {seed}: {states:?}");
        let waits = [
            EventState::Received,
            EventState::Acknowledged,
            EventState::WaitingInfo,
            EventState::Suspected,
        ];
        for wait in waits {
            assert!(
                view.events.iter().any(|event| event.state == wait),
                "seed {seed}: {wait:?}"
            );
        }
    }
}

#[test]
fn the_whole_process_is_told() {
    let generated = large();
    let told: BTreeSet<&str> = all(generated)
        .map(|entry| entry.head.kind.as_str())
        .collect();
    // What a register is run with, and what is put right, is no part of an ordinary year.
    let is_ordinary = |kind: &str| {
        let (subject, verb) = kind.split_once('.').expect("two words");
        matches!(subject, "event" | "incident")
            && !verb.contains("split")
            && !verb.contains("merged")
            && !matches!(verb, "field_resolved" | "unlinked" | "event_removed")
    };
    let kinds = watchbook::register::fact::KINDS.iter();
    let missing: Vec<_> = kinds
        .filter(|kind| is_ordinary(kind) && !told.contains(**kind))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    let view = view(generated);
    let outcomes: Vec<Outcome> = view
        .events
        .iter()
        .filter_map(|event| event.decision.shown().copied())
        .collect();
    for outcome in Outcome::ALL {
        assert!(outcomes.contains(&outcome), "{outcome:?}");
    }
    let several = view
        .incidents
        .iter()
        .filter(|incident| incident.events.len() > 1)
        .count();
    assert!(several > 20, "{several}");
    let is_reopened = |incident: &&watchbook::register::incident::Incident| {
        let mut reached = incident.milestones.iter().map(|milestone| milestone.state);
        reached.any(|state| state == State::Closed) && reached.any(|state| state < State::Closed)
    };
    assert!(view.incidents.iter().any(|incident| is_reopened(&incident)));
    let precisions: Vec<Precision> = view
        .incidents
        .iter()
        .flat_map(|incident| &incident.milestones)
        .map(|milestone| milestone.happened.precision)
        .collect();
    for precision in Precision::ALL {
        assert!(precisions.contains(&precision), "{precision:?}");
    }
}

#[test]
fn reports_from_outside_keep_an_original_that_verifies() {
    let generated = large();
    let adopted = generated
        .entries
        .iter()
        .filter(|entry| entry.head.kind == "event.adopted");
    let mut count = 0;
    for entry in adopted {
        let body = entry.body.as_deref().expect("a body");
        let Ok(Fact::EventAdopted(fact)) = Fact::read(&entry.head.kind, body) else {
            panic!("{body}");
        };
        let text = fact.payload.canonical();
        let report = OutsideReport::read(text, fact.signed, Vec::new());
        // Attached bytes travel beside; what is signed has to hold without them.
        let report = report.expect("a report");
        assert!(generated.membership.member(&report.payload.from).is_none());
        count += 1;
    }
    assert!(count > 5, "{count}");
}

#[test]
fn people_write_in_parallel_and_some_conflicts_stay() {
    let generated = large();
    let mut tips: BTreeMap<Digest, BTreeSet<Digest>> = BTreeMap::new();
    let mut parallel = 0;
    for entry in all(generated) {
        let tips = tips.entry(entry.record()).or_default();
        for seen in entry.head.seen.iter().chain(&entry.head.prev) {
            tips.remove(seen);
        }
        parallel += usize::from(!tips.is_empty());
        tips.insert(entry.id);
    }
    assert!(parallel > 10, "{parallel}");
    let view = view(generated);
    let conflicts = view
        .incidents
        .iter()
        .filter(|incident| !incident.conflicts().is_empty());
    let conflicts = conflicts.count();
    assert!((1..20).contains(&conflicts), "{conflicts}");
}

#[test]
fn a_small_register_shows_a_conflict_too() {
    for seed in 1..4 {
        let view = view(&generated(seed, 20));
        let conflicts = view
            .incidents
            .iter()
            .filter(|incident| !incident.conflicts().is_empty());
        assert!(conflicts.count() > 0, "seed {seed}");
    }
}

#[test]
fn pictures_are_pictures() {
    let generated = large();
    let pictures: Vec<_> = generated
        .files
        .iter()
        .filter(|file| file.bytes.starts_with(b"\x89PNG\r\n\x1a\n"))
        .collect();
    assert!(!pictures.is_empty() && pictures.len() < generated.files.len());
    for file in &generated.files {
        assert_eq!(Digest::of(&file.bytes), file.sha256);
    }
}
