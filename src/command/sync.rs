//! `sync`: takes in what others have put into a shared folder, and puts there what they do not have.

use std::{collections::BTreeMap, io::Write};

use super::{
    cli::{Exit, Sync},
    folder::Folder,
    join::unexpected,
    trouble::Trouble,
};
use crate::{
    bundle::plan::Summary,
    engine::protocol::{Answer, Ask, InFolder, Looked, Refused, Seen, Standing, Status},
    home::Home,
    words::{sentence, text},
};

/// So often a file is tried again that changes while it is read, or cannot be read.
const TRIES: usize = 3;

/// Runs the verb.
///
/// # Errors
/// When the home cannot be opened, or the folder not be read or written.
pub fn run(options: &Sync, out: &mut dyn Write, err: &mut dyn Write) -> Result<Exit, Trouble> {
    let folder = Folder::open(options.folder.clone())?;
    let mut home = Home::open(&options.home)?;
    let mut run = Run {
        tried: BTreeMap::new(),
        unread: BTreeMap::new(),
        new: Summary::default(),
    };
    let looked = run.take_in(&mut home, &folder, out)?;
    let put = give(&mut home, &folder, out)?;
    run.tell(put, out)?;
    tell_standing(&status(&mut home)?, out)?;
    for Refused { name, reason, .. } in &looked.refused {
        let refused = sentence!("command-sync-refused").with("file", name);
        let refused = refused.with("reason", reason.text());
        writeln!(err, "{}", refused.text())?;
    }
    for (name, detail) in &run.unread {
        let unread = sentence!("command-file-trouble").with("path", name);
        writeln!(err, "{}", unread.with("detail", detail).text())?;
    }
    Ok(match looked.refused.is_empty() && run.unread.is_empty() {
        true => Exit::Fine,
        false => Exit::Fault,
    })
}

/// One go through the folder.
struct Run {
    /// How often each file was handed to the engine.
    tried: BTreeMap<String, usize>,
    /// Files that cannot be read, and what the system says.
    unread: BTreeMap<String, String>,
    /// What came in.
    new: Summary,
}

impl Run {
    /// Takes in whatever is worth it; returns what is left to say of the folder.
    fn take_in(
        &mut self,
        home: &mut Home,
        folder: &Folder,
        out: &mut dyn Write,
    ) -> Result<Looked, Trouble> {
        loop {
            let mut files = folder.list()?;
            files.retain(|file| {
                self.tried
                    .get(&file.name)
                    .is_none_or(|tries| *tries < TRIES)
            });
            let (answer, _) = home.ask(Ask::Look { files }, Vec::new())?;
            let Answer::Looked(looked) = answer else {
                return Err(unexpected());
            };
            if looked.wanted.is_empty() {
                return look_again(home, folder);
            }
            let (mut files, mut bytes) = (Vec::new(), Vec::new());
            for name in looked.wanted {
                *self.tried.entry(name.clone()).or_default() += 1;
                match folder.read(&name) {
                    Ok((file, content)) => {
                        self.unread.remove(&name);
                        files.push(file);
                        bytes.push(content);
                    }
                    // Somebody has taken it away in the meantime.
                    Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                    Err(error) => {
                        self.unread.insert(name, error.to_string());
                    }
                }
            }
            if files.is_empty() {
                continue;
            }
            let (answer, _) = home.ask(Ask::Take { files }, bytes)?;
            let Answer::Taken { files, summary } = answer else {
                return Err(unexpected());
            };
            for seen in &files {
                tell_file(seen, out)?;
            }
            self.new.new += summary.new;
            self.new.events += summary.events;
            self.new.incidents += summary.incidents;
            self.new.waiting = summary.waiting;
        }
    }

    fn tell(&self, put: bool, out: &mut dyn Write) -> Result<(), Trouble> {
        let new = &self.new;
        if new.new > 0 {
            let brought = sentence!("command-sync-brought")
                .with("entries", new.new)
                .with("events", new.events)
                .with("incidents", new.incidents);
            writeln!(out, "{}", brought.text())?;
        }
        if new.waiting > 0 {
            let waiting = sentence!("command-sync-waiting").with("count", new.waiting);
            writeln!(out, "{}", waiting.text())?;
        }
        if new.new == 0 && !put {
            writeln!(out, "{}", text!("command-sync-nothing"))?;
        }
        Ok(())
    }
}

/// What is to be said of all files, those included that were tried too often.
fn look_again(home: &mut Home, folder: &Folder) -> Result<Looked, Trouble> {
    let files = folder.list()?;
    match home.ask(Ask::Look { files }, Vec::new())?.0 {
        Answer::Looked(looked) => Ok(looked),
        _ => Err(unexpected()),
    }
}

/// Puts there what the others do not have; whether there was anything.
fn give(home: &mut Home, folder: &Folder, out: &mut dyn Write) -> Result<bool, Trouble> {
    let files = folder.list()?;
    let (answer, bytes) = home.ask(Ask::Give { files }, Vec::new())?;
    let Answer::Give {
        names,
        left_out,
        remove,
    } = answer
    else {
        return Err(unexpected());
    };
    let device = status(home)?.device;
    let mut files: Vec<InFolder> = Vec::new();
    for (name, bytes) in names.iter().zip(bytes) {
        files.push(folder.write(name, &bytes, &device)?);
        let wrote = sentence!("command-sync-wrote").with("file", name);
        writeln!(out, "{}", wrote.text())?;
    }
    if left_out > 0 {
        let left = sentence!("command-sync-left-out").with("count", left_out);
        writeln!(out, "{}", left.text())?;
    }
    let put = !files.is_empty();
    if put {
        home.ask(Ask::Given { files }, Vec::new())?;
    }
    // Only now: what they said lies there in other files.
    for name in remove {
        folder.remove(&name)?;
        let removed = sentence!("command-sync-removed").with("file", &name);
        writeln!(out, "{}", removed.text())?;
    }
    Ok(put)
}

fn tell_file(seen: &Seen, out: &mut dyn Write) -> Result<(), Trouble> {
    let said = match seen {
        Seen::Bundle {
            name,
            from,
            made,
            again: false,
            ..
        } => sentence!("command-sync-took")
            .with("file", name)
            .with("person", from)
            .with("made", made),
        Seen::Report { name, .. } => sentence!("command-sync-report").with("file", name),
        Seen::Enrol {
            name,
            request,
            words,
            again: false,
        } => sentence!("command-sync-enrol")
            .with("file", name)
            .with("person", &request.person)
            .with("words", words.join(" ")),
        // What is refused is told at the end.
        _ => return Ok(()),
    };
    writeln!(out, "{}", said.text())?;
    Ok(())
}

fn status(home: &mut Home) -> Result<Status, Trouble> {
    match home.ask(Ask::Status, Vec::new())?.0 {
        Answer::Status(status) => Ok(*status),
        _ => Err(unexpected()),
    }
}

fn tell_standing(status: &Status, out: &mut dyn Write) -> Result<(), Trouble> {
    let key = match status.standing {
        Standing::Outside => "command-sync-outside",
        Standing::Waiting => "command-sync-waits",
        Standing::Revoked => "command-sync-out",
        Standing::Member => {
            let here = sentence!("command-sync-here")
                .with("register", &status.register)
                .with("entries", status.entries)
                .with("events", status.counts.events)
                .with("incidents", status.counts.open + status.counts.ended);
            writeln!(out, "{}", here.text())?;
            return Ok(());
        }
    };
    writeln!(out, "{}", text(key))?;
    Ok(())
}
