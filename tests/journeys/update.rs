//! A new version of the site.

use watchbook::words::text;
use xtask::webdriver::View;

use crate::{
    device::{Device, handle},
    pages::report::{Told, draft_kept},
    stage::Stage,
};

const WHAT: &str = "A parcel that nobody ordered stands at the back door.";

#[test]
fn a_new_version_waits_until_it_is_asked_for_and_takes_no_draft_away() {
    let stage = Stage::new("update");
    let mut site = stage.copied_site();
    let device = stage.device("phone", View::PHONE);
    device.open(&site, "/report");
    device.keeps_the_site();
    Told::briefly(WHAT).fill(&device);
    draft_kept(&device);

    site.change("index.html", |page| {
        page.replace(
            "<title>",
            "<meta name=\"test-version\" content=\"two\"><title>",
        )
    });
    device.reload();
    device.text_at("update");
    assert_eq!(version(&device), "", "the old version is still in use");
    assert_eq!(device.typed("what"), WHAT);

    device.script("window.old = true", &[]);
    device.press_test("update");
    device.loaded_anew();
    assert_eq!(version(&device), "two");
    device.until("the draft", || {
        let field = device.session().find("//*[@id='field-what']")?;
        Ok((field.property("value")? == WHAT).then_some(()))
    });
    device.gone(&handle("update"));

    // The new version is whole: it needs no network either.
    device.keeps_the_site();
    site.stop();
    device.reload();
    assert_eq!(version(&device), "two");
    device.see(text("report-title"));
}

fn version(device: &Device) -> String {
    let script = "return document.querySelector('meta[name=test-version]')?.content ?? ''";
    device
        .script(script, &[])
        .as_str()
        .unwrap_or_default()
        .to_owned()
}
