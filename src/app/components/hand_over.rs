use leptos::prelude::*;

use super::{
    button::{Button, ButtonKind},
    icon::{Drawing, Icon},
};
use crate::{
    app::{
        asks::Made,
        files::{self, Shared},
        shell::use_shell,
    },
    words::{Sentence, text},
};

/// Files the engine made: to save, and where the system can, to share.
#[component]
pub fn HandOver(
    /// The files.
    made: Made,
) -> impl IntoView {
    let shell = use_shell();
    let names = made.files.iter().map(|(name, bytes)| {
        let size = files::size_text(u64::from(bytes.length()));
        view! { <li><code>{name.clone()}</code>" "<span class="quiet">{size}</span></li> }
    });
    let names = names.collect_view();
    let made = StoredValue::new_local(made.files);
    let save = move |_| {
        let saved =
            made.with_value(|files| files.iter().all(|(name, bytes)| files::save(name, bytes)));
        if saved {
            shell.say(text("hand-over-saved"));
        } else {
            shell.complain(&Sentence::new("fault-file-not-saved"));
        }
    };
    let share = move |_| {
        leptos::task::spawn_local(async move {
            match files::share(&made.get_value()).await {
                Shared::Yes => shell.say(text("hand-over-shared")),
                Shared::Cancelled => {}
                Shared::Refused => shell.say(text("hand-over-share-refused")),
            }
        });
    };
    view! {
        <div class="hand-over" data-test="hand-over">
            <ul class="made">{names}</ul>
            <p class="actions">
                <Button kind=ButtonKind::Primary on:click=save attr:data-test="save-file">
                    <Drawing icon=Icon::Save />
                    {text("hand-over-save")}
                </Button>
                <Show when=files::can_share>
                    <Button on:click=share attr:data-test="share-file">
                        <Drawing icon=Icon::Share />
                        {text("hand-over-share")}
                    </Button>
                </Show>
            </p>
        </div>
    }
}
