//! Devices that write through the same commands as the app, and exchange real files.

use std::collections::{BTreeMap, BTreeSet};

use watchbook::{
    bundle::{
        Content, Purpose, Scope, Tlp,
        fault::BundleFault,
        plan::{Have, Plan, Summary, plan},
        read::{Bundle, Document, read},
        write::{Cover, write},
    },
    domain::{
        assessment::{Criteria, Outcome, Verdict},
        report::{Answer, Report, Reporter, reference},
        role::Role,
        severity::Impact,
        stamp::{Moment, Stamp},
        state::State,
    },
    log::{
        entry::{Draft, Entry},
        id::{DeviceId, RecordId},
        json::Value,
        key::{Jwk, Signer},
    },
    register::{
        command::{Classify, Command, carry_out},
        desk::{Desk, Founder, Refusal, found_register},
        event::Event,
        incident::Incident,
        ledger::Ledger,
        membership::Membership,
        record::Record,
    },
};

/// 2026-11-21 07:00 in UTC: when every history begins.
pub const DAWN: i64 = 1_795_244_400;

/// The roles of who does everything.
pub const TEAM: &[Role] = &[Role::Coordinator, Role::TeamMember, Role::PointOfContact];

/// Two devices of one register, with an incident that both have.
pub fn pair() -> (Device, Device, RecordId) {
    let mut ana = Device::founder(1, "Ana");
    let mut ben = ana.enrol(2, "Ben", TEAM);
    let incident = ana.incident("Ransom note on a server");
    exchange(&mut ana, &mut ben);
    (ana, ben, incident)
}

/// Hands everything that one has to the other.
pub fn give(from: &mut Device, to: &mut Device) {
    to.import(&from.export(Scope::All, None)).expect("a bundle");
}

/// Lets both have what either has.
pub fn exchange(one: &mut Device, other: &mut Device) {
    let (theirs, ours) = (other.export(Scope::All, None), one.export(Scope::All, None));
    one.import(&theirs).expect("a bundle");
    other.import(&ours).expect("a bundle");
    assert_eq!(one.seen(), other.seen());
}

/// One installation: a key, a register in memory, a clock and a source of numbers.
pub struct Device {
    pub signer: Signer,
    pub ledger: Ledger,
    /// What waits or was set aside, to be tried again.
    pub aside: Vec<Entry>,
    /// Seconds; every command takes one minute.
    pub clock: i64,
    /// Minutes east of Greenwich.
    pub offset: i32,
    /// Bundles made.
    pub made: u64,
    person: String,
    state: u64,
}

impl Device {
    /// A device that belongs to no register.
    pub fn new(seed: u8, person: &str) -> Self {
        Device {
            signer: Signer::from_seed(&[seed; 32]),
            ledger: Ledger::default(),
            aside: Vec::new(),
            clock: DAWN,
            offset: 60,
            made: 0,
            person: person.to_owned(),
            state: u64::from(seed) << 32,
        }
    }

    /// A device that has started a register.
    pub fn founder(seed: u8, person: &str) -> Self {
        let mut device = Device::new(seed, person);
        let founder = Founder {
            organization: "Harbour Clinic".into(),
            person: person.into(),
            contact: "+44 20 7946 0100".into(),
        };
        let (at, salt) = (device.tick(), device.salt());
        let entry = found_register(founder, &device.signer, at, salt).expect("a register");
        let membership = Membership::found(&entry).expect("its first member");
        device.ledger.push(entry);
        device.ledger.enroll(membership);
        device
    }

    /// A device enrolled by this one, that has all this one has.
    pub fn enrol(&mut self, seed: u8, person: &str, roles: &[Role]) -> Device {
        let mut other = Device::new(seed, person);
        other.clock = self.clock;
        self.carry_out(enrolment(&other, roles))
            .expect("an enrolment");
        let file = self.export(Scope::All, None);
        other.import(&file).expect("the register");
        other
    }

    pub fn id(&self) -> DeviceId {
        self.signer.device()
    }

    pub fn members(&self) -> &Membership {
        self.ledger.membership().expect("a register")
    }

    /// The time, a minute after the last command.
    pub fn tick(&mut self) -> Stamp {
        self.clock += 60;
        Stamp::new(self.clock, self.offset)
    }

    fn salt(&mut self) -> [u8; 16] {
        let mut salt = [0; 16];
        numbers(&mut self.state, &mut salt);
        salt
    }

    /// A reference nobody else gives out.
    pub fn reference(&mut self) -> String {
        let mut bytes = [0; 5];
        numbers(&mut self.state, &mut bytes);
        reference("EV", bytes)
    }

    /// What a command would write: nothing of it is kept.
    pub fn try_out(&mut self, command: Command) -> Result<Vec<Entry>, Refusal> {
        let at = self.tick();
        let view = self.ledger.view();
        let events = view.events.into_iter().map(Box::new).map(Record::Event);
        let incidents = view
            .incidents
            .into_iter()
            .map(Box::new)
            .map(Record::Incident);
        let records: Vec<Record> = events.chain(incidents).collect();
        let tip = self.ledger.index().tip(&self.signer.device());
        let state = &mut self.state;
        let mut random = |bytes: &mut [u8]| numbers(state, bytes);
        let mut desk = Desk::new(
            &self.signer,
            self.ledger.membership().expect("a register"),
            &records,
            tip,
            at,
            &mut random,
        );
        carry_out(command, &mut desk)
    }

