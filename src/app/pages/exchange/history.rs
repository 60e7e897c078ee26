use super::spoken::{counted, isolated};
use crate::{
    app::{
        components::{Button, ButtonKind, Empty, Icon, Loaded, When},
        engine::use_engine,
        prelude::*,
        reactive::{Shown, live, memo},
    },
    engine::protocol::{Exchange, ExchangeKind},
    words::{Sentence, text},
};

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
fn Lines(history: Memo<Vec<Exchange>>) -> impl IntoView {
    let all = RwSignal::new(false);
    let count = memo(move |_| history.with(Vec::len));
    let lines = move || {
        let shown = if all.get() { usize::MAX } else { FIRST };
        let lines = history.get().into_iter().take(shown);
        lines.map(line).collect_view()
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
        <Shown when=move || { count.get() > FIRST && !all.get() }>
            <Button kind=ButtonKind::Quiet press=move |_| all.set(true)>{live(rest)}</Button>
        </Shown>
    }
}

fn line(exchange: Exchange) -> impl IntoView {
    let said = said(&exchange);
    let facts = facts(&exchange);
    view! {
        <li>
            <p class="line-head"><When at=exchange.at /></p>
            <div>
                <p class="said">{said}</p>
                <p class="file-name quiet"><bdi>{exchange.name}</bdi></p>
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
