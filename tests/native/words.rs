//! Sentences: every key has a text, every text is used, and what fills it fits.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use watchbook::{
    bundle::Tlp,
    domain::{
        assessment::{Outcome, Verdict},
        report::Answer,
        role::Role,
        severity::{Matrix, Severity},
        stamp::Precision,
        state::{EventState, State},
        taxonomy::{categories, rsit, situations},
    },
    engine::protocol::Pace,
    register::{fact::KINDS, hands::Hands, line::Standing},
    words::{
        Sentence, has,
        keys::KEYS,
        language::{ALL, Language, Tongue},
        text,
    },
};

use crate::sources::{Source, root, sources};

/// Keys that are put together from parts: how the parts are joined in the sources (`{}` stands for
/// each of them), and the keys that come of it.
struct Family {
    pattern: &'static str,
    keys: Vec<String>,
}

fn family(pattern: &'static str, ids: impl IntoIterator<Item = impl AsRef<str>>) -> Family {
    let key = |id: &str| pattern.replacen("{}", id, 1);
    Family {
        pattern,
        keys: ids.into_iter().map(|id| key(id.as_ref())).collect(),
    }
}

fn names<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|one| name(*one)).collect()
}

/// The ids of everything of that kind in a file of `data/`.
fn shipped(file: &str, list: &str, id: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join("data").join(file)).expect("data");
    let data: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let items = data[list].as_array().expect("a list").iter();
    items
        .map(|item| item[id].as_str().expect("an id").to_owned())
        .collect()
}

/// The keys of the fields, as they stand in `src/domain/field.rs`.
fn field_keys() -> Vec<String> {
    let source = sources()
        .into_iter()
        .find(|source| source.path == "domain/field.rs");
    let source = source.expect("the fields");
    let declared = source
        .code
        .match_indices("key: \"\"")
        .map(|(place, _)| place + 5);
    declared
        .map(|place| source.literal(place).expect("a key").to_owned())
        .collect()
}

/// Families whose every key has to have a text.
fn families() -> Vec<Family> {
    let kinds = KINDS.iter().map(|kind| kind.replace('.', "-"));
    let kinds = kinds.chain(["incident-assessed_classified".into(), "unreadable".into()]);
    let subtypes = categories().iter().flat_map(|category| &category.subtypes);
    let classes = rsit().iter().map(|class| class.id.clone());
    let types = rsit().iter().flat_map(|class| {
        class
            .types
            .iter()
            .map(move |one| format!("{}-{one}", class.id))
    });
    let matrix = Matrix::shipped();
    let standings = [
        Standing::Stands,
        Standing::Withheld,
        Standing::UnknownKind,
        Standing::NotPermitted,
        Standing::Unreadable,
    ];
    vec![
        family("log-{}", kinds),
        family("field-{}", field_keys()),
        family(
            "term-{}",
            [
                "event", "incident", "first", "second", "register", "entry", "bundle", "vault",
            ],
        ),
        family("role-{}", names(&Role::ALL, Role::name)),
        family("state-{}", names(&State::ALL, State::name)),
        family("event-state-{}", names(&EventState::ALL, EventState::name)),
        family("outcome-{}", names(&Outcome::ALL, Outcome::name)),
        family("verdict-{}", names(&Verdict::ALL, Verdict::name)),
        family("answer-{}", names(&Answer::ALL, Answer::name)),
        family("precision-{}", names(&Precision::ALL, Precision::name)),
        family("severity-{}", names(&Severity::ALL, Severity::name)),
        family("standing-{}", names(&standings, Standing::name)),
        family(
            "audit-{}",
            [
                "fork",
                "rewritten",
                "contradiction",
                "lost",
                "left-out",
                "gap",
                "beyond",
                "bundles",
                "back-dated",
                "post-dated",
                "after-revocation",
            ],
        ),
        family("integrity-chain-here-{}", ["all", "some"]),
        family("hands-{}", names(&Hands::ALL, Hands::name)),
        family("search-state-{}", ["open", "ended", "waiting", "done"]),
        family("search-severity-{}", ["none"]),
        family(
            "search-has-{}",
            ["conflict", "coordinator", "severity", "incident"],
        ),
        family("search-was-{}", ["conflict"]),
        family("search-person-{}", ["me", "none"]),
        family("search-time-{}", ["today", "yesterday", "7d", "30d", "1y"]),
        family("theme-{}", ["system", "light", "dark"]),
        family("lock-after-{}", ["5", "10", "30", "60"]),
        family("seal-{}", ["devices", "passphrase", "open"]),
        family("backup-pace-{}", names(&Pace::ALL, Pace::name)),
        family("tlp-{}", names(&Tlp::ALL, Tlp::name)),
        family(
            "category-{}",
            categories().iter().map(|category| &category.id),
        ),
        family("subtype-{}", subtypes),
        family("rsit-{}", classes.chain(types)),
        family(
            "situation-{}",
            situations().iter().map(|situation| &situation.id),
        ),
        family("hint-{}", shipped("hints.json", "hints", "id")),
        family("importance-{}", &matrix.importance),
        family("loss-{}", &matrix.loss),
        family("social-{}", &matrix.social),
        family(
            "refusal-choice-{}",
            ["category", "subtype", "rsit", "impact"],
        ),
    ]
}

