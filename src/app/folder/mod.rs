//! The shared folder (`docs/shared-folder.md`): chosen by a person, and kept in step as long as this page lives. Beside it
//! the folder for backups.

mod backup;
mod chosen;
mod directory;
mod handles;

use std::{collections::BTreeMap, ops::Deref, time::Duration};

pub use backup::{BackupFolder, use_backups};
pub use chosen::Chosen;
pub use directory::{Directory, is_offered};

use super::{
    engine::{Engine, use_engine},
    prelude::*,
    reactive::{effect, memo, spawn},
    routes::use_place,
};
use crate::{
    engine::protocol::{EXTENSION, Looked, Refused},
    register::place::Place,
    words::Sentence,
};

/// So often others are looked for.
const EVERY: Duration = Duration::from_secs(30);
/// So often a file is tried again that changes while it is read.
const TRIES: usize = 3;

/// What became of looking into the folder.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Synced {
    /// New entries that came in.
    pub took: usize,
    /// Files put there.
    pub put: usize,
    /// Files that cannot be used, and why.
    pub refused: Vec<Refused>,
    /// Files that wait for a person.
    pub for_a_person: Vec<String>,
}

/// The folder of this page, if one was chosen. Copy it freely, it is a pointer.
#[derive(Clone, Copy)]
pub struct SharedFolder(&'static State);

/// What the page knows of it.
pub struct State {
    engine: Engine,
    /// The folder.
    pub chosen: Chosen,
    /// What became of it last.
    pub synced: RwSignal<Option<Result<Synced, Sentence>>>,
    /// Whether it is just being looked into.
    pub busy: RwSignal<bool>,
}

impl Deref for SharedFolder {
    type Target = State;

    fn deref(&self) -> &State {
        self.0
    }
}

/// The shared folder, from the context.
#[must_use]
pub fn use_folder() -> SharedFolder {
    expect_context()
}

impl SharedFolder {
    /// One for the page, as long as the page.
    pub(super) fn provide() {
        let engine = use_engine();
        let folder = SharedFolder(Box::leak(Box::new(State {
            engine,
            chosen: Chosen::new("shared"),
            synced: RwSignal::new(None),
            busy: RwSignal::new(false),
        })));
        let place = use_place();
        // What was examined on the page of the exchange waits there for a word; nothing comes in between.
        let idle = move || place.get_untracked() != Place::Exchange;
        spawn(async move { folder.chosen.restore().await });
        let known = memo(move |_| engine.status.with(Option::is_some));
        effect(move || {
            engine.version.track();
            folder.chosen.name.track();
            known.track();
            if idle() {
                folder.sync();
            }
        });
        set_interval(
            move || {
                if idle() {
                    folder.sync();
                }
            },
            EVERY,
        );
        provide_context(folder);
    }

    /// Asks for a folder, and brings it in step.
    pub fn choose(self) {
        let chosen = self.chosen.choose();
        spawn(async move {
            match chosen.await {
                Ok(true) => self.sync(),
                Ok(false) => {}
                Err(reason) => self.synced.set(Some(Err(reason))),
            }
        });
    }

    /// Goes on with the folder of an earlier page; from a click.
    pub fn go_on(self) {
        let granted = self.chosen.go_on();
        spawn(async move {
            if granted.await {
                self.sync();
            }
        });
    }

    /// Goes on without it.
    pub fn leave(self) {
        self.chosen.leave();
        self.synced.set(None);
    }

    /// Takes in what is new in it, and puts there what is missing.
    pub fn sync(self) {
        let status = self.engine.status;
        let writes = status.with_untracked(|status| status.as_ref().is_some_and(|it| it.writer));
        let none = self.chosen.name.with_untracked(Option::is_none);
        if none || !writes || self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        spawn(async move {
            let synced = match self.chosen.ready().await {
                Ok(Some(directory)) => Some(sync(self.engine, &directory).await),
                Ok(None) => None,
                Err(reason) => Some(Err(reason)),
            };
            self.engine.progress.set(None);
            // Who has left it meanwhile does not want to hear of it.
            if self.chosen.name.with_untracked(Option::is_some) {
                self.synced.set(synced);
            }
            self.busy.set(false);
        });
    }
}

async fn sync(engine: Engine, directory: &Directory) -> Result<Synced, Sentence> {
    let mut synced = Synced::default();
    let mut tried: BTreeMap<String, usize> = BTreeMap::new();
    loop {
        let mut files = directory.list(EXTENSION).await?;
        let is_open = |name: &str| tried.get(name).is_none_or(|tries| *tries < TRIES);
        files.retain(|file| is_open(&file.name));
        let Looked { wanted, .. } = engine.look(files).await?;
        if wanted.is_empty() {
            break;
        }
        let (mut files, mut bytes) = (Vec::new(), Vec::new());
        for name in wanted {
            if let Some((file, content)) = directory.read(&name).await? {
                files.push(file);
                bytes.push(content);
            }
            *tried.entry(name).or_default() += 1;
        }
        if !files.is_empty() {
            synced.took += engine.take(files, bytes).await?.new;
        }
    }
    let files = directory.list(EXTENSION).await?;
    let given = engine.give(files).await?;
    let mut lies_there = Vec::new();
    for (name, bytes) in &given.files {
        lies_there.push(directory.write(name, bytes).await?);
    }
    synced.put = lies_there.len();
    if synced.put > 0 {
        engine.given(lies_there).await?;
    }
    // Only now: what they said lies there in other files.
    for name in &given.remove {
        directory.remove(name).await?;
    }
    let looked = engine.look(directory.list(EXTENSION).await?).await?;
    synced.refused = looked.refused;
    synced.for_a_person = looked.for_a_person;
    Ok(synced)
}

/// Nothing of the folders that were chosen stays in this browser.
pub async fn forget_folders() {
    for purpose in ["shared", "backup"] {
        Chosen::new(purpose).forget().await;
    }
}
