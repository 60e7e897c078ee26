//! The whole of Watchbook in one file, opened from a disk: nothing is fetched, and what is written is kept where the
//! browser keeps anything for files.

use std::{fs, path::PathBuf};

use watchbook::words::{keys::shipped, language::find, text};
use xtask::{checks::Engine, single, webdriver::View};

use crate::{
    device::{Device, handle},
    pages::report::{Told, hand_over},
    recipe,
    stage::{Stage, dist},
};

const WHAT: &str = "The stick with the staff list is gone.";

/// The site as one file on this stage.
fn written(stage: &Stage) -> PathBuf {
    let file = stage.folder("a stick/watchbook.html");
    single::write(&dist(), &file).expect("the file is written");
    file
}

/// Opens a place of it, as from a saved link.
#[track_caller]
fn open(device: &Device, file: &std::path::Path, place: &str) {
    let url = format!("file://{}{place}", file.display()).replace(' ', "%20");
    device.session().open(&url).expect("the page opens");
    device.started();
}

/// Reports something, hands it over, and verifies it with other people's tools and in the file itself.
fn report_and_verify(stage: &Stage, device: &Device) -> String {
    device.press_test("way-report");
    device.see(text("field-what"));
    let reference = Told::briefly(WHAT).send(device);
    assert_eq!(
        device.script("return location.hash", &[]),
        format!("#/reports/{reference}")
    );
    let report = hand_over(device);
    device.text_at("my-status-handed_over");
    recipe::verify(stage, &report);

    device.go("nav-verify");
    device.pick("field-verify-file", &[&report.path]);
    device.text_at("holds");
    let words = String::from_utf8(report.content).expect("text");
    let other = stage.file(
        "other.watchbook.json",
        words.replace("staff list", "staff wage"),
    );
    device.pick("field-verify-file", &[&other]);
    device.text_at("fails");
    reference
}

#[test]
fn one_file_from_a_disk_reports_verifies_and_keeps() {
    let stage = Stage::new("single-file");
    let file = written(&stage);
    let mut device = stage.device("stick", View::LAPTOP);
    open(&device, &file, "");
    let fetched = "return performance.getEntriesByType('resource')
        .map((entry) => entry.name).filter((name) => !name.startsWith('blob:'))";
    let reference = report_and_verify(&stage, &device);

    // Back and forth, and a link into a place; all of it in one document.
    device.script("window.same = true", &[]);
    device.session().back().expect("a step back");
    device.text_at("my-status-handed_over");
    open(&device, &file, "#/device");
    device.see(text("device-file"));
    assert_eq!(device.script("return window.same", &[]), true);
    assert_eq!(
        device.script(fetched, &[]),
        serde_json::json!([]),
        "nothing is fetched"
    );

    // Nothing is said that a file has not: no network, no new version.
    device.gone("//*[contains(@class, 'online')]");
    device.gone(&handle("update"));

    // The language is chosen, and kept with the file.
    device.press_option("//select[@id='field-language']/option[@value='ar']");
    let title = find(shipped("ar"), "device-title").expect("a key");
    device.see(title);
    device.reload();
    device.see(title);
    device.press_option("//select[@id='field-language']/option[@value='en']");
    device.see(text("device-title"));

    // Ended in the middle, and opened by the link again: what was reported is still there.
    if device.engine() != Engine::Webkit {
        device.kill();
        device.start_again();
        open(&device, &file, &format!("#/reports/{reference}"));
        device.text_at("my-status-handed_over");
        device.see(WHAT);
    }
}

#[test]
fn where_nothing_is_kept_the_file_says_so_and_still_reports_and_verifies() {
    let stage = Stage::new("single-file-unkept");
    if stage.engine == Engine::Webkit {
        println!("absent: WebKit's driver has no word for a browser that keeps nothing");
        return;
    }
    let file = written(&stage);
    let device = Device::start_without_storage(&stage, "stick");
    open(&device, &file, "");
    assert!(device.text_at("unkept").contains(text("unkept-title")));
    device.gone(&handle("way-demo"));
    let reference = report_and_verify(&stage, &device);
    device.go("nav-reports");
    device.see(&reference);

    // And it is true.
    device.reload();
    device.text_at("unkept");
    let there = device.script("return document.body.innerText", &[]);
    assert!(!there.to_string().contains(&reference), "{there}");
}

#[test]
fn a_file_with_another_script_does_not_run_it() {
    let stage = Stage::new("single-file-changed");
    let file = written(&stage);
    let html = fs::read_to_string(&file).expect("the file");
    let changed = html.replace("'use strict';", "'use strict'; window.changed = true;");
    assert_ne!(changed, html);
    fs::write(&file, changed).expect("written");
    let device = stage.device("stick", View::LAPTOP);
    let url = format!("file://{}", file.display()).replace(' ', "%20");
    device.session().open(&url).expect("the page opens");
    // The page is there, and nothing runs in it.
    assert_eq!(
        device.script("return !!document.getElementById('starting')", &[]),
        true
    );
    assert_eq!(
        device.script("return window.changed === undefined", &[]),
        true
    );
}
