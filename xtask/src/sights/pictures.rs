//! A picture of every sight, for people to look at.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use super::walk::{self, Walk};
use super::{WIDTHS, stop};
use crate::build;
use crate::site::Server;
use crate::webdriver::Session;
use crate::workspace::Workspace;

/// One language of short words, one of long ones, one from right to left.
const LANGUAGES: [&str; 3] = ["en", "de", "ar"];

/// The highest picture there is: who looks at it has seen enough of a list by then.
const HIGHEST: u64 = 2400;

/// Writes `<width>/<language>/<name>-<theme>.png` for every sight into `out`.
pub fn take(workspace: &Workspace, out: &Path) -> Result<()> {
    let dist = workspace.dist();
    build::check(&dist)?;
    let server = Server::start(&dist, 0)?;
    let mut count = 0;
    for width in WIDTHS {
        let walk = Walk {
            url: server.url(),
            folder: workspace.root().join(format!("target/pictures/{width}")),
            width,
            languages: &LANGUAGES,
        };
        walk.go(&mut |session, sight| {
            let folder = out.join(width.to_string()).join(sight.language);
            fs::create_dir_all(&folder)?;
            for theme in walk::THEMES {
                let fresh = match sight.device {
                    stop::Device::Fresh => "fresh-",
                    stop::Device::Demo => "",
                };
                walk::theme(session, Some(theme))?;
                fs::write(
                    folder.join(format!("{fresh}{}-{theme}.png", sight.name)),
                    picture(session, width)?,
                )?;
                count += 1;
            }
            walk::theme(session, None)
        })?;
    }
    server.stop();
    println!("{count} pictures in {}", out.display());
    Ok(())
}

/// The whole page, also what would have to be scrolled to.
fn picture(session: &Session, width: u32) -> Result<Vec<u8>> {
    let high = session.run("return document.documentElement.scrollHeight", &[])?;
    let high = high.as_u64().unwrap_or(HIGHEST).min(HIGHEST);
    let taken = session.cdp(
        "Page.captureScreenshot",
        json!({
            "captureBeyondViewport": true,
            "clip": { "x": 0, "y": 0, "width": width, "height": high, "scale": 1 },
        }),
    )?;
    let data = taken["data"].as_str().context("no picture")?;
    Ok(STANDARD.decode(data)?)
}
