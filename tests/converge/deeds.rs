//! What a device does next: any command there is, on anything it knows. Those that are not open are
//! refused, as they would be in the app.

use watchbook::{
    domain::{
        assessment::{Criteria, Outcome, Verdict},
        cause::Cause,
        report::{Answer, Report, Reporter, reference},
        role::Role,
        severity::Impact,
        stamp::{Moment, Stamp},
        state::State,
    },
    log::{
        entry::Entry,
        id::{DeviceId, EntryId, RecordId},
        index::Reach,
    },
    register::{
        command::{Classify, Command},
        fact::{
            DeviceRevoked, EntryAdmitted, EntryErased, FieldResolved, ImportRestored,
            ImportWithdrawn, RulesSet,
        },
        incident::Incident,
        record::Record,
    },
};

use crate::{dice::Dice, replica::Replica};

/// A command that somebody at that device might give.
pub fn any(replica: &Replica, dice: &mut Dice) -> Command {
    let known = Known::of(replica);
    let event = dice.pick(&known.events).copied();
    let incident = dice.pick(&known.incidents).copied();
    match (dice.below(100), event, incident) {
        (0..20, _, _) | (_, None, _) => report(replica, dice),
        (20..28, Some(event), _) => note(event, dice),
        (28..40, Some(event), _) => assess(event, dice),
        (40..50, Some(event), _) => Command::OpenIncident {
            title: words(dice),
            events: vec![event],
        },
        (50..54, Some(event), Some(incident)) => Command::AddEvent { incident, event },
        (54..62, _, Some(incident)) => Command::Rename {
            incident,
            title: words(dice),
        },
        (62..70, _, Some(incident)) => judge(incident, dice),
        (70..75, _, Some(incident)) => step(replica, incident, dice),
        (75..78, _, Some(incident)) => note(incident, dice),
        (78..81, _, Some(incident)) => resolve(replica, incident, dice),
        (81..84, Some(event), Some(incident)) => split(replica, (event, incident), dice),
        (84..87, Some(event), _) => Command::SplitEvent {
            event,
            report: told(replica, dice),
        },
        (87..90, Some(event), _) => erase(replica, event, dice),
        (90..92, _, _) => revoke(replica, dice),
        (92..94, _, _) => admit(replica, dice),
        (94..96, _, _) => withdraw(replica, dice),
        (96..97, _, _) => restore(replica, dice),
        (97..98, _, _) => Command::SetRules {
            fact: RulesSet {
                two_coordinators: dice.chance(50),
            },
        },
        (98..100, _, _) => second(replica, dice),
        (_, Some(event), _) => note(event, dice),
    }
}

struct Known {
    events: Vec<RecordId>,
    incidents: Vec<RecordId>,
}

impl Known {
    fn of(replica: &Replica) -> Known {
        let founding = |kind: &str| {
            let entries = replica.ledger.entries().iter();
            let begins = entries
                .filter(|entry| entry.head.rec.is_none() && entry.head.kind.starts_with(kind));
            begins.map(|entry| entry.id).collect()
        };
        Known {
            events: founding("event."),
            incidents: founding("incident."),
        }
    }
}

fn words(dice: &mut Dice) -> String {
    format!("Number {}", dice.below(1000))
}

fn told(replica: &Replica, dice: &mut Dice) -> Report {
    let mut random = [0; 5];
    dice.fill(&mut random);
    let at = Stamp::new(replica.clock, 0);
    Report {
        reference: reference("EV", random),
        situation: String::new(),
        what: words(dice),
        noticed: Moment::exact(at),
        happened: Moment::exact(at),
        place: "Ward 4".into(),
        ongoing: Answer::Unknown,
        danger: Answer::No,
        done: String::new(),
        reporter: Reporter {
            name: replica.person.clone(),
            contact: String::new(),
            confidential: dice.chance(5),
        },
        files: Vec::new(),
    }
}

fn report(replica: &Replica, dice: &mut Dice) -> Command {
    Command::ReportEvent {
        report: told(replica, dice),
    }
}

fn note(record: RecordId, dice: &mut Dice) -> Command {
    Command::Note {
        record,
        text: words(dice),
        files: Vec::new(),
    }
}

fn assess(event: RecordId, dice: &mut Dice) -> Command {
    let outcome = match dice.below(4) {
        0 => Outcome::FalseAlarm,
        1 => Outcome::NeedsInfo,
        _ => Outcome::SuspectedIncident,
    };
    Command::AssessEvent {
        event,
        outcome,
        criteria: Criteria::default(),
        reason: words(dice),
        duplicate_of: None,
    }
}

fn judge(incident: RecordId, dice: &mut Dice) -> Command {
    let verdict = *dice.pick(&Verdict::ALL).unwrap_or(&Verdict::Deferred);
    let classify = (verdict == Verdict::Confirmed).then(|| Classify {
        category: "malware".into(),
        subtype: String::new(),
        rsit_class: String::new(),
        rsit_type: String::new(),
        impact: impact(),
        overridden: None,
    });
    Command::AssessIncident {
        incident,
        verdict,
        classify,
        reason: words(dice),
    }
}

fn impact() -> Impact {
    Impact {
        importance: "especially_important".into(),
        loss: "considerable".into(),
        social: "minor".into(),
    }
}

fn step(replica: &Replica, incident: RecordId, dice: &mut Dice) -> Command {
    let next = match replica.record(&incident) {
        Some(Record::Incident(incident)) => incident.next(),
        _ => Vec::new(),
    };
    Command::SetState {
        incident,
        to: dice.pick(&next).copied().unwrap_or(State::Responding),
        reason: words(dice),
        happened: Moment::exact(Stamp::new(replica.clock, 0)),
    }
}

