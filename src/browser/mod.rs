//! Adapters to the browser: storage, locks, messages, clock and randomness. Thin: no rule lives here.
//!
//! Invariant: what a browser reports as an exception becomes data here, never a JavaScript value
//! that travels on.

mod channel;
pub mod door;
pub mod indexeddb;
pub mod locale;
pub mod lock;
pub mod opfs;
pub mod resting;
mod worker;
mod world;
