//! Pictures of the built site for the documents: each page at the width of a phone and of a laptop, light and dark, over
//! the demonstration that comes with it.

use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::build;
use crate::checks::Engine;
use crate::site::Server;
use crate::webdriver::{Session, Setup, View};
use crate::workspace::Workspace;

/// A page: its name in the file names, how to get there, and what is on it once it is ready.
struct Page {
    name: &'static str,
    way: Way,
    ready: &'static str,
}

/// How a page is reached.
enum Way {
    /// By its address.
    Path(&'static str),
    /// By the first link of that form on the page before.
    Link(&'static str),
}

const PAGES: &[Page] = &[
    Page {
        name: "home",
        way: Way::Path(""),
        ready: "main h1",
    },
    Page {
        name: "report",
        way: Way::Path("report"),
        ready: "#field-what",
    },
    Page {
        name: "inbox",
        way: Way::Path("inbox"),
        ready: "main a[href*='/event/']",
    },
    Page {
        name: "event",
        way: Way::Link("main a[href*='/event/']"),
        ready: "[data-test=timeline]",
    },
    Page {
        name: "register",
        way: Way::Path("register"),
        ready: "main a[href*='/incident/']",
    },
    Page {
        name: "incident",
        way: Way::Link("main a[href*='/incident/']"),
        ready: "[data-test=timeline]",
    },
    Page {
        name: "exchange",
        way: Way::Path("exchange"),
        ready: "main input[type=file]",
    },
    Page {
        name: "members",
        way: Way::Path("members"),
        ready: "[data-test=timeline], main table",
    },
    Page {
        name: "verify",
        way: Way::Path("verify"),
        ready: "main input[type=file]",
    },
];

/// The longest a page may take to show what it is about.
const PATIENCE: Duration = Duration::from_secs(60);

/// Takes every picture into `docs/screenshots/`, of the site as it stands in `dist/`.
pub fn take(workspace: &Workspace) -> Result<()> {
    let dist = workspace.dist();
    build::check(&dist)?;
    let out = workspace.root().join("docs/screenshots");
    fs::create_dir_all(&out)?;
    let server = Server::start(&dist, 0)?;
    for (view, width) in [(View::PHONE, 360), (View::LAPTOP, 1280)] {
        let folder = workspace
            .root()
            .join("target/screenshots")
            .join(width.to_string());
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder)?;
        let setup = Setup::new(Engine::Chromium, &folder, view);
        let session = Session::start(&setup, &folder.join("driver.log"))?;
        walk(&session, &server.url(), &out, width)?;
    }
    server.stop();
    Ok(())
}

fn walk(session: &Session, url: &str, out: &Path, width: u32) -> Result<()> {
    let shoot =
        |name: &str, theme: &str| shoot(session, &out.join(format!("{name}-{width}-{theme}.png")));
    for theme in ["light", "dark"] {
        see(session, theme)?;
        session.open(url)?;
        session.run("localStorage.removeItem('watchbook.demo')", &[])?;
        session.open(url)?;
        wait(session, "main h1")?;
        shoot("first-run", theme)?;
        session.run("localStorage.setItem('watchbook.demo', 'true')", &[])?;
        // The first page of the demonstration fetches it.
        session.open(&format!("{url}register"))?;
        wait(session, "main a[href*='/incident/']")?;
        for page in PAGES {
            match page.way {
                Way::Path(path) => session.open(&format!("{url}{path}"))?,
                Way::Link(link) => {
                    session.run(
                        "document.querySelector(arguments[0]).click()",
                        &[json!(link)],
                    )?;
                }
            }
            wait(session, page.ready).with_context(|| page.name.to_owned())?;
            shoot(page.name, theme)?;
        }
    }
    Ok(())
}

/// Lets the browser prefer a theme, and no motion, from the next page on.
fn see(session: &Session, theme: &str) -> Result<()> {
    let features = json!({"features": [
        {"name": "prefers-color-scheme", "value": theme},
        {"name": "prefers-reduced-motion", "value": "reduce"},
    ]});
    session.cdp("Emulation.setEmulatedMedia", features)?;
    Ok(())
}

/// Waits until something stands on the page and nothing on it is still being fetched.
fn wait(session: &Session, what: &str) -> Result<()> {
    let start = Instant::now();
    let script = "return !!document.querySelector(arguments[0]) && !document.querySelector('[aria-busy=true]')";
    while session.run(script, &[json!(what)])? != Value::Bool(true) {
        if start.elapsed() > PATIENCE {
            bail!("nothing on the page fits {what}");
        }
        sleep(Duration::from_millis(50));
    }
    Ok(())
}

fn shoot(session: &Session, file: &Path) -> Result<()> {
    session.run("scrollTo(0, 0); document.activeElement?.blur()", &[])?;
    fs::write(file, session.screenshot()?)?;
    println!("{}", file.display());
    Ok(())
}
