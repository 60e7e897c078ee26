use leptos::prelude::*;

use crate::{
    app::{
        components::{Button, ButtonKind},
        shell::use_shell,
    },
    words::{Sentence, text},
};

/// Prints the page, or saves it as PDF: the browser asks.
#[component]
pub fn PrintButton() -> impl IntoView {
    let shell = use_shell();
    let print = move |_| {
        if window().print().is_err() {
            shell.complain(&Sentence::new("fault-print"));
        }
    };
    view! {
        <Button kind=ButtonKind::Quiet on:click=print attr:data-test="print">
            {text("print")}
        </Button>
    }
}
