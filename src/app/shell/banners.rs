use super::{update::UpdateBanner, use_shell};
use crate::{
    app::{
        components::{Button, ButtonKind, Confirm, NoticeBox, NoticeKind},
        engine::use_engine,
        forms::erase,
        prelude::*,
        reactive::{Shown, live, memo, spawn},
        routes::{Link, use_place},
    },
    engine::protocol::{Standing, Status},
    register::place::Place,
    words::{Sentence, text},
};

/// What needs attention whatever one is doing.
#[component]
pub(super) fn Banners() -> impl IntoView {
    let engine = use_engine();
    let says = move |question: fn(&Status) -> bool| {
        memo(move |_| {
            engine
                .status
                .with(|status| status.as_ref().is_some_and(question))
        })
    };
    let demo = says(|status| status.demo);
    let follows = says(|status| !status.writer);
    let waits = says(|status| status.standing == Standing::Waiting);
    let missing = memo(move |_| {
        engine
            .status
            .with(|status| status.as_ref().map_or(0, |status| status.missing))
    });
    let older = move || {
        let count = missing.get();
        (count > 0).then(|| Sentence::new("older-text").with("count", count).text())
    };
    view! {
        <div class="banners">
            <Shown when=move || demo.get()>
                <DemoBanner />
            </Shown>
            <Shown when=move || follows.get()>
                <FollowerBanner />
            </Shown>
            <Shown when=move || waits.get()>
                <NoticeBox title=text("waiting-title")>
                    <p>{text("waiting-text")} " " <Link to=Place::Join>{text("waiting-link")}</Link></p>
                </NoticeBox>
            </Shown>
            {live(move || older().map(|words| view! {
                <NoticeBox kind=NoticeKind::Bad title=text("older-title")><p>{words}</p></NoticeBox>
            }))}
            <UpdateBanner />
            <OnlyHere />
        </div>
    }
}

#[component]
fn DemoBanner() -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let open = RwSignal::new(false);
    let discard = move |()| erase(engine, shell);
    view! {
        <div class="demo-banner" data-test="demo-banner">
            <p>{text("demo-banner")}</p>
            <Button press=move |_| open.set(true) test="demo-discard">
                {text("demo-discard")}
            </Button>
        </div>
        <Confirm
            open=open
            title=text("demo-discard-title")
            explain=text("demo-discard-explain")
            yes=text("demo-discard")
            on_yes=discard
        />
    }
}

#[component]
fn FollowerBanner() -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let busy = RwSignal::new(false);
    let take_over = move |_| {
        busy.set(true);
        spawn(async move {
            if let Err(reason) = engine.take_over().await {
                shell.complain(&reason);
            }
            let _ = busy.try_set(false);
        });
    };
    view! {
        <NoticeBox kind=NoticeKind::Warn title=text("follower-title")>
            <p>{text("follower-text")}</p>
            <p class="actions">
                <Button
                    kind=ButtonKind::Primary
                    busy=busy
                    press=take_over
                    test="take-over"
                >
                    {text("follower-write")}
                </Button>
            </p>
        </NoticeBox>
    }
}

/// How much would be lost with this browser. Home and the exchange say it themselves, and over the
/// report form nothing else is said.
#[component]
fn OnlyHere() -> impl IntoView {
    let engine = use_engine();
    let place = use_place();
    let count = memo(move |_| {
        let elsewhere = !matches!(
            place.get(),
            Place::Home | Place::Exchange | Place::Report(_)
        );
        let count = |status: &Status| match status.demo {
            false if elsewhere => status.only_here,
            _ => 0,
        };
        engine
            .status
            .with(|status| status.as_ref().map_or(0, count))
    });
    let words = move || {
        if count.get() == 1 {
            text("only-here-one").to_owned()
        } else {
            Sentence::new("only-here").with("count", count.get()).text()
        }
    };
    view! {
        <Shown when=move || { count.get() > 0 }>
            <p class="only-here" data-test="only-here">
                <Link to=Place::Exchange>{live(words)}</Link>
            </p>
        </Shown>
    }
}
