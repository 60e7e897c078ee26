//! What `--help` says beside the arguments: how to use a verb, shown by examples.

use super::layout::wrap;
use crate::words::{has, text};

/// How wide help is at the most.
pub const WIDTH: usize = 90;

/// A command line, and the key of what it does.
type Example = (&'static str, &'static str);

/// Examples of `verify`.
pub const VERIFY: &[Example] = &[
    (
        "watchbook verify --complete backup/",
        "command-verify-example-folder",
    ),
    (
        "watchbook verify --register 3q2-7w… march.watchbook.json",
        "command-verify-example-pin",
    ),
    (
        "watchbook verify --json backup/ | jq .findings",
        "command-verify-example-json",
    ),
];
/// Examples of `inspect`.
pub const INSPECT: &[Example] = &[(
    "watchbook inspect unknown.watchbook.json",
    "command-inspect-example",
)];
/// Examples of `view`.
pub const VIEW: &[Example] = &[
    ("watchbook view backup/", "command-view-example-register"),
    (
        "watchbook view --events backup/",
        "command-view-example-events",
    ),
    (
        "watchbook view --incident IN-4K7T-9QXM backup/",
        "command-view-example-incident",
    ),
    (
        "watchbook view --query 'state:open severity>=III opened<30d phishing' backup/",
        "command-view-example-query",
    ),
    ("watchbook view --json a/ b/", "command-view-example-json"),
    (
        "watchbook view --csv backup/ > incidents.csv",
        "command-view-example-csv",
    ),
];
/// Examples of `merge`.
pub const MERGE: &[Example] = &[
    (
        "watchbook merge ruth/ emre/ -o both/",
        "command-merge-example",
    ),
    ("watchbook verify both/", "command-merge-example-verify"),
];
/// Examples of `join`.
pub const JOIN: &[Example] = &[(
    "watchbook join keeper/ invitation-clinic-0001.watchbook.json --name Archive --contact \"ext. 12\" -o shared/",
    "command-join-example",
)];
/// Examples of `sync`.
pub const SYNC: &[Example] = &[
    (
        "watchbook sync shared/ --home keeper/",
        "command-sync-example",
    ),
    ("watchbook view shared/", "command-sync-example-view"),
];
/// Examples of `open`.
pub const OPEN: &[Example] = &[(
    "watchbook open backup-clinic-000012.watchbook.json.age -o opened",
    "command-open-example",
)];
/// Examples of `generate`.
pub const GENERATE: &[Example] = &[
    (
        "watchbook generate --incidents 20 -o demo",
        "command-generate-example-small",
    ),
    (
        "watchbook generate --incidents 10000 --seed 7 -o big",
        "command-generate-example-big",
    ),
];

/// A text with its paragraphs: the one under `key`, then those under `key-1`, `key-2` and so on.
#[must_use]
pub fn more(key: &str) -> String {
    let numbered = (1..)
        .map(|number| format!("{key}-{number}"))
        .take_while(|key| has(key));
    let paragraphs: Vec<String> = std::iter::once(key.to_owned())
        .chain(numbered)
        .map(|key| wrap(text(&key), WIDTH, ""))
        .collect();
    paragraphs.join("\n").trim_end().to_owned()
}

/// The examples of a verb, and what its exit codes mean.
#[must_use]
pub fn examples(examples: &[Example]) -> String {
    let mut out = format!("{}\n", text!("command-examples"));
    for (line, key) in examples {
        out.push_str(&format!("  {line}\n{}", wrap(text(key), WIDTH, "      ")));
    }
    format!("{out}\n{}", exits())
}

/// What the exit codes mean.
#[must_use]
pub fn exits() -> String {
    let lines: Vec<String> = (0..3)
        .map(|code| format!("  {code}  {}\n", text(&format!("command-exit-{code}"))))
        .collect();
    format!("{}\n{}", text!("command-exits"), lines.concat())
}
