//! Files in and out of the page: picked, saved, shared.

use js_sys::{Array, Reflect, Uint8Array};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, File, FilePropertyBag, HtmlAnchorElement, HtmlInputElement, ShareData,
    Url,
};

use crate::{
    domain::text::file_name,
    words::{Sentence, language::Language, sentence},
};

/// The files chosen in an input; the input is empty afterwards, so that the same can be chosen again.
#[must_use]
pub fn chosen(input: &HtmlInputElement) -> Vec<File> {
    let files = input.files().map(|list| {
        let files = (0..list.length()).filter_map(|place| list.get(place));
        files.collect()
    });
    input.set_value("");
    files.unwrap_or_default()
}

/// The bytes of a file.
///
/// # Errors
/// When the browser cannot read it any more.
pub async fn bytes(file: &File) -> Result<Uint8Array, Sentence> {
    let buffer = JsFuture::from(file.array_buffer()).await;
    let unreadable = |_| sentence!("fault-file-unreadable").with("name", file.name());
    Ok(Uint8Array::new(&buffer.map_err(unreadable)?))
}

/// A blob URL of bytes; give it back with [`forget_url`].
#[must_use]
pub fn url(bytes: &Uint8Array, media_type: &str) -> Option<String> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_u8_array_sequence_and_options(&Array::of1(bytes), &options).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}

/// Gives a blob URL back.
pub fn forget_url(url: &str) {
    // Only a malformed URL is refused, and this one came from the browser.
    let _ = Url::revoke_object_url(url);
}

/// Lets the browser save bytes as a file. True when it was asked to.
pub fn save(name: &str, bytes: &Uint8Array) -> bool {
    let Some(url) = url(bytes, "application/octet-stream") else {
        return false;
    };
    let link = document().create_element("a").ok();
    let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) else {
        return false;
    };
    link.set_href(&url);
    link.set_download(&file_name(name));
    link.click();
    // The browser has taken the blob when the click returns, but some still need the URL a while.
    leptos::prelude::set_timeout(move || forget_url(&url), std::time::Duration::from_secs(60));
    true
}

/// How sharing ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// The system took the files.
    Yes,
    /// The person changed their mind.
    Cancelled,
    /// The browser wants another tap, or refused.
    Refused,
}

/// Whether this browser can share files at all.
#[must_use]
pub fn can_share() -> bool {
    let probe = file("watchbook.txt", &Uint8Array::new_with_length(1));
    probe.is_some_and(|probe| takes(&share_data(&[probe])))
}

/// Hands files to the system's share sheet. Some systems share only text files: there the name
/// gets `.txt` at its end; reading a file never depends on its name.
pub async fn share(files: &[(String, Uint8Array)]) -> Shared {
    let named = |end: &str| -> Vec<File> {
        let named = files
            .iter()
            .filter_map(|(name, bytes)| file(&format!("{name}{end}"), bytes));
        named.collect()
    };
    let options = [share_data(&named("")), share_data(&named(".txt"))];
    let Some(data) = options.iter().find(|data| takes(data)) else {
        return Shared::Refused;
    };
    let answer = JsFuture::from(window().navigator().share_with_data(data)).await;
    match answer {
        Ok(_) => Shared::Yes,
        Err(error) if error_name(&error) == "AbortError" => Shared::Cancelled,
        Err(_) => Shared::Refused,
    }
}

fn share_data(files: &[File]) -> ShareData {
    let data = ShareData::new();
    let list: Array = files.iter().collect();
    data.set_files(list.unchecked_ref());
    data
}

fn takes(data: &ShareData) -> bool {
    let navigator = window().navigator();
    let known = Reflect::has(&navigator, &"canShare".into()).unwrap_or(false);
    known && navigator.can_share_with_data(data)
}

/// Bytes as a file.
#[must_use]
pub fn file(name: &str, bytes: &Uint8Array) -> Option<File> {
    let options = FilePropertyBag::new();
    let is_text = name.ends_with(".txt");
    options.set_type(if is_text {
        "text/plain"
    } else {
        "application/json"
    });
    File::new_with_u8_array_sequence_and_options(&Array::of1(bytes), name, &options).ok()
}

/// What kind of error the browser threw.
#[must_use]
pub fn error_name(error: &JsValue) -> String {
    let name = Reflect::get(error, &"name".into()).ok();
    name.and_then(|name| name.as_string()).unwrap_or_default()
}

/// The kind of picture these bytes begin like, of the four that every browser shows.
#[must_use]
pub fn picture_type(bytes: &Uint8Array) -> Option<&'static str> {
    let head = bytes.subarray(0, 12).to_vec();
    match head.as_slice() {
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some("image/gif"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P'] => Some("image/webp"),
        _ => None,
    }
}

/// A size in words people know.
#[must_use]
pub fn size_text(bytes: u64) -> String {
    const UNITS: [&str; 4] = ["byte", "kilobyte", "megabyte", "gigabyte"];
    let mut tenths = bytes.saturating_mul(10);
    let mut unit = 0;
    while tenths >= 10_240 && unit < UNITS.len() - 1 {
        tenths /= 1024;
        unit += 1;
    }
    if tenths >= 1000 {
        tenths -= tenths % 10;
    }
    (Language::current().writing.measured)(u32::try_from(tenths).unwrap_or(u32::MAX), UNITS[unit])
}
