use std::{future::Future, pin::Pin, time::Duration};

use super::check::Check;
use crate::{
    app::{
        components::{Button, ButtonKind, Dialog, ErrorSummary, TextArea},
        focus,
        form::Form,
        prelude::*,
        typing::typed,
    },
    domain::field::fields,
    words::{Sentence, text},
};

/// Something that is done with a reason, until the engine has answered.
pub type Doing = Pin<Box<dyn Future<Output = Result<(), Sentence>>>>;

/// The same type for everything that is done.
pub fn doing(task: impl Future<Output = Result<(), Sentence>> + 'static) -> Doing {
    Box::pin(task)
}

/// Where the reason is typed.
const REASON: &str = "field-dialog-reason";

/// Asks for a reason before something that everybody in the register will see, with who did it.
#[component]
pub fn Reasoned(
    /// Whether it is open.
    open: RwSignal<bool>,
    /// The question.
    #[prop(into)]
    title: Signal<String>,
    /// What it means.
    #[prop(into)]
    explain: Signal<String>,
    /// The word on the button that does it.
    yes: &'static str,
    /// Whether it takes away.
    #[prop(optional)]
    danger: bool,
    /// The id of what the keyboard goes to when it is done: what opened this may be gone.
    after: &'static str,
    /// Does it; a refusal is shown, and the dialog stays.
    #[prop(into)]
    act: UnsyncCallback<String, Doing>,
) -> impl IntoView {
    let form = Form::provide();
    let reason = RwSignal::new(String::new());
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let words = typed(&reason.get_untracked());
        let check = Check::default().text_at(REASON, fields::REASON, &words);
        if check.passes(form) {
            form.send(async move {
                act.run(words).await?;
                let _ = open.try_set(false);
                let _ = reason.try_set(String::new());
                // Closing gives the keyboard back to what opened it; this comes after that.
                set_timeout(move || focus::on_id(after), Duration::ZERO);
                Ok(())
            });
        }
    };
    let kind = if danger {
        ButtonKind::Danger
    } else {
        ButtonKind::Primary
    };
    view! {
        <Dialog open=open title=title>
            <form class="stack" novalidate on:submit=submit>
                <p>{explain}</p>
                <ErrorSummary />
                <TextArea field=fields::REASON value=reason id=REASON rows=3 />
                <p class="actions">
                    <Button kind=kind submit=true busy=form.busy test="reasoned-yes">
                        {text(yes)}
                    </Button>
                    <Button press=move |_| open.set(false) test="reasoned-no">
                        {text!("dialog-no")}
                    </Button>
                </p>
            </form>
        </Dialog>
    }
}
