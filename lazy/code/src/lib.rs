//! A file as a row of QR codes (ISO/IEC 18004) that one screen shows and another device's camera reads: a wasm module of its
//! own, fetched when it is first needed. Natively it is an ordinary crate.
//!
//! What the codes say is text that any reader of codes shows: [`piece`]. Nothing here is trusted: the file that comes out is
//! verified like any other.

#[cfg(target_family = "wasm")]
pub mod door;
mod drawing;
mod photo;
pub mod piece;

pub use drawing::draw;
pub use photo::{Scan, scan};