/// How keys are put together that need not all have a text: a hint where there is one, names of
/// columns, kinds of files.
const OPEN: &[&str] = &[
    "field-{}-hint",
    "situation-{}-hint",
    "command-exit-{}",
    "command-column-{}",
    "command-kind-{}",
    "command-label-{}",
    "command-standing-{}",
];

/// Functions whose first argument is the first part of a key, the second one being a value.
const CHOICES: &[&str] = &["Choice::of(", "choice("];

/// The functions that look a key up.
const LOOKUPS: &[&str] = &[
    "text(",
    "text!(",
    "Sentence::new(",
    "sentence!(",
    "counted!(",
    "has(",
];

fn is_key(text: &str) -> bool {
    let byte = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    text.contains('-') && text.as_bytes()[0].is_ascii_lowercase() && text.bytes().all(byte)
}

/// Where one of these functions is called: the place, the place of its first argument, the function.
fn calls<'a>(
    source: &'a Source,
    functions: &'static [&'static str],
) -> impl Iterator<Item = (usize, usize, &'static str)> + 'a {
    let of = move |function: &'static str| {
        let found = source.code.match_indices(function);
        found.filter_map(move |(place, _)| {
            let before = source.code[..place].chars().next_back();
            let is_other = before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '.');
            let argument = place + function.len();
            let rest = &source.code[argument..];
            let gap = rest.len() - rest.trim_start().len();
            (!is_other).then_some((place, argument + gap, function))
        })
    };
    functions.iter().flat_map(move |function| of(function))
}

/// Each place where a key is looked up that stands there in full: place, key, function.
fn lookups(source: &Source) -> Vec<(usize, &str, &'static str)> {
    let found = calls(source, LOOKUPS);
    found
        .filter_map(|(place, argument, function)| {
            Some((place, source.literal(argument)?, function))
        })
        .collect()
}

/// Each place where a key is put together and looked up: place, and how.
fn compositions(source: &Source) -> Vec<(usize, String)> {
    let found = calls(source, LOOKUPS);
    let format = |argument: usize| {
        let after = source.code[argument..]
            .trim_start_matches('&')
            .strip_prefix("format!(")?;
        source
            .literal(source.code.len() - after.trim_start().len())
            .map(pattern)
    };
    found
        .filter_map(|(place, argument, _)| Some((place, format(argument)?)))
        .collect()
}

/// A format string with whatever stands between braces left out.
fn pattern(format: &str) -> String {
    let mut out = String::new();
    for (number, part) in format.split('{').enumerate() {
        if number == 0 {
            out.push_str(part);
        } else {
            out.push_str("{}");
            out.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
        }
    }
    out
}

/// The names a text has to be filled with.
fn placeholders(text: &str) -> BTreeSet<&str> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let parts = text.split('$').skip(1);
    parts
        .map(|part| &part[..part.find(|c| !is_name(c)).unwrap_or(part.len())])
        .collect()
}

fn list(what: &str, faults: &[String]) {
    assert!(
        faults.is_empty(),
        "{} {what}:\n  {}\n",
        faults.len(),
        faults.join("\n  ")
    );
}

#[test]
fn every_key_in_the_sources_has_a_text() {
    let mut missing = Vec::new();
    for source in sources() {
        for (place, key, _) in lookups(&source) {
            if is_key(key) && !has(key) {
                missing.push(format!(
                    "{key}  (src/{}:{})",
                    source.path,
                    source.line(place)
                ));
            }
        }
    }
    for family in families() {
        let lacking = family.keys.iter().filter(|key| !has(key));
        missing.extend(lacking.map(|key| format!("{key}  (of {})", family.pattern)));
    }
    missing.sort();
    missing.dedup();
    list("keys without a text in locales/en", &missing);
}

