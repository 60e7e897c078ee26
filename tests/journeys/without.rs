//! Browsers that lack something: the page says so, and what to do.

use watchbook::words::text;
use xtask::webdriver::View;

use crate::{device::Device, stage::Stage};

#[test]
fn without_scripts_the_page_says_what_is_missing() {
    let stage = Stage::new("no-scripts");
    let site = stage.site();
    let device = Device::start_without_scripts(&stage, "laptop");
    device
        .session()
        .open(&site.url("/register"))
        .expect("the page opens");
    let page = device.text_of("//body");
    assert!(page.contains("Watchbook needs JavaScript"), "{page}");
    assert!(
        page.contains("tell the person in charge of incidents by phone"),
        "{page}"
    );
}

#[test]
fn without_a_database_the_page_says_so_and_whom_to_call() {
    // A browser that has none, and one that refuses to open it, as in some private windows.
    let missing = "Object.defineProperty(self, 'indexedDB', { value: undefined });
        delete self.IDBDatabase;\n";
    let refused =
        "IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };\n";
    for (name, script) in [("missing", missing), ("refused", refused)] {
        let stage = Stage::new(&format!("no-database-{name}"));
        let site = stage.copied_site();
        site.change("boot.mjs", |boot| format!("{script}{boot}"));
        let device = stage.device("laptop", View::LAPTOP);
        device
            .session()
            .open(&site.url("/report"))
            .expect("the page opens");
        let said = device.text_at("failed");
        assert!(said.contains(text("failed-title")), "{name}: {said}");
        let beginning = text("store-unavailable")
            .split('{')
            .next()
            .expect("a beginning");
        assert!(
            said.contains(beginning.trim_end_matches(['(', ' '])),
            "{name}: {said}"
        );
        assert!(said.contains(text("failed-call")), "{name}: {said}");
    }
}
