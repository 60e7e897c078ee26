//! Joining without sending anything: each device shows its file as codes, and the other's camera reads them. The camera is a
//! picture that is played to the page in its place; what it shows are screenshots of the other device.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;
use watchbook::words::text;
use xtask::webdriver::View;

use crate::{
    device::{Device, handle},
    pages::members::{self, Person},
    stage::Stage,
};

/// What the camera of the other device sees, one after the other: codes of the file in that part of the page.
fn photograph(shows: &Device, part: &str) -> Vec<String> {
    shows.press_at(&format!("{}{}", handle(part), handle("show-code")));
    shows.text_at("code-close");
    let parts = shows.texts_of(&handle("code-part"));
    let count = parts.first().map_or(1, |part| {
        shows.press_test("code-hold");
        let last = part.rsplit(' ').next().expect("how many");
        last.parse().expect("a number")
    });
    let drawn = "const frame = () => new Promise((next) => requestAnimationFrame(next));
         for (let frames = 0; frames < 3; frames++) await frame();";
    let pictures = (0..count).map(|_| {
        // What the page says, the screen shows a little later.
        let session = shows.session();
        session.run_async(drawn, &[]).expect("drawn");
        let picture = session.screenshot().expect("a picture");
        if count > 1 {
            let before = shows.text_at("code-part");
            shows.press_test("code-next");
            shows.until("the next part", || {
                Ok((shows.text_at("code-part") != before).then_some(()))
            });
        }
        STANDARD.encode(picture)
    });
    let pictures = pictures.collect();
    shows.press_test("code-close");
    shows.gone(&handle("code"));
    pictures
}

/// Puts pictures before the camera of a device.
fn hold_before(camera: &Device, pictures: &[String]) {
    let script = "const pictures = await Promise.all(given[0].map((text) => {
             const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
             return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
         }));
         const canvas = document.createElement('canvas');
         [canvas.width, canvas.height] = [1280, 800];
         const context = canvas.getContext('2d');
         let at = 0;
         const show = () => {
             const picture = pictures[at++ % pictures.length];
             const scale = Math.min(canvas.width / picture.width, canvas.height / picture.height);
             context.fillStyle = '#777';
             context.fillRect(0, 0, canvas.width, canvas.height);
             context.drawImage(picture, 0, 0, picture.width * scale, picture.height * scale);
         };
         show();
         clearInterval(window.shown);
         window.shown = setInterval(show, 250);
         navigator.mediaDevices.getUserMedia = async ({ video }) => {
             window.stream = canvas.captureStream(10);
             return window.stream;
         };";
    let done = camera.session().run_async(script, &[json!(pictures)]);
    done.expect("a camera");
}

/// That nothing films any more.
fn camera_is_off(camera: &Device) {
    let script = "return window.stream.getTracks().every((track) => track.readyState === 'ended')";
    camera.until("the camera to be off", || {
        Ok((camera.session().run(script, &[])? == true).then_some(()))
    });
}

#[test]
fn a_device_joins_by_codes_alone() {
    let stage = Stage::new("codes");
    let (desk_site, field_site) = (stage.site(), stage.site());
    let desk = stage.device("desk", View::LAPTOP);
    let field = stage.device("field", View::PHONE);
    desk.open(&desk_site, "/start");
    members::start(&desk, "Clinic Marenfeld", &members::BEN);
    field.open(&field_site, "/join");

    // The coordinator shows an invitation.
    desk.go("nav-members");
    desk.press_test("invite-make");
    let invitation = photograph(&desk, "made-files");
    assert!(invitation.len() > 2, "{}", invitation.len());
    // Without leave for the camera the page says what to do, and nothing hangs.
    let refuse = "Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: {
         getUserMedia: async () => { throw new DOMException('no', 'NotAllowedError'); } } });";
    field.script(refuse, &[]);
    field.press_test("scan-code");
    field.see(text("scan-refused"));
    field.press_test("scan-close");
    // With it, the phone reads the invitation, and asks to join.
    hold_before(&field, &invitation);
    field.press_test("scan-code");
    field.text_at("invitation");
    camera_is_off(&field);
    let person = Person {
        name: "Mona Haddad",
        contact: "+49 30 5550101",
    };
    field.fill("person", person.name);
    field.fill("contact", person.contact);
    field.press_test("join-do");
    field.text_at("key-request");
    let request = photograph(&field, "key-request");

    // The coordinator reads the request from the phone, and enrols it.
    let install =
        "Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: {} });";
    desk.script(install, &[]);
    hold_before(&desk, &request);
    desk.go("nav-members");
    desk.press_test("scan-code");
    let words = format!("{}/li", handle("key-words"));
    desk.text_of(&words);
    assert_eq!(desk.texts_of(&words), field.texts_of(&words));
    camera_is_off(&desk);
    desk.press_at("//label[@for='field-compared']");
    desk.press_test("enrol-do");
    desk.press_at(&format!("{}{}", handle("enrolled"), handle("file-for")));
    let answer = photograph(&desk, "enrolled");

    // And the phone reads the answer.
    hold_before(&field, &answer);
    field.press_test("scan-code");
    field.text_at("sheet");
    crate::pages::exchange::apply(&field);
    field.go("nav-members");
    field.see(members::BEN.name);
    field.see(person.name);
}