    pub fn carry_out(&mut self, command: Command) -> Result<Vec<Entry>, Refusal> {
        let entries = self.try_out(command)?;
        let mut membership = self.ledger.membership().cloned().expect("a register");
        for entry in &entries {
            if entry.record() == membership.register {
                membership.apply(entry).expect("its own entry");
            }
            self.ledger.push(entry.clone());
        }
        self.ledger.enroll(membership);
        Ok(entries)
    }

    /// Carries out what must work; the record it wrote to.
    pub fn run(&mut self, command: Command) -> RecordId {
        let entries = self.carry_out(command).expect("a command that is open");
        entries[0].record()
    }

    /// Signs what no command would: any fact, on any record, at any time. It is in this register
    /// afterwards, and in every file it makes.
    pub fn forge(&mut self, rec: Option<RecordId>, kind: &str, body: Value, at: Stamp) -> Entry {
        let view = self.ledger.view();
        let events = view.events.iter().map(|event| (event.id, &event.tips));
        let incidents = view
            .incidents
            .iter()
            .map(|incident| (incident.id, &incident.tips));
        let mut records: BTreeMap<RecordId, &BTreeMap<_, _>> = events.chain(incidents).collect();
        records.insert(self.members().register, &self.members().tips);
        let about = rec.iter().chain([&self.members().register]);
        let seen = about
            .filter_map(|id| records.get(id))
            .flat_map(|tips| tips.iter());
        let draft = Draft {
            reg: Some(self.members().register),
            rec,
            seen: seen.map(|(id, lam)| (*id, *lam)).collect(),
            kind: kind.into(),
            body,
            salt: self.salt(),
        };
        let tip = self.ledger.index().tip(&self.id());
        let entry = Entry::seal(draft, &self.signer, tip, at).expect("an entry");
        let mut membership = self.members().clone();
        if entry.record() == membership.register {
            membership.apply(&entry).expect("its own entry");
            self.ledger.enroll(membership);
        }
        self.ledger.push(entry.clone());
        entry
    }

    /// A file of chosen entries beside the membership, whatever they are.
    pub fn send(&mut self, entries: &[Entry]) -> Vec<u8> {
        let cover = self.cover(Scope::Records);
        let mut parts = write(
            &cover,
            &self.foundation(),
            entries,
            Vec::new(),
            &self.signer,
        );
        parts.remove(0).into_bytes()
    }

    pub fn report(&mut self, what: &str) -> RecordId {
        let report = Report {
            reference: self.reference(),
            ..report(what, self.clock, &self.person)
        };
        self.run(Command::ReportEvent { report })
    }

    /// An event that the first assessment suspects to be an incident.
    pub fn suspect(&mut self, event: RecordId) {
        self.run(assess(event, Outcome::SuspectedIncident));
    }

    /// An incident of one event reported here.
    pub fn incident(&mut self, title: &str) -> RecordId {
        let event = self.report(title);
        self.suspect(event);
        self.run(Command::OpenIncident {
            title: title.into(),
            events: vec![event],
        })
    }

    pub fn event_of(&self, id: &RecordId) -> Event {
        let events = self.ledger.view().events;
        events
            .into_iter()
            .find(|event| event.id == *id)
            .expect("the event")
    }

    pub fn incident_of(&self, id: &RecordId) -> Incident {
        let incidents = self.ledger.view().incidents;
        incidents
            .into_iter()
            .find(|incident| incident.id == *id)
            .expect("the incident")
    }

    /// The entries of the membership record, in replay order.
    pub fn foundation(&self) -> Vec<Entry> {
        let mut entries: Vec<Entry> = self
            .ledger
            .record(&self.members().register)
            .into_iter()
            .cloned()
            .collect();
        entries.sort_by_key(Entry::order);
        entries
    }

    /// All other entries, in replay order; of some records only.
    pub fn entries(&self, of: Option<&BTreeSet<RecordId>>) -> Vec<Entry> {
        let register = self.members().register;
        let wanted = |entry: &&Entry| {
            entry.record() != register && of.is_none_or(|of| of.contains(&entry.record()))
        };
        let mut entries: Vec<Entry> = self
            .ledger
            .entries()
            .iter()
            .filter(wanted)
            .cloned()
            .collect();
        entries.sort_by_key(Entry::order);
        entries
    }

    pub fn cover(&mut self, scope: Scope) -> Cover {
        self.made += 1;
        Cover {
            register: self.members().register,
            to: Vec::new(),
            made: Stamp::new(self.clock, self.offset),
            number: self.made,
            purpose: Purpose::Exchange,
            scope,
            tlp: Tlp::Amber,
            frontier: self.ledger.index().frontier(),
        }
    }

