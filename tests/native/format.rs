//! `docs/bundle-format.md` says what the program does: its example, its script, its tables.

use std::{fs, path::Path, process::Command};

use watchbook::{
    bundle::{
        MAX_ENTRIES, MAX_FILE, MAX_INLINE, MAX_PAYLOAD, Tlp,
        comparison::of_register,
        read::{Document, read},
    },
    domain::{
        assessment::{Outcome, Verdict},
        role::Role,
        stamp::Precision,
        state::State,
    },
    log::{
        entry::{Entry, MAX_FREE_LAMPORT, MAX_LINE},
        json::{MAX_CONTAINERS, MAX_DEPTH, MAX_INTEGER, MAX_NAME, MAX_STRING, MAX_VALUES},
        key::{Signer, Typ},
    },
    register::fact::KINDS,
};

use crate::{shell, sources::root};

fn page() -> String {
    fs::read_to_string(root().join("docs/bundle-format.md")).expect("the description")
}

/// The fenced blocks of that language, without their fences.
fn blocks(language: &str) -> Vec<String> {
    let page = page();
    let fence = format!("\n```{language}\n");
    let found = page.match_indices(&fence).map(|(place, _)| {
        let rest = &page[place + fence.len()..];
        rest[..rest.find("\n```").expect("an end") + 1].to_owned()
    });
    found.collect()
}

fn golden(name: &str) -> std::path::PathBuf {
    root().join(format!("tests/golden/v1/{name}.watchbook.json"))
}

#[test]
fn the_example_is_the_golden_file() {
    let example = fs::read_to_string(golden("example")).expect("the example");
    assert_eq!(blocks("json"), std::slice::from_ref(&example));
    let Ok(Document::Bundle(bundle)) = read(example.as_bytes()) else {
        panic!("a bundle")
    };
    let page = page();
    let says = |text: &str| assert!(page.contains(text), "the page lacks {text}");
    for seed in [1, 2] {
        let signer = Signer::from_seed(&[seed; 32]);
        says(&format!("`{}`, `{}`", signer.public(), signer.device()));
    }
    let entries: Vec<&Entry> = bundle.entries.iter().flatten().collect();
    for entry in &entries {
        says(&format!("| `{}` |", entry.id));
    }
    says(&format!("```\n{}\n```", entries[2].head_text));
    says(&format!("| `{}` |", bundle.sha256));
}

/// The script of section 9.1.
pub fn script() -> String {
    let scripts = blocks("sh");
    let [script] = scripts.as_slice() else {
        panic!("one script")
    };
    script.clone()
}

#[test]
fn the_script_verifies_what_holds_and_nothing_else() {
    if !shell::is_here() {
        return;
    }
    let script = script();
    let register = Signer::from_seed(&[1; 32]);
    let Ok(Document::Bundle(example)) = read(&fs::read(golden("example")).expect("the example"))
    else {
        panic!("a bundle")
    };
    assert_eq!(example.manifest.from, register.device());
    let run = |file: &Path, register: &str| {
        let mut run = Command::new("sh");
        let run = run
            .args(["-c", &script, "verify.sh"])
            .arg(file)
            .arg(register);
        let output = run.output().expect("a shell");
        (
            output.status.success(),
            String::from_utf8_lossy(&output.stdout).into_owned(),
        )
    };
    let register_of = |name: &str| match read(&fs::read(golden(name)).expect("a golden file")) {
        Ok(Document::Bundle(bundle)) => bundle.manifest.reg.to_string(),
        _ => example.manifest.reg.to_string(),
    };
    for name in [
        "example",
        "everything",
        "later",
        "withheld",
        "held-back",
        "taken-back",
        "invitation",
        "part-2-of-3",
    ] {
        let (holds, said) = run(&golden(name), &register_of(name));
        assert!(holds && said.starts_with("HOLDS: "), "{name}: {said}");
    }
    let page = page();
    let (_, said) = run(&golden("example"), &example.manifest.reg.to_string());
    assert!(
        page.contains(&said),
        "the page shows another answer than {said}"
    );
    for name in [
        "other-register",
        "foundation-missing",
        "stranger",
        "signed-by-another-member",
        "altered-payload",
        "altered-signature",
        "altered-header",
        "typ-wrong",
        "alg-none",
        "alg-eddsa",
        "header-member-extra",
        "kid-swapped",
        "file-altered",
        "file-not-named",
        "entry-body-altered",
        "entry-head-altered",
        "entry-signed-by-another",
        "entry-signed-as-bundle",
        "entry-of-a-stranger",
        "entry-of-another-register",
    ] {
        let (holds, said) = run(&golden(name), &example.manifest.reg.to_string());
        assert!(
            !holds && said.starts_with("DOES NOT HOLD: "),
            "{name}: {said}"
        );
    }
}

