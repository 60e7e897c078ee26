//! How it stands with the layers below a store: for the person, who decides what to do about it.

use serde::{Deserialize, Serialize};

use super::Table;

/// How it stands with the layers below.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// Whether there is a second layer.
    pub journal: Layer,
    /// What had to be put right when this owner began to write.
    pub healed: Healed,
}

/// A second layer beside the database.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Layer {
    /// Another owner has it, or the store has one layer by its nature.
    #[default]
    Elsewhere,
    /// It is there, with so many bytes.
    Kept(u64),
    /// The browser offers none here, or it fails: why.
    Absent(String),
}

/// What had to be put right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Healed {
    /// Nothing.
    #[default]
    Nothing,
    /// The database lacked the last changes; the journal had them.
    Caught,
    /// The database was empty; the journal had everything.
    Restored,
    /// The journal was missing, behind or unreadable; it was written anew from the database.
    Rewritten,
}

/// A comparison of the layers, as far as it has come. Begins as [`Comparing::default`].
#[derive(Debug, Default)]
pub struct Comparing {
    /// How much is done, and how much there is.
    pub progress: (usize, usize),
    /// Values that are not the same in both layers.
    pub differing: Vec<(Table, String)>,
    pub(super) stage: Stage,
    pub(super) end: u64,
    pub(super) known: Vec<(Table, String, [u8; 32])>,
    pub(super) left: Vec<(Table, String)>,
}

/// What a comparison does next.
#[derive(Debug, Default)]
pub(super) enum Stage {
    #[default]
    Begin,
    Journal(super::journal::Place),
    Database,
}
