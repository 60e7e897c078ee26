//! The strict profile: what is accepted, what is refused, and the one canonical form.

use std::collections::BTreeMap;

use proptest::prelude::*;
use watchbook::log::json::{
    MAX_CONTAINERS, MAX_DEPTH, MAX_INTEGER, MAX_NAME, MAX_STRING, MAX_VALUES, Value, parse,
    parse_file,
};

/// A text, and its canonical form.
const ACCEPTED: &[(&str, &str)] = &[
    ("{}", "{}"),
    ("[]", "[]"),
    (" \t\r\n[ \t\r\n] \t\r\n", "[]"),
    ("null", "null"),
    ("true", "true"),
    ("false", "false"),
    ("[true,false,null]", "[true,false,null]"),
    // Integers.
    ("0", "0"),
    ("-1", "-1"),
    ("9007199254740991", "9007199254740991"),
    ("-9007199254740991", "-9007199254740991"),
    // Strings: only four escapes are ever written.
    (r#""""#, r#""""#),
    (r#""a""#, r#""a""#),
    (r#""\u0061""#, r#""a""#),
    (r#""\"\\\n\t""#, r#""\"\\\n\t""#),
    (r#""\/""#, r#""/""#),
    (r#""\u000a\u0009\u005c\u0022""#, r#""\n\t\\\"""#),
    (r#""é""#, r#""é""#),
    (r#""\u00e9""#, r#""é""#),
    // Composed and decomposed stay what they are: nothing is normalised.
    ("\"e\u{301}\"", "\"e\u{301}\""),
    (r#""\ud83d\udd12""#, "\"🔒\""),
    ("\"\u{10ffff}\"", "\"\u{10ffff}\""),
    ("\"\u{fffd}\"", "\"\u{fffd}\""),
    // The last character before a forbidden range, and the first after it.
    ("\" ~\"", "\" ~\""),
    ("\"\u{a0}\"", "\"\u{a0}\""),
    ("\"\u{2027}\u{202a}\"", "\"\u{2027}\u{202a}\""),
    ("\"\u{fefe}\u{ff00}\"", "\"\u{fefe}\u{ff00}\""),
    // Lists keep their order, objects are sorted by code point.
    ("[3,1,2]", "[3,1,2]"),
    (r#"{"b":1,"a":2}"#, r#"{"a":2,"b":1}"#),
    (
        r#"{"a":1,"B":2,"_":3,"-":4,"0":5}"#,
        r#"{"-":4,"0":5,"B":2,"_":3,"a":1}"#,
    ),
    (r#"{"aa":1,"a":2}"#, r#"{"a":2,"aa":1}"#),
    (
        r#"{ "a" : { "c" : [ ] , "b" : { } } }"#,
        r#"{"a":{"b":{},"c":[]}}"#,
    ),
    (r#"{"\u0061":1}"#, r#"{"a":1}"#),
    // The same name may stand at another level.
    (r#"{"a":{"a":{"a":1}}}"#, r#"{"a":{"a":{"a":1}}}"#),
];

/// A text, and a part of the reason for which it is refused.
const REFUSED: &[(&[u8], &str)] = &[
    (b"", "EOF"),
    (b" ", "EOF"),
    // Not one value.
    (b"{}{}", "trailing"),
    (b"{} x", "trailing"),
    (b"[] []", "trailing"),
    (b"1 2", "trailing"),
    // Cut off.
    (b"{", "EOF"),
    (b"[1,", "EOF"),
    (b"{\"a\"", "EOF"),
    (b"{\"a\":", "EOF"),
    (b"\"abc", "EOF"),
    (b"tru", "EOF"),
    // Not JSON.
    (b"[1,]", "trailing comma"),
    (b"{\"a\":1,}", "trailing comma"),
    (b"[,1]", "expected value"),
    (b"{a:1}", "key must be a string"),
    (b"{'a':1}", "key must be a string"),
    (b"{1:1}", "key must be a string"),
    (b"[1 2]", "expected"),
    (b"{\"a\" 1}", "expected"),
    (b"// x\n{}", "expected value"),
    (b"[1] # x", "trailing"),
    (b"NaN", "expected"),
    (b"Infinity", "expected"),
    (b"undefined", "expected"),
    (b"True", "expected"),
    (b"nul", "EOF"),
    (b"\x0b[]", "expected value"),
    (b"\xc2\xa0[]", "expected value"),
    (b"[]\0", "trailing"),
    // The byte order mark and other encodings.
    (b"\xef\xbb\xbf{}", "expected value"),
    (b"{\0}\0", "key must be a string"),
    (b"\"\xe9\"", "unicode"),
    (b"\"\xff\"", "unicode"),
    (b"\"\xc0\x80\"", "unicode"),
    (b"\"\xed\xa0\x80\"", "unicode"),
    (b"\"\xf4\x90\x80\x80\"", "unicode"),
    // Twice the same name, also when spelt differently.
    (b"{\"a\":1,\"a\":1}", "stands twice"),
    (b"{\"a\":1,\"\\u0061\":2}", "stands twice"),
    (b"[{\"b\":{\"a\":1,\"c\":2,\"a\":3}}]", "stands twice"),
    // Names.
    (b"{\"\":1}", "member name"),
    (b"{\"a b\":1}", "member name"),
    (b"{\"a.b\":1}", "member name"),
    (b"{\"\xc3\xa4\":1}", "member name"),
    (b"{\"\\u0430\":1}", "member name"),
    (b"{\"a\\n\":1}", "member name"),
    // Numbers that are no plain integers.
    (b"1.0", "not a plain integer"),
    (b"0.5", "not a plain integer"),
    (b"1e2", "not a plain integer"),
    (b"1E2", "not a plain integer"),
    (b"1e-2", "not a plain integer"),
    (b"0e0", "not a plain integer"),
    (b"-0", "not a plain integer"),
    (b"-0.0", "not a plain integer"),
    (b"1e400", "not a plain integer"),
    (b"01", "invalid number"),
    (b"-01", "invalid number"),
    (b"+1", "expected value"),
    (b".5", "expected value"),
    (b"1.", "EOF"),
    (b"-", "EOF"),
    (b"0x10", "trailing"),
    (b"9007199254740992", "beyond"),
    (b"-9007199254740992", "beyond"),
    (b"9223372036854775807", "beyond"),
    (b"-9223372036854775808", "beyond"),
    (b"18446744073709551615", "beyond"),
    (b"18446744073709551616", "beyond"),
    (b"-9223372036854775809", "beyond"),
    // Strings.
    (b"\"\n\"", "control character"),
    (b"\"\t\"", "control character"),
    (b"\"\\u0000\"", "U+0000"),
    (b"\"\\b\"", "U+0008"),
    (b"\"\\f\"", "U+000C"),
    (b"\"\\r\"", "U+000D"),
    (b"\"\\u001f\"", "U+001F"),
    (b"\"\x7f\"", "U+007F"),
    (b"\"\\u0085\"", "U+0085"),
    (b"\"\\u009f\"", "U+009F"),
    (b"\"\\u2028\"", "U+2028"),
    (b"\"\\u2029\"", "U+2029"),
    (b"\"\\ufeff\"", "U+FEFF"),
    (b"\"\\x41\"", "escape"),
    (b"\"\\u12g4\"", "escape"),
    (b"\"\\ud800\"", "hex escape"),
    (b"\"\\udc00\"", "surrogate"),
    (b"\"\\udc00\\ud800\"", "surrogate"),
    (b"\"\\ud800\\u0041\"", "surrogate"),
];

#[test]
fn what_is_accepted_has_one_canonical_form() {
    for (text, canonical) in ACCEPTED {
        let value = parse(text.as_bytes()).unwrap_or_else(|fault| panic!("{text}: {fault:?}"));
        assert_eq!(&value.canonical(), canonical, "{text}");
        assert_eq!(parse(canonical.as_bytes()), Ok(value), "{text}");
    }
}

#[test]
fn what_is_refused_says_why() {
    for (text, reason) in REFUSED {
        let shown = String::from_utf8_lossy(text);
        let fault = parse(text).expect_err(&shown);
        assert!(
            fault.detail.contains(reason),
            "{shown:?}: {} lacks {reason:?}",
            fault.detail
        );
        assert!(
            fault.detail.contains("line"),
            "{shown:?}: {} names no place",
            fault.detail
        );
        // Nowhere deeper inside, either.
        let inside = [b"{\"x\":[".as_slice(), text, b"]}"].concat();
        if !text.trim_ascii().is_empty() {
            assert!(parse(&inside).is_err(), "{shown:?} inside an object");
        }
    }
}

#[test]
fn every_forbidden_character_is_refused_and_no_other() {
    for character in '\0'..=char::MAX {
        let code = u32::from(character);
        let forbidden = matches!(code,
            0..=8 | 0xb..=0x1f | 0x7f..=0x9f | 0x2028 | 0x2029 | 0xfeff);
        let escaped = match code {
            0x10000.. => format!("\"{character}\""),
            _ => format!("\"\\u{code:04x}\""),
        };
        assert_eq!(
            parse(escaped.as_bytes()).is_err(),
            forbidden,
            "U+{code:04X}"
        );
    }
}

#[test]
fn nesting_ends_at_the_limit() {
    let nested = |open: &str, close: &str, depth| open.repeat(depth) + &close.repeat(depth);
    assert!(parse(nested("[", "]", MAX_DEPTH).as_bytes()).is_ok());
    for depth in [MAX_DEPTH + 1, 129, 100_000] {
        assert!(
            parse(nested("[", "]", depth).as_bytes()).is_err(),
            "{depth}"
        );
    }
    let objects = |depth| format!("{}0{}", "{\"a\":".repeat(depth), "}".repeat(depth));
    assert!(parse(objects(MAX_DEPTH).as_bytes()).is_ok());
    assert!(parse(objects(MAX_DEPTH + 1).as_bytes()).is_err());
    let mixed = |pairs| format!("{}{}", "[{\"a\":".repeat(pairs), "0") + &"}]".repeat(pairs);
    assert!(parse(mixed(MAX_DEPTH / 2).as_bytes()).is_ok());
    assert!(parse(mixed(MAX_DEPTH / 2 + 1).as_bytes()).is_err());
}

#[test]
fn names_end_at_the_limit() {
    let name = |length| format!("{{\"{}\":0}}", "n".repeat(length));
    assert!(parse(name(MAX_NAME).as_bytes()).is_ok());
    let fault = parse(name(MAX_NAME + 1).as_bytes()).expect_err("a long name");
    assert!(
        fault.detail.len() < 200,
        "the reason repeats {} bytes",
        fault.detail.len()
    );
    let fault = parse(name(1 << 20).as_bytes()).expect_err("a very long name");
    assert!(
        fault.detail.len() < 200,
        "the reason repeats {} bytes",
        fault.detail.len()
    );
}

#[test]
fn strings_end_at_the_limit_in_bytes() {
    let text = |length| format!("[\"{}\"]", "x".repeat(length));
    assert!(parse(text(MAX_STRING).as_bytes()).is_ok());
    assert!(parse(text(MAX_STRING + 1).as_bytes()).is_err());
    let two_bytes = |length| format!("[\"{}\"]", "é".repeat(length));
    assert!(parse(two_bytes(MAX_STRING / 2).as_bytes()).is_ok());
    assert!(parse(two_bytes(MAX_STRING / 2 + 1).as_bytes()).is_err());
}

#[test]
fn only_the_data_of_an_attached_file_may_be_longer() {
    let long = "A".repeat(MAX_STRING + 1);
    let file = format!(r#"{{"files":[{{"sha256":"x","data":"{long}"}}]}}"#);
    assert!(parse_file(file.as_bytes()).is_ok());
    assert!(parse(file.as_bytes()).is_err());
    for elsewhere in [
        format!(r#"{{"data":"{long}"}}"#),
        format!(r#"{{"files":"{long}"}}"#),
        format!(r#"{{"files":["{long}"]}}"#),
        format!(r#"{{"files":{{"data":"{long}"}}}}"#),
        format!(r#"{{"files":[{{"sha256":"{long}"}}]}}"#),
        format!(r#"{{"files":[[{{"data":"{long}"}}]]}}"#),
        format!(r#"{{"files":[{{"data":["{long}"]}}]}}"#),
        format!(r#"{{"payload":{{"files":[{{"data":"{long}"}}]}}}}"#),
        format!(r#"[{{"files":[{{"data":"{long}"}}]}}]"#),
    ] {
        assert!(
            parse_file(elsewhere.as_bytes()).is_err(),
            "{}",
            &elsewhere[..40]
        );
    }
}

#[test]
fn a_small_text_cannot_ask_for_much_memory() {
    let list = |item: &str, count| format!("[{item}{}]", format!(",{item}").repeat(count - 1));
    assert!(parse(list("0", MAX_VALUES - 1).as_bytes()).is_ok());
    assert!(parse(list("0", MAX_VALUES).as_bytes()).is_err());
    assert!(parse(list("{}", MAX_CONTAINERS - 1).as_bytes()).is_ok());
    assert!(parse(list("{}", MAX_CONTAINERS).as_bytes()).is_err());
    assert!(parse(list("[]", MAX_CONTAINERS).as_bytes()).is_err());
}

#[test]
fn a_map_has_the_members_it_was_read_with() {
    let value = parse(br#"{"n":-7,"t":"x","l":[1],"o":{}}"#).expect("of the profile");
    assert_eq!(value.get("n").and_then(Value::int), Some(-7));
    assert_eq!(value.get("t").and_then(Value::text), Some("x"));
    assert_eq!(
        value.get("l").and_then(Value::list),
        Some([Value::Int(1)].as_slice())
    );
    assert_eq!(value.get("o"), Some(&Value::Map(BTreeMap::new())));
    assert_eq!(value.get("x"), None);
}

fn text() -> impl Strategy<Value = String> {
    let character =
        any::<char>().prop_filter("allowed", |c| watchbook::domain::text::is_allowed(*c));
    let awkward = prop_oneof![
        Just('"'),
        Just('\\'),
        Just('\n'),
        Just('\t'),
        Just('/'),
        Just('é')
    ];
    proptest::collection::vec(prop_oneof![3 => character, 2 => awkward], 0..12)
        .prop_map(|characters| characters.into_iter().collect())
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        (-MAX_INTEGER..=MAX_INTEGER).prop_map(Value::Int),
        text().prop_map(Value::Text),
    ];
    leaf.prop_recursive(5, 48, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::List),
            proptest::collection::btree_map("[A-Za-z0-9_-]{1,8}", inner, 0..6).prop_map(Value::Map),
        ]
    })
}

/// The same value with other white space, other member order and other escapes.
fn respelt(value: &Value, seed: &mut u32, out: &mut String) {
    let gap = |seed: &mut u32| {
        *seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        ["", " ", "\n", "\t ", "\r\n"][(*seed >> 16) as usize % 5]
    };
    let text = |text: &str, seed: &mut u32, out: &mut String| {
        out.push('"');
        for character in text.chars() {
            *seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let must = matches!(character, '"' | '\\' | '\n' | '\t');
            if must || *seed & 0x10000 == 0 {
                let mut units = [0; 2];
                for unit in character.encode_utf16(&mut units) {
                    out.push_str(&format!("\\u{unit:04X}"));
                }
            } else {
                out.push(character);
            }
        }
        out.push('"');
    };
    out.push_str(gap(seed));
    match value {
        Value::Text(content) => text(content, seed, out),
        Value::List(items) => {
            out.push('[');
            for (place, item) in items.iter().enumerate() {
                out.push_str(if place == 0 { "" } else { "," });
                respelt(item, seed, out);
            }
            out.push(']');
        }
        Value::Map(members) => {
            out.push('{');
            for (place, (name, item)) in members.iter().rev().enumerate() {
                out.push_str(if place == 0 { "" } else { "," });
                out.push_str(gap(seed));
                text(name, seed, out);
                out.push_str(gap(seed));
                out.push(':');
                respelt(item, seed, out);
            }
            out.push('}');
        }
        other => out.push_str(&other.canonical()),
    }
    out.push_str(gap(seed));
}

/// A piece of something that may be JSON.
fn part() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\"a\"",
        "\"a\":",
        "\"b\":1",
        "\\",
        "\\u",
        "00e9",
        "d83d",
        "\\udd12",
        "\"\\ud83d\\udd12\"",
        "1",
        "0",
        "-",
        "-7",
        ".",
        "e",
        "E+",
        "+",
        "true",
        "null",
        "fals",
        "é",
        " ",
        "\n",
        "[1,",
        "{}",
        "[]",
        "\"\\n\"",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn reading_the_canonical_form_gives_the_value_back(value in value()) {
        let canonical = value.canonical();
        let again = parse(canonical.as_bytes()).expect("of the profile");
        prop_assert_eq!(&again, &value);
        prop_assert_eq!(again.canonical(), canonical);
    }

    #[test]
    fn spelling_changes_nothing(value in value(), mut seed in any::<u32>()) {
        let mut text = String::new();
        respelt(&value, &mut seed, &mut text);
        let again = parse(text.as_bytes());
        prop_assert_eq!(again, Ok(value), "{}", text);
    }

    #[test]
    fn another_reader_of_json_reads_the_same(value in value()) {
        // What serde_json makes of the canonical form, sorted and written again, is the same text.
        let canonical = value.canonical();
        let foreign: serde_json::Value = serde_json::from_str(&canonical).expect("JSON");
        let mut sorted = String::new();
        if let Ok(text) = serde_json::to_string(&foreign) {
            sorted = text;
        }
        prop_assert_eq!(sorted, canonical);
    }

    #[test]
    fn what_is_read_is_json_and_means_the_same(parts in proptest::collection::vec(part(), 0..16)) {
        let text = parts.concat();
        let foreign = serde_json::from_str::<serde_json::Value>(&text);
        if let Ok(value) = parse(text.as_bytes()) {
            let foreign = foreign.map(|foreign| serde_json::to_string(&foreign).unwrap_or_default());
            prop_assert_eq!(foreign.ok(), Some(value.canonical()), "{}", text);
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
        if let Ok(value) = parse(&bytes) {
            prop_assert_eq!(parse(value.canonical().as_bytes()), Ok(value));
        }
    }
}
