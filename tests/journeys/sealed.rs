//! A file that takes a passphrase: other programs open it, and so does Watchbook, once the passphrase is right.

use watchbook::{bundle::envelope::is_sealed, domain::field::fields, words::text};
use xtask::webdriver::View;

use crate::{device::handle, pages::members, stage::Stage};

const PASSPHRASE: &str = "seven lamps on a grey quay";

#[test]
fn a_file_with_a_passphrase_opens_with_it_alone() {
    let stage = Stage::new("sealed");
    let site = stage.site();
    let desk = stage.device("desk", View::LAPTOP);
    desk.open(&site, "/start");
    members::start(&desk, "Clinic Marenfeld", &members::BEN);
    desk.go("nav-exchange");
    desk.choose("seal", "passphrase");
    desk.press_test("hand-out-make");
    desk.see(text("seal-fault-passphrase"));
    desk.fill(fields::PASSPHRASE.key, "too short");
    desk.press_test("hand-out-make");
    desk.see(text("vault-weak"));
    desk.fill(fields::PASSPHRASE.key, PASSPHRASE);
    desk.press_test("hand-out-make");
    let save = format!("{}{}", handle("made-files"), handle("save-file"));
    let saved = desk.saved(|| desk.press_at(&save));
    assert!(is_sealed(&saved.content));
    let plain =
        watchbook_envelope::open_with(&saved.content, PASSPHRASE).expect("opened elsewhere");
    assert!(plain.starts_with(b"{"));

    desk.pick("field-take-in", &[&saved.path]);
    desk.text_at("unseal-form");
    desk.fill("unseal-0", "seven lamps on a grey key");
    desk.press_test("unseal-do");
    desk.see(text("sealed-wrong"));
    desk.fill("unseal-0", PASSPHRASE);
    desk.press_test("unseal-do");
    desk.see(text("sheet-nothing-new"));
}
