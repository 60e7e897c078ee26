//! Where a journey plays: one engine, one folder for what it leaves behind, and the sites it serves.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use xtask::{
    checks::Engine,
    precache,
    site::{Asked, Server},
    webdriver::View,
    workspace::Workspace,
};

use crate::device::{Device, Saved};

/// The stage of one journey.
pub struct Stage {
    /// The browser it plays in.
    pub engine: Engine,
    folder: PathBuf,
}

impl Stage {
    /// An empty stage. What happens on it is kept in `target/journeys/<engine>/<name>` when it fails.
    pub fn new(name: &str) -> Stage {
        let engine = engine();
        let folder = root()
            .join("target/journeys")
            .join(engine.name())
            .join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("the folder of the last time is removed");
        }
        fs::create_dir_all(&folder).expect("a folder is made");
        Stage { engine, folder }
    }

    /// A folder on it.
    pub fn folder(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Writes a file on it, to be given to a device.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.join(name);
        fs::write(&path, content).expect("a file is written");
        path
    }

    /// The same, as a device would have saved it.
    pub fn saved(&self, name: &str, content: Vec<u8>) -> Saved {
        let path = self.file(name, &content);
        Saved { path, content }
    }

    /// Serves the site that was built.
    #[expect(clippy::unused_self, reason = "sites belong to a stage, copied or not")]
    pub fn site(&self) -> Site {
        Site::open(dist())
    }

    /// Serves a copy of the site that can be changed, as another version of it.
    pub fn copied_site(&self) -> Site {
        let copy = self.folder.join("site");
        copy_folder(&dist(), &copy);
        Site::open(copy)
    }

    /// A new device: a browser that has never been anywhere.
    pub fn device(&self, name: &str, view: View) -> Device {
        Device::start(self, name, view)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            // Devices still write when they close; whatever remains is removed the next time.
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// A site on a port of this machine.
pub struct Site {
    dist: PathBuf,
    url: String,
    server: Option<Server>,
}

impl Site {
    fn open(dist: PathBuf) -> Site {
        let server = Server::start(&dist, 0).expect("the site is served");
        Site {
            url: server.url(),
            dist,
            server: Some(server),
        }
    }

    /// The address of a path, which begins with a slash.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.url.trim_end_matches('/'))
    }

    /// The site's origin.
    pub fn origin(&self) -> &str {
        self.url.trim_end_matches('/')
    }

    /// What it was asked for so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.server.as_ref().map(Server::asked).unwrap_or_default()
    }

    /// Takes the network away: nobody answers at this address any more.
    pub fn stop(&mut self) {
        if let Some(server) = self.server.take() {
            server.stop();
        }
    }

    /// Makes a file of a copied site another one, and publishes the result as a version of its own.
    pub fn change(&self, file: &str, edit: impl FnOnce(String) -> String) {
        assert_ne!(self.dist, dist(), "only a copy may be changed");
        let path = self.dist.join(file);
        let text = fs::read_to_string(&path).expect("the file is there");
        fs::write(&path, edit(text)).expect("the file is written");
        let worker = root().join("src/web/sw.js");
        fs::copy(worker, self.dist.join("sw.js")).expect("a service worker with no list yet");
        precache::seal(&self.dist).expect("the list is filled in");
    }
}

/// The engine to play in: `WATCHBOOK_ENGINE`, or Chromium.
pub fn engine() -> Engine {
    let name = env::var("WATCHBOOK_ENGINE").unwrap_or_else(|_| Engine::Chromium.name().to_owned());
    Engine::named(&name).unwrap_or_else(|| panic!("WATCHBOOK_ENGINE: no engine is called {name}"))
}

/// The site to walk through: `WATCHBOOK_DIST`, or what `cargo xtask build` has left.
pub fn dist() -> PathBuf {
    let dist = env::var_os("WATCHBOOK_DIST").map_or_else(|| root().join("dist"), PathBuf::from);
    xtask::build::check(&dist).expect("the site is built");
    dist
}

/// The checkout.
pub fn root() -> PathBuf {
    Workspace::find().expect("a checkout").root().to_owned()
}

fn copy_folder(from: &Path, to: &Path) {
    for file in precache::files(from).expect("a built site") {
        let target = to.join(&file);
        fs::create_dir_all(target.parent().expect("a folder")).expect("a folder is made");
        fs::copy(from.join(&file), target).expect("a file is copied");
    }
}
