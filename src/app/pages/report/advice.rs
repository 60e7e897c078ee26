use super::sheet::Sheet;
use crate::{
    app::{
        components::{Contacts, Drawing, Icon, NoticeBox, NoticeKind},
        engine::use_engine,
        prelude::*,
        reactive::{Shown, live, memo},
    },
    domain::{
        report::Answer,
        taxonomy::{Hint, HintKind, hints_for},
    },
    words::text,
};

/// What to do now and what not, for the situation chosen.
#[component]
pub(super) fn SituationAdvice(sheet: Sheet) -> impl IntoView {
    live(move || {
        let situation = sheet.situation.get();
        if situation.is_empty() {
            return None;
        }
        let meaning = text(&format!("situation-{situation}-hint")).to_owned();
        let (to_do, not_to_do): (Vec<&Hint>, Vec<&Hint>) = hints_for(&situation)
            .into_iter()
            .partition(|hint| hint.kind == HintKind::Do);
        Some(view! {
            <div class="advice" role="status" data-test="advice">
                <p class="hint">{meaning}</p>
                <HintList title=text!("report-now") icon=Icon::Check class="do" hints=to_do />
                <HintList title=text!("report-not-now") icon=Icon::Warning class="dont" hints=not_to_do />
                <Callable />
            </div>
        })
    })
}

#[component]
fn HintList(
    title: &'static str,
    icon: Icon,
    class: &'static str,
    hints: Vec<&'static Hint>,
) -> impl IntoView {
    let line = |hint: &'static Hint| {
        let words = text(&format!("hint-{}", hint.id)).to_owned();
        view! { <li><Drawing icon=icon />{words}</li> }
    };
    let lines = hints.iter().copied().map(line).collect_view();
    (!hints.is_empty()).then(|| {
        view! {
            <div class=format!("hints {class}")>
                <h3>{title}</h3>
                <ul>{lines}</ul>
            </div>
        }
    })
}

/// Calm, strong advice when someone is in danger.
#[component]
pub(super) fn DangerAdvice(sheet: Sheet) -> impl IntoView {
    let danger = memo(move |_| sheet.danger.with(|word| word == Answer::Yes.name()));
    view! {
        <div role="status">
            <Shown when=move || danger.get()>
                <NoticeBox kind=NoticeKind::Bad title=text!("danger-title")>
                    <ol class="people-first" data-test="danger">
                        <li>{text!("danger-1")}</li>
                        <li>{text!("danger-2")}</li>
                        <li>{text!("danger-3")}</li>
                    </ol>
                    <Callable />
                </NoticeBox>
            </Shown>
        </div>
    }
}

/// Whom to call, where this device knows it.
#[component]
pub(in crate::app::pages) fn Callable() -> impl IntoView {
    let engine = use_engine();
    let contacts = memo(move |_| {
        let status = engine.status.get();
        status.map(|status| status.contacts).unwrap_or_default()
    });
    view! {
        <Shown
            when=move || !contacts.with(Vec::is_empty)
            fallback=|| view! { <p>{text!("report-no-contacts")}</p> }
        >
            <Contacts contacts=contacts />
        </Shown>
    }
}
