use super::backup_folder::BackupCard;
use crate::{
    app::{
        components::{
            Button, ButtonKind, ButtonLink, Loaded, NoticeBox, NoticeKind, PageHead, TaskProgress,
            stamp_text,
        },
        engine::{Engine, use_engine},
        files::size_text,
        persistence,
        prelude::*,
        reactive::{live, spawn},
    },
    engine::protocol::{Checked, Healed, Health, Layer},
    register::place::Place,
    words::{Sentence, sentence, text},
};

/// Where the data is, what would be lost with this browser, and whether everything is as it was written.
#[component]
pub(super) fn HealthPage() -> impl IntoView {
    let engine = use_engine();
    let health = engine.watch(Engine::health);
    view! {
        <PageHead title=text!("health-title") />
        <p class="lead">{text!("health-lead")}</p>
        <Loaded value=health let:health>
            {live(move || view! { <Rests health=health.get() /> })}
        </Loaded>
        <Check />
    }
}

#[component]
fn Rests(health: Health) -> impl IntoView {
    let room = RwSignal::new(None::<(u64, u64)>);
    spawn(async move {
        let _ = room.try_set(persistence::estimate().await);
    });
    let used = move || {
        room.get().map(|(used, quota)| {
            let sentence = sentence!("device-estimate").with("used", size_text(used));
            let words = sentence.with("quota", size_text(quota)).text();
            let full = (used > quota / 5 * 4).then(|| {
                view! { <NoticeBox kind=NoticeKind::Warn><p>{text!("health-full")}</p></NoticeBox> }
            });
            view! { <p class="quiet">{words}</p> {full} }
        })
    };
    let engine = use_engine();
    let layers = match health.condition.journal {
        _ if engine.unkept.get_untracked() => sentence!("unkept-text"),
        Layer::Kept(bytes) => sentence!("health-journal").with("size", size_text(bytes)),
        Layer::Absent(detail) => sentence!("health-no-journal").with("detail", detail),
        Layer::Elsewhere => sentence!("health-elsewhere"),
    };
    let healed = match health.condition.healed {
        Healed::Nothing => None,
        Healed::Caught => Some("health-caught"),
        Healed::Restored => Some("health-restored"),
        Healed::Rewritten => Some("health-rewritten"),
    };
    let only_here = match health.only_here {
        0 => sentence!("health-all-out"),
        count => sentence!("health-only-here").with("count", count),
    };
    let copied = health.copied.map_or_else(
        || sentence!("lost-not-copied"),
        |(at, file)| {
            sentence!("lost-copied")
                .with("when", stamp_text(&at))
                .with("file", file)
        },
    );
    view! {
        <section class="card">
            <h2>{text!("health-where")}</h2>
            <p data-test="layers">{layers.text()}</p>
            {healed.map(|key| view! { <p data-test="healed">{text(key)}</p> })}
            {live(used)}
            <p><ButtonLink to=Place::Device>{text!("device-storage")}</ButtonLink></p>
        </section>
        <section class="card">
            <h2>{text!("health-outside")}</h2>
            <p>{only_here.text()}</p>
            <p>{copied.text()}</p>
            <p><ButtonLink to=Place::Exchange>{text!("nav-exchange")}</ButtonLink></p>
        </section>
        <BackupCard keepers=health.keepers />
    }
}

#[component]
fn Check() -> impl IntoView {
    let engine = use_engine();
    let busy = RwSignal::new(false);
    let result = RwSignal::new(None::<Result<Checked, Sentence>>);
    let check = move |_| {
        busy.set(true);
        result.set(None);
        spawn(async move {
            let checked = engine.check().await;
            let _ = result.try_set(Some(checked));
            let _ = busy.try_set(false);
        });
    };
    let stop = move |_| spawn(async move { _ = engine.forget().await });
    let found = move || {
        result.get().map(|result| {
            let (kind, words, damaged) = match result {
                Err(reason) => (NoticeKind::Warn, reason, Vec::new()),
                Ok(checked) if checked.damaged.is_empty() => {
                    let words = sentence!("health-sound").with("entries", checked.entries);
                    (
                        NoticeKind::Good,
                        words.with("files", checked.files + checked.kept),
                        Vec::new(),
                    )
                }
                Ok(checked) => {
                    let words = sentence!("health-bad").with("count", checked.damaged.len());
                    (NoticeKind::Bad, words, checked.damaged)
                }
            };
            let damaged = damaged
                .into_iter()
                .map(|found| view! { <li>{found.text()}</li> });
            view! {
                <NoticeBox kind=kind>
                    <p data-test="checked">{words.text()}</p>
                    <ul>{damaged.collect_view()}</ul>
                </NoticeBox>
            }
        })
    };
    view! {
        <section class="card">
            <h2>{text!("health-check")}</h2>
            <p>{text!("health-check-text")}</p>
            <p>
                <Button kind=ButtonKind::Primary busy=busy press=check test="check">
                    {text!("health-check")}
                </Button>
            </p>
            <TaskProgress>
                <Button kind=ButtonKind::Quiet press=stop test="check-stop">{text!("health-check-stop")}</Button>
            </TaskProgress>
            <div role="status">{live(found)}</div>
        </section>
    }
}
