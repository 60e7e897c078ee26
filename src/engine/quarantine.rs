//! Files that were refused and that somebody keeps: every byte as it came, with the reason, until they can be taken in
//! or are removed.
//!
//! Invariant: nothing of them is read but by [`Engine::examine`], as of any other file.

use std::cmp::Reverse;

use super::{
    Engine, Trouble,
    drafts::{PIECE, piece_key, put_pieces},
    protocol::{Answer, KeptFile, MAX_KEPT, MAX_KEPT_BYTES},
    state::{kept, put},
    surroundings::Surroundings,
};
use crate::{
    domain::text::file_name,
    log::id::Digest,
    order,
    store::{Batch, Store, Table},
    words::Sentence,
};

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// Keeps a file. One that is kept already is kept once, with the reason of now.
    pub(super) async fn keep(
        &self,
        name: &str,
        reason: Sentence,
        bytes: &[u8],
    ) -> Result<Answer, Trouble> {
        let size = bytes.len() as u64;
        check(size <= MAX_KEPT_BYTES, "engine-keep-large")?;
        let sha256 = Digest::of(bytes);
        let mut others = self.all_kept().await?;
        others.retain(|file| file.sha256 != sha256);
        check(others.len() < MAX_KEPT, "engine-keep-many")?;
        let taken: u64 = others.iter().map(|file| file.size).sum();
        check(taken + size <= MAX_KEPT_BYTES, "engine-keep-room")?;
        let file = KeptFile {
            sha256,
            name: file_name(name),
            size,
            at: self.now(),
            reason,
        };
        let mut batch = Batch::default();
        put(&mut batch, Table::Quarantine, sha256.to_string(), &file)?;
        put_pieces(&mut batch, Table::Quarantine, sha256, bytes);
        self.store.commit(batch).await?;
        Ok(Answer::Done)
    }

    pub(super) async fn kept_files(&self) -> Result<Answer, Trouble> {
        let mut files = self.all_kept().await?;
        order::sort_by_key(&mut files, |file| Reverse(file.at.seconds()));
        Ok(Answer::Kept { files })
    }

    pub(super) async fn fetch_kept(&self, sha256: &Digest) -> Result<Vec<u8>, Trouble> {
        let file = self.kept_file(&sha256.to_string()).await?;
        self.bytes_of(&file.ok_or(Trouble::Missing)?).await
    }

    /// Removes a file that is kept, from everywhere: it may be what nobody should have sent.
    pub(super) async fn drop_kept(&self, sha256: &Digest) -> Result<Answer, Trouble> {
        if let Some(file) = self.kept_file(&sha256.to_string()).await? {
            let mut batch = Batch::default();
            let_go(&mut batch, &file);
            batch.forgets = true;
            self.store.commit(batch).await?;
        }
        Ok(Answer::Done)
    }

    /// Which of these files are kept, by their place.
    pub(super) async fn kept_among(
        &self,
        files: &[Vec<u8>],
    ) -> Result<Vec<(usize, KeptFile)>, Trouble> {
        let kept = self.all_kept().await?;
        let mut among = Vec::new();
        for (place, bytes) in files.iter().enumerate() {
            let size = bytes.len() as u64;
            // No digest is taken where none can be equal: files may be large.
            if kept.iter().any(|file| file.size == size) {
                let sha256 = Digest::of(bytes);
                let same = kept.iter().find(|file| file.sha256 == sha256);
                among.extend(same.map(|file| (place, file.clone())));
            }
        }
        Ok(among)
    }

    /// The digests of the files that are kept.
    pub(super) async fn kept_names(&self) -> Result<Vec<String>, Trouble> {
        let mut names = self.store.keys(Table::Quarantine).await?;
        names.retain(|name| !name.contains('/'));
        Ok(names)
    }

    pub(super) async fn kept_file(&self, sha256: &str) -> Result<Option<KeptFile>, Trouble> {
        let name = [sha256.to_owned()];
        let value = self.store.get(Table::Quarantine, &name).await?;
        let value = value.into_iter().next().flatten();
        Ok(value.map(|value| kept(sha256, &value)).transpose()?)
    }

    pub(super) async fn bytes_of(&self, file: &KeptFile) -> Result<Vec<u8>, Trouble> {
        let sha256 = file.sha256.to_string();
        self.pieces(Table::Quarantine, &sha256, pieces(file)).await
    }

    async fn all_kept(&self) -> Result<Vec<KeptFile>, Trouble> {
        let mut files = Vec::new();
        for name in self.kept_names().await? {
            files.extend(self.kept_file(&name).await?);
        }
        Ok(files)
    }
}

/// Takes a file that is kept out of the quarantine.
pub(super) fn let_go(batch: &mut Batch, file: &KeptFile) {
    let sha256 = file.sha256.to_string();
    for number in 0..pieces(file) {
        batch.remove(Table::Quarantine, piece_key(&sha256, number));
    }
    batch.remove(Table::Quarantine, sha256);
}

fn pieces(file: &KeptFile) -> usize {
    // What says it is larger is damaged.
    let size = file.size.min(MAX_KEPT_BYTES);
    usize::try_from(size).unwrap_or_default().div_ceil(PIECE)
}

/// A refusal that says what there is room for.
fn check(holds: bool, key: &'static str) -> Result<(), Trouble> {
    if holds {
        return Ok(());
    }
    let said = Sentence::new(key).with("files", MAX_KEPT);
    Err(Trouble::Said(said.with("limit", MAX_KEPT_BYTES >> 20)))
}
