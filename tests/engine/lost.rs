//! A device that lost everything is not taken for a new one, and says what it knows.

use std::{cell::RefCell, rc::Rc};

use watchbook::register::list::Query;
use watchbook::{
    bundle::{Tlp, envelope::Seal},
    domain::stamp::Stamp,
    engine::protocol::{Answer, Ask, Draft, ExportOf, Lost},
    register::{command::Command, desk::Founder, fact::EntryErased},
    store::{
        Store, Table,
        fuse::Fuse,
        journal::{Journaled, memory::MemoryDisk},
        memory::MemoryStore,
    },
};

use crate::world::{Device, now, report};

type Outside = Rc<RefCell<Option<String>>>;
type Two = Journaled<Rc<MemoryStore>, Rc<MemoryDisk>>;

/// A browser: what it keeps in three places.
#[derive(Default)]
struct Browser {
    base: Rc<MemoryStore>,
    disk: Rc<MemoryDisk>,
    outside: Outside,
}

impl Browser {
    fn open(&self) -> Device<Rc<Two>> {
        let two = Rc::new(Journaled::new(self.base.clone(), self.disk.clone()));
        let mut device =
            Device::open_with("desk", &Rc::default(), two, true, &self.outside).unwrap();
        now(device.engine.tidy());
        device
    }
}

fn founder() -> Founder {
    Founder {
        organization: "Clinic Marenfeld".into(),
        person: "Ben".into(),
        contact: "+49 30 5550100".into(),
    }
}

fn lost<S: Store>(device: &Device<S>) -> Option<Lost> {
    device.engine.lost().cloned()
}

/// A register with two entries, all of which have left the browser once, and a draft.
fn kept() -> Browser {
    let browser = Browser::default();
    let mut desk = browser.open();
    desk.ask(Ask::Start { founder: founder() });
    let (report, draft) = (report("Lost and found."), String::new());
    desk.ask(Ask::Report {
        report: report.clone(),
        draft,
    });
    let (names, ..) = desk.files(Ask::Export {
        what: ExportOf::All,
        to: vec![],
        tlp: Tlp::Amber,
        seal: Seal::Open,
    });
    desk.ask(Ask::Carried { names });
    let draft = Draft {
        id: "a".into(),
        updated: Stamp::new(1_795_000_000, 60),
        report,
    };
    desk.ask(Ask::SaveDraft { draft });
    now(desk.engine.tidy());
    browser
}

#[test]
fn whatever_is_left_of_three_places_nothing_is_lost_or_the_loss_is_said() {
    for base in [true, false] {
        for disk in [true, false] {
            for outside in [true, false] {
                let browser = kept();
                if !base {
                    browser.base.wipe();
                }
                if !disk {
                    browser.disk.wipe();
                }
                if !outside {
                    browser.outside.take();
                }
                let mut desk = browser.open();
                let which = format!("database {base}, journal {disk}, outside {outside}");
                if base || disk {
                    assert_eq!(lost(&desk), None, "{which}");
                    let Answer::Status(status) = desk.ask(Ask::Status) else {
                        panic!()
                    };
                    assert_eq!((status.entries, status.drafts), (2, 1), "{which}");
                    assert_eq!(status.missing, 0, "{which}");
                } else if outside {
                    let lost = lost(&desk).expect(&which);
                    assert_eq!(lost.register, "Clinic Marenfeld");
                    assert_eq!((lost.entries, lost.drafts, lost.reports), (2, 1, 1));
                    let (_, file) = lost.copied.expect("a copy");
                    assert!(file.starts_with("clinic-marenfeld-ben"), "{file}");
                    // No key was made: this is no new device until somebody says so.
                    assert!(
                        browser
                            .base
                            .dump()
                            .keys()
                            .all(|(table, _)| *table == Table::Journal)
                    );
                    let refused = desk.try_ask(Ask::Status, vec![]).unwrap_err();
                    assert_eq!(refused.key, "engine-no-device");
                } else {
                    assert_eq!(lost(&desk), None, "{which}");
                    desk.ask(Ask::Start { founder: founder() });
                }
            }
        }
    }
}

