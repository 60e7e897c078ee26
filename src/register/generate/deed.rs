//! A step as a command: what the actor says and signs, with the files that go with it.

use super::{
    calendar::{DAY, HOUR, MINUTE},
    demo::Demo,
    file::{self, File},
    people::{Person, outsider},
    play::{Scene, Story},
    script::Act,
};
use crate::{
    domain::{
        report::{Attachment, Report, reference},
        stamp::{Moment, Precision, Stamp},
    },
    log::{
        entry::{VERSION, value_of},
        id::RecordId,
        key::{Jwk, Typ},
    },
    register::{command::Command, desk::Refusal, fact::EventAdopted},
};

impl Story {
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
            Act::Report { report, with_file } => {
                let (mut report, reporter) = (*report, scene.actor());
                report.files = self.attach(with_file, &mut files);
                self.finish(&mut report, reporter, scene.stamp(scene.now));
                Command::ReportEvent { report }
            }
            Act::Adopt {
                mut report,
                ago,
                with_file,
            } => {
                report.files = self.attach(with_file, &mut files);
                self.adopt(&mut report, ago, scene)?
            }
            act => self.on_event(act, scene, &mut files)?,
        };
        Ok((command, files))
    }

    fn on_event(
        &mut self,
        act: Act,
        scene: &Scene<'_>,
        files: &mut Vec<File>,
    ) -> Result<Command, Refusal> {
        Ok(match act {
            Act::Acknowledge(event) => Command::Acknowledge {
                event: self.event(event)?,
            },
            Act::Ask(event, text) => Command::RequestInfo {
                event: self.event(event)?,
                text,
            },
            Act::Answer {
                event,
                text,
                with_file,
            } => {
                let event = self.event(event)?;
                Command::AddInfo {
                    event,
                    text,
                    files: self.attach(with_file, files),
                }
            }
            Act::NoteEvent(event, text) => Command::Note {
                record: self.event(event)?,
                text,
                files: Vec::new(),
            },
            act @ Act::AssessEvent { .. } => self.assess(act)?,
            Act::Open { title, events } => {
                let events = events.iter().map(|event| self.event(*event));
                Command::OpenIncident {
                    title,
                    events: events.collect::<Result<_, _>>()?,
                }
            }
            act => self.on_incident(act, scene, files)?,
        })
    }

    fn on_incident(
        &mut self,
        act: Act,
        scene: &Scene<'_>,
        files: &mut Vec<File>,
    ) -> Result<Command, Refusal> {
        let incident = self.incident.ok_or(Refusal::NoSuchRecord)?;
        Ok(match act {
            Act::AddEvent(event) => Command::AddEvent {
                incident,
                event: self.event(event)?,
            },
            act @ Act::Assess { .. } => self.assess(act)?,
            Act::Assign { person, briefing } => Command::Assign {
                incident,
                device: scene.people[person].device(),
                briefing,
            },
            Act::Note { text, with_file } => Command::Note {
                record: incident,
                text,
                files: self.attach(with_file, files),
            },
            Act::SetState {
                to,
                reason,
                precision,
                ago,
            } => {
                let at = scene.stamp(scene.now - ago);
                let happened = moment(at, precision, self.dice.chance(25));
                Command::SetState {
                    incident,
                    to,
                    reason,
                    happened,
                }
            }
            Act::Rename(title) => Command::Rename { incident, title },
            _ => return Err(Refusal::NoSuchRecord),
        })
    }

    /// Either of the two assessments.
    fn assess(&self, act: Act) -> Result<Command, Refusal> {
        match act {
            Act::AssessEvent {
                event,
                outcome,
                criteria,
                reason,
                duplicate_of,
            } => Ok(Command::AssessEvent {
                event: self.event(event)?,
                outcome,
                criteria,
                reason,
                duplicate_of: duplicate_of.map(|other| self.event(other)).transpose()?,
            }),
            Act::Assess {
                verdict,
                classify,
                reason,
            } => Ok(Command::AssessIncident {
                incident: self.incident.ok_or(Refusal::NoSuchRecord)?,
                verdict,
                classify: classify.map(|classify| *classify),
                reason,
            }),
            _ => Err(Refusal::NoSuchRecord),
        }
    }

    fn event(&self, place: usize) -> Result<RecordId, Refusal> {
        self.events
            .get(place)
            .copied()
            .flatten()
            .ok_or(Refusal::NoSuchRecord)
    }

    fn attach(&mut self, with_file: bool, files: &mut Vec<File>) -> Vec<Attachment> {
        if !with_file {
            return Vec::new();
        }
        let captions = &Demo::shipped().phrases.caption;
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
        let Moment {
            precision,
            estimated,
            ..
        } = report.noticed;
        report.noticed = moment(stamp(noticed), precision, estimated);
        let Moment {
            precision,
            estimated,
            ..
        } = report.happened;
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
        let payload = value_of(&serde_json::json!({
            "type": "report",
            "v": VERSION,
            "from": outside.device(),
            "key": Jwk::from(&outside.signer.public()),
            "made": made,
            "report": report,
        }))?;
        let signed = outside.signer.sign(Typ::Report, &payload.canonical());
        Ok(Command::AdoptReport {
            adopted: EventAdopted { payload, signed },
        })
    }
}

fn moment(at: Stamp, precision: Precision, estimated: bool) -> Moment {
    match precision {
        Precision::Unknown => Moment::unknown(),
        _ => Moment {
            at: Some(at),
            precision,
            estimated,
        },
    }
}
