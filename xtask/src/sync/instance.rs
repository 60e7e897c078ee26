//! A Syncthing of its own: its keys, its folder, and nothing that speaks to anybody but the other one on this machine.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, ensure};
use serde_json::{Value, json};

use super::{said, until};
use crate::shell;
use crate::webdriver::process::Process;
use crate::webdriver::{driver::free_port, wire::exchange};

/// The folder's id, the same on both sides.
const FOLDER: &str = "watchbook";
/// Opens the API, which listens on this machine only.
const KEY: &str = "on-this-machine";

/// One of the two.
pub struct Instance {
    home: PathBuf,
    folder: PathBuf,
    id: String,
    api: u16,
    listens: u16,
    process: Option<Process>,
}

impl Instance {
    /// Makes keys and an empty folder.
    pub fn make(work: &Path) -> Result<Instance> {
        let (home, folder) = (work.join("home"), work.join("folder"));
        fs::create_dir_all(&folder)?;
        let mut generate = shell::command("syncthing");
        generate.args(["generate", "--no-default-folder", "--home"]);
        said_aside(generate.arg(&home))?;
        let config = fs::read_to_string(home.join("config.xml"))?;
        let (_, id) = config.split_once("<device id=\"").context("no device")?;
        let (id, _) = id.split_once('"').context("no device")?;
        Ok(Instance {
            id: id.to_owned(),
            home,
            folder,
            api: free_port()?,
            listens: free_port()?,
            process: None,
        })
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Shares the folder with the other, which it finds at its address and nowhere else.
    pub fn pair(&self, other: &Instance) -> Result<()> {
        let device = |one: &Instance| {
            format!(
                "<device id=\"{}\" name=\"{}\"><address>tcp://127.0.0.1:{}</address></device>\n",
                one.id, one.listens, one.listens
            )
        };
        let member = |one: &Instance| format!("<device id=\"{}\"></device>", one.id);
        let options: String = options(self.listens)
            .iter()
            .map(|(element, _, value)| format!("<{element}>{}</{element}>\n", plain(value)))
            .collect();
        let config = format!(
            "<configuration version=\"36\">\n\
             <folder id=\"{FOLDER}\" path=\"{}\" type=\"sendreceive\" rescanIntervalS=\"0\" fsWatcherEnabled=\"false\">{}{}</folder>\n\
             {}{}\
             <gui enabled=\"true\" tls=\"false\"><address>127.0.0.1:{}</address><apikey>{KEY}</apikey></gui>\n\
             <options>\n{options}</options>\n</configuration>\n",
            escaped(&self.folder.display().to_string()),
            member(self),
            member(other),
            device(self),
            device(other),
            self.api,
        );
        fs::write(self.home.join("config.xml"), config)?;
        Ok(())
    }

    /// Starts it, and makes sure that it understood whom not to speak to.
    pub fn start(&mut self) -> Result<()> {
        let mut command = shell::command("syncthing");
        command.args(["serve", "--no-browser", "--no-upgrade", "--home"]);
        command.arg(&self.home);
        // One process instead of one that watches another.
        command.env("STMONITORED", "yes").env("STNOUPGRADE", "1");
        command.env("HOME", &self.home);
        let log = self.home.join("log.txt");
        let mut process = Process::start(&mut command, &log)?;
        let mut ended = false;
        until("Syncthing to answer", || {
            ended = process.has_ended();
            Ok(ended || self.ask("GET", "/rest/system/ping").is_ok())
        })?;
        ensure!(!ended, "Syncthing has ended; see {}", log.display());
        self.process = Some(process);
        self.is_quiet()
    }

    /// Whether everything that speaks outwards is off, by its own word.
    fn is_quiet(&self) -> Result<()> {
        let said = self.ask("GET", "/rest/config/options")?;
        for (_, name, value) in options(self.listens) {
            ensure!(said[name] == value, "{name} is {}, not {value}", said[name]);
        }
        let gui = self.ask("GET", "/rest/config/gui")?;
        ensure!(
            gui["address"] == format!("127.0.0.1:{}", self.api),
            "its API listens on {}",
            gui["address"]
        );
        Ok(())
    }

    /// Stops it, and waits until it has.
    pub fn stop(&mut self) -> Result<()> {
        self.ask("POST", "/rest/system/shutdown")?;
        let mut process = self.process.take().context("it does not run")?;
        until("Syncthing to end", || Ok(process.has_ended()))
    }

    /// Lets it look at its folder now; it answers when it has.
    pub fn scan(&self) -> Result<()> {
        let path = format!("/rest/db/scan?folder={FOLDER}");
        self.exchange("POST", &path).map(drop)
    }

    fn ask(&self, method: &str, path: &str) -> Result<Value> {
        let answer = self.exchange(method, path)?;
        serde_json::from_slice(&answer)
            .map_err(|error| anyhow!("{path}: {error}: {}", String::from_utf8_lossy(&answer)))
    }

    fn exchange(&self, method: &str, path: &str) -> Result<Vec<u8>> {
        Ok(exchange(
            self.api,
            method,
            path,
            &[("X-API-Key", KEY)],
            None,
        )?)
    }
}

/// How it speaks to nobody: the name of each option in its file and in its API, and the value.
fn options(listens: u16) -> Vec<(&'static str, &'static str, Value)> {
    vec![
        (
            "listenAddress",
            "listenAddresses",
            json!([format!("tcp://127.0.0.1:{listens}")]),
        ),
        (
            "globalAnnounceEnabled",
            "globalAnnounceEnabled",
            json!(false),
        ),
        ("globalAnnounceServer", "globalAnnounceServers", json!([""])),
        ("localAnnounceEnabled", "localAnnounceEnabled", json!(false)),
        ("announceLANAddresses", "announceLANAddresses", json!(false)),
        ("relaysEnabled", "relaysEnabled", json!(false)),
        ("natEnabled", "natEnabled", json!(false)),
        ("stunServer", "stunServers", json!([""])),
        ("stunKeepaliveStartS", "stunKeepaliveStartS", json!(0)),
        ("urAccepted", "urAccepted", json!(-1)),
        ("urURL", "urURL", json!("")),
        ("autoUpgradeIntervalH", "autoUpgradeIntervalH", json!(0)),
        ("releasesURL", "releasesURL", json!("")),
        (
            "crashReportingEnabled",
            "crashReportingEnabled",
            json!(false),
        ),
        ("crashReportingURL", "crURL", json!("")),
        ("startBrowser", "startBrowser", json!(false)),
    ]
}

/// A value as it stands in its file.
fn plain(value: &Value) -> String {
    match value {
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::String(text) => escaped(text),
        other => other.to_string(),
    }
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('"', "&quot;")
}

/// Runs what speaks about itself on its error stream.
fn said_aside(command: &mut std::process::Command) -> Result<String> {
    said(command.stderr(std::process::Stdio::null()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_stand_in_the_file_as_they_are() {
        assert_eq!(plain(&json!([""])), "");
        assert_eq!(plain(&json!(["tcp://127.0.0.1:1"])), "tcp://127.0.0.1:1");
        assert_eq!(plain(&json!(false)), "false");
        assert_eq!(plain(&json!(-1)), "-1");
        assert_eq!(escaped("a&\"<"), "a&amp;&quot;&lt;");
    }
}
