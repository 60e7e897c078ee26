//! The main job, from a phone without a network to the register and back.

use watchbook::{
    domain::severity::{Impact, Severity},
    words::text,
};
use xtask::webdriver::View;

use crate::{
    device::handle,
    pages::{
        exchange,
        members::{self, Person},
        records,
        report::{Told, hand_over},
    },
    recipe,
    stage::{Stage, root},
};

const WHAT: &str = "The tablet of the night shift is gone – it lay on the trolley at six.";
const TITLE: &str = "Lost tablet on ward 3";

#[test]
fn a_report_made_offline_becomes_an_incident_and_its_reporter_learns_of_it() {
    let stage = Stage::new("main-job");
    let (mut field_site, desk_site) = (stage.site(), stage.site());
    let phone = stage.device("phone", View::PHONE);
    let desk = stage.device("desk", View::LAPTOP);

    // The phone has been here once. Now there is no network, neither for the start page nor for a saved link.
    phone.open(&field_site, "/");
    phone.keeps_the_site();
    field_site.stop();
    phone.reload();
    phone.see(text("home-first-title"));
    phone.open(&field_site, "/report");
    let reference = Told {
        situation: "lost-device",
        what: WHAT,
        place: "Ward 3",
        name: "Ana Petrova",
        photo: Some(&root().join("tests/journeys/photo.png")),
    }
    .send(&phone);
    phone.text_at("my-status-here");
    let report = hand_over(&phone);
    phone.text_at("my-status-handed_over");
    recipe::verify(&stage, &report);

    // The desk begins a register and lets the phone in: both screens show the same words.
    desk.open(&desk_site, "/start");
    members::start(&desk, "Clinic Marenfeld", &members::BEN);
    let invitation = members::invite(&desk);
    let ana = Person {
        name: "Ana Petrova",
        contact: "ext. 12",
    };
    let (request, read_aloud) = members::ask_to_join(&phone, &invitation, &ana);
    members::enrol(&desk, &request, |shown| {
        assert_eq!(shown.len(), 8);
        assert_eq!(shown, read_aloud, "both screens show the same words");
    });

    // The report comes in through the dry run.
    desk.go("nav-exchange");
    exchange::examine(&desk, &[&report.path]);
    desk.see(text("sheet-nothing-written"));
    desk.see(&reference);
    assert_eq!(exchange::tally(&desk, "tally-events"), 1);
    assert_eq!(exchange::tally(&desk, "tally-files"), 1);
    exchange::apply(&desk);
    desk.press_at(&format!("{}//a", handle("adopted")));

    // Two assessments, an incident, a note.
    desk.see(WHAT);
    records::acknowledge(&desk);
    records::suspect(&desk, "It may hold the photos of wounds.");
    records::open_as_incident(&desk, TITLE);
    let impact = Impact {
        importance: "important".into(),
        loss: "serious".into(),
        social: "minor".into(),
    };
    let class = records::confirm(&desk, &impact, "It is on no shelf and in no bag.");
    assert!(
        class.contains(Severity::II.name()),
        "the matrix says II: {class}"
    );
    records::note(&desk, "Called the police at nine.");
    desk.go("nav-register");
    let row = records::row(&desk, TITLE);
    assert!(
        row.contains(text("severity-II-word")) && row.contains(text("state-confirmed")),
        "{row}"
    );

    // The phone sees what became of its report, still without a network.
    let bundle = exchange::export_all(&desk);
    recipe::verify(&stage, &bundle);
    phone.go("nav-join");
    exchange::examine(&phone, &[&bundle.path]);
    assert_eq!(exchange::tally(&phone, "tally-incidents"), 1);
    exchange::apply(&phone);
    phone.go("nav-reports");
    phone.see(text("my-status-incident"));
    phone.open(&field_site, &format!("/reports/{reference}"));
    phone.text_at("my-status-incident");
}
