//! A register in which coordinators have decided: every kind that concerns the register itself, and
//! what is split off, merged and chosen.

use watchbook::{
    bundle::Scope,
    domain::{cause::Cause, role::Role},
    log::{id::Digest, index::Reach},
    register::{
        command::Command,
        fact::{
            BundleReceived, DeviceRevoked, EntryAdmitted, EntryErased, FieldResolved,
            ImportRestored, ImportWithdrawn, RulesSet,
        },
    },
};

use super::TEAM;
use crate::world::{DAWN, Device, exchange, note, rename, report};

pub fn decisions() -> Vec<u8> {
    let mut ana = Device::founder(1, "Ana");
    let mut ben = ana.enrol(2, "Ben", TEAM);
    let mut cleo = ana.enrol(3, "Cleo", &[Role::TeamMember]);
    let incident = ana.incident("A file server");
    exchange(&mut ana, &mut ben);
    exchange(&mut ana, &mut cleo);
    // A receipt, a name that must not be kept, two titles of which one is chosen.
    let receipt = BundleReceived {
        from: cleo.id(),
        number: cleo.made,
        sha256: Digest::of("a bundle of Cleo's"),
        frontier: ana.ledger.index().frontier(),
    };
    ana.run(Command::Receive { fact: receipt });
    let named = ana.carry_out(note(incident, "Mrs. Smith, born 1950"));
    let erased = EntryErased {
        entries: vec![named.expect("a note")[0].id],
        reason: "A patient's name has no place here.".into(),
    };
    let record = incident;
    let fact = erased;
    ana.run(Command::Erase { record, fact });
    exchange(&mut ana, &mut ben);
    let title = ana.carry_out(rename(incident, "A file server, by Ana"));
    let title = title.expect("a title")[0].id;
    ben.run(rename(incident, "A file server, by Ben"));
    exchange(&mut ana, &mut ben);
    ben.run(Command::Resolve {
        record,
        fact: FieldResolved {
            field: "title".into(),
            entry: title,
        },
    });
    // An event of its own, an incident of its own, together again and apart.
    let event = ana.report("The backup failed, and a badge is gone");
    ana.suspect(event);
    let report = report("A badge is gone", DAWN, "Ana");
    ana.run(Command::SplitEvent { event, report });
    ana.run(Command::AddEvent { incident, event });
    let title = "The backup".to_owned();
    let events = vec![event];
    let other = ana.run(Command::SplitIncident {
        incident,
        events: events.clone(),
        title,
    });
    ana.run(Command::MergeIncident {
        incident: other,
        into: incident,
        events: events.clone(),
    });
    ana.run(Command::UnmergeIncident {
        incident: other,
        into: incident,
        events,
    });
    exchange(&mut ana, &mut ben);
    two_decide(&mut ana, &mut ben, &mut cleo);
    // Two first assessments at once, of which one is chosen.
    let event = ana.report("A strange call");
    exchange(&mut ana, &mut ben);
    let assess = crate::world::assess;
    let one = ana.carry_out(assess(event, super::Outcome::FalseAlarm));
    ben.run(assess(event, super::Outcome::EventNoIncident));
    exchange(&mut ana, &mut ben);
    ana.run(Command::Resolve {
        record: event,
        fact: FieldResolved {
            field: "decision".into(),
            entry: one.expect("an assessment")[0].id,
        },
    });
    ana.export_with(Scope::All, None, Vec::new())
}

/// An import is withdrawn and restored; then two have to agree, and they take Cleo's device out. Of
/// what it wrote afterwards one entry is admitted, one is not.
fn two_decide(ana: &mut Device, ben: &mut Device, cleo: &mut Device) {
    let junk = cleo.report("Only a test");
    ana.import(&cleo.export(Scope::All, None))
        .expect("a bundle");
    let fact = ImportWithdrawn {
        from: cleo.id(),
        number: cleo.made,
        entries: vec![junk],
        reason: "A test run.".into(),
    };
    let withdrawn = ana.carry_out(Command::Withdraw { fact });
    let fact = ImportRestored {
        entry: withdrawn.expect("an entry")[0].id,
        reason: "It was none.".into(),
    };
    ana.run(Command::Restore { fact });
    let tip = ana.ledger.index().tip(&cleo.id()).expect("entries");
    let late = cleo.report("From the train");
    cleo.report("By the thief");
    let fact = RulesSet {
        two_coordinators: true,
    };
    ana.run(Command::SetRules { fact });
    let fact = DeviceRevoked {
        device: cleo.id(),
        last: Some(Reach {
            seq: tip.seq,
            id: tip.id,
        }),
        cause: Cause::Stolen,
        reason: "Taken from the car.".into(),
    };
    let revoked = ana.carry_out(Command::Revoke { fact });
    exchange(ana, ben);
    let record = ana.members().register;
    let entry = revoked.expect("an entry")[0].id;
    ben.run(Command::Second { record, entry });
    exchange(ana, ben);
    ana.import(&cleo.export(Scope::All, None))
        .expect("a bundle");
    let fact = EntryAdmitted {
        entries: vec![late],
        reason: "Cleo wrote it before.".into(),
    };
    ana.run(Command::Admit { fact });
    exchange(ana, ben);
}
