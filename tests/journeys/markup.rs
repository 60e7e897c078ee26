//! No text ever becomes markup or a script: not by our own pages, and not by whoever gets to run something in them.

use serde_json::json;
use xtask::{checks::Engine, webdriver::View};

use crate::stage::Stage;

/// What turns text into something that runs or loads; each has to throw.
const ATTEMPTS: &[(&str, &str)] = &[
    (
        "innerHTML",
        "document.createElement('p').innerHTML = '<b>bold</b>'",
    ),
    (
        "outerHTML",
        "document.getElementById('boot').outerHTML = '<b>bold</b>'",
    ),
    (
        "insertAdjacentHTML",
        "document.body.insertAdjacentHTML('beforeend', '<b>bold</b>')",
    ),
    (
        "srcdoc",
        "document.createElement('iframe').srcdoc = '<b>bold</b>'",
    ),
    (
        "a range",
        "document.createRange().createContextualFragment('<b>bold</b>')",
    ),
    (
        "a parser",
        "new DOMParser().parseFromString('<b>bold</b>', 'text/html')",
    ),
    ("document.write", "document.write('<b>bold</b>')"),
    (
        "a text of a script",
        "document.createElement('script').text = '1'",
    ),
    (
        "another script",
        "document.createElement('script').src = new URL('other.js', location).href",
    ),
    (
        "another worker",
        "new Worker(new URL('other.js', location).href)",
    ),
];

#[test]
fn no_text_becomes_markup() {
    let stage = Stage::new("markup");
    let site = stage.site();
    let desk = stage.device("desk", View::LAPTOP);
    desk.open(&site, "/");
    let knows = desk.script("return typeof trustedTypes === 'object'", &[]);
    if desk.engine() != Engine::Webkit {
        assert_eq!(knows, json!(true), "Trusted Types are there");
    } else if knows == json!(false) {
        println!("left out: this WebKit does not know Trusted Types");
        return;
    }
    for (name, attempt) in ATTEMPTS {
        let tried =
            format!("try {{ {attempt}; return 'done'; }} catch (error) {{ return error.name; }}");
        let said = desk.script(&tried, &[]);
        assert_eq!(said, json!("TypeError"), "{name}");
    }
    // What is refused was never there, and the page lives.
    desk.gone("//b");
    desk.go("nav-report");
}
