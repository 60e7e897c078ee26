//! The house: arrows point down only, the pure rooms stay pure, nothing gives up without saying so.

use std::collections::BTreeSet;

use crate::sources::{Source, read, sources};

/// The rooms from the ground up, each with the rooms it knows: all of them stand before it, and it
/// knows no other. One more name here is a decision, not a detail.
const ROOMS: &[(&str, &[&str])] = &[
    ("words", &[]),
    // How types are read from text, whatever they are.
    ("reading", &[]),
    // How bits are said aloud, whatever they are.
    ("crockford", &[]),
    ("domain", &["words", "reading", "crockford"]),
    // How things are put in order, whatever they are.
    ("order", &[]),
    ("log", &["words", "reading", "crockford", "domain", "order"]),
    ("register", &["words", "reading", "domain", "order", "log"]),
    (
        "bundle",
        &["words", "reading", "domain", "order", "log", "register"],
    ),
    // Bytes under keys: what they mean is none of its business.
    ("store", &["words", "order"]),
    ("vault", &["words", "crockford", "order", "log", "store"]),
    (
        "engine",
        &[
            "words", "reading", "domain", "order", "log", "register", "bundle", "store", "vault",
        ],
    ),
    ("browser", &["words", "domain", "store", "vault", "engine"]),
    ("home", &["words", "domain", "store", "vault", "engine"]),
    (
        "command",
        &[
            "words", "domain", "log", "register", "bundle", "engine", "home",
        ],
    ),
    (
        "app",
        &[
            "words", "order", "domain", "log", "register", "bundle", "engine",
        ],
    ),
];

/// Up to this room there is no web, no clock, no randomness and no I/O.
const PURE: &str = "engine";

/// What a pure room does not name.
const IMPURE: &[&str] = &[
    "leptos",
    "leptos_router",
    "web_sys",
    "js_sys",
    "rexie",
    "gloo_storage",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "getrandom",
    "rand",
    "SystemTime",
    "Instant",
    "Utc::now",
    "Local::now",
    "std::fs",
    "std::env",
    "std::io",
    "std::net",
    "std::process",
    "println!",
    "eprintln!",
];

/// The most lines of code in a file, comments and blank lines not counted.
const LONGEST: usize = 400;

fn rank(room: &str) -> Option<usize> {
    ROOMS.iter().position(|(name, _)| *name == room)
}

