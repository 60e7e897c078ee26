use super::spoken::isolated;
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
    words::{Sentence, counted, sentence, text},
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
    let count = memo(move |_| history.with(|history| together(&history.exchanges).count()));
    let lines = move || {
        let shown = if all.get() { usize::MAX } else { FIRST };
        let Past {
            exchanges,
            withdrawn,
        } = history.get();
        let may = may.get();
        let lines = together(&exchanges).take(shown).map(|exchanges| {
            let first = &exchanges[0];
            let undone = withdrawn.contains(&first.sha256);
            let undo = undoing(exchanges, undone, may.then_some(chosen)).into_view();
            line(exchanges, undo)
        });
        lines.collect_view()
    };
    let rest = move || sentence!("history-all").with("count", count.get()).text();
    view! {
        <Shown when=move || count.get() == 0>
            <Empty icon=Icon::Clock title=text!("history-none") text=text!("history-none-text") />
        </Shown>
        <ol class="history" data-test="history">{live(lines)}</ol>
        <Undo chosen=chosen />
        <Shown when=move || { count.get() > FIRST && !all.get() }>
            <Button kind=ButtonKind::Quiet press=move |_| all.set(true)>{live(rest)}</Button>
        </Shown>
    }
}

/// The files of each time: those that came in together are withdrawn together.
fn together(exchanges: &[Exchange]) -> impl Iterator<Item = &[Exchange]> {
    exchanges.chunk_by(|a, b| a.brought.is_some() && a.brought == b.brought)
}

/// An import that somebody wants to undo, or (true) to take back that it was undone.
type Choice = (Digest, bool);

/// That an import is withdrawn, and the button for that or for the other way.
fn undoing(
    exchanges: &[Exchange],
    undone: bool,
    chosen: Option<RwSignal<Option<Choice>>>,
) -> impl IntoView + use<> {
    let (first, several) = (&exchanges[0], exchanges.len() > 1);
    let can = first.brought.is_some();
    let choice = (first.sha256, undone);
    let chip = undone.then(|| view! { <Chip tone="warn" label=text!("undo-done") /> });
    let can = can && chosen.is_some();
    let button = chosen.filter(|_| can).map(|chosen| {
        let word = text(match (several, undone) {
            (false, false) => "undo",
            (false, true) => "undo-back",
            (true, false) => "undo-all",
            (true, true) => "undo-back-all",
        });
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
            shell.say(text!("undo-saved"));
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

fn line(exchanges: &[Exchange], undo: View) -> impl IntoView + use<> {
    let first = &exchanges[0];
    let facts = match exchanges {
        [_] => facts(first),
        // How many entries are new is counted over all of them.
        _ => entries(first).unwrap_or_default(),
    };
    let heading = (exchanges.len() > 1).then(|| {
        let count = sentence!("history-together").with("count", exchanges.len());
        view! { <p class="said">{count.text()}</p> }
    });
    let files = exchanges.iter().map(|exchange| {
        view! {
            <p class="said">{said(exchange)}</p>
            <p class="file-name quiet"><bdi>{exchange.name.clone()}</bdi></p>
        }
    });
    let files = files.collect_view();
    let files = match heading.is_some() {
        true => view! { <div class="history-files">{files}</div> }.into_view(),
        false => files,
    };
    view! {
        <li>
            <p class="line-head"><When at=first.at /></p>
            <div>
                {heading}
                {files}
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
    let number = sentence!("history-number").with("number", exchange.number);
    let number = (exchange.number > 0).then(|| number.text());
    let facts: Vec<String> = number.into_iter().chain(entries(exchange)).collect();
    facts.join(" · ")
}

/// How many entries it carries, or has brought.
fn entries(exchange: &Exchange) -> Option<String> {
    let count = exchange.entries;
    match exchange.kind {
        ExchangeKind::Exported => Some(counted!("history-entries", count)),
        ExchangeKind::Imported => Some(counted!("history-new", count)),
        _ => None,
    }
}
