//! Addresses: to a path and back.

use proptest::prelude::*;
use watchbook::{
    domain::{severity::Severity, state::State},
    log::id::Digest,
    register::{
        list::{Column, Filter, Query, StateFilter},
        place::{Place, WINDOW, is_filtered, whole},
        versions::Conflict,
    },
};

fn states() -> impl Strategy<Value = StateFilter> {
    prop_oneof![
        Just(StateFilter::Any),
        Just(StateFilter::Open),
        Just(StateFilter::Ended),
        prop::sample::select(&State::ALL[..]).prop_map(StateFilter::Only),
    ]
}

fn queries() -> impl Strategy<Value = Query> {
    let severity = prop::option::of(prop::sample::select(&Severity::ALL[..]));
    let filter = (".{0,12}", states(), "[a-z_]{0,12}", severity).prop_map(
        |(text, state, category, severity)| Filter {
            conflict: [Conflict::Never, Conflict::Settled, Conflict::Open][text.len() % 3],
            text,
            state,
            category,
            severity,
        },
    );
    let column = prop::sample::select(&Column::ALL[..]);
    (filter, column, any::<bool>()).prop_map(|(filter, sort, ascending)| Query {
        filter,
        sort,
        ascending,
        offset: 0,
        limit: WINDOW,
    })
}

/// Fails to compile when there is a new place: then it belongs into `places` as well.
fn is_listed(place: &Place) -> bool {
    match place {
        Place::Home
        | Place::Report(_)
        | Place::Reports
        | Place::MyReport(_)
        | Place::Inbox
        | Place::Event(_)
        | Place::Register(_)
        | Place::Incident(_)
        | Place::Exchange
        | Place::Members
        | Place::Join
        | Place::Start
        | Place::Verify
        | Place::Device
        | Place::Integrity
        | Place::Health => true,
        Place::Nowhere => false,
    }
}

fn places() -> impl Strategy<Value = Place> {
    let id = any::<[u8; 8]>().prop_map(Digest::of);
    prop_oneof![
        Just(Place::Home),
        Just(Place::Report(None)),
        ".{1,12}".prop_map(|draft| Place::Report(Some(draft))),
        Just(Place::Reports),
        ".{1,12}".prop_map(Place::MyReport),
        Just(Place::Inbox),
        id.clone().prop_map(Place::Event),
        queries().prop_map(Place::Register),
        id.prop_map(Place::Incident),
        Just(Place::Exchange),
        Just(Place::Members),
        Just(Place::Join),
        Just(Place::Start),
        Just(Place::Verify),
        Just(Place::Device),
        Just(Place::Integrity),
        Just(Place::Health),
    ]
}

proptest! {
    #[test]
    fn an_address_leads_back_to_its_place(place in places()) {
        prop_assert!(is_listed(&place));
        let path = place.to_path();
        prop_assert!(path.starts_with('/') && path.is_ascii(), "{}", path);
        prop_assert!(!path.contains([' ', '#', '"', '<', '>']), "{}", path);
        prop_assert_eq!(Place::from_path(&path), place);
    }

    #[test]
    fn any_address_leads_somewhere_and_says_so_in_one_spelling(address in "[ -~]{0,60}") {
        let place = Place::from_path(&address);
        if place != Place::Nowhere {
            prop_assert_eq!(Place::from_path(&place.to_path()), place);
        }
    }

    #[test]
    fn no_address_makes_it_panic(address in "\\PC{0,40}") {
        let _ = Place::from_path(&address);
    }
}

#[test]
fn addresses_are_what_they_were() {
    // Saved links: an address is never given another meaning.
    let id = "FtIu-VbGrfe_KB6CH7GNwODB72MNxj_ml11dEvO-7kk";
    let event: Digest = id.parse().expect("an id");
    let query = Query {
        filter: Filter {
            text: "lost & found".into(),
            state: StateFilter::Only(State::Responding),
            category: "malware".into(),
            severity: Some(Severity::IV),
            conflict: Conflict::Never,
        },
        sort: Column::Opened,
        ascending: true,
        ..whole()
    };
    for (address, place) in [
        ("/", Place::Home),
        ("/report", Place::Report(None)),
        ("/report/d1", Place::Report(Some("d1".into()))),
        ("/reports", Place::Reports),
        (
            "/reports/EV-7Q4K-0000",
            Place::MyReport("EV-7Q4K-0000".into()),
        ),
        ("/inbox", Place::Inbox),
        (&format!("/event/{id}"), Place::Event(event)),
        ("/register", Place::Register(whole())),
        (
            "/register?q=lost%20%26%20found&state=responding&category=malware&severity=IV&sort=opened&dir=up",
            Place::Register(query),
        ),
        (&format!("/incident/{id}"), Place::Incident(event)),
        ("/exchange", Place::Exchange),
        ("/members", Place::Members),
        ("/join", Place::Join),
        ("/start", Place::Start),
        ("/verify", Place::Verify),
        ("/device", Place::Device),
        ("/integrity", Place::Integrity),
    ] {
        assert_eq!(Place::from_path(address), place, "{address}");
        assert_eq!(place.to_path(), address);
    }
    assert_eq!(Place::Nowhere.to_path(), "/");
}

#[test]
fn what_others_write_in_an_address_is_understood_or_left_out() {
    for (address, place) in [
        ("", Place::Home),
        ("//", Place::Home),
        ("/inbox/", Place::Inbox),
        ("/register?", Place::Register(whole())),
        (
            "/register?x=1&q&severity=V&state=asleep&sort=size&dir=down",
            Place::Register(whole()),
        ),
        ("/nowhere", Place::Nowhere),
        ("/event/short", Place::Nowhere),
        ("/event", Place::Nowhere),
        ("/inbox/1", Place::Nowhere),
    ] {
        assert_eq!(Place::from_path(address), place, "{address}");
    }
    let text = |address: &str| match Place::from_path(address) {
        Place::Register(query) => query.filter.text,
        other => panic!("{other:?}"),
    };
    assert_eq!(text("/register?q=a+b%2Bc"), "a b+c");
    assert_eq!(text("/register?q=100%"), "100%");
    assert_eq!(text("/register?q=%zz%4"), "%zz%4");
    assert_eq!(text("/register?q=%C3%A9"), "é");
    assert_eq!(text("/register?q=%FF"), "\u{fffd}");
    assert!(!is_filtered(&whole().filter));
}
