//! A device in a directory: it writes through the engine, and syncs by the command, as a person would.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command as Run;

use anyhow::{Context, Result, anyhow, bail};
use watchbook::bundle::read::{Document, read};
use watchbook::bundle::{Tlp, envelope::Seal};
use watchbook::domain::assessment::{Criteria, Outcome};
use watchbook::domain::report::{Answer as Said, Report, Reporter};
use watchbook::domain::role::Role;
use watchbook::domain::stamp::{Moment, Stamp};
use watchbook::engine::Bytes;
use watchbook::engine::protocol::{Answer, Ask, ExportOf, Seen};
use watchbook::home::Home;
use watchbook::log::id::Digest;
use watchbook::register::command::Command;
use watchbook::register::desk::Founder;
use watchbook::register::list::Query;
use watchbook::words::Say as _;

use super::said;

/// As many lines as any list has here.
const LIMIT: usize = 500;

/// One side.
pub struct Device {
    program: PathBuf,
    home: PathBuf,
    folder: PathBuf,
}

/// What it has: the same on both sides in the end.
#[derive(Debug, PartialEq)]
pub struct View {
    /// Events.
    pub events: usize,
    /// Incidents.
    pub incidents: usize,
    /// Of the inbox, the register and the members.
    lists: Digest,
    /// Of all entries but receipts, which go along with the next thing to say.
    entries: Digest,
}

impl Device {
    /// In that home, with that folder. Nothing is made yet.
    pub fn new(program: &Path, home: &Path, folder: &Path) -> Self {
        Device {
            program: program.to_owned(),
            home: home.to_owned(),
            folder: folder.to_owned(),
        }
    }

    /// Starts a register, and puts an invitation into the folder; its name.
    pub fn found(&self) -> Result<String> {
        let mut home = Home::make(&self.home).map_err(|fault| told(&fault))?;
        let founder = Founder {
            organization: "Clinic Marenfeld".to_owned(),
            person: "Ben".to_owned(),
            contact: "+49 30 5550100".to_owned(),
        };
        ask(&mut home, Ask::Start { founder }, Vec::new())?;
        let (answer, bytes) = ask(&mut home, Ask::Invite, Vec::new())?;
        let Answer::Files { names, .. } = answer else {
            bail!("no invitation: {answer:?}")
        };
        let (name, bytes) = (names.first(), bytes.first());
        let (name, bytes) = name.zip(bytes).context("no invitation")?;
        fs::write(self.folder.join(name), bytes)?;
        Ok(name.clone())
    }

    /// Joins with the invitation in the folder; the request goes there, too.
    pub fn join(&self, invitation: &str) -> Result<()> {
        let mut run = Run::new(&self.program);
        run.arg("join").arg(&self.home);
        run.arg(self.folder.join(invitation));
        run.args(["--name", "Archive", "--contact", "ext. 12", "--output"]);
        said(run.arg(&self.folder)).map(drop)
    }

    /// Enrols whoever has put a request into the folder.
    pub fn enrol(&self) -> Result<()> {
        let mut home = self.open()?;
        let name = "key-request-archive.watchbook.json";
        let request = fs::read(self.folder.join(name))?;
        let names = vec![name.to_owned()];
        let (answer, _) = ask(&mut home, Ask::Examine { names }, vec![request])?;
        let Answer::Examined(examined) = answer else {
            bail!("not examined: {answer:?}")
        };
        let [Seen::Enrol { request, .. }] = examined.files.as_slice() else {
            bail!("no request: {examined:?}")
        };
        act(
            &mut home,
            Command::Enrol {
                device: request.from,
                key: request.key.clone(),
                person: request.person.clone(),
                contact: request.contact.clone(),
                roles: vec![Role::Coordinator],
            },
        )
        .map(drop)
    }

    /// Runs `watchbook sync`, which has to end without a word of trouble: nothing was refused.
    pub fn sync(&self) -> Result<()> {
        let mut run = Run::new(&self.program);
        run.arg("sync").arg(&self.folder);
        said(run.arg("--home").arg(&self.home)).map(drop)
    }

