use super::exchange::{isolated, spoken};
use crate::{
    app::{
        components::{Button, ButtonKind, ButtonLink, Choice, ChoiceGroup, NoticeBox, NoticeKind},
        folder::{BackupFolder, is_offered, use_backups},
        preference,
        prelude::*,
        reactive::{effect_after, live},
    },
    engine::protocol::{Keepers, Pace},
    register::place::Place,
    words::{sentence, text},
};

/// Backups that are written by themselves into a folder: chosen once, sealed for whoever could bring them back.
#[component]
pub(super) fn BackupCard(keepers: Keepers) -> impl IntoView {
    let folder = use_backups();
    let papers = keepers.papers > 0;
    let content = move || {
        let chosen = folder.chosen.name.get();
        match (is_offered(), chosen) {
            (false, _) => view! { <p class="hint">{text!("backup-not-here")}</p> }.into_view(),
            (true, Some(name)) => view! { <Kept folder=folder name=name /> }.into_view(),
            (true, None) if papers => view! {
                <p class="actions">
                    <Button press=move |_| folder.choose() test="backup-choose">
                        {text!("backup-choose")}
                    </Button>
                </p>
            }
            .into_view(),
            (true, None) => view! {
                <NoticeBox kind=NoticeKind::Warn title=text!("backup-paper-first")>
                    <p>{text!("backup-paper-first-text")}</p>
                    <p><ButtonLink to=Place::Members>{text!("paper-key-make")}</ButtonLink></p>
                </NoticeBox>
            }
            .into_view(),
        }
    };
    let who = papers.then(|| {
        let who = sentence!("backup-for")
            .with("papers", keepers.papers)
            .with("devices", keepers.devices);
        view! { <p data-test="backup-for">{who.text()}</p> }
    });
    view! {
        <section class="card" aria-labelledby="backup-folder" data-test="backup-card">
            <h2 id="backup-folder">{text!("backup-title")}</h2>
            <p>{text!("backup-text")}</p>
            {who}
            {live(content)}
            <div role="status">{live(move || told(folder))}</div>
        </section>
    }
}

/// The folder that is chosen, how soon something new gets there, and the ways on.
#[component]
fn Kept(folder: BackupFolder, name: String) -> impl IntoView {
    effect_after(move |before: Option<String>| {
        let pace = folder.pace.get();
        if before.is_some_and(|before| before != pace) {
            preference::set_backup_pace(Pace::parse(&pace));
            folder.run(false);
        }
        pace
    });
    let paces = Pace::ALL.map(|pace| Choice::of("backup-pace", pace.name()));
    let label = sentence!("backup-name").with("folder", isolated(&name));
    let again = go_on(&name);
    let asks = move || match folder.chosen.asks.get() {
        true => {
            let again = again.clone();
            view! {
                <Button kind=ButtonKind::Primary press=move |_| folder.go_on() test="backup-go-on">
                    {again}
                </Button>
            }
        }
        false => view! {
            <Button
                kind=ButtonKind::Primary
                busy=folder.busy
                press=move |_| folder.run(true)
                test="backup-now"
            >
                {text!("backup-now")}
            </Button>
        },
    };
    view! {
        <p data-test="backup-name">{label.text()}</p>
        <ChoiceGroup
            key="backup-pace"
            legend=text!("backup-pace")
            choices=paces.to_vec()
            value=folder.pace
        />
        <p class="actions">
            {live(asks)}
            <Button kind=ButtonKind::Quiet press=move |_| folder.leave() test="backup-leave">
                {text!("backup-leave")}
            </Button>
        </p>
    }
}

fn told(folder: BackupFolder) -> Option<View> {
    Some(match folder.written.get()? {
        Ok(_) => view! {
            <NoticeBox kind=NoticeKind::Good>
                <p data-test="backup-written">{text!("backup-written")}</p>
            </NoticeBox>
        }
        .into_view(),
        Err(reason) => view! {
            <NoticeBox kind=NoticeKind::Bad title=text!("backup-fails")>
                <p data-test="backup-fails">{spoken(&reason)}</p>
            </NoticeBox>
        }
        .into_view(),
    })
}

/// The words of the button that lets this page into a folder of an earlier one.
pub(in crate::app) fn go_on(name: &str) -> String {
    sentence!("folder-go-on")
        .with("folder", isolated(name))
        .text()
}
