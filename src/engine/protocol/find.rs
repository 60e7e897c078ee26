//! Finding: what a query was understood as, and the views that are kept.

use serde::{Deserialize, Serialize};

use crate::{
    register::{
        list::{Order, Query},
        place::asking,
        search::{complete::Suggestion, field::List},
    },
    words::Sentence,
};

/// What a query was understood as.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Understood {
    /// What could stand where the cursor is.
    pub suggestions: Vec<Suggestion>,
    /// What was not understood.
    pub faults: Vec<Sentence>,
}

/// A view that is kept under a name, on this device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedView {
    /// Its name.
    pub name: String,
    /// Of which list.
    pub list: List,
    /// The query.
    pub text: String,
    /// Sorted by what.
    pub sort: Vec<Order>,
}

impl SavedView {
    /// Keeps what a query asks for.
    #[must_use]
    pub fn of(name: String, list: List, query: &Query) -> Self {
        SavedView {
            name,
            list,
            text: query.text.clone(),
            sort: query.sort.clone(),
        }
    }

    /// The query, from its first row on.
    #[must_use]
    pub fn query(&self) -> Query {
        Query {
            sort: self.sort.clone(),
            ..asking(&self.text)
        }
    }
}
