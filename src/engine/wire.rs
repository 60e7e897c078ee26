//! How questions and answers cross between the page and its worker: as bytes without names. Both ends are the same
//! build, so nothing has to be readable, and reading by name took 35 KB more of the wasm (decision 0006).

use serde::{Serialize, de::DeserializeOwned};

use super::protocol::Answer;
use crate::words::Sentence;

/// What a question is answered by.
pub type Reply = Result<Answer, Sentence>;

/// A message as bytes; none when it cannot be written, which no type of the protocol allows.
#[must_use]
pub fn pack<T: Serialize>(message: &T) -> Option<Vec<u8>> {
    postcard::to_allocvec(message).ok()
}

/// The message in these bytes, when they are one and nothing more.
#[must_use]
pub fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    match postcard::take_from_bytes(bytes) {
        Ok((message, [])) => Some(message),
        _ => None,
    }
}
