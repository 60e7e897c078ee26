use crate::{
    app::{
        asks::IncidentPage,
        components::TextField,
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

/// Gives the incident another title; the log keeps the old one.
#[component]
pub(super) fn RenameForm(page: Memo<IncidentPage>, panel: Panel) -> impl IntoView {
    let (engine, form) = (use_engine(), Form::provide());
    let now = page.with_untracked(|page| page.incident.title.shown().cloned());
    let title = panel
        .unsent(Step::Rename)
        .keep("title", now.unwrap_or_default());
    let submit = move || {
        let title = typed(&title.get_untracked());
        if !Check::default().text(fields::TITLE, &title).passes(form) {
            return;
        }
        let incident = panel.record();
        form.send(async move {
            engine.act(Command::Rename { incident, title }).await?;
            panel.done(Step::Rename, text!("rename-saved"));
            Ok(())
        });
    };
    view! {
        <ActionForm step=Step::Rename panel=panel send=text!("rename-send").to_owned() on_submit=submit>
            <TextField field=fields::TITLE value=title />
        </ActionForm>
    }
}
