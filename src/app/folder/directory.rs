//! A directory that the person has chosen, where the browser lets one choose (File System Access).

use js_sys::{Function, Object, Promise, Reflect, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    File, FileSystemDirectoryHandle, FileSystemFileHandle, FileSystemGetFileOptions,
    FileSystemWritableFileStream,
};

use crate::{
    app::files,
    bundle::MAX_FILE,
    engine::protocol::InFolder,
    words::{Sentence, sentence},
};

const PICKER: &str = "showDirectoryPicker";

/// A directory on this computer.
#[derive(Clone)]
pub struct Directory(FileSystemDirectoryHandle);

/// Whether a page may read and write there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// It may.
    Granted,
    /// When the person says so.
    Asks,
    /// It may not.
    Denied,
}

/// Whether this browser lets a person choose one.
#[must_use]
pub fn is_offered() -> bool {
    Reflect::has(&window(), &PICKER.into()).unwrap_or(false)
}

impl Directory {
    /// Asks the person for one; nothing when they changed their mind. Call it from a click.
    /// The browser begins where the last one for this purpose was chosen.
    pub fn choose(purpose: &str) -> impl Future<Output = Result<Option<Self>, Sentence>> + use<> {
        let options = read_and_write();
        let _ = Reflect::set(
            &options,
            &"id".into(),
            &format!("watchbook-{purpose}").into(),
        );
        let asked = ask(&options);
        async move {
            let picked = match asked {
                Ok(picked) => JsFuture::from(picked).await,
                Err(error) => Err(error),
            };
            match picked {
                Ok(handle) => Ok(Some(Directory::of(handle))),
                Err(error) if files::error_name(&error) == "AbortError" => Ok(None),
                Err(error) => Err(trouble(&error)),
            }
        }
    }

    /// The directory of a handle that was kept.
    #[must_use]
    pub fn of(handle: JsValue) -> Self {
        Directory(handle.unchecked_into())
    }

    /// Its handle, to be kept.
    #[must_use]
    pub fn handle(&self) -> JsValue {
        self.0.clone().into()
    }

    /// Whether this page may read and write in it.
    pub fn permission(&self) -> impl Future<Output = Permission> + use<> {
        self.permitted("queryPermission")
    }

    /// Has the browser ask the person whether this page may; from a click. The question is asked when this returns.
    pub fn request(&self) -> impl Future<Output = Permission> + use<> {
        self.permitted("requestPermission")
    }

    fn permitted(&self, how: &str) -> impl Future<Output = Permission> + use<> {
        let asked = Reflect::get(&self.0, &how.into());
        let asked = asked.and_then(JsCast::dyn_into::<Function>);
        let asked = asked.and_then(|method| method.call1(&self.0, &read_and_write()));
        async move {
            let answer = match asked.and_then(JsCast::dyn_into::<Promise>) {
                Ok(answer) => JsFuture::from(answer).await.ok(),
                // Whoever does not know the question has nobody to ask.
                Err(_) => return Permission::Granted,
            };
            match answer.and_then(|word| word.as_string()).as_deref() {
                Some("granted") => Permission::Granted,
                Some("denied") => Permission::Denied,
                _ => Permission::Asks,
            }
        }
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// The files directly in it whose names end so.
    pub async fn list(&self, end: &str) -> Result<Vec<InFolder>, Sentence> {
        let (items, mut files) = (self.0.values(), Vec::new());
        loop {
            let next = items.next().map_err(|error| trouble(&error))?;
            let next = awaited(next).await?;
            let done = Reflect::get(&next, &"done".into());
            if done.is_ok_and(|done| done.is_truthy()) {
                return Ok(files);
            }
            let item = Reflect::get(&next, &"value".into()).unwrap_or_default();
            // One that has gone in the meantime is no trouble.
            if let Ok(handle) = item.dyn_into::<FileSystemFileHandle>()
                && handle.name().ends_with(end)
                && let Ok(file) = JsFuture::from(handle.get_file()).await
            {
                files.push(in_folder(handle.name(), &file.unchecked_into()));
            }
        }
    }

    /// A file as it is at this moment, with its bytes; without them when it is larger than any file may be. Nothing when
    /// it is gone.
    pub async fn read(&self, name: &str) -> Result<Option<(InFolder, Uint8Array)>, Sentence> {
        let Ok(handle) = JsFuture::from(self.0.get_file_handle(name)).await else {
            return Ok(None);
        };
        let handle: FileSystemFileHandle = handle.unchecked_into();
        let file: File = awaited(handle.get_file()).await?.unchecked_into();
        let found = in_folder(name.to_owned(), &file);
        let bytes = match found.size > MAX_FILE as u64 {
            true => Uint8Array::new_with_length(0),
            false => files::bytes(&file).await?,
        };
        Ok(Some((found, bytes)))
    }

    /// Writes a file. The browser puts it in its place when it is whole.
    pub async fn write(&self, name: &str, bytes: &Uint8Array) -> Result<InFolder, Sentence> {
        let options = FileSystemGetFileOptions::new();
        options.set_create(true);
        let handle = awaited(self.0.get_file_handle_with_options(name, &options)).await?;
        let handle: FileSystemFileHandle = handle.unchecked_into();
        let stream = awaited(handle.create_writable()).await?;
        let stream: FileSystemWritableFileStream = stream.unchecked_into();
        let written = stream.write_with_js_u8_array(bytes);
        awaited(written.map_err(|error| trouble(&error))?).await?;
        awaited(stream.close()).await?;
        let file: File = awaited(handle.get_file()).await?.unchecked_into();
        Ok(in_folder(name.to_owned(), &file))
    }

    /// Removes a file.
    pub async fn remove(&self, name: &str) -> Result<(), Sentence> {
        awaited(self.0.remove_entry(name)).await.map(drop)
    }
}

fn read_and_write() -> Object {
    let options = Object::new();
    let _ = Reflect::set(&options, &"mode".into(), &"readwrite".into());
    options
}

fn ask(options: &Object) -> Result<Promise, JsValue> {
    let picker: Function = Reflect::get(&window(), &PICKER.into())?.dyn_into()?;
    picker.call1(&window(), options)?.dyn_into()
}

async fn awaited(promise: Promise) -> Result<JsValue, Sentence> {
    let settled = JsFuture::from(promise).await;
    settled.map_err(|error| trouble(&error))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sizes and milliseconds"
)]
fn in_folder(name: String, file: &File) -> InFolder {
    InFolder {
        name,
        size: file.size() as u64,
        stamp: file.last_modified() as i64,
    }
}

fn trouble(error: &JsValue) -> Sentence {
    sentence!("folder-trouble").with("detail", files::error_name(error))
}
