//! Languages: what a text becomes, held against the reference implementation of Fluent, and how what is filled in stays apart.

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use proptest::prelude::*;
use watchbook::{
    command::language::form_in,
    words::{
        keys::{KEYS, shipped},
        language::{ALL, Language, Tongue, Writing},
        pattern::fill,
    },
};

/// How a language counts, as the command knows it.
fn writing(tag: &'static str) -> Writing {
    let form: fn(u64) -> &'static str = match tag {
        "de" => |n| form_in("de", n),
        "fr" => |n| form_in("fr", n),
        "es" => |n| form_in("es", n),
        "pt" => |n| form_in("pt", n),
        "uk" => |n| form_in("uk", n),
        "ar" => |n| form_in("ar", n),
        _ => |n| form_in("en", n),
    };
    Writing {
        form,
        ..Writing::PLAIN
    }
}

/// The forms of all six languages with examples from CLDR.
#[test]
fn numbers_have_the_forms_of_cldr() {
    for (tag, count, form) in [
        ("en", 1, "one"),
        ("en", 0, "other"),
        ("fr", 0, "one"),
        ("pt", 1, "one"),
        ("es", 1_000_000, "many"),
        ("uk", 21, "one"),
        ("uk", 22, "few"),
        ("uk", 11, "many"),
        ("uk", 100, "many"),
        ("ar", 0, "zero"),
        ("ar", 2, "two"),
        ("ar", 103, "few"),
        ("ar", 111, "many"),
        ("ar", 100, "other"),
    ] {
        assert_eq!(form_in(tag, count), form, "{tag} {count}");
    }
}

fn language(tongue: Tongue) -> Language {
    Language {
        tongue,
        sentences: shipped(tongue.tag),
        writing: writing(tongue.tag),
    }
}

/// The names in a text.
fn names(text: &str) -> BTreeSet<&str> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let parts = text.split('$').skip(1);
    parts
        .map(|part| &part[..part.find(|c| !is_name(c)).unwrap_or(part.len())])
        .collect()
}

/// What keeps apart what is filled in is put where it matters, by the reference everywhere: compared without it.
fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn every_message_reads_as_by_the_reference() {
    for tongue in ALL {
        let language = language(tongue);
        let resource = FluentResource::try_new(shipped(tongue.tag).to_owned()).expect("Fluent");
        let mut bundle = FluentBundle::new(vec![tongue.tag.parse().expect("a tag")]);
        bundle
            .add_function("NUMBER", |given, _| given[0].clone())
            .expect("a function");
        bundle
            .add_function("DATETIME", |given, _| given[0].clone())
            .expect("a function");
        bundle.add_resource(resource).expect("no key twice");
        for key in KEYS {
            let text = language
                .text(key)
                .unwrap_or_else(|| panic!("{} {key}", tongue.tag));
            // Beyond a hundred the reference counts Arabic otherwise than CLDR does.
            for number in [0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 101] {
                let mut given = FluentArgs::new();
                let mut ours = Vec::new();
                for name in names(text) {
                    given.set(name, FluentValue::from(number));
                    ours.push((name.to_owned(), number.to_string()));
                }
                let message = bundle.get_message(key).expect("the message");
                let mut errors = Vec::new();
                let theirs = bundle.format_pattern(
                    message.value().expect("a text"),
                    Some(&given),
                    &mut errors,
                );
                assert!(errors.is_empty(), "{} {key}: {errors:?}", tongue.tag);
                let said = fill(text, &ours, &language);
                assert_eq!(bare(&said), bare(&theirs), "{} {key}", tongue.tag);
                if ours.is_empty() {
                    break;
                }
            }
        }
    }
}

/// A choice by a word, which no message makes yet.
#[test]
fn a_choice_takes_the_word_the_number_or_the_last() {
    let language = language(ALL[0]);
    let text = "{ $who ->\n  [coordinator] the coordinator\n  [one] one of { NUMBER($who) }\n *[other] { $who }\n}";
    let said = |who: &str| fill(text, &[("who".into(), who.into())], &language);
    assert_eq!(said("coordinator"), "the coordinator");
    assert_eq!(said("1"), "one of 1");
    assert_eq!(said("7"), "7");
    assert_eq!(said("a stranger"), "a stranger");
}

