//! The register (clause 4.7.5): commands become entries, entries become views.
//!
//! Invariant: a view is a pure function of the set of entries; nothing here writes one by itself.

pub mod audit;
mod claim;
pub mod command;
pub mod csv;
pub mod desk;
pub mod erasure;
pub mod event;
pub mod fact;
pub mod generate;
pub mod hands;
pub mod incident;
pub mod ledger;
pub mod line;
pub mod list;
pub mod membership;
pub mod offer;
pub mod parallel;
pub mod place;
pub mod record;
pub mod replay;
pub mod search;
pub mod taken_back;
pub mod versions;
