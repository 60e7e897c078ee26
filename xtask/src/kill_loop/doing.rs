//! What the browser is killed at.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Result, bail};
use watchbook::bundle::{Tlp, envelope::Seal};
use watchbook::domain::report::{Answer as Said, Report, Reporter};
use watchbook::domain::stamp::{Moment, Stamp};
use watchbook::engine::Bytes;
use watchbook::engine::protocol::{Answer, Ask, Draft, ExportOf};

use super::known::Known;
use super::random::Random;
use crate::bench::party::Party;

/// Every so many reports have a file, every so many are drafts first.
const WITH_FILE: u64 = 6;
const AS_DRAFT: u64 = 3;

/// The name of the one draft.
const DRAFT: &str = "draft";

/// What the browser does when it is killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doing {
    /// Reports, drafts and files, one after the other.
    Append,
    /// A large import, once in the life of a device.
    Import,
    /// Exports of everything.
    Backup,
    /// Opening what a version from before the journal has left.
    Upgrade,
    /// Opening after the database was lost.
    Restore,
}

impl Doing {
    /// One of them.
    pub fn any(random: &mut Random, imported: bool) -> Doing {
        match random.below(20) {
            0..4 if !imported => Doing::Import,
            4..6 => Doing::Backup,
            6..8 => Doing::Upgrade,
            8..10 => Doing::Restore,
            _ => Doing::Append,
        }
    }

    /// Whether the engine starts over layers that were changed.
    pub fn is_below(self) -> bool {
        !self.below().is_empty()
    }

    /// What is done to the layers before the engine starts.
    pub fn below(self) -> &'static str {
        match self {
            Doing::Upgrade => "go back",
            Doing::Restore => "lose",
            Doing::Append | Doing::Import | Doing::Backup => "",
        }
    }

    /// How many milliseconds it may take until the kill.
    pub fn span(self) -> u64 {
        match self {
            Doing::Append | Doing::Backup => 900,
            Doing::Import => 1_500,
            Doing::Upgrade | Doing::Restore => 500,
        }
    }

    /// Goes on until the browser is killed, and writes down what is said to be saved. `begun` is set when it is time
    /// to think of killing.
    pub fn go_on(
        self,
        party: &Party,
        known: &Mutex<Known>,
        import: &Bytes,
        begun: &AtomicBool,
    ) -> Result<()> {
        match self {
            Doing::Import => {
                let names = import.iter().map(|_| "file".to_owned()).collect();
                party.ask(&Ask::Examine { names }, import.clone())?;
                begun.store(true, Ordering::SeqCst);
                party.ask_now(&Ask::Apply, Vec::new())?;
                write(known, |known| known.imported = true);
                append(party, known)
            }
            Doing::Backup => {
                begun.store(true, Ordering::SeqCst);
                loop {
                    let everything = Ask::Export {
                        what: ExportOf::All,
                        to: Vec::new(),
                        tlp: Tlp::Amber,
                        seal: Seal::Open,
                    };
                    if let (Answer::Files { names, .. }, _) =
                        party.ask_now(&everything, Vec::new())?
                    {
                        party.ask_now(&Ask::Carried { names }, Vec::new())?;
                    }
                }
            }
            Doing::Append | Doing::Upgrade | Doing::Restore => {
                begun.store(true, Ordering::SeqCst);
                append(party, known)
            }
        }
    }
}

fn write(known: &Mutex<Known>, change: impl FnOnce(&mut Known)) {
    // Nobody panics while holding it.
    change(
        &mut known
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner),
    );
}

fn append(party: &Party, known: &Mutex<Known>) -> Result<()> {
    let mut number = 0;
    write(known, |known| number = known.draft);
    loop {
        number += 1;
        if number % AS_DRAFT == 0 {
            let draft = Draft {
                id: DRAFT.to_owned(),
                updated: at(),
                report: report(number),
            };
            party.ask_now(&Ask::SaveDraft { draft }, Vec::new())?;
            write(known, |known| known.draft = number);
        }
        let mut report = report(number);
        if number % WITH_FILE == 0 {
            let attach = Ask::Attach {
                name: "a.png".to_owned(),
                media_type: "image/png".to_owned(),
            };
            let low = number.to_le_bytes()[0];
            let (answer, _) = party.ask_now(&attach, vec![vec![low; 40_000]])?;
            if let Answer::Attached { file } = answer {
                report.files.push(file);
            }
        }
        let draft = String::new();
        let (answer, _) = party.ask_now(&Ask::Report { report, draft }, Vec::new())?;
        let Answer::Reported { reference } = answer else {
            bail!("not reported: {answer:?}")
        };
        write(known, |known| {
            known.reports.insert(reference);
        });
    }
}

fn at() -> Stamp {
    Stamp::new(1_790_000_000, 0)
}

fn report(number: u64) -> Report {
    Report {
        reference: String::new(),
        situation: "lost-device".to_owned(),
        what: number.to_string(),
        noticed: Moment::exact(at()),
        happened: Moment::unknown(),
        place: "Reception".to_owned(),
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
