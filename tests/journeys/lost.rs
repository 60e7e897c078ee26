//! A browser that loses what it was given to keep.

use watchbook::words::text;
use xtask::{checks::Engine, webdriver::View};

use crate::{
    device::{Device, handle},
    pages::{members, report::Told},
    stage::Stage,
};

/// Deletes the database behind the application's back, as a browser does that cannot open it any more.
fn lose_database(device: &Device) {
    let deleted = device.session().run_async(
        "watchbook.worker.terminate();
         return await new Promise((done) => {
             const request = indexedDB.deleteDatabase('watchbook');
             request.onsuccess = () => done('deleted');
             request.onerror = () => done('refused');
         })",
        &[],
    );
    assert_eq!(deleted.expect("an answer"), "deleted");
}

/// Waits until it is remembered outside of the database that there are so many entries: nobody waits for that.
fn remembered(device: &Device, entries: usize) {
    device.until("it to be remembered outside", || {
        let text = device.session().run_async(
            "const cache = await caches.open('watchbook-canary');
             const found = await cache.match('/watchbook');
             return found ? await found.text() : ''",
            &[],
        )?;
        let known = format!("\"entries\":{entries},");
        let text = text.as_str().unwrap_or_default();
        Ok(text.contains(&known).then_some(()))
    });
}

/// Deletes the journal, too; the file is held until the worker that wrote it is gone.
fn lose_journal(device: &Device) {
    device.until("the journal to go", || {
        let gone = device.session().run_async(
            "const root = await navigator.storage.getDirectory();
             await root.removeEntry('watchbook-journal', { recursive: true });
             return true",
            &[],
        )?;
        Ok((gone == true).then_some(()))
    });
}

#[test]
fn a_database_that_was_lost_is_there_again() {
    let stage = Stage::new("lost-database");
    let site = stage.site();
    if stage.engine == Engine::Webkit {
        // It has no private file system, so there is nothing to restore from; see the next journey.
        println!("WebKitGTK keeps one layer only");
        return;
    }
    let desk = stage.device("desk", View::LAPTOP);
    desk.open(&site, "/start");
    members::start(&desk, "Clinic Marenfeld", &members::BEN);
    desk.go("nav-report");
    let reference = Told::briefly("A laptop is gone.").send(&desk);
    lose_database(&desk);
    desk.reload();
    desk.go("nav-reports");
    desk.see(&reference);
    desk.go("nav-inbox");
    desk.see("A laptop is gone.");
    // It writes on, as the device it was.
    desk.go("nav-report");
    Told::briefly("It was found again.").send(&desk);
    desk.go("nav-inbox");
    desk.see("It was found again.");
}

#[test]
fn a_browser_that_lost_everything_says_so_and_starts_anew_only_when_told() {
    let stage = Stage::new("lost-everything");
    let site = stage.site();
    let desk = stage.device("desk", View::LAPTOP);
    desk.open(&site, "/start");
    members::start(&desk, "Clinic Marenfeld", &members::BEN);
    desk.go("nav-report");
    Told::briefly("A laptop is gone.").send(&desk);
    remembered(&desk, 2);
    lose_database(&desk);
    if stage.engine != Engine::Webkit {
        lose_journal(&desk);
    }
    for _ in 0..2 {
        desk.load_again();
        desk.text_at("lost-copied");
        desk.see("This browser lost the register");
        desk.see("The register of Clinic Marenfeld was here (log entries: 2).");
        desk.see("no file with everything has ever left it");
    }
    desk.press_test("lost-anew");
    desk.press_test("confirm-yes");
    desk.gone(&handle("lost"));
    desk.see(text("home-first-title"));
    desk.reload();
    desk.see(text("home-first-title"));
}