#[test]
fn a_loss_is_said_until_somebody_starts_anew() {
    let browser = kept();
    browser.base.wipe();
    browser.disk.wipe();
    for _ in 0..2 {
        assert!(lost(&browser.open()).is_some());
    }
    let mut desk = browser.open();
    desk.ask(Ask::StartAnew);
    assert_eq!(lost(&desk), None);
    assert_eq!(*browser.outside.borrow(), None);
    desk.ask(Ask::Status);
    let mut desk = browser.open();
    assert_eq!(lost(&desk), None);
    desk.ask(Ask::Start { founder: founder() });
    now(desk.engine.tidy());
    assert!(browser.outside.borrow().is_some());
}

#[test]
fn erasing_leaves_nothing_to_miss() {
    let browser = kept();
    let mut desk = browser.open();
    desk.ask(Ask::Erase);
    assert_eq!(*browser.outside.borrow(), None);
    assert_eq!(lost(&browser.open()), None);
}

#[test]
fn a_device_that_has_nothing_yet_is_not_missed() {
    let browser = Browser::default();
    browser.open();
    assert_eq!(*browser.outside.borrow(), None);
}

#[test]
fn what_cannot_be_read_outside_says_that_there_was_something() {
    let browser = Browser::default();
    *browser.outside.borrow_mut() = Some("{\"half".into());
    assert_eq!(lost(&browser.open()), Some(Lost::default()));
    // What a later version remembers more is no hindrance.
    *browser.outside.borrow_mut() = Some("{\"entries\":3,\"more\":[1]}".into());
    assert_eq!(lost(&browser.open()).map(|lost| lost.entries), Some(3));
}

#[test]
fn storage_that_comes_back_older_than_it_was_is_said() {
    let browser = kept();
    let (before, files) = (browser.base.dump(), browser.disk.files());
    let mut desk = browser.open();
    let (report, draft) = (report("Only once."), String::new());
    desk.ask(Ask::Report { report, draft });
    now(desk.engine.tidy());
    browser.base.wipe();
    for ((table, key), value) in before {
        let mut batch = watchbook::store::Batch::default();
        batch.put(table, key, value);
        now(browser.base.commit(batch)).unwrap();
    }
    browser.disk.wipe();
    for (name, bytes) in files {
        browser.disk.put(&name, bytes);
    }
    let mut desk = browser.open();
    let Answer::Status(status) = desk.ask(Ask::Status) else {
        panic!()
    };
    assert_eq!((status.entries, status.missing), (2, 1));
}

#[test]
fn a_tab_that_only_follows_hears_of_the_loss_too() {
    let browser = kept();
    browser.base.wipe();
    browser.disk.wipe();
    let fuse = Rc::new(Fuse::default());
    let store = Rc::new(MemoryStore::with_fuse(&fuse));
    let beside = Device::open_with("beside", &Rc::default(), store, false, &browser.outside);
    let mut beside = beside.unwrap();
    assert!(lost(&beside).is_some());
    let refused = beside.try_ask(Ask::StartAnew, vec![]).unwrap_err();
    assert_eq!(refused.key, "engine-follower");
}

#[test]
fn what_an_entry_said_is_left_in_no_layer_once_it_is_erased() {
    let browser = Browser::default();
    let mut desk = browser.open();
    desk.ask(Ask::Start { founder: founder() });
    let (report, draft) = (report("Mrs. Smith fell."), String::new());
    desk.ask(Ask::Report { report, draft });
    let has = |name: &str| {
        let base = browser.base.dump();
        let disk = browser.disk.files();
        let values = base.values().chain(disk.values());
        let mut values = values.map(|bytes| String::from_utf8_lossy(bytes));
        values.any(|value| value.contains(name))
    };
    assert!(has("Smith"));
    let Answer::Inbox { window } = desk.ask(Ask::Inbox {
        query: Query {
            offset: 0,
            limit: 1,
            ..Query::default()
        },
    }) else {
        panic!()
    };
    let record = window.rows[0].id;
    desk.act(Command::Erase {
        record,
        fact: EntryErased {
            entries: vec![record],
            reason: "A name.".into(),
        },
    });
    assert!(!has("Smith") && has("A name."));
}
