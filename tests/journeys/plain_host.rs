//! A host that knows nothing of us: a plain file server that sends no headers, and has no page but the first.

use watchbook::words::text;
use xtask::{hosts::PlainHost, webdriver::View};

use crate::{
    pages::report::Told,
    stage::{Stage, dist},
};

#[test]
fn a_plain_file_server_is_host_enough() {
    let stage = Stage::new("plain-host");
    let host = PlainHost::start(&dist(), &stage.folder("host")).expect("it serves");
    let url = host.url();
    let device = stage.device("laptop", View::LAPTOP);
    device.session().open(&url).expect("the page opens");
    device.started();

    // What the headers would forbid, the page forbids by itself.
    let foreign = "const script = document.createElement('script');
        try { script.append('window.foreign = true'); document.head.append(script); } catch {}
        return window.foreign === true;";
    assert_eq!(device.script(foreign, &[]), false);

    device.press_test("way-report");
    device.see(text("field-what"));
    let reference = Told::briefly("The lamp over the back door is out.").send(&device);

    // Once it was there, the host is not needed, and every page has an address.
    device.keeps_the_site();
    drop(host);
    let report = format!("{url}reports/{reference}");
    device.session().open(&report).expect("the page opens");
    device.started();
    device.see("The lamp over the back door is out.");
}
