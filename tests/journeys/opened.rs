//! Files that another program shares with Watchbook.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use watchbook::words::text;
use xtask::webdriver::View;

use crate::{
    device::{Device, handle},
    pages::{exchange, members, report::Told},
    stage::Stage,
};

/// Shares a file as the system does it: a form as the manifest describes it.
const SHARE: &str = "const manifest = document.querySelector('link[rel=manifest]').href;
    const { action, method, params } = (await (await fetch(manifest)).json()).share_target;
    const bytes = Uint8Array.from(atob(given[0]), (letter) => letter.charCodeAt(0));
    const body = new FormData();
    body.append(params.files[0].name, new File([bytes], given[1], { type: 'application/json' }));
    const answer = await fetch(new URL(action, manifest), { method, body });
    return new URL(answer.url).pathname;";

/// How many files wait for a page.
fn waiting(device: &Device) -> u64 {
    let count = "const cache = await caches.open(`watchbook-shared ${location.origin}/`);
        return (await cache.keys()).length;";
    let count = device.session().run_async(count, &[]).expect("caches");
    count.as_u64().expect("a number")
}

#[test]
fn what_is_shared_with_watchbook_is_looked_at_and_waits_for_a_word() {
    let stage = Stage::new("opened");
    let site = stage.site();
    let desk = stage.device("desk", View::LAPTOP);
    desk.open(&site, "/start");
    members::start(&desk, "Clinic Marenfeld", &members::BEN);
    desk.keeps_the_site();
    // The next page is one that the service worker answers for.
    desk.open(&site, "/exchange");
    desk.press_test("hand-out-make");
    let save = format!("{}{}", handle("made-files"), handle("save-file"));
    let saved = desk.saved(|| desk.press_at(&save));

    let name = "a name from élsewhere.watchbook.json";
    let sent = [STANDARD.encode(&saved.content).into(), name.into()];
    let led = desk.session().run_async(SHARE, &sent).expect("an answer");
    assert_eq!(led, "/exchange");
    assert_eq!(waiting(&desk), 1);

    // The first page that takes files gets it, as if it had been chosen there, and no other.
    desk.open(&site, "/exchange");
    desk.text_at("sheet");
    desk.see(text("sheet-nothing-new"));
    desk.see(name);
    assert_eq!(exchange::tally(&desk, "tally-incidents"), 0);
    assert_eq!(waiting(&desk), 0);
    desk.open(&site, "/exchange");
    desk.see(text("take-in-text"));
    desk.gone(&handle("sheet"));
}

/// The number on the icon of an installed page, where the browser has such numbers.
#[test]
fn what_waits_is_counted_on_the_icon() {
    let stage = Stage::new("badge");
    let site = stage.site();
    let desk = stage.device("desk", View::LAPTOP);
    desk.open(&site, "/start");
    members::start(&desk, "Clinic Marenfeld", &members::BEN);
    let told =
        "navigator.setAppBadge = (count) => { window.told = count; return Promise.resolve(); };";
    desk.script(told, &[]);
    desk.go("nav-report");
    Told::briefly("The tablet of ward 2 is gone.").send(&desk);
    desk.until("the number on the icon", || {
        let told = desk.session().run("return window.told ?? null", &[])?;
        Ok((told == 1).then_some(()))
    });
}
