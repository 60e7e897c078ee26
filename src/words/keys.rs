//! The keys, as the compiler knows them.
//!
//! `locales!` reads every language when this is compiled. A key that a language lacks, a text filled with other names than
//! the English one, a plural form that is missing, or a line that is no Fluent: each is an error of the compiler that
//! names its place.

watchbook_macros::locales! {
    folder: "locales",
    languages: ["en", "de", "fr", "es", "pt", "uk", "ar"],
    files: [
        "command", "engine", "exchange", "faults", "inbox", "incident", "integrity", "keys", "log", "register", "report",
        "search", "shell", "taxonomy", "vault"
    ],
}

/// Refuses a key that there is no text for.
///
/// # Panics
/// Then: when the code that asks is compiled.
pub const fn check(key: &str) {
    let (mut low, mut high) = (0, KEYS.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        match compare(KEYS[middle].as_bytes(), key.as_bytes()) {
            0 => return,
            1 => high = middle,
            _ => low = middle + 1,
        }
    }
    panic!("no text in locales/ has this key");
}

/// 0: the same. 1: the first is later. 2: the first is earlier.
const fn compare(a: &[u8], b: &[u8]) -> u8 {
    let mut place = 0;
    while place < a.len() && place < b.len() {
        if a[place] != b[place] {
            return if a[place] > b[place] { 1 } else { 2 };
        }
        place += 1;
    }
    if a.len() == b.len() {
        0
    } else if a.len() > b.len() {
        1
    } else {
        2
    }
}

/// The text under a key that the compiler has checked.
macro_rules! text {
    ($key:literal $(,)?) => {{
        const { $crate::words::keys::check($key) };
        $crate::words::text($key)
    }};
}

/// A [`Sentence`](super::Sentence) under a key that the compiler has checked.
macro_rules! sentence {
    ($key:literal $(,)?) => {{
        const { $crate::words::keys::check($key) };
        $crate::words::Sentence::new($key)
    }};
}

/// How many there are of something, in words: the text under a key that the compiler has checked, with its `$count`.
#[cfg(target_family = "wasm")]
macro_rules! counted {
    ($key:literal, $count:expr $(,)?) => {
        $crate::words::sentence!($key).with("count", $count).text()
    };
}

#[cfg(target_family = "wasm")]
pub(crate) use counted;
pub(crate) use {sentence, text};
