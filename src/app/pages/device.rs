use super::members::LostDevice;
use crate::{
    app::{
        components::{
            Button, ButtonLink, Choice, ChoiceGroup, Copyable, NoticeBox, NoticeKind, PageHead,
        },
        engine::use_engine,
        files::size_text,
        forms::EraseDevice,
        language::LanguageSelect,
        persistence::{self, Promised},
        preference::Theme,
        prelude::*,
        reactive::{Shown, effect_after, live, memo, spawn},
        routes::is_file,
        shell::use_shell,
        vault::VaultSettings,
    },
    engine::protocol::{Standing, Status},
    register::place::Place,
    words::{sentence, text},
};

/// This device: who it is, whether its data is kept, how it looks, and how to empty it.
#[component]
pub(super) fn Device() -> impl IntoView {
    let engine = use_engine();
    view! {
        <PageHead title=text!("device-title") />
        <p class="lead">{text!("device-lead")}</p>
        {live(move || engine.status.get().map(|status| view! { <Identity status=status /> }))}
        <section class="card"><LostDevice /></section>
        <Storage />
        <VaultSettings />
        <section class="card"><LanguageSelect /></section>
        <Colours />
        <Erase />
        <p class="quiet">{text!("device-version")} " " {env!("CARGO_PKG_VERSION")}</p>
    }
}

#[component]
fn Identity(status: Status) -> impl IntoView {
    let roles = status
        .roles
        .iter()
        .map(|role| text(&format!("role-{}", role.name())).to_owned());
    let roles: Vec<String> = roles.collect();
    let facts = [
        (text!("device-person"), status.person),
        (text!("device-roles"), roles.join(", ")),
        (text!("device-register"), status.register),
        (text!("device-entries"), status.entries.to_string()),
    ];
    let fact = |(name, value): (&'static str, String)| {
        view! { <div><dt>{name}</dt><dd>{value}</dd></div> }
    };
    let facts = facts
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(fact);
    let standing = match status.standing {
        Standing::Member => None,
        Standing::Outside => Some(text!("device-standing-outside")),
        Standing::Waiting => Some(text!("device-standing-waiting")),
        Standing::Revoked => Some(text!("device-standing-revoked")),
    };
    let register = status.register_id.map(|id| {
        view! {
            <div>
                <dt>{text!("device-register-id")}</dt>
                <dd><Copyable code=id.to_string() /></dd>
            </div>
        }
    });
    view! {
        <section class="card" data-test="identity">
            {standing.map(|words| view! { <p>{words}</p> })}
            <dl class="facts">
                <div>
                    <dt>{text!("device-id")}</dt>
                    <dd><Copyable code=status.device.to_string() /></dd>
                </div>
                {facts.collect_view()}
                {register}
            </dl>
        </section>
    }
}

/// What the browser promises, and how much room there is.
#[component]
fn Storage() -> impl IntoView {
    let shell = use_shell();
    let promised = RwSignal::new(Promised::Unknown);
    let estimate = RwSignal::new(None::<(u64, u64)>);
    spawn(async move {
        let _ = promised.try_set(persistence::persisted().await);
        let _ = estimate.try_set(persistence::estimate().await);
    });
    let ask = move |_| {
        let asked = persistence::persist();
        spawn(async move {
            let answer = asked.await;
            let _ = promised.try_set(answer);
            shell.say(text(match answer {
                Promised::Yes => "device-persist-granted",
                Promised::No | Promised::Unknown => "device-persist-refused",
            }));
        });
    };
    let words = move || match promised.get() {
        Promised::Yes => text!("device-persisted"),
        Promised::No => text!("device-not-persisted"),
        Promised::Unknown => text!("device-persist-unknown"),
    };
    let room = move || {
        estimate.get().map(|(used, quota)| {
            let sentence = sentence!("device-estimate").with("used", size_text(used));
            view! { <p class="quiet">{sentence.with("quota", size_text(quota)).text()}</p> }
        })
    };
    view! {
        <section class="card">
            <h2>{text!("device-storage")}</h2>
            <p data-test="persistence">{live(words)}</p>
            {live(room)}
            <Shown when=move || promised.get() == Promised::No>
                <p><Button press=ask test="persist">{text!("device-persist")}</Button></p>
            </Shown>
            <p><ButtonLink to=Place::Health>{text!("health-title")}</ButtonLink></p>
            {is_file().then(|| view! { <p>{text!("device-file")}</p> })}
            <p>{text!("device-backup")}</p>
            <p><ButtonLink to=Place::Exchange>{text!("nav-exchange")}</ButtonLink></p>
        </section>
    }
}

#[component]
fn Colours() -> impl IntoView {
    let theme = RwSignal::new(Theme::chosen().name().to_owned());
    effect_after(move |before: Option<String>| {
        let theme = theme.get();
        if before.is_some() {
            Theme::parse(&theme).choose();
        }
        theme
    });
    let choices = Theme::ALL
        .map(|theme| Choice::of("theme", theme.name()))
        .to_vec();
    view! {
        <section class="card">
            <ChoiceGroup
                key="theme"
                legend=text!("device-colours")
                choices=choices
                value=theme
                layout="inline"
            />
        </section>
    }
}

#[component]
fn Erase() -> impl IntoView {
    let engine = use_engine();
    let only_here = memo(move |_| {
        engine
            .status
            .with(|status| status.as_ref().map_or(0, |status| status.only_here))
    });
    let warning = move || {
        let count = only_here.get();
        let words = sentence!("device-erase-not-saved")
            .with("count", count)
            .text();
        (count > 0).then(|| view! { <NoticeBox kind=NoticeKind::Warn><p>{words}</p></NoticeBox> })
    };
    view! {
        <section class="card">
            <h2>{text!("device-erase")}</h2>
            <p>{text!("device-erase-text")}</p>
            {live(warning)}
            <EraseDevice />
        </section>
    }
}
