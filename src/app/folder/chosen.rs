//! A folder that a person has chosen for one purpose. It stays chosen when the page goes; the browser may want to hear from
//! the person again before it lets a new page in.

use super::{Directory, directory::Permission, handles};
use crate::{
    app::{
        preference,
        prelude::*,
        reactive::{next_task, spawn},
    },
    words::{Sentence, sentence},
};

/// A chosen folder, or none. Copy it freely.
#[derive(Clone, Copy)]
pub struct Chosen {
    purpose: &'static str,
    directory: StoredValue<Option<Directory>, LocalStorage>,
    /// Its name, once it is chosen.
    pub name: RwSignal<Option<String>>,
    /// Whether the browser waits for a click before it lets this page in.
    pub asks: RwSignal<bool>,
}

impl Chosen {
    pub(super) fn new(purpose: &'static str) -> Self {
        Chosen {
            purpose,
            directory: StoredValue::new_local(None),
            name: RwSignal::new(None),
            asks: RwSignal::new(false),
        }
    }

    /// The demonstration has folders of its own.
    fn key(self) -> String {
        format!("{}/{}", preference::database(), self.purpose)
    }

    /// Goes on with the folder of an earlier page, if there was one.
    pub(super) async fn restore(self) {
        next_task().await; // The first page is drawn before.
        if let Some(handle) = handles::kept(&self.key()).await {
            self.set(Some(Directory::of(handle)));
        }
    }

    /// Asks the person for one; true when one was chosen. The question is asked when this returns.
    pub(super) fn choose(self) -> impl Future<Output = Result<bool, Sentence>> {
        let chosen = Directory::choose(self.purpose);
        async move {
            let Some(directory) = chosen.await? else {
                return Ok(false);
            };
            let handle = directory.handle();
            self.set(Some(directory));
            handles::keep(&self.key(), Some(&handle)).await;
            Ok(true)
        }
    }

    /// Asks the browser to let this page in; from a click, or it does not ask anybody.
    pub(super) fn go_on(self) -> impl Future<Output = bool> {
        let asked = self.directory.get_value().map(|it| it.request());
        async move {
            let granted = match asked {
                Some(asked) => asked.await == Permission::Granted,
                None => false,
            };
            self.asks.set(!granted);
            granted
        }
    }

    /// The folder, if this page may read and write there now.
    pub(super) async fn ready(self) -> Result<Option<Directory>, Sentence> {
        let Some(directory) = self.directory.get_value() else {
            return Ok(None);
        };
        let permission = directory.permission().await;
        self.asks.set(permission == Permission::Asks);
        match permission {
            Permission::Granted => Ok(Some(directory)),
            Permission::Asks => Ok(None),
            Permission::Denied => Err(sentence!("folder-denied")),
        }
    }

    /// Goes on without it.
    pub(super) fn leave(self) {
        self.set(None);
        spawn(async move { self.forget().await });
    }

    /// Nothing of it stays in this browser.
    pub(super) async fn forget(self) {
        handles::keep(&self.key(), None).await;
    }

    fn set(self, directory: Option<Directory>) {
        self.name.set(directory.as_ref().map(Directory::name));
        self.directory.set_value(directory);
        self.asks.set(false);
    }
}
