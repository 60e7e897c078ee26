//! A device: a browser with a profile and a downloads folder of its own, and a person before it who looks, presses and
//! types. Every look waits until there is something to see; nothing waits for a time.

use std::{
    cell::Cell,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use serde_json::Value;
use xtask::{
    checks::Engine,
    webdriver::{Element, Failure, NetLog, Result, Session, Setup, View},
};

use crate::stage::{Site, Stage};

/// How long anything may take to appear. Two browsers share two slow cores.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long a page is given to hear of a press before it is pressed again.
const HEARING: Duration = Duration::from_millis(500);

/// A browser and the person before it.
pub struct Device {
    name: String,
    setup: Setup,
    folder: PathBuf,
    session: Option<Session>,
    starts: usize,
    patience: Cell<u32>,
}

impl Device {
    /// Starts a browser that has never been anywhere.
    pub fn start(stage: &Stage, name: &str, view: View) -> Device {
        Device::start_with(stage, name, view, |_| ())
    }

    /// The same, with pages that may not run scripts.
    pub fn start_without_scripts(stage: &Stage, name: &str) -> Device {
        Device::start_with(stage, name, View::LAPTOP, |setup| setup.javascript = false)
    }

    /// The same as [`Device::start`], with pages that may keep nothing in the browser.
    pub fn start_without_storage(stage: &Stage, name: &str) -> Device {
        Device::start_with(stage, name, View::LAPTOP, |setup| setup.storage = false)
    }

    /// The same as [`Device::start`], in a browser that writes down what it asks of the network, where there is one that can.
    pub fn start_with_net_log(stage: &Stage, name: &str, view: View) -> Device {
        let log = stage.folder("net-log.json");
        Device::start_with(stage, name, view, |setup| setup.net_log = Some(log))
    }

    /// Closes the browser and reads what it wrote down of the network; nothing where none can.
    pub fn net_log(mut self, site: &Site) -> Option<NetLog> {
        // Closed in peace: what is killed leaves half a log.
        drop(self.session.take());
        let log = self.setup.net_log.take();
        let log = log.filter(|_| self.setup.engine == Engine::Chromium)?;
        Some(self.sure(NetLog::read(&log, site.origin())))
    }

    fn start_with(
        stage: &Stage,
        name: &str,
        view: View,
        change: impl FnOnce(&mut Setup),
    ) -> Device {
        let folder = stage.folder(name);
        let mut setup = Setup::new(stage.engine, &folder, view);
        change(&mut setup);
        let mut device = Device {
            name: name.to_owned(),
            setup,
            folder,
            session: None,
            starts: 0,
            patience: Cell::new(1),
        };
        device.start_again();
        device
    }

    /// Starts the browser again, with the profile it had.
    pub fn start_again(&mut self) {
        self.starts += 1;
        let log = self.folder.join(format!("driver-{}.log", self.starts));
        let session = Session::start(&self.setup, &log);
        self.session = Some(session.unwrap_or_else(|failure| panic!("{}: {failure}", self.name)));
    }

    /// Ends the browser as a power cut would.
    pub fn kill(&mut self) {
        let session = self.session.take().expect("a browser is running");
        session.kill().expect("the browser is ended");
    }

    /// Where the browser keeps what it keeps.
    pub fn profile(&self) -> PathBuf {
        self.setup.profile.clone()
    }

    /// Which browser it is.
    pub fn engine(&self) -> Engine {
        self.setup.engine
    }

    /// The browser itself, for what this vocabulary has no word for.
    pub fn session(&self) -> &Session {
        self.session.as_ref().expect("a browser is running")
    }

    // ── going ──────────────────────────────────────────────────────────────────────────────────

    /// Opens a path of a site, as from a saved link.
    #[track_caller]
    pub fn open(&self, site: &Site, path: &str) {
        self.sure(self.session().open(&site.url(path)));
        self.started();
    }

    /// Loads the page again, as its button does. The command of WebDriver is not used: Firefox takes it for the reload
    /// that goes past every service worker.
    #[track_caller]
    pub fn reload(&self) {
        self.load_again();
        self.started();
    }

    /// The same, where the application does not start as usual.
    #[track_caller]
    pub fn load_again(&self) {
        self.script(
            "window.old = true; setTimeout(() => location.reload())",
            &[],
        );
        self.another_page();
    }

    /// Waits until the page that was marked as old is gone, and the application has started again.
    #[track_caller]
    pub fn loaded_anew(&self) {
        self.another_page();
        self.started();
    }

    #[track_caller]
    fn another_page(&self) {
        self.until("another page", || {
            let old = self.session().run("return window.old === true", &[])?;
            Ok((old == false).then_some(()))
        });
    }

    /// Waits until the application has taken the place of "Starting …".
    #[track_caller]
    pub fn started(&self) {
        self.until("the application to start", || {
            let here = self.session().run(
                "return !document.getElementById('starting') && !!document.querySelector('main h1')",
                &[],
            )?;
            Ok((here == true).then_some(()))
        });
    }

    /// The path of the page, from the site's root on.
    #[track_caller]
    pub fn path(&self) -> String {
        let path = self.sure(
            self.session()
                .run("return location.pathname + location.search", &[]),
        );
        path.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the page has a path that fits.
    #[track_caller]
    pub fn arrive(&self, what: &str, fits: impl Fn(&str) -> bool) -> String {
        self.until(&format!("a path: {what}"), || {
            let path = self
                .session()
                .run("return location.pathname + location.search", &[])?;
            let path = path.as_str().unwrap_or_default();
            Ok(fits(path).then(|| path.to_owned()))
        })
    }

    /// Waits until this browser can start the application without a network.
    #[track_caller]
    pub fn keeps_the_site(&self) {
        self.until("the service worker", || {
            let kept = self.session().run_async(
                "const container = navigator.serviceWorker;
                 return !!container && !!container.controller
                     && !!(await container.getRegistration())?.active;",
                &[],
            )?;
            Ok((kept == true).then_some(()))
        });
    }

    /// Goes somewhere by the navigation, which is partly folded away on a phone and marks, once there, where one is.
    /// A press on an entry that was just replaced, because there are other entries now, is made again.
    #[track_caller]
    pub fn go(&self, entry: &str) {
        let way = handle(entry);
        // The entry of a list is marked on the pages of its records too: one is there when the address says so.
        let there = "
            const marked = [...document.querySelectorAll('nav [aria-current]')];
            return marked.length === 1 && marked[0].dataset.test === arguments[0]
                && marked[0].pathname === location.pathname";
        self.until(&format!("only {entry} to be marked as current"), || {
            if self.session().run(there, &[entry.into()])? == true {
                return Ok(Some(()));
            }
            if let Some(link) = self.visible(&way)? {
                link.click()?;
                return Ok(None);
            }
            let more = self.session().find(&handle("nav-more"))?;
            if more.is_shown()? && more.attribute("aria-expanded")?.as_deref() == Some("false") {
                more.click()?;
            }
            Ok(None)
        });
    }

    // ── looking ────────────────────────────────────────────────────────────────────────────────

    /// Waits until a text is to be seen anywhere.
    #[track_caller]
    pub fn see(&self, words: &str) {
        let words = squeeze(words);
        self.until(&format!("the words {words:?}"), || {
            Ok(self.words()?.contains(&words).then_some(()))
        });
    }

    fn words(&self) -> Result<String> {
        let words = self.session().run("return document.body?.innerText", &[])?;
        Ok(squeeze(words.as_str().unwrap_or_default()))
    }

    /// Waits for something with a handle for tests, and returns its text.
    #[track_caller]
    pub fn text_at(&self, test: &str) -> String {
        self.text_of(&handle(test))
    }

    /// Waits for the first visible element that an XPath finds, and returns its text.
    #[track_caller]
    pub fn text_of(&self, xpath: &str) -> String {
        self.until(xpath, || {
            let element = self.visible(xpath)?;
            let text = element.map(|element| element.text()).transpose()?;
            Ok(text.map(|text| squeeze(&text)))
        })
    }

    /// The texts of all visible elements that an XPath finds, now.
    #[track_caller]
    pub fn texts_of(&self, xpath: &str) -> Vec<String> {
        self.until(xpath, || {
            let mut texts = Vec::new();
            for element in self.session().find_all(xpath)? {
                if element.is_shown()? {
                    texts.push(squeeze(&element.text()?));
                }
            }
            Ok(Some(texts))
        })
    }

    /// Waits until nothing that an XPath finds is visible.
    #[track_caller]
    pub fn gone(&self, xpath: &str) {
        self.until(&format!("{xpath} to go"), || {
            Ok(self.visible(xpath)?.is_none().then_some(()))
        });
    }

    /// What stands in a field.
    #[track_caller]
    pub fn typed(&self, key: &str) -> String {
        let xpath = field(key);
        self.until(&xpath, || {
            let element = self.session().find(&xpath)?;
            let value = element.property("value")?;
            Ok(Some(value.as_str().unwrap_or_default().to_owned()))
        })
    }

    /// Runs a script in the page.
    #[track_caller]
    pub fn script(&self, body: &str, arguments: &[Value]) -> Value {
        self.sure(self.session().run(body, arguments))
    }

    fn visible(&self, xpath: &str) -> Result<Option<Element<'_>>> {
        for element in self.session().find_all(xpath)? {
            if element.is_shown()? {
                return Ok(Some(element));
            }
        }
        Ok(None)
    }

    // ── doing ──────────────────────────────────────────────────────────────────────────────────

    /// Presses what has that handle for tests.
    #[track_caller]
    pub fn press_test(&self, test: &str) {
        self.press_at(&handle(test));
    }

    /// Presses the first visible and usable element that an XPath finds. What refuses a click because it is covered or
    /// has just been replaced is looked for again; what was missed is pressed again.
    #[track_caller]
    pub fn press_at(&self, xpath: &str) {
        let mut pressed = false;
        self.until(&format!("{xpath} to press"), || {
            // A press may be heard after it was held to be missed, and what was pressed may then be gone.
            if pressed && self.was_heard() {
                return Ok(Some(()));
            }
            let Some(element) = self.visible(xpath)? else {
                return Ok(None);
            };
            if !element.is_enabled()? {
                return Ok(None);
            }
            if !element.rests()? {
                return Ok(None);
            }
            let listen = format!(
                "window.heard = {pressed} && window.heard;
                const heard = () => {{ window.heard = true; }};
                arguments[0].addEventListener('click', heard, {{ capture: true, once: true }});"
            );
            element.run(&listen)?;
            pressed = true;
            element.click()?;
            // The driver aims, then presses: what has moved in between, because something above it grew, is missed.
            let start = Instant::now();
            while start.elapsed() < HEARING {
                if self.was_heard() {
                    return Ok(Some(()));
                }
            }
            Ok(None)
        });
    }

    /// Whether the press was heard. A page that was left meanwhile knows nothing of it, and was pressed.
    fn was_heard(&self) -> bool {
        self.session().run("return window.heard", &[]) != Ok(Value::Bool(false))
    }

    /// Types into a field, over what stands there.
    #[track_caller]
    pub fn fill(&self, key: &str, words: &str) {
        let xpath = field(key);
        self.until(&format!("{xpath} to fill"), || {
            let element = self.session().find(&xpath)?;
            let value = |element: &Element<'_>| -> Result<String> {
                Ok(element
                    .property("value")?
                    .as_str()
                    .unwrap_or_default()
                    .to_owned())
            };
            element.center()?;
            if !value(&element)?.is_empty() {
                element.clear()?;
            }
            element.keys(words)?;
            Ok((value(&element)? == words).then_some(()))
        });
    }

    /// Types into what an XPath finds, over what stands there.
    #[track_caller]
    pub fn write(&self, xpath: &str, words: &str) {
        self.until(&format!("{xpath} to write into"), || {
            let Some(element) = self.visible(xpath)? else {
                return Ok(None);
            };
            // All of it chosen, and typed over.
            element.keys("\u{E009}a\u{E000}\u{E003}")?;
            if !words.is_empty() {
                element.keys(words)?;
            }
            Ok((element.property("value")? == words).then_some(()))
        });
    }

    /// Presses keys where the keyboard is, as the WebDriver standard writes them.
    #[track_caller]
    pub fn press_keys(&self, keys: &str) {
        self.until("the keyboard", || {
            self.session().active()?.keys(keys).map(Some)
        });
    }

    /// Chooses an option of a select.
    #[track_caller]
    pub fn press_option(&self, xpath: &str) {
        self.until(&format!("{xpath} to choose"), || {
            self.session().find(xpath)?.click().map(Some)
        });
    }

    /// Types more into a field, and does not look at the result.
    #[track_caller]
    pub fn type_on(&self, key: &str, words: &str) {
        let xpath = field(key);
        self.until(&format!("{xpath} to type into"), || {
            self.session().find(&xpath)?.keys(words).map(Some)
        });
    }

    /// Chooses one of a few.
    #[track_caller]
    pub fn choose(&self, key: &str, value: &str) {
        self.press_at(&format!("//label[@for='field-{key}-{value}']"));
        let chosen = format!("//input[@id='field-{key}-{value}']");
        self.until(&format!("{chosen} to be chosen"), || {
            let checked = self.session().find(&chosen)?.property("checked")?;
            Ok((checked == true).then_some(()))
        });
    }

    /// Picks files in the input with that id.
    #[track_caller]
    pub fn pick(&self, id: &str, files: &[&Path]) {
        let names: Vec<String> = files
            .iter()
            .map(|file| file.display().to_string())
            .collect();
        let xpath = format!("//input[@id={}]", quote(id));
        self.until(&format!("{xpath} to pick a file"), || {
            self.session()
                .find(&xpath)?
                .keys(&names.join("\n"))
                .map(Some)
        });
    }

    /// Does what makes the browser save a file, and waits until it is there, whole.
    #[track_caller]
    pub fn saved(&self, act: impl FnOnce()) -> Saved {
        let before = self.downloads();
        act();
        self.until("a saved file", || {
            let new = self
                .downloads()
                .into_iter()
                .find(|path| !before.contains(path));
            let Some(path) = new else { return Ok(None) };
            // While it is being written it has no end yet.
            let content = fs::read(&path).unwrap_or_default();
            let whole = if is_named_last(&path) {
                !content.is_empty()
            } else {
                serde_json::from_slice::<Value>(&content).is_ok()
            };
            Ok(whole.then_some(Saved { path, content }))
        })
    }

    fn downloads(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.setup.downloads).expect("the downloads folder is there");
        let paths = entries.flatten().map(|entry| entry.path());
        paths
            .filter(|path| path.extension().is_some_and(|end| end == "json") || is_named_last(path))
            .collect()
    }

    // ── waiting ────────────────────────────────────────────────────────────────────────────────

    /// Looks again and again until there is an answer. An element that is missing, covered or replaced is no answer
    /// yet; a browser that is gone is the end.
    #[track_caller]
    pub fn until<T>(&self, what: &str, mut look: impl FnMut() -> Result<Option<T>>) -> T {
        let start = Instant::now();
        let mut last = String::new();
        self.still_runs(what);
        loop {
            match look() {
                Ok(Some(answer)) => return answer,
                Ok(None) => last.clear(),
                Err(failure) if is_final(&failure) => panic!("{}: {failure}", self.name),
                Err(failure) => last = format!(" ({failure})"),
            }
            let patience = PATIENCE * self.patience.get();
            assert!(
                start.elapsed() < patience,
                "{}: waited {} seconds for {what}{last}",
                self.name,
                patience.as_secs()
            );
            thread::sleep(Duration::from_millis(40));
        }
    }

    /// A page that has met an error goes on looking alive for a while: nothing may be hidden by that.
    #[track_caller]
    fn still_runs(&self, what: &str) {
        // What a page says that is being left is no news: its worker is gone before it.
        let script = "return !window.old && document.getElementById('failure')?.hidden === false";
        let stopped = self.session().run(script, &[]);
        assert!(
            stopped != Ok(Value::Bool(true)),
            "{}: the page has stopped before {what}",
            self.name
        );
    }

    /// Does something that may take so many times as long as anything else.
    pub fn patiently<T>(&self, times: u32, act: impl FnOnce(&Device) -> T) -> T {
        self.patience.set(times);
        let result = act(self);
        self.patience.set(1);
        result
    }

    #[track_caller]
    fn sure<T>(&self, result: Result<T>) -> T {
        result.unwrap_or_else(|failure| panic!("{}: {failure}", self.name))
    }

    // ── after a failure ────────────────────────────────────────────────────────────────────────

    /// Keeps what helps to understand a failure: a picture, the words, the console.
    fn keep_traces(&self) {
        let Some(session) = &self.session else { return };
        if let Ok(picture) = session.screenshot() {
            let _ = fs::write(self.folder.join("screen.png"), picture);
        }
        let mut page = String::new();
        for (title, value) in [
            ("address", session.url()),
            (
                "words",
                session
                    .run("return document.body.innerText", &[])
                    .map(readable),
            ),
            (
                "markup",
                session
                    .run("return document.body.outerHTML", &[])
                    .map(readable),
            ),
        ] {
            let value = value.unwrap_or_else(|failure| failure.to_string());
            let _ = writeln!(page, "── {title} ──\n{value}\n");
        }
        let _ = writeln!(page, "── console ──");
        for line in self.console_now() {
            let _ = writeln!(page, "{line}");
        }
        let _ = fs::write(self.folder.join("page.txt"), page);
        eprintln!("{}: traces in {}", self.name, self.folder.display());
    }

    fn console_now(&self) -> Vec<String> {
        let session = self.session();
        match self.setup.engine {
            Engine::Chromium => session.console().unwrap_or_default(),
            Engine::Firefox | Engine::Webkit => vec!["see driver-*.log".to_owned()],
        }
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        if thread::panicking() {
            self.keep_traces();
        }
    }
}

/// A file the browser has saved.
pub struct Saved {
    pub path: PathBuf,
    pub content: Vec<u8>,
}

fn is_final(failure: &Failure) -> bool {
    [
        "unreachable",
        "invalid session id",
        "no such window",
        "invalid argument",
        "invalid selector",
        "javascript error",
    ]
    .contains(&failure.code.as_str())
}

/// Something with a handle for tests.
pub fn handle(test: &str) -> String {
    format!("//*[@data-test={}]", quote(test))
}

/// A field by its key.
pub fn field(key: &str) -> String {
    format!("//*[@id={}]", quote(&format!("field-{key}")))
}

/// A string in XPath, which knows no escapes.
pub fn quote(words: &str) -> String {
    if words.contains('\'') {
        format!("\"{words}\"")
    } else {
        format!("'{words}'")
    }
}

/// A file whose end its content does not tell; it comes under its name when it is whole.
fn is_named_last(path: &Path) -> bool {
    let ends = ["age", "csv", "refused"];
    path.extension()
        .is_some_and(|end| ends.iter().any(|one| end == *one))
}

fn squeeze(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn readable(value: Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
