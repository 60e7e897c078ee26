//! Invitations, key requests, and the history of files made and taken in.

use super::{
    Bytes, Engine, Trouble,
    apply::keep_aside,
    archive::key,
    drafts::put_file,
    examination::Invitation,
    protocol::{Answer, Exchange, ExchangeKind},
    state::{State, kept, put},
    surroundings::Surroundings,
};
use crate::{
    bundle::{Purpose, Scope, Tlp, comparison::words, enrol::EnrolRequest, write::write_named},
    domain::field::fields,
    log::id::Digest,
    register::{desk::Refusal, membership::Membership},
    store::{Batch, Store, StoreError, Table},
};

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// Puts a line of the history into a batch; the caller counts it in the state.
    pub(super) fn note_exchange(
        &self,
        batch: &mut Batch,
        exchange: &Exchange,
    ) -> Result<(), StoreError> {
        let already = batch
            .put
            .iter()
            .filter(|(table, ..)| *table == Table::Exchanges)
            .count();
        let place = key(self.kept.state.exchanges + already);
        put(batch, Table::Exchanges, place, exchange)
    }

    pub(super) async fn exchanges(&self) -> Result<Vec<Exchange>, Trouble> {
        let mut exchanges = Vec::new();
        for (key, exchange) in self.store.all(Table::Exchanges).await? {
            let exchange: Exchange = kept(&key, &exchange)?;
            exchanges.push(exchange);
        }
        Ok(exchanges)
    }

    pub(super) async fn history(&self) -> Result<Answer, Trouble> {
        let mut exchanges = self.exchanges().await?;
        exchanges.reverse();
        let withdrawn = self.withdrawn(&exchanges);
        Ok(Answer::History {
            exchanges,
            withdrawn,
        })
    }

    /// An invitation: the membership, signed; whoever opens it can ask to join.
    pub(super) async fn invite(&mut self) -> Result<(Answer, Bytes), Trouble> {
        let membership = self.joined()?.clone();
        let device = self.signer()?.device();
        if !membership
            .member(&device)
            .is_some_and(|member| member.may("device.enrolled"))
        {
            return Err(Trouble::Refusal(Refusal::NotAllowed("device.enrolled")));
        }
        let entries = self
            .archive
            .record(&self.store, &membership.register)
            .await?;
        let (purpose, scope) = (Purpose::Invitation, Scope::Records);
        let cover = self.cover((purpose, scope), Vec::new(), Tlp::Amber).await?;
        let files = write_named(&cover, &entries, &[], Vec::new(), self.signer()?);
        let slug = slug(&membership.name);
        let name = format!("invitation-{slug}-{:04}.watchbook.json", cover.number);
        let mut batch = Batch::default();
        for file in &files {
            let exchange = Exchange {
                at: cover.made,
                kind: ExchangeKind::Invited,
                with: String::new(),
                name: name.clone(),
                entries: entries.len(),
                number: cover.number,
                sha256: file.sha256,
                brought: None,
            };
            self.note_exchange(&mut batch, &exchange)?;
        }
        let mut state = self.kept.state.clone();
        state.bundles += 1;
        state.exchanges += files.len();
        state.put(&mut batch)?;
        self.store.commit(batch).await?;
        self.kept.state = state;
        let bytes = files.into_iter().map(|file| file.text.into_bytes());
        let bytes: Bytes = bytes.collect();
        Ok((Answer::files(vec![name; bytes.len()]), bytes))
    }

    /// Joins the register of the invitation examined last, and makes a key request.
    pub(super) async fn join(
        &mut self,
        person: String,
        contact: String,
    ) -> Result<(Answer, Bytes), Trouble> {
        fields::PERSON.check(&person).map_err(Refusal::from)?;
        fields::CONTACT.check(&contact).map_err(Refusal::from)?;
        // It stays, so that the person can try again where this fails.
        let examination = self.examination.as_ref();
        let invitation = examination.and_then(|examined| examined.invitation.clone());
        let Invitation { plan, from, sha256 } = invitation.ok_or(Trouble::Missing)?;
        let membership = plan.membership;
        let state = State {
            person,
            contact,
            invited_by: Some(from),
            exchanges: self.kept.state.exchanges + 1,
            ..self.kept.state.clone()
        };
        // Before anything is kept: a device that has joined and cannot ask would be stuck.
        let request = self.key_request(&membership, &state)?;
        let mut batch = Batch::default();
        let exchange = Exchange {
            at: self.now(),
            kind: ExchangeKind::Joined,
            with: membership.person(&from),
            name: membership.name.clone(),
            entries: plan.ready.len(),
            number: 0,
            sha256,
            brought: None,
        };
        self.note_exchange(&mut batch, &exchange)?;
        // An invitation carries neither of these; a backup does.
        keep_aside(&mut batch, plan.waiting, plan.set_aside)?;
        plan.files
            .iter()
            .for_each(|file| put_file(&mut batch, file.sha256, &file.bytes));
        self.write(plan.ready, Some(membership), batch, state)
            .await?;
        Ok(request)
    }

    /// The key request of a device that waits to be enrolled, with the words to compare.
    pub(super) fn request_key(&self) -> Result<(Answer, Bytes), Trouble> {
        let membership = self.membership().ok_or(Trouble::NoRegister)?;
        self.key_request(membership, &self.kept.state)
    }

    fn key_request(
        &self,
        membership: &Membership,
        state: &State,
    ) -> Result<(Answer, Bytes), Trouble> {
        let invited_by = state.invited_by.ok_or(Trouble::Missing)?;
        let register = membership.register;
        let who = (state.person.clone(), state.contact.clone());
        let file = EnrolRequest::sign(register, invited_by, who, self.signer()?, self.now())?;
        let device = self.signer()?.device();
        let words = words(&register, &invited_by, &device)
            .into_iter()
            .map(str::to_owned)
            .collect();
        let name = format!("key-request-{}.watchbook.json", slug(&state.person));
        let answer = Answer::Files {
            names: vec![name],
            words,
            left_out: 0,
        };
        Ok((answer, vec![file.into_bytes()]))
    }
}

/// A name as part of a file name: lower case letters and digits of ASCII, the rest as dashes.
pub(super) fn slug(name: &str) -> String {
    let dashed: String = name
        .to_lowercase()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .take(40)
        .collect();
    let parts: Vec<&str> = dashed.split('-').filter(|part| !part.is_empty()).collect();
    if parts.is_empty() {
        "register".to_owned()
    } else {
        parts.join("-")
    }
}

/// Eight digits that tell one digest from another, in letters that every file system tells apart.
pub(super) fn tag(digest: &Digest) -> String {
    let [a, b, c, d, ..] = *digest.bytes();
    format!("{:08x}", u32::from_be_bytes([a, b, c, d]))
}