fn list(what: &str, faults: &[String]) {
    assert!(
        faults.is_empty(),
        "{} {what}:\n  {}\n",
        faults.len(),
        faults.join("\n  ")
    );
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The places of a name or path that stands by itself.
fn named<'a>(code: &'a str, name: &'a str) -> impl Iterator<Item = usize> + 'a {
    code.match_indices(name)
        .map(|(place, _)| place)
        .filter(move |place| {
            let before = code[..*place].chars().next_back();
            let after = code[place + name.len()..].chars().next();
            !before.is_some_and(is_name) && !after.is_some_and(is_name)
        })
}

/// The rooms a file names after `crate::`, with the places.
fn known(source: &Source) -> Vec<(usize, String)> {
    let code = &source.code;
    let mut found = Vec::new();
    for place in named(code, "crate").filter(|place| code[*place..].starts_with("crate::")) {
        let start = place + "crate::".len();
        if !code[start..].starts_with('{') {
            let room: String = code[start..].chars().take_while(|c| is_name(*c)).collect();
            found.push((place, room));
            continue;
        }
        // The first name of each member of the outermost braces.
        let (mut depth, mut fresh) = (0, true);
        for (offset, character) in code[start..].char_indices() {
            match character {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
            if fresh && is_name(character) {
                let rest = &code[start + offset..];
                let room: String = rest.chars().take_while(|c| is_name(*c)).collect();
                found.push((start + offset, room));
                fresh = false;
            }
            fresh = fresh && !is_name(character) || depth == 1 && matches!(character, ',' | '{');
        }
    }
    found
}

/// The code of a file without its tests.
fn shipped(source: &Source) -> &str {
    source.code.split("#[cfg(test)]").next().unwrap_or_default()
}

#[test]
fn every_room_has_its_place() {
    let known: BTreeSet<&str> = ROOMS.iter().map(|(name, _)| *name).collect();
    let sources = sources();
    let rooms: BTreeSet<&str> = sources
        .iter()
        .map(Source::room)
        .filter(|room| !["lib", "main"].contains(room))
        .collect();
    assert_eq!(rooms, known);
}

#[test]
fn arrows_point_down_only() {
    for (own, (room, known)) in ROOMS.iter().enumerate() {
        for other in *known {
            assert!(
                rank(other).is_some_and(|other| other < own),
                "{room} knows {other}"
            );
        }
    }
    let mut wrong = Vec::new();
    let mut drawn = BTreeSet::new();
    for source in sources() {
        let Some(own) = rank(source.room()) else {
            continue;
        };
        for (place, room) in known(&source) {
            if room == source.room() || rank(&room).is_none() {
                continue;
            }
            if ROOMS[own].1.contains(&room.as_str()) {
                drawn.insert((ROOMS[own].0, room));
            } else {
                let line = source.line(place);
                wrong.push(format!("src/{}:{line} knows {room}", source.path));
            }
        }
    }
    list("arrows that no room has", &wrong);
    let unused = ROOMS.iter().flat_map(|(room, known)| {
        let known = known
            .iter()
            .filter(|other| !drawn.contains(&(*room, (**other).to_owned())));
        known.map(move |other| format!("{room} does not need {other}"))
    });
    list("arrows that nobody uses", &unused.collect::<Vec<_>>());
}

#[test]
fn the_pure_rooms_are_pure() {
    let last = rank(PURE).expect("a room");
    let mut wrong = Vec::new();
    for source in sources() {
        if rank(source.room()).is_none_or(|rank| rank > last) {
            continue;
        }
        for name in IMPURE {
            let places = named(shipped(&source), name);
            wrong.extend(
                places.map(|place| {
                    format!("src/{}:{} names {name}", source.path, source.line(place))
                }),
            );
        }
    }
    list("places where a pure room is not", &wrong);
}

/// Whether the function around that place says in its documentation that it panics.
fn is_documented(source: &Source, place: usize) -> bool {
    let before = &source.code[..place];
    let Some(function) = named(before, "fn").last() else {
        return false;
    };
    let line = source.line(function);
    let lines: Vec<&str> = source.text.lines().take(line - 1).collect();
    let above = lines.iter().rev().map(|line| line.trim_start());
    let mut documentation =
        above.take_while(|line| line.starts_with("///") || line.starts_with("#["));
    documentation.any(|line| line == "/// # Panics")
}

#[test]
fn nothing_gives_up_without_saying_so() {
    let mut wrong = Vec::new();
    for source in sources() {
        let code = shipped(&source);
        for name in [
            ".unwrap()",
            ".expect(",
            "panic!",
            "unreachable!",
            "unimplemented!",
            "todo!",
            "dbg!",
        ] {
            let never = ["unimplemented!", "todo!", "dbg!"].contains(&name);
            for (place, _) in code.match_indices(name) {
                if never || !is_documented(&source, place) {
                    wrong.push(format!("src/{}:{} {name}", source.path, source.line(place)));
                }
            }
        }
    }
    list("places that may panic and do not say so", &wrong);
}

#[test]
fn pages_take_the_one_prelude() {
    let mut wrong = Vec::new();
    for source in sources() {
        if source.path == "app/prelude.rs" {
            continue;
        }
        let places = source.code.match_indices("leptos::prelude::*");
        wrong
            .extend(places.map(|(place, _)| format!("src/{}:{}", source.path, source.line(place))));
    }
    list("places with Leptos's own prelude", &wrong);
}

#[test]
fn nothing_is_unsafe() {
    let mut wrong = Vec::new();
    for source in sources() {
        let places = named(&source.code, "unsafe");
        wrong.extend(places.map(|place| format!("src/{}:{}", source.path, source.line(place))));
    }
    list("unsafe places", &wrong);
}

#[test]
fn every_file_says_what_it_is_for() {
    // A page or a component says it above itself; its folder says it for all.
    let is_part = |path: &str| {
        path.starts_with("app/") && !path.ends_with("/mod.rs")
            || path.starts_with("app/pages/") && path != "app/pages/mod.rs"
    };
    let lacking: Vec<String> = sources()
        .iter()
        .filter(|source| !source.text.starts_with("//! ") && !is_part(&source.path))
        .map(|source| format!("src/{}", source.path))
        .collect();
    list("files that do not open with `//!`", &lacking);
}

#[test]
fn no_file_is_too_long() {
    let mut lengths: Vec<(usize, String)> = sources()
        .into_iter()
        .map(|source| {
            let lines = source.code.lines().filter(|line| !line.trim().is_empty());
            (lines.count(), source.path)
        })
        .collect();
    lengths.sort_by(|a, b| b.cmp(a));
    let worst = lengths
        .iter()
        .take(5)
        .map(|(lines, path)| format!("{lines}  src/{path}"));
    println!(
        "the longest files:\n  {}",
        worst.collect::<Vec<_>>().join("\n  ")
    );
    let long: Vec<String> = lengths
        .iter()
        .take_while(|(lines, _)| *lines > LONGEST)
        .map(|(lines, path)| format!("src/{path} has {lines} lines of code"))
        .collect();
    list("files that are too long", &long);
}

#[test]
fn an_arrow_is_seen_however_it_is_written() {
    let rooms = |code: &str| {
        let source = read("log/x.rs".into(), code.into());
        known(&source)
            .into_iter()
            .map(|(_, room)| room)
            .collect::<Vec<_>>()
    };
    assert_eq!(rooms("use crate::engine::x;"), ["engine"]);
    assert_eq!(rooms("fn a() { crate::app::b() }"), ["app"]);
    assert_eq!(
        rooms("use crate::{\n domain::{a::{b, c}, d},\n engine, bundle::e as f,\n};"),
        ["domain", "engine", "bundle"]
    );
    assert_eq!(
        rooms("// crate::engine\nlet a = \"crate::app\"; mycrate::b();"),
        Vec::<String>::new()
    );
    let documented =
        "/// Text.\n///\n/// # Panics\n/// Never.\n#[must_use]\npub fn a() { b.expect(c) }";
    let bare = "/// Text.\npub fn a() { b.expect(c) }";
    for (text, expected) in [(documented, true), (bare, false)] {
        let source = read("x.rs".into(), text.into());
        let place = source.code.find(".expect(").expect("a place");
        assert_eq!(is_documented(&source, place), expected);
    }
}

/// A path that a document names and that is not there sends people looking for it.
#[test]
fn documents_name_paths_that_exist() {
    let root = crate::sources::root();
    let documents = [
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "README.md",
        "data/README.md",
        "docs/bundle-format.md",
        "docs/process.md",
        "tests/golden/README.md",
    ];
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for document in documents {
        let text = std::fs::read_to_string(root.join(document)).expect("a document");
        // Outside fences, what stands between two back quotes is every second piece of a line.
        let mut fenced = false;
        for line in text.lines() {
            fenced ^= line.starts_with("```");
            let named = line.split('`').skip(1).step_by(2).filter(|_| !fenced);
            for path in named.filter(|path| is_path(path)) {
                seen += 1;
                let here = std::path::Path::new(document).parent().expect("a folder");
                let places = [root.to_owned(), root.join("src"), root.join(here)];
                if !places.iter().any(|place| place.join(path).exists()) {
                    wrong.push(format!("{document}: {path}"));
                }
            }
        }
    }
    assert!(seen > 60, "{seen} paths seen");
    list("paths that are not there", &wrong);
}

/// Whether a text reads as the path of a file or folder of ours.
fn is_path(text: &str) -> bool {
    let known = [".rs", ".md", ".json", ".ftl", ".mjs", ".sh", "/"];
    let plain = |c: char| c.is_alphanumeric() || "/._-".contains(c);
    text.contains('/')
        && text.chars().all(plain)
        && known.iter().any(|end| text.ends_with(end))
        && !text.contains("NNNN")
        // What a build makes.
        && text != "dist/"
}
