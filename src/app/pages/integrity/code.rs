use crate::{
    app::{
        components::{Button, ErrorSummary, NoticeBox, NoticeKind, TextField},
        engine::use_engine,
        form::Form,
        forms::Check,
        prelude::*,
        reactive::live,
    },
    domain::field::Field,
    words::{sentence, text},
};

/// A code as somebody types it from a sheet.
const CODE: Field = Field {
    key: "code",
    limit: 60,
    required: true,
};

/// Whether the register ever stood as a code says that was noted earlier.
#[component]
pub(super) fn CheckCode() -> impl IntoView {
    let (engine, form) = (use_engine(), Form::provide());
    let typed = RwSignal::new(String::new());
    let answer = RwSignal::new(None::<(bool, String)>);
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        answer.set(None);
        let code = typed.get_untracked();
        if !Check::default().text(CODE, &code).passes(form) {
            return;
        }
        form.send(async move {
            let found = engine.find_code(code).await?;
            let told = match found {
                Some((count, at)) => sentence!("integrity-found")
                    .with("count", count)
                    .with("at", at.map(|at| at.minute()).unwrap_or_default())
                    .text(),
                None => text!("integrity-not-found").to_owned(),
            };
            let _ = answer.try_set(Some((found.is_some(), told)));
            Ok(())
        });
    };
    let told = move || {
        answer.get().map(|(good, words)| {
            let kind = if good {
                NoticeKind::Good
            } else {
                NoticeKind::Bad
            };
            view! { <NoticeBox kind=kind><p data-test="code-told">{words}</p></NoticeBox> }
        })
    };
    view! {
        <section class="card">
            <h2>{text!("integrity-find")}</h2>
            <p>{text!("integrity-find-what")}</p>
            <form class="stack" novalidate on:submit=submit data-test="form-code">
                <ErrorSummary />
                <TextField field=CODE value=typed />
                <div class="actions">
                    <Button submit=true busy=form.busy test="send-code">
                        {text!("integrity-find-send")}
                    </Button>
                </div>
            </form>
            <div role="status">{live(told)}</div>
        </section>
    }
}
