//! Addresses: to a path and back.

use proptest::prelude::*;
use watchbook::{
    log::id::Digest,
    register::{
        list::{Column, Order, Query},
        place::{Place, WINDOW, asking, whole},
    },
};

fn queries() -> impl Strategy<Value = Query> {
    let column = prop::sample::select(&Column::ALL[..]);
    let order = (column, any::<bool>()).prop_map(|(column, ascending)| Order { column, ascending });
    let sort = prop::collection::vec(order, 0..3);
    (".{0,12}", sort).prop_map(|(text, sort)| Query {
        text,
        sort,
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
        | Place::Inbox(_)
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
        | Place::Health
        | Place::Glossary => true,
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
        queries().prop_map(Place::Inbox),
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
        Just(Place::Glossary),
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
        sort: vec![
            Order {
                column: Column::Opened,
                ascending: true,
            },
            Order {
                column: Column::Severity,
                ascending: false,
            },
        ],
        ..asking("lost & found severity:IV")
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
        ("/inbox", Place::Inbox(whole())),
        (
            "/inbox?q=state%3Awaiting",
            Place::Inbox(asking("state:waiting")),
        ),
        (&format!("/event/{id}"), Place::Event(event)),
        ("/register", Place::Register(whole())),
        (
            "/register?q=lost%20%26%20found%20severity%3AIV&by=opened%2C-severity",
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
        ("/inbox/", Place::Inbox(whole())),
        ("/register?", Place::Register(whole())),
        (
            "/register?x=1&q&sort=size&by=size,&dir=down",
            Place::Register(whole()),
        ),
        (
            "/register?q=lost%20%26%20found&state=responding&severity=IV&conflict=has&sort=opened&dir=up",
            Place::Register(Query {
                sort: vec![Order {
                    column: Column::Opened,
                    ascending: true,
                }],
                ..asking("lost & found state:responding severity:IV has:conflict")
            }),
        ),
        ("/nowhere", Place::Nowhere),
        ("/event/short", Place::Nowhere),
        ("/event", Place::Nowhere),
        ("/inbox/1", Place::Nowhere),
    ] {
        assert_eq!(Place::from_path(address), place, "{address}");
    }
    let text = |address: &str| match Place::from_path(address) {
        Place::Register(query) => query.text,
        other => panic!("{other:?}"),
    };
    assert_eq!(text("/register?q=a+b%2Bc"), "a b+c");
    assert_eq!(text("/register?q=100%"), "100%");
    assert_eq!(text("/register?q=%zz%4"), "%zz%4");
    assert_eq!(text("/register?q=%C3%A9"), "é");
    assert_eq!(text("/register?q=%FF"), "\u{fffd}");
}
