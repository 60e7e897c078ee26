//! One browser, by the commands of WebDriver.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{Driver, Failure, Result, Setup, process, wire};
use crate::checks::Engine;

/// The name under which an element's reference travels (WebDriver section 11).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// One browser. Dropping it closes the browser and ends its driver.
pub struct Session {
    driver: Driver,
    path: String,
    capabilities: Value,
    closed: bool,
}

/// Something on a page, as long as it is there.
pub struct Element<'a> {
    session: &'a Session,
    id: String,
}

impl Session {
    /// Starts a browser.
    pub fn start(setup: &Setup, log: &Path) -> Result<Session> {
        let driver = Driver::start(setup, log)?;
        let wanted = setup.capabilities()?;
        let mut answer = wire::call(driver.port(), "POST", "/session", Some(&wanted))?;
        let id = answer["sessionId"].as_str().unwrap_or_default().to_owned();
        let session = Session {
            driver,
            path: format!("/session/{id}"),
            capabilities: answer["capabilities"].take(),
            closed: false,
        };
        if setup.engine != Engine::Chromium {
            session.resize(setup.view.width, setup.view.height)?;
        }
        Ok(session)
    }

    /// What the browser says of itself: name, version, process.
    pub fn capabilities(&self) -> &Value {
        &self.capabilities
    }

    /// Opens an address, and returns when the page has loaded.
    pub fn open(&self, url: &str) -> Result<()> {
        self.post("url", json!({ "url": url })).map(drop)
    }

    /// Goes one page back.
    pub fn back(&self) -> Result<()> {
        self.post("back", json!({})).map(drop)
    }

    /// The address of the page.
    pub fn url(&self) -> Result<String> {
        self.get("url").map(text)
    }

    /// Makes the page as large as that, as far as the browser's window can: none of them is narrower than its own bars.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.post("window/rect", json!({ "width": width, "height": height }))?;
        let inner = self.run("return [innerWidth, innerHeight]", &[])?;
        let missing = |place: usize, wanted: u32| {
            i64::from(wanted) - inner[place].as_i64().unwrap_or_default()
        };
        let (width, height) = (
            i64::from(width) + missing(0, width),
            i64::from(height) + missing(1, height),
        );
        self.post("window/rect", json!({ "width": width, "height": height }))
            .map(drop)
    }

    /// Runs the body of a function in the page, and returns what it returns.
    pub fn run(&self, body: &str, arguments: &[Value]) -> Result<Value> {
        self.post("execute/sync", json!({ "script": body, "args": arguments }))
    }

    /// Runs the body of an asynchronous function in the page, and returns what its promise holds.
    pub fn run_async(&self, body: &str, arguments: &[Value]) -> Result<Value> {
        let script = format!(
            "const done = arguments[arguments.length - 1]; const given = [...arguments].slice(0, -1);
             (async (...given) => {{ {body} }})(...given)
               .then((value) => done({{ value }}), (error) => done({{ error: String(error) }}));"
        );
        let mut answer = self.post(
            "execute/async",
            json!({ "script": script, "args": arguments }),
        )?;
        match answer["error"].as_str() {
            Some(error) => Err(Failure {
                code: "javascript error".to_owned(),
                message: error.to_owned(),
            }),
            None => Ok(answer["value"].take()),
        }
    }

    /// The first element an XPath finds.
    pub fn find(&self, xpath: &str) -> Result<Element<'_>> {
        let found = self.post("element", json!({ "using": "xpath", "value": xpath }))?;
        Ok(self.element(&found))
    }

    /// All elements an XPath finds.
    pub fn find_all(&self, xpath: &str) -> Result<Vec<Element<'_>>> {
        let found = self.post("elements", json!({ "using": "xpath", "value": xpath }))?;
        let found = found.as_array().cloned().unwrap_or_default();
        Ok(found.iter().map(|found| self.element(found)).collect())
    }

    /// The element that has the keyboard.
    pub fn active(&self) -> Result<Element<'_>> {
        let found = self.get("element/active")?;
        Ok(self.element(&found))
    }

    fn element(&self, found: &Value) -> Element<'_> {
        Element {
            session: self,
            id: found[ELEMENT].as_str().unwrap_or_default().to_owned(),
        }
    }

    /// What is to be seen, as PNG.
    pub fn screenshot(&self) -> Result<Vec<u8>> {
        let encoded = self.get("screenshot").map(text)?;
        STANDARD.decode(encoded).map_err(Failure::unreachable)
    }

    /// The tab that commands go to.
    pub fn tab(&self) -> Result<String> {
        self.get("window").map(text)
    }

    /// Opens another tab and returns its name; commands still go to the present one.
    pub fn new_tab(&self) -> Result<String> {
        let answer = self.post("window/new", json!({ "type": "tab" }))?;
        Ok(answer["handle"].as_str().unwrap_or_default().to_owned())
    }

    /// Lets commands go to another tab.
    pub fn use_tab(&self, name: &str) -> Result<()> {
        self.post("window", json!({ "handle": name })).map(drop)
    }

    /// Closes the tab that commands go to; another one has to be chosen next.
    pub fn close_tab(&self) -> Result<()> {
        self.call("DELETE", "window", None).map(drop)
    }

    /// A command of Chromium's own protocol.
    pub fn cdp(&self, command: &str, parameters: Value) -> Result<Value> {
        let body = json!({ "cmd": command, "params": parameters });
        self.post("goog/cdp/execute", body)
    }

    /// What the page has written to the console since the last call. Chromium only: the other two write it into the
    /// driver's log.
    pub fn console(&self) -> Result<Vec<String>> {
        let lines = self.post("se/log", json!({ "type": "browser" }))?;
        let lines = lines.as_array().cloned().unwrap_or_default();
        let line = |line: &Value| {
            format!(
                "{} {}",
                text(line["level"].clone()),
                text(line["message"].clone())
            )
        };
        Ok(lines.iter().map(line).collect())
    }

    /// Ends the browser as a power cut would: nothing is told, nothing is written.
    pub fn kill(mut self) -> Result<()> {
        let names = ["goog:processID", "moz:processID"];
        let process = names
            .iter()
            .find_map(|name| self.capabilities[name].as_u64());
        let process = process.ok_or_else(|| Failure::unreachable("its process is not known"))?;
        self.closed = true;
        process::kill(process)
    }

    /// Ends the browser, all its processes and the driver at once, while others may be asking it something.
    pub fn kill_all(&self) -> Result<()> {
        process::kill_family(self.driver.process())
    }

    fn get(&self, command: &str) -> Result<Value> {
        self.call("GET", command, None)
    }

    pub(super) fn post(&self, command: &str, body: Value) -> Result<Value> {
        self.call("POST", command, Some(body))
    }

    fn call(&self, method: &str, command: &str, body: Option<Value>) -> Result<Value> {
        let path = format!("{}/{command}", self.path);
        wire::call(self.driver.port(), method, &path, body.as_ref())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if !self.closed {
            // When the browser is gone, there is nothing left to close.
            let _ = wire::call(self.driver.port(), "DELETE", &self.path, None);
        }
    }
}

