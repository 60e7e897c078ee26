//! What the tabs of one register say to one another.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

use super::world::forever;

/// What a tab says to the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// Something was written.
    Changed,
    /// Whoever writes, let another tab write.
    Yield,
    /// Every tab, lock yourself.
    Lock,
}

impl Word {
    fn name(self) -> &'static str {
        match self {
            Word::Changed => "changed",
            Word::Yield => "yield",
            Word::Lock => "lock",
        }
    }
}

/// The other tabs, as far as the browser has channels.
pub struct Channel(Option<BroadcastChannel>);

impl Channel {
    /// Listens to the other tabs.
    pub fn open(name: &str, mut heard: impl FnMut(Word) + 'static) -> Self {
        let channel = BroadcastChannel::new(name).ok();
        if let Some(channel) = &channel {
            let listen = move |event: JsValue| {
                let said = event.unchecked_ref::<MessageEvent>().data().as_string();
                let word = [Word::Changed, Word::Yield, Word::Lock]
                    .into_iter()
                    .find(|word| said.as_deref() == Some(word.name()));
                if let Some(word) = word {
                    heard(word);
                }
            };
            channel.set_onmessage(Some(&forever(listen)));
        }
        Channel(channel)
    }

    /// Nobody to listen to.
    #[must_use]
    pub fn none() -> Self {
        Channel(None)
    }

    /// Tells the other tabs.
    pub fn say(&self, word: Word) {
        if let Some(channel) = &self.0 {
            let _ = channel.post_message(&word.name().into());
        }
    }
}
