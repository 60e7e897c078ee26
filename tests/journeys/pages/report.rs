//! The report form and what stands behind it.

use std::path::Path;

use watchbook::words::text;

use crate::device::{Device, Saved, handle};

/// A report to be made.
pub struct Told<'a> {
    pub situation: &'a str,
    pub what: &'a str,
    pub place: &'a str,
    pub name: &'a str,
    pub photo: Option<&'a Path>,
}

impl Told<'_> {
    /// Something small, for journeys that are about something else.
    pub fn briefly(what: &str) -> Told<'_> {
        Told {
            situation: "lost-device",
            what,
            place: "Reception",
            name: "",
            photo: None,
        }
    }

    /// Fills the form that is open.
    #[track_caller]
    pub fn fill(&self, device: &Device) {
        device.choose("situation", self.situation);
        device.fill("what", self.what);
        for (key, words) in [("where", self.place), ("reporter-name", self.name)] {
            if !words.is_empty() {
                device.fill(key, words);
            }
        }
        if let Some(photo) = self.photo {
            device.pick("field-pick-files", &[photo]);
            let name = photo.file_name().expect("a name").to_string_lossy();
            device.see(&name);
            // The picture is shown from what was kept, not from what was picked.
            device.until("the picture", || {
                let width = "return document.querySelector('.picker img')?.naturalWidth ?? 0";
                let width = device.session().run(width, &[])?;
                Ok((width.as_u64() > Some(0)).then_some(()))
            });
        }
    }

    /// Sends the report, and returns its reference.
    #[track_caller]
    pub fn send(&self, device: &Device) -> String {
        self.fill(device);
        device.press_test("report-send");
        device.text_at("reference")
    }
}

/// Waits until the form says that what is typed is kept.
#[track_caller]
pub fn draft_kept(device: &Device) {
    let saved = text("draft-saved");
    let begins = saved.split('{').next().expect("a beginning").trim();
    device.until("the draft to be kept", || {
        let state = device.session().find(&handle("draft-state"))?.text()?;
        Ok(state.starts_with(begins).then_some(()))
    });
}

/// Hands a report over as a file, from its page.
#[track_caller]
pub fn hand_over(device: &Device) -> Saved {
    device.saved(|| device.press_test("save-file"))
}
