use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

use super::button::{Button, ButtonKind};
use crate::{
    app::{prelude::*, reactive::effect},
    words::{sentence, text},
};

/// The node of a `<dialog>` that is over the page while a signal says so.
pub fn modal(open: RwSignal<bool>) -> NodeRef {
    let node = NodeRef::new();
    effect(move || {
        let Some(node) = node.get() else { return };
        let node: HtmlDialogElement = node.unchecked_into();
        match (open.get(), node.open()) {
            // A dialog that is not in the page cannot be shown, and then nobody waits for it.
            (true, false) => _ = node.show_modal(),
            (false, true) => node.close(),
            _ => {}
        }
    });
    node
}

/// A dialog over the page: it holds the focus, and Escape closes it.
#[component]
pub fn Dialog(
    /// Whether it is open.
    open: RwSignal<bool>,
    /// Its heading.
    #[prop(into)]
    title: Signal<String>,
    children: Children,
) -> impl IntoView {
    let node = modal(open);
    view! {
        <dialog node_ref=node aria-label=title on:close=move |_| open.set(false)>
            <h2>{title}</h2>
            {children()}
        </dialog>
    }
}

/// Asks before something that cannot be undone.
#[component]
pub fn Confirm(
    /// Whether it is open.
    open: RwSignal<bool>,
    /// The question.
    #[prop(into)]
    title: Signal<String>,
    /// What would happen.
    #[prop(into)]
    explain: Signal<String>,
    /// The word on the button that does it.
    #[prop(into)]
    yes: String,
    /// Whether it takes away.
    #[prop(default = true)]
    danger: bool,
    /// A word to type first, for what is lost for ever; empty for none.
    #[prop(optional, into)]
    typed: String,
    /// Does it.
    #[prop(into)]
    on_yes: Callback<()>,
) -> impl IntoView {
    let kind = if danger {
        ButtonKind::Danger
    } else {
        ButtonKind::Primary
    };
    let answer = RwSignal::new(String::new());
    let expected = typed.clone();
    let locked = Signal::derive(move || {
        !expected.is_empty() && !answer.get().trim().eq_ignore_ascii_case(&expected)
    });
    let yes_clicked = move |_| {
        open.set(false);
        answer.set(String::new());
        on_yes.run(());
    };
    view! {
        <Dialog open=open title=title>
            <p>{explain}</p>
            {(!typed.is_empty()).then(|| view! { <TypedWord word=typed answer=answer /> })}
            <p class="actions">
                <Button kind=kind disabled=locked press=yes_clicked test="confirm-yes">
                    {yes}
                </Button>
                <Button
                    press=move |_| open.set(false)
                    autofocus=true
                    test="confirm-no"
                >
                    {text!("dialog-no")}
                </Button>
            </p>
        </Dialog>
    }
}

#[component]
fn TypedWord(word: String, answer: RwSignal<String>) -> impl IntoView {
    view! {
        <div class="field">
            <label for="confirm-word">{sentence!("dialog-type").with("word", word).text()}</label>
            <input
                id="confirm-word"
                autocomplete="off"
                autocapitalize="none"
                prop:value=answer
                on:input=move |event| answer.set(event_target_value(&event))
            />
        </div>
    }
}
