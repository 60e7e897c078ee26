//! The report form: one-handed, offline, under stress. What is typed is kept as a draft all the time.

use super::drafts::Unfinished;
use crate::{
    app::{
        components::{Loaded, NoticeBox, NoticeKind, PageHead},
        engine::use_engine,
        prelude::*,
        reactive::{memo, spawn},
    },
    engine::protocol::Draft,
    words::text,
};

mod advice;
mod keeper;
mod sections;
mod sheet;

pub(super) use advice::Callable;
use sections::ReportForm;

/// The report form, empty or with a draft to go on with.
#[component]
pub(super) fn ReportPage(draft: Option<String>) -> impl IntoView {
    view! {
        <PageHead title=text!("report-title") />
        <p class="lead">{text!("report-lead")}</p>
        {match draft {
            Some(id) => view! { <GoOn id=id /> },
            None => view! {
                <Unfinished note=text!("draft-new") />
                <ReportForm draft=None />
            },
        }}
    }
}

/// Goes on with a draft.
#[component]
fn GoOn(id: String) -> impl IntoView {
    let drafts = RwSignal::new(None);
    let engine = use_engine();
    // Asked once: a draft that changes below its own form would fight with the person.
    spawn(async move {
        let _ = drafts.try_set(Some(engine.drafts().await.map(|drafts| find(drafts, &id))));
    });
    view! {
        <Loaded value=memo(move |_| drafts.get()) let:draft>
            {match draft.get_untracked() {
                Some(draft) => view! { <ReportForm draft=Some(draft) /> },
                None => view! {
                    <NoticeBox kind=NoticeKind::Warn>
                        <p>{text!("draft-gone")}</p>
                    </NoticeBox>
                    <ReportForm draft=None />
                },
            }}
        </Loaded>
    }
}

fn find(drafts: Vec<Draft>, id: &str) -> Option<Draft> {
    drafts.into_iter().find(|draft| draft.id == id)
}
