//! Merging: whoever has the same entries sees the same register, however they came.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use watchbook::{
    bundle::Scope,
    domain::{
        assessment::{Outcome, Verdict},
        role::Role,
        stamp::Stamp,
        state::State,
    },
    log::{
        entry::{Draft, Entry, Tip},
        id::{Digest, EntryId, RecordId},
        index::{Gap, Index, Reach, Row},
        json::Value,
        key::Signer,
        merge::{Settled, settle},
    },
    register::{command::Command, ledger::Ledger},
};

use crate::{
    forge::{members, resign},
    world::{Device, assess, judge, note, rename, step},
};

/// The entries of a history, honest by construction: four devices, each relying on what it has.
fn history(choices: &[(u8, u8, u8)]) -> Vec<Entry> {
    let signers: Vec<Signer> = (1..=4).map(|seed| Signer::from_seed(&[seed; 32])).collect();
    let mut tips: Vec<Option<Tip>> = vec![None; signers.len()];
    let mut entries: Vec<Entry> = Vec::new();
    let reg = Digest::of("register");
    for (place, (who, first, second)) in choices.iter().enumerate() {
        let who = usize::from(*who) % signers.len();
        let pick = |choice: u8| {
            let earlier = entries.get(usize::from(choice) % (entries.len() + 1))?;
            Some((earlier.id, earlier.head.lam))
        };
        let seen: Vec<_> = pick(*first).into_iter().chain(pick(*second)).collect();
        let draft = Draft {
            reg: Some(reg),
            rec: pick(*first).map(|(id, _)| id),
            seen,
            kind: "event.noted".into(),
            body: Value::map([("text", place.to_string().into())]),
            salt: [0; 16],
        };
        let at = Stamp::new(i64::try_from(place).expect("small") * 60, 0);
        let entry = Entry::seal(draft, &signers[who], tips[who], at).expect("an entry");
        tips[who] = Some(entry.tip());
        entries.push(entry);
    }
    entries
}

/// Settles what arrives in those portions: each together with what waited before.
fn arrive(portions: &[Vec<Entry>]) -> (Index, Vec<EntryId>, Settled) {
    let mut index = Index::default();
    let mut ready = Vec::new();
    let mut last = Settled::default();
    for portion in portions {
        let mut entries = portion.clone();
        entries.append(&mut last.waiting);
        entries.extend(last.faulty.drain(..).map(|(entry, _)| entry));
        entries.retain(|entry| !index.has(&entry.id));
        last = settle(entries, |id| index.lam(id));
        for entry in last.ready.drain(..) {
            assert!(
                entry.head.seen.iter().all(|id| index.has(id)),
                "before what it relies on"
            );
            index.insert(Row::of(&entry));
            ready.push(entry.id);
        }
    }
    ready.sort();
    (index, ready, last)
}

fn shuffled<T: Clone>(items: &[T], seed: u64) -> Vec<T> {
    let mut items = items.to_vec();
    let mut state = seed;
    for place in (1..items.len()).rev() {
        let mut bytes = [0; 8];
        crate::world::numbers(&mut state, &mut bytes);
        let other = usize::try_from(u64::from_le_bytes(bytes) % (place as u64 + 1)).expect("small");
        items.swap(place, other);
    }
    items
}