#[test]
fn a_language_is_found_by_its_tag() {
    for (tag, found) in [
        ("pt-BR", Some("pt")),
        ("DE", Some("de")),
        ("uk_UA.UTF-8", Some("uk")),
        ("tlh", None),
        ("", None),
    ] {
        assert_eq!(Tongue::of(tag).map(|it| it.tag), found, "{tag}");
    }
}

/// Every language says something of its own: a text copied from English is no translation.
#[test]
fn texts_are_translated() {
    let english = language(ALL[0]);
    for tongue in &ALL[1..] {
        let there = language(*tongue);
        let is_word = |text: &str| {
            let words = text.split_whitespace();
            let words = words.filter(|word| word.len() > 3 && !word.contains('$'));
            words.count() > 2
        };
        let same: Vec<&str> = KEYS
            .into_iter()
            .filter(|key| english.text(key).is_some_and(is_word))
            .filter(|key| there.text(key) == english.text(key))
            .collect();
        assert!(same.is_empty(), "{}: English: {same:?}", tongue.tag);
    }
}

fn apart(value: &str, tongue: Tongue) -> String {
    let language = Language {
        tongue,
        sentences: "",
        writing: Writing {
            isolates: true,
            ..Writing::PLAIN
        },
    };
    fill("a { $x } b", &[("x".into(), value.into())], &language)
}

#[test]
fn what_is_filled_in_does_not_turn_the_words_around_it() {
    let (english, arabic) = (ALL[0], ALL[6]);
    assert!(arabic.from_right && !english.from_right);
    assert_eq!(apart("Ada", english), "a Ada b");
    assert_eq!(apart("علي", english), "a \u{2068}علي\u{2069} b");
    assert_eq!(apart("12", arabic), "a 12 b");
    assert_eq!(apart("Ada", arabic), "a \u{2068}Ada\u{2069} b");
    // An override, and an end that was never begun: neither reaches the words behind it.
    assert_eq!(
        apart("x\u{202e}y", english),
        "a \u{2068}x\u{fffd}y\u{2069} b"
    );
    assert_eq!(
        apart("x\u{2069}y", english),
        "a \u{2068}x\u{fffd}y\u{2069} b"
    );
    // One that is never ended, ends with what is filled in.
    assert_eq!(
        apart("\u{2067}y", english),
        "a \u{2068}\u{2067}y\u{2069}\u{2069} b"
    );
}

proptest! {
    /// Whatever is filled in, as many isolates end in it as begin, and none ends before it began.
    #[test]
    fn isolates_are_balanced(value in "[a\u{5d0}\u{202a}-\u{202e}\u{2066}-\u{2069}1 ]{0,12}", place in 0..ALL.len()) {
        let said = apart(&value, ALL[place]);
        let mut depth = 0_i32;
        for character in said.chars() {
            match character {
                '\u{2066}'..='\u{2068}' => depth += 1,
                '\u{2069}' => depth -= 1,
                '\u{202a}'..='\u{202e}' => prop_assert!(false, "{said:?}"),
                _ => {}
            }
            prop_assert!(depth >= 0, "{said:?}");
        }
        prop_assert_eq!(depth, 0);
    }
}

#[test]
fn a_text_is_found_among_texts_in_order() {
    let language = |sentences| Language {
        tongue: ALL[0],
        sentences,
        writing: Writing::PLAIN,
    };
    let three = language(
        "a = first\na-b =\n    { $count ->\n        [one] b = c\n       *[other] d\n    }\nz = = last\n",
    );
    assert_eq!(three.text("a"), Some("first"));
    assert_eq!(
        three.text("a-b"),
        Some("{ $count ->\n        [one] b = c\n       *[other] d\n    }")
    );
    assert_eq!(three.text("z"), Some("= last"));
    for missing in ["", "A", "a-", "a-a", "a-c", "b", "zz"] {
        assert_eq!(three.text(missing), None, "{missing}");
    }
    assert_eq!(language("").text("a"), None);
    assert_eq!(language("no message").text("a"), None);
}
