//! Events and incidents, and what is decided about them.

use watchbook::{domain::severity::Impact, words::text};

use crate::device::{Device, handle, quote};

/// Opens the event with that title from the inbox.
#[track_caller]
pub fn open_event(device: &Device, title: &str) {
    device.go("nav-inbox");
    open_row(device, title);
    device.arrive("an event", |path| path.starts_with("/event/"));
}

#[track_caller]
fn open_row(device: &Device, title: &str) {
    device.press_at(&row_link(title));
}

fn row_link(title: &str) -> String {
    format!(
        "//tr[@role='row']//a[@class='row-link'][normalize-space()={}]",
        quote(title)
    )
}

/// The row of an incident in the register, as it reads.
#[track_caller]
pub fn row(device: &Device, title: &str) -> String {
    device.text_of(&format!("{}/ancestor::tr", row_link(title)))
}

/// Accepts the event that is open.
#[track_caller]
pub fn acknowledge(device: &Device) {
    device.press_test("act-acknowledge");
    device.see(text("event-state-acknowledged"));
}

/// Makes the first assessment: an incident is suspected.
#[track_caller]
pub fn suspect(device: &Device, reason: &str) {
    device.press_test("act-assess-event");
    device.choose("outcome", "suspected_incident");
    device.fill("reason", reason);
    device.press_test("send-assess-event");
    device.text_at("first-assessment");
}

/// Opens an incident from the event that is open.
#[track_caller]
pub fn open_as_incident(device: &Device, title: &str) {
    device.press_test("act-open-incident");
    device.fill("title", title);
    device.press_test("send-open-incident");
    device.arrive("an incident", |path| path.starts_with("/incident/"));
    device.until("the title of the incident", || {
        let shown = device.session().find("//main//h1")?.text()?;
        Ok((shown == title).then_some(()))
    });
}

/// Makes the second assessment: it is one, and this bad. Returns what the form says about the class.
#[track_caller]
pub fn confirm(device: &Device, impact: &Impact, reason: &str) -> String {
    device.press_test("act-assess-incident");
    device.choose("verdict", "confirmed");
    device.choose("importance", &impact.importance);
    device.choose("loss", &impact.loss);
    device.choose("social", &impact.social);
    device.fill("reason", reason);
    let class = device.text_at("computed-class");
    device.press_test("send-assess-incident");
    device.text_at("second-assessment");
    class
}

/// Adds a note to the incident that is open.
#[track_caller]
pub fn note(device: &Device, words: &str) {
    device.press_test("act-note-incident");
    device.fill("text", words);
    device.press_test("send-note-incident");
    device.text_of(&format!(
        "{}[contains(., {})]",
        handle("timeline"),
        quote(words)
    ));
}