fn choices() -> impl Strategy<Value = Vec<(u8, u8, u8)>> {
    proptest::collection::vec(any::<(u8, u8, u8)>(), 1..24)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn settling_depends_on_the_set_alone(
        choices in choices(), seed in any::<u64>(), cuts in 1usize..6, keep in any::<u32>(),
    ) {
        // Some entries never arrive; the others come in any order, in portions, some of them twice.
        let mut entries = history(&choices);
        let mut place = 0;
        entries.retain(|_| {
            place += 1;
            keep & (1 << (place % 32)) != 0 || place % 3 == 0
        });
        let (_, at_once, whole) = arrive(std::slice::from_ref(&entries));
        let mut order = shuffled(&entries, seed);
        order.extend(shuffled(&entries, seed ^ 1).into_iter().take(entries.len() / 2));
        let size = order.len() / cuts + 1;
        let portions: Vec<Vec<Entry>> = order.chunks(size).map(<[Entry]>::to_vec).collect();
        let (index, ready, last) = arrive(&portions);
        prop_assert_eq!(&ready, &at_once);
        let ids = |entries: &[Entry]| entries.iter().map(|entry| entry.id).collect::<BTreeSet<_>>();
        prop_assert_eq!(ids(&last.waiting), ids(&whole.waiting));
        prop_assert!(last.faulty.is_empty() && whole.faulty.is_empty(), "honest entries refused");
        // What waits waits for something that is not there; what is ready does not.
        for entry in &last.waiting {
            let relied_on = entry.head.seen.iter().chain(&entry.head.rec);
            prop_assert!(relied_on.clone().any(|id| !index.has(id)));
        }
    }

    #[test]
    fn lies_about_logical_time_give_the_same_verdict_everywhere(
        choices in choices(), seed in any::<u64>(), cuts in 1usize..6, lies in any::<u32>(), lam in 1i64..40,
    ) {
        let mut entries = history(&choices);
        for (place, entry) in entries.iter_mut().enumerate() {
            if lies & (1 << (place % 32)) != 0 && place % 2 == 0 {
                let lie = resign(entry, &Signer::from_seed(&[1; 32]), |head| {
                    members(head).insert("lam".into(), Value::Int(lam));
                });
                *entry = Entry::read(&lie).expect("well formed");
            }
        }
        let (_, at_once, whole) = arrive(std::slice::from_ref(&entries));
        let order = shuffled(&entries, seed);
        let size = order.len() / cuts + 1;
        let portions: Vec<Vec<Entry>> = order.chunks(size).map(<[Entry]>::to_vec).collect();
        let (_, ready, last) = arrive(&portions);
        prop_assert_eq!(ready, at_once);
        let refused = |settled: &Settled| {
            settled.faulty.iter().map(|(entry, _)| entry.id).collect::<BTreeSet<_>>()
        };
        prop_assert_eq!(refused(&last), refused(&whole));
    }

    #[test]
    fn honest_chains_raise_no_alarm(choices in choices(), seed in any::<u64>()) {
        let entries = history(&choices);
        let mut index = Index::default();
        for entry in shuffled(&entries, seed) {
            prop_assert!(index.insert(Row::of(&entry)));
            prop_assert!(!index.insert(Row::of(&entry)), "twice");
            prop_assert_eq!(index.forks(), Vec::new());
        }
        prop_assert_eq!(index.gaps(), Vec::new());
        for entry in &entries {
            prop_assert!(!entry.contradicts_lamport(|id| index.lam(id)));
        }
        // The frontier is the last entry of each device.
        let mut last = BTreeMap::new();
        for entry in &entries {
            last.insert(entry.head.dev, Reach { seq: entry.head.seq, id: entry.id });
        }
        prop_assert_eq!(index.frontier(), last);
    }

    #[test]
    fn rows_are_packed_and_unpacked(choices in choices()) {
        let mut rows: Vec<Row> = history(&choices).iter().map(Row::of).collect();
        rows.iter_mut().step_by(2).for_each(|row| row.body = false);
        let mut packed = Vec::new();
        rows.iter().for_each(|row| row.pack(&mut packed));
        prop_assert_eq!(packed.len(), rows.len() * Row::BYTES);
        prop_assert_eq!(Row::unpack(&packed), rows);
    }

    #[test]
    fn a_missing_stretch_is_a_gap(choices in choices(), who in 0u8..4, from in 1u64..6, length in 1u64..4) {
        let entries = history(&choices);
        let device = Signer::from_seed(&[who + 1; 32]).device();
        let to = from + length - 1;
        let count = entries.iter().filter(|entry| entry.head.dev == device).count() as u64;
        let mut index = Index::default();
        for entry in &entries {
            let missing = entry.head.dev == device && (from..=to).contains(&entry.head.seq);
            if !missing {
                index.insert(Row::of(entry));
            }
        }
        let expected = if count > to { vec![Gap { device, from, to }] } else { Vec::new() };
        prop_assert_eq!(index.gaps(), expected);
        prop_assert_eq!(index.forks(), Vec::new(), "a gap is no fork");
        let reach = index.frontier().get(&device).map_or(0, |reach| reach.seq);
        prop_assert_eq!(reach, if count == 0 { 0 } else { count.min(from - 1) });
    }
}

#[test]
fn what_waits_is_ready_when_the_missing_entry_arrives() {
    let entries = history(&[(0, 0, 0), (1, 0, 0), (2, 1, 1), (3, 2, 2)]);
    let [first, second, third, fourth] = entries.as_slice() else {
        panic!("four")
    };
    let (_, ready, last) = arrive(&[
        vec![fourth.clone()],
        vec![third.clone()],
        vec![first.clone()],
    ]);
    assert_eq!(ready, [first.id]);
    assert_eq!(last.waiting.len(), 2);
    let (_, ready, last) = arrive(&[
        vec![fourth.clone(), third.clone()],
        vec![first.clone()],
        vec![second.clone()],
    ]);
    assert_eq!(ready.len(), 4);
    assert!(last.waiting.is_empty());
}

