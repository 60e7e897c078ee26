//! Files in and out: taken in after a dry run, handed out, and the history of both.

use crate::{
    app::{
        components::{ButtonKind, ButtonLink, Empty, Icon, NoticeBox, PageHead},
        engine::use_engine,
        prelude::*,
        reactive::{live, memo},
        routes::Link,
    },
    engine::protocol::Standing,
    register::place::Place,
    words::text,
};

mod done;
mod doubts;
mod drop_zone;
mod enrol;
mod enrol_form;
mod hand_out;
mod history;
mod hold_back;
mod incident_picker;
mod intake;
mod keep;
mod kept;
mod made;
mod readable;
mod recipients;
mod seen;
mod shared;
mod sheet;
mod spoken;
mod take_in;
mod tally;
mod unseal;

pub(super) use drop_zone::DropZone;
pub(super) use enrol::{EnrolCard, WhoCan, may_enrol};
pub(super) use enrol_form::{EnrolForm, Enrolee};
pub(super) use made::{MadeFiles, left_out};
pub(super) use seen::{CarriedFiles, without_files};
pub(super) use spoken::{isolated, roles_text, spoken};
pub(super) use take_in::TakeIn;
pub(super) use tally::number;
pub(super) use unseal::UnsealForm;

/// Export, import, history.
#[component]
pub(super) fn ExchangePage() -> impl IntoView {
    let engine = use_engine();
    let standing = memo(move |_| {
        // Who is taken out by a file still sees what became of that file: it is the same page.
        let standing = |status: &crate::engine::protocol::Status| match status.standing {
            Standing::Revoked => Standing::Member,
            other => other,
        };
        engine.status.with(|status| status.as_ref().map(standing))
    });
    let content = move || {
        Some(match standing.get()? {
            Standing::Outside => view! { <Outside /> },
            Standing::Waiting => view! { <Waiting /> },
            Standing::Member | Standing::Revoked => view! { <Member /> },
        })
    };
    view! {
        <PageHead title=text!("nav-exchange") />
        <p class="lead">{text!("exchange-lead")}</p>
        {live(content)}
    }
}

/// A member has everything.
#[component]
fn Member() -> impl IntoView {
    let intake = intake::Intake::new();
    view! {
        <section class="card exchange-part" aria-labelledby="take-in">
            <h2 id="take-in">{text!("take-in")}</h2>
            <p>{text!("take-in-text")}</p>
            <TakeIn intake=intake />
        </section>
        <kept::Kept intake=intake />
        <section class="card exchange-part" aria-labelledby="hand-out">
            <h2 id="hand-out">{text!("hand-out")}</h2>
            <p>{text!("hand-out-text")}</p>
            <hand_out::HandOut />
        </section>
        <section class="card exchange-part" aria-labelledby="shared-folder">
            <h2 id="shared-folder">{text!("folder")}</h2>
            <shared::Shared />
        </section>
        <section class="card exchange-part" aria-labelledby="history">
            <h2 id="history" tabindex="-1">{text!("history")}</h2>
            <history::History />
        </section>
    }
}

/// Whoever waits can only take in the answer.
#[component]
fn Waiting() -> impl IntoView {
    let intake = intake::Intake::new();
    view! {
        <section class="card exchange-part" aria-labelledby="take-in">
            <h2 id="take-in">{text!("take-in")}</h2>
            <NoticeBox>
                <p>{text!("exchange-waiting")} " " <Link to=Place::Join>{text!("waiting-link")}</Link></p>
            </NoticeBox>
            <TakeIn intake=intake />
        </section>
        <kept::Kept intake=intake />
        <section class="card exchange-part" aria-labelledby="history">
            <h2 id="history" tabindex="-1">{text!("history")}</h2>
            <history::History />
        </section>
    }
}

/// Whoever belongs to no register has nothing to exchange yet.
#[component]
fn Outside() -> impl IntoView {
    view! {
        <Empty icon=Icon::Exchange title=text!("exchange-outside") text=text!("exchange-outside-text")>
            <ButtonLink to=Place::Join kind=ButtonKind::Primary>
                {text!("nav-join")}
            </ButtonLink>
            <ButtonLink to=Place::Start>{text!("page-start")}</ButtonLink>
            <ButtonLink to=Place::Verify>{text!("nav-verify")}</ButtonLink>
        </Empty>
    }
}
