//! Finding in the register, by the query, its chips and completion, by kept views, by the palette and by keys.

use watchbook::words::text;
use xtask::webdriver::View;

use crate::{
    device::{Device, handle},
    pages::demo,
    stage::Stage,
};

const BOX: &str = "//input[@id='find-box']";

fn ask(device: &Device, query: &str) {
    device.write(BOX, query);
    let query = query.trim().to_owned();
    device.until(&format!("the address to hold {query:?}"), || {
        let asked = "return new URL(location).searchParams.get('q') || ''";
        Ok((device.session().run(asked, &[])? == query.as_str()).then_some(()))
    });
}

/// How many lines the list has, as it says.
fn count(device: &Device) -> usize {
    let rows = "return document.querySelectorAll('main .row-link').length";
    usize::try_from(device.script(rows, &[]).as_u64().expect("a number")).expect("a count")
}

fn waits_for(device: &Device, lines: usize) {
    device.until(&format!("{lines} lines"), || {
        Ok((count(device) == lines).then_some(()))
    });
}

#[test]
fn the_register_is_searched_by_one_query_and_everything_by_the_palette() {
    let stage = Stage::new("find");
    let site = stage.site();
    let desk = stage.device("desk", View::LAPTOP);
    demo::register(&desk, &site);
    let all = count(&desk);
    assert!(all > 10, "{all}");

    // A condition, its opposite, and both parts together are all.
    ask(&desk, "state:open");
    desk.until("fewer lines", || Ok((count(&desk) < all).then_some(())));
    let open = count(&desk);
    ask(&desk, "-state:open");
    waits_for(&desk, all - open);
    assert!(open > 0);

    // The chip puts the term in, and takes it out; the address is a link to the same.
    ask(&desk, "");
    waits_for(&desk, all);
    desk.press_test("quick-state:open");
    waits_for(&desk, open);
    assert_eq!(desk.path(), "/register?q=state%3Aopen");
    desk.load_again();
    desk.text_of("//main//a[contains(@class, 'row-link')]");
    waits_for(&desk, open);

    // What is not understood is said, and where it is right again goes away.
    desk.write(BOX, "severity:V ");
    desk.see("IV, III, II, I, none");
    desk.write(BOX, "sev");
    desk.text_of("//*[@id='find-box-list']/li[@role='option']");
    desk.press_keys("\u{E015}\u{E007}");
    desk.until("the field in the box", || {
        let value = desk.session().find(BOX)?.property("value")?;
        Ok((value == "severity:").then_some(()))
    });

    // A word that is found is marked, wherever it stands.
    ask(&desk, "");
    waits_for(&desk, all);
    let title = desk.text_of("//main//a[contains(@class, 'row-link')]");
    let word = title
        .split_whitespace()
        .max_by_key(|word| word.len())
        .expect("a word");
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    ask(&desk, &word.to_uppercase());
    let marked = desk.text_of("//main//a[contains(@class, 'row-link')]//mark");
    assert_eq!(marked, word);

    // A view is kept under a name, is there after a new start, and goes again.
    ask(&desk, "severity>=III");
    desk.press_test("view-keep");
    desk.fill("view-name", "Serious ones");
    desk.press_test("view-keep-do");
    desk.text_of("//a[contains(@class, 'filter-chip')][contains(., 'Serious ones')]");
    desk.open(&site, "/register");
    desk.press_at("//a[contains(@class, 'filter-chip')][contains(., 'Serious ones')]");
    desk.arrive("the view", |path| path.contains("severity%3E%3DIII"));
    desk.press_at("//button[contains(@class, 'chip-remove')]");
    desk.gone("//a[contains(@class, 'filter-chip')][contains(., 'Serious ones')]");

    // The palette: a record by its title, a place by its name, a button of the page by its words.
    desk.open(&site, "/");
    desk.text_at("tasks");
    desk.press_keys("\u{E009}k");
    desk.write("//input[@id='palette-box']", word);
    let found = format!("//*[@id='palette-box-list']//li[@role='option'][contains(., '{word}')]");
    desk.press_at(&found);
    desk.arrive("the incident", |path| path.starts_with("/incident/"));
    desk.text_at("timeline");
    desk.press_keys("\u{E009}k");
    desk.write("//input[@id='palette-box']", text("act-note-incident"));
    desk.press_at(&format!(
        "//*[@id='palette-box-list']//li[@role='option'][contains(., '{}')]",
        text("act-note-incident")
    ));
    desk.text_at("form-note-incident");
    desk.press_test("cancel-note-incident");

    // Letters: to the register, down two lines, into the second; and what a button bears.
    desk.press_keys("gr");
    desk.arrive("the register", |path| path == "/register");
    desk.text_of("//main//a[contains(@class, 'row-link')]");
    desk.press_keys("jj");
    desk.until("the keyboard on the second line", || {
        let second =
            "return document.activeElement === document.querySelectorAll('main .row-link')[1]";
        Ok((desk.session().run(second, &[])? == true).then_some(()))
    });
    desk.press_keys("\u{E007}");
    desk.arrive("the incident", |path| path.starts_with("/incident/"));
    desk.text_at("timeline");
    desk.press_keys("n");
    desk.text_at("form-note-incident");
    desk.press_keys("?");
    desk.see(text("keys-here"));
    desk.press_keys("\u{E00C}");
    desk.gone(&handle("keys"));
    // Typed into a form, letters are letters.
    desk.write("//form//textarea", "Is it j, k or g?");
    desk.gone(&handle("keys"));
}

/// A list that comes near says so once more when it is there: what is drawn stays, and is not asked for again.
#[test]
fn a_list_is_drawn_once() {
    let stage = Stage::new("drawn-once");
    let site = stage.site();
    let desk = stage.device("desk", View::LAPTOP);
    demo::register(&desk, &site);
    desk.go("nav-device");
    desk.gone("//main//a[contains(@class, 'row-link')]");
    let watch = "window.waits = 0;
        new MutationObserver((changes) => {
            for (const { addedNodes } of changes) {
                for (const node of addedNodes) {
                    if (node.className === 'gap') window.waits += 1;
                }
            }
        }).observe(document.body, { childList: true, subtree: true });";
    desk.script(watch, &[]);
    desk.go("nav-register");
    desk.text_of("//main//a[contains(@class, 'row-link')]");
    // By then the browser has said what is near.
    let frames =
        "await new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume)));
        return window.waits;";
    let waits = desk.session().run_async(frames, &[]).expect("frames");
    // The one before there are lines comes with its table; one keeps room for those of the next task.
    assert!(waits.as_u64() <= Some(1), "drawn {waits} times");
}