#[test]
fn of_two_copies_the_one_with_the_body_stays() {
    let entry = history(&[(0, 0, 0)]).remove(0);
    let withheld = Entry {
        body: None,
        ..entry.clone()
    };
    for copies in [
        vec![withheld.clone(), entry.clone()],
        vec![entry.clone(), withheld],
    ] {
        let mut ledger = Ledger::default();
        for copy in copies.clone() {
            ledger.push(copy);
        }
        assert_eq!(ledger.entries(), std::slice::from_ref(&entry));
        assert!(!ledger.index().lacks_body(&entry.id));
        assert_eq!(settle(copies, |_| None).ready, std::slice::from_ref(&entry));
    }
}

/// One device's chain of three entries.
fn chain() -> Vec<Entry> {
    history(&[(0, 0, 0), (0, 0, 0), (0, 1, 1)])
}

fn index(entries: &[Entry]) -> Index {
    let mut index = Index::default();
    entries.iter().for_each(|entry| {
        index.insert(Row::of(entry));
    });
    index
}

/// The second entry of the chain with another head.
fn second(change: &[(&str, Value)]) -> Entry {
    let chain = chain();
    let changed = resign(&chain[1], &Signer::from_seed(&[1; 32]), |head| {
        for (name, value) in change {
            members(head).insert((*name).into(), value.clone());
        }
    });
    Entry::read(&changed).expect("well formed")
}

#[test]
fn two_histories_by_one_key_are_found() {
    let chain = chain();
    assert!(index(&chain).forks().is_empty());
    // The same number twice.
    let twin = second(&[("at", "2026-11-21T00:00:00Z".into())]);
    let forks = index(&[chain.clone(), vec![twin.clone()]].concat()).forks();
    assert_eq!(forks.iter().map(|fork| fork.seq).collect::<Vec<_>>(), [2]);
    // Only the other branch is here, and the third entry follows the one that is not.
    let forks = index(&[chain[0].clone(), twin, chain[2].clone()]).forks();
    assert_eq!(forks.iter().map(|fork| fork.seq).collect::<Vec<_>>(), [3]);
}

#[test]
fn an_entry_that_cannot_follow_the_one_it_names_is_found() {
    let chain = chain();
    let other = history(&[(1, 0, 0)]).remove(0);
    // It names another device's entry, one that does not stand right before it, or one that is not
    // before it in logical time.
    let wrong = [
        second(&[("prev", other.id.to_string().into())]),
        second(&[("seq", Value::Int(5))]),
        second(&[
            ("lam", Value::Int(1)),
            ("seen", Value::List(Vec::new())),
            ("rec", Value::Null),
        ]),
    ];
    for entry in wrong {
        let forks = index(&[chain[0].clone(), other.clone(), entry.clone()]).forks();
        assert_eq!(forks.len(), 1, "{:?}", entry.head);
        assert_eq!(forks[0].device, chain[0].head.dev);
    }
}

// Registers: the same through commands and files.

/// What one device does in one move.
#[derive(Clone, Debug)]
enum Move {
    Act(u8, u8, u8),
    /// From, to, how much, and whether the file arrives twice.
    Send(u8, u8, u8, bool),
    /// A clock is set, by hours.
    SetClock(u8, i8),
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let act = any::<(u8, u8, u8)>().prop_map(|(who, what, which)| Move::Act(who, what, which));
    let send = any::<(u8, u8, u8, bool)>()
        .prop_map(|(from, to, what, twice)| Move::Send(from, to, what, twice));
    let clock = (any::<u8>(), -80i8..80).prop_map(|(who, hours)| Move::SetClock(who, hours));
    proptest::collection::vec(prop_oneof![5 => act, 3 => send, 1 => clock], 4..28)
}

/// Coordinators and others, all enrolled, all with the membership.
fn team(size: usize) -> Vec<Device> {
    let mut founder = Device::founder(1, "Ana");
    let roles: [&[Role]; 4] = [
        &[Role::Coordinator, Role::TeamMember, Role::PointOfContact],
        &[Role::PointOfContact, Role::TeamMember],
        &[Role::TeamMember],
        &[Role::Reporter],
    ];
    let names = ["Ben", "Cleo", "Dan", "Eve"];
    let mut others: Vec<Device> = (0..size - 1)
        .map(|place| {
            let seed = u8::try_from(place + 2).expect("few");
            founder.enrol(seed, names[place], roles[place])
        })
        .collect();
    others.insert(0, founder);
    others
}

fn nth<T: Copy>(items: &[T], which: u8) -> Option<T> {
    items.get(usize::from(which) % items.len().max(1)).copied()
}

