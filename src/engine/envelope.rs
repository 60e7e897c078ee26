//! Sealing what is made, and opening what comes in sealed.

use super::{
    Bytes, Engine, Trouble, backup,
    paper::paper_key,
    protocol::Verified,
    surroundings::Surroundings,
    verify::{refused, verify},
};
use crate::{
    bundle::{
        envelope::{AgreementKey, Closed, OVERHEAD, Opener, Seal, Secret, is_sealed},
        fault::Limit,
        read::{Document, read},
    },
    log::{id::DeviceId, key::Signer},
    register::membership::Membership,
    store::Store,
    vault::cost::check_passphrase,
    words::{Say, Sentence, sentence},
};

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// Files as they leave this device: open, or each of them sealed.
    pub(super) async fn sealed(
        &self,
        files: Bytes,
        membership: &Membership,
        to: &[DeviceId],
        seal: &Seal,
    ) -> Result<Bytes, Trouble> {
        let keys;
        let opener = match seal {
            Seal::Open => return Ok(files),
            Seal::Devices => {
                keys = self.keys_of(membership, to);
                Opener::Keys(&keys)
            }
            Seal::Keepers => {
                keys = backup::keys(membership);
                Opener::Keys(&keys)
            }
            Seal::Passphrase(passphrase) => {
                check_passphrase(passphrase)?;
                Opener::Passphrase(passphrase)
            }
        };
        let mut sealed = Vec::new();
        let count = files.len();
        for (done, plain) in files.into_iter().enumerate() {
            self.go_on(done, count).await?;
            let file = self.world.seal(&plain, opener).await;
            sealed.push(file.ok_or_else(|| said(Closed::NoMeans))?);
        }
        Ok(sealed)
    }

    /// The keys of those devices, or of all members who are not out; and of this device, which has to be able to read what it
    /// made.
    fn keys_of(&self, membership: &Membership, to: &[DeviceId]) -> Vec<AgreementKey> {
        let own = self.device();
        let is_meant = |device: &DeviceId| {
            let named = to.is_empty() && membership.active(device).is_some();
            named || to.contains(device) || own == Some(*device)
        };
        let members = membership.members.values();
        let keys = members.filter(|member| is_meant(&member.device));
        let keys = keys.filter_map(|member| member.key.key().ok());
        keys.map(|key| key.agreement()).collect()
    }

    /// A file that comes in: as it is, or opened with this device's key.
    pub(super) async fn unsealed(&self, bytes: Vec<u8>) -> Result<Vec<u8>, Unread> {
        if !is_sealed(&bytes) {
            return Ok(bytes);
        }
        check_size(&bytes).map_err(Unread::Refused)?;
        let key = self.signer.as_ref().map(Signer::agreement);
        // Whoever has no key yet still hears whether a passphrase is what it takes.
        let key = key.unwrap_or_default();
        match self.world.unseal(&bytes, Secret::Key(&key)).await {
            Ok(plain) => Ok(plain),
            Err(Closed::NeedsPassphrase) => Err(Unread::NeedsPassphrase),
            // A device that is just being set up has a key of its own, and maybe a person with one on paper.
            Err(Closed::NotForThisKey) if self.membership().is_none() => Err(Unread::NeedsPaper),
            Err(closed) => Err(Unread::Refused(closed.say())),
        }
    }

    /// Reads a file that comes in, opened with this device's key if it is sealed.
    pub(super) async fn read(&self, bytes: Vec<u8>) -> Result<Document, Unread> {
        let plain = self.unsealed(bytes).await?;
        read(&plain).map_err(|fault| Unread::Refused(fault.say()))
    }

    /// What a file is and whether it holds, once it is open.
    pub(super) async fn verified(&self, name: &str, bytes: Vec<u8>) -> Verified {
        match self.unsealed(bytes).await {
            Ok(bytes) => verify(name, &bytes, self.membership()),
            Err(unread) => refused(name, unread.into()),
        }
    }

    /// The content of a file that was sealed with a passphrase, or for a key on paper.
    pub(super) async fn unseal_with(
        &self,
        bytes: &[u8],
        passphrase: &str,
    ) -> Result<Vec<u8>, Trouble> {
        check_size(bytes).map_err(Trouble::Said)?;
        let opened = self.world.unseal(bytes, Secret::Passphrase(passphrase));
        match opened.await {
            Err(Closed::NeedsKey) => {}
            opened => return opened.map_err(said),
        }
        let paper = paper_key(passphrase)?.agreement();
        let opened = self.world.unseal(bytes, Secret::Key(&paper)).await;
        opened.map_err(|closed| match closed {
            Closed::NotForThisKey => Trouble::Said(sentence!("sealed-other-paper")),
            closed => said(closed),
        })
    }
}

/// Why a sealed file was not opened.
pub(super) enum Unread {
    /// It takes a passphrase.
    NeedsPassphrase,
    /// It takes another key: maybe one on paper.
    NeedsPaper,
    /// For this reason.
    Refused(Sentence),
}

impl From<Unread> for Sentence {
    fn from(unread: Unread) -> Sentence {
        match unread {
            Unread::NeedsPassphrase => Closed::NeedsPassphrase.say(),
            Unread::NeedsPaper => Closed::NotForThisKey.say(),
            Unread::Refused(sentence) => sentence,
        }
    }
}

/// As large as a file may be, and what sealing adds; age's text form adds a third.
fn check_size(bytes: &[u8]) -> Result<(), Sentence> {
    let plain = bytes.len().saturating_sub(OVERHEAD);
    let plain = if bytes.starts_with(b"-") {
        plain / 4 * 3
    } else {
        plain
    };
    Limit::File.check(plain as u64).map_err(|fault| fault.say())
}

fn said(closed: Closed) -> Trouble {
    Trouble::Said(closed.say())
}
