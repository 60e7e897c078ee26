//! From a report to a closed incident with a keyboard and nothing else, from the first opening on; and the order in which Tab goes
//! through the main pages, which `focus_order.txt` holds: a line for each thing that takes the keyboard.

use std::collections::BTreeMap;

use watchbook::words::text;
use xtask::webdriver::View;

use crate::{hands::Hands, stage::Stage};

const ORDER: &str = include_str!("focus_order.txt");

const WHAT: &str = "A laptop is missing in the ward.";

/// Stands on the page only on what one holds in a hand, and some browsers without a screen take themselves for that.
const CAMERA: &str = "input field-pick-camera";

/// The pages of the fixture with what Tab leads to on each.
fn fixture() -> BTreeMap<String, Vec<String>> {
    let mut pages: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut page = String::new();
    for line in ORDER.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match line.strip_prefix("# ") {
            Some(name) => name.clone_into(&mut page),
            None => pages.entry(page.clone()).or_default().push(line.to_owned()),
        }
    }
    pages
}

/// Walks through the page that is open, there and back, and compares it with the fixture.
#[track_caller]
fn stop(hands: &Hands<'_>, page: &str) {
    let (mut there, mut back) = (hands.walk(), hands.walk_back());
    for way in [&mut there, &mut back] {
        way.retain(|name| name != CAMERA);
    }
    let there_text = there.join("\n");
    if fixture().get(page) != Some(&there) {
        hands.blame(format!(
            "Tab on {page}, not as in the fixture:\n# {page}\n{there_text}\n"
        ));
    }
    if there != back {
        let back = back.join("\n");
        hands.blame(format!(
            "Tab on {page}, back, is not the same:\n{there_text}\n── and back ──\n{back}\n"
        ));
    }
}

#[test]
fn from_a_report_to_a_closed_incident_with_a_keyboard_and_nothing_else() {
    let stage = Stage::new("keyboard");
    let site = stage.site();
    let desk = stage.device("desk", View::LAPTOP);
    desk.open(&site, "/");
    let hands = Hands::on(&desk);

    // The first opening; a register is started.
    stop(&hands, "first opening");
    hands.to(" way-start");
    hands.enter();
    hands.lands("h1");
    desk.arrive("the page that starts a register", |path| path == "/start");
    stop(&hands, "start");
    hands.fill("organization", "Clinic Marenfeld");
    hands.fill("person", "Ben Okafor");
    hands.fill("contact", "+49 30 5550100");
    hands.to(" field-no-vault");
    hands.strike(" ");
    hands.to(" start-do");
    hands.enter();
    desk.arrive("home", |path| path == "/");
    desk.see("Clinic Marenfeld");
    hands.lands("h1");
    stop(&hands, "home");

    // What was open over the page leads back to where one was.
    hands.to(" quick-report");
    hands.open_palette();
    hands.escape();
    hands.lands("a quick-report");
    hands.strike("?");
    desk.see(text("keys-title"));
    hands.lands("button");
    hands.escape();
    hands.lands("a quick-report");

    // Something is reported.
    hands.command("report s", text("home-report"));
    desk.arrive("the report form", |path| path == "/report");
    hands.lands("h1");
    stop(&hands, "report form");
    hands.to(" report-send");
    hands.enter();
    hands.lands("div error-summary");
    hands.choose("situation", "lost-device");
    hands.fill("what", WHAT);
    hands.fill("where", "Ward 3");
    hands.choose("ongoing", "unknown");
    hands.choose("danger", "no");
    hands.to(" report-send");
    hands.enter();
    desk.text_at("reference");
    hands.lands("h1");

    // It is in the inbox, and is looked at.
    hands.strike("gi");
    desk.arrive("the inbox", |path| path == "/inbox");
    hands.lands("h1");
    desk.text_of("//main//a[contains(@class, 'row-link')]");
    stop(&hands, "inbox");
    hands.to(" /event/…");
    hands.enter();
    desk.arrive("the event", |path| path.starts_with("/event/"));
    hands.lands("h1");
    stop(&hands, "event");
    hands.to(" act-acknowledge");
    hands.enter();
    hands.lands("h2 doing-title");
    desk.see(text("event-state-acknowledged"));
    hands.to(" act-assess-event");
    hands.enter();
    hands.lands("h3");
    // What is open here is closed here, and leads back.
    hands.to(" cancel-assess-event");
    hands.enter();
    hands.lands("button act-assess-event");
    hands.enter();
    hands.lands("h3");
    hands.choose("outcome", "suspected_incident");
    hands.fill("reason", "It held notes of the ward.");
    hands.to(" send-assess-event");
    hands.enter();
    hands.lands("h2 doing-title");
    desk.text_at("first-assessment");

    // It becomes an incident, which is one, and is worked on.
    hands.to(" act-open-incident");
    hands.enter();
    hands.lands("h3");
    hands.to(" send-open-incident");
    hands.enter();
    desk.arrive("the incident", |path| path.starts_with("/incident/"));
    hands.lands("h1");
    stop(&hands, "incident");
    hands.to(" act-assess-incident");
    hands.enter();
    hands.lands("h3");
    hands.choose("verdict", "confirmed");
    hands.choose("importance", "important");
    hands.choose("loss", "minor");
    hands.choose("social", "minor");
    hands.fill("reason", "It is in no cupboard.");
    hands.to(" send-assess-incident");
    hands.enter();
    hands.lands("h2 doing-title");
    desk.text_at("second-assessment");
    for state in ["responding", "resolved"] {
        hands.to(" act-advance");
        hands.enter();
        hands.lands("h3");
        hands.choose("to", state);
        hands.to(" send-advance");
        hands.enter();
        hands.lands("h2 doing-title");
        desk.see(text(&format!("state-{state}")));
    }

    // Closed without a review: that takes a reason.
    hands.to(" act-advance");
    hands.enter();
    hands.lands("h3");
    hands.choose("to", "closed");
    stop(&hands, "close");
    hands.to(" send-advance");
    hands.enter();
    hands.lands("div error-summary");
    hands.fill("reason", "Found in the repair shop.");
    hands.to(" send-advance");
    hands.enter();
    hands.lands("h2 doing-title");
    desk.text_at("act-reopen");
    hands.rest();
}
