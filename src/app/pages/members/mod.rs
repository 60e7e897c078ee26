//! Who belongs to the register: the members, the way in for a new device, and the log of both.

use super::exchange::{WhoCan, may_enrol};
use crate::{
    app::{
        components::{ButtonKind, ButtonLink, Empty, Icon, Loaded, PageHead, Timeline},
        engine::use_engine,
        forms::Waits,
        prelude::*,
        reactive::{Shown, live, memo},
    },
    engine::protocol::{Standing, Status},
    register::place::Place,
    words::text,
};

mod invite;
mod late;
mod list;
mod lost;
mod manage;
mod paper;
mod request;
mod revoke;
mod rules;

use invite::Invite;
use late::LateEntries;
use list::MemberList;
pub(super) use lost::LostDevice;
use manage::Manage;
use paper::PaperKey;
use request::Request;
use rules::Rules;

/// Members, invitation, enrolment.
#[component]
pub(super) fn Members() -> impl IntoView {
    let engine = use_engine();
    let outside = memo(move |_| {
        let outside = |status: &Status| status.standing == Standing::Outside;
        engine.status.with(|status| status.as_ref().map(outside))
    });
    let content = move || {
        Some(match outside.get()? {
            true => view! { <Outside /> },
            false => view! { <Inside /> },
        })
    };
    view! {
        <PageHead title=text!("nav-members") />
        <p class="lead">{text!("members-lead")}</p>
        {live(content)}
    }
}

#[component]
fn Inside() -> impl IntoView {
    let engine = use_engine();
    let members = engine.watch(super::super::engine::Engine::members);
    let register = memo(move |_| {
        let register = |status: &Option<Status>| status.as_ref()?.register_id;
        engine.status.with(register)
    });
    let chosen = RwSignal::new(None);
    let may = may_enrol();
    view! {
        <Loaded value=members let:known>
            <MemberList known=known chosen=chosen may=may />
            <Manage known=known chosen=chosen />
            <LostDevice />
            {live(move || register.get().map(|of| {
                let lines = memo(move |_| known.get().lines);
                view! { <Waits of=of lines=lines /> }
            }))}
            <LateEntries may=may />
            <section class="card" aria-labelledby="invite">
                <h2 id="invite">{text!("invite")}</h2>
                <Shown when=move || may.get() fallback=|| view! { <WhoCan /> }>
                    <Invite />
                </Shown>
            </section>
            <Shown when=move || may.get()>
                <section class="card" aria-labelledby="request">
                    <h2 id="request">{text!("request")}</h2>
                    <p>{text!("request-text")}</p>
                    <Request />
                </section>
            </Shown>
            <Shown when=move || may.get()>
                <PaperKey />
            </Shown>
            <Rules known=known may=may />
            <section class="card" aria-labelledby="members-log">
                <h2 id="members-log">{text!("members-log")}</h2>
                <Timeline lines=memo(move |_| known.get().lines) />
            </section>
        </Loaded>
    }
}

#[component]
fn Outside() -> impl IntoView {
    view! {
        <Empty icon=Icon::Members title=text!("members-outside") text=text!("members-outside-text")>
            <ButtonLink to=Place::Join kind=ButtonKind::Primary>
                {text!("nav-join")}
            </ButtonLink>
            <ButtonLink to=Place::Start>{text!("page-start")}</ButtonLink>
        </Empty>
    }
}
