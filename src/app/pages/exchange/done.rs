use super::{
    intake::{Intake, Outcome},
    tally::Tally,
};
use crate::{
    app::{
        components::{Button, ButtonLink, NoticeBox, NoticeKind},
        focus,
        prelude::*,
        reactive::{effect, live},
        routes::Link,
    },
    bundle::plan::Summary,
    log::id::RecordId,
    register::place::{Place, whole},
    words::text,
};

/// What taking in has done, and where to look at it.
#[component]
pub(super) fn DoneSheet(intake: Intake) -> impl IntoView {
    let node = NodeRef::new();
    effect(move || {
        if let Some(node) = node.get() {
            focus::on(&node);
        }
    });
    let outcome = move || {
        let Outcome {
            summary,
            entries,
            adopted,
        } = intake.outcome.get()?;
        Some(view! {
            <Tally summary=summary.clone() entries=entries />
            <Adopted adopted=adopted />
            <Looks summary=summary />
        })
    };
    view! {
        <section class="sheet done" aria-labelledby="done-title" data-test="taken-in">
            <h3 id="done-title" tabindex="-1" node_ref=node>{text!("done-title")}</h3>
            <NoticeBox kind=NoticeKind::Good>
                <p>{text!("done-text")}</p>
            </NoticeBox>
            {live(outcome)}
            <div class="actions">
                <Button press=move |_| intake.reset() test="take-in-more">
                    {text!("done-more")}
                </Button>
            </div>
        </section>
    }
}

/// The events that reports from outside have become.
#[component]
fn Adopted(adopted: Vec<(RecordId, String)>) -> impl IntoView {
    let line = |(event, title): (RecordId, String)| {
        view! { <li><Link to=Place::Event(event)><bdi>{title}</bdi></Link></li> }
    };
    let lines: Vec<_> = adopted.into_iter().map(line).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <h4>{text!("done-adopted")}</h4>
            <ul class="adopted" data-test="adopted">{lines}</ul>
        }
    })
}

/// Where what came in is to be seen.
#[component]
fn Looks(summary: Summary) -> impl IntoView {
    let events = summary.events > 0;
    let incidents = summary.incidents > 0 || summary.updated > 0;
    let members = !summary.members.is_empty();
    (events || incidents || members).then(|| {
        view! {
            <p class="actions">
                {events.then(|| view! { <ButtonLink to=Place::Inbox(whole())>{text!("done-inbox")}</ButtonLink> })}
                {incidents.then(|| view! {
                    <ButtonLink to=Place::Register(whole())>{text!("done-register")}</ButtonLink>
                })}
                {members.then(|| view! { <ButtonLink to=Place::Members>{text!("done-members")}</ButtonLink> })}
            </p>
        }
    })
}
