//! What speaks against the register, the code for how it stands, and whether a code noted earlier is
//! still right.

use crate::{
    app::{
        components::{
            Button, ButtonKind, Chip, Copyable, Head, Loaded, NoticeBox, NoticeKind, PageHead,
            Table, TaskProgress, When, save_all,
        },
        engine::use_engine,
        forms::PrintButton,
        prelude::*,
        reactive::{Shown, live, memo, spawn},
        shell::use_shell,
    },
    engine::protocol::{Chain, Found, Integrity},
    log::id::DeviceId,
    words::{Sentence, sentence, text},
};

mod code;

/// What the log says of itself.
#[component]
pub(super) fn IntegrityPage() -> impl IntoView {
    let engine = use_engine();
    let answer = engine.watch(move |engine| engine.integrity(false));
    let stop = move |_| spawn(async move { _ = engine.forget().await });
    view! {
        <PageHead title=text!("integrity-title")>
            <PrintButton />
        </PageHead>
        <p class="lead">{text!("integrity-lead")}</p>
        <TaskProgress>
            <Button kind=ButtonKind::Quiet press=stop>
                {text!("integrity-stop")}
            </Button>
        </TaskProgress>
        <Loaded value=answer let:found>
            <Content quick=found />
        </Loaded>
        <code::CheckCode />
    }
}

#[component]
fn Content(quick: Memo<Integrity>) -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let deep = RwSignal::new(None::<Integrity>);
    let busy = RwSignal::new(false);
    let check = move |_| {
        busy.set(true);
        spawn(async move {
            match engine.integrity(true).await {
                Ok(found) => _ = deep.try_set(Some(found)),
                Err(reason) => shell.complain(&reason),
            }
            let _ = busy.try_set(false);
        });
    };
    // What was read stands until there is more to be read.
    let found = memo(move |_| {
        let quick = quick.get();
        let deep = deep.get();
        deep.filter(|deep| deep.entries == quick.entries)
            .unwrap_or(quick)
    });
    let of = move |alarm: bool| {
        memo(move |_| {
            found.with(|found| {
                let findings = found.findings.iter().filter(|it| it.alarm == alarm);
                findings.cloned().collect::<Vec<Found>>()
            })
        })
    };
    let (alarms, remarks) = (of(true), of(false));
    let fine = move || alarms.with(Vec::is_empty);
    let quick = move || {
        let key = if found.with(|found| found.deep) {
            "integrity-fine"
        } else {
            "integrity-fine-quick"
        };
        text(key)
    };
    let again = move || {
        let key = if found.with(|found| found.deep) {
            "integrity-check-again"
        } else {
            "integrity-check"
        };
        text(key)
    };
    let read = move || {
        found.with(|found| {
            let words = sentence!("integrity-checked").with("count", found.entries);
            found
                .deep
                .then(|| view! { <p class="quiet">{words.text()}</p> })
        })
    };
    view! {
        <Shown when=fine>
            <NoticeBox kind=NoticeKind::Good>
                <p data-test="integrity-fine">{live(quick)}</p>
            </NoticeBox>
        </Shown>
        <Findings findings=alarms title="integrity-alarms" what="integrity-alarms-what" bad=true />
        <Findings findings=remarks title="integrity-remarks" what="integrity-remarks-what" bad=false />
        <div class="actions">
            <Button busy=busy press=check test="integrity-check">
                {live(again)}
            </Button>
        </div>
        {live(read)}
        <section class="card">
            <h2>{text!("integrity-code")}</h2>
            <p>{text!("integrity-code-what")}</p>
            {live(move || view! { <Copyable code=found.with(|found| found.code.clone()) /> })}
        </section>
        <Chains found=found />
    }
}

#[component]
fn Findings(
    findings: Memo<Vec<Found>>,
    title: &'static str,
    what: &'static str,
    bad: bool,
) -> impl IntoView {
    let kind = if bad {
        NoticeKind::Bad
    } else {
        NoticeKind::Warn
    };
    let line = |found: Found| {
        let proof = found
            .fork
            .map(|(device, seq)| view! { <Proof device=device seq=seq /> });
        view! { <li>{found.said.text()} " " {proof}</li> }
    };
    let list = move || findings.get().into_iter().map(line).collect_view();
    view! {
        <Shown when=move || !findings.with(Vec::is_empty)>
            <NoticeBox kind=kind>
                <h2>{text(title)}</h2>
                <p>{text(what)}</p>
                <ul data-test=title>{live(list)}</ul>
            </NoticeBox>
        </Shown>
    }
}

/// Saves the two histories of one device, for others to verify.
#[component]
fn Proof(device: DeviceId, seq: u64) -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let busy = RwSignal::new(false);
    let save = move |_| {
        busy.set(true);
        spawn(async move {
            match engine.prove_fork(device, seq).await {
                Ok(made) => {
                    if save_all(shell, &made.files) {
                        shell.say(text!("integrity-proof-saved"));
                    }
                }
                Err(reason) => shell.complain(&reason),
            }
            let _ = busy.try_set(false);
        });
    };
    view! {
        <Button kind=ButtonKind::Quiet busy=busy press=save test="integrity-proof">
            {text!("integrity-proof")}
        </Button>
    }
}

/// The columns of the list of devices; the last one is told only when every entry was read.
const COLUMNS: [&str; 5] = [
    "integrity-chain-person",
    "integrity-chain-device",
    "integrity-chain-here",
    "integrity-chain-seen",
    "integrity-chain-at",
];

/// Who has written, and how much of it is here.
#[component]
fn Chains(found: Memo<Integrity>) -> impl IntoView {
    let heads = memo(move |_| {
        let count = if found.with(|found| found.deep) { 5 } else { 4 };
        let keys = COLUMNS.into_iter().take(count);
        keys.map(|key| Head::plain(text(key)))
            .collect::<Vec<Head>>()
    });
    let rows = move || {
        let chains = found.with(|found| found.chains.clone());
        chains.into_iter().map(row).collect_view()
    };
    view! {
        <section aria-labelledby="chains-title" data-test="integrity-chains">
            <h2 id="chains-title">{text!("integrity-chains")}</h2>
            <Table caption=text!("integrity-chains") heads=heads>
                <tbody role="rowgroup">{live(rows)}</tbody>
            </Table>
        </section>
    }
}

fn row(chain: Chain) -> impl IntoView {
    let key = if chain.complete == chain.last {
        "all"
    } else {
        "some"
    };
    let here = Sentence::new(&format!("integrity-chain-here-{key}"))
        .with("complete", chain.complete)
        .with("last", chain.last);
    let out = chain
        .out
        .then(|| view! { " " <Chip tone="warn" label=text!("integrity-chain-out") /> });
    let [_, device, here_label, seen, at] = COLUMNS.map(text);
    let last = chain.at.map(|stamp| {
        view! { <td role="cell" data-label=at><When at=stamp /></td> }
    });
    view! {
        <tr role="row" class="row still">
            <td role="cell" class="title">
                <bdi>{chain.person}</bdi>
                {out}
            </td>
            <td role="cell" data-label=device><code>{chain.device.short()}</code></td>
            <td role="cell" data-label=here_label>{here.text()}</td>
            <td role="cell" data-label=seen>{chain.seen.max(chain.last).to_string()}</td>
            {last}
        </tr>
    }
}
