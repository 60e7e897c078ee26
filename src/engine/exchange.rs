//! Invitations, key requests, and the history of files made and taken in.

use super::{
    Bytes, Engine, Trouble,
    archive::key,
    protocol::{Answer, Exchange, ExchangeKind},
    state::{State, kept},
    surroundings::Surroundings,
};
use crate::{
    bundle::{
        Purpose, Scope, Tlp,
        comparison::words,
        enrol::EnrolRequest,
        write::{Cover, write},
    },
    domain::field::fields,
    log::id::Digest,
    register::desk::Refusal,
    store::{Batch, Store, Table},
};

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// Puts a line of the history into a batch; the caller counts it in the state.
    #[allow(
        clippy::too_many_arguments,
        reason = "the members of one line, given where it is made"
    )]
    pub(super) fn note_exchange(
        &self,
        batch: &mut Batch,
        kind: ExchangeKind,
        with: &str,
        name: &str,
        entries: usize,
        number: u64,
        sha256: Digest,
    ) {
        let (at, with, name) = (self.now(), with.to_owned(), name.to_owned());
        let exchange = Exchange {
            at,
            kind,
            with,
            name,
            entries,
            number,
            sha256,
        };
        let already = batch
            .put
            .iter()
            .filter(|(table, ..)| *table == Table::Exchanges)
            .count();
        let place = key(self.kept.state.exchanges + already);
        batch.put(
            Table::Exchanges,
            place,
            serde_json::to_vec(&exchange).unwrap_or_default(),
        );
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
        Ok(Answer::History { exchanges })
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
        let frontier = self.archive.index(&self.store).await?.frontier();
        let cover = Cover {
            register: membership.register,
            to: Vec::new(),
            made: self.now(),
            number: self.kept.state.bundles + 1,
            purpose: Purpose::Invitation,
            scope: Scope::Records,
            tlp: Tlp::Amber,
            frontier,
        };
        let files = write(&cover, &entries, &[], Vec::new(), self.signer()?);
        let slug = slug(&membership.name);
        let name = format!("invitation-{slug}-{:04}.watchbook.json", cover.number);
        let sha256 = Digest::of(files.concat());
        let mut batch = Batch::default();
        let count = entries.len();
        self.note_exchange(
            &mut batch,
            ExchangeKind::Invited,
            "",
            &name,
            count,
            cover.number,
            sha256,
        );
        let mut state = self.kept.state.clone();
        state.bundles += 1;
        state.exchanges += 1;
        state.put(&mut batch);
        self.store.commit(batch).await?;
        self.kept.state = state;
        let bytes = files.into_iter().map(String::into_bytes).collect();
        Ok((
            Answer::Files {
                names: vec![name],
                words: Vec::new(),
            },
            bytes,
        ))
    }

    /// Joins the register of the invitation examined last, and makes a key request.
    pub(super) async fn join(
        &mut self,
        person: String,
        contact: String,
    ) -> Result<(Answer, Bytes), Trouble> {
        fields::PERSON.check(&person).map_err(Refusal::from)?;
        fields::CONTACT.check(&contact).map_err(Refusal::from)?;
        let invitation = self
            .examination
            .take()
            .and_then(|examined| examined.invitation);
        let invitation = invitation.ok_or(Trouble::Missing)?;
        let name = invitation.membership.name.clone();
        let mut batch = Batch::default();
        let from = invitation.membership.person(&invitation.from);
        let count = invitation.entries.len();
        let sha256 = invitation.sha256;
        self.note_exchange(
            &mut batch,
            ExchangeKind::Joined,
            &from,
            &name,
            count,
            0,
            sha256,
        );
        let state = State {
            person,
            contact,
            invited_by: Some(invitation.from),
            exchanges: self.kept.state.exchanges + 1,
            ..self.kept.state.clone()
        };
        self.write(
            invitation.entries,
            Some(invitation.membership),
            batch,
            state,
        )
        .await?;
        self.request_key()
    }

    /// The key request of a device that waits to be enrolled, with the words to compare.
    pub(super) fn request_key(&self) -> Result<(Answer, Bytes), Trouble> {
        let membership = self.membership().ok_or(Trouble::NoRegister)?;
        let state = &self.kept.state;
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
        Ok((
            Answer::Files {
                names: vec![name],
                words,
            },
            vec![file.into_bytes()],
        ))
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
