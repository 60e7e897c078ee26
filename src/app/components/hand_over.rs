use std::future::ready;

use js_sys::Uint8Array;

use super::{
    button::{Button, ButtonKind},
    icon::{Drawing, Icon},
};
use crate::{
    app::{
        asks::Made,
        codes::ShowCode,
        engine::use_engine,
        files::{self, Shared},
        prelude::*,
        reactive::spawn,
        shell::{Shell, use_shell},
    },
    words::{sentence, text},
};

/// Files the engine made: to save, and where the system can, to share.
#[component]
pub fn HandOver(
    /// The files.
    made: Made,
) -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let names = made.files.iter().map(|(name, bytes)| {
        let size = files::size_text(u64::from(bytes.length()));
        view! { <li><code>{name.clone()}</code>" "<span class="quiet">{size}</span></li> }
    });
    let names = names.collect_view();
    let made = StoredValue::new_local(made.files);
    // Only now is anything elsewhere than in this browser.
    let carried = move || async move {
        let names = made.with_value(|files| files.iter().map(|(name, _)| name.clone()).collect());
        if let Err(reason) = engine.carried(names).await {
            shell.complain(&reason);
        }
    };
    let save = move |_| {
        if made.with_value(|files| save_all(shell, files)) {
            spawn(carried());
        }
    };
    let share = move |_| {
        spawn(async move {
            if share_all(shell, made.get_value()).await {
                carried().await;
            }
        });
    };
    let code = made.with_value(|files| only_small(files)).map(|file| {
        let make = move || ready(Some(file.clone()));
        view! { <ShowCode make=make on_read=move || spawn(carried()) /> }
    });
    view! {
        <div class="hand-over" data-test="hand-over">
            <ul class="made">{names}</ul>
            <SaveAndShare save=save share=share more=code.into_view() />
        </div>
    }
}

/// The two ways a file leaves the browser.
#[component]
pub fn SaveAndShare<S, H>(
    /// Saves.
    save: S,
    /// Shares; offered only where the browser can.
    share: H,
    /// Whether the file is being made.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// A third.
    #[prop(optional)]
    more: Option<View>,
) -> impl IntoView
where
    S: Fn(web_sys::MouseEvent) + 'static,
    H: Fn(web_sys::MouseEvent) + Clone + Send + Sync + 'static,
{
    view! {
        <div class="actions">
            <Button kind=ButtonKind::Primary busy=busy press=save test="save-file">
                <Drawing icon=Icon::Save />
                {text!("hand-over-save")}
            </Button>
            {files::can_share().then(|| view! {
                <Button busy=busy press=share test="share-file">
                    <Drawing icon=Icon::Share />
                    {text!("hand-over-share")}
                </Button>
            })}
            {more}
        </div>
    }
}

/// The one file there is, when it can be shown as codes: several, or a larger one, are more than anybody would wait for.
pub fn only_small(files: &[(String, Uint8Array)]) -> Option<Uint8Array> {
    /// Bytes; what a file of text becomes when it is compressed would not fit.
    const LARGEST: u32 = 24 * 1024;
    match files {
        [(_, file)] => (file.length() <= LARGEST).then(|| file.clone()),
        _ => None,
    }
}

/// Saves files and says so; whether the browser has them all.
pub fn save_all(shell: Shell, files: &[(String, Uint8Array)]) -> bool {
    let saved = files.iter().all(|(name, bytes)| files::save(name, bytes));
    if saved {
        shell.say(text!("hand-over-saved"));
    } else {
        shell.complain(&sentence!("fault-file-not-saved"));
    }
    saved
}

/// Shares files and says how that ended; whether another app has them.
pub async fn share_all(shell: Shell, files: Vec<(String, Uint8Array)>) -> bool {
    let shared = files::share(&files).await;
    match shared {
        Shared::Yes => shell.say(text!("hand-over-shared")),
        Shared::Cancelled => {}
        Shared::Refused => shell.say(text!("hand-over-share-refused")),
    }
    matches!(shared, Shared::Yes)
}
