//! One register, several pages of it.

use xtask::webdriver::View;

use crate::{
    device::handle,
    pages::report::{Told, draft_kept},
    stage::Stage,
};

#[test]
fn a_page_that_was_left_holds_nothing_back() {
    let stage = Stage::new("left");
    let site = stage.site();
    let device = stage.device("laptop", View::LAPTOP);
    device.open(&site, "/");
    device.text_at("way-report");
    // Not by the navigation: another page, while the browser may keep this one for the way back.
    device.open(&site, "/report");
    let told = Told::briefly("Two keys are missing from the board.");
    told.fill(&device);
    draft_kept(&device);
    device.gone(&handle("take-over"));

    device.open(&site, "/reports");
    device.session().back().expect("the way back");
    device.arrive("the draft", |path| path.starts_with("/report/"));
    device.started();
    device.fill("what", "Three keys are missing from the board.");
    draft_kept(&device);
    told_again(&device);
}

/// The page that was gone back to writes as well as any other.
fn told_again(device: &crate::device::Device) {
    device.press_test("report-send");
    device.text_at("reference");
}
