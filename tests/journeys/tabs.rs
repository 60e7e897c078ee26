//! One register, several pages of it.

use watchbook::words::text;
use xtask::webdriver::View;

use crate::{
    device::handle,
    pages::{
        members,
        report::{Told, draft_kept},
    },
    stage::Stage,
};

#[test]
fn a_second_tab_follows_live_and_can_take_over() {
    let stage = Stage::new("tabs");
    let site = stage.site();
    let desk = stage.device("desk", View::LAPTOP);
    desk.open(&site, "/start");
    members::start(&desk, "Clinic Marenfeld", &members::BEN);
    let session = desk.session();
    let first = session.tab().expect("a tab");
    let second = session.new_tab().expect("another tab");

    // The second one follows.
    session.use_tab(&second).expect("the second tab");
    desk.open(&site, "/inbox");
    desk.text_at("take-over");
    desk.see(text("inbox-empty"));
    session.use_tab(&first).expect("the first tab");
    desk.gone(&handle("take-over"));
    desk.go("nav-report");
    Told::briefly("The alarm was off.").send(&desk);
    session.use_tab(&second).expect("the second tab");
    desk.see("The alarm was off.");

    // It takes over, and now the first one follows.
    desk.press_test("take-over");
    desk.gone(&handle("take-over"));
    desk.go("nav-report");
    Told::briefly("The alarm is on again.").send(&desk);
    session.use_tab(&first).expect("the first tab");
    desk.text_at("take-over");
    desk.go("nav-inbox");
    desk.see("The alarm is on again.");

    // When the writing tab is closed, the other one writes without being asked.
    session.use_tab(&second).expect("the second tab");
    session.close_tab().expect("closed");
    session.use_tab(&first).expect("the first tab");
    desk.gone(&handle("take-over"));
    desk.go("nav-report");
    Told::briefly("Nobody knows who switched it off.").send(&desk);
}

#[test]
fn a_page_that_was_left_holds_nothing_back() {
    let stage = Stage::new("left");
    let site = stage.site();
    let device = stage.device("laptop", View::LAPTOP);
    device.open(&site, "/");
    device.text_at("way-report");
    // Not by the navigation: another page, while the browser may keep this one for the way back.
    device.open(&site, "/report");
    Told::briefly("Two keys are missing from the board.").fill(&device);
    draft_kept(&device);
    device.gone(&handle("take-over"));

    // The page that was gone back to writes as well as any other.
    device.open(&site, "/reports");
    device.session().back().expect("the way back");
    device.arrive("the draft", |path| path.starts_with("/report/"));
    device.started();
    device.fill("what", "Three keys are missing from the board.");
    draft_kept(&device);
    device.press_test("report-send");
    device.text_at("reference");
}
