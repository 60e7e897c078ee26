//! A story being played: its records as each device knows them, and its steps as commands.

use super::{
    calendar::{DAY, HOUR, MINUTE},
    dice::Dice,
    file::{self, File},
    people::{Person, outsider},
    script::{Act, Script},
};
use crate::{
    domain::{
        report::{Attachment, Report, reference},
        stamp::{Moment, Precision, Stamp},
    },
    log::{
        entry::{Entry, canonical_of},
        id::RecordId,
        key::{Jwk, Typ},
    },
    register::{
        command::Command, desk::Refusal, fact::EventAdopted, membership::Membership, record::Record,
    },
};

/// An entry with the person who wrote it and when.
struct Written {
    entry: Entry,
    by: usize,
    at: i64,
}

/// A story, as far as it has been played.
pub struct Story {
    /// Its script.
    pub script: Script,
    /// When each step was taken, and by whom.
    pub taken: Vec<Option<i64>>,
    /// How many steps are on their way.
    pub open: usize,
    dice: Dice,
    events: Vec<Option<RecordId>>,
    incident: Option<RecordId>,
    written: Vec<Written>,
}

/// Who acts, when, among whom.
pub struct Scene<'a> {
    /// Everybody.
    pub people: &'a [Person],
    /// Who acts: a place among them.
    pub by: usize,
    /// When.
    pub now: i64,
    /// The members, as the actor's device knows them.
    pub membership: &'a Membership,
}

impl Scene<'_> {
    fn actor(&self) -> &Person {
        &self.people[self.by]
    }

    fn stamp(&self, seconds: i64) -> Stamp {
        self.actor().clock.stamp(seconds)
    }
}

impl Story {
    /// A story nothing of which has been played.
    #[must_use]
    pub fn new(script: Script, dice: Dice) -> Self {
        let taken = vec![None; script.steps.len()];
        let events = Vec::with_capacity(script.events);
        Story { script, taken, open: 0, dice, events, incident: None, written: Vec::new() }
    }

    /// When everything a step has to know of has come to its author.
    #[must_use]
    pub fn arrival(&self, step: usize, people: &[Person]) -> i64 {
        let reader = &people[self.script.steps[step].by];
        let arrival = |known: &usize| {
            let writer = &people[self.script.steps[*known].by];
            let written = self.taken[*known]?;
            let is_own = reader.device() == writer.device();
            Some(if is_own { written } else { reader.clock.arrival(&writer.clock, written) })
        };
        self.script.steps[step].knows.iter().filter_map(arrival).max().unwrap_or(i64::MIN)
    }

    /// The steps that can be taken now that one was, and when.
    pub fn next(&mut self, taken: usize, people: &[Person]) -> Vec<(usize, i64)> {
        self.open -= 1;
        let follows = |place: &usize| self.script.steps[*place].after.contains(&taken);
        let next: Vec<usize> = (taken + 1..self.script.steps.len()).filter(follows).collect();
        let due: Vec<_> =
            next.into_iter().filter_map(|step| Some((step, self.due(step, people)?))).collect();
        self.open += due.len();
        due
    }

    /// When a step is due, once every step it follows has been taken.
    fn due(&mut self, step: usize, people: &[Person]) -> Option<i64> {
        let step = &self.script.steps[step];
        let after: Option<Vec<i64>> = step.after.iter().map(|before| self.taken[*before]).collect();
        let time = after?.into_iter().max()? + step.wait.max(1);
        let clock = people[step.by].clock;
        Some(if step.at_work { clock.at_work(time, &mut self.dice) } else { time })
    }

