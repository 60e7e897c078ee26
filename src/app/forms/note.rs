use super::{
    check::Check,
    panel::{ActionForm, Panel},
};
use crate::{
    app::{
        components::{FilePicker, TextArea},
        engine::use_engine,
        form::Form,
        prelude::*,
        typing::typed,
    },
    domain::{field::fields, report::Attachment},
    register::{command::Command, offer::Step},
    words::text,
};

/// Notes something, with files; also the answer to a question.
#[component]
pub fn NoteForm(
    /// Whether it is a note or an answer.
    step: Step,
    /// Where it is open.
    panel: Panel,
) -> impl IntoView {
    let (engine, form) = (use_engine(), Form::provide());
    let unsent = panel.unsent(step);
    let words = unsent.text("text");
    let files = unsent.keep("files", Vec::<Attachment>::new());
    let answers = step == Step::Answer;
    let (label, hint, send, said) = if answers {
        ("answer-label", "answer-hint", "answer-send", "answer-saved")
    } else {
        ("note-label", "note-hint", "note-send", "note-saved")
    };
    let submit = move || {
        let words = typed(&words.get_untracked());
        if !Check::default().text(fields::TEXT, &words).passes(form) {
            return;
        }
        let files = files.get_untracked();
        let record = panel.record();
        let command = if answers {
            Command::AddInfo {
                event: record,
                text: words,
                files,
            }
        } else {
            Command::Note {
                record,
                text: words,
                files,
            }
        };
        form.send(async move {
            engine.act(command).await?;
            panel.done(step, text(said));
            Ok(())
        });
    };
    view! {
        <ActionForm step=step panel=panel send=text(send).to_owned() on_submit=submit>
            <TextArea field=fields::TEXT value=words label=text(label) hint=text(hint) />
            <FilePicker files=files />
        </ActionForm>
    }
}