/// Tries something; most of what is not open here is refused, and that is fine.
fn act(device: &mut Device, what: u8, which: u8) {
    let view = device.ledger.view();
    let events: Vec<RecordId> = view.events.iter().map(|event| event.id).collect();
    let incidents: Vec<RecordId> = view.incidents.iter().map(|incident| incident.id).collect();
    let event = nth(&events, which);
    let incident = nth(&incidents, which);
    let anyone = nth(
        &device.members().members.keys().copied().collect::<Vec<_>>(),
        which,
    );
    let text = format!("{what} {which}");
    let command = match (what % 14, event, incident) {
        (0 | 1, ..) => {
            device.report(&text);
            return;
        }
        (2, Some(event), _) => Command::Acknowledge { event },
        (3, Some(event), _) => Command::RequestInfo { event, text },
        (4, Some(event), _) => Command::AddInfo {
            event,
            text,
            files: Vec::new(),
        },
        (5, Some(event), _) => assess(event, Outcome::SuspectedIncident),
        (6, Some(event), _) => assess(event, nth(&Outcome::ALL, which).expect("an outcome")),
        (7, Some(event), _) => Command::OpenIncident {
            title: text,
            events: vec![event],
        },
        (8, Some(event), Some(incident)) => Command::AddEvent { incident, event },
        (9, _, Some(incident)) => judge(incident, nth(&Verdict::ALL, what).expect("a verdict")),
        (10, _, Some(incident)) => rename(incident, &text),
        (11, _, Some(incident)) => {
            let to = device
                .incident_of(&incident)
                .state()
                .next()
                .first()
                .copied();
            step(incident, to.unwrap_or(State::Closed))
        }
        (12, _, Some(incident)) => {
            let device = anyone.expect("a member");
            Command::Assign {
                incident,
                device,
                briefing: text,
            }
        }
        (_, Some(event), _) => note(event, &text),
        _ => return,
    };
    let _ = device.carry_out(command);
}

fn send(team: &mut [Device], from: u8, to: u8, what: u8, twice: bool) {
    let (from, to) = (usize::from(from) % team.len(), usize::from(to) % team.len());
    if from == to {
        return;
    }
    let events = team[from].ledger.view().events;
    let some: BTreeSet<RecordId> = events
        .iter()
        .enumerate()
        .filter(|(place, _)| what & (1 << (place % 8)) != 0)
        .flat_map(|(_, event)| event.incidents.iter().copied().chain([event.id]))
        .collect();
    let file = match what % 3 {
        0 => team[from].export(Scope::All, None),
        1 => team[from].export(Scope::Records, Some(&some)),
        _ => team[from].export(Scope::Records, Some(&some.into_iter().take(1).collect())),
    };
    for _ in 0..=u8::from(twice) {
        let summary = team[to].import(&file).expect("an honest bundle");
        assert_eq!(summary.set_aside, 0, "an honest entry was set aside");
        assert_eq!(
            summary.forks,
            Vec::new(),
            "an honest device was called a liar"
        );
        let before = team[to].seen();
        let again = team[to].import(&file).expect("the same bundle");
        assert_eq!(
            (again.new, team[to].seen()),
            (0, before),
            "importing twice changed something"
        );
    }
}

/// Everybody gets everything, in an order that the seed gives.
fn gather(team: &mut [Device], seed: u64) {
    let places: Vec<usize> = (0..team.len()).collect();
    let files: Vec<Vec<u8>> = team
        .iter_mut()
        .map(|device| device.export(Scope::All, None))
        .collect();
    for (to, device) in team.iter_mut().enumerate() {
        for from in shuffled(&places, seed ^ to as u64) {
            device.import(&files[from]).expect("an honest bundle");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_same_entries_are_the_same_register(
        size in 2usize..=5, moves in moves(), seed in any::<u64>(),
    ) {
        let mut team = team(size);
        for one in &moves {
            match one {
                Move::Act(who, what, which) => {
                    let who = usize::from(*who) % team.len();
                    act(&mut team[who], *what, *which);
                }
                Move::Send(from, to, what, twice) => send(&mut team, *from, *to, *what, *twice),
                Move::SetClock(who, hours) => {
                    let who = usize::from(*who) % team.len();
                    team[who].clock += i64::from(*hours) * 3600;
                }
            }
        }
        gather(&mut team, seed);
        for device in &team {
            prop_assert!(device.aside.is_empty(), "{} still waits", device.members().person(&device.id()));
            prop_assert_eq!(device.ids(), team[0].ids());
            prop_assert_eq!(device.seen(), team[0].seen());
            prop_assert_eq!(device.ledger.index().gaps(), Vec::new());
            prop_assert_eq!(device.ledger.index().forks(), Vec::new());
            prop_assert_eq!(device.ledger.index().frontier(), team[0].ledger.index().frontier());
            for entry in device.ledger.entries() {
                prop_assert!(!entry.contradicts_lamport(|id| device.ledger.index().lam(id)));
            }
        }
        // One that joins last and gets everything in one file sees it, too.
        let file = team[0].export(Scope::All, None);
        let mut late = Device::new(99, "Late");
        late.import(&file).expect("everything");
        prop_assert_eq!(late.seen(), team[0].seen());
    }
}
