use crate::{
    app::{
        components::{
            ButtonKind, ButtonLink, Cell, Chip, Empty, EventStateChip, Head, Icon, Loaded,
            LongBody, PageHead, Row, Table,
        },
        engine::use_engine,
        forms::{Ago, Flags, NotAMember, use_is_member},
        prelude::*,
        reactive::{live, memo},
        routes::Link,
    },
    register::{
        event::EventRow,
        list::{Counts, Window},
        place::{Place, WINDOW},
        versions::Conflict,
    },
    words::{Sentence, text},
};

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
        <PageHead title=text("nav-inbox")>
            <ButtonLink to=Place::Report(None)>{text("inbox-report")}</ButtonLink>
        </PageHead>
        {live(content)}
    }
}

#[component]
fn List() -> impl IntoView {
    let first = use_engine().watch(|engine| engine.inbox(0, 1));
    view! {
        <Loaded value=first let:data>
            <Events first=data />
        </Loaded>
    }
}

#[component]
fn Events(first: Memo<Window<EventRow>>) -> impl IntoView {
    let total = memo(move |_| first.with(|first| first.all));
    let is_empty = memo(move |_| total.get() == 0);
    live(move || {
        if is_empty.get() {
            view! { <Nothing /> }
        } else {
            view! {
                <Summary total=total />
                <Rows total=total />
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
            1 => "inbox-one-waiting",
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
fn Rows(total: Memo<usize>) -> impl IntoView {
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
    view! {
        <div class="inbox-list">
            <Table caption=text("inbox-caption") heads=heads total=all>
                <LongBody
                    total=total
                    fetch=|engine, offset| async move { Ok(engine.inbox(offset, WINDOW).await?.rows) }
                    row=row
                />
            </Table>
        </div>
    }
}

fn row(number: usize, event: EventRow) -> impl IntoView {
    let name = match (event.erased, event.title.is_empty()) {
        (true, _) => text("report-erased").to_owned(),
        (false, true) => text("inbox-withheld").to_owned(),
        (false, false) => event.title,
    };
    let parallel = (event.parallel == Conflict::Open)
        .then(|| view! { <Chip tone="warn" label=text("versions-chip") /> });
    let state = view! {
        <span class="chips">
            <EventStateChip state=event.state />
            <Flags danger=event.danger ongoing=event.ongoing />
            {parallel}
        </span>
    };
    let reporter = match (event.confidential, event.reporter.is_empty()) {
        (true, _) => view! { <i>{text("inbox-confidential")}</i> },
        (false, true) => view! { <span class="quiet">{text("inbox-unnamed")}</span> },
        (false, false) => view! { <bdi>{event.reporter}</bdi> },
    };
    let cells = vec![
        Cell::main(state),
        Cell::of(text("inbox-place"), view! { <bdi>{event.place}</bdi> }),
        Cell::of(text("inbox-reporter"), reporter),
        Cell::of(text("inbox-reported"), view! { <Ago at=event.reported /> }),
    ];
    let place = Place::Event(event.id);
    view! { <Row to=place name=name note=event.reference cells=cells number=number /> }
}

/// Nothing has arrived yet: how something does.
#[component]
fn Nothing() -> impl IntoView {
    view! {
        <Empty icon=Icon::Inbox title=text("inbox-empty") text=text("inbox-empty-text")>
            <ButtonLink to=Place::Exchange kind=ButtonKind::Primary>
                {text("inbox-import")}
            </ButtonLink>
            <Link to=Place::Report(None)>{text("inbox-report")}</Link>
        </Empty>
    }
}
