use web_sys::HtmlInputElement;

use super::{
    attached::Fingerprint,
    button::{Button, ButtonKind},
    icon::{Drawing, Icon},
    picture::Picture,
    text_field::TextField,
};
use crate::{
    app::{
        engine::use_engine,
        files,
        form::field_id,
        prelude::*,
        reactive::{Shown, effect, live, spawn},
    },
    domain::{field::fields, report::Attachment},
    words::{Sentence, sentence, text},
};

/// Picks photos and files; each is kept by the engine at once and gets a caption.
#[component]
pub fn FilePicker(
    /// What is picked.
    files: RwSignal<Vec<Attachment>>,
) -> impl IntoView {
    let engine = use_engine();
    let busy = RwSignal::new(false);
    let faults = RwSignal::new(Vec::<String>::new());
    let pick = move |input: HtmlInputElement| {
        let chosen = files::chosen(&input);
        busy.set(true);
        faults.set(Vec::new());
        spawn(async move {
            for file in chosen {
                match keep(engine, &file).await {
                    Ok(kept) => {
                        files.try_update(|files| add(files, kept));
                    }
                    Err(reason) => {
                        faults.try_update(|faults| faults.push(reason.text()));
                    }
                }
            }
            let _ = busy.try_set(false);
        });
    };
    let problems = move || {
        let problem = |text| view! { <p class="fault">{text}</p> };
        faults.get().into_iter().map(problem).collect_view()
    };
    view! {
        <div class="field picker">
            <div class="pickers">
                <PickInput kind="camera" icon=Icon::Camera pick=pick />
                <PickInput kind="files" icon=Icon::Clip pick=pick />
            </div>
            <div role="status">
                <Shown when=move || busy.get()>
                    <p class="waiting"><span class="spinner"></span>{text!("file-keeping")}</p>
                </Shown>
                {live(problems)}
            </div>
            <ul class="files">
                <For each=move || files.get() key=|file| file.sha256.clone() let:file>
                    <PickedFile file=file files=files />
                </For>
            </ul>
        </div>
    }
}

async fn keep(
    engine: crate::app::engine::Engine,
    file: &web_sys::File,
) -> Result<Attachment, Sentence> {
    let bytes = files::bytes(file).await?;
    engine.attach((file.name(), file.type_()), bytes).await
}

fn add(files: &mut Vec<Attachment>, file: Attachment) {
    if files.iter().all(|other| other.sha256 != file.sha256) {
        files.push(file);
    }
}

/// A file input that looks like a button.
#[component]
fn PickInput<F>(kind: &'static str, icon: Icon, pick: F) -> impl IntoView
where
    F: Fn(HtmlInputElement) + 'static,
{
    let is_camera = kind == "camera";
    let id = field_id(&format!("pick-{kind}"));
    view! {
        <div class=format!("pick {kind}")>
            <input
                type="file"
                id=id.clone()
                name=id.clone()
                multiple=!is_camera
                accept=is_camera.then_some("image/*")
                capture=is_camera.then_some("environment")
                data-test=format!("pick-{kind}")
                on:change=move |event| pick(event_target(&event))
            />
            <label class="button" for=id>
                <Drawing icon=icon />
                {text(if is_camera { "file-camera" } else { "file-pick" })}
            </label>
        </div>
    }
}

#[component]
fn PickedFile(file: Attachment, files: RwSignal<Vec<Attachment>>) -> impl IntoView {
    let caption = RwSignal::new(file.caption);
    let own = file.sha256.clone();
    effect(move || {
        let caption = caption.get();
        let differs = |file: &Attachment| file.sha256 == own && file.caption != caption;
        if files.with_untracked(|files| files.iter().any(differs)) {
            files.update(|files| {
                for file in files.iter_mut().filter(|file| file.sha256 == own) {
                    file.caption.clone_from(&caption);
                }
            });
        }
    });
    let gone = file.sha256.clone();
    let remove = move |_| files.update(|files| files.retain(|file| file.sha256 != gone));
    let id = field_id(&format!(
        "caption-{}",
        file.sha256.get(..8).unwrap_or_default()
    ));
    view! {
        <li class="file">
            <div class="stack">
                <p class="file-name">
                    {file.name.clone()}" "<span class="quiet">{files::size_text(file.size)}</span>
                </p>
                <Picture sha256=file.sha256.clone() alt=caption />
                <TextField field=fields::CAPTION value=caption id=id />
                <Fingerprint sha256=file.sha256 />
                <p class="actions">
                    <Button kind=ButtonKind::Quiet press=remove>
                        {sentence!("file-remove").with("name", file.name).text()}
                    </Button>
                </p>
            </div>
        </li>
    }
}
