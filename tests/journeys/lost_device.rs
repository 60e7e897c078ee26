//! A device is lost: it is taken out, and what it wrote before turns up late.

use watchbook::words::text;
use xtask::webdriver::View;

use crate::{
    device::{Device, Saved, handle},
    pages::{
        exchange,
        members::{self, Person},
        report::Told,
    },
    stage::{Site, Stage},
};

const BEFORE: &str = "The door of the archive stood open at seven.";
const LATE: &str = "Somebody asked for a password on the train.";

/// Reports something and hands everything out.
fn report(device: &Device, site: &Site, what: &str) -> Saved {
    device.open(site, "/report");
    Told::briefly(what).send(device);
    exchange::export_all(device)
}

fn take_in(device: &Device, file: &Saved) {
    device.go("nav-exchange");
    exchange::examine(device, &[&file.path]);
    exchange::apply(device);
}

#[test]
fn a_lost_device_is_taken_out_and_what_it_wrote_before_is_let_in() {
    let stage = Stage::new("lost-device");
    let (field_site, desk_site) = (stage.site(), stage.site());
    let phone = stage.device("phone", View::PHONE);
    let desk = stage.device("desk", View::LAPTOP);
    desk.open(&desk_site, "/start");
    members::start(&desk, "Clinic Marenfeld", &members::BEN);
    let invitation = members::invite(&desk);
    let ana = Person {
        name: "Ana Petrova",
        contact: "ext. 12",
    };
    phone.open(&field_site, "/");
    let (request, _) = members::ask_to_join(&phone, &invitation, &ana);
    let enrolled = members::enrol(&desk, &request, |_| ());
    phone.go("nav-join");
    exchange::examine(&phone, &[&enrolled.path]);
    exchange::apply(&phone);

    // What was handed out before counts; what was written on the train nobody has yet.
    let before = report(&phone, &field_site, BEFORE);
    take_in(&desk, &before);
    let late = report(&phone, &field_site, LATE);
    desk.go("nav-members");
    desk.see(text("lost-device-title"));
    members::take_out(&desk, ana.name, "lost", "Left on the train to Marenfeld.");
    let out = desk.text_at("member-out");
    assert!(
        out.contains("Left on the train") && out.contains(members::BEN.name),
        "{out}"
    );

    // Somebody finds the phone and hands over what it holds.
    desk.go("nav-exchange");
    exchange::examine(&desk, &[&late.path]);
    desk.see(text("doubt-late-text"));
    exchange::apply(&desk);
    desk.go("nav-inbox");
    desk.see(BEFORE);
    assert!(!desk.text_of("//main").contains(LATE), "it does not count");

    desk.go("nav-members");
    desk.see(LATE);
    members::admit(&desk, "She says on the telephone that it is hers.");
    desk.gone(&handle("late"));
    desk.go("nav-inbox");
    desk.see(LATE);

    // The phone learns that it is out, before it takes that in.
    let word = exchange::export_all(&desk);
    phone.go("nav-exchange");
    exchange::examine(&phone, &[&word.path]);
    phone.see(text("doubt-out-text"));
    exchange::apply(&phone);
    phone.go("nav-device");
    phone.see(text("device-standing-revoked"));
}
