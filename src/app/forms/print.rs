use super::ago::the_minute;
use crate::{
    app::{
        components::{Button, ButtonKind},
        engine::use_engine,
        prelude::*,
        reactive::live,
        shell::use_shell,
    },
    words::{sentence, text},
};

/// Prints the page, or saves it as PDF: the browser asks.
#[component]
pub fn PrintButton() -> impl IntoView {
    let shell = use_shell();
    let print = move |_| {
        if window().print().is_err() {
            shell.complain(&sentence!("fault-print"));
        }
    };
    view! {
        <Button kind=ButtonKind::Quiet press=print test="print">
            {text!("print")}
        </Button>
        <PaperNote />
    }
}

/// Whose register a paper is from, when it was printed, and by whom.
#[component]
pub fn PaperNote() -> impl IntoView {
    let (status, minute) = (use_engine().status, the_minute());
    let note = move || {
        let who = status.with(|status| {
            let status = status.as_ref()?;
            Some((status.register.clone(), status.person.clone()))
        });
        let (register, person) = who.unwrap_or_default();
        sentence!("paper-note")
            .with("register", register)
            .with("time", minute.get().minute())
            .with("person", person)
            .text()
    };
    view! { <p class="paper-note">{live(note)}</p> }
}
