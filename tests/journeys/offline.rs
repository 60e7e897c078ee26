//! Without a network.

use watchbook::words::text;
use xtask::webdriver::View;

use crate::stage::Stage;

#[test]
fn every_place_opens_without_a_network() {
    let stage = Stage::new("offline");
    let mut site = stage.site();
    let device = stage.device("phone", View::PHONE);
    device.open(&site, "/");
    device.keeps_the_site();
    site.stop();
    for (path, title) in [
        ("/", "home-first-title"),
        ("/report", "report-title"),
        ("/reports", "nav-reports"),
        ("/inbox", "nav-inbox"),
        ("/register?q=state%3Aopen&by=severity", "nav-register"),
        ("/exchange", "nav-exchange"),
        ("/members", "nav-members"),
        ("/join", "nav-join"),
        ("/start", "page-start"),
        ("/verify", "nav-verify"),
        ("/glossary", "nav-glossary"),
        ("/device", "device-title"),
    ] {
        device.open(&site, path);
        device.until(path, || {
            let title_shown = device.session().find("//main//h1")?.text()?;
            Ok((title_shown == text(title)).then_some(()))
        });
        assert_eq!(device.path(), path, "the address stays");
    }
    device.reload();
    assert_eq!(device.path(), "/device");
}
