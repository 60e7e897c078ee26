//! Joining a register: the invitation, the key request with the words to compare, the answer.

use crate::{
    app::{
        components::{PageHead, Reached, Step, Stepper},
        engine::use_engine,
        prelude::*,
        reactive::{effect_after, live, memo},
    },
    engine::protocol::Standing,
    words::text,
};

mod inside;
mod invitation;
mod waiting;

use inside::Inside;
use invitation::Invitation;
use waiting::Waiting;

/// Joining a register.
#[component]
pub(super) fn Join() -> impl IntoView {
    let engine = use_engine();
    let standing = memo(move |_| {
        engine
            .status
            .with(|status| status.as_ref().map(|status| status.standing))
    });
    // A step taken on this page moves the keyboard to what comes next.
    let stepped = RwSignal::new(false);
    effect_after(move |before: Option<Option<Standing>>| {
        let now = standing.get();
        if before.flatten().is_some_and(|before| Some(before) != now) {
            stepped.set(true);
        }
        now
    });
    // What has opened a backup lets the device in, too.
    let paper = RwSignal::new(String::new());
    let content = move || {
        Some(match standing.get()? {
            Standing::Outside => view! { <Invitation paper=paper /> },
            Standing::Waiting => view! { <Waiting stepped=stepped paper=paper /> },
            Standing::Member | Standing::Revoked => view! { <Inside stepped=stepped /> },
        })
    };
    let steps = memo(move |_| steps(standing.get()));
    view! {
        <PageHead title=text!("nav-join") />
        <p class="lead">{text!("join-lead")}</p>
        <Stepper label=text!("join-steps") steps=steps />
        {live(content)}
    }
}

/// The three steps, and which of them is next.
fn steps(standing: Option<Standing>) -> Vec<Step> {
    let now = match standing {
        None | Some(Standing::Outside) => 0,
        Some(Standing::Waiting) => 1,
        Some(Standing::Member | Standing::Revoked) => 3,
    };
    let step = |(place, key): (usize, &str)| Step {
        label: text(key).to_owned(),
        note: String::new(),
        reached: match place {
            place if place < now => Reached::Done,
            place if place == now => Reached::Now,
            _ => Reached::Later,
        },
    };
    let keys = ["join-step-1", "join-step-2", "join-step-3"];
    keys.into_iter().enumerate().map(step).collect()
}
