//! What a browser is started with, in the words of each driver.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::{Failure, Result};
use crate::checks::Engine;
use crate::shell;

/// How a page is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct View {
    /// CSS pixels across.
    pub width: u32,
    /// CSS pixels down.
    pub height: u32,
    /// A phone: touched, not clicked. Chromium only; the other two show the page in a small window.
    pub phone: bool,
}

impl View {
    /// A phone held upright.
    pub const PHONE: View = View {
        width: 360,
        height: 740,
        phone: true,
    };
    /// A laptop.
    pub const LAPTOP: View = View {
        width: 1280,
        height: 800,
        phone: false,
    };
}

/// What a browser is started with.
#[derive(Clone, Debug)]
pub struct Setup {
    /// Which browser.
    pub engine: Engine,
    /// Its profile; what is in it is there again at the next start, but not in WebKit, which keeps nothing while it is
    /// driven.
    pub profile: PathBuf,
    /// Where it saves files.
    pub downloads: PathBuf,
    /// How the page is seen.
    pub view: View,
    /// Whether pages may run scripts.
    pub javascript: bool,
    /// Whether pages may keep anything in the browser. Chromium and Firefox only.
    pub storage: bool,
    /// Where it writes down, when it closes, what it asked of the network. Chromium only.
    pub net_log: Option<PathBuf>,
}

impl Setup {
    /// A browser with its profile and its saved files below one folder.
    pub fn new(engine: Engine, folder: &Path, view: View) -> Setup {
        Setup {
            engine,
            profile: folder.join("profile"),
            downloads: folder.join("downloads"),
            view,
            javascript: true,
            storage: true,
            net_log: None,
        }
    }

    /// Makes the folders, and writes what a driver cannot be told otherwise.
    pub(super) fn prepare(&self) -> Result<()> {
        let make = |path: &Path| fs::create_dir_all(path).map_err(Failure::unreachable);
        make(&self.profile)?;
        make(&self.downloads)?;
        // MiniBrowser saves where the desktop's settings say, `user-dirs.dirs` in the configuration folder.
        let dirs = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", self.downloads.display());
        fs::write(self.profile.join("user-dirs.dirs"), dirs).map_err(Failure::unreachable)
    }

    /// The capabilities to ask the driver for.
    pub(super) fn capabilities(&self) -> Result<Value> {
        let mut wanted = match self.engine {
            Engine::Chromium => self.chromium(),
            Engine::Firefox => self.firefox()?,
            Engine::Webkit => self.webkit()?,
        };
        wanted["timeouts"] = json!({ "script": 60_000, "pageLoad": 60_000, "implicit": 0 });
        Ok(json!({ "capabilities": { "alwaysMatch": wanted } }))
    }

    fn chromium(&self) -> Value {
        let View {
            width,
            height,
            phone,
        } = self.view;
        let mut options = json!({
            "args": [
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                format!("--user-data-dir={}", self.profile.display()),
                format!("--window-size={width},{height}"),
            ],
            "prefs": {
                "download.default_directory": self.downloads,
                "download.prompt_for_download": false,
                "profile.default_content_setting_values.automatic_downloads": 1,
                "profile.default_content_setting_values.javascript": if self.javascript { 1 } else { 2 },
                "profile.default_content_setting_values.cookies": if self.storage { 1 } else { 2 },
            },
        });
        if let (Some(log), Some(args)) = (&self.net_log, options["args"].as_array_mut()) {
            args.push(json!(format!("--log-net-log={}", log.display())));
            // Chromium asks its maker how to fill in forms, in the name of the page that has them.
            args.push(json!("--disable-features=AutofillServerCommunication"));
        }
        if phone {
            options["mobileEmulation"] = json!({
                "deviceMetrics": { "width": width, "height": height, "pixelRatio": 2.0, "touch": true },
            });
        }
        json!({
            "browserName": "chrome",
            "goog:chromeOptions": options,
            "goog:loggingPrefs": { "browser": "ALL" },
        })
    }

    fn firefox(&self) -> Result<Value> {
        let binary = ["firefox-esr", "firefox"]
            .into_iter()
            .find_map(shell::find)
            .ok_or_else(|| Failure::unreachable("no firefox on the PATH"))?;
        Ok(json!({
            "browserName": "firefox",
            "moz:firefoxOptions": {
                "binary": binary,
                "args": ["-headless", "-profile", self.profile],
                "prefs": {
                    "browser.download.folderList": 2,
                    "browser.download.dir": self.downloads,
                    "browser.download.alwaysOpenPanel": false,
                    "browser.helperApps.neverAsk.saveToDisk": "application/json,application/octet-stream",
                    // The console goes where the driver's own words go.
                    "devtools.console.stdout.content": true,
                    "javascript.enabled": self.javascript,
                    "network.cookie.cookieBehavior": if self.storage { 5 } else { 2 },
                },
            },
        }))
    }

    fn webkit(&self) -> Result<Value> {
        Ok(json!({
            "browserName": "MiniBrowser",
            "webkitgtk:browserOptions": {
                "binary": minibrowser()?,
                "args": [
                    "--automation",
                    "--enable-write-console-messages-to-stdout=true",
                    // Scripts of pages only: the driver's own still run.
                    format!("--enable-javascript={}", self.javascript),
                ],
            },
        }))
    }
}

/// The browser that comes with WebKitGTK; it is no program of its own and lies beside the library.
fn minibrowser() -> Result<PathBuf> {
    let libraries = fs::read_dir("/usr/lib").map_err(Failure::unreachable)?;
    let folders = libraries
        .flatten()
        .filter_map(|entry| fs::read_dir(entry.path()).ok());
    let mut found: Vec<PathBuf> = folders
        .flat_map(Iterator::flatten)
        .filter(|entry| {
            entry
                .file_name()
                .to_string_lossy()
                .starts_with("webkit2gtk-4.")
        })
        .map(|entry| entry.path().join("MiniBrowser"))
        .filter(|path| path.is_file())
        .collect();
    found.sort();
    found
        .pop()
        .ok_or_else(|| Failure::unreachable("no MiniBrowser in /usr/lib/*/webkit2gtk-4.*"))
}
