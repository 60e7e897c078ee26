//! Reading types from text, held against what `serde_json` makes of the same.

use std::collections::BTreeMap;

use proptest::{collection::vec, option, prelude::*};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use watchbook::reading::from_text;

/// One of several.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Plain,
    OtherPlain,
    Number(i64),
    Several(Vec<Kind>),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Inner {
    text: String,
    #[serde(default)]
    number: u32,
}

/// A type with everything that ours have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Thing {
    #[serde(rename = "type")]
    kind: Kind,
    at: Option<i64>,
    is: bool,
    pair: (String, u64),
    inner: Vec<Inner>,
    by_name: BTreeMap<String, Option<Inner>>,
}

fn kind() -> impl Strategy<Value = Kind> {
    let leaf = prop_oneof![
        Just(Kind::Plain),
        Just(Kind::OtherPlain),
        any::<i64>().prop_map(Kind::Number)
    ];
    leaf.prop_recursive(3, 12, 3, |kind| vec(kind, 0..3).prop_map(Kind::Several))
}

fn inner() -> impl Strategy<Value = Inner> {
    // Escapes, white space and characters of every length.
    let text = "[a-z\"\\\\/\n\t\r\u{1}ä€😀 ]{0,12}";
    (text, any::<u32>()).prop_map(|(text, number)| Inner { text, number })
}

fn thing() -> impl Strategy<Value = Thing> {
    let named = prop::collection::btree_map("[a-z_-]{0,4}", option::of(inner()), 0..3);
    // No number of ours is larger, and with one digit more it still fits.
    let pair = ("[a-z]{0,3}", 0..1u64 << 53);
    let rest = (vec(inner(), 0..3), named);
    (kind(), any::<Option<i64>>(), any::<bool>(), pair, rest).prop_map(
        |(kind, at, is, pair, (inner, by_name))| Thing {
            kind,
            at,
            is,
            pair,
            inner,
            by_name,
        },
    )
}

/// What both readers make of it.
fn both<T: DeserializeOwned>(text: &str) -> (Option<T>, Option<T>) {
    (from_text(text).ok(), serde_json::from_str(text).ok())
}

proptest! {
    #[test]
    fn what_was_written_is_read(thing in thing()) {
        let text = serde_json::to_string(&thing).expect("text");
        let read: Option<Thing> = from_text(&text).ok();
        prop_assert_eq!(read.as_ref(), Some(&thing));
        let text = serde_json::to_string_pretty(&thing).expect("text");
        prop_assert_eq!(from_text::<Thing>(&text).ok(), Some(thing));
    }

    /// No text that breaks off is read, and none makes the reader panic.
    #[test]
    fn what_breaks_off_is_refused(thing in thing(), cut in 0usize..400) {
        let text = serde_json::to_string(&thing).expect("text");
        let cut = text.floor_char_boundary(cut.min(text.len() - 1));
        prop_assert!(from_text::<Thing>(&text[..cut]).is_err());
    }

    /// One letter more, less or another: what is read then, `serde_json` reads just so.
    #[test]
    fn what_is_altered_is_read_as_by_others(
        thing in thing(),
        (place, length) in (0usize..400, 0usize..2),
        letter in "[\\[\\]{}:,\"0n ]?",
    ) {
        let mut text = serde_json::to_string(&thing).expect("text");
        let start = text.floor_char_boundary(place.min(text.len()));
        let end = text.ceil_char_boundary((start + length).min(text.len()));
        text.replace_range(start..end, &letter);
        let (ours, theirs) = both::<Thing>(&text);
        if theirs.is_some() {
            prop_assert_eq!(ours, theirs, "{}", text);
        }
    }
}

#[test]
fn members_are_read_whatever_stands_beside_them() {
    for text in [
        r#"{"text":"a"}"#,
        r#" { "number" : 7 , "text" : "a" } "#,
        r#"{"more":{"a":[1,{"b":"}]"},null]},"text":"a","last":[]}"#,
        r#"{"more":-1,"text":"\u0061"}"#,
        r#"["a",7]"#,
        r#"["a"]"#,
    ] {
        let (ours, theirs) = both::<Inner>(text);
        assert!(ours.is_some(), "{text}");
        assert_eq!(ours, theirs, "{text}");
    }
    for text in [
        r#""plain""#,
        r#"{"plain":null}"#,
        r#"{"number":-7}"#,
        r#"{"several":["plain"]}"#,
    ] {
        let (ours, theirs) = both::<Kind>(text);
        assert!(ours.is_some(), "{text}");
        assert_eq!(ours, theirs, "{text}");
    }
}

#[test]
fn a_text_of_another_type_is_refused_where_it_stands() {
    for (text, reason) in [
        ("", "expected `{` at line 1 column 0"),
        ("{}", "missing field `text`"),
        (r#"{"text":1}"#, "expected `\"`"),
        (r#"{"text":"a","text":"b"}"#, "duplicate field `text`"),
        (r#"{"text":"a","number":-1}"#, "expected u32"),
        (r#"{"text":"a","number":1.5}"#, "expected `,`"),
        (
            r#"{"text":"a","number":99999999999999999999}"#,
            "expected an integer",
        ),
        (r#"{"text":"a","number":null}"#, "expected an integer"),
        (r#"{"text":"a","other":"#, "EOF"),
        (r#"{"text":"a"#, "EOF"),
        (r#"{"text":"\x"}"#, "invalid escape"),
        (r#"{"text":"\ud800"}"#, "invalid escape"),
        (
            "{\"text\":\"a\"}\n\n x",
            "trailing characters at line 3 column 1",
        ),
        (r#"["a",7,8]"#, "expected"),
        ("[]", "missing field `text`"),
        ("null", "expected `{`"),
    ] {
        let refused = from_text::<Inner>(text).expect_err(text).to_string();
        assert!(refused.contains(reason), "{text}: {refused}");
        assert!(refused.contains(" at line "), "{text}: {refused}");
        assert!(serde_json::from_str::<Inner>(text).is_err(), "{text}");
    }
    for text in [
        r#""number""#,
        r#""other""#,
        r#"{"plain":1}"#,
        r#"{"plain":null,"a":1}"#,
        "{}",
    ] {
        let (ours, theirs) = both::<Kind>(text);
        assert_eq!((ours, theirs), (None, None), "{text}");
    }
}

#[test]
fn nothing_stands_behind_the_end() {
    assert_eq!(from_text::<bool>("true \n").ok(), Some(true));
    for text in ["true\0", "true\0true", "true x"] {
        assert!(from_text::<bool>(text).is_err(), "{text:?}");
    }
}