#[test]
fn every_way_to_put_a_key_together_is_known_here() {
    let known: BTreeSet<&str> = families()
        .iter()
        .map(|family| family.pattern)
        .chain(OPEN.iter().copied())
        .collect();
    let mut unknown = Vec::new();
    let mut seen = 0;
    for source in sources() {
        for (place, pattern) in compositions(&source) {
            seen += 1;
            // What comes after a whole key is checked where the texts are.
            if !known.contains(pattern.as_str()) && !pattern.starts_with("{}") {
                unknown.push(format!(
                    "{pattern}  (src/{}:{})",
                    source.path,
                    source.line(place)
                ));
            }
        }
    }
    assert!(seen > 10, "{seen} seen");
    list(
        "ways to put a key together that tests/native/words.rs has no family for",
        &unknown,
    );
}

#[test]
fn every_text_is_used() {
    let sources = sources();
    let mut literals: BTreeSet<&str> = BTreeSet::new();
    let mut beginnings: BTreeSet<String> = BTreeSet::new();
    let mut patterns: BTreeSet<String> = BTreeSet::new();
    for source in &sources {
        literals.extend(source.literals.iter().map(|(_, text)| text.as_str()));
        let composed = source
            .literals
            .iter()
            .filter(|(_, text)| text.contains('{'));
        patterns.extend(composed.map(|(_, text)| pattern(text)));
        let chosen = calls(source, CHOICES).filter_map(|(_, place, _)| source.literal(place));
        beginnings.extend(chosen.map(|first| format!("{first}-")));
    }
    // What the page says when it cannot start.
    let page = fs::read_to_string(root().join("index.html")).expect("the page");
    let keys = page.split("data-key=\"").skip(1);
    literals.extend(keys.filter_map(|rest| rest.split('"').next()));
    let of_families: BTreeSet<String> = families()
        .into_iter()
        .flat_map(|family| family.keys)
        .collect();
    let parts: Vec<(&str, &str)> = patterns
        .iter()
        .filter_map(|pattern| pattern.split_once("{}"))
        .collect();
    let is_composed = |key: &str| {
        parts.iter().any(|(before, after)| {
            if before.is_empty() {
                // A whole key and an ending: `-hint`, `-one`.
                let whole = key.strip_suffix(after).filter(|_| after.starts_with('-'));
                whole.is_some_and(has)
            } else {
                is_key(before) && key.starts_with(before) && key.ends_with(after)
            }
        })
    };
    let is_numbered = |key: &str| {
        let parts = key.rsplit_once('-');
        parts.is_some_and(|(whole, number)| number.parse::<u8>().is_ok() && has(whole))
    };
    let unused: Vec<String> = KEYS
        .iter()
        .filter(|key| !literals.contains(**key) && !of_families.contains(**key))
        .filter(|key| {
            !beginnings
                .iter()
                .any(|first| key.starts_with(first.as_str()))
        })
        .filter(|key| !is_composed(key) && !is_numbered(key))
        .map(|key| (*key).to_owned())
        .collect();
    list("texts in locales/en that nothing looks up", &unused);
}

/// The names of a chain of `.with("name", …)` that begins at that place in the code.
fn filled(source: &Source, mut place: usize) -> (BTreeSet<&str>, usize) {
    let mut names = BTreeSet::new();
    loop {
        let rest = &source.code[place..];
        let chain = rest.trim_start();
        let Some(argument) = chain.strip_prefix(".with(") else {
            return (names, place);
        };
        let start = source.code.len() - argument.trim_start().len();
        let Some(name) = source.literal(start) else {
            return (names, place);
        };
        names.insert(name);
        place = source.code.len() - argument.len() + closing(argument);
    }
}

/// The place after the parenthesis that closes one opened before.
fn closing(code: &str) -> usize {
    let mut depth = 1;
    for (place, character) in code.char_indices() {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return place + 1;
        }
    }
    code.len()
}

