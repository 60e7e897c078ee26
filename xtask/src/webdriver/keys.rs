//! The keyboard itself (WebDriver section 15.4): keys go down and up wherever the browser has its focus, as under a hand.

use serde_json::{Value, json};

use super::{Result, Session};

/// Keys without a letter, as WebDriver writes them (section 17.4.2).
pub mod key {
    /// Takes what is chosen, follows what is focused.
    pub const ENTER: char = '\u{E007}';
    /// On.
    pub const TAB: char = '\u{E004}';
    /// Held: the other way round.
    pub const SHIFT: char = '\u{E008}';
    /// Held: a command.
    pub const CONTROL: char = '\u{E009}';
    /// Away.
    pub const ESCAPE: char = '\u{E00C}';
    /// Presses what is focused.
    pub const SPACE: char = ' ';
    /// Down.
    pub const DOWN: char = '\u{E015}';
}

impl Session {
    /// Strikes one key after the other.
    pub fn strike(&self, keys: &str) -> Result<()> {
        self.keyboard(keys.chars().flat_map(|key| [down(key), up(key)]).collect())
    }

    /// Strikes a key while another one is held.
    pub fn strike_with(&self, held: char, key: char) -> Result<()> {
        self.keyboard(vec![down(held), down(key), up(key), up(held)])
    }

    fn keyboard(&self, actions: Vec<Value>) -> Result<()> {
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": actions });
        self.post("actions", json!({ "actions": [keyboard] }))
            .map(drop)
    }
}

fn down(key: char) -> Value {
    json!({ "type": "keyDown", "value": key.to_string() })
}

fn up(key: char) -> Value {
    json!({ "type": "keyUp", "value": key.to_string() })
}