#[test]
fn the_tables_name_everything() {
    let page = page();
    let mut lacking = Vec::new();
    let mut says = |text: String| {
        if !page.contains(&text) {
            lacking.push(text);
        }
    };
    let rows = KINDS.iter().map(|kind| format!("\n| `{kind}` |"));
    rows.for_each(&mut says);
    let words = [
        Role::ALL.map(Role::name).to_vec(),
        Outcome::ALL.map(Outcome::name).to_vec(),
        Verdict::ALL.map(Verdict::name).to_vec(),
        State::ALL.map(State::name).to_vec(),
        Precision::ALL.map(Precision::name).to_vec(),
        Tlp::ALL.map(Tlp::name).to_vec(),
        [Typ::Entry, Typ::Bundle, Typ::Report, Typ::Enrol]
            .map(Typ::name)
            .to_vec(),
    ];
    words
        .concat()
        .iter()
        .map(|word| format!("`{word}`"))
        .for_each(&mut says);
    // The states stand in the order of the process: folding depends on it.
    let states = State::ALL
        .map(|state| format!("`{}`", state.name()))
        .join(" ");
    says(states);
    for limit in [
        MAX_FILE,
        MAX_INLINE,
        MAX_ENTRIES,
        MAX_LINE,
        MAX_PAYLOAD,
        MAX_STRING,
        MAX_VALUES,
        MAX_CONTAINERS,
    ] {
        says(grouped(limit));
    }
    says(format!("nest at most {MAX_DEPTH} deep"));
    says(format!("{{1,{MAX_NAME}}}"));
    assert_eq!((MAX_INTEGER, MAX_FREE_LAMPORT), ((1 << 53) - 1, 1 << 40));
    says("2^53 - 1".into());
    says("2^40".into());
    assert!(
        lacking.is_empty(),
        "docs/bundle-format.md lacks:\n  {}",
        lacking.join("\n  ")
    );
}

/// A number in groups of three digits.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let groups = digits.as_bytes()[first..]
        .chunks(3)
        .map(String::from_utf8_lossy);
    let first = (first > 0).then(|| digits[..first].into());
    first
        .into_iter()
        .chain(groups)
        .collect::<Vec<_>>()
        .join(",")
}

#[test]
fn the_schema_names_every_kind() {
    let text = fs::read_to_string(root().join("docs/bundle.schema.json")).expect("the schema");
    let schema: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let of_kinds = schema["$defs"]["entry"]["allOf"]
        .as_array()
        .expect("the kinds");
    let mut found: Vec<&str> = of_kinds
        .iter()
        .filter_map(|one| one["if"]["properties"]["head"]["properties"]["kind"]["const"].as_str())
        .collect();
    let mut expected = KINDS.to_vec();
    expected.sort_unstable();
    found.sort_unstable();
    assert_eq!(found, expected);
}

#[test]
fn the_words_of_the_example_are_those_of_its_register() {
    let Ok(Document::Bundle(example)) = read(&fs::read(golden("example")).expect("the example"))
    else {
        panic!("a bundle")
    };
    let words = of_register(&example.manifest.reg).join(" ");
    assert!(page().contains(&words), "the page lacks {words:?}");
}
