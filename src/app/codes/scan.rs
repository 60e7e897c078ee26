use std::time::Duration;

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlVideoElement};

use super::camera::{Camera, is_offered};
use crate::{
    app::{
        components::{Button, Dialog, NoticeBox, NoticeKind},
        engine::{Engine, use_engine},
        files,
        prelude::*,
        reactive::{Shown, effect, live, spawn},
    },
    bundle::envelope::{EXTENSION, is_sealed},
    words::{Sentence, sentence, text},
};

/// What a file is called that came as codes: they carry no name.
const NAME: &str = "code.watchbook.json";
/// From one picture to the next.
const BREATH: Duration = Duration::from_millis(60);

/// Takes in a file that another device shows as codes; nothing where the browser has no way to a camera.
#[component]
pub fn ScanCode<F>(
    /// Takes the file.
    on_file: F,
) -> impl IntoView
where
    F: Fn(File) + 'static,
{
    let open = RwSignal::new(false);
    let file = RwSignal::new_local(None::<File>);
    effect(move || {
        if let Some(file) = file.get() {
            open.set(false);
            on_file(file);
        }
    });
    is_offered().then(|| {
        view! {
            <p class="actions">
                <Button press=move |_| open.set(true) test="scan-code">{text!("scan-start")}</Button>
            </p>
            <Dialog open=open title=text!("scan-title").to_owned()>
                <Shown when=move || open.get()>
                    <Scanner open=open file=file />
                </Shown>
                <p class="actions">
                    <Button press=move |_| open.set(false) test="scan-close">{text!("scan-close")}</Button>
                </p>
            </Dialog>
        }
    })
}

/// What the camera sees, and how much of it was read.
#[component]
fn Scanner(open: RwSignal<bool>, file: RwSignal<Option<File>, LocalStorage>) -> impl IntoView {
    let engine = use_engine();
    let video = NodeRef::new();
    let progress = RwSignal::new((0, 0));
    let trouble = RwSignal::new(None::<Sentence>);
    // The dialog may be closed while the person is still being asked for the camera, and opened again.
    let gone = StoredValue::new(false);
    on_cleanup(move || gone.set_value(true));
    let goes_on = move || gone.try_get_value() == Some(false) && open.get_untracked();
    effect(move || {
        let Some(video) = video.get() else { return };
        let video: HtmlVideoElement = video.unchecked_into();
        spawn(async move {
            match watch(engine, video, progress, goes_on).await {
                Ok(found) => {
                    if let Some(found) = found {
                        file.set(Some(found));
                    }
                }
                Err(reason) => _ = trouble.try_set(Some(reason)),
            }
        });
    });
    view! {
        {live(move || {
            let reason = trouble.get()?;
            Some(view! {
                <div role="alert" data-test="scan-trouble">
                    <NoticeBox kind=NoticeKind::Warn><p>{reason.text()}</p></NoticeBox>
                </div>
            })
        })}
        <Shown when=move || trouble.with(Option::is_none)>
            <p>{text!("scan-text")}</p>
            <video class="viewfinder" node_ref=video muted="" playsinline="" aria-label=text!("scan-title")></video>
            <p role="status" data-test="scan-progress">{move || said(progress.get())}</p>
        </Shown>
    }
}

/// How much was read, in words.
fn said((seen, count): (usize, usize)) -> String {
    match count {
        0 => text!("scan-nothing-yet").to_owned(),
        _ => sentence!("scan-progress")
            .with("seen", seen)
            .with("count", count)
            .text(),
    }
}

/// Looks until all of a file was seen, or nobody waits for it any more.
async fn watch(
    engine: Engine,
    video: HtmlVideoElement,
    progress: RwSignal<(usize, usize)>,
    goes_on: impl Fn() -> bool,
) -> Result<Option<File>, Sentence> {
    let camera = Camera::start(video).await?;
    let mut seen = Vec::new();
    while goes_on() {
        if let Some((picture, width)) = camera.picture() {
            let (scanned, file) = engine.scan(picture, width, seen).await?;
            let now = (scanned.seen.len(), scanned.count);
            if progress.try_get_untracked() != Some(now) {
                let _ = progress.try_set(now);
            }
            seen = scanned.seen;
            if let Some(bytes) = file.filter(|_| goes_on()) {
                return Ok(named(&bytes));
            }
        }
        breath().await;
    }
    Ok(None)
}

fn named(bytes: &Uint8Array) -> Option<File> {
    let sealed = is_sealed(&bytes.to_vec());
    let ending = if sealed { EXTENSION } else { "" };
    files::file(&format!("{NAME}{ending}"), bytes)
}

/// Lets the page do what else there is to do.
async fn breath() {
    let wait = Promise::new(&mut |resolve, _| {
        set_timeout(
            move || _ = resolve.call0(&wasm_bindgen::JsValue::UNDEFINED),
            BREATH,
        );
    });
    let _ = JsFuture::from(wait).await;
}