fn resolve(replica: &Replica, record: RecordId, dice: &mut Dice) -> Command {
    let parallel = match replica.record(&record) {
        Some(Record::Incident(incident)) => incident.parallel(),
        _ => Vec::new(),
    };
    let field = dice.pick(&parallel);
    let entry = field.and_then(|field| dice.clone().pick(&field.lines).map(|line| line.entry));
    Command::Resolve {
        record,
        fact: FieldResolved {
            field: field.map_or("title", |field| field.field).into(),
            entry: entry.unwrap_or(record),
        },
    }
}

fn split(replica: &Replica, (event, id): (RecordId, RecordId), dice: &mut Dice) -> Command {
    let Some(Record::Incident(incident)) = replica.record(&id) else {
        return note(event, dice);
    };
    let known = Known::of(replica).incidents;
    let into = dice.pick(&known).copied().unwrap_or(id);
    let Some(Record::Incident(other)) = replica.record(&into) else {
        return note(event, dice);
    };
    let only = |of: &Incident, not: &Incident| -> Vec<RecordId> {
        let events = of.events.iter().copied();
        events.filter(|event| !not.events.contains(event)).collect()
    };
    match (incident.merged_into(), dice.below(2)) {
        (Some(into), _) => Command::UnmergeIncident {
            incident: id,
            into,
            events: Vec::new(),
        },
        (None, 0) => Command::SplitIncident {
            incident: id,
            events: incident.events.iter().take(1).copied().collect(),
            title: words(dice),
        },
        (None, _) => Command::MergeIncident {
            incident: id,
            into,
            events: only(&incident, &other),
        },
    }
}

fn erase(replica: &Replica, record: RecordId, dice: &mut Dice) -> Command {
    let entries = replica.ledger.record(&record);
    let entry = dice.pick(&entries).map_or(record, |entry| entry.id);
    Command::Erase {
        record,
        fact: EntryErased {
            entries: vec![entry],
            reason: words(dice),
        },
    }
}

/// Takes a device out: mostly from now on, sometimes from some entry on.
fn revoke(replica: &Replica, dice: &mut Dice) -> Command {
    let devices: Vec<DeviceId> = replica
        .members()
        .map(|members| members.members.keys().copied().collect())
        .unwrap_or_default();
    let device = dice.pick(&devices).copied().unwrap_or(replica.id());
    let own: Vec<&Entry> = replica
        .ledger
        .entries()
        .iter()
        .filter(|entry| entry.head.dev == device)
        .collect();
    let last = if dice.chance(70) {
        own.last()
    } else {
        dice.pick(&own)
    };
    let last = last.filter(|_| dice.clone().chance(95)).map(|entry| Reach {
        seq: entry.head.seq,
        id: entry.id,
    });
    let fact = DeviceRevoked {
        device,
        last,
        cause: Cause::Stolen,
        reason: words(dice),
    };
    Command::Revoke { fact }
}

fn admit(replica: &Replica, dice: &mut Dice) -> Command {
    let members = replica.members();
    let late: Vec<EntryId> = replica
        .ledger
        .entries()
        .iter()
        .filter(|entry| members.is_some_and(|members| members.cuts(entry)))
        .map(|entry| entry.id)
        .collect();
    let fact = EntryAdmitted {
        entries: dice.pick(&late).copied().into_iter().collect(),
        reason: words(dice),
    };
    Command::Admit { fact }
}

fn withdraw(replica: &Replica, dice: &mut Dice) -> Command {
    let entries = replica.ledger.entries();
    let from = dice
        .pick(entries)
        .map_or(replica.id(), |entry| entry.head.dev);
    let own = entries.iter().filter(|entry| entry.head.dev == from);
    let mut named: Vec<EntryId> = own.map(|entry| entry.id).collect();
    dice.shuffle(&mut named);
    named.truncate(1 + dice.below(3));
    let fact = ImportWithdrawn {
        from,
        number: 1,
        entries: named,
        reason: words(dice),
    };
    Command::Withdraw { fact }
}

fn restore(replica: &Replica, dice: &mut Dice) -> Command {
    let withdrawals: Vec<EntryId> = replica
        .members()
        .map(|members| members.decisions.withdrawals.keys().copied().collect())
        .unwrap_or_default();
    let entry = dice.pick(&withdrawals).copied();
    let fact = ImportRestored {
        entry: entry.unwrap_or(replica.id()),
        reason: words(dice),
    };
    Command::Restore { fact }
}

fn second(replica: &Replica, dice: &mut Dice) -> Command {
    let pending: Vec<EntryId> = replica
        .members()
        .map(|members| {
            members
                .decisions
                .pending
                .iter()
                .map(|it| it.entry)
                .collect()
        })
        .unwrap_or_default();
    let register = replica.members().map_or(replica.id(), |it| it.register);
    Command::Second {
        record: register,
        entry: dice.pick(&pending).copied().unwrap_or(register),
    }
}

/// The roles of a device that is enrolled: mostly somebody who may do much.
pub fn roles(dice: &mut Dice) -> Vec<Role> {
    match dice.below(4) {
        0 => vec![Role::Reporter],
        1 => vec![Role::PointOfContact, Role::LegalPrivacy],
        _ => vec![Role::Coordinator, Role::TeamMember, Role::PointOfContact],
    }
}
