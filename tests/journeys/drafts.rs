//! What was typed survives the end of the page.

use watchbook::words::text;
use xtask::{checks::Engine, webdriver::View};

use crate::{
    device::handle,
    pages::report::{Told, draft_kept},
    stage::Stage,
};

const WHAT: &str = "Someone has called three times and asked for the door code.";
const MORE: &str = " The last time was at ten.";

#[test]
fn a_draft_outlives_the_page_that_was_ended_in_the_middle_of_a_word() {
    let stage = Stage::new("drafts");
    let site = stage.site();
    let mut device = stage.device("phone", View::PHONE);
    device.open(&site, "/report");
    let told = Told {
        situation: "strange-message",
        ..Told::briefly(WHAT)
    };
    told.fill(&device);
    draft_kept(&device);
    device.type_on("what", MORE);
    match device.engine() {
        // Nobody is told: neither the page nor the browser can still write.
        Engine::Chromium | Engine::Firefox => {
            device.kill();
            device.start_again();
            device.open(&site, "/");
        }
        // A driven WebKit keeps nothing beyond its own end; there the page goes without a word instead.
        Engine::Webkit => device.open(&site, "/"),
    }

    device.text_at("unfinished");
    device.press_test("draft-go-on");
    device.arrive("the draft", |path| path.starts_with("/report/"));
    device.see(text("report-title"));
    let what = device.typed("what");
    let all = format!("{WHAT}{MORE}");
    // What was typed last may be there or not; what was shown as kept is.
    assert!(what.starts_with(WHAT) && all.starts_with(&what), "{what}");
    assert_eq!(device.typed("where"), "Reception");
    let chosen = device.script(
        "return document.getElementById('field-situation-strange-message').checked",
        &[],
    );
    assert_eq!(chosen, true);

    device.press_test("report-send");
    device.text_at("reference");
    device.go("nav-home");
    device.gone(&handle("unfinished"));
}
