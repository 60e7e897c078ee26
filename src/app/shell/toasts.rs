use std::time::Duration;

use super::use_shell;
use crate::{
    app::{
        components::{Drawing, Icon},
        prelude::*,
        reactive::spawn,
    },
    engine::protocol::Back,
    register::command::Command,
    words::text,
};

/// Something to say in passing.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Toast {
    number: u64,
    words: String,
    stays: bool,
    back: Vec<Back>,
}

/// Adds one; good news goes away after a while, later where it can be undone. What can be undone there stays so in the log of the record.
pub(super) fn add(toasts: RwSignal<Vec<Toast>>, words: &str, stays: bool, back: Vec<Back>) {
    const SHOWN: Duration = Duration::from_secs(6);
    const LONGER: Duration = Duration::from_secs(20);
    let shown = if back.is_empty() { SHOWN } else { LONGER };
    let number = toasts.with_untracked(|toasts| toasts.last().map_or(1, |toast| toast.number + 1));
    let toast = Toast {
        number,
        words: words.to_owned(),
        stays,
        back,
    };
    toasts.update(|toasts| toasts.push(toast));
    if !stays {
        set_timeout(move || remove(toasts, number), shown);
    }
}

fn remove(toasts: RwSignal<Vec<Toast>>, number: u64) {
    toasts.update(|toasts| toasts.retain(|toast| toast.number != number));
}

/// What was said in passing, also to those who cannot see it.
#[component]
pub(super) fn Toasts(toasts: RwSignal<Vec<Toast>>) -> impl IntoView {
    view! {
        <div class="toasts" role="status" aria-live="polite" data-test="toasts">
            <For each=move || toasts.get() key=|toast| toast.number let:toast>
                <div class="toast" class:bad=toast.stays>
                    <Drawing icon=if toast.stays { Icon::Warning } else { Icon::Check } />
                    <span>{toast.words}</span>
                    {(!toast.back.is_empty()).then(|| view! {
                        <UndoButton back=toast.back.clone() toasts=toasts number=toast.number />
                    })}
                    <button
                        type="button"
                        aria-label=text!("close")
                        on:click=move |_| remove(toasts, toast.number)
                    >
                        <Drawing icon=Icon::Close />
                    </button>
                </div>
            </For>
        </div>
    }
}

/// Takes back what was just done, as new entries.
#[component]
fn UndoButton(back: Vec<Back>, toasts: RwSignal<Vec<Toast>>, number: u64) -> impl IntoView {
    let shell = use_shell();
    let undo = move |_| {
        remove(toasts, number);
        let back = back.iter().cloned();
        let back = back.map(|Back { record, entries }| Command::TakeBack { record, entries });
        let back = back.collect();
        spawn(shell.take_back(back));
    };
    view! {
        <button type="button" class="undo" on:click=undo data-test="undo">
            {text!("undo-action")}
        </button>
    }
}
