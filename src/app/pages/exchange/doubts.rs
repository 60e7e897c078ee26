use super::spoken::{isolated, listed, spoken};
use crate::{
    app::{
        components::{NoticeBox, NoticeKind},
        engine::use_engine,
        prelude::*,
        reactive::live,
    },
    bundle::plan::Summary,
    log::id::DeviceId,
    register::membership::Member,
    words::{Sentence, counted, sentence, text},
};

/// What is not as it should be: how much, what it means, and what to do.
#[component]
pub(super) fn Doubts(
    /// The numbers.
    summary: Summary,
    /// Reasons of what is set aside, with how often each.
    reasons: Vec<(Sentence, usize)>,
) -> impl IntoView {
    let Summary {
        waiting,
        waiting_for,
        set_aside,
        files_missing,
        withheld,
        late,
        gaps,
        forks,
        ..
    } = summary;
    let waits = sentence!("doubt-waiting-text").with("people", listed(&waiting_for));
    let aside = reasons.iter().map(times).collect();
    let gap_lines = move |members: &[Member]| {
        let line = |gap: &crate::log::index::Gap| {
            sentence!("doubt-gap")
                .with("person", holder(members, &gap.device))
                .with("from", gap.from)
                .with("to", gap.to)
                .text()
        };
        gaps.iter().map(line).collect::<Vec<String>>()
    };
    let fork_lines = move |members: &[Member]| {
        let line = |fork: &crate::log::index::Fork| {
            sentence!("doubt-fork")
                .with("person", holder(members, &fork.device))
                .with("from", fork.seq)
                .text()
        };
        forks.iter().map(line).collect::<Vec<String>>()
    };
    view! {
        <Named lines=fork_lines kind=NoticeKind::Bad title="doubt-forks" explain="doubt-forks-text" />
        <Named lines=gap_lines kind=NoticeKind::Warn title="doubt-gaps" explain="doubt-gaps-text" />
        <Doubt
            count=late
            title=counted!("doubt-late", late)
            explain=text!("doubt-late-text")
        />
        <Doubt
            count=set_aside
            title=counted!("doubt-aside", set_aside)
            explain=text!("doubt-aside-text")
            lines=aside
        />
        <Doubt
            count=waiting
            title=counted!("doubt-waiting", waiting)
            explain=waits.text()
        />
        <Doubt
            count=files_missing
            title=counted!("doubt-files", files_missing)
            explain=text!("doubt-files-text")
        />
        <Doubt
            count=withheld
            title=counted!("doubt-withheld", withheld)
            explain=text!("doubt-withheld-text")
            kind=NoticeKind::Info
        />
    }
}

/// Whose devices the files take out.
#[component]
pub(super) fn TakenOut(people: Vec<String>) -> impl IntoView {
    let title = sentence!("doubt-out").with("people", listed(&people));
    view! {
        <Doubt
            count=people.len()
            title=title.text()
            explain=text!("doubt-out-text")
            kind=NoticeKind::Bad
        />
    }
}

/// One kind of doubt; nothing when there is none.
#[component]
fn Doubt(
    count: usize,
    #[prop(into)] title: String,
    #[prop(into)] explain: String,
    #[prop(optional)] lines: Vec<String>,
    #[prop(default = NoticeKind::Warn)] kind: NoticeKind,
) -> impl IntoView {
    (count > 0).then(|| {
        let lines = lines.into_iter().map(|line| view! { <li>{line}</li> });
        let lines: Vec<_> = lines.collect();
        view! {
            <NoticeBox kind=kind title=title>
                {(!lines.is_empty()).then(|| view! { <ul>{lines}</ul> })}
                <p>{explain}</p>
            </NoticeBox>
        }
    })
}

/// A doubt about devices, told with the names of their holders once they are known.
#[component]
fn Named<F>(
    lines: F,
    kind: NoticeKind,
    /// The key that counts them.
    title: &'static str,
    explain: &'static str,
) -> impl IntoView
where
    F: Fn(&[Member]) -> Vec<String> + Send + Sync + 'static,
{
    let members = use_engine().watch(|engine| async move { Ok(engine.members().await?.members) });
    live(move || {
        let known = members.get().and_then(Result::ok).unwrap_or_default();
        let lines = lines(&known);
        let count = lines.len();
        view! {
            <Doubt
                count=count
                title=Sentence::new(title).with("count", count).text()
                explain=text(explain)
                lines=lines
                kind=kind
            />
        }
    })
}

fn times((reason, count): &(Sentence, usize)) -> String {
    if *count == 1 {
        return spoken(reason);
    }
    sentence!("doubt-times")
        .with("reason", spoken(reason))
        .with("count", count)
        .text()
}

/// Who holds a device, with the device's short name.
fn holder(members: &[Member], device: &DeviceId) -> String {
    let member = members.iter().find(|member| member.device == *device);
    match member {
        Some(member) => format!("{} ({})", isolated(&member.person), device.short()),
        None => device.short(),
    }
}
