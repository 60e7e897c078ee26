//! A register behind a vault: locked, opened, and not to be read in what the browser keeps.

use std::{
    fs,
    path::{Path, PathBuf},
};

use watchbook::{domain::field::fields, words::text};
use xtask::{checks::Engine, webdriver::View};

use crate::{
    device::{Device, quote},
    pages::{
        members::{BEN, start_with_vault},
        report::{Told, draft_kept},
    },
    stage::Stage,
};

const PASSPHRASE: &str = "lantern orchid tractor seven";
const WHAT: &str = "A visitor was alone in the server room.";

#[track_caller]
fn unlock(device: &Device, secret: &str) {
    device.text_at("locked");
    device.fill(fields::PASSPHRASE.key, secret);
    device.press_test("unlock");
}

#[track_caller]
fn lock(device: &Device) {
    device.go("nav-device");
    device.script("window.old = true", &[]);
    device.press_test("lock-now");
    device.loaded_anew();
    device.text_at("locked");
}

#[test]
fn a_locked_register_is_opened_by_its_passphrase_and_by_its_recovery_code() {
    let stage = Stage::new("vault");
    let mut site = stage.site();
    let mut device = stage.device("desk", View::LAPTOP);
    device.open(&site, "/start");
    device.keeps_the_site();
    // What stretches a passphrase came with the site.
    site.stop();
    let code = start_with_vault(&device, "Clinic Marenfeld", &BEN, PASSPHRASE);
    device.go("nav-report");
    Told::briefly(WHAT).send(&device);

    lock(&device);
    assert_eq!(device.path(), "/");
    let main = device.text_of("//body");
    assert!(!main.contains("Marenfeld"), "{main}");
    unlock(&device, "not the passphrase");
    device.see(text("vault-wrong"));
    device.fill(fields::PASSPHRASE.key, PASSPHRASE);
    device.press_test("unlock");
    device.see("Clinic Marenfeld");

    // A saved link is not lost behind the lock, and does not stand in the address before.
    lock(&device);
    device.open(&site, "/register?q=visitor");
    device.text_at("locked");
    assert_eq!(device.path(), "/");
    unlock(&device, &code.to_lowercase());
    device.arrive("the register", |path| path == "/register?q=visitor");

    if device.engine() != Engine::Webkit {
        device.kill();
        device.start_again();
        device.open(&site, "/reports");
        unlock(&device, PASSPHRASE);
        device.see(WHAT);
    }
}

/// How many strings are planted in drafts and reports.
const PLANTED: usize = 200;

/// A word that stands nowhere else.
fn planted(number: usize) -> String {
    format!("Qzx{number:03}Wvk")
}

#[test]
fn nothing_that_was_written_behind_a_vault_is_to_be_read_in_the_browsers_files() {
    let stage = Stage::new("canary");
    if stage.engine != Engine::Chromium {
        println!("only Chromium's profile is looked through");
        return;
    }
    let site = stage.site();
    let mut device = stage.device("desk", View::LAPTOP);
    device.open(&site, "/start");
    device.keeps_the_site();
    start_with_vault(&device, &planted(0), &BEN, PASSPHRASE);
    let words = |numbers: std::ops::Range<usize>| {
        let words: Vec<String> = numbers.map(planted).collect();
        words.join(" ")
    };
    // A report with a file, sent; another one, left as a draft.
    let photo = stage.file(&format!("{}.png", planted(1)), PHOTO);
    device.go("nav-report");
    let first = words(2..100);
    Told {
        place: &planted(100),
        name: &planted(101),
        photo: Some(&photo),
        ..Told::briefly(&first)
    }
    .send(&device);
    // Its page is called after what happened.
    device.go("nav-inbox");
    device.press_at("//a[@class='row-link']");
    device.arrive("the event", |path| path.starts_with("/event/"));
    device.go("nav-report");
    let second = words(102..PLANTED);
    Told::briefly(&second).fill(&device);
    draft_kept(&device);

    lock(&device);
    let profile = device.profile();
    device.kill();
    let found = scan(&profile);
    assert!(found.is_empty(), "to be read: {found:?}");

    // The scan itself: without the vault it finds all of them.
    device.start_again();
    device.open(&site, "/device");
    unlock(&device, PASSPHRASE);
    device.see(text("vault-on-text"));
    let summary = quote(text("vault-turn-off"));
    device.press_at(&format!("//summary[normalize-space()={summary}]"));
    device.fill("secret-vault-turn-off", PASSPHRASE);
    device.press_test("vault-turn-off");
    device.see(text("vault-off-text"));
    device.kill();
    let found = scan(&profile);
    for number in 0..PLANTED {
        let word = planted(number);
        assert!(found.iter().any(|(one, _)| *one == word), "{word} is there");
    }
}

const PHOTO: &[u8] = include_bytes!("photo.png");

/// Which planted words stand in the files below a folder, in bytes or in UTF-16.
fn scan(folder: &Path) -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.is_file() {
                let content = fs::read(&path).expect("a file");
                for word in words_in(&content) {
                    found.push((word, path.clone()));
                }
            }
        }
    }
    found
}

/// Every planted word in these bytes.
fn words_in(content: &[u8]) -> Vec<String> {
    let mut words = Vec::new();
    for step in [1, 2] {
        for place in 0..content.len() {
            let letter = |number: usize| content.get(place + step * number).copied();
            if letter(0) != Some(b'Q') || letter(1) != Some(b'z') || letter(2) != Some(b'x') {
                continue;
            }
            let word: Vec<u8> = (0..9).map_while(letter).collect();
            if let Ok(word) = String::from_utf8(word)
                && word.ends_with("Wvk")
            {
                words.push(word);
            }
        }
    }
    words
}

#[test]
fn the_scan_sees_both_ways_to_write_a_text() {
    let utf16: Vec<u8> = planted(7)
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let content = [planted(3).as_bytes(), b"\0", &utf16].concat();
    assert_eq!(words_in(&content), [planted(3), planted(7)]);
}
