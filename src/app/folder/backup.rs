//! Backups that are written by themselves into a folder, as long as this page lives (decision 0023).

use std::{ops::Deref, time::Duration};

use super::{Chosen, Directory};
use crate::{
    app::{
        engine::{Engine, use_engine},
        preference,
        prelude::*,
        reactive::spawn,
    },
    bundle::envelope::EXTENSION as SEALED,
    engine::protocol::{EXTENSION, Pace},
    words::Sentence,
};

/// So often the engine is asked whether one is due.
const EVERY: Duration = Duration::from_secs(60);

/// The folder for backups of this page, if one was chosen. Copy it freely, it is a pointer.
#[derive(Clone, Copy)]
pub struct BackupFolder(&'static State);

/// What the page knows of it.
pub struct State {
    engine: Engine,
    /// The folder.
    pub chosen: Chosen,
    /// The word of the pace.
    pub pace: RwSignal<String>,
    /// What became of it last: so many files were written at one time, or why none.
    pub written: RwSignal<Option<Result<usize, Sentence>>>,
    /// Whether one is just being written.
    pub busy: RwSignal<bool>,
}

impl Deref for BackupFolder {
    type Target = State;

    fn deref(&self) -> &State {
        self.0
    }
}

/// The folder for backups, from the context.
#[must_use]
pub fn use_backups() -> BackupFolder {
    expect_context()
}

impl BackupFolder {
    /// One for the page, as long as the page.
    pub(in crate::app) fn provide() {
        let folder = BackupFolder(Box::leak(Box::new(State {
            engine: use_engine(),
            chosen: Chosen::new("backup"),
            pace: RwSignal::new(preference::backup_pace().name().to_owned()),
            written: RwSignal::new(None),
            busy: RwSignal::new(false),
        })));
        spawn(async move {
            folder.chosen.restore().await;
            folder.run(false);
        });
        set_interval(move || folder.run(false), EVERY);
        provide_context(folder);
    }

    /// Asks for a folder, and writes the first backup there.
    pub fn choose(self) {
        let chosen = self.chosen.choose();
        spawn(async move {
            match chosen.await {
                Ok(true) => self.run(true),
                Ok(false) => {}
                Err(reason) => self.written.set(Some(Err(reason))),
            }
        });
    }

    /// Goes on with the folder of an earlier page; from a click.
    pub fn go_on(self) {
        let granted = self.chosen.go_on();
        spawn(async move {
            if granted.await {
                self.run(false);
            }
        });
    }

    /// Goes on without it.
    pub fn leave(self) {
        self.chosen.leave();
        self.written.set(None);
    }

    /// Whether what is new gets into the folder by itself.
    #[must_use]
    pub fn works(self) -> bool {
        let fails = |written: &Option<Result<usize, Sentence>>| matches!(written, Some(Err(_)));
        let chosen = self.chosen.name.with(Option::is_some);
        chosen && !self.chosen.asks.get() && !self.written.with(fails)
    }

    /// Writes a backup when one is due, or at once.
    pub fn run(self, at_once: bool) {
        let status = self.engine.status;
        let follows = status.with_untracked(|status| status.as_ref().is_some_and(|it| !it.writer));
        let locked = self.engine.locked.get_untracked();
        let none = self.chosen.name.with_untracked(Option::is_none);
        if none || follows || locked || self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        spawn(async move {
            let pace = Pace::parse(&self.pace.get_untracked());
            let written = match self.chosen.ready().await {
                Ok(Some(directory)) => back_up(self.engine, &directory, pace, at_once).await,
                Ok(None) => Ok(0),
                Err(reason) => Err(reason),
            };
            if at_once {
                self.engine.progress.set(None);
            }
            // Who has left it meanwhile does not want to hear of it. That nothing was due is no news.
            let chosen = self.chosen.name.with_untracked(Option::is_some);
            let fails = |written: &Option<Result<usize, Sentence>>| matches!(written, Some(Err(_)));
            if chosen && (written != Ok(0) || self.written.with_untracked(fails)) {
                self.written.set(Some(written));
            }
            self.busy.set(false);
        });
    }
}

async fn back_up(
    engine: Engine,
    directory: &Directory,
    pace: Pace,
    at_once: bool,
) -> Result<usize, Sentence> {
    let end = format!("{EXTENSION}{SEALED}");
    let there = directory.list(&end).await?;
    let there = there.into_iter().map(|file| file.name).collect();
    let due = engine.back_up(there, pace, at_once).await?;
    if due.files.is_empty() {
        return Ok(0);
    }
    for (name, bytes) in &due.files {
        directory.write(name, bytes).await?;
    }
    // What counts is what can be read there; and of the old ones only what is still as it was made.
    let (mut names, mut read) = (Vec::new(), Vec::new());
    let new = due.files.iter().map(|(name, _)| name);
    for name in new.chain(&due.remove) {
        if let Some((_, bytes)) = directory.read(name).await? {
            names.push(name.clone());
            read.push(bytes);
        }
    }
    for name in engine.backed_up(names, read).await? {
        directory.remove(&name).await?;
    }
    Ok(due.files.len())
}
