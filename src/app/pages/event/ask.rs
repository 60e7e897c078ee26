use crate::{
    app::{
        components::TextArea,
        engine::use_engine,
        form::Form,
        forms::{ActionForm, Check, Panel},
        prelude::*,
        typing::typed,
    },
    domain::field::fields,
    register::{command::Command, offer::Step},
    words::text,
};

/// Asks the reporter something.
#[component]
pub(super) fn AskForm(panel: Panel) -> impl IntoView {
    let (engine, form) = (use_engine(), Form::provide());
    let words = panel.unsent(Step::Ask).text("text");
    let submit = move || {
        let words = typed(&words.get_untracked());
        if !Check::default().text(fields::TEXT, &words).passes(form) {
            return;
        }
        let command = Command::RequestInfo {
            event: panel.record(),
            text: words,
        };
        form.send(async move {
            engine.act(command).await?;
            panel.done(Step::Ask, text!("ask-saved"));
            Ok(())
        });
    };
    view! {
        <ActionForm step=Step::Ask panel=panel send=text!("ask-send").to_owned() on_submit=submit>
            <TextArea
                field=fields::TEXT
                value=words
                label=text!("ask-label")
                hint=text!("ask-hint")
            />
        </ActionForm>
    }
}