    /// A file of everything, or of some records.
    pub fn export(&mut self, scope: Scope, of: Option<&BTreeSet<RecordId>>) -> Vec<u8> {
        self.export_with(scope, of, Vec::new())
    }

    /// The same, with attached files.
    pub fn export_with(
        &mut self,
        scope: Scope,
        of: Option<&BTreeSet<RecordId>>,
        files: Vec<Content>,
    ) -> Vec<u8> {
        let cover = self.cover(scope);
        let entries = self.entries(of);
        let mut parts = write(&cover, &self.foundation(), &entries, files, &self.signer);
        assert_eq!(parts.len(), 1, "a small register is one file");
        parts.remove(0).into_bytes()
    }

    /// What a file would do.
    pub fn plan(&self, files: &[&[u8]]) -> Result<Plan, BundleFault> {
        let bundles: Result<Vec<Bundle>, _> = files.iter().map(|file| bundle(file)).collect();
        plan(bundles?, Have::of(&self.ledger, self.aside.clone()))
    }

    pub fn import(&mut self, file: &[u8]) -> Result<Summary, BundleFault> {
        self.import_all(&[file])
    }

    pub fn import_all(&mut self, files: &[&[u8]]) -> Result<Summary, BundleFault> {
        let mut plan = self.plan(files)?;
        let expected = self.ledger.entries().len() + plan.ready.len();
        plan.apply(&mut self.ledger);
        assert_eq!(
            self.ledger.entries().len(),
            expected,
            "the dry run counted otherwise"
        );
        let set_aside = plan
            .set_aside
            .iter()
            .map(|aside| Entry::from_line(&aside.line));
        self.aside = set_aside
            .filter_map(Result::ok)
            .chain(plan.waiting)
            .collect();
        Ok(plan.summary)
    }

    /// Everything a person can see of the register, as text.
    pub fn seen(&self) -> String {
        let view = self.ledger.view();
        serde_json::to_string(&(&view.events, &view.incidents, self.ledger.membership()))
            .expect("a view")
    }

    /// The ids of all entries that count.
    pub fn ids(&self) -> BTreeSet<String> {
        self.ledger
            .entries()
            .iter()
            .map(|entry| entry.id.to_string())
            .collect()
    }
}

/// The bundle in a file.
pub fn bundle(file: &[u8]) -> Result<Bundle, BundleFault> {
    match read(file)? {
        Document::Bundle(bundle) => Ok(*bundle),
        other => panic!("not a bundle: {other:?}"),
    }
}

pub fn enrolment(device: &Device, roles: &[Role]) -> Command {
    Command::Enrol {
        device: device.id(),
        key: Jwk::from(&device.signer.public()),
        person: device.person.clone(),
        contact: String::new(),
        roles: roles.to_vec(),
    }
}

pub fn report(what: &str, clock: i64, person: &str) -> Report {
    Report {
        reference: String::new(),
        situation: "lost-device".into(),
        what: what.into(),
        noticed: Moment::exact(Stamp::new(clock - 600, 60)),
        happened: Moment::unknown(),
        place: "Ward 4".into(),
        ongoing: Answer::Unknown,
        danger: Answer::No,
        done: String::new(),
        reporter: Reporter {
            name: person.into(),
            contact: String::new(),
            confidential: false,
        },
        files: Vec::new(),
    }
}

pub fn assess(event: RecordId, outcome: Outcome) -> Command {
    Command::AssessEvent {
        event,
        outcome,
        criteria: Criteria::default(),
        reason: "Seen by two people.".into(),
        duplicate_of: None,
    }
}

pub fn impact(importance: &str, loss: &str, social: &str) -> Impact {
    Impact {
        importance: importance.into(),
        loss: loss.into(),
        social: social.into(),
    }
}

pub fn judge(incident: RecordId, verdict: Verdict) -> Command {
    let classify = (verdict == Verdict::Confirmed).then(|| Classify {
        category: "malware".into(),
        subtype: String::new(),
        rsit_class: String::new(),
        rsit_type: String::new(),
        impact: impact("important", "serious", "minor"),
        overridden: None,
    });
    Command::AssessIncident {
        incident,
        verdict,
        classify,
        reason: "The scan confirms it.".into(),
    }
}

pub fn step(incident: RecordId, to: State) -> Command {
    Command::SetState {
        incident,
        to,
        reason: "As agreed in the meeting.".into(),
        happened: Moment::unknown(),
    }
}

pub fn note(record: RecordId, text: &str) -> Command {
    Command::Note {
        record,
        text: text.into(),
        files: Vec::new(),
    }
}

pub fn rename(incident: RecordId, title: &str) -> Command {
    Command::Rename {
        incident,
        title: title.into(),
    }
}

/// Numbers that look random and are always the same (splitmix64).
pub fn numbers(state: &mut u64, bytes: &mut [u8]) {
    for chunk in bytes.chunks_mut(8) {
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = *state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        chunk.copy_from_slice(&z.to_le_bytes()[..chunk.len()]);
    }
}
