//! The shared folder (`docs/shared-folder.md`): chosen by a person, and kept in step as long as this page lives.

mod directory;

use std::{collections::BTreeMap, ops::Deref, time::Duration};

pub use directory::{Directory, is_offered};

use super::{
    engine::{Engine, use_engine},
    prelude::*,
    reactive::{effect, spawn},
    routes::use_place,
};
use crate::{
    engine::protocol::{Looked, Refused},
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
    directory: StoredValue<Option<Directory>, LocalStorage>,
    /// Its name, once it is chosen.
    pub name: RwSignal<Option<String>>,
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
            directory: StoredValue::new_local(None),
            name: RwSignal::new(None),
            synced: RwSignal::new(None),
            busy: RwSignal::new(false),
        })));
        let place = use_place();
        // What was examined on the page of the exchange waits there for a word; nothing comes in between.
        let idle = move || place.get_untracked() != Place::Exchange;
        effect(move || {
            engine.version.track();
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
        let chosen = Directory::choose();
        spawn(async move {
            match chosen.await {
                Ok(Some(directory)) => {
                    self.name.set(Some(directory.name()));
                    self.directory.set_value(Some(directory));
                    self.sync();
                }
                Ok(None) => {}
                Err(reason) => self.synced.set(Some(Err(reason))),
            }
        });
    }

    /// Goes on without it.
    pub fn leave(self) {
        self.directory.set_value(None);
        self.name.set(None);
        self.synced.set(None);
    }

    /// Takes in what is new in it, and puts there what is missing.
    pub fn sync(self) {
        let status = self.engine.status;
        let writes = status.with_untracked(|status| status.as_ref().is_some_and(|it| it.writer));
        let Some(directory) = self.directory.get_value().filter(|_| writes) else {
            return;
        };
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        spawn(async move {
            let synced = sync(self.engine, &directory).await;
            self.engine.progress.set(None);
            // Who has left it meanwhile does not want to hear of it.
            if self.name.with_untracked(Option::is_some) {
                self.synced.set(Some(synced));
            }
            self.busy.set(false);
        });
    }
}

async fn sync(engine: Engine, directory: &Directory) -> Result<Synced, Sentence> {
    let mut synced = Synced::default();
    let mut tried: BTreeMap<String, usize> = BTreeMap::new();
    loop {
        let mut files = directory.list().await?;
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
    let files = directory.list().await?;
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
    let looked = engine.look(directory.list().await?).await?;
    synced.refused = looked.refused;
    synced.for_a_person = looked.for_a_person;
    Ok(synced)
}
