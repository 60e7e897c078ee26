//! Finding: reading queries for the page, and keeping views.

use super::{
    Engine, Trouble,
    protocol::{Answer, SavedView, Understood},
    state::{kept, put},
    surroundings::Surroundings,
};
use crate::{
    register::search::{Search, complete::complete, field::List},
    store::{Batch, Store, Table},
};

/// Where the views rest, among the small values.
const VIEWS: &str = "views";

/// So many views are kept at the most.
const MOST: usize = 100;

/// What a query is understood as, and what could stand at the cursor, so many UTF-16 units into it.
pub(super) fn understand(text: &str, at: usize, list: List) -> Answer {
    let search = Search::read(text);
    let at = bytes(text, at);
    // What is still being typed is not wrong yet.
    let faults = search.faults.iter().filter(|fault| fault.place.end != at);
    Answer::Understood(Understood {
        suggestions: complete(text, at, list),
        faults: faults.map(|fault| fault.said(list)).collect(),
    })
}

/// A place in bytes.
fn bytes(text: &str, utf16: usize) -> usize {
    let mut units = 0;
    for (place, character) in text.char_indices() {
        if units >= utf16 {
            return place;
        }
        units += character.len_utf16();
    }
    text.len()
}

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// The views that are kept here.
    pub(super) async fn views(&self) -> Result<Answer, Trouble> {
        let found = self.store.get(Table::Meta, &[VIEWS.to_owned()]).await?;
        let views = found.into_iter().next().flatten();
        let views = views.map(|views| kept(VIEWS, &views)).transpose()?;
        Ok(Answer::Views(views.unwrap_or_default()))
    }

    /// Keeps these instead.
    pub(super) async fn keep_views(&mut self, views: &[SavedView]) -> Result<Answer, Trouble> {
        let mut batch = Batch::default();
        let first = views.len().saturating_sub(MOST);
        put(&mut batch, Table::Meta, VIEWS, &&views[first..])?;
        self.store.commit(batch).await?;
        Ok(Answer::Done)
    }
}
