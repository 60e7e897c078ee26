//! Every sentence a person reads stands in `locales/`: none stands in the code, in a style sheet, or in the page alone.

use std::{collections::BTreeSet, fs};

use finder::{Voice, words_in};
use watchbook::words::{
    keys::{KEYS, shipped},
    language::{ALL, find},
};

use crate::sources::{root, sources};

mod finder;
mod shape;
mod tables;

/// What the page says until the program is there.
const STARTING: [&str; 2] = ["home-first-lead", "loading"];

/// Words that stand in the code all the same: where, which (all of a file where it is empty), and why.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    (
        "words/language.rs",
        "",
        "the names of languages in themselves: the same in every language",
    ),
    ("app/codes/show.rs", "M{} {}h{}v1h-{}z", "a drawing"),
    (
        "command/output.rs",
        "\\u{:04x}",
        "an escape of JSON, for programs",
    ),
    (
        "log/json/reader.rs",
        "",
        "where exactly a file is no JSON, inside a sentence that is translated: for whoever made the file",
    ),
    ("reading.rs", "", "the same, of a file of ours"),
];

#[test]
fn nothing_that_people_read_stands_in_the_code() {
    let mut used = BTreeSet::new();
    let (mut wrong, mut seen) = (Vec::new(), 0);
    let mut look = |path: &str, text: &str, voice: Voice| {
        seen += 1;
        for found in words_in(text, voice).expect("Rust") {
            let exception = EXCEPTIONS.iter().position(|(at, which, _)| {
                *at == path && [found.text.as_str(), ""].contains(which)
            });
            match exception {
                Some(exception) => _ = used.insert(exception),
                None => wrong.push(format!(
                    "{path}:{} {:?}: {}",
                    found.line, found.text, found.because
                )),
            }
        }
    };
    for source in sources() {
        let voice = match source.room() {
            "app" | "command" => Voice::People,
            _ => Voice::Rooms,
        };
        look(&source.path, &source.text, voice);
    }
    for crate_of_ours in ["worker", "lazy/code", "lazy/envelope", "lazy/stretch"] {
        for file in fs::read_dir(root().join(crate_of_ours).join("src")).expect("a crate") {
            let path = file.expect("a file").path();
            let text = fs::read_to_string(&path).expect("a source");
            look(&path.to_string_lossy(), &text, Voice::Rooms);
        }
    }
    assert!(seen > 300, "{seen} sources");
    assert!(
        wrong.is_empty(),
        "{} texts in the code; they belong into locales/:\n  {}\n",
        wrong.len(),
        wrong.join("\n  ")
    );
    for (number, (path, which, _)) in EXCEPTIONS.iter().enumerate() {
        assert!(used.contains(&number), "no longer needed: {path} {which}");
    }
}

