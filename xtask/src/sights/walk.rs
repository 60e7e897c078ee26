//! How the walk gets from stop to stop: within the page that is open, as a link does, and anew for each device and language.

use std::fmt;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::stop::{Deed, Device, Stop, stops};
use crate::checks::Engine;
use crate::webdriver::{Session, Setup, View};

/// The themes a person can choose.
pub const THEMES: [&str; 2] = ["light", "dark"];

/// A walk at one width.
pub struct Walk<'a> {
    /// Where the site is.
    pub url: String,
    /// Where the browser may keep what it keeps.
    pub folder: PathBuf,
    /// How wide the page is.
    pub width: u32,
    /// In which languages.
    pub languages: &'a [&'a str],
}

/// What is to be seen.
pub struct Sight<'a> {
    /// The stop, and the form that is open on it.
    pub name: String,
    /// On whose device.
    pub device: Device,
    /// In which language.
    pub language: &'a str,
    /// How wide.
    pub width: u32,
}

impl fmt::Display for Sight<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Sight {
            name,
            language,
            width,
            ..
        } = self;
        write!(f, "{name} {language} {width}")?;
        match self.device {
            Device::Fresh => write!(f, " fresh"),
            Device::Demo => Ok(()),
        }
    }
}

/// What is done at each sight.
pub type Visit<'a> = dyn FnMut(&Session, &Sight) -> Result<()> + 'a;

impl Walk<'_> {
    /// Goes everywhere.
    pub fn go(&self, visit: &mut Visit) -> Result<()> {
        let _ = fs::remove_dir_all(&self.folder);
        fs::create_dir_all(&self.folder)?;
        let view = View {
            width: self.width,
            height: 700,
            phone: self.width < 600,
        };
        let setup = Setup::new(Engine::Chromium, &self.folder, view);
        let session = Session::start(&setup, &self.folder.join("driver.log"))?;
        let calm = json!({"features": [{"name": "prefers-reduced-motion", "value": "reduce"}]});
        session.cdp("Emulation.setEmulatedMedia", calm)?;
        session.open(&self.url)?;
        for device in [Device::Fresh, Device::Demo] {
            for language in self.languages {
                self.begin(&session, device, language)?;
                for stop in stops(device) {
                    self.stop(&session, device, language, &stop, visit)
                        .with_context(|| format!("{} {language} {}", stop.name, self.width))?;
                }
            }
        }
        Ok(())
    }

    /// Loads the page on that device, in that language.
    fn begin(&self, session: &Session, device: Device, language: &str) -> Result<()> {
        let choose = "localStorage.setItem('watchbook.language', arguments[0]);
            if (arguments[1]) localStorage.setItem('watchbook.demo', 'true');
            else localStorage.removeItem('watchbook.demo')";
        let demo = device == Device::Demo;
        session.run(choose, &[json!(language), json!(demo)])?;
        // The first page of the demonstration fetches it.
        session.open(&format!("{}register", self.url))?;
        settle(session, demo.then_some("main a[href*='/incident/']"))
    }

    fn stop(
        &self,
        session: &Session,
        device: Device,
        language: &str,
        stop: &Stop,
        visit: &mut Visit,
    ) -> Result<()> {
        let sight = |name: String| Sight {
            name,
            device,
            language,
            width: self.width,
        };
        arrive(session, &stop.path)?;
        if let Some(link) = stop.link {
            settle(session, Some(link))?;
            press(session, link)?;
        }
        settle(session, None)?;
        for deed in stop.deeds {
            match deed {
                Deed::Press(what) => press(session, what)?,
                Deed::Key(key, control) => {
                    let strike = "document.dispatchEvent(new KeyboardEvent('keydown',
                        { key: arguments[0], ctrlKey: arguments[1], bubbles: true, cancelable: true }))";
                    session.run(strike, &[json!(key), json!(control)])?;
                }
            }
            settle(session, None)?;
        }
        visit(session, &sight(stop.name.clone()))?;
        if stop.forms {
            for form in forms(session)? {
                press(session, &format!("[data-test=act-{form}]"))?;
                settle(session, Some(&format!("[data-test=form-{form}]")))?;
                visit(session, &sight(format!("{}-{form}", stop.name)))?;
                press(session, &format!("[data-test=cancel-{form}]"))?;
                settle(session, None)?;
            }
        }
        session.run("document.querySelector('dialog[open]')?.close()", &[])?;
        Ok(())
    }
}

/// Goes to an address as a link does, without loading anything anew.
fn arrive(session: &Session, path: &str) -> Result<()> {
    let go = "history.pushState(null, '', watchbook.base.replace(/\\/$/, '') + arguments[0]);
        dispatchEvent(new PopStateEvent('popstate')); scrollTo(0, 0)";
    session.run(go, &[json!(path)])?;
    Ok(())
}

/// Waits until nothing on the page is still being fetched and nothing changes any more.
pub fn settle(session: &Session, needed: Option<&str>) -> Result<()> {
    let script = "const [needed] = given;
        const quiet = () => document.querySelector('main') && !document.querySelector('main [aria-busy=true]')
            && (!needed || document.querySelector(needed));
        for (let looks = 0, before = '', same = 0; same < 3; looks++) {
            if (looks > 2000) return false;
            await new Promise((go) => setTimeout(go, 25));
            const now = quiet() ? document.body.innerHTML : '';
            [same, before] = [now && now === before ? same + 1 : 0, now];
        }
        return true;";
    if session.run_async(script, &[json!(needed)])? != true {
        bail!(
            "the page does not come to rest: {}",
            needed.unwrap_or("main")
        );
    }
    Ok(())
}

fn press(session: &Session, what: &str) -> Result<()> {
    let script = "const found = [...document.querySelectorAll(arguments[0])].find((one) => one.checkVisibility());
        found?.click(); return !!found";
    if session.run(script, &[json!(what)])? != true {
        bail!("nothing on the page fits {what}");
    }
    Ok(())
}

/// The steps on the page that open a form.
fn forms(session: &Session) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('[data-test^=act-][aria-expanded]')].map((one) => one.dataset.test.slice(4))";
    let names = session.run(script, &[])?;
    let names = names.as_array().context("no list")?;
    Ok(names
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect())
}

/// Shows the page in that theme, or in that of the system.
pub fn theme(session: &Session, theme: Option<&str>) -> Result<()> {
    let script = "const [theme] = given;
        if (theme) document.documentElement.dataset.theme = theme;
        else delete document.documentElement.dataset.theme;
        for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);";
    session.run_async(script, &[json!(theme)])?;
    Ok(())
}