#[test]
fn what_fills_a_sentence_fits_its_text() {
    let mut wrong = Vec::new();
    for source in sources() {
        for (place, key, function) in lookups(&source) {
            let Some(message) = Language::current().text(key) else {
                continue;
            };
            let expected = placeholders(message);
            let argument = place + function.len();
            let end = argument + closing(&source.code[argument..]);
            let is_sentence = matches!(function, "Sentence::new(" | "sentence!(");
            let (given, after) = match function {
                "Sentence::new(" | "sentence!(" => filled(&source, end),
                "counted!(" => (BTreeSet::from(["count"]), end),
                _ => (BTreeSet::new(), end),
            };
            // A sentence that is kept in a name may be filled later on.
            let rest = source.code[after..].trim_start();
            let ends_here = rest.starts_with([',', ')', '}']) || rest.starts_with(".text()");
            let fits = given == expected || given.is_subset(&expected) && is_sentence && !ends_here;
            // Or by whoever it is handed to.
            let before = source.code[..place].trim_end();
            let handed_on = before.ends_with('(') && rest.starts_with(',');
            let raw = !is_sentence && rest.starts_with(".replace(");
            if !fits && !handed_on && !raw {
                let place = format!("src/{}:{}", source.path, source.line(place));
                wrong.push(format!(
                    "{key}: the text has {expected:?}, {place} fills {given:?}"
                ));
            }
        }
    }
    list(
        "sentences that are filled with other names than their text has",
        &wrong,
    );
}

#[test]
fn the_log_is_told_with_the_names_its_texts_have() {
    let filled: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("log-register-created", ["name"].as_slice()),
        ("log-device-enrolled", &["person", "roles"]),
        ("log-event-assessed", &["outcome"]),
        ("log-incident-opened", &["title"]),
        ("log-incident-assessed", &["verdict"]),
        (
            "log-incident-assessed_classified",
            &["verdict", "category", "severity"],
        ),
        ("log-incident-coordinator_assigned", &["person"]),
        ("log-incident-state_changed", &["state"]),
        ("log-incident-renamed", &["title"]),
        ("log-unreadable", &["kind"]),
        ("log-device-revoked", &["person", "cause", "last"]),
        ("log-entry-admitted", &["count"]),
        ("log-entry-erased", &["count"]),
        ("log-entry-taken_back", &["count"]),
        ("log-import-withdrawn", &["person", "number", "count"]),
        ("log-bundle-received", &["person", "number"]),
        ("log-incident-field_resolved", &["field"]),
    ]);
    for key in KEYS.iter().filter(|key| key.starts_with("log-")) {
        let expected = filled.get(key).copied().unwrap_or_default();
        assert_eq!(
            placeholders(text(key)),
            expected.iter().copied().collect(),
            "{key}"
        );
    }
}

#[test]
fn every_file_of_words_is_in_the_program() {
    let files = fs::read_dir(root().join("locales/en")).expect("a language");
    for file in files {
        let path = file.expect("a file").path();
        let text = fs::read_to_string(&path).expect("a file");
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((key, _)) = line.split_once(" =") {
                assert!(
                    has(key),
                    "{}: {key} is not in the catalogue",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn a_sentence_is_filled_by_name() {
    let sentence = Sentence::new("fault-newer").with("version", 7);
    assert_eq!(
        sentence.text(),
        text("fault-newer").replace("{ $version }", "7")
    );
    assert_eq!(Sentence::new("no-such-key").text(), "no-such-key");
    assert!(!has("no-such-key"));
}

/// The languages as `boot.mjs` knows them.
#[test]
fn the_first_script_knows_every_language() {
    let script = fs::read_to_string(root().join("src/web/boot.mjs")).expect("the script");
    let quoted = |tongues: Vec<&Tongue>| {
        let tags: Vec<String> = tongues.iter().map(|it| format!("'{}'", it.tag)).collect();
        tags.join(", ")
    };
    let all = quoted(ALL.iter().collect());
    let from_right = quoted(ALL.iter().filter(|it| it.from_right).collect());
    assert!(
        script.contains(&format!("const LANGUAGES = [{all}];")),
        "{all}"
    );
    assert!(script.contains(&format!("const FROM_RIGHT = [{from_right}];")));
}

/// What fills a text is never looked at again.
#[test]
fn a_text_that_fills_is_not_filled() {
    let sentence = Sentence::new("log-device-enrolled")
        .with("person", "{ $roles }")
        .with("roles", "{ $person }");
    let expected = text("log-device-enrolled")
        .replace("{ $person }", "{ $ROLES }")
        .replace("{ $roles }", "{ $person }")
        .replace("{ $ROLES }", "{ $roles }");
    assert_eq!(sentence.text(), expected);
    // A name that nobody fills stays as it is.
    let half = Sentence::new("log-device-enrolled").with("roles", "auditor");
    assert!(half.text().contains("{ $person }") && half.text().contains("auditor"));
}
