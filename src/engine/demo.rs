//! The demonstration: an invented register, in a database of its own.

use super::{
    Bytes, Engine, Trouble,
    drafts::put_file,
    protocol::Answer,
    state::{Kept, State},
    surroundings::Surroundings,
};
use crate::{
    bundle::{
        fault::BundleFault,
        plan::{Have, Planner},
        read::{Document, read},
    },
    log::{entry::Entry, id::from_base64url, index::Index, key::Signer},
    store::{Batch, Store},
};

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// Takes the invented register in, and becomes the invented coordinator's device. Only in the
    /// demonstration, and only while it is empty: a real device never takes a key from outside.
    pub(super) async fn furnish(&mut self, seed: &str, bytes: Bytes) -> Result<Answer, Trouble> {
        if !self.demo || self.membership().is_some() {
            return Err(Trouble::Missing);
        }
        let seed = from_base64url(seed).and_then(|seed| <[u8; 32]>::try_from(seed).ok());
        let seed = seed.ok_or(Trouble::Missing)?;
        let mut bundles = Vec::new();
        for file in &bytes {
            match read(file)? {
                Document::Bundle(bundle) => bundles.push(*bundle),
                _ => return Err(BundleFault::NotOurs.into()),
            }
        }
        let index = Index::default();
        let have = Have {
            index: &index,
            membership: None,
            pending: Vec::new(),
        };
        let mut planner = Planner::new(bundles, have)?;
        planner.step(usize::MAX);
        let plan = planner.finish();
        let signer = Signer::from_seed(&seed);
        let mut batch = Batch::default();
        Kept::put_device(&mut batch, &seed)?;
        plan.files
            .iter()
            .for_each(|file| put_file(&mut batch, file.sha256, &file.bytes));
        let person = plan.membership.person(&signer.device());
        let own = plan
            .ready
            .iter()
            .filter(|entry| entry.head.dev == signer.device());
        let tip = own.map(Entry::tip).max_by_key(|tip| tip.seq);
        let carried = tip.map_or(0, |tip| tip.seq);
        let state = State {
            person,
            tip,
            carried,
            ..self.kept.state.clone()
        };
        self.write(plan.ready, Some(plan.membership), batch, state)
            .await?;
        self.kept.seed = Some(seed);
        self.signer = Some(signer);
        Ok(Answer::Done)
    }
}