    /// Reports so many events; every second becomes an incident.
    pub fn write(&self, when: &str, events: usize) -> Result<()> {
        let mut home = self.open()?;
        for number in 0..events {
            let what = format!("{when}, number {number}, of {}", self.home.display());
            let (report, draft) = (report(what.clone()), String::new());
            let (answer, _) = ask(&mut home, Ask::Report { report, draft }, Vec::new())?;
            let Answer::Reported { reference } = answer else {
                bail!("not reported: {answer:?}")
            };
            if number % 2 == 0 {
                continue;
            }
            let (offset, limit) = (0, LIMIT);
            let (answer, _) = ask(
                &mut home,
                Ask::Inbox {
                    query: Query {
                        offset,
                        limit,
                        ..Query::default()
                    },
                },
                Vec::new(),
            )?;
            let Answer::Inbox { window } = answer else {
                bail!("no inbox: {answer:?}")
            };
            let row = window.rows.iter().find(|row| row.reference == reference);
            let event = row.context("what was reported is not there")?.id;
            act(
                &mut home,
                Command::AssessEvent {
                    event,
                    outcome: Outcome::SuspectedIncident,
                    criteria: Criteria::default(),
                    reason: "It looks real.".to_owned(),
                    duplicate_of: None,
                },
            )?;
            let (title, events) = (what, vec![event]);
            act(&mut home, Command::OpenIncident { title, events })?;
        }
        Ok(())
    }

    /// What it has.
    pub fn view(&self) -> Result<View> {
        let mut home = self.open()?;
        let (offset, limit) = (0, LIMIT);
        let query = Query {
            offset,
            limit,
            ..Query::default()
        };
        let mut lists = String::new();
        let (mut events, mut incidents) = (0, 0);
        for list in [
            Ask::Inbox {
                query: Query {
                    offset,
                    limit,
                    ..Query::default()
                },
            },
            Ask::Incidents { query },
            Ask::Members,
        ] {
            let (answer, _) = ask(&mut home, list, Vec::new())?;
            match &answer {
                Answer::Inbox { window } => events = window.total,
                Answer::Incidents { window, .. } => incidents = window.total,
                _ => {}
            }
            lists.push_str(&format!("{answer:?}\n"));
        }
        let (what, to, tlp, seal) = (ExportOf::All, Vec::new(), Tlp::Amber, Seal::Open);
        let (_, files) = ask(
            &mut home,
            Ask::Export {
                what,
                to,
                tlp,
                seal,
            },
            Vec::new(),
        )?;
        let mut entries = Vec::new();
        for file in files {
            let Ok(Document::Bundle(bundle)) = read(&file) else {
                bail!("an export that is no bundle")
            };
            let sound = bundle.entries.iter().flatten();
            let sound = sound.filter(|entry| entry.head.kind != "bundle.received");
            entries.extend(sound.map(|entry| entry.id.to_string()));
        }
        entries.sort();
        entries.dedup();
        Ok(View {
            events,
            incidents,
            lists: Digest::of(lists),
            entries: Digest::of(entries.join("\n")),
        })
    }

    fn open(&self) -> Result<Home> {
        Home::open(&self.home).map_err(|fault| told(&fault))
    }
}

fn act(home: &mut Home, command: Command) -> Result<Answer> {
    let command = Box::new(command);
    ask(home, Ask::Do { command }, Vec::new()).map(|(answer, _)| answer)
}

fn ask(home: &mut Home, ask: Ask, bytes: Bytes) -> Result<(Answer, Bytes)> {
    home.ask(ask, bytes).map_err(|fault| told(&fault))
}

fn told(fault: &watchbook::home::Fault) -> anyhow::Error {
    anyhow!(fault.say().text())
}

fn report(what: String) -> Report {
    Report {
        reference: String::new(),
        situation: "lost-device".to_owned(),
        what,
        noticed: Moment::exact(Stamp::new(1_794_990_000, 60)),
        happened: Moment::unknown(),
        place: "Ward 3".to_owned(),
        ongoing: Said::Unknown,
        danger: Said::No,
        done: String::new(),
        reporter: Reporter {
            name: "Ana".to_owned(),
            contact: String::new(),
            confidential: false,
        },
        files: Vec::new(),
    }
}
