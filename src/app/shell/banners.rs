use super::{update::UpdateBanner, use_shell};
use crate::{
    app::{
        components::{Button, ButtonKind, Confirm, NoticeBox, NoticeKind},
        engine::use_engine,
        folder::{Chosen, use_backups, use_folder},
        forms::erase,
        pages::go_on,
        prelude::*,
        reactive::{Shown, live, memo, spawn},
        routes::{Link, use_place},
    },
    engine::protocol::{Standing, Status},
    register::place::Place,
    words::{counted, sentence, text},
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
        (count > 0).then(|| sentence!("older-text").with("count", count).text())
    };
    view! {
        <section class="banners" aria-label=text!("banners")>
            <Shown when=move || engine.unkept.get()>
                <div data-test="unkept">
                    <NoticeBox kind=NoticeKind::Warn title=text!("unkept-title")>
                        <p>{text!("unkept-text")}</p>
                    </NoticeBox>
                </div>
            </Shown>
            <Shown when=move || demo.get()>
                <DemoBanner />
            </Shown>
            <Shown when=move || follows.get()>
                <FollowerBanner />
            </Shown>
            <Shown when=move || waits.get()>
                <NoticeBox title=text!("waiting-title")>
                    <p>{text!("waiting-text")} " " <Link to=Place::Join>{text!("waiting-link")}</Link></p>
                </NoticeBox>
            </Shown>
            {live(move || older().map(|words| view! {
                <NoticeBox kind=NoticeKind::Bad title=text!("older-title")><p>{words}</p></NoticeBox>
            }))}
            <UpdateBanner />
            <Folders />
            <OnlyHere />
        </section>
    }
}

#[component]
fn DemoBanner() -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let open = RwSignal::new(false);
    let discard = move |()| erase(engine, shell);
    view! {
        <div class="demo-banner" data-test="demo-banner">
            <p>{text!("demo-banner")}</p>
            <Button press=move |_| open.set(true) test="demo-discard">
                {text!("demo-discard")}
            </Button>
        </div>
        <Confirm
            open=open
            title=text!("demo-discard-title")
            explain=text!("demo-discard-explain")
            yes=text!("demo-discard")
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
        <NoticeBox kind=NoticeKind::Warn title=text!("follower-title")>
            <p>{text!("follower-text")}</p>
            <p class="actions">
                <Button
                    kind=ButtonKind::Primary
                    busy=busy
                    press=take_over
                    test="take-over"
                >
                    {text!("follower-write")}
                </Button>
            </p>
        </NoticeBox>
    }
}

/// Folders that wait for a click, and backups that are not written. Where they are chosen it stands there.
#[component]
fn Folders() -> impl IntoView {
    let (shared, backups) = (use_folder(), use_backups());
    let place = use_place();
    let asks = |chosen: Chosen, page: Place| {
        memo(move |_| {
            let asks = chosen.asks.get() && place.get() != page;
            chosen.name.get().filter(|_| asks)
        })
    };
    let (of_shared, of_backups) = (
        asks(shared.chosen, Place::Exchange),
        asks(backups.chosen, Place::Health),
    );
    let fails = move || match backups.written.get() {
        Some(Err(_)) if place.get() != Place::Health => Some(view! {
            <NoticeBox kind=NoticeKind::Bad title=text!("backup-fails")>
                <p><Link to=Place::Health>{text!("backup-fails-look")}</Link></p>
            </NoticeBox>
        }),
        _ => None,
    };
    view! {
        {live(move || of_shared.get().map(|name| view! {
            <Waits title=text!("folder-waits") name=name press=move |_| shared.go_on() />
        }))}
        {live(move || of_backups.get().map(|name| view! {
            <Waits title=text!("backup-waits") name=name press=move |_| backups.go_on() />
        }))}
        {live(fails)}
    }
}

/// A folder that the browser opens again after a click.
#[component]
fn Waits(
    title: &'static str,
    name: String,
    #[prop(into)] press: UnsyncCallback<web_sys::MouseEvent>,
) -> impl IntoView {
    view! {
        <NoticeBox kind=NoticeKind::Warn title=title>
            <p>{text!("folder-waits-text")}</p>
            <p class="actions">
                <Button kind=ButtonKind::Primary press=press test="folder-waits">{go_on(&name)}</Button>
            </p>
        </NoticeBox>
    }
}

/// How much would be lost with this browser. Home and the exchange say it themselves, and over the
/// report form nothing else is said.
#[component]
fn OnlyHere() -> impl IntoView {
    let engine = use_engine();
    let (place, backups) = (use_place(), use_backups());
    let count = memo(move |_| {
        let elsewhere = !matches!(
            place.get(),
            Place::Home | Place::Exchange | Place::Report(_)
        );
        // What gets into a folder by itself needs no word.
        let quiet = backups.works() || !elsewhere;
        let count = |status: &Status| match status.demo || quiet {
            true => 0,
            false => status.only_here,
        };
        engine
            .status
            .with(|status| status.as_ref().map_or(0, count))
    });
    let words = move || counted!("only-here", count.get());
    view! {
        <Shown when=move || { count.get() > 0 }>
            <p class="only-here" data-test="only-here">
                <Link to=Place::Exchange>{live(words)}</Link>
            </p>
        </Shown>
    }
}
