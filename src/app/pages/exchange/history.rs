use super::spoken::{counted, isolated};
use crate::{
    app::{
        asks::Past,
        components::{Button, ButtonKind, Chip, Empty, Icon, Loaded, When},
        engine::use_engine,
        forms::{Doing, Reasoned, doing, use_roles},
        prelude::*,
        reactive::{Shown, effect, live, memo},
        shell::use_shell,
    },
    engine::protocol::{Exchange, ExchangeKind},
    log::id::Digest,
    words::{Sentence, text},
};

/// The kind of entry that withdraws an import.
const WITHDRAWS: &str = "import.withdrawn";

/// So many lines are shown at first.
const FIRST: usize = 10;

/// Files made and taken in, the latest first.
#[component]
pub(super) fn History() -> impl IntoView {
    let history = use_engine().watch(crate::app::engine::Engine::history);
    view! {
        <Loaded value=history let:history>
            <Lines history=history />
        </Loaded>
    }
}

#[component]
fn Lines(history: Memo<Past>) -> impl IntoView {
    let roles = use_roles();
    let may = memo(move |_| roles.with(|roles| roles.iter().any(|role| role.may(WITHDRAWS))));
    let chosen = RwSignal::new(None::<Choice>);
    let all = RwSignal::new(false);
    let count = memo(move |_| history.with(|history| history.exchanges.len()));
    let lines = move || {
        let shown = if all.get() { usize::MAX } else { FIRST };
        let Past {
            exchanges,
            withdrawn,
        } = history.get();
        let may = may.get();
        let lines = exchanges.into_iter().take(shown).map(|exchange| {
            let undone = withdrawn.contains(&exchange.sha256);
            let undo = undoing(&exchange, undone, may.then_some(chosen)).into_view();
            line(exchange, undo)
        });
        lines.collect_view()
    };
    let rest = move || {
        Sentence::new("history-all")
            .with("count", count.get())
            .text()
    };
    view! {
        <Shown when=move || count.get() == 0>
            <Empty icon=Icon::Clock title=text("history-none") text=text("history-none-text") />
        </Shown>
        <ol class="history" data-test="history">{live(lines)}</ol>
        <Undo chosen=chosen />
        <Shown when=move || { count.get() > FIRST && !all.get() }>
            <Button kind=ButtonKind::Quiet press=move |_| all.set(true)>{live(rest)}</Button>
        </Shown>
    }
}

/// An import that somebody wants to undo, or (true) to take back that it was undone.
type Choice = (Digest, bool);

/// That an import is withdrawn, and the button for that or for the other way.
fn undoing(
    exchange: &Exchange,
    undone: bool,
    chosen: Option<RwSignal<Option<Choice>>>,
) -> impl IntoView + use<> {
    let can = exchange.brought.is_some();
    let choice = (exchange.sha256, undone);
    let chip = undone.then(|| view! { <Chip tone="warn" label=text("undo-done") /> });
    let can = can && chosen.is_some();
    let button = chosen.filter(|_| can).map(|chosen| {
        let word = text(if undone { "undo-back" } else { "undo" });
        view! {
            <Button kind=ButtonKind::Quiet press=move |_| chosen.set(Some(choice)) test="undo">
                {word}
            </Button>
        }
    });
    (undone || can).then(|| view! { <p class="line-head">{chip} {button}</p> })
}

/// Asks why, and withdraws the import or restores it.
#[component]
fn Undo(chosen: RwSignal<Option<Choice>>) -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let open = RwSignal::new(false);
    effect(move || {
        if chosen.get().is_some() {
            open.set(true);
        }
    });
    effect(move || {
        if !open.get() && chosen.with_untracked(Option::is_some) {
            chosen.set(None);
        }
    });
    // While it closes it still says what it was opened for.
    let back = memo(move |before: Option<&bool>| match chosen.get() {
        Some((_, back)) => back,
        None => before.copied().unwrap_or_default(),
    });
    let act = move |reason: String| -> Doing {
        let chosen = chosen.get_untracked();
        doing(async move {
            match chosen {
                Some((sha256, true)) => engine.redo(sha256, reason).await?,
                Some((sha256, false)) => engine.undo(sha256, reason).await?,
                None => return Ok(()),
            }
            shell.say(text("undo-saved"));
            Ok(())
        })
    };
    let words = move |undo: &'static str, redo: &'static str| {
        Signal::derive(move || text(if back.get() { redo } else { undo }).to_owned())
    };
    view! {
        <Reasoned
            open=open
            title=words("undo-title", "undo-back-title")
            explain=words("undo-text", "undo-back-text")
            yes="undo-yes"
            after="history"
            act=act
        />
    }
}

fn line(exchange: Exchange, undo: View) -> impl IntoView {
    let said = said(&exchange);
    let facts = facts(&exchange);
    view! {
        <li>
            <p class="line-head"><When at=exchange.at /></p>
            <div>
                <p class="said">{said}</p>
                <p class="file-name quiet"><bdi>{exchange.name}</bdi></p>
                {undo}
                {(!facts.is_empty()).then(|| view! { <p class="line-head">{facts}</p> })}
            </div>
        </li>
    }
}

fn said(exchange: &Exchange) -> String {
    let key = match (exchange.kind, exchange.with.as_str()) {
        (ExchangeKind::Exported, "*") => "history-exported-all",
        (ExchangeKind::Exported, _) => "history-exported",
        (ExchangeKind::Imported, _) => "history-imported",
        (ExchangeKind::Invited, _) => "history-invited",
        (ExchangeKind::Joined, _) => "history-joined",
        (ExchangeKind::HandedOver, _) => "history-handed-over",
        (ExchangeKind::Adopted, _) => "history-adopted",
    };
    let with = isolated(&exchange.with);
    Sentence::new(key).with("person", with).text()
}

/// Its number, and how many entries are in it.
fn facts(exchange: &Exchange) -> String {
    let number = Sentence::new("history-number").with("number", exchange.number);
    let number = (exchange.number > 0).then(|| number.text());
    let count = exchange.entries;
    let entries = match exchange.kind {
        ExchangeKind::Exported => Some(counted(count, "history-entries-one", "history-entries")),
        ExchangeKind::Imported => Some(counted(count, "history-new-one", "history-new")),
        _ => None,
    };
    let facts: Vec<String> = number.into_iter().chain(entries).collect();
    facts.join(" · ")
}
