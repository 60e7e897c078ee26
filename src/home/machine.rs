//! Clock and randomness of the machine.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::{
    domain::stamp::Stamp,
    engine::surroundings::{
        Surroundings,
        envelope::{self, Closed, Opener},
    },
    vault::{cipher::Secret, cost::Cost},
};

/// The machine around an engine in a home.
pub(super) struct Machine;

impl Surroundings for Machine {
    /// In UTC: a machine that is always on is in no place that would matter to a person.
    fn now(&self) -> Stamp {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let seconds = since.map_or(0, |since| since.as_secs());
        Stamp::new(i64::try_from(seconds).unwrap_or(0), 0)
    }

    fn random(&self, bytes: &mut [u8]) {
        // Without a source of randomness there are no keys: stopping here is the only safe answer.
        let filled = getrandom::fill(bytes);
        assert!(
            filled.is_ok(),
            "this machine has no secure source of randomness"
        );
    }

    /// A home has no vault: nobody is there to type the passphrase.
    async fn stretch(&self, _: &str, _: &[u8; 16], _: Cost) -> Option<Secret> {
        None
    }

    async fn seal(&self, plain: &[u8], opener: Opener<'_>) -> Option<Vec<u8>> {
        super::envelope::seal(plain, opener)
    }

    async fn unseal(&self, sealed: &[u8], secret: envelope::Secret<'_>) -> Result<Vec<u8>, Closed> {
        super::envelope::unseal(sealed, secret)
    }

    async fn breathe(&self, _: usize, _: usize) -> bool {
        true
    }

    /// A home that is lost is gone with all that would remember it.
    async fn remembered(&self) -> Option<String> {
        None
    }

    async fn remember(&self, _: Option<&str>) {}
}
