use std::future::Future;

use crate::{
    app::{
        components::{Button, ButtonKind, ErrorSummary, TextField},
        form::Form,
        prelude::*,
        typing::typed,
    },
    domain::field::fields,
    words::{Sentence, text},
};

/// The passphrase of a file, or of files that were sealed together.
#[component]
pub(in crate::app::pages) fn UnsealForm<F, Fut>(
    /// The place of the file among those chosen.
    place: usize,
    /// Whether it takes a key on paper.
    paper: bool,
    /// Opens with it.
    unseal: F,
) -> impl IntoView
where
    F: Fn(String) -> Fut + 'static,
    Fut: Future<Output = Result<(), Sentence>> + 'static,
{
    let form = Form::provide();
    let passphrase = RwSignal::new(String::new());
    let send = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let opened = unseal(typed(&passphrase.get_untracked()));
        form.send(async move {
            opened.await?;
            let _ = passphrase.try_set(String::new());
            Ok(())
        });
    };
    view! {
        <form class="stack" novalidate on:submit=send data-test="unseal-form">
            <ErrorSummary />
            <TextField
                field=fields::PASSPHRASE
                value=passphrase
                id=format!("field-unseal-{place}")
                label=text(if paper { "paper-key-code" } else { "unseal-passphrase" })
                kind=if paper { "text" } else { "password" }
            />
            <p class="actions">
                <Button kind=ButtonKind::Primary submit=true busy=form.busy test="unseal-do">
                    {text!("unseal-do")}
                </Button>
            </p>
        </form>
    }
}
