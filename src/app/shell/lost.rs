use super::Mark;
use crate::{
    app::{
        components::{Button, ButtonKind, Confirm, NoticeBox, NoticeKind, stamp_text},
        engine::use_engine,
        prelude::*,
        reactive::{live, spawn},
        routes::use_go,
    },
    engine::protocol::Lost,
    register::place::Place,
    words::{sentence, text},
};

/// Everything this browser had is gone: what it was, and how to go on. Nothing begins before somebody has chosen.
#[component]
pub(super) fn LostPage(lost: Lost) -> impl IntoView {
    let (engine, go) = (use_engine(), use_go());
    let sure = RwSignal::new(false);
    let refused = RwSignal::new(String::new());
    let start = move |then: Place| {
        spawn(async move {
            match engine.start_anew().await {
                Ok(()) => {
                    engine.lost.set(None);
                    go(then);
                }
                Err(reason) => refused.set(reason.text()),
            }
        });
    };
    let (title, was) = if lost.register.is_empty() {
        let was = sentence!("lost-was-device").with("drafts", lost.drafts);
        ("lost-page-device", was.with("reports", lost.reports))
    } else {
        let was = sentence!("lost-was-register").with("register", lost.register);
        ("lost-page", was.with("entries", lost.entries))
    };
    let copied = match lost.copied {
        Some((at, file)) => sentence!("lost-copied")
            .with("when", stamp_text(&at))
            .with("file", file),
        None => sentence!("lost-not-copied"),
    };
    let why = move || {
        let words = refused.get();
        (!words.is_empty())
            .then(|| view! { <NoticeBox kind=NoticeKind::Bad><p>{words}</p></NoticeBox> })
    };
    view! {
        <main class="failed" id="main" data-test="lost">
            <Mark />
            <h1>{text(title)}</h1>
            <p class="lead">{was.text()}</p>
            <p data-test="lost-copied">{copied.text()}</p>
            <p>{text!("lost-restore-how")}</p>
            {live(why)}
            <p class="actions">
                <Button
                    kind=ButtonKind::Primary
                    press=move |_| start(Place::Join)
                    test="lost-restore"
                >
                    {text!("lost-restore")}
                </Button>
                <Button press=move |_| sure.set(true) test="lost-anew">{text!("lost-anew")}</Button>
            </p>
            <p>{text!("failed-call")}</p>
            <Confirm
                open=sure
                title=text!("lost-anew-title")
                explain=text!("lost-anew-explain")
                yes=text!("lost-anew")
                on_yes=move |()| start(Place::Home)
            />
        </main>
    }
}
