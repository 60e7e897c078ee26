use super::{drafts::Unfinished, report::Callable};
use crate::{
    app::{
        components::{
            ButtonKind, ButtonLink, Cell, Drawing, Head, Icon, Loaded, PageHead, Row, SeverityChip,
            StateChip, Table, When,
        },
        engine::use_engine,
        prelude::*,
        reactive::{Shown, live, memo},
        routes::{Link, href},
    },
    domain::severity::Severity,
    engine::protocol::Status,
    order,
    register::{
        incident::IncidentRow,
        list::Counts,
        place::{Place, asking, whole},
    },
    words::{counted, sentence, text},
};

/// What waits for a member, and how the register stands.
#[component]
pub(super) fn MemberHome() -> impl IntoView {
    let engine = use_engine();
    let status = memo(move |_| engine.status.get());
    let hello = move || {
        let person = status.get().map(|status| status.person).unwrap_or_default();
        sentence!("home-hello").with("person", person).text()
    };
    view! {
        <PageHead title=text!("home-title") />
        <p class="lead">{live(hello)}</p>
        <p class="actions quick">
            <ButtonLink to=Place::Report(None) kind=ButtonKind::Primary test="quick-report">
                <Drawing icon=Icon::Report />
                {text!("home-report")}
            </ButtonLink>
            <ButtonLink to=Place::Exchange>
                <Drawing icon=Icon::Exchange />
                {text!("home-exchange")}
            </ButtonLink>
            <ButtonLink to=Place::Members>
                <Drawing icon=Icon::Members />
                {text!("home-invite")}
            </ButtonLink>
        </p>
        <Unfinished />
        {live(move || status.get().map(|status| view! { <Tasks status=status.clone() /> }))}
        <OpenIncidents />
        <div class="columns">
            {live(move || status.get().map(|status| view! { <Glance counts=status.counts /> }))}
            <section class="card">
                <h2>{text!("home-contacts")}</h2>
                <Callable />
            </section>
        </div>
    }
}

/// What waits, the most urgent first.
#[component]
fn Tasks(status: Status) -> impl IntoView {
    let waiting = status.counts.events_waiting;
    let only_here = if status.demo { 0 } else { status.only_here };
    let tasks = [
        (
            waiting,
            Place::Inbox(whole()),
            counted!("home-waiting", waiting),
            text!("home-waiting-text"),
        ),
        (
            status.to_hand_over,
            Place::Reports,
            counted!("home-to-hand-over", status.to_hand_over),
            text!("home-to-hand-over-text"),
        ),
        (
            status.aside,
            Place::Exchange,
            counted!("home-aside", status.aside),
            text!("home-aside-text"),
        ),
        (
            only_here,
            Place::Exchange,
            counted!("home-only-here", only_here),
            text!("home-only-here-text"),
        ),
    ];
    let tasks: Vec<_> = tasks.into_iter().filter(|(count, ..)| *count > 0).collect();
    if tasks.is_empty() {
        return view! {
            <section class="card calm">
                <h2><Drawing icon=Icon::Check />{text!("home-nothing")}</h2>
                <p>{text!("home-nothing-text")}</p>
            </section>
        };
    }
    let task = |(_, place, title, words): (usize, Place, String, &'static str)| {
        view! {
            <li>
                <a class="task" href=href(&place)>
                    <span class="stack">
                        <b>{title}</b>
                        <span>{words}</span>
                    </span>
                    <Drawing icon=Icon::Next />
                </a>
            </li>
        }
    };
    view! { <ul class="tasks" data-test="tasks">{tasks.into_iter().map(task).collect_view()}</ul> }
        .into_view()
}

/// Open incidents: one's own first, a handful in all.
#[component]
fn OpenIncidents() -> impl IntoView {
    const SHOWN: usize = 5;
    let open = asking("state:open");
    let all = Place::Register(open.clone());
    let engine = use_engine();
    let rows = engine.watch(move |engine| {
        let open = open.clone();
        async move { Ok(engine.incidents(open).await?.0.rows) }
    });
    let mine_first = move |rows: Vec<IncidentRow>| {
        let me = engine
            .status
            .with(|status| status.as_ref().map(|status| status.person.clone()));
        let mut rows = rows;
        order::sort_by_key(&mut rows, |row| Some(&row.coordinator) != me.as_ref());
        rows.truncate(SHOWN);
        rows
    };
    let heads = [
        "field-title",
        "column-severity",
        "column-state",
        "column-updated",
    ];
    let heads: Vec<Head> = heads
        .into_iter()
        .map(|key| Head::plain(text(key)))
        .collect();
    view! {
        <section class="stack">
            <h2>{text!("home-open")}</h2>
            <Loaded value=rows let:rows>
                {
                    let (heads, all) = (heads.clone(), all.clone());
                    view! {
                        <Shown
                            when=move || !rows.with(Vec::is_empty)
                            fallback=|| view! { <p class="quiet">{text!("home-no-open")}</p> }
                        >
                            <Table caption=text!("home-open") heads=heads.clone()>
                                <tbody role="rowgroup">
                                    <For
                                        each=move || mine_first(rows.get())
                                        key=|row| (row.id, row.updated)
                                        let:row
                                    >
                                        <IncidentLine row=row />
                                    </For>
                                </tbody>
                            </Table>
                            <p class="actions"><Link to=all.clone()>{text!("home-all-open")}</Link></p>
                        </Shown>
                    }
                }
            </Loaded>
        </section>
    }
}

#[component]
fn IncidentLine(row: IncidentRow) -> impl IntoView {
    let here = !row.is_withheld();
    let cells = vec![
        Cell::main(here.then(|| view! { <SeverityChip severity=row.severity /> })),
        Cell::main(here.then(|| view! { <StateChip state=row.state /> })),
        Cell::of(text!("column-updated"), view! { <When at=row.updated /> }),
    ];
    view! { <Row to=Place::Incident(row.id) name=row.name().to_owned() cells=cells /> }
}

/// The register in numbers; each leads to what it counts.
#[component]
fn Glance(counts: Counts) -> impl IntoView {
    let filtered = |text: &str| Place::Register(asking(text));
    let numbers = [
        (
            counts.open,
            text!("home-number-open"),
            filtered("state:open"),
        ),
        (
            counts.events_waiting,
            text!("home-number-waiting"),
            Place::Inbox(whole()),
        ),
        (
            counts.ended,
            text!("home-number-ended"),
            filtered("state:ended"),
        ),
        (
            counts.events,
            text!("home-number-events"),
            Place::Inbox(whole()),
        ),
    ];
    let number = |(count, words, place): (usize, &'static str, Place)| {
        view! {
            <li>
                <a class="number" href=href(&place)>
                    <b>{count}</b>
                    <span>{words}</span>
                </a>
            </li>
        }
    };
    let classes = Severity::ALL.into_iter().rev();
    let class = |severity: Severity| {
        let count = counts.by_severity[severity as usize];
        view! {
            <li>
                <Link to=filtered(&format!("state:open severity:{}", severity.name()))>
                    <SeverityChip severity=Some(severity) />
                </Link>
                <b>{count}</b>
            </li>
        }
    };
    view! {
        <section class="card">
            <h2>{text!("home-numbers")}</h2>
            <ul class="numbers">{numbers.into_iter().map(number).collect_view()}</ul>
            <h3>{text!("home-by-severity")}</h3>
            <ul class="by-severity">{classes.map(class).collect_view()}</ul>
        </section>
    }
}
