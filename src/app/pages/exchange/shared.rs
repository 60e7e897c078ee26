use super::super::backup_folder::go_on;
use super::spoken::{isolated, spoken};
use crate::{
    app::{
        components::{Button, ButtonKind, NoticeBox, NoticeKind},
        folder::{Synced, is_offered, use_folder},
        prelude::*,
        reactive::live,
    },
    words::{sentence, text},
};

/// A folder that others write to, too: chosen, and kept in step.
#[component]
pub(super) fn Shared() -> impl IntoView {
    let folder = use_folder();
    if !is_offered() {
        return view! { <p class="hint">{text!("folder-not-here")}</p> }.into_view();
    }
    let ways = move || match folder.chosen.name.get() {
        None => view! {
            <Button press=move |_| folder.choose() test="folder-choose">
                {text!("folder-choose")}
            </Button>
        }
        .into_view(),
        Some(name) => {
            let again = go_on(&name);
            let name = sentence!("folder-name").with("folder", isolated(&name));
            let way = match folder.chosen.asks.get() {
                true => view! {
                    <Button
                        kind=ButtonKind::Primary
                        press=move |_| folder.go_on()
                        test="folder-go-on"
                    >
                        {again}
                    </Button>
                },
                false => view! {
                    <Button
                        kind=ButtonKind::Primary
                        busy=folder.busy
                        press=move |_| folder.sync()
                        test="folder-sync"
                    >
                        {text!("folder-sync")}
                    </Button>
                },
            };
            view! {
                <span data-test="folder-name">{name.text()}</span>
                {way}
                <Button kind=ButtonKind::Quiet press=move |_| folder.leave() test="folder-leave">
                    {text!("folder-leave")}
                </Button>
            }
            .into_view()
        }
    };
    view! {
        <p>{text!("folder-text")}</p>
        <p class="actions">{live(ways)}</p>
        <div role="status">
            {live(move || folder.synced.get().map(|synced| match synced {
                Ok(synced) => view! { <Found synced=synced /> }.into_view(),
                Err(reason) => view! {
                    <NoticeBox kind=NoticeKind::Warn><p>{spoken(&reason)}</p></NoticeBox>
                }
                .into_view(),
            }))}
        </div>
    }
    .into_view()
}

/// What came in, what was put there, and what somebody has to look at.
#[component]
fn Found(synced: Synced) -> impl IntoView {
    let in_step = sentence!("folder-synced")
        .with("took", synced.took)
        .with("put", synced.put);
    let refused = synced.refused.into_iter().map(|refused| {
        let reason = spoken(&refused.reason);
        view! { <li><bdi>{refused.name}</bdi>": "{reason}</li> }
    });
    let refused = refused.collect::<Vec<_>>();
    let waiting = synced.for_a_person.into_iter();
    let waiting: Vec<_> = waiting
        .map(|name| view! { <li><bdi>{name}</bdi></li> })
        .collect();
    view! {
        <p data-test="folder-synced">{in_step.text()}</p>
        {(!refused.is_empty()).then(|| view! {
            <p>{text!("folder-refused")}</p>
            <ul data-test="folder-refused">{refused}</ul>
        })}
        {(!waiting.is_empty()).then(|| view! {
            <p>{text!("folder-person")}</p>
            <ul data-test="folder-person">{waiting}</ul>
        })}
    }
}
