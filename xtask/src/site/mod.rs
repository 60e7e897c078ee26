//! A small web server for the built site, which behaves as `docs/hosting.md` asks of a host: security headers, MIME
//! types, and the start page for every path of the application. One request a connection, so that stopping it is
//! stopping it: no browser can go on talking through a connection that was kept alive.

mod answer;
mod mime;
mod request;
mod route;

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

pub use mime::of as media_type;
pub use route::Mount;

/// How long a connection may stay silent. Browsers open some in advance and never use them.
const PATIENCE: Duration = Duration::from_secs(10);

/// A running server. Dropping it stops it.
pub struct Server {
    address: SocketAddr,
    mount: Mount,
    stopping: Arc<AtomicBool>,
    asked: Arc<Mutex<Vec<Asked>>>,
    listening: Option<JoinHandle<()>>,
}

/// One request that was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The path, as sent.
    pub path: String,
    /// Whether there was something to give.
    pub found: bool,
}

impl Server {
    /// Serves the folder `dir` at `/` on localhost; port 0 takes any free one.
    pub fn start(dir: impl AsRef<Path>, port: u16) -> io::Result<Server> {
        Server::start_at(Mount::root(), dir, port)
    }

    /// Serves the folder `dir` below `mount`, as a host does that gives the site a path of its own.
    pub fn start_at(mount: Mount, dir: impl AsRef<Path>, port: u16) -> io::Result<Server> {
        let dir = dir.as_ref().canonicalize()?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let stopping = Arc::new(AtomicBool::new(false));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let hall = Hall {
            dir,
            mount: mount.clone(),
            stopping: stopping.clone(),
            asked: asked.clone(),
        };
        let listening = thread::spawn(move || hall.welcome(&listener));
        Ok(Server {
            address,
            mount,
            stopping,
            asked,
            listening: Some(listening),
        })
    }

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The address of the start page. `localhost` and not a number, so that browsers see a secure context.
    pub fn url(&self) -> String {
        format!("http://localhost:{}{}", self.port(), self.mount)
    }

    /// Everything it was asked for so far.
    pub fn asked(&self) -> Vec<Asked> {
        let asked = self.asked.lock();
        asked.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Closes the listening socket and returns when it is closed. The same port can be taken again at once.
    pub fn stop(mut self) {
        self.close();
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        if let Some(listening) = self.listening.take() {
            // A panic there has already been printed by its thread.
            let _ = listening.join();
        }
    }

    fn close(&mut self) {
        let Some(listening) = self.listening.take() else {
            return;
        };
        self.stopping.store(true, Ordering::SeqCst);
        // The thread sleeps in `accept`: this wakes it. When it fails, nobody is listening any more.
        let _ = TcpStream::connect(self.address);
        let _ = listening.join();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.close();
    }
}

/// What every connection needs to know.
#[derive(Clone)]
struct Hall {
    dir: PathBuf,
    mount: Mount,
    stopping: Arc<AtomicBool>,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Hall {
    fn welcome(&self, listener: &TcpListener) {
        for stream in listener.incoming() {
            if self.stopping.load(Ordering::SeqCst) {
                return;
            }
            if let Ok(stream) = stream {
                let hall = self.clone();
                // A visitor who leaves early is no failure of ours.
                thread::spawn(move || drop(hall.attend(&stream)));
            }
        }
    }

    fn attend(&self, stream: &TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let Some(request) = request::read(stream)? else {
            return Ok(());
        };
        // The connection may have been opened before the end and used only after it.
        if self.stopping.load(Ordering::SeqCst) {
            return Ok(());
        }
        let answer = answer::to(&request, &self.mount, &self.dir);
        let (path, found) = (request.path, answer.is_found());
        let asked = self.asked.lock();
        asked
            .unwrap_or_else(PoisonError::into_inner)
            .push(Asked { path, found });
        answer.write(stream)
    }
}

#[cfg(test)]
mod tests;
