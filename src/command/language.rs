//! The language of the command: what the environment asks for, as programs of the system find it.

use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};

use crate::words::{
    keys::shipped,
    language::{Language, Tongue, Writing},
};

/// Speaks the language of the environment, if it is one of ours: `LC_ALL`, else `LC_MESSAGES`, else `LANG` (POSIX.1-2024,
/// section 8.2).
pub fn speak() {
    let told = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    if let Some(tongue) = told.and_then(|value| Tongue::of(&value)) {
        Language::speak(tongue, shipped(tongue.tag).to_owned(), WRITING);
    }
}

/// Plural forms by CLDR; digits alone, so that columns and programs that read along can rely on them. Direction is left
/// to the terminal: output marks what would turn it.
const WRITING: Writing = Writing {
    form,
    ..Writing::PLAIN
};

/// The plural form of a number in the language that is spoken.
#[must_use]
pub fn form(count: u64) -> &'static str {
    form_in(Language::current().tongue.tag, count)
}

/// The plural form of a number in a language (CLDR).
#[must_use]
pub fn form_in(tag: &str, count: u64) -> &'static str {
    let locale = tag.parse::<icu_locale_core::Locale>();
    let rules = locale
        .ok()
        .and_then(|locale| PluralRules::try_new(locale.into(), PluralRulesOptions::default()).ok());
    match rules.map(|rules| rules.category_for(count)) {
        Some(PluralCategory::Zero) => "zero",
        Some(PluralCategory::One) => "one",
        Some(PluralCategory::Two) => "two",
        Some(PluralCategory::Few) => "few",
        Some(PluralCategory::Many) => "many",
        Some(PluralCategory::Other) | None => "other",
    }
}
