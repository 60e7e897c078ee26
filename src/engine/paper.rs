//! A key on paper: a member without a device, whose code somebody keeps in a safe place. It enrols a new device of a
//! person who has lost the only one that could (`docs/decisions/0020-restore.md`).

use zeroize::Zeroizing;

use super::{Engine, Trouble, protocol::Answer, surroundings::Surroundings};
use crate::{
    log::key::{Jwk, Signer},
    register::{
        command::{Command, carry_out},
        desk::{Desk, Refusal},
    },
    store::{Batch, Store},
    vault::code::Code,
    words::{Sentence, sentence},
};

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// Enrols a new key with this device's person and roles; its code is nowhere but in the answer.
    pub(super) async fn make_paper_key(&mut self, contact: String) -> Result<Answer, Trouble> {
        let membership = self.joined()?;
        let device = self.signer()?.device();
        let own = membership.active(&device).ok_or(Trouble::Revoked)?;
        let mut bytes = Zeroizing::new([0; 16]);
        self.world.random(&mut *bytes);
        let code = Code::of(bytes);
        let key = Signer::from_seed(&code.seed()).public();
        // Under the same name: nobody agrees with themselves by a second key.
        let command = Command::EnrolPaper {
            key: Jwk::from(&key),
            person: own.person.clone(),
            contact,
            roles: own.roles.clone(),
        };
        self.carry_out(vec![command]).await?;
        let code = code.text().to_string();
        Ok(Answer::Recovery { code })
    }

    /// Enrols this device with the roles of the key on paper, by that key.
    pub(super) async fn use_paper_key(&mut self, typed: &str) -> Result<Answer, Trouble> {
        let said = |key| Trouble::Said(Sentence::new(key));
        let paper = paper_key(typed)?;
        let membership = self.membership().ok_or(Trouble::NoRegister)?.clone();
        let member = membership.active(&paper.device());
        let member = member.ok_or_else(|| said("paper-key-unknown"))?;
        let own = self.signer()?.public();
        if membership.member(&own.device()).is_some() {
            return Err(Refusal::TakenOut.into());
        }
        let command = Command::Enrol {
            device: own.device(),
            key: Jwk::from(&own),
            person: self.kept.state.person.clone(),
            contact: self.kept.state.contact.clone(),
            roles: member.roles.clone(),
        };
        let tip = self.archive.index(&self.store).await?.tip(&paper.device());
        let mut random = |bytes: &mut [u8]| self.world.random(bytes);
        let mut desk = Desk::new(&paper, &membership, &[], tip, self.now(), &mut random);
        let entries = carry_out(command, &mut desk)?;
        let membership = self.membership_with(&entries)?;
        let state = self.kept.state.clone();
        self.write(entries, membership, Batch::default(), state)
            .await?;
        Ok(Answer::Done)
    }
}

/// The key that a code on paper stands for, as it was typed.
///
/// # Errors
/// When it is none.
pub fn paper_key(typed: &str) -> Result<Signer, Trouble> {
    let mistyped = || Trouble::Said(sentence!("paper-key-mistyped"));
    let code = Code::read(typed).ok_or_else(mistyped)?;
    Ok(Signer::from_seed(&code.seed()))
}
