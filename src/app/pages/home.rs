use super::{drafts::Unfinished, home_member::MemberHome};
use crate::{
    app::{
        components::{Drawing, Icon, PageHead},
        engine::use_engine,
        preference,
        prelude::*,
        reactive::{Shown, live, memo},
        routes::{Link, begin_anew, href},
        shell::use_shell,
    },
    engine::protocol::{Standing, Status},
    register::place::Place,
    words::text,
};

/// What to do next; on a new device, how to begin.
#[component]
pub(super) fn Home() -> impl IntoView {
    let engine = use_engine();
    let belongs = memo(move |_| {
        let belongs = |status: &Status| status.standing == Standing::Member;
        engine.status.with(|status| status.as_ref().map(belongs))
    });
    live(move || match belongs.get() {
        None => view! { <p class="waiting" aria-busy="true">{text!("loading")}</p> },
        Some(true) => view! { <MemberHome /> },
        Some(false) => view! { <FirstHome /> },
    })
}

/// Four ways to begin.
#[component]
fn FirstHome() -> impl IntoView {
    let engine = use_engine();
    view! {
        <PageHead title=text!("home-first-title") />
        <p class="lead">{text!("home-first-lead")}</p>
        <Unfinished />
        <ul class="ways">
            <li class="way first">
                <Way
                    place=Place::Report(None)
                    icon=Icon::Report
                    title=text!("home-report")
                    words=text!("home-report-text")
                    test="way-report"
                />
            </li>
            <li class="way">
                <Way
                    place=Place::Start
                    icon=Icon::Start
                    title=text!("home-start")
                    words=text!("home-start-text")
                    test="way-start"
                />
            </li>
            <li class="way">
                <Way
                    place=Place::Join
                    icon=Icon::Join
                    title=text!("home-join")
                    words=text!("home-join-text")
                    test="way-join"
                />
            </li>
            // The demonstration takes a start of its own, and after that nothing would be left here.
            <Shown when=move || !engine.unkept.get()>
                <li class="way">
                    <DemoWay />
                </li>
            </Shown>
        </ul>
        <p class="actions">
            <Link to=Place::Verify>{text!("home-verify")}</Link>
        </p>
    }
}

#[component]
fn Way(
    place: Place,
    icon: Icon,
    title: &'static str,
    words: &'static str,
    test: &'static str,
) -> impl IntoView {
    view! {
        <a href=href(&place) data-test=test>
            <Drawing icon=icon />
            <span class="way-title">{title}</span>
            <span class="way-words">{words}</span>
        </a>
    }
}

/// The demonstration is another database: the page starts again with it.
#[component]
fn DemoWay() -> impl IntoView {
    let shell = use_shell();
    let look = move |_| {
        shell.say(text!("home-demo-starting"));
        preference::set_demo(true);
        begin_anew();
    };
    view! {
        <button type="button" on:click=look data-test="way-demo">
            <Drawing icon=Icon::Demo />
            <span class="way-title">{text!("home-demo")}</span>
            <span class="way-words">{text!("home-demo-text")}</span>
        </button>
    }
}
