use std::time::Duration;

use super::{
    intake::Intake,
    spoken::{isolated, spoken},
};
use crate::{
    app::{
        components::{Button, ButtonKind, Confirm, stamp_text},
        engine::{Engine, use_engine},
        files::{self, size_text},
        focus,
        prelude::*,
        reactive::{Shown, memo, spawn},
        shell::use_shell,
    },
    domain::text::refused_name,
    engine::protocol::KeptFile,
    words::{Sentence, sentence, text},
};

/// Files that were refused and are kept; nothing while there are none.
#[component]
pub(super) fn Kept(intake: Intake) -> impl IntoView {
    let answer = use_engine().watch(Engine::kept);
    let files = memo(move |_| match answer.get() {
        Some(Ok(files)) => files,
        _ => Vec::new(),
    });
    view! {
        <Shown when=move || !files.with(Vec::is_empty)>
            <section class="card exchange-part" aria-labelledby="kept" data-test="kept">
                <h2 id="kept" tabindex="-1">{text!("kept")}</h2>
                <p>{text!("kept-text")}</p>
                <ul class="seen-files">
                    <For each=move || files.get() key=|file| (file.sha256, file.at) let:file>
                        <One file=file files=files intake=intake />
                    </For>
                </ul>
            </section>
        </Shown>
    }
}

#[component]
fn One(file: KeptFile, files: Memo<Vec<KeptFile>>, intake: Intake) -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let open = RwSignal::new(false);
    let sha256 = file.sha256;
    let name = isolated(&file.name);
    let of = |key: &str| Sentence::new(key).with("file", &name).text();
    let line = sentence!("kept-line")
        .with("when", stamp_text(&file.at))
        .with("size", size_text(file.size));
    let reason = spoken(&file.reason);
    let saved = refused_name(&file.name);
    let save = move |_| {
        let saved = saved.clone();
        spawn(async move {
            match engine.fetch_kept(sha256).await {
                Ok(bytes) if files::save(&saved, &bytes) => shell.say(text!("kept-saved")),
                Ok(_) => shell.complain(&sentence!("fault-file-not-saved")),
                Err(reason) => shell.complain(&reason),
            }
        });
    };
    let remove = move |()| {
        spawn(async move {
            match engine.drop_kept(sha256).await {
                Ok(()) => {
                    shell.say(text!("kept-removed"));
                    let is_last = files.with_untracked(|files| files.len() < 2);
                    let after = if is_last { "history" } else { "kept" };
                    // Closing gives the keyboard back to what opened it; this comes after that.
                    set_timeout(move || focus::on_id(after), Duration::ZERO);
                }
                Err(reason) => shell.complain(&reason),
            }
        });
    };
    let (again, shown) = (file.clone(), file.name);
    view! {
        <li class="seen-file">
            <div>
                <p class="file-name"><bdi>{shown}</bdi></p>
                <p class="quiet">{line.text()}</p>
            </div>
            <p class="fault">{reason}</p>
            <p class="actions">
                <Button press=move |_| intake.try_again(again.clone()) label=of("kept-again-of") test="kept-again">
                    {text!("kept-again")}
                </Button>
                <Button press=save label=of("kept-save-of") test="kept-save">
                    {text!("kept-save")}
                </Button>
                <Button
                    kind=ButtonKind::Quiet
                    press=move |_| open.set(true)
                    label=of("kept-remove-of")
                    test="kept-remove"
                >
                    {text!("kept-remove")}
                </Button>
            </p>
            <Confirm
                open=open
                title=text!("kept-remove-title")
                explain=of("kept-remove-explain")
                yes=text!("kept-remove")
                on_yes=remove
            />
        </li>
    }
}
