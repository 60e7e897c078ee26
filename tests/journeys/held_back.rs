//! A file for somebody who may not read one case: all entries go along, and what the case says does not.

use watchbook::words::text;
use xtask::webdriver::View;

use crate::{
    device::{handle, quote},
    pages::{
        exchange,
        members::{self, Person},
        records,
        report::Told,
    },
    stage::Stage,
};

const CASE: &str = "A nurse sold the list of patients.";
const OTHER: &str = "A window stands open.";

#[test]
fn what_one_case_says_stays_here() {
    let stage = Stage::new("held-back");
    let (site, elsewhere) = (stage.site(), stage.site());
    let desk = stage.device("desk", View::LAPTOP);
    desk.open(&site, "/start");
    members::start(&desk, "Clinic Marenfeld", &members::BEN);
    for told in [CASE, OTHER] {
        desk.go("nav-report");
        Told::briefly(told).send(&desk);
        records::open_event(&desk, told);
        records::acknowledge(&desk);
        records::suspect(&desk, told);
        records::open_as_incident(&desk, told);
    }

    let auditor = stage.device("auditor", View::LAPTOP);
    auditor.open(&elsewhere, "/");
    let cleo = Person {
        name: "Cleo Auditor",
        contact: "ext. 9",
    };
    let invitation = members::invite(&desk);
    let (request, _) = members::ask_to_join(&auditor, &invitation, &cleo);
    // She gets the file below instead of the one with everything.
    members::enrol(&desk, &request, |_| ());

    desk.go("nav-exchange");
    desk.choose("seal", "open");
    desk.press_at(&format!(
        "//summary[normalize-space()='{}']",
        text("hold-back")
    ));
    desk.fill("hold-incident", "nurse");
    let found = format!(
        "{}//ul[@data-test='found-incidents']//input",
        handle("hold-back")
    );
    desk.until("one incident to be found", || {
        let found = desk.session().find_all(&found)?;
        Ok((found.len() == 1).then_some(()))
    });
    desk.press_at(&found);
    assert_eq!(exchange::tally(&desk, "hold-back-incidents"), 1);
    assert_eq!(exchange::tally(&desk, "hold-back-events"), 1);
    desk.press_test("hand-out-make");
    let save = format!("{}{}", handle("made-files"), handle("save-file"));
    let saved = desk.saved(|| desk.press_at(&save));
    let content = String::from_utf8(saved.content).expect("text");
    assert!(content.contains(OTHER) && !content.contains("nurse"));

    exchange::examine(&auditor, &[&saved.path]);
    auditor.see(text("doubt-withheld-text"));
    exchange::apply(&auditor);
    auditor.go("nav-register");
    let withheld = text("incident-withheld");
    assert!(records::row(&auditor, withheld).contains(text("standing-withheld")));
    assert!(!records::row(&auditor, OTHER).contains(text("standing-withheld")));
    auditor.press_at(&format!("//a[normalize-space()={}]", quote(withheld)));
    auditor.see(text("incident-withheld-text"));
}
