//! Queries: what they fit, what they do not understand, and what they offer to go on with.

use proptest::prelude::*;
use watchbook::{
    domain::{severity::Severity, stamp::Stamp, state::State},
    log::id::Digest,
    register::{
        incident::IncidentRow,
        list::{Beside, Column, Order, Query, incidents},
        search::{
            Around, Search, Test,
            chips::{holds, toggled},
            complete::complete,
            field::{Field, Kind, List},
        },
        versions::Conflict,
    },
};

/// 2026-11-21 12:00 UTC.
const NOW: i64 = 1_795_262_400;
const DAY: i64 = 86_400;

fn around() -> Around<'static> {
    Around {
        now: Stamp::new(NOW, 0),
        me: "Ada Moss",
    }
}

fn row(number: u8) -> IncidentRow {
    IncidentRow {
        id: Digest::of([number]),
        reference: format!("IN-{number}"),
        title: "Phishing at the front desk".into(),
        state: State::Responding,
        severity: Some(Severity::III),
        category: "malware".into(),
        coordinator: "Ada Moss".into(),
        events: 2,
        opened: Stamp::new(NOW - 5 * DAY, 0),
        updated: Stamp::new(NOW - 3600, 0),
        parallel: Conflict::Settled,
        merged_into: None,
        aside: false,
    }
}

fn fits(query: &str, row: &IncidentRow) -> bool {
    Search::read(query).fits(row, None, &around())
}

#[test]
fn a_term_fits_or_not() {
    let row = row(1);
    for (query, expected) in [
        ("", true),
        ("phishing", true),
        ("PHISH desk", true),
        ("phish laptop", false),
        ("\"front desk\"", true),
        ("\"desk front\"", false),
        ("-laptop", true),
        ("-phishing", false),
        ("state:open", true),
        ("state:ended", false),
        ("state:responding", true),
        ("state:closed,responding", true),
        ("state:!closed", true),
        ("state:!closed,responding", false),
        ("-state:open", false),
        ("STATE:Open", true),
        ("severity:III", true),
        ("severity:iii", true),
        ("severity:I,II", false),
        ("severity>=III", true),
        ("severity>III", false),
        ("severity<IV", true),
        ("severity<=II", false),
        ("severity:none", false),
        ("severity:!none", true),
        ("category:malware", true),
        ("coordinator:me", true),
        ("coordinator:ada", true),
        ("coordinator:none", false),
        ("coordinator:\"ada moss\"", true),
        ("coordinator:ben,moss", true),
        ("opened<7d", true),
        ("opened<5d", false),
        ("opened<=5d", true),
        ("opened>4d", true),
        ("opened:7d", true),
        ("opened:2d", false),
        ("opened:2026-11-16", true),
        ("opened:2026-11", true),
        ("opened:2025", false),
        ("opened>2026-11-15", true),
        ("opened>2026-11-16", false),
        ("opened>=2026-11-16", true),
        ("opened<2026-12", true),
        ("updated:today", true),
        ("updated<2h", true),
        ("updated:yesterday", false),
        ("updated>=yesterday", true),
        ("events>1", true),
        ("events:2", true),
        ("events>=3", false),
        ("has:conflict", false),
        ("was:conflict", true),
        ("has:coordinator,severity", true),
        ("ref:in-1", true),
        ("title:phish state:open severity>II", true),
        // What a list does not have, no line of it has.
        ("place:desk", false),
        ("outcome:duplicate", false),
        // What is still being typed asks for nothing.
        ("state:", true),
        ("opened<", true),
        ("severity:!", true),
        // Words that look like terms and are none.
        ("foo:bar", false),
        ("https://phishing", false),
        (":", false),
        ("-", true),
    ] {
        assert_eq!(fits(query, &row), expected, "{query}");
        assert_eq!(Search::read(query).faults, [], "{query}");
    }
}

#[test]
fn what_is_not_understood_is_told_with_its_place() {
    for (query, field, value, place) in [
        ("state:asleep", Field::State, "asleep", 0..12),
        ("a severity:V", Field::Severity, "v", 2..12),
        ("opened<soon", Field::Opened, "soon", 0..11),
        ("opened:2026-13", Field::Opened, "2026-13", 0..14),
        ("opened:26-1-1", Field::Opened, "26-1-1", 0..13),
        ("opened<7x", Field::Opened, "7x", 0..9),
        ("events:many", Field::Events, "many", 0..11),
        ("state<closed", Field::State, "", 0..12),
        ("title>a", Field::Title, "", 0..7),
        ("has:everything", Field::Has, "everything", 0..14),
    ] {
        let search = Search::read(query);
        let [fault] = &search.faults[..] else {
            panic!("{query}: {search:?}")
        };
        assert_eq!(
            (fault.field, fault.value.as_str()),
            (field, value),
            "{query}"
        );
        assert_eq!(fault.place, place, "{query}");
        let said = fault.said(List::Incidents).text();
        assert!(
            !said.contains('$') && (value.is_empty() || said.contains(value)),
            "{said}"
        );
        // The rest counts.
        assert!(search.terms.len() < 2);
    }
}

#[test]
fn words_are_looked_for_in_everything_written() {
    let row = row(1);
    let search = Search::read("invoice -laptop");
    assert!(search.needs_hay() && search.words() == ["invoice"]);
    assert!(!search.fits(&row, None, &around()));
    assert!(search.fits(&row, Some("the invoice was paid\n"), &around()));
    assert!(!search.fits(&row, Some("the invoice on the laptop\n"), &around()));
    assert!(!Search::read("state:open opened<7d").needs_hay());
}

