//! The only device is lost: a backup and a key on paper bring everything back on a new one.

use watchbook::words::text;
use xtask::webdriver::View;

use crate::{
    device::handle,
    pages::{members, report::Told},
    stage::Stage,
};

const PASSPHRASE: &str = "seven lamps on a grey quay";
const TOLD: &str = "A laptop is gone.";

#[test]
fn a_backup_and_a_key_on_paper_bring_everything_back() {
    let stage = Stage::new("restore");
    let site = stage.site();
    let desk = stage.device("desk", View::LAPTOP);
    desk.open(&site, "/start");
    members::start(&desk, "Clinic Marenfeld", &members::BEN);
    desk.go("nav-report");
    Told::briefly(TOLD).send(&desk);
    desk.go("nav-members");
    desk.press_test("paper-key-make");
    let code = desk.text_at("recovery-code");
    desk.press_test("recovery-kept");
    desk.go("nav-exchange");
    desk.choose("seal", "passphrase");
    desk.fill("passphrase", PASSPHRASE);
    desk.press_test("hand-out-make");
    let save = format!("{}{}", handle("made-files"), handle("save-file"));
    let backup = desk.saved(|| desk.press_at(&save));
    // It is whole, as long as nothing else is written.
    desk.pick("field-take-in", &[&backup.path]);
    desk.fill("unseal-0", PASSPHRASE);
    desk.press_test("unseal-do");
    assert_eq!(desk.text_at("lacking"), text("sheet-whole"));
    drop(desk);

    let new = stage.device("new", View::PHONE);
    new.open(&site, "/join");
    new.pick("field-open-invitation", &[&backup.path]);
    new.fill("unseal-0", PASSPHRASE);
    new.press_test("unseal-do");
    new.text_at("invitation");
    new.fill("person", members::BEN.name);
    new.fill("contact", members::BEN.contact);
    new.press_test("join-do");
    new.text_at("key-request");
    new.press_at(&format!(
        "//summary[normalize-space()='{}']",
        text("paper-key-use")
    ));
    new.fill("paper-key", &code);
    new.press_test("paper-key-do");
    new.text_at("joined");
    new.go("nav-inbox");
    new.see(TOLD);
}
