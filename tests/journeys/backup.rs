//! Backups that write themselves into a folder, and what brings them back: the code on paper. The browser's own file system
//! stands in for the folder, as in `folder.rs`.

use serde_json::{Value, json};
use watchbook::{bundle::envelope::is_sealed, words::text};
use xtask::{checks::Engine, webdriver::View};

use crate::{
    device::{Device, handle},
    pages::{members, report::Told},
    stage::Stage,
};

const HEALTH: &str = "/health";
const TOLD: &str = "A laptop is gone.";

/// From now on, in every page of this tab: a folder can be chosen without the picture of one that only a person can press,
/// and the browser may want a click first, as it does for a folder on a disk.
pub fn stand_in(device: &Device) {
    let source = "window.showDirectoryPicker = async () =>
             (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true });
         const asks = FileSystemHandle.prototype;
         asks.queryPermission = async () => localStorage.getItem('permission') ?? 'granted';
         asks.requestPermission = async () => { localStorage.setItem('permission', 'granted'); return 'granted'; };";
    let session = device.session();
    let every = "Page.addScriptToEvaluateOnNewDocument";
    session
        .cdp(every, json!({ "source": source }))
        .expect("a script for every page");
    device.script(source, &[]);
}

/// What lies in the folder: names, with what can be read in them.
fn files(device: &Device) -> Vec<(String, Vec<u8>)> {
    let script = "const root = await navigator.storage.getDirectory();
         const folder = await root.getDirectoryHandle('backups', { create: true });
         const files = {};
         for await (const item of folder.values()) {
             const bytes = await (await item.getFile()).arrayBuffer();
             files[item.name] = [...new Uint8Array(bytes)];
         }
         return files";
    let found = device.session().run_async(script, &[]).expect("files");
    let found: std::collections::BTreeMap<String, Vec<u8>> =
        serde_json::from_value(found).expect("names and bytes");
    found.into_iter().collect()
}

fn in_folder(device: &Device, script: &str) {
    let script = format!(
        "const root = await navigator.storage.getDirectory();
         const folder = await root.getDirectoryHandle('backups', {{ create: true }});
         {script}"
    );
    device.session().run_async(&script, &[]).expect("done");
}

fn wait_for(device: &Device, count: usize) -> Vec<(String, Vec<u8>)> {
    device.until("a backup in the folder", || {
        let files = files(device);
        Ok((files.len() == count).then_some(files))
    })
}

fn tell(device: &Device) {
    device.go("nav-report");
    Told::briefly(TOLD).send(device);
}

#[test]
fn backups_write_themselves_and_the_paper_brings_them_back() {
    let stage = Stage::new("backup");
    let site = stage.site();
    let desk = stage.device("desk", View::LAPTOP);
    desk.open(&site, "/start");
    members::start(&desk, "Clinic Marenfeld", &members::BEN);
    desk.open(&site, HEALTH);
    if desk.engine() != Engine::Chromium {
        desk.see(text("backup-not-here"));
        println!("left out: only Chromium lets a folder be chosen");
        return;
    }
    stand_in(&desk);
    // Nobody could open it yet.
    desk.see(text("backup-paper-first"));
    desk.go("nav-members");
    desk.press_test("paper-key-make");
    let code = desk.text_at("recovery-code");
    desk.press_test("recovery-kept");
    tell(&desk);
    desk.text_at("only-here");

    desk.open(&site, HEALTH);
    desk.press_test("backup-choose");
    desk.text_at("backup-written");
    let first = wait_for(&desk, 1).remove(0);
    assert!(
        first.0.starts_with("backup-clinic-marenfeld-ben") && is_sealed(&first.1),
        "{}",
        first.0
    );
    desk.gone(&handle("only-here"));

    // It goes on when the page is loaded again: what somebody has removed is there again.
    in_folder(
        &desk,
        &format!(
            "await folder.removeEntry({});",
            Value::from(first.0.as_str())
        ),
    );
    desk.reload();
    let again = wait_for(&desk, 1).remove(0);
    assert_ne!(again.0, first.0);

    // Where the browser wants a click, a button asks for it on every page.
    desk.script("localStorage.setItem('permission', 'prompt');", &[]);
    tell(&desk);
    desk.reload();
    desk.see(text("backup-waits"));
    desk.text_at("only-here");
    desk.press_test("folder-waits");
    desk.gone(&handle("folder-waits"));
    desk.open(&site, HEALTH);
    desk.press_test("backup-now");
    desk.text_at("backup-written");
    let newest = wait_for(&desk, 2).pop().expect("a backup");

    // Where it fails, everybody hears of it, and the reminder is back.
    tell(&desk);
    desk.open(&site, HEALTH);
    desk.script(
        "FileSystemFileHandle.prototype.createWritable = async () => { throw new DOMException('', 'QuotaExceededError'); };",
        &[],
    );
    desk.press_test("backup-now");
    desk.text_at("backup-fails");
    desk.go("nav-inbox");
    desk.see(text("backup-fails"));
    desk.text_at("only-here");
    drop(desk);

    let new = stage.device("new", View::PHONE);
    let path = stage.file(&newest.0, &newest.1);
    new.open(&site, "/join");
    new.pick("field-open-invitation", &[&path]);
    new.see(text("seen-sealed-paper-text"));
    new.fill("unseal-0", "not a code");
    new.press_test("unseal-do");
    new.see(text("paper-key-mistyped"));
    new.fill("unseal-0", &code);
    new.press_test("unseal-do");
    new.text_at("invitation");
    new.fill("person", members::BEN.name);
    new.fill("contact", members::BEN.contact);
    new.press_test("join-do");
    new.text_at("key-request");
    // The code is still there.
    new.press_test("paper-key-do");
    new.text_at("joined");
    new.go("nav-inbox");
    new.see(TOLD);
}