    /// The command that a step is, with the files that go with it.
    ///
    /// # Errors
    /// When a report cannot be signed.
    pub fn command(
        &mut self,
        step: usize,
        scene: &Scene<'_>,
    ) -> Result<(Command, Vec<File>), Refusal> {
        let act = self.script.steps[step].act.clone();
        let mut files = Vec::new();
        let command = match act {
            Act::Report { mut report, with_file } => {
                let reporter = scene.actor();
                report.files = self.attach(with_file, &mut files);
                self.finish(&mut report, reporter, scene.stamp(scene.now));
                Command::ReportEvent { report: *report }
            }
            Act::Adopt { mut report, ago, with_file } => {
                report.files = self.attach(with_file, &mut files);
                self.adopt(&mut report, ago, scene)?
            }
            Act::Acknowledge(event) => Command::Acknowledge { event: self.event(event)? },
            Act::Ask(event, text) => Command::RequestInfo { event: self.event(event)?, text },
            Act::Answer { event, text, with_file } => {
                let event = self.event(event)?;
                Command::AddInfo { event, text, files: self.attach(with_file, &mut files) }
            }
            Act::NoteEvent(event, text) => {
                Command::Note { record: self.event(event)?, text, files: Vec::new() }
            }
            Act::AssessEvent { event, outcome, criteria, reason, duplicate_of } => {
                let event = self.event(event)?;
                let duplicate_of = duplicate_of.map(|other| self.event(other)).transpose()?;
                Command::AssessEvent { event, outcome, criteria, reason, duplicate_of }
            }
            Act::Open { title, events } => {
                let events = events.iter().map(|event| self.event(*event));
                Command::OpenIncident { title, events: events.collect::<Result<_, _>>()? }
            }
            act => self.on_incident(act, scene, &mut files)?,
        };
        Ok((command, files))
    }

    fn on_incident(
        &mut self,
        act: Act,
        scene: &Scene<'_>,
        files: &mut Vec<File>,
    ) -> Result<Command, Refusal> {
        let incident = self.incident.ok_or(Refusal::NoSuchRecord)?;
        Ok(match act {
            Act::AddEvent(event) => Command::AddEvent { incident, event: self.event(event)? },
            Act::Assess { verdict, classify, reason } => {
                let classify = classify.map(|classify| *classify);
                Command::AssessIncident { incident, verdict, classify, reason }
            }
            Act::Assign { person, briefing } => {
                Command::Assign { incident, device: scene.people[person].device(), briefing }
            }
            Act::Note { text, with_file } => {
                Command::Note { record: incident, text, files: self.attach(with_file, files) }
            }
            Act::SetState { to, reason, precision, ago } => {
                let at = scene.stamp(scene.now - ago);
                let happened = moment(at, precision, self.dice.chance(25));
                Command::SetState { incident, to, reason, happened }
            }
            Act::Rename(title) => Command::Rename { incident, title },
            _ => return Err(Refusal::NoSuchRecord),
        })
    }

    /// The records a command needs, as the actor's device knows them.
    #[must_use]
    pub fn known(&self, command: &Command, scene: &Scene<'_>) -> Vec<Record> {
        let mut ids = match command {
            Command::ReportEvent { .. } | Command::AdoptReport { .. } => Vec::new(),
            // The second assessment asks who made the first one.
            Command::AssessIncident { .. } => self.events.iter().flatten().copied().collect(),
            Command::OpenIncident { events, .. } => events.clone(),
            Command::AssessEvent { event, duplicate_of, .. } => {
                std::iter::once(*event).chain(*duplicate_of).collect()
            }
            Command::Acknowledge { event }
            | Command::RequestInfo { event, .. }
            | Command::AddInfo { event, .. }
            | Command::AddEvent { event, .. } => vec![*event],
            Command::Note { record, .. } => vec![*record],
            _ => Vec::new(),
        };
        ids.extend(self.incident.filter(|incident| !ids.contains(incident)));
        ids.iter().filter_map(|id| self.record(id, scene)).collect()
    }

    fn record(&self, id: &RecordId, scene: &Scene<'_>) -> Option<Record> {
        let known = self.written.iter().filter(|written| {
            let writer = &scene.people[written.by];
            written.entry.record() == *id && scene.actor().has(writer, written.at, scene.now)
        });
        Record::replay(known.map(|written| &written.entry), scene.membership)
    }

