use super::{
    button::{Button, ButtonKind},
    icon::{Drawing, Icon},
    picture::Picture,
};
use crate::{
    app::{
        engine::use_engine,
        files,
        prelude::*,
        reactive::{live, spawn},
        shell::use_shell,
    },
    domain::{report::Attachment, text::file_name},
    words::{sentence, text},
};

/// Files of a report or a note, each to look at and to save.
#[component]
pub fn AttachedFiles(files: Vec<Attachment>) -> impl IntoView {
    let files = files
        .into_iter()
        .map(|file| view! { <AttachedFile file=file /> });
    let files: Vec<_> = files.collect();
    (!files.is_empty()).then(|| view! { <ul class="files">{files}</ul> })
}

#[component]
fn AttachedFile(file: Attachment) -> impl IntoView {
    let open = RwSignal::new(false);
    let Attachment {
        sha256,
        name,
        size,
        caption,
        ..
    } = file;
    // Whoever wrote the entry named it: kept as it is, shown and saved as a label.
    let name = file_name(&name);
    let (to_show, alt) = (sha256.clone(), caption.clone());
    let preview = move || {
        let (sha256, alt) = (to_show.clone(), alt.clone());
        open.get()
            .then(|| view! { <Picture sha256=sha256 alt=alt otherwise=text!("file-no-picture") /> })
    };
    view! {
        <li class="file">
            <Drawing icon=Icon::Clip />
            <div class="stack">
                <p class="file-name">{name.clone()}" "<span class="quiet">{files::size_text(size)}</span></p>
                {(!caption.is_empty()).then(|| view! { <p>{caption}</p> })}
                <Fingerprint sha256=sha256.clone() />
                <p class="actions">
                    <Button kind=ButtonKind::Quiet press=move |_| open.update(|open| *open = !*open)>
                        {live(move || text(if open.get() { "file-hide" } else { "file-show" }))}
                    </Button>
                    <SaveFile sha256=sha256 name=name />
                </p>
                {live(preview)}
            </div>
        </li>
    }
}

/// The digest of a file, short, with the whole behind it.
#[component]
pub fn Fingerprint(
    /// Base64url.
    #[prop(into)]
    sha256: String,
) -> impl IntoView {
    let short = sha256.get(..12).unwrap_or(&sha256).to_owned();
    view! {
        <p class="fingerprint">
            {text!("file-fingerprint")} " " <code title=sha256>{short}"…"</code>
        </p>
    }
}

#[component]
fn SaveFile(sha256: String, name: String) -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let save = move |_| {
        let (sha256, name) = (sha256.clone(), name.clone());
        spawn(async move {
            match engine.fetch(sha256).await {
                Ok(bytes) if files::save(&name, &bytes) => {}
                Ok(_) => shell.complain(&sentence!("fault-file-not-saved")),
                Err(reason) => shell.complain(&reason),
            }
        });
    };
    view! {
        <Button kind=ButtonKind::Quiet press=save>
            {text!("file-save")}
        </Button>
    }
}
