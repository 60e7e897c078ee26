//! Why a device is out.

use serde::{Deserialize, Serialize};

/// Why a device is out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// Nobody knows where it is.
    Lost,
    /// Somebody has taken it.
    Stolen,
    /// Its key is in somebody else's hands, or was copied.
    Compromised,
    /// Whoever held it no longer works here.
    Left,
    /// Another one took its place.
    Replaced,
    /// A cause of a later version.
    #[serde(other)]
    Other,
}

impl Cause {
    /// All causes a person can choose.
    pub const ALL: [Cause; 5] = [
        Cause::Lost,
        Cause::Stolen,
        Cause::Compromised,
        Cause::Left,
        Cause::Replaced,
    ];

    /// Its word in data and in the keys of sentences.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Cause::Lost => "lost",
            Cause::Stolen => "stolen",
            Cause::Compromised => "compromised",
            Cause::Left => "left",
            Cause::Replaced => "replaced",
            Cause::Other => "other",
        }
    }
}
