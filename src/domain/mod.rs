//! The nouns of ISO/IEC 27035-1 and their rules: what an event, an assessment, an incident is.
//!
//! Invariant: no clock, no randomness, no storage; every rule is a plain function.

pub mod age;
pub mod assessment;
pub mod cause;
pub mod field;
pub mod report;
pub mod role;
pub mod severity;
pub mod stamp;
pub mod state;
pub mod taxonomy;
pub mod text;