impl Element<'_> {
    /// Clicks it, where a person would.
    pub fn click(&self) -> Result<()> {
        self.post("click", json!({})).map(drop)
    }

    /// Empties a field.
    pub fn clear(&self) -> Result<()> {
        self.post("clear", json!({})).map(drop)
    }

    /// Types into it; for a file input, names a file.
    pub fn keys(&self, keys: &str) -> Result<()> {
        self.post("value", json!({ "text": keys })).map(drop)
    }

    /// Its text, as it is to be seen.
    pub fn text(&self) -> Result<String> {
        self.get("text").map(text)
    }

    /// What it is called, for those who cannot see it: as the browser tells it to others.
    pub fn label(&self) -> Result<String> {
        self.get("computedlabel").map(text)
    }

    /// One of its attributes.
    pub fn attribute(&self, name: &str) -> Result<Option<String>> {
        let value = self.get(&format!("attribute/{name}"))?;
        Ok(value.as_str().map(str::to_owned))
    }

    /// One of its properties.
    pub fn property(&self, name: &str) -> Result<Value> {
        self.get(&format!("property/{name}"))
    }

    /// Whether it can be seen. The engines' own answers differ on boxes that hide what flows over, so the page is asked.
    pub fn is_shown(&self) -> Result<bool> {
        let script = "const box = arguments[0].getBoundingClientRect();
            return box.width > 0 && box.height > 0 && arguments[0].checkVisibility({ visibilityProperty: true })";
        Ok(self.run(script)? == true)
    }

    /// Whether it can be used.
    pub fn is_enabled(&self) -> Result<bool> {
        self.get("enabled").map(|value| value == true)
    }

    /// Scrolls it to the middle, away from bars that stick to the edges.
    pub fn center(&self) -> Result<()> {
        let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.run(script).map(drop)
    }

    /// Brings it into the middle of the window and waits until it rests there: three frames at one place. A page that was
    /// gone back to scrolls once more on its own, and things grow while they load: who presses meanwhile hits a
    /// neighbour. Returns false when it does not come to rest within forty looks.
    pub fn rests(&self) -> Result<bool> {
        let script = "const [it] = given;
            const place = () => { const { x, y, width, height } = it.getBoundingClientRect(); return [x, y, width, height].join(); };
            it.scrollIntoView({ block: 'center', behavior: 'instant' });
            // A page behind another one has no frames, and a clock that goes slowly.
            const next = (go) => { requestAnimationFrame(go); setTimeout(go, 50); };
            for (let looks = 0, before = '', same = 0; same < 3; looks++) {
                await new Promise(next);
                if (looks > 40 || !it.isConnected) return false;
                const now = place();
                [same, before] = [now === before ? same + 1 : 0, now];
            }
            return true;";
        let rests = self
            .session
            .run_async(script, &[json!({ ELEMENT: self.id })])?;
        Ok(rests == true)
    }

    /// Runs a script that finds it as its first argument; returns what that returns.
    pub fn run(&self, script: &str) -> Result<Value> {
        self.session.run(script, &[json!({ ELEMENT: self.id })])
    }

    fn get(&self, command: &str) -> Result<Value> {
        self.session.get(&format!("element/{}/{command}", self.id))
    }

    fn post(&self, command: &str, body: Value) -> Result<Value> {
        self.session
            .post(&format!("element/{}/{command}", self.id), body)
    }
}

fn text(value: Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
