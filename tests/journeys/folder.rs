//! Two devices meet in a folder. The browser's own file system stands in for it: it gives the same kind of handle, and the
//! journey carries the files from one device to the other, as a replicator would.

use serde_json::{Value, json};
use watchbook::words::text;
use xtask::{checks::Engine, webdriver::View};

use crate::{
    device::{Device, handle},
    pages::{
        exchange,
        members::{self, Person},
        report::Told,
    },
    stage::Stage,
};

const FROM_THE_DESK: &str = "The lock of the archive is broken.";
const FROM_THE_FIELD: &str = "A strange mail asks for passwords.";

/// Chooses the folder, without the picture of one that only a person can press.
fn choose(device: &Device) {
    device.go("nav-exchange");
    device.script(
        "window.showDirectoryPicker = async () =>
             (await navigator.storage.getDirectory()).getDirectoryHandle('shared', { create: true });",
        &[],
    );
    device.press_test("folder-choose");
    device.text_at("folder-name");
}

/// Looks into the folder until so many entries have come in and so many files were put there at one time.
fn in_step(device: &Device, took: usize, put: usize) {
    device.go("nav-exchange");
    let wanted = watchbook::words::Sentence::new("folder-synced")
        .with("took", took)
        .with("put", put)
        .text();
    device.press_test("folder-sync");
    device.see(&wanted);
}

/// The files in a device's folder: names with their texts.
fn files(device: &Device) -> Value {
    let script = "const root = await navigator.storage.getDirectory();
         const folder = await root.getDirectoryHandle('shared', { create: true });
         const files = {};
         for await (const item of folder.values()) files[item.name] = await (await item.getFile()).text();
         return files";
    device.session().run_async(script, &[]).expect("files")
}

/// Puts files into a device's folder, beside what lies there.
fn put(device: &Device, files: &Value) {
    let script = "const root = await navigator.storage.getDirectory();
         const folder = await root.getDirectoryHandle('shared', { create: true });
         for (const [name, text] of Object.entries(given[0])) {
             const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
             await writable.write(text);
             await writable.close();
         }";
    let done = device
        .session()
        .run_async(script, std::slice::from_ref(files));
    done.expect("written");
}

#[test]
fn two_devices_meet_in_a_folder() {
    let stage = Stage::new("folder");
    let (desk_site, field_site) = (stage.site(), stage.site());
    let desk = stage.device("desk", View::LAPTOP);
    desk.open(&desk_site, "/start");
    members::start(&desk, "Clinic Marenfeld", &members::BEN);
    if desk.engine() != Engine::Chromium {
        desk.go("nav-exchange");
        desk.see(text("folder-not-here"));
        println!("left out: only Chromium lets a folder be chosen");
        return;
    }
    let field = stage.device("field", View::LAPTOP);
    field.open(&field_site, "/");
    let ana = Person {
        name: "Ana Petrova",
        contact: "ext. 12",
    };
    let invitation = members::invite(&desk);
    let (request, _) = members::ask_to_join(&field, &invitation, &ana);
    let enrolled = members::enrol(&desk, &request, |_| ());
    field.go("nav-join");
    exchange::examine(&field, &[&enrolled.path]);
    exchange::apply(&field);

    desk.go("nav-report");
    Told::briefly(FROM_THE_DESK).send(&desk);
    choose(&desk);
    in_step(&desk, 0, 0);
    put(&field, &files(&desk));
    // Something that is none of ours lies there too, and stays.
    put(
        &field,
        &json!({ "stray.watchbook.json": "{", "notes.txt": "not ours" }),
    );
    choose(&field);
    field.see(text("folder-refused"));
    field.see("stray.watchbook.json");
    field.go("nav-report");
    Told::briefly(FROM_THE_FIELD).send(&field);
    // Written where one is not on the page of the exchange, and by itself; a receipt may come before it, in a file of its own.
    let told = field.until("a file that tells of it", || {
        let files = files(&field);
        let tells = |text: &Value| text.as_str().is_some_and(|it| it.contains(FROM_THE_FIELD));
        let told = files.as_object().is_some_and(|all| all.values().any(tells));
        Ok(told.then_some(files))
    });
    put(&desk, &told);
    desk.go("nav-exchange");
    desk.press_test("folder-sync");
    desk.see("stray.watchbook.json");
    desk.go("nav-inbox");
    desk.see(FROM_THE_FIELD);
    desk.see(FROM_THE_DESK);
    assert!(
        files(&desk)["notes.txt"] == json!("not ours"),
        "what is not ours is left alone"
    );
    desk.go("nav-exchange");
    desk.press_test("folder-leave");
    desk.gone(&handle("folder-name"));
}
