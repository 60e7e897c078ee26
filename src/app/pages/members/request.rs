use js_sys::Uint8Array;
use web_sys::File;

use super::super::exchange::{DropZone, EnrolCard, spoken};
use crate::{
    app::{
        components::{Button, NoticeBox, NoticeKind},
        engine::{Engine, use_engine},
        files,
        prelude::*,
        reactive::{live, spawn},
        routes::Link,
    },
    bundle::enrol::EnrolRequest,
    engine::protocol::Seen,
    register::place::Place,
    words::{Sentence, text},
};

/// What came of opening a file here.
#[derive(Clone)]
enum Opened {
    /// A request to join.
    Request {
        request: Box<EnrolRequest>,
        words: Vec<String>,
        again: bool,
    },
    /// Something that is taken in elsewhere.
    OtherFile,
    /// Nothing that can be used.
    Refused(Sentence),
}

/// Opens a key request, and enrols its device.
#[component]
pub(super) fn Request() -> impl IntoView {
    let engine = use_engine();
    let opened = RwSignal::new(None::<Opened>);
    let take = move |chosen: Vec<File>| {
        spawn(async move {
            let result = match chosen.first() {
                Some(file) => open(engine, file).await,
                None => return,
            };
            let _ = opened.try_set(Some(result.unwrap_or_else(Opened::Refused)));
        });
    };
    live(move || match opened.get() {
        Some(Opened::Request {
            request,
            words,
            again,
        }) => view! {
            <EnrolCard request=*request words=words again=again on_enrolled=|()| () />
            <p class="actions">
                <Button press=move |_| opened.set(None) test="request-other">
                    {text!("request-other")}
                </Button>
            </p>
        },
        other => view! {
            {other.map(|other| view! { <Wrong opened=other /> })}
            <DropZone key="open-request" label=text!("request-open") single=true on_files=take />
        },
    })
}

async fn open(engine: Engine, file: &File) -> Result<Opened, Sentence> {
    let bytes: Uint8Array = files::bytes(file).await?;
    let examined = engine.examine(vec![file.name()], vec![bytes]).await?;
    // What is needed stands in the answer.
    engine.forget().await?;
    Ok(match examined.files.into_iter().next() {
        Some(Seen::Enrol {
            request,
            words,
            again,
            ..
        }) => Opened::Request {
            request,
            words,
            again,
        },
        Some(Seen::Refused { reason, .. }) => Opened::Refused(reason),
        _ => Opened::OtherFile,
    })
}

#[component]
fn Wrong(opened: Opened) -> impl IntoView {
    let said = match opened {
        Opened::Refused(reason) => view! { <p>{spoken(&reason)}</p> },
        _ => view! {
            <p>{text!("request-elsewhere")} " " <Link to=Place::Exchange>{text!("nav-exchange")}</Link></p>
        },
    };
    view! {
        <div role="alert">
            <NoticeBox kind=NoticeKind::Warn title=text!("request-none")>{said}</NoticeBox>
        </div>
    }
}
