//! The one owner of an open register: messages in, views out; runs in a dedicated worker.

pub mod protocol;