    /// Keeps what a step has written.
    pub fn keep(&mut self, step: usize, entries: &[Entry], scene: &Scene<'_>) {
        for entry in entries {
            match entry.head.kind.as_str() {
                "event.reported" | "event.adopted" => self.found_event(step, entry.id),
                "incident.opened" => self.incident = Some(entry.id),
                _ => {}
            }
            let entry = entry.clone();
            self.written.push(Written { entry, by: scene.by, at: scene.now });
        }
        self.taken[step] = Some(scene.now);
    }

    /// An event is named by the place of its report among the reports of the script.
    fn found_event(&mut self, step: usize, id: RecordId) {
        let is_report = |act: &Act| matches!(act, Act::Report { .. } | Act::Adopt { .. });
        let place =
            self.script.steps[..step].iter().filter(|before| is_report(&before.act)).count();
        self.events.resize(self.events.len().max(place + 1), None);
        self.events[place] = Some(id);
    }

    fn event(&self, place: usize) -> Result<RecordId, Refusal> {
        self.events.get(place).copied().flatten().ok_or(Refusal::NoSuchRecord)
    }

    /// Random bytes for references and salts.
    pub fn fill(&mut self, out: &mut [u8]) {
        self.dice.fill(out);
    }

    fn attach(&mut self, with_file: bool, files: &mut Vec<File>) -> Vec<Attachment> {
        if !with_file {
            return Vec::new();
        }
        let captions = &super::demo::Demo::shipped().phrases.caption;
        let caption = self.dice.text(captions).to_owned();
        let (file, attachment) = file::draw(&caption, &mut self.dice);
        files.push(file);
        vec![attachment]
    }

    /// Adds who reports, when it was noticed and when it happened.
    fn finish(&mut self, report: &mut Report, reporter: &Person, now: Stamp) {
        report.reference = reference("EV", self.dice.bytes());
        report.reporter.name = reporter.name.clone();
        report.reporter.contact = reporter.contact.clone();
        let noticed = now.seconds() - self.dice.between(2 * MINUTE, 90 * MINUTE);
        let before = match report.happened.precision {
            Precision::Minute | Precision::Hour => self.dice.between(0, 4 * HOUR),
            Precision::Day => self.dice.between(0, 3 * DAY),
            _ => self.dice.between(DAY, 60 * DAY),
        };
        let stamp = |seconds| Stamp::new(seconds, now.offset_minutes());
        let Moment { precision, estimated, .. } = report.noticed;
        report.noticed = moment(stamp(noticed), precision, estimated);
        let Moment { precision, estimated, .. } = report.happened;
        report.happened = moment(stamp(noticed - before), precision, estimated);
    }

    /// Signs a report on a device outside the register, and takes it in.
    fn adopt(
        &mut self,
        report: &mut Report,
        ago: i64,
        scene: &Scene<'_>,
    ) -> Result<Command, Refusal> {
        let mut dice = self.dice.child("outside", self.events.len());
        let outside = outsider(scene.people, &mut dice).ok_or(Refusal::NoSuchMember)?;
        let made = outside.clock.stamp(scene.now - ago);
        self.finish(report, &outside, made);
        let payload = serde_json::json!({
            "type": "report",
            "v": crate::log::entry::VERSION,
            "from": outside.device(),
            "key": Jwk::from(&outside.signer.public()),
            "made": made,
            "report": report,
        });
        let signed = outside.signer.sign(Typ::Report, &canonical_of(&payload)?);
        Ok(Command::AdoptReport { adopted: EventAdopted { payload, signed } })
    }
}

fn moment(at: Stamp, precision: Precision, estimated: bool) -> Moment {
    match precision {
        Precision::Unknown => Moment::unknown(),
        _ => Moment { at: Some(at), precision, estimated },
    }
}
