//! Files that must not come in: each is refused in its own words, and the register stays as it was, to the byte.

use std::collections::BTreeSet;

use serde_json::Value;
use watchbook::words::text;
use xtask::{coordinator::Coordinator, webdriver::View};

use crate::{
    device::{Device, handle},
    pages::{exchange, members, records, report::Told},
    stage::Stage,
};

const WHAT: &str = "A list of patients lay in the printer.";

#[test]
fn bad_files_are_refused_each_in_its_own_words_and_change_nothing() {
    let stage = Stage::new("refusals");
    let site = stage.site();
    let desk = stage.device("desk", View::LAPTOP);
    desk.open(&site, "/start");
    members::start(&desk, "Clinic Marenfeld", &members::BEN);
    desk.go("nav-report");
    Told::briefly(WHAT).send(&desk);
    records::open_event(&desk, WHAT);
    records::suspect(&desk, "Names and diagnoses were on it.");
    records::open_as_incident(&desk, "A list in the printer");
    let good = String::from_utf8(exchange::export_all(&desk).content).expect("text");
    let foreign = Coordinator::of_new("Another house")
        .and_then(|mut house| house.export())
        .expect("files")
        .remove(0);

    let with = |from: &str, to: &str| {
        assert!(good.contains(from), "the file has {from}");
        good.replacen(from, to, 1).into_bytes()
    };
    let bad: [(&str, Vec<u8>, &str); 5] = [
        (
            "truncated",
            good.as_bytes()[..good.len() / 2].to_vec(),
            "fault-json",
        ),
        (
            "one-byte-altered",
            with("in the printer", "on the printer"),
            "fault-signature",
        ),
        ("another-register", foreign, "fault-other-register"),
        (
            "newer-version",
            with("\"watchbook\":1", "\"watchbook\":2"),
            "fault-newer",
        ),
        (
            "key-twice",
            with("\"watchbook\":1", "\"watchbook\":1,\"watchbook\":1"),
            "fault-json",
        ),
    ];

    let before = everything(&desk);
    let rows = lists(&desk);
    let mut said = BTreeSet::new();
    for (name, content, key) in bad {
        let path = stage.file(&format!("{name}.watchbook.json"), content);
        desk.go("nav-exchange");
        exchange::examine(&desk, &[&path]);
        let words = exchange::refusal(&desk);
        let beginning = text(key).split('{').next().expect("a beginning");
        assert!(words.starts_with(beginning), "{name}: {words}");
        desk.gone(&handle("take-in-apply"));
        desk.press_test("take-in-leave");
        assert_eq!(everything(&desk), before, "{name}: nothing was written");
        assert!(
            said.insert(words.clone()),
            "{name} has no words of its own: {words}"
        );
    }
    desk.reload();
    assert_eq!(lists(&desk), rows);
    assert_eq!(everything(&desk), before);
    keeps_a_file(&stage, &desk, good.as_bytes());
    saves_the_register(&desk);
}

/// Saves the register for a spreadsheet, as the page shows it.
fn saves_the_register(desk: &Device) {
    desk.go("nav-register");
    desk.text_of("//tr[@class='row']");
    let saved = desk.saved(|| desk.press_test("save-csv"));
    assert!(saved.path.extension().is_some_and(|end| end == "csv"));
    let file = String::from_utf8(saved.content).expect("text");
    let lines: Vec<&str> = file.lines().collect();
    assert_eq!(lines.len(), 2, "{file}");
    assert!(lines[0].starts_with("\"reference\",\"title\","), "{file}");
    assert!(
        lines[1].contains("\"A list in the printer\",\"suspected\""),
        "{file}"
    );
}

/// Keeps a file that cannot be used, finds it after a reload, tries it again, saves it as it came, and removes it.
fn keeps_a_file(stage: &Stage, desk: &Device, good: &[u8]) {
    let content = &good[..good.len() - 7];
    let path = stage.file("kept.watchbook.json", content);
    desk.go("nav-exchange");
    exchange::examine(desk, &[&path]);
    let reason = exchange::refusal(desk);
    desk.press_test("keep");
    desk.see(text("keep-done"));
    desk.gone(&handle("keep"));
    desk.reload();
    let kept = desk.text_at("kept");
    assert!(
        kept.contains("kept.watchbook.json") && kept.contains(&reason),
        "{kept}"
    );

    desk.press_test("kept-again");
    assert_eq!(exchange::refusal(desk), reason);
    desk.see(text("keep-done"));
    desk.press_test("take-in-leave");
    let saved = desk.saved(|| desk.press_test("kept-save"));
    assert!(
        saved.path.ends_with("kept.watchbook.json.refused"),
        "{}",
        saved.path.display()
    );
    assert!(saved.content == content, "every byte is as it came");

    desk.press_test("kept-remove");
    desk.press_test("confirm-yes");
    desk.gone(&handle("kept"));
    desk.reload();
    // The page has asked for everything once the history stands.
    desk.text_at("history");
    desk.gone(&handle("kept"));
}

/// Every row of the inbox and of the register, with the counts.
fn lists(device: &Device) -> Vec<String> {
    device.go("nav-inbox");
    device.text_of("//tr[@class='row']");
    let mut rows = device.texts_of("//tr[@class='row']//td[@class='title']");
    device.go("nav-register");
    rows.push(device.text_at("counts"));
    device.text_of("//tr[@class='row']");
    rows.extend(device.texts_of("//tr[@class='row']//td[@class='title']"));
    rows
}

/// What the browser keeps, table by table: how many values, and one digest over all keys and values.
fn everything(device: &Device) -> Value {
    let script = "
        const opened = (request) => new Promise((good, bad) => {
            request.onsuccess = () => good(request.result);
            request.onerror = () => bad(request.error);
        });
        const database = await opened(indexedDB.open('watchbook'));
        const found = {};
        for (const name of database.objectStoreNames) {
            const table = database.transaction(name).objectStore(name);
            const [keys, values] = await Promise.all([opened(table.getAllKeys()), opened(table.getAll())]);
            const bytes = await new Blob(keys.flatMap((key, at) => [key, values[at]])).arrayBuffer();
            const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
            found[name] = [keys.length, [...digest].join(' ')];
        }
        database.close();
        return found;";
    let found = device
        .session()
        .run_async(script, &[])
        .expect("the database is read");
    assert!(found["meta"][0].as_u64() > Some(0), "{found}");
    found
}
