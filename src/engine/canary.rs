//! What is known outside of storage about what rests there: enough to tell a device that lost
//! everything from a new one, and to say what was lost.

use super::{
    Engine, Trouble,
    at_rest::AtRest,
    protocol::{Answer, Lost},
    surroundings::Surroundings,
};
use crate::{
    reading::from_text,
    register::membership::Membership,
    store::{Store, StoreError, Table},
};

/// What this engine knows of what is remembered outside.
#[derive(Debug, PartialEq)]
pub(super) enum Outside {
    /// Not looked at yet: opening does not wait for it.
    Unread,
    /// That.
    Holds(Option<Lost>),
}

/// What is remembered outside. What cannot be read says at least that there was something.
pub(super) async fn recall(world: &impl Surroundings) -> Option<Lost> {
    let text = world.remembered().await?;
    Some(from_text(&text).unwrap_or_default())
}

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// What was lost, as far as it is known: storage is empty, and was not.
    #[must_use]
    pub fn lost(&self) -> Option<&Lost> {
        self.lost.as_ref()
    }

    /// How many entries fewer rest here than did, although storage is not empty.
    #[must_use]
    pub fn missing(&self) -> usize {
        self.missing
    }

    /// Remembers outside what rests here by now, if that has changed.
    pub(super) async fn remember(&mut self) {
        if self.demo || !self.writer || self.lost.is_some() || self.store.is_locked() {
            return;
        }
        // What cannot be read now is remembered after the next change.
        let Ok(now) = self.worth_remembering().await else {
            return;
        };
        if self.outside == Outside::Unread {
            let before = recall(&self.world).await;
            let entries = before.as_ref().map_or(0, |before| before.entries);
            self.missing = entries.saturating_sub(self.kept.state.entries);
            self.outside = Outside::Holds(before);
        }
        let text = now.as_ref().map(serde_json::to_string);
        let now = Outside::Holds(now);
        if self.outside == now {
            return;
        }
        // Only a text that cannot be written leaves what is remembered as it is: none of these.
        if let Ok(text) = text.transpose() {
            self.world.remember(text.as_deref()).await;
            self.outside = now;
        }
    }

    async fn worth_remembering(&self) -> Result<Option<Lost>, StoreError> {
        let state = &self.kept.state;
        let membership = self.membership();
        // It stands outside the vault: there no name gets out.
        let sealed = self.store.header().is_some();
        let name = |membership: &Membership| match sealed {
            true => membership.register.short(),
            false => membership.name.clone(),
        };
        let file = |(at, file)| match sealed {
            true => (at, "*.watchbook.json".to_owned()),
            false => (at, file),
        };
        let known = Lost {
            register: membership.map(name).unwrap_or_default(),
            entries: state.entries,
            drafts: self.store.keys(Table::Drafts).await?.len(),
            reports: self.store.keys(Table::Reports).await?.len(),
            copied: state.copied.clone().map(file),
        };
        let something = known.entries + known.drafts + known.reports > 0;
        Ok(something.then_some(known))
    }

    /// Forgets what was remembered: it was given up knowingly.
    pub(super) async fn forget(&mut self) {
        if !self.demo {
            self.world.remember(None).await;
        }
        self.outside = Outside::Holds(None);
        self.missing = 0;
    }

    /// Begins as a new device where everything was lost, because the person says so.
    pub(super) async fn start_anew(&mut self) -> Result<Answer, Trouble> {
        let rest = AtRest::with_device(&self.store, &self.world).await?;
        self.go_on_with(rest);
        self.forget().await;
        Ok(Answer::Done)
    }
}
