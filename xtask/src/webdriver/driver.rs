//! A driver process. Each browser gets one of its own: two of the three drivers have room for one session only.

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use super::process::{Process, Screen};
use super::{Failure, Result, Setup, wire};
use crate::checks::Engine;
use crate::shell;

/// How long a driver may take until it answers.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running driver.
pub struct Driver {
    port: u16,
    // The driver goes before its screen.
    process: Process,
    _screen: Option<Screen>,
}

impl Driver {
    /// Starts the driver for a browser, and waits until it answers. What it prints goes into `log`.
    pub fn start(setup: &Setup, log: &Path) -> Result<Driver> {
        setup.prepare()?;
        let screen = match setup.engine {
            Engine::Webkit => Some(Screen::start()?),
            Engine::Chromium | Engine::Firefox => None,
        };
        let port = free_port()?;
        let mut command = command(setup, port);
        if let Some(screen) = &screen {
            command
                .env("DISPLAY", &screen.display)
                .env_remove("WAYLAND_DISPLAY");
        }
        let mut process = Process::start(&mut command, log)?;
        answered(port, &mut process)
            .map_err(|failure| Failure::unreachable(format!("{failure}; see {}", log.display())))?;
        Ok(Driver {
            port,
            process,
            _screen: screen,
        })
    }

    /// Its process.
    pub fn process(&self) -> u32 {
        self.process.id()
    }

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.port
    }
}

fn command(setup: &Setup, port: u16) -> std::process::Command {
    let (program, arguments): (_, &[&str]) = match setup.engine {
        Engine::Chromium => ("chromedriver", &[]),
        // By default all of them want the same port for a protocol that is not used here.
        Engine::Firefox => ("geckodriver", &["--websocket-port=0"]),
        Engine::Webkit => ("WebKitWebDriver", &[]),
    };
    let mut command = shell::command(program);
    command.args(arguments).arg(format!("--port={port}"));
    if setup.engine == Engine::Webkit {
        for folder in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"] {
            command.env(folder, &setup.profile);
        }
    }
    command
}

/// A port that was free a moment ago.
pub(crate) fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(Failure::unreachable)?;
    let address = listener.local_addr().map_err(Failure::unreachable)?;
    Ok(address.port())
}

fn answered(port: u16, process: &mut Process) -> Result<()> {
    let start = Instant::now();
    loop {
        let status = wire::call(port, "GET", "/status", None);
        match status {
            Ok(status) if status["ready"] == true => return Ok(()),
            _ if process.has_ended() => return Err(Failure::unreachable("the driver has ended")),
            _ if start.elapsed() > PATIENCE => {
                return Err(Failure::unreachable("the driver does not answer"));
            }
            // It opens its port when it can; nothing tells when.
            _ => thread::sleep(Duration::from_millis(20)),
        }
    }
}
