//! Choosing a language while the page is open.

use watchbook::words::{keys::shipped, language::find};
use xtask::webdriver::View;

use crate::{
    device::{Device, handle},
    pages::{members, report::Told},
    stage::Stage,
};

/// A sentence in a language.
fn said(tag: &str, key: &str) -> &'static str {
    find(shipped(tag), key).expect("a key")
}

fn choose(device: &Device, tag: &str) {
    let option = format!("//select[@id='field-language']/option[@value='{tag}']");
    device.press_option(&option);
    device.until(&format!("the page to speak {tag}"), || {
        let lang = device
            .session()
            .run("return document.documentElement.lang", &[])?;
        Ok((lang == tag).then_some(()))
    });
}

#[test]
fn a_language_is_chosen_while_the_page_is_open() {
    let stage = Stage::new("languages");
    let mut site = stage.site();
    let desk = stage.device("desk", View::LAPTOP);
    desk.open(&site, "/start");
    desk.keeps_the_site();
    members::start(&desk, "Clinic Marenfeld", &members::BEN);
    desk.go("nav-report");
    Told {
        situation: "lost-device",
        what: "The tablet of the night shift is gone.",
        place: "Ward 3",
        name: "Ana Petrova",
        photo: None,
    }
    .send(&desk);
    site.stop();

    // Without a network, and without loading anything anew: what is marked here stays.
    desk.go("nav-device");
    desk.script("window.same = true", &[]);
    for tag in ["de", "ar", "uk"] {
        choose(&desk, tag);
        desk.see(said(tag, "device-title"));
        let direction = desk.script("return getComputedStyle(document.body).direction", &[]);
        assert_eq!(direction, if tag == "ar" { "rtl" } else { "ltr" });
        assert_eq!(desk.script("return window.same", &[]), true);
        // What the engine says comes in the language too; what people wrote stays.
        desk.go("nav-inbox");
        desk.see(said(tag, "nav-inbox"));
        desk.see("The tablet of the night shift is gone.");
        desk.press_at("//main//a[contains(@class, 'row-link')]");
        desk.see(said(tag, "log-event-reported"));
        desk.go("nav-device");
        desk.see(said(tag, "device-title"));
    }

    // It is remembered.
    desk.load_again();
    desk.see(said("uk", "device-title"));
    choose(&desk, "en");
    desk.see(said("en", "device-title"));
    desk.text_of(&handle("identity"));
}
