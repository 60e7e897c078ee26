//! The shared folder: every device puts files of its own there and reads those of all others. What the
//! folder holds is told by the files that lie in it, so nothing is remembered of the folder itself:
//! emptied, or another one, it is filled again (`docs/decisions/0017-shared-folder.md`).

mod cargo;
mod giving;
mod shelf;
mod taking;

use serde::{Deserialize, Serialize};

use super::{
    Engine, Trouble,
    protocol::{Answer, EXTENSION, InFolder, Looked, Refused},
    surroundings::Surroundings,
    wire::{pack, unpack},
};
use crate::{
    bundle::MAX_FILE,
    domain::stamp::Stamp,
    log::id::{DeviceId, Digest},
    order,
    store::{Batch, Store, StoreError, Table},
    words::Sentence,
};
use cargo::Cargo;

/// The form of what is noted. A note of another form counts as none, and the file is read again.
const FORM: u8 = 1;

/// What is known of a file in the folder. It rests as bytes without names: nothing is lost with it.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Known {
    form: u8,
    size: u64,
    /// None until it is known to lie there.
    stamp: Option<i64>,
    /// The digest of its bytes.
    sha256: Digest,
    /// When it was read or made.
    at: Stamp,
    /// Whether this device made it.
    own: bool,
    what: What,
}

/// What became of a file.
#[derive(Clone, Debug, Serialize, Deserialize)]
enum What {
    /// What it carries is here.
    Here(Cargo),
    /// A report from outside: somebody has to take it in.
    Report { reference: String, payload: Digest },
    /// A request to be enrolled: somebody has to compare words.
    Request { device: DeviceId },
    /// It is for others.
    ForOthers,
    /// It was refused.
    Refused {
        why: Sentence,
        /// How long the record of the members was then: one enrolled later may have made it.
        members: usize,
        /// By which version of this program: a later one may understand it.
        by: String,
    },
}

impl Known {
    /// Whether it is this file as it lies there.
    fn is(&self, file: &InFolder) -> bool {
        self.size == file.size && self.stamp == Some(file.stamp)
    }

    fn put(&self, batch: &mut Batch, name: &str) -> Result<(), StoreError> {
        let bytes = pack(self).ok_or_else(|| StoreError::Failed(name.to_owned()))?;
        batch.put(Table::Folder, name, bytes);
        Ok(())
    }

    /// Whether reading it again may end otherwise.
    fn is_open(&self, now: usize) -> bool {
        match &self.what {
            What::Refused { members, by, .. } => *members < now || by != version(),
            _ => false,
        }
    }
}

fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// What is known of files, in the order of their names.
struct Files(Vec<(String, Known)>);

impl Files {
    fn get(&self, name: &str) -> Option<&Known> {
        let place = self
            .0
            .binary_search_by(|(known, _)| known.as_str().cmp(name));
        place.ok().map(|place| &self.0[place].1)
    }

    /// What is known of a file, if that is how it lies there.
    fn of(&self, file: &InFolder) -> Option<&Known> {
        self.get(&file.name).filter(|known| known.is(file))
    }
}

impl<S: Store, W: Surroundings> Engine<S, W> {
    async fn known(&self) -> Result<Files, StoreError> {
        let mut files = Vec::new();
        for (name, bytes) in self.store.all(Table::Folder).await? {
            let known = unpack(&bytes).filter(|known: &Known| known.form == FORM);
            files.extend(known.map(|known| (name, known)));
        }
        order::sort_by(&mut files, |(a, _), (b, _)| a.cmp(b));
        Ok(Files(files))
    }

    /// How long the record of the members is: it only grows.
    fn members_known(&self) -> usize {
        self.membership().map_or(0, |it| it.record().len())
    }

    /// What of the files in the folder is worth reading.
    pub(super) async fn look(&mut self, mut files: Vec<InFolder>) -> Result<Answer, Trouble> {
        let (known, members) = (self.known().await?, self.members_known());
        order::sort_by(&mut files, |a, b| a.name.cmp(&b.name));
        let (mut looked, mut room) = (Looked::default(), MAX_FILE as u64);
        for file in files.into_iter().filter(|file| belongs(&file.name)) {
            let known = known.of(&file);
            let Some(known) = known.filter(|known| !known.is_open(members)) else {
                // Together no more than one file may be: a phone reads them all at once.
                if looked.wanted.is_empty() || looked.left == 0 && file.size <= room {
                    room = room.saturating_sub(file.size);
                    looked.wanted.push(file.name);
                } else {
                    looked.left += 1;
                }
                continue;
            };
            match &known.what {
                What::Refused { why, .. } => looked.refused.push(Refused {
                    name: file.name,
                    sha256: known.sha256,
                    reason: why.clone(),
                    at: known.at,
                }),
                What::Report { reference, payload } => {
                    if self.adopted(reference, *payload).await?.is_none() {
                        looked.for_a_person.push(file.name);
                    }
                }
                What::Request { device } => {
                    let members = self.membership();
                    if members.is_some_and(|members| members.member(device).is_none()) {
                        looked.for_a_person.push(file.name);
                    }
                }
                What::Here(_) | What::ForOthers => {}
            }
        }
        Ok(Answer::Looked(looked))
    }
}

/// Whether a file of that name belongs into the folder: what replicators put there for themselves begins
/// with a full stop or ends otherwise.
fn belongs(name: &str) -> bool {
    name.ends_with(EXTENSION) && !name.starts_with('.')
}
