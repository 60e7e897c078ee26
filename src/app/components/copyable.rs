use wasm_bindgen_futures::JsFuture;

use super::{
    button::{Button, ButtonKind},
    icon::{Drawing, Icon},
};
use crate::{
    app::{prelude::*, reactive::spawn, shell::use_shell},
    words::text,
};

/// A code to compare or to copy.
#[component]
pub fn Copyable(
    /// The code.
    #[prop(into)]
    code: String,
) -> impl IntoView {
    let shell = use_shell();
    let copied = code.clone();
    let copy = move |_| {
        let writing = window().navigator().clipboard().write_text(&copied);
        spawn(async move {
            match JsFuture::from(writing).await {
                Ok(_) => shell.say(text!("copied")),
                Err(_) => shell.say(text!("copy-by-hand")),
            }
        });
    };
    view! {
        <span class="copyable">
            <code>{code}</code>
            <Button kind=ButtonKind::Quiet press=copy>
                <Drawing icon=Icon::Copy />
                {text!("copy")}
            </Button>
        </span>
    }
}

/// Words that two people compare aloud.
#[component]
pub fn KeyWords(
    /// The words.
    words: Vec<String>,
) -> impl IntoView {
    let words = words.into_iter().map(|word| view! { <li>{word}</li> });
    view! { <ol class="key-words" data-test="key-words">{words.collect_view()}</ol> }
}
