//! Files in, through the dry run, and files out.

use std::path::Path;

use watchbook::words::text;

use crate::device::{Device, Saved, handle};

/// Chooses files where they are taken in, and waits for the sheet that says what they would do.
#[track_caller]
pub fn examine(device: &Device, files: &[&Path]) {
    device.pick("field-take-in", files);
    device.text_at("sheet");
}

/// A number on the sheet; 0 when it has no line.
#[track_caller]
pub fn tally(device: &Device, key: &str) -> usize {
    let numbers = device.texts_of(&format!("{}/dd", handle(key)));
    numbers
        .first()
        .map_or(0, |number| number.parse().expect("a number"))
}

/// Takes in what the sheet shows.
#[track_caller]
pub fn apply(device: &Device) {
    device.press_test("take-in-apply");
    // On the page for joining, the whole page changes when the device comes to belong to the register.
    let done = format!("{} | {}", handle("taken-in"), handle("joined"));
    device.text_of(&done);
}

/// Makes a file with everything, for everyone to read.
#[track_caller]
pub fn export_all(device: &Device) -> Saved {
    device.go("nav-exchange");
    device.choose("seal", "open");
    device.press_test("hand-out-make");
    let save = format!("{}{}", handle("made-files"), handle("save-file"));
    device.saved(|| device.press_at(&save))
}

/// What the sheet says about a file that it refuses.
#[track_caller]
pub fn refusal(device: &Device) -> String {
    device.see(text("seen-refused"));
    device.text_of(&format!("{}//p[@class='fault']", handle("seen-file")))
}
