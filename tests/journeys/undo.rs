//! Doing something with several incidents at once, and taking it back.

use watchbook::words::{Sentence, text};
use xtask::webdriver::View;

use crate::{device::handle, pages::demo, stage::Stage};

#[test]
fn several_incidents_get_a_note_and_it_is_taken_back_by_one_press() {
    let stage = Stage::new("undo");
    let site = stage.site();
    let desk = stage.device("desk", View::LAPTOP);
    demo::register(&desk, &site);
    desk.press_test("bulk-choose");
    for line in [1, 2] {
        desk.press_at(&format!(
            "(//main//input[contains(@class, 'choose')])[{line}]"
        ));
    }
    let first = desk.text_of("(//main//a[contains(@class, 'row-link')])[1]");
    desk.press_test("bulk-do");
    let will = format!(
        "{}/li[contains(., '{}')]",
        handle("bulk-outlook"),
        text("bulk-will")
    );
    desk.write("//form//textarea", "Seen in the meeting of Monday.");
    desk.until("both to be possible", || {
        Ok((desk.session().find_all(&will)?.len() == 2).then_some(()))
    });
    desk.press_test("bulk-send");
    desk.see(&Sentence::new("bulk-done").with("count", 2).text());

    // What was done stands in the log of each, and one press takes both back.
    desk.press_at(&format!(
        "//main//a[contains(@class, 'row-link')][contains(., '{first}')]"
    ));
    desk.see("Seen in the meeting of Monday.");
    desk.press_test("undo");
    desk.see(text("undo-action-done"));
    desk.see(text("standing-taken_back"));

    // So is what is done with one of them, from its log, long after.
    desk.press_test("act-note-incident");
    desk.write("//form//textarea", "On the wrong incident.");
    desk.press_test("send-note-incident");
    desk.see("On the wrong incident.");
    desk.load_again();
    desk.press_test("take-back");
    desk.until("both to be marked", || {
        let marked = format!(
            "{}//li[contains(., '{}')]",
            handle("timeline"),
            text("standing-taken_back")
        );
        Ok((desk.session().find_all(&marked)?.len() == 2).then_some(()))
    });
}
