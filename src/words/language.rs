//! The languages there are, and the one that is spoken.

use std::{
    cmp::Ordering,
    sync::{Mutex, PoisonError},
};

/// A language that Watchbook speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tongue {
    /// Its tag (BCP 47), also the name of its folder in `locales/`.
    pub tag: &'static str,
    /// Its name, in itself.
    pub name: &'static str,
    /// Whether it is written from right to left.
    pub from_right: bool,
}

const fn tongue(tag: &'static str, name: &'static str, from_right: bool) -> Tongue {
    Tongue {
        tag,
        name,
        from_right,
    }
}

/// All languages, English first: it stands in where none is chosen.
pub const ALL: [Tongue; 7] = [
    tongue("en", "English", false),
    tongue("de", "Deutsch", false),
    tongue("fr", "Français", false),
    tongue("es", "Español", false),
    tongue("pt", "Português", false),
    tongue("uk", "Українська", false),
    tongue("ar", "العربية", true),
];

impl Tongue {
    /// The language of that tag, or of one that begins with it: `pt-BR` is `pt`.
    #[must_use]
    pub fn of(tag: &str) -> Option<Tongue> {
        let main = tag.split(['-', '_', '.']).next().unwrap_or_default();
        ALL.into_iter()
            .find(|known| known.tag.eq_ignore_ascii_case(main))
    }
}

/// What is written of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Day and time.
    Minute,
    /// The time alone.
    Time,
    /// The day.
    Day,
    /// Month and year.
    Month,
}

impl Shown {
    /// Its part of `YYYY-MM-DD HH:MM`.
    fn part(self) -> std::ops::Range<usize> {
        match self {
            Shown::Minute => 0..16,
            Shown::Time => 11..16,
            Shown::Day => 0..10,
            Shown::Month => 0..7,
        }
    }
}

/// How a language counts and writes numbers and times, as the platform knows it.
#[derive(Clone, Copy)]
pub struct Writing {
    /// The plural form that goes with a number: `zero`, `one`, `two`, `few`, `many` or `other` (CLDR).
    pub form: fn(u64) -> &'static str,
    /// The number, written with the separators of the language.
    pub digits: fn(u64) -> String,
    /// A time given as `YYYY-MM-DD HH:MM`.
    pub time: fn(&str, Shown) -> String,
    /// So many tenths of a unit of CLDR, such as `kilobyte`.
    pub measured: fn(u32, &'static str) -> String,
    /// Whether what is filled in is set apart by characters that keep its direction of writing to itself.
    pub isolates: bool,
}

impl Writing {
    /// As English counts, with digits alone.
    pub const PLAIN: Writing = Writing {
        form: |count| if count == 1 { "one" } else { "other" },
        digits: |count| count.to_string(),
        time: |minute, shown| minute.get(shown.part()).unwrap_or(minute).to_owned(),
        measured: |tenths, unit| format!("{}.{} {unit}", tenths / 10, tenths % 10),
        isolates: false,
    };
}

/// A language with all it says.
pub struct Language {
    /// Which one.
    pub tongue: Tongue,
    /// Every message, in the order of their keys: searched where it lies, because reading it all takes a phone a tenth of
    /// a second before it shows anything.
    pub sentences: &'static str,
    /// How it writes numbers and times.
    pub writing: Writing,
}

/// Every language taken so far; they are never given back, because texts are handed out for as long as the program
/// lives. The one spoken is the last.
static TAKEN: Mutex<Vec<&'static Language>> = Mutex::new(Vec::new());

impl Language {
    /// The language that is spoken: the one taken last, else English where the program carries it.
    #[must_use]
    pub fn current() -> &'static Language {
        let mut taken = TAKEN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(last) = taken.last() {
            return last;
        }
        let english = Box::leak(Box::new(Language {
            tongue: ALL[0],
            sentences: super::keys::shipped(ALL[0].tag),
            writing: Writing::PLAIN,
        }));
        taken.push(english);
        english
    }

    /// The text under a key.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&'static str> {
        find(self.sentences, key)
    }

    /// Speaks this language from now on, with these sentences, in the order of their keys. In a browser they come beside
    /// the program; natively
    /// they are part of it. Saying the same twice costs nothing.
    pub fn speak(tongue: Tongue, sentences: String, writing: Writing) {
        let mut taken = TAKEN.lock().unwrap_or_else(PoisonError::into_inner);
        let known = taken
            .iter()
            .position(|known| known.tongue == tongue && !known.sentences.is_empty());
        let language = match known {
            Some(place) => taken.remove(place),
            None => Box::leak(Box::new(Language {
                tongue,
                sentences: sentences.leak(),
                writing,
            })),
        };
        taken.push(language);
    }
}

/// The text under a key, among messages in the order of their keys.
#[must_use]
pub fn find(sentences: &'static str, key: &str) -> Option<&'static str> {
    let (mut low, mut high) = (0, sentences.len());
    while low < high {
        let begin = message_around(sentences, low, usize::midpoint(low, high));
        let end = message_after(sentences, begin);
        let (found, text) = sentences.get(begin..end)?.split_once(" =")?;
        match key.cmp(found) {
            Ordering::Equal => return Some(text.trim()),
            Ordering::Less => high = begin,
            Ordering::Greater => low = end,
        }
    }
    None
}

/// Where the message begins that this place is in, not before `from`.
fn message_around(all: &str, from: usize, mut place: usize) -> usize {
    while place > from && !begins(all, place) {
        place -= 1;
    }
    place
}

/// Where the message after the one that begins here begins.
fn message_after(all: &str, begin: usize) -> usize {
    let mut place = begin + 1;
    while place < all.len() && !begins(all, place) {
        place += 1;
    }
    place
}

/// Whether a message begins here: at a line that does not begin with a space.
fn begins(all: &str, place: usize) -> bool {
    let bytes = all.as_bytes();
    bytes[place - 1] == b'\n' && bytes[place] != b' '
}
