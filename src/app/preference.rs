//! What this browser remembers for the person in front of it; never anything of a register.

use gloo_storage::{LocalStorage, Storage as _};
use leptos::prelude::{document, window};

use crate::{engine::protocol::Pace, register::list::Column};

const LANGUAGE: &str = "watchbook.language";
const COLUMNS: &str = "watchbook.hidden-columns";
const KEYS: &str = "watchbook.keys";
const DENSE: &str = "watchbook.dense";
const DEMO: &str = "watchbook.demo";
const THEME: &str = "watchbook.theme";
const PACE: &str = "watchbook.backup-pace";

/// The database to open: the demonstration has one of its own.
#[must_use]
pub fn database() -> &'static str {
    if is_demo() {
        "watchbook-demo"
    } else {
        "watchbook"
    }
}

/// Whether the demonstration is chosen.
#[must_use]
pub fn is_demo() -> bool {
    kept(DEMO).is_some_and(|word| word == "true")
}

/// Chooses the demonstration, or the real register. Takes effect with the next start.
pub fn set_demo(demo: bool) {
    if demo {
        keep(DEMO, "true");
    } else {
        forget(DEMO);
    }
}

/// The colours a person wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system does.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// All themes, in the order they are offered.
    pub const ALL: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];

    /// Its word, also in the keys of sentences.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The theme of that word.
    #[must_use]
    pub fn parse(word: &str) -> Theme {
        let known = Theme::ALL.into_iter().find(|theme| theme.name() == word);
        known.unwrap_or_default()
    }

    /// The theme chosen on this device.
    #[must_use]
    pub fn chosen() -> Theme {
        let word = kept(THEME).unwrap_or_default();
        Theme::parse(&word)
    }

    /// Shows this theme, and remembers it.
    pub fn choose(self) {
        match self {
            Theme::System => forget(THEME),
            theme => keep(THEME, theme.name()),
        }
        self.show();
    }

    /// Shows this theme.
    pub fn show(self) {
        let Some(root) = document().document_element() else {
            return;
        };
        let shown = match self {
            Theme::System => root.remove_attribute("data-theme"),
            theme => root.set_attribute("data-theme", theme.name()),
        };
        if shown.is_err() {
            leptos::logging::warn!("the theme could not be shown");
        }
    }
}

const LOCK: &str = "watchbook.lock-after";
const USED: &str = "watchbook.used";
const SEEN: &str = "watchbook.seen";

/// After how many idle minutes a vault may lock itself.
pub const LOCK_AFTER: [u32; 4] = [5, 10, 30, 60];

/// After how many idle minutes the vault locks itself.
#[must_use]
pub fn lock_after() -> u32 {
    let chosen = kept(LOCK).and_then(|word| word.parse().ok());
    chosen
        .filter(|chosen| LOCK_AFTER.contains(chosen))
        .unwrap_or(10)
}

/// Remembers after how many.
pub fn set_lock_after(minutes: &str) {
    keep(LOCK, minutes);
}

/// The columns of the register that are not wanted.
#[must_use]
pub fn hidden_columns() -> Vec<Column> {
    let words = kept(COLUMNS).unwrap_or_default();
    let is_hidden = |column: &Column| words.split(' ').any(|word| word == column.name());
    Column::ALL.into_iter().filter(is_hidden).collect()
}

/// Remembers which.
pub fn hide_columns(hidden: &[Column]) {
    let words: Vec<&str> = hidden.iter().map(|column| column.name()).collect();
    keep(COLUMNS, &words.join(" "));
}

/// Whether lists stand close.
#[must_use]
pub fn is_dense() -> bool {
    kept(DENSE).is_some_and(|word| word == "true")
}

/// Remembers whether.
pub fn set_dense(dense: bool) {
    keep(DENSE, if dense { "true" } else { "false" });
}

/// Whether letters are keys, where nobody types.
#[must_use]
pub fn has_keys() -> bool {
    kept(KEYS).is_none_or(|word| word != "false")
}

/// Remembers whether.
pub fn set_keys(on: bool) {
    keep(KEYS, if on { "true" } else { "false" });
}

/// Remembers the language; `boot.mjs` reads it when the page starts.
pub fn set_language(tag: &str) {
    keep(LANGUAGE, tag);
}

/// How soon what is new gets into the folder for backups.
#[must_use]
pub fn backup_pace() -> Pace {
    Pace::parse(&kept(PACE).unwrap_or_default())
}

/// Remembers how soon.
pub fn set_backup_pace(pace: Pace) {
    keep(PACE, pace.name());
}

/// When any tab was last used, and last in sight, in milliseconds.
#[must_use]
pub fn last_used() -> (Option<f64>, Option<f64>) {
    let at = |key| kept(key).and_then(|word| word.parse::<u64>().ok());
    (at(USED).map(|at| at as f64), at(SEEN).map(|at| at as f64))
}

/// Remembers when.
pub fn set_last_used(used: f64, seen: f64) {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "milliseconds since 1970"
    )]
    let word = |at: f64| (at as u64).to_string();
    keep(USED, &word(used));
    keep(SEEN, &word(seen));
}

/// Forgets when: what comes next is a new beginning.
pub fn forget_last_used() {
    forget(USED);
    forget(SEEN);
}

/// Nothing where the browser refuses it: then everything is as it is at first.
fn storage() -> Option<web_sys::Storage> {
    // gloo-storage stops the page where a browser refuses storage: it is asked only where there is some.
    let there = window().local_storage().ok().flatten();
    there.map(|_| LocalStorage::raw())
}

fn kept(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

fn keep(key: &str, word: &str) {
    if let Some(Err(error)) = storage().map(|storage| storage.set_item(key, word)) {
        leptos::logging::warn!("{key}: {error:?}");
    }
}

fn forget(key: &str) {
    if let Some(Err(error)) = storage().map(|storage| storage.remove_item(key)) {
        leptos::logging::warn!("{key}: {error:?}");
    }
}
