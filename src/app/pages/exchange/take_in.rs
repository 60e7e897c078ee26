use super::{
    done::DoneSheet,
    drop_zone::DropZone,
    intake::{Intake, Stage},
    sheet::Sheet,
    spoken::spoken,
};
use crate::{
    app::{
        components::{Button, NoticeBox, NoticeKind},
        focus,
        prelude::*,
        reactive::{effect, effect_after, live},
    },
    words::text,
};

/// Files in: chosen, examined, shown, and taken in whole or left alone.
#[component]
pub(in crate::app::pages) fn TakeIn(
    /// Called when something was taken in.
    #[prop(optional, into)]
    on_done: Option<Callback<()>>,
    /// The files on their way in, where something beside this has to do with them.
    #[prop(optional)]
    intake: Option<Intake>,
) -> impl IntoView {
    let intake = intake.unwrap_or_else(Intake::new);
    effect_after(move |before: Option<Stage>| {
        let stage = intake.stage.get();
        match (before, stage) {
            (Some(before), Stage::Choose) if before != stage => focus::on_id("field-take-in"),
            (Some(before), Stage::Done) if before != stage => {
                on_done.iter().for_each(|done| done.run(()));
            }
            _ => {}
        }
        stage
    });
    let content = move || match intake.stage.get() {
        Stage::Choose => view! { <Choose intake=intake /> },
        Stage::Examining => view! { <Examining intake=intake /> },
        Stage::Sheet => view! { <Sheet intake=intake /> },
        Stage::Done => view! { <DoneSheet intake=intake /> },
    };
    let doing =
        move || (intake.stage.get() == Stage::Examining).then(|| text!("take-in-examining"));
    view! {
        <div class="take-in">
            <p class="unseen" role="status">{live(doing)}</p>
            {live(content)}
        </div>
    }
}

#[component]
fn Choose(intake: Intake) -> impl IntoView {
    view! {
        <Refusal intake=intake />
        <DropZone
            key="take-in"
            label=text!("take-in-choose")
            hint=text!("take-in-hint")
            on_files=move |files| intake.take(files)
        />
    }
}

#[component]
fn Examining(intake: Intake) -> impl IntoView {
    let node = NodeRef::new();
    effect(move || {
        if let Some(node) = node.get() {
            focus::on(&node);
        }
    });
    view! {
        <div class="examining" tabindex="-1" node_ref=node>
            <p class="waiting">
                <span class="spinner" aria-hidden="true"></span>
                {text!("take-in-examining")}
            </p>
            <Button press=move |_| intake.give_up() test="take-in-stop">
                {text!("take-in-stop")}
            </Button>
        </div>
    }
}

/// Why it did not work, and what to do.
#[component]
pub(super) fn Refusal(intake: Intake) -> impl IntoView {
    live(move || {
        let reason = spoken(&intake.refusal.get()?);
        Some(view! {
            <div role="alert" data-test="take-in-refused">
                <NoticeBox kind=NoticeKind::Bad>
                    <p>{reason}</p>
                </NoticeBox>
            </div>
        })
    })
}
