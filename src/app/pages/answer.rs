use crate::{
    app::{
        components::{
            Button, ButtonKind, ErrorSummary, FilePicker, NoticeBox, NoticeKind, TextArea,
        },
        engine::use_engine,
        form::Form,
        prelude::*,
        reactive::{Shown, memo},
        shell::use_shell,
        typing::typed,
    },
    domain::field::fields,
    engine::protocol::{MyReport, Standing},
    register::command::Command,
    words::text,
};

/// The question of the point of contact, and a box for the answer.
#[component]
pub(super) fn AnswerBox(question: String, report: Memo<MyReport>) -> impl IntoView {
    let engine = use_engine();
    let is_member = memo(move |_| {
        let is_member =
            |status: &crate::engine::protocol::Status| status.standing == Standing::Member;
        engine
            .status
            .with(|status| status.as_ref().is_some_and(is_member))
    });
    view! {
        <NoticeBox kind=NoticeKind::Warn title=text!("my-question")>
            <p class="written" data-test="question">{question}</p>
            <Shown
                when=move || is_member.get()
                fallback=|| view! { <p>{text!("my-answer-outside")}</p> }
            >
                <AnswerForm report=report />
            </Shown>
        </NoticeBox>
    }
}

#[component]
fn AnswerForm(report: Memo<MyReport>) -> impl IntoView {
    let (engine, shell, form) = (use_engine(), use_shell(), Form::provide());
    let answer = RwSignal::new(String::new());
    let files = RwSignal::new(Vec::new());
    let send = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let text_typed = typed(&answer.get_untracked());
        let Some(event) = report.with_untracked(|report| report.event) else {
            return;
        };
        if !form.check(&[(fields::TEXT, text_typed.clone())]) {
            return;
        }
        let files = files.get_untracked();
        form.send(async move {
            let text_typed = Command::AddInfo {
                event,
                text: text_typed,
                files,
            };
            engine.act(text_typed).await?;
            shell.say(text!("my-answered"));
            Ok(())
        });
    };
    view! {
        <form novalidate on:submit=send>
            <ErrorSummary />
            <TextArea field=fields::TEXT value=answer label=text!("my-answer") />
            <FilePicker files=files />
            <Button
                kind=ButtonKind::Primary
                submit=true
                busy=form.busy
                test="answer-send"
            >
                {text!("my-answer-send")}
            </Button>
        </form>
    }
}
