use super::super::exchange::{MadeFiles, TakeIn, isolated};
use crate::{
    app::{
        asks::Made,
        components::{Button, Details, ErrorSummary, KeyWords, NoticeBox, NoticeKind, TextField},
        engine::use_engine,
        focus,
        form::Form,
        prelude::*,
        reactive::{Shown, effect, live, memo, spawn},
        shell::use_shell,
        typing::typed,
    },
    domain::field::fields,
    engine::protocol::{ExchangeKind, Standing},
    words::{Sentence, text},
};

/// The request is made: it has to reach the one who invited, and an answer has to come back.
#[component]
pub(super) fn Waiting(
    /// Whether the person has just asked.
    stepped: RwSignal<bool>,
    /// The key on paper, if it was typed before.
    paper: RwSignal<String>,
) -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let made = RwSignal::new_local(None::<Made>);
    // Making it again writes nothing, and the words are needed whenever the call comes.
    spawn(async move {
        match engine.request_key().await {
            Ok(files) => _ = made.try_set(Some(files)),
            Err(reason) => shell.complain(&reason),
        }
    });
    let host = engine.watch(|engine| async move {
        let history = engine.history().await?;
        let joined = history
            .exchanges
            .into_iter()
            .find(|line| line.kind == ExchangeKind::Joined);
        Ok(joined.map(|line| line.with).unwrap_or_default())
    });
    let name = memo(move |_| host.get().and_then(Result::ok).unwrap_or_default());
    view! {
        {move || made.get().map(|made| view! { <Request made=made name=name stepped=stepped /> })}
        <section class="card" aria-labelledby="join-answer">
            <h2 id="join-answer">{text!("join-answer")}</h2>
            <p>{text!("join-answer-text")}</p>
            <Answer />
        </section>
        <ByPaper code=paper />
    }
}

/// Without anybody who could answer: the key on paper.
#[component]
fn ByPaper(code: RwSignal<String>) -> impl IntoView {
    let engine = use_engine();
    let form = Form::provide();
    let typed_before = code.with_untracked(|code| !code.is_empty());
    let enrol = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let typed = typed(&code.get_untracked());
        form.send(async move {
            engine.use_paper_key(typed).await?;
            let _ = code.try_set(String::new());
            Ok(())
        });
    };
    view! {
        <Details summary=text!("paper-key-use") open=typed_before>
            <p>{text!("paper-key-use-text")}</p>
            <form class="stack" novalidate on:submit=enrol data-test="paper-key-form">
                <ErrorSummary />
                <TextField
                    field=fields::PASSPHRASE
                    value=code
                    id="field-paper-key"
                    label=text!("paper-key-code")
                />
                <p class="actions">
                    <Button submit=true busy=form.busy test="paper-key-do">
                        {text!("paper-key-do")}
                    </Button>
                </p>
            </form>
        </Details>
    }
}

/// The file to send, and the words to read aloud.
#[component]
fn Request(made: Made, name: Memo<String>, stepped: RwSignal<bool>) -> impl IntoView {
    let node = NodeRef::new();
    effect(move || {
        if let Some(node) = node.get()
            && stepped.get()
        {
            focus::on(&node);
        }
    });
    let words = made.words.clone();
    let to = move |key: &str| {
        let name = name.get();
        let name = if name.is_empty() {
            text!("join-host").to_owned()
        } else {
            isolated(&name)
        };
        Sentence::new(key).with("person", name).text()
    };
    view! {
        <section class="card" aria-labelledby="join-send" data-test="key-request">
            <h2 id="join-send" tabindex="-1" node_ref=node>{live(move || to("join-send"))}</h2>
            <MadeFiles made=made />
        </section>
        <section class="card" aria-labelledby="join-words">
            <h2 id="join-words">{live(move || to("join-words"))}</h2>
            <p>{text!("join-words-text")}</p>
            <KeyWords words=words />
            <p class="hint">{text!("join-words-hint")}</p>
        </section>
    }
}

/// Taking in the file that comes back.
#[component]
fn Answer() -> impl IntoView {
    let engine = use_engine();
    let not_yet = RwSignal::new(false);
    let check = move |()| {
        spawn(async move {
            let waits = |standing| standing == Standing::Waiting;
            let standing = engine.status().await.map(|status| status.standing);
            let _ = not_yet.try_set(standing.is_ok_and(waits));
        });
    };
    view! {
        <Shown when=move || not_yet.get()>
            <div role="alert">
                <NoticeBox kind=NoticeKind::Warn>
                    <p>{text!("join-not-yet")}</p>
                </NoticeBox>
            </div>
        </Shown>
        <TakeIn on_done=check />
    }
}
