//! Starting a register, and the way of a new device into it.

use crate::device::{Device, Saved, handle, quote};

/// Who uses a device.
pub struct Person<'a> {
    pub name: &'a str,
    pub contact: &'a str,
}

/// Who starts the registers of the journeys.
pub const BEN: Person<'static> = Person {
    name: "Ben Okafor",
    contact: "+49 30 5550100",
};

/// Starts a register, on the page for it.
#[track_caller]
pub fn start(device: &Device, organization: &str, person: &Person<'_>) {
    fill(device, organization, person);
    device.press_at("//input[@id='field-no-vault']");
    device.press_test("start-do");
    device.arrive("home", |path| path == "/");
    device.see(organization);
}

/// The same behind a vault; the recovery code comes back.
#[track_caller]
pub fn start_with_vault(
    device: &Device,
    organization: &str,
    person: &Person<'_>,
    passphrase: &str,
) -> String {
    fill(device, organization, person);
    device.fill("passphrase", passphrase);
    device.press_test("start-do");
    let code = device.text_at("recovery-code");
    device.press_test("recovery-kept");
    device.arrive("home", |path| path == "/");
    device.see(organization);
    code
}

#[track_caller]
fn fill(device: &Device, organization: &str, person: &Person<'_>) {
    device.fill("organization", organization);
    device.fill("person", person.name);
    device.fill("contact", person.contact);
}

/// Makes an invitation.
#[track_caller]
pub fn invite(device: &Device) -> Saved {
    device.go("nav-members");
    device.press_test("invite-make");
    device.saved(|| device.press_test("save-file"))
}

/// Opens an invitation and asks to join; the file that asks, and the words to read aloud.
#[track_caller]
pub fn ask_to_join(
    device: &Device,
    invitation: &Saved,
    person: &Person<'_>,
) -> (Saved, Vec<String>) {
    device.go("nav-join");
    device.pick("field-open-invitation", &[&invitation.path]);
    device.fill("person", person.name);
    device.fill("contact", person.contact);
    device.press_test("join-do");
    let key_request = format!("{}{}", handle("key-request"), handle("save-file"));
    let request = device.saved(|| device.press_at(&key_request));
    (request, key_words(device))
}

/// The words to compare, once they are to be seen.
#[track_caller]
fn key_words(device: &Device) -> Vec<String> {
    let words = format!("{}/li", handle("key-words"));
    device.text_of(&words);
    device.texts_of(&words)
}

/// Opens a key request, lets the words be compared, enrols the device, and makes the file that tells it so.
#[track_caller]
pub fn enrol(device: &Device, request: &Saved, compare: impl FnOnce(&[String])) -> Saved {
    device.go("nav-members");
    device.pick("field-open-request", &[&request.path]);
    compare(&key_words(device));
    device.press_at("//label[@for='field-compared']");
    device.press_test("enrol-do");
    device.press_at(&format!("{}{}", handle("enrolled"), handle("file-for")));
    let save = format!("{}{}", handle("enrolled"), handle("save-file"));
    device.saved(|| device.press_at(&save))
}

/// Takes the device of a person out, on the page of the members.
#[track_caller]
pub fn take_out(device: &Device, person: &str, cause: &str, reason: &str) {
    let row = format!("//tr[contains(., {})]", quote(person));
    device.press_at(&format!("{row}{}", handle("member-change")));
    device.choose("cause", cause);
    device.fill("revoke-reason", reason);
    device.press_test("revoke-do");
    device.gone(&handle("manage"));
}

/// Lets in what came late, the first of it.
#[track_caller]
pub fn admit(device: &Device, reason: &str) {
    device.press_test("admit");
    device.fill("dialog-reason", reason);
    device.press_test("reasoned-yes");
}
