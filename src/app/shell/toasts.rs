use std::time::Duration;

use crate::{
    app::{
        components::{Drawing, Icon},
        prelude::*,
    },
    words::text,
};

/// Something to say in passing.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Toast {
    number: u64,
    words: String,
    stays: bool,
}

/// Adds one; good news goes away after a while.
pub(super) fn add(toasts: RwSignal<Vec<Toast>>, words: &str, stays: bool) {
    const SHOWN: Duration = Duration::from_secs(6);
    let number = toasts.with_untracked(|toasts| toasts.last().map_or(1, |toast| toast.number + 1));
    let toast = Toast {
        number,
        words: words.to_owned(),
        stays,
    };
    toasts.update(|toasts| toasts.push(toast));
    if !stays {
        set_timeout(move || remove(toasts, number), SHOWN);
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
