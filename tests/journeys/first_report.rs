//! From the first opening on a phone to a signed report in hand: how many things a person has to do for it, and how long that takes
//! by the clock of the keystroke-level model (Card, Moran and Newell, 1980). Computed and not measured: no machine is fast or slow here.

use std::{cell::Cell, fs, time::Duration};

use serde_json::Value;
use xtask::webdriver::View;

use crate::{
    device::{Device, Saved},
    recipe,
    stage::Stage,
};

/// To think of what comes next: M of the model.
const THINK: Duration = Duration::from_millis(1350);
/// To find it on the screen and get there: P of the model.
const AIM: Duration = Duration::from_millis(1100);
/// To press it: twice B of the model, down and up.
const PRESS: Duration = Duration::from_millis(200);
/// For each letter: 200 a minute, forty words, K of the model for somebody who types on an average day.
const LETTER: Duration = Duration::from_millis(300);

/// So much may be asked of somebody who has just found something.
const INTERACTIONS: u32 = 12;
const TIME: Duration = Duration::from_mins(2);

const WHAT: &str = "The tablet of the night shift is gone. It lay on the trolley at six.";

/// A person who is counted: each press, each choice, each field.
struct Counted<'a> {
    device: &'a Device,
    interactions: Cell<u32>,
    letters: Cell<u32>,
}

impl Counted<'_> {
    fn press(&self, test: &str) {
        self.count("");
        self.device.press_test(test);
    }

    fn choose(&self, key: &str, value: &str) {
        self.count("");
        self.device.choose(key, value);
    }

    fn fill(&self, key: &str, words: &str) {
        self.count(words);
        self.device.fill(key, words);
    }

    fn save(&self) -> Saved {
        self.device.saved(|| self.press("save-file"))
    }

    fn count(&self, typed: &str) {
        let letters = u32::try_from(typed.chars().count()).expect("a few letters");
        self.interactions.set(self.interactions.get() + 1);
        self.letters.set(self.letters.get() + letters);
    }

    fn time(&self) -> Duration {
        (THINK + AIM + PRESS) * self.interactions.get() + LETTER * self.letters.get()
    }
}

#[test]
fn a_first_report_takes_a_dozen_interactions_and_two_minutes_at_the_most() {
    let stage = Stage::new("first-report");
    let site = stage.site();
    let phone = stage.device("phone", View::PHONE);
    phone.open(&site, "/");
    let person = Counted {
        device: &phone,
        interactions: Cell::new(0),
        letters: Cell::new(0),
    };

    person.press("way-report");
    person.choose("situation", "lost-device");
    person.fill("what", WHAT);
    person.fill("where", "Ward 3");
    person.choose("ongoing", "yes");
    person.choose("danger", "no");
    person.fill("reporter-name", "Ana Petrova");
    person.fill("reporter-contact", "ext. 12");
    person.press("report-send");
    let reference = phone.text_at("reference");
    let file = person.save();

    // It is signed, and holds all that such a report has to say, also what nobody had to type: when it was noticed, and its number.
    recipe::verify(&stage, &file);
    let file: Value = serde_json::from_slice(&fs::read(&file.path).expect("a file")).expect("JSON");
    let report = &file["payload"]["report"];
    for (path, said) in [
        ("/situation", "lost-device"),
        ("/what", WHAT),
        ("/where", "Ward 3"),
        ("/ongoing", "yes"),
        ("/danger", "no"),
        ("/reporter/name", "Ana Petrova"),
        ("/reporter/contact", "ext. 12"),
        ("/noticed/precision", "minute"),
        ("/ref", &reference),
    ] {
        assert_eq!(
            report.pointer(path).and_then(Value::as_str),
            Some(said),
            "{path}: {file}"
        );
    }

    let (interactions, time) = (person.interactions.get(), person.time());
    println!(
        "{interactions} interactions, {} letters, {} seconds",
        person.letters.get(),
        time.as_secs()
    );
    assert!(interactions <= INTERACTIONS, "{interactions} interactions");
    assert!(time <= TIME, "{} seconds", time.as_secs());
}
