//! Any file, checked without taking it in: whether it holds, and who signed what.

use web_sys::File;

use super::exchange::{DropZone, spoken};
use crate::{
    app::{
        components::{NoticeBox, NoticeKind, PageHead},
        engine::{Engine, use_engine},
        files,
        prelude::*,
        reactive::{Shown, spawn},
    },
    engine::protocol::Verified,
    words::{Sentence, text},
};

mod authors;
mod content;
mod recipe;
mod verdict;

use recipe::Recipe;
use verdict::Checked;

/// One file, checked or unreadable, and its number among those opened here.
type Opened = (u32, Result<Verified, Sentence>);

/// Verifying any file.
#[component]
pub(super) fn Verify() -> impl IntoView {
    let engine = use_engine();
    let results = RwSignal::new(Vec::<Opened>::new());
    let busy = RwSignal::new(false);
    let take = move |chosen: Vec<File>| {
        busy.set(true);
        results.set(Vec::new());
        spawn(async move {
            for (number, file) in (0..).zip(chosen) {
                let result = check(engine, &file).await;
                let _ = results.try_update(|results| results.push((number, result)));
            }
            let _ = busy.try_set(false);
        });
    };
    view! {
        <PageHead title=text!("nav-verify") />
        <p class="lead">{text!("verify-lead")}</p>
        <section class="card">
            <DropZone
                key="verify-file"
                label=text!("verify-choose")
                hint=text!("verify-hint")
                on_files=take
            />
            <div role="status">
                <Shown when=move || busy.get()>
                    <p class="waiting">
                        <span class="spinner" aria-hidden="true"></span>
                        {text!("verify-busy")}
                    </p>
                </Shown>
            </div>
        </section>
        <For each=move || results.get() key=|(number, _)| *number let:result>
            <Outcome number=result.0 result=result.1 />
        </For>
        <Recipe />
    }
}

async fn check(engine: Engine, file: &File) -> Result<Verified, Sentence> {
    let bytes = files::bytes(file).await?;
    engine.verify(file.name(), bytes).await
}

#[component]
fn Outcome(number: u32, result: Result<Verified, Sentence>) -> impl IntoView {
    match result {
        Ok(verified) => view! { <Checked verified=verified first=number == 0 /> },
        Err(reason) => view! {
            <div role="alert">
                <NoticeBox kind=NoticeKind::Bad>
                    <p>{spoken(&reason)}</p>
                </NoticeBox>
            </div>
        },
    }
}
