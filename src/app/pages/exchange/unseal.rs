use super::intake::Intake;
use crate::{
    app::{
        components::{Button, ErrorSummary, TextField},
        form::Form,
        prelude::*,
        typing::typed,
    },
    domain::field::fields,
    words::text,
};

/// The passphrase of one file.
#[component]
pub(super) fn UnsealForm(
    /// Its place among the files.
    place: usize,
    intake: Intake,
) -> impl IntoView {
    let form = Form::provide();
    let passphrase = RwSignal::new(String::new());
    let unseal = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let secret = typed(&passphrase.get_untracked());
        form.send(async move {
            intake.unseal(place, secret).await?;
            let _ = passphrase.try_set(String::new());
            Ok(())
        });
    };
    view! {
        <form class="stack" novalidate on:submit=unseal data-test="unseal-form">
            <ErrorSummary />
            <TextField
                field=fields::PASSPHRASE
                value=passphrase
                id=format!("field-unseal-{place}")
                label=text("unseal-passphrase")
                kind="password"
            />
            <p class="actions">
                <Button submit=true busy=form.busy test="unseal-do">{text("unseal-do")}</Button>
            </p>
        </form>
    }
}
