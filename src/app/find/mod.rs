//! Finding in a list: one query, typed or put together of chips, kept in the address.

mod bar;
mod marked;
mod saved;

pub use bar::{FindBar, Quick};
pub use marked::marked;
