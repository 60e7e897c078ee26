//! The log: signed entries, chained by device, that only ever grow.
//!
//! Invariant: an entry is never changed or dropped, not even one of an unknown kind.
//! Rooms below: `domain` (times), `words`.

pub mod checkpoint;
pub mod entry;
pub mod id;
pub mod index;
pub mod json;
pub mod key;
pub mod merge;
