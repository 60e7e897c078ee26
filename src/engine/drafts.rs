//! Drafts, and files picked for drafts and notes.

use std::cmp::Reverse;

use super::{
    Engine, Trouble,
    archive::key,
    protocol::{Answer, Draft},
    state::{kept, put},
    surroundings::Surroundings,
};
use crate::{
    bundle::MAX_INLINE,
    domain::{report::Attachment, text::file_name},
    log::id::Digest,
    order,
    store::{Batch, Store, StoreError, Table},
    words::sentence,
};

/// The largest piece of a file that is kept as one value.
pub(super) const PIECE: usize = 1 << 20;

impl<S: Store, W: Surroundings> Engine<S, W> {
    pub(super) async fn drafts(&self) -> Result<Answer, Trouble> {
        let mut drafts: Vec<Draft> = Vec::new();
        for (id, draft) in self.store.all(Table::Drafts).await? {
            drafts.push(kept(&id, &draft)?);
        }
        order::sort_by_key(&mut drafts, |draft| Reverse(draft.updated.seconds()));
        Ok(Answer::Drafts { drafts })
    }

    pub(super) async fn save_draft(&self, draft: &Draft) -> Result<Answer, Trouble> {
        let mut batch = Batch::default();
        put(&mut batch, Table::Drafts, &draft.id, draft)?;
        self.store.commit(batch).await?;
        Ok(Answer::Done)
    }

    pub(super) async fn drop_draft(&self, id: &str) -> Result<Answer, Trouble> {
        let mut batch = Batch::default();
        batch.remove(Table::Drafts, id);
        self.store.commit(batch).await?;
        Ok(Answer::Done)
    }

    /// Keeps a file under its digest, which is taken here, before anything else is done with it.
    pub(super) async fn attach(
        &self,
        name: &str,
        media_type: &str,
        bytes: &[u8],
    ) -> Result<Answer, Trouble> {
        if bytes.len() > MAX_INLINE {
            let limit = MAX_INLINE >> 20;
            return Err(Trouble::Said(
                sentence!("engine-file-large").with("limit", limit),
            ));
        }
        let digest = Digest::of(bytes);
        let mut batch = Batch::default();
        put_file(&mut batch, digest, bytes);
        self.store.commit(batch).await?;
        let file = Attachment {
            sha256: digest.to_string(),
            name: file_name(name),
            media_type: clean_media_type(media_type),
            size: bytes.len() as u64,
            caption: String::new(),
        };
        Ok(Answer::Attached { file })
    }

    /// The bytes of a file, checked against its digest.
    pub(super) async fn fetch(&self, sha256: &str) -> Result<Vec<u8>, Trouble> {
        let count = self.store.get(Table::Files, &[sha256.to_owned()]).await?;
        let count = count.into_iter().next().flatten().ok_or(Trouble::Missing)?;
        let count: usize = kept(sha256, &count)?;
        self.pieces(Table::Files, sha256, count).await
    }

    /// The bytes that rest in so many pieces under a digest, checked against it.
    pub(super) async fn pieces(
        &self,
        table: Table,
        sha256: &str,
        count: usize,
    ) -> Result<Vec<u8>, Trouble> {
        let keys: Vec<String> = (0..count).map(|piece| piece_key(sha256, piece)).collect();
        let mut bytes = Vec::new();
        for piece in self.store.get(table, &keys).await? {
            bytes.extend(piece.ok_or_else(|| StoreError::Damaged(sha256.into()))?);
        }
        if Digest::of(&bytes).to_string() == sha256 {
            Ok(bytes)
        } else {
            Err(StoreError::Damaged(sha256.into()).into())
        }
    }
}

/// Puts a file into a batch: under its digest how many pieces it has, then the pieces.
pub(super) fn put_file(batch: &mut Batch, digest: Digest, bytes: &[u8]) {
    let count = bytes.len().div_ceil(PIECE);
    batch.put(Table::Files, digest.to_string(), count.to_string());
    put_pieces(batch, Table::Files, digest, bytes);
}

/// Puts bytes into a batch, in pieces under their digest.
pub(super) fn put_pieces(batch: &mut Batch, table: Table, digest: Digest, bytes: &[u8]) {
    let sha256 = digest.to_string();
    for (number, piece) in bytes.chunks(PIECE).enumerate() {
        batch.put(table, piece_key(&sha256, number), piece);
    }
}

/// Where a piece of a file rests.
pub(super) fn piece_key(sha256: &str, number: usize) -> String {
    format!("{sha256}/{}", key(number))
}

/// What the browser says a file is: type and subtype alone, or nothing where they are not of the
/// letters that RFC 6838 allows.
fn clean_media_type(said: &str) -> String {
    let essence = said.split(';').next().unwrap_or_default().trim();
    let essence = essence.to_ascii_lowercase();
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte);
    let name = |name: &str| (1..=127).contains(&name.len()) && name.bytes().all(letter);
    match essence.split_once('/') {
        Some((top, sub)) if name(top) && name(sub) => essence,
        _ => String::new(),
    }
}
