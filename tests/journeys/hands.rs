//! Hands that have a keyboard and nothing else. At every Tab they look where the keyboard is: it has to be in sight, marked, called
//! something, and after what they came from in the order in which one reads.

use std::{
    cell::RefCell,
    time::{Duration, Instant},
};

use serde_json::Value;
use xtask::{
    checks::Engine,
    webdriver::{Failure, Result, key},
};

use crate::device::Device;

/// So many Tabs lead through every page twice.
const MOST: usize = 300;

/// So long what is wrong is looked at again: what comes into sight may move there.
const COMING: Duration = Duration::from_secs(2);

/// What a person who only has a keyboard does, and what is wrong with where it leads.
pub struct Hands<'a> {
    device: &'a Device,
    last: RefCell<Focus>,
    faults: RefCell<Vec<String>>,
}

/// Something that has the keyboard.
#[derive(Clone, Default)]
struct Focus {
    element: Value,
    name: String,
    /// How it looks now.
    look: String,
}

impl<'a> Hands<'a> {
    /// At a device whose page is open.
    pub fn on(device: &'a Device) -> Hands<'a> {
        Hands {
            device,
            last: RefCell::default(),
            faults: RefCell::default(),
        }
    }

    /// Fails if anything was wrong on the way. In `WebKitGTK` the way has to lead to its end and every act to where it leads, but what
    /// is seen from Tab to Tab is only said: its driver tells names and styles of what has the keyboard now and then as they were before.
    #[track_caller]
    pub fn rest(self) {
        let faults = self.faults.take();
        if self.device.engine() == Engine::Webkit {
            println!("left out:\n{}", faults.join("\n"));
            return;
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    // ── along ──────────────────────────────────────────────────────────────────────────────────

    /// One Tab on; what has the keyboard then, by the name that the fixture has for it.
    #[track_caller]
    pub fn tab(&self) -> String {
        self.step(false)
    }

    /// One Tab back.
    #[track_caller]
    pub fn back(&self) -> String {
        self.step(true)
    }

    /// From Tab to Tab until something has the keyboard whose name ends so.
    #[track_caller]
    pub fn to(&self, name: &str) {
        let mut met = Vec::new();
        for _ in 0..MOST {
            let now = self.last.borrow().name.clone();
            if now.ends_with(name) {
                return;
            }
            met.push(now);
            self.tab();
        }
        panic!("no Tab leads to {name}: {met:?}");
    }

    /// Everything that Tab leads to, from the top of the page to its end.
    #[track_caller]
    pub fn walk(&self) -> Vec<String> {
        self.top();
        let mut met = vec![self.name()];
        loop {
            let (before, now) = (self.name(), self.tab());
            // Behind the last one lies the browser, then the first one again.
            if now == "body" || now == met[0] {
                break;
            }
            if now != before && now != PASSING {
                met.push(now);
            }
            assert!(met.len() < MOST, "Tab leads nowhere: {met:?}");
        }
        // One choice of several is one stop, on whichever of them the keyboard is.
        met.dedup();
        met
    }

    /// The same from its end to the top.
    #[track_caller]
    pub fn walk_back(&self) -> Vec<String> {
        self.top();
        let mut met = Vec::new();
        loop {
            let (before, now) = (self.name(), self.back());
            if now == "body" && met.is_empty() {
                continue;
            }
            if now != before && now != PASSING {
                met.push(now.clone());
            }
            if now.ends_with(TOP) {
                break;
            }
            assert!(met.len() < MOST, "Shift+Tab leads nowhere: {met:?}");
        }
        met.dedup();
        met.reverse();
        met
    }

    /// To what the keyboard meets first on every page.
    #[track_caller]
    pub fn top(&self) {
        self.look_around();
        self.to(TOP);
    }

    // ── striking ───────────────────────────────────────────────────────────────────────────────

    /// Enter.
    #[track_caller]
    pub fn enter(&self) {
        self.strike(&key::ENTER.to_string());
    }

    /// Strikes keys where the keyboard is.
    #[track_caller]
    pub fn strike(&self, keys: &str) {
        self.sure(self.device.session().strike(keys));
    }

    /// To a field, and types; nothing else has changed what stands in it.
    #[track_caller]
    pub fn fill(&self, field: &str, words: &str) {
        self.to(&format!(" field-{field}"));
        self.strike(words);
        self.device
            .until(&format!("{words:?} in the field {field}"), || {
                let typed = self.device.session().active()?.property("value")?;
                Ok((typed == words).then_some(()))
            });
    }

    /// To one of a few, by Tab to all of them and arrows among them, and chooses it.
    #[track_caller]
    pub fn choose(&self, field: &str, value: &str) {
        self.to(&format!(" field-{field}"));
        let wanted = format!("field-{field}-{value}");
        let here = || -> Result<(String, bool)> {
            let active = self.device.session().active()?;
            let id = active.attribute("id")?.unwrap_or_default();
            Ok((id, active.property("checked")? == true))
        };
        for _ in 0..MOST {
            let (id, checked) = self.sure(here());
            match (id == wanted, checked) {
                (true, true) => return self.look_around(),
                // The first of them is not chosen by being there.
                (true, false) => self.strike(&key::SPACE.to_string()),
                (false, _) => self.strike(&key::DOWN.to_string()),
            }
        }
        panic!("no arrow leads to {wanted}");
    }

    /// Opens the palette where the keyboard is, types, and takes what is offered first.
    #[track_caller]
    pub fn command(&self, typed: &str, offered: &str) {
        self.open_palette();
        self.strike(typed);
        let first = "//*[@id='palette-box-list']//li[@aria-selected='true']/span[1]";
        self.device
            .until(&format!("{offered:?} to be offered"), || {
                let chosen = self.device.session().find(first)?.text()?;
                Ok((chosen == offered).then_some(()))
            });
        self.enter();
    }

    /// Opens the palette.
    #[track_caller]
    pub fn open_palette(&self) {
        self.sure(self.device.session().strike_with(key::CONTROL, 'k'));
        self.lands("input palette-box");
    }

    /// Puts away what is open over the page.
    #[track_caller]
    pub fn escape(&self) {
        self.strike(&key::ESCAPE.to_string());
    }

    // ── looking ────────────────────────────────────────────────────────────────────────────────

    /// What has the keyboard.
    pub fn name(&self) -> String {
        self.last.borrow().name.clone()
    }

    /// Waits until something has the keyboard whose name begins so, and stays there: whatever was done leads there by itself.
    #[track_caller]
    pub fn lands(&self, name: &str) {
        self.device.until(&format!("the keyboard on {name:?}"), || {
            let now = readable(&self.look(&Value::Null)?["name"]);
            if now.starts_with(name) {
                return Ok(Some(()));
            }
            let (code, message) = ("elsewhere".to_owned(), now);
            Err(Failure { code, message })
        });
        self.look_around();
    }

    /// Looks where the keyboard is, without asking anything of it.
    #[track_caller]
    pub fn look_around(&self) {
        let now = self.sure(self.look(&Value::Null));
        self.last.replace(focus(&now));
    }

    /// Something is not as it should be; the way goes on, and fails at its end.
    pub fn blame(&self, fault: String) {
        let mut faults = self.faults.borrow_mut();
        if !faults.contains(&fault) {
            faults.push(fault);
        }
    }

    #[track_caller]
    fn step(&self, back: bool) -> String {
        let before = self.last.borrow().clone();
        let session = self.device.session();
        self.sure(if back {
            session.strike_with(key::SHIFT, key::TAB)
        } else {
            session.strike(&key::TAB.to_string())
        });
        let mut now = self.sure(self.look(&before.element));
        let start = Instant::now();
        while !complaints(&now, back).is_empty() && start.elapsed() < COMING {
            now = self.sure(self.look(&before.element));
        }
        if now["away"] == true {
            // Keys go to the page all the same; whoever has the browser goes on to the page.
            self.sure(session.tab().and_then(|tab| session.use_tab(&tab)));
        }
        let address = self.device.path();
        let name = readable(&now["name"]);
        for fault in complaints(&now, back) {
            self.blame(format!("{address}: {name}, after {}: {fault}", before.name));
        }
        if name != "body" {
            let label = session.active().and_then(|active| active.label());
            if label.is_ok_and(|label| label.trim().is_empty()) {
                self.blame(format!("{address}: {name} is called nothing"));
            }
            if now["left"] == before.look.as_str() && !before.look.is_empty() {
                let name = &before.name;
                self.blame(format!(
                    "{address}: {name} looks the same with the keyboard and without"
                ));
            }
        }
        self.last.replace(focus(&now));
        name
    }

    fn look(&self, before: &Value) -> Result<Value> {
        let look = |before: &Value| {
            let script = include_str!("focus.js");
            let has_browser = self.device.engine() == Engine::Firefox;
            let arguments = [before.clone(), has_browser.into()];
            self.device.session().run(script, &arguments)
        };
        match look(before) {
            // What had the keyboard is gone.
            Err(Failure { code, .. }) if code == "stale element reference" => look(&Value::Null),
            other => other,
        }
    }

    #[track_caller]
    fn sure<T>(&self, result: Result<T>) -> T {
        result.unwrap_or_else(|failure| panic!("at {:?}: {failure}", self.name()))
    }
}

impl Drop for Hands<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            for fault in self.faults.take() {
                eprintln!("{fault}");
            }
        }
    }
}

/// What the keyboard meets first on every page: the way past the navigation.
const TOP: &str = "a #main";

/// What a message has that goes away by itself.
const PASSING: &str = "toast";

/// What is wrong with where the keyboard is now.
fn complaints(now: &Value, back: bool) -> Vec<String> {
    let mut all = Vec::new();
    // A message may go away just when it is looked at.
    if now["name"] == "body" || now["name"] == PASSING {
        return all;
    }
    all.push(readable(&now["unseen"]));
    if !back {
        all.push(readable(&now["order"]));
        if now["wrapped"] == true && now["modal"] == false && now["name"] != TOP {
            all.push("it stands before it in the page".to_owned());
        }
    }
    all.retain(|one| !one.is_empty());
    all
}

fn focus(now: &Value) -> Focus {
    Focus {
        element: now["element"].clone(),
        name: readable(&now["name"]),
        look: readable(&now["look"]),
    }
}

fn readable(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
