use crate::{
    app::{
        components::{
            ButtonKind, ButtonLink, Cell, Chip, Empty, EventStateChip, Head, Icon, Loaded,
            LongBody, PageHead, Row, Table, count_text,
        },
        engine::{Engine, use_engine},
        find::{FindBar, Quick, marked},
        forms::{Ago, Flags, NotAMember, use_is_member},
        prelude::*,
        reactive::{live, memo},
        routes::{Link, use_place},
    },
    register::{
        event::EventRow,
        list::{Counts, Query, Window},
        place::{Place, WINDOW, whole},
        search::field::List as FindList,
        versions::Conflict,
    },
    words::{Sentence, text},
};

/// What is asked most.
const QUICK: [Quick; 4] = [
    Quick {
        term: "state:waiting",
        label: "quick-waiting",
    },
    Quick {
        term: "danger:yes",
        label: "quick-danger",
    },
    Quick {
        term: "ongoing:yes",
        label: "quick-ongoing",
    },
    Quick {
        term: "has:conflict",
        label: "quick-conflict",
    },
];

/// What the address asks for.
fn asked() -> Memo<Query> {
    let place = use_place();
    memo(move |before: Option<&Query>| match place.get() {
        Place::Inbox(query) => query,
        // On the way to another page the list stands still.
        _ => before.cloned().unwrap_or_else(whole),
    })
}

/// Events received: what waits for somebody first.
#[component]
pub(super) fn Inbox() -> impl IntoView {
    let is_member = use_is_member();
    let content = move || {
        if is_member.get() {
            view! { <List /> }
        } else {
            view! { <NotAMember /> }
        }
    };
    view! {
        <PageHead title=text!("nav-inbox")>
            <ButtonLink to=Place::Report(None)>{text!("inbox-report")}</ButtonLink>
        </PageHead>
        {live(content)}
    }
}

#[component]
fn List() -> impl IntoView {
    let query = asked();
    let first = use_engine().watch(move |engine| {
        engine.inbox(Query {
            limit: 1,
            ..query.get()
        })
    });
    view! {
        <Loaded value=first let:data>
            <Events query=query first=data />
        </Loaded>
    }
}

#[component]
fn Events(query: Memo<Query>, first: Memo<Window<EventRow>>) -> impl IntoView {
    let all = memo(move |_| first.with(|first| first.all));
    let total = memo(move |_| first.with(|first| first.total));
    let is_empty = memo(move |_| all.get() == 0);
    let fits_none = memo(move |_| total.get() == 0);
    let rows = move || {
        if fits_none.get() {
            return view! { <NothingFits /> };
        }
        view! { <Rows query=query total=total /> }
    };
    live(move || {
        if is_empty.get() {
            view! { <Nothing /> }
        } else {
            view! {
                <Summary total=all />
                <FindBar query=query list=FindList::Events place=Place::Inbox quick=QUICK.to_vec() />
                <p role="status" class="quiet">{live(move || count_text(total.get(), all.get()))}</p>
                {live(rows)}
            }
        }
    })
}

/// How many wait, of how many.
#[component]
fn Summary(total: Memo<usize>) -> impl IntoView {
    let status = use_engine().status;
    let waiting = memo(move |_| {
        let counts = status.with(|status| status.as_ref().map(|status| status.counts.clone()));
        counts.map_or(0, |counts: Counts| counts.events_waiting)
    });
    let words = move || {
        let key = match waiting.get() {
            0 => "inbox-none-waiting",
            _ => "inbox-waiting",
        };
        Sentence::new(key)
            .with("count", waiting.get())
            .with("all", total.get())
            .text()
    };
    view! { <p class="lead" role="status">{live(words)}</p> }
}

#[component]
fn Rows(query: Memo<Query>, total: Memo<usize>) -> impl IntoView {
    let heads: Vec<Head> = [
        "inbox-event",
        "inbox-state",
        "inbox-place",
        "inbox-reporter",
        "inbox-reported",
    ]
    .iter()
    .map(|key| Head::plain(text(key)))
    .collect();
    let all = Signal::derive(move || Some(total.get()));
    let fetch = move |engine: Engine, offset: usize| {
        let query = Query {
            offset,
            limit: WINDOW,
            ..query.get()
        };
        async move {
            let window = engine.inbox(query).await?;
            let words = window.words;
            let line = |row| (row, words.clone());
            Ok(window.rows.into_iter().map(line).collect())
        }
    };
    view! {
        <div class="inbox-list">
            <Table caption=text!("inbox-caption") heads=heads total=all>
                <LongBody
                    total=total
                    fetch=fetch
                    row=|number, (event, words): (EventRow, Vec<String>)| row(number, event, &words)
                />
            </Table>
        </div>
    }
}

fn row(number: usize, event: EventRow, words: &[String]) -> View {
    let name = match (event.erased, event.title.is_empty()) {
        (true, _) => text!("report-erased").to_owned(),
        (false, true) => text!("inbox-withheld").to_owned(),
        (false, false) => event.title,
    };
    let parallel = (event.parallel == Conflict::Open)
        .then(|| view! { <Chip tone="warn" label=text!("versions-chip") /> });
    let state = view! {
        <span class="chips">
            <EventStateChip state=event.state />
            <Flags danger=event.danger ongoing=event.ongoing />
            {parallel}
        </span>
    };
    let reporter = match (event.confidential, event.reporter.is_empty()) {
        (true, _) => view! { <i>{text!("inbox-confidential")}</i> },
        (false, true) => view! { <span class="quiet">{text!("inbox-unnamed")}</span> },
        (false, false) => view! { <bdi>{event.reporter}</bdi> },
    };
    let cells = vec![
        Cell::main(state),
        Cell::of(text!("inbox-place"), view! { <bdi>{event.place}</bdi> }),
        Cell::of(text!("inbox-reporter"), reporter),
        Cell::of(text!("inbox-reported"), view! { <Ago at=event.reported /> }),
    ];
    let place = Place::Event(event.id);
    let name = marked(&name, words);
    view! { <Row to=place name=name note=event.reference cells=cells number=number /> }.into_view()
}

/// No event fits what is asked.
#[component]
fn NothingFits() -> impl IntoView {
    view! {
        <Empty icon=Icon::Inbox title=text!("inbox-no-match") text=text!("register-no-match-text")>
            <ButtonLink to=Place::Inbox(whole()) test="clear-filter">{text!("register-clear")}</ButtonLink>
        </Empty>
    }
}

/// Nothing has arrived yet: how something does.
#[component]
fn Nothing() -> impl IntoView {
    view! {
        <Empty icon=Icon::Inbox title=text!("inbox-empty") text=text!("inbox-empty-text")>
            <ButtonLink to=Place::Exchange kind=ButtonKind::Primary>
                {text!("inbox-import")}
            </ButtonLink>
            <Link to=Place::Report(None)>{text!("inbox-report")}</Link>
        </Empty>
    }
}
