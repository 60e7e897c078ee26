use super::{
    doubts::{Doubts, TakenOut},
    intake::{Intake, is_bundle},
    seen::SeenFile,
    take_in::Refusal,
    tally::Tally,
};
use crate::{
    app::{
        components::{Button, ButtonKind, NoticeBox},
        focus,
        prelude::*,
        reactive::{Shown, effect, live, memo},
    },
    engine::protocol::Examined,
    words::{counted, sentence, text},
};

/// The dry run: what each file is, what all of them would do, and the two ways on. Nothing is
/// written before one of them is chosen.
#[component]
pub(super) fn Sheet(intake: Intake) -> impl IntoView {
    let node = NodeRef::new();
    effect(move || {
        if let Some(node) = node.get() {
            focus::on(&node);
        }
    });
    let count = memo(move |_| of(intake, |examined| examined.files.len()));
    let files = move || {
        let files = intake.examined.with(|examined| {
            let files = examined.as_ref().map(|examined| examined.files.clone());
            files.unwrap_or_default()
        });
        files.into_iter().enumerate().collect::<Vec<_>>()
    };
    view! {
        <section class="sheet" aria-labelledby="sheet-title" data-test="sheet">
            <h3 id="sheet-title" tabindex="-1" node_ref=node>
                {live(move || counted!("sheet-title", count.get()))}
            </h3>
            <NoticeBox>
                <p>{text!("sheet-nothing-written")}</p>
            </NoticeBox>
            <ul class="seen-files">
                // A file keeps its place: what was done about it stays in sight when it is examined again.
                <For each=files key=|(place, _)| *place let:file>
                    <SeenFile place=file.0 file=file.1 intake=intake />
                </For>
            </ul>
            <Together intake=intake />
            <Refusal intake=intake />
            <Ways intake=intake />
        </section>
    }
}

/// What all the files would do.
#[component]
fn Together(intake: Intake) -> impl IntoView {
    let can_apply = can_apply(intake);
    let examined = memo(move |_| intake.examined.get());
    live(move || {
        let examined = examined.get().filter(|_| can_apply.get())?;
        let Examined {
            files,
            summary,
            reasons,
            lacking,
            ..
        } = examined;
        let lacking = lacking.map(|count| match count {
            0 => sentence!("sheet-whole"),
            count => sentence!("sheet-lacking").with("count", count),
        });
        let has_bundles = files.iter().any(is_bundle);
        let fresh = [
            summary.new,
            summary.events,
            summary.waiting,
            summary.set_aside,
        ];
        let nothing_new = fresh.into_iter().sum::<usize>() == 0;
        Some(view! {
            <div class="together">
                <h4>{text!("sheet-together")}</h4>
                <TakenOut people=summary.out.clone() />
                <Tally summary=summary.clone() entries=has_bundles />
                {lacking.map(|said| view! { <p data-test="lacking">{said.text()}</p> })}
                {nothing_new.then(|| view! { <p>{text!("sheet-nothing-new")}</p> })}
                <Doubts summary=summary reasons=reasons />
            </div>
        })
    })
}

#[component]
fn Ways(intake: Intake) -> impl IntoView {
    let can_apply = can_apply(intake);
    view! {
        <div class="actions">
            <Shown when=move || can_apply.get()>
                <Button
                    kind=ButtonKind::Primary
                    busy=intake.busy
                    press=move |_| intake.apply()
                    test="take-in-apply"
                >
                    {text!("sheet-apply")}
                </Button>
            </Shown>
            <Button press=move |_| intake.leave() test="take-in-leave">
                {live(move || text(if can_apply.get() { "sheet-leave" } else { "sheet-other" }))}
            </Button>
        </div>
    }
}

fn can_apply(intake: Intake) -> Memo<bool> {
    memo(move |_| of(intake, |examined| examined.can_apply))
}

fn of<T: Default>(intake: Intake, question: impl Fn(&Examined) -> T) -> T {
    let answer = intake
        .examined
        .with(|examined| examined.as_ref().map(question));
    answer.unwrap_or_default()
}