#[test]
fn a_list_is_sorted_by_several_columns() {
    let mut rows: Vec<IncidentRow> = (0..6).map(row).collect();
    for (number, row) in rows.iter_mut().enumerate() {
        row.severity = [Some(Severity::II), None, Some(Severity::IV)][number % 3];
        row.title = ["b", "a"][number % 2].into();
    }
    let sorted = |sort: &[(Column, bool)]| {
        let order = |(column, ascending): &(Column, bool)| Order {
            column: *column,
            ascending: *ascending,
        };
        let query = Query {
            sort: sort.iter().map(order).collect(),
            limit: 9,
            ..Query::default()
        };
        let beside = Beside {
            hay: &|_| None,
            around: around(),
        };
        let window = incidents(rows.iter(), &query, &beside);
        let name = |row: &IncidentRow| {
            let class = row.severity.map_or("-", Severity::name);
            format!("{class}{}", row.title)
        };
        window
            .rows
            .iter()
            .map(name)
            .collect::<Vec<String>>()
            .join(" ")
    };
    let (severity, title) = (Column::Severity, Column::Title);
    assert_eq!(
        sorted(&[(severity, false), (title, true)]),
        "IVa IVb IIa IIb -a -b"
    );
    assert_eq!(
        sorted(&[(severity, true), (title, false)]),
        "-b -a IIb IIa IVb IVa"
    );
    assert_eq!(
        sorted(&[(title, true), (severity, true)]),
        "-a IIa IVa -b IIb IVb"
    );
}

#[test]
fn chips_are_put_in_and_taken_out() {
    assert_eq!(toggled("", "state:open"), "state:open");
    assert_eq!(
        toggled("phish  \"a b\"", "state:open"),
        "phish \"a b\" state:open"
    );
    assert_eq!(toggled("phish State:Open x", "state:open"), "phish x");
    assert!(holds("a state:open", "state:open") && !holds("a \"state:open\"x", "state:open"));
}

fn offered(query: &str) -> Vec<String> {
    let at = query.find('|').expect("a cursor");
    let query = query.replace('|', "");
    let all = complete(&query, at, List::Incidents).into_iter();
    let apply = |text: &str, place: std::ops::Range<usize>| {
        format!("{}{text}{}", &query[..place.start], &query[place.end..])
    };
    all.map(|it| apply(&it.text, it.place)).collect()
}

#[test]
fn what_could_come_next_is_offered() {
    assert_eq!(offered("sev|"), ["severity:", "has:severity"]);
    assert_eq!(offered("a -sta| b")[0], "a -state: b");
    assert_eq!(offered("open|")[0], "opened<");
    assert!(offered("malw|").contains(&"category:malware".to_owned()));
    assert_eq!(offered("severity:|")[..2], ["severity:IV", "severity:III"]);
    assert_eq!(offered("state:op|"), ["state:open"]);
    assert!(offered("state:open,en|").contains(&"state:open,ended".to_owned()));
    assert!(offered("state:!en|").contains(&"state:!ended".to_owned()));
    assert_eq!(
        offered("coordinator:|"),
        ["coordinator:me", "coordinator:none"]
    );
    assert_eq!(offered("opened<|")[0], "opened<today");
    assert_eq!(offered("qqq|"), [""; 0]);
    // Only what the list has.
    let events = complete("rep", 3, List::Events);
    assert!(events.iter().any(|it| it.text == "reporter:"), "{events:?}");
    assert!(complete("coord", 5, List::Events).is_empty());
}

/// What is offered is understood.
#[test]
fn every_value_that_is_offered_is_understood() {
    for list in [List::Incidents, List::Events] {
        for field in Field::ALL
            .into_iter()
            .filter(|field| field.belongs_to(list))
        {
            assert_eq!(Field::parse(field.name()), Some(field));
            for (value, said) in field.values(list) {
                let query = format!("{}:{value}", field.name());
                let search = Search::read(&query);
                assert_eq!(search.faults, [], "{query}");
                assert!(!matches!(search.terms[0].test, Test::Word(_)), "{query}");
                assert!(!said.is_empty() && !said.contains('-'), "{query}: {said}");
            }
        }
    }
    let choices = Field::ALL
        .into_iter()
        .filter(|field| field.kind() == Kind::Choice);
    assert!(choices.count() > 5);
}

proptest! {
    /// No text makes it panic; terms stand where they say, one after the other.
    #[test]
    fn any_text_is_a_query(text in "([a-z]{0,6}[:<>=!,-]{0,2}[\\PC\"]{0,6} ?){0,5}", at in 0_usize..40) {
        let search = Search::read(&text);
        let row = row(1);
        let _ = search.fits(&row, None, &around());
        let mut end = 0;
        for term in &search.terms {
            prop_assert!(term.place.start >= end && text.get(term.place.clone()).is_some());
            end = term.place.end;
        }
        for fault in &search.faults {
            prop_assert!(text.get(fault.place.clone()).is_some());
        }
        if text.is_char_boundary(at.min(text.len())) {
            for it in complete(&text, at.min(text.len()), List::Events) {
                prop_assert!(text.get(it.place).is_some());
            }
        }
    }

    /// A term and its opposite part every list in two.
    #[test]
    fn a_term_and_its_opposite_never_both_fit(term in "(state:open|state:closed|severity[:<>]II?I?|opened[<>]=?[0-9]d|events[:<>][0-9]|title:(phish|x)|has:conflict|phish|x)") {
        let search = Search::read(&term);
        prop_assume!(search.faults.is_empty());
        prop_assert_ne!(fits(&term, &row(1)), fits(&format!("-{term}"), &row(1)));
    }
}
