//! A small WebDriver client (W3C WebDriver 2), and the three drivers it talks to. Everything blocks: a test reads from
//! top to bottom, and what it waits for stands in it.
//!
//! - [`Driver`]: a driver process with a screen of its own where the engine needs one; ends with its value
//! - [`Setup`]: what a browser is started with: folders, size, what is switched off
//! - [`NetLog`]: what Chromium has asked of the network
//! - [`key`]: keys without a letter
//! - [`Session`]: one browser; [`Element`]: something on its page; [`Failure`]: what went wrong, by its WebDriver name

pub(crate) mod driver;
mod keys;
mod net_log;
pub(crate) mod process;
mod session;
mod setup;
pub(crate) mod wire;

pub use driver::Driver;
pub use keys::key;
pub use net_log::NetLog;
pub use session::{Element, Session};
pub use setup::{Setup, View};
pub use wire::Failure;

/// Shorthand.
pub type Result<T> = std::result::Result<T, Failure>;