/// Code in which one text has to be found: the text, and the code.
const SAID: &[(&str, &str)] = &[
    ("Close", r#"fn a() { view! { <p>"Close"</p> } }"#),
    ("Close", r"fn a() { view! { <p>Close</p> } }"),
    (
        "close",
        r#"fn a() { view! { <div><b>{b}</b>{"close"}</div> } }"#,
    ),
    (
        "yes",
        r#"fn a() { view! { <p>{move || if b() { "yes" } else { "–" }}</p> } }"#,
    ),
    (
        "yes",
        r#"fn a() { view! { <p>{b.then(|| "yes".to_owned())}</p> } }"#,
    ),
    (
        "yes",
        r#"fn a() { view! { <p>{match b { 1 => "yes", _ => "" }}</p> } }"#,
    ),
    ("yes", r#"fn a() { let b = "yes"; view! { <p>{b}</p> } }"#),
    (
        "yes",
        r#"const B: &str = "yes"; fn a() { view! { <p>{B}</p> } }"#,
    ),
    (
        "{b} left",
        r#"fn a() { view! { <p>{format!("{b} left")}</p> } }"#,
    ),
    (
        "left",
        r#"fn a() { view! { <p>{format!("{} {}", b, "left")}</p> } }"#,
    ),
    (
        "close",
        r#"fn a() { view! { <button title="close"></button> } }"#,
    ),
    (
        "close",
        r#"fn a() { view! { <button aria-label=b.unwrap_or("close")></button> } }"#,
    ),
    (
        "a cat",
        r#"fn a() { view! { <img alt="a cat" src="cat.png"/> } }"#,
    ),
    (
        "send",
        r#"fn a() { view! { <input type="submit" value="send"/> } }"#,
    ),
    (
        "find",
        r#"fn a() { view! { <input placeholder=move || "find"/> } }"#,
    ),
    (
        "Close",
        r#"fn a() { view! { <Button label="Close" test="close"/> } }"#,
    ),
    (
        "close it",
        r#"fn a() { view! { <Button what="close it"/> } }"#,
    ),
    (
        "inner",
        r#"fn a() { view! { <Card><p title="inner"></p></Card> } }"#,
    ),
    (
        "inner",
        r#"fn a() { view! { <p>{b.map(|c| view! { <b>"inner"</b> })}</p> } }"#,
    ),
    ("saved", r#"fn a() { shell.did("saved"); }"#),
    ("no", r#"fn a() { form.blame("field-title", "no"); }"#),
    (
        "it",
        r#"fn a() { sentence!("fault-newer").with("version", "it"); }"#,
    ),
    (
        "{b} open",
        r#"fn a() { document().set_title(&format!("{b} open")); }"#,
    ),
    (
        "close",
        r#"fn a() { b.set_attribute("aria-label", "close"); }"#,
    ),
    ("done", r#"fn a() { println!("done"); }"#),
    ("in {}", r#"fn a() { writeln!(out, "in {}", b)?; }"#),
    ("in", r#"fn a() { writeln!(out, "{}", "in")?; }"#),
    ("Saved", r#"fn a() -> &str { "Saved" }"#),
    ("It is saved", r#"fn a() { b(&["It is saved"]); }"#),
    ("that is all.", r#"fn a() { b(vec!["that is all."]); }"#),
    ("über", r#"fn a() -> &str { "über" }"#),
    ("Not this", r#"fn a() { odd!(b => "Not this") }"#),
    (
        "all of it",
        r#"struct A { #[arg(long, help = "all of it")] b: bool }"#,
    ),
    (
        " All of it",
        "#[derive(Debug, clap::Args)] struct A {\n/// All of it\nb: bool }",
    ),
];

/// Code in which nothing is to be found.
const UNSAID: &[&str] = &[
    r#"fn a() { view! { <p class="Wide card" data-test="Close it">{text!("close")}" · "{b}</p> } }"#,
    r#"fn a() { view! { <h1>"Watchbook"</h1> } }"#,
    r#"fn a() { view! { <Button label="close" tone="quiet"/> } }"#,
    r#"fn a() { view! { <input type="radio" value="yes"/> } }"#,
    r#"fn a() { view! { <kbd>{b}</kbd> } } fn c() { let d = "no word"; }"#,
    r#"fn a() { if b == "Escape" || matches!(b, "Enter" | "Home") {} }"#,
    r#"fn a() { match b { "ArrowDown" | "Enter" => c(), "Escape" => d(), _ => {} } }"#,
    r#"fn a() { assert!(b, "That must be"); leptos::logging::warn!("That was odd."); }"#,
    r#"fn a() { b.expect("It is there"); }"#,
    r#"#[expect(dead_code, reason = "Kept alive.")] fn a() {}"#,
    r#"#[cfg(test)] mod tests { fn a() { b("This is said."); } }"#,
    r#"impl std::fmt::Debug for A { fn fmt(&self) { f.write_str("Not shown") } }"#,
    "/// Says something.\nfn a() {}",
    r#"fn a() -> &str { "M7 2.500h10v19H7zM11 18.500h2" }"#,
    r#"fn a() { odd!(#[doc = "Not this"] b => "not-this") }"#,
    "#[derive(clap::Args)] struct A {\n/// All of it\n#[arg(help = text!(\"close\"))] b: bool }",
    "#[derive(Debug)] struct A {\n/// All of it\nb: bool }",
    r#"fn a() { println!("{}", text!("close")); println!("{b} – {c:>4}"); }"#,
];

#[test]
fn words_are_found_wherever_they_stand() {
    for (text, code) in SAID {
        let found = words_in(code, Voice::People).expect("Rust");
        let found: Vec<&str> = found.iter().map(|found| found.text.as_str()).collect();
        assert_eq!(found, [*text], "{code}");
    }
}

#[test]
fn what_nobody_reads_is_not_found() {
    for code in UNSAID {
        let found = words_in(code, Voice::People).expect("Rust");
        assert!(found.is_empty(), "{code}: {found:?}");
    }
}

/// A piece of a page: the key that its element names, if it does, and its text with one space between words.
fn pieces(html: &str) -> Vec<(Option<&str>, String)> {
    let mut key = None;
    let mut found = Vec::new();
    for piece in html.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').expect("a tag that ends");
        key = match tag.split_once("data-key=\"") {
            Some((_, after)) => after.split('"').next(),
            None if tag.starts_with('/') => None,
            None => key,
        };
        let text: Vec<&str> = text.split_whitespace().collect();
        if !text.is_empty() {
            found.push((key, text.join(" ")));
        }
    }
    found
}

/// A page without everything between two marks.
fn without(html: &str, begins: &str, ends: &str) -> String {
    let mut parts = html.split(begins);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |kept, part| {
        kept + part.split_once(ends).expect("an end").1
    })
}

fn page() -> String {
    let html = fs::read_to_string(root().join("index.html")).expect("the page");
    let html = without(&html, "<!--", "-->");
    // Without scripts there is no file with words: that one text is in English for everybody.
    without(&html, "<noscript>", "</noscript>")
}

/// The sentences that the page has before the program: they are the English ones, and replaced by those of the language.
#[test]
fn the_page_says_what_the_files_of_words_say() {
    let mut keys = BTreeSet::new();
    for (key, text) in pieces(&page()) {
        match key {
            Some(key) => {
                assert_eq!(find(shipped("en"), key), Some(text.as_str()), "{key}");
                keys.insert(key.to_owned());
            }
            None => assert!(
                !shape::has_letter(&text),
                "index.html says {text:?} without a key"
            ),
        }
    }
    let there = |key: &&str| key.starts_with("failure-") || STARTING.contains(key);
    let expected: BTreeSet<String> = KEYS.into_iter().filter(there).map(str::to_owned).collect();
    assert_eq!(keys, expected);

    // `boot.mjs` reads them line by line, and fills nothing in.
    let script = fs::read_to_string(root().join("src/web/boot.mjs")).expect("the script");
    assert!(script.contains("`^${element.dataset.key} = (.*)$`"));
    for tongue in ALL {
        let file = shipped(tongue.tag);
        for key in &keys {
            let said = find(file, key).expect("a key");
            assert!(
                file.lines().any(|line| line == format!("{key} = {said}")),
                "{} {key}",
                tongue.tag
            );
            assert!(!said.contains('{'), "{} {key}", tongue.tag);
        }
    }
    let given = |call: &str| -> Vec<String> {
        let calls = script.split(call).skip(1);
        let words = calls.filter_map(|rest| rest.split('\'').next());
        words.map(|word| format!("failure-{word}")).collect()
    };
    let mut reasons = [given("reveal('"), given("reason = '")].concat();
    reasons.sort();
    let html = page();
    let hidden = html.match_indices("hidden>").filter_map(|(place, _)| {
        let tag = html[..place].rsplit('<').next()?;
        tag.split('"').nth(1).filter(|_| tag.starts_with("p "))
    });
    let mut hidden: Vec<&str> = hidden.collect();
    hidden.sort_unstable();
    assert_eq!(reasons, hidden, "the reasons that the script gives");
}

#[test]
fn a_text_of_the_page_without_a_key_is_seen() {
    let html = "<h1 data-key=\"a\">One\n two</h1><p>three <a data-key=\"b\">four</a> five</p>";
    let expected = [
        (Some("a"), "One two"),
        (None, "three"),
        (Some("b"), "four"),
        (None, "five"),
    ];
    let expected = expected.map(|(key, text)| (key, text.to_owned()));
    assert_eq!(pieces(html), expected);
    assert_eq!(without("a<!-- b -->c<!--d-->", "<!--", "-->"), "ac");
}

/// What a style sheet writes by itself, with its quotation marks.
fn written(css: &str) -> Vec<&str> {
    let css = css.split("content:").skip(1);
    let values = css.filter_map(|rest| rest.split([';', '}']).next());
    values.filter(|value| value.contains(['"', '\''])).collect()
}

#[test]
fn no_style_sheet_writes_words() {
    let literals = |value: &str| -> String {
        let parts = value.split(['"', '\'']).skip(1).step_by(2);
        parts.map(without_escapes).collect()
    };
    let mut seen = 0;
    for file in fs::read_dir(root().join("style")).expect("the sheets") {
        let path = file.expect("a sheet").path();
        let css = fs::read_to_string(&path).expect("a sheet");
        for value in written(&css) {
            seen += 1;
            let text = literals(value);
            assert!(!shape::has_letter(&text), "{}: {value}", path.display());
        }
    }
    println!("{seen} texts in style sheets");
    assert_eq!(
        literals(written("a { b: c; content: \"new \" attr(d) }")[0]),
        "new "
    );
    assert!(written("a { content: none; }").is_empty());
    assert!(!shape::has_letter(&literals("\"\\2026\\a0\"")));
}

/// A text of a style sheet without the letters of its escapes.
fn without_escapes(text: &str) -> String {
    let mut parts = text.split('\\');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |kept, part| {
        kept + part.trim_start_matches(|c: char| c.is_ascii_hexdigit())
    })
}
