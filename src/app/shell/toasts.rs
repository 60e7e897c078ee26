use std::{cell::Cell, time::Duration};

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent};

use super::use_shell;
use crate::{
    app::{
        components::{Drawing, Icon},
        focus,
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

thread_local! {
    static NEXT: Cell<u64> = const { Cell::new(0) };
}

/// Adds one; good news goes away after a while, later where it can be undone. What can be undone there stays so in the log of the record.
pub(super) fn add(toasts: RwSignal<Vec<Toast>>, words: &str, stays: bool, back: Vec<Back>) {
    const SHOWN: Duration = Duration::from_secs(6);
    const LONGER: Duration = Duration::from_secs(20);
    let shown = if back.is_empty() { SHOWN } else { LONGER };
    // Never the same twice: the clock of one that is gone still runs.
    let number = NEXT.replace(NEXT.get() + 1);
    let toast = Toast {
        number,
        words: words.to_owned(),
        stays,
        back,
    };
    // Good news gives way to what is newer: a pile of it would lie over what one goes on with.
    toasts.update(|toasts| {
        toasts.retain(|toast| toast.stays);
        toasts.push(toast);
    });
    if !stays {
        fade(toasts, number, shown);
    }
}

/// Takes one away after a while, but not from under somebody's hands.
fn fade(toasts: RwSignal<Vec<Toast>>, number: u64, shown: Duration) {
    const HELD: &str = ".toasts:is(:focus-within, :hover)";
    let end = move || match document().query_selector(HELD) {
        Ok(Some(_)) => fade(toasts, number, shown),
        _ => remove(toasts, number),
    };
    set_timeout(end, shown);
}

fn remove(toasts: RwSignal<Vec<Toast>>, number: u64) {
    toasts.update(|toasts| toasts.retain(|toast| toast.number != number));
}

/// What was said in passing, also to those who cannot see it.
#[component]
pub(super) fn Toasts(toasts: RwSignal<Vec<Toast>>) -> impl IntoView {
    // Where the keyboard was before it came here: it goes back there when what it is on goes away.
    let before = StoredValue::new_local(None::<Element>);
    let come = move |event: FocusEvent| {
        let from = event.related_target();
        let from = from.and_then(|from| from.dyn_into::<Element>().ok());
        if from
            .as_ref()
            .is_some_and(|from| matches!(from.closest(".toasts"), Ok(None)))
        {
            before.set_value(from);
        }
    };
    let close = move |number| {
        before.with_value(|before| before.as_ref().map(focus::on));
        remove(toasts, number);
    };
    view! {
        <div class="toasts" role="status" aria-live="polite" on:focusin=come data-test="toasts">
            <For each=move || toasts.get() key=|toast| toast.number let:toast>
                <div class="toast" class:bad=toast.stays>
                    <Drawing icon=if toast.stays { Icon::Warning } else { Icon::Check } />
                    <span>{toast.words}</span>
                    {(!toast.back.is_empty()).then(|| view! {
                        <UndoButton back=toast.back.clone() close=move || close(toast.number) />
                    })}
                    <button
                        type="button"
                        aria-label=text!("close")
                        on:click=move |_| close(toast.number)
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
fn UndoButton(
    back: Vec<Back>,
    /// Takes away what it stands in.
    close: impl Fn() + 'static,
) -> impl IntoView {
    let shell = use_shell();
    let undo = move |_| {
        close();
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
