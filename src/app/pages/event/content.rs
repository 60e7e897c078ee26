use crate::{
    app::{
        components::{AttachedFiles, Chip, Choice, NoticeBox, NoticeKind},
        forms::{Ago, Fact, Written, moment_words, use_roles},
        prelude::*,
        reactive::{live, memo},
    },
    domain::{
        report::{Answer, Report, Reporter},
        taxonomy::situation,
    },
    register::{event::Event, line::Standing, offer::shows_reporter},
    words::{sentence, text},
};

/// The report in the reporter's own words, and where it came from.
#[component]
pub(super) fn Content(event: Memo<Event>) -> impl IntoView {
    let report = memo(move |_| event.with(|event| event.report.clone()));
    let first = memo(move |_| event.with(|event| event.lines.first().map(|line| line.standing)));
    let content = move || match report.get() {
        Some(report) => view! { <Words report=report /> },
        None => {
            let (title, words) = match first.get() {
                Some(Standing::Erased) => ("report-erased", "report-erased-text"),
                Some(Standing::Withheld) | None => ("report-withheld", "report-withheld-text"),
                Some(_) => ("report-not-counted", "report-not-counted-text"),
            };
            view! {
                <NoticeBox kind=NoticeKind::Warn title=text(title)>{text(words)}</NoticeBox>
            }
        }
    };
    view! {
        <section class="card report-card" aria-labelledby="content-title">
            <h2 id="content-title">{text!("content-title")}</h2>
            <div class="columns">
                <div class="stack">{live(content)}</div>
                <aside class="stack">
                    <h3>{text!("source-title")}</h3>
                    <Source event=event />
                </aside>
            </div>
        </section>
    }
}

#[component]
fn Words(report: Report) -> impl IntoView {
    let about = situation(&report.situation)
        .map(|situation| Choice::of("situation", &situation.id).label)
        .map(|label| view! { <Fact name=text!("report-situation-label")>{label}</Fact> });
    let done = (!report.done.is_empty()).then(|| {
        view! {
            <h3>{text!("report-done-label")}</h3>
            <Written words=report.done.clone() />
        }
    });
    let files = (!report.files.is_empty()).then(|| {
        view! {
            <h3>{text!("report-files")}</h3>
            <AttachedFiles files=report.files.clone() />
        }
    });
    let by = view! { <By report=report.clone() /> };
    view! {
        <blockquote class="own-words">
            <Written words=report.what />
        </blockquote>
        <dl class="facts">
            {about}
            <Fact name=text!("report-where-label")>
                <bdi>{report.place}</bdi>
            </Fact>
            <Fact name=text!("report-noticed-label")>{moment_words(&report.noticed)}</Fact>
            <Fact name=text!("report-happened-label")>{moment_words(&report.happened)}</Fact>
            <Fact name=text!("report-ongoing-label")>{answer(report.ongoing)}</Fact>
            <Fact name=text!("report-danger-label")>{answer(report.danger)}</Fact>
            <Fact name=text!("report-who-label")>{by}</Fact>
        </dl>
        {done}
        {files}
    }
}

fn answer(answer: Answer) -> &'static str {
    text(match answer {
        Answer::Yes => "said-yes",
        Answer::No => "said-no",
        Answer::Unknown => "said-unknown",
    })
}

/// Who reported, told to those who may know.
#[component]
fn By(report: Report) -> impl IntoView {
    let roles = use_roles();
    live(move || {
        if !shows_reporter(&report, &roles.get()) {
            return text!("reporter-hidden").into_view();
        }
        let Reporter {
            name,
            contact,
            confidential,
        } = report.reporter.clone();
        let is_unnamed = name.is_empty() && contact.is_empty();
        let unnamed = is_unnamed.then(|| text!("report-unnamed"));
        let between = (!name.is_empty() && !contact.is_empty()).then_some(", ");
        let chip = confidential
            .then(|| view! { " " <Chip tone="warn" label=text!("reporter-confidential") /> });
        view! {
            {unnamed}
            <bdi>{name}</bdi>
            {between}
            <bdi>{contact}</bdi>
            {chip}
        }
    })
}

/// Which device the report came from, and when.
#[component]
fn Source(event: Memo<Event>) -> impl IntoView {
    let source = memo(move |_| {
        event.with(|event| {
            let first = event.lines.first();
            let person = first.map(|line| line.person.clone()).unwrap_or_default();
            match event.outside {
                Some(device) => sentence!("source-outside")
                    .with("device", device.short())
                    .with("person", person)
                    .text(),
                None => sentence!("source-member")
                    .with("person", person)
                    .with(
                        "device",
                        first.map(|line| line.device.short()).unwrap_or_default(),
                    )
                    .text(),
            }
        })
    });
    let times = move || {
        let (reported, received, acknowledged, outside) = event.with(|event| {
            let outside = event.outside.is_some();
            (event.reported, event.received, event.acknowledged, outside)
        });
        let received = outside.then(|| {
            view! { <Fact name=text!("source-received")><Ago at=received /></Fact> }
        });
        let acknowledged = acknowledged.map(|at| {
            view! { <Fact name=text!("source-acknowledged")><Ago at=at /></Fact> }
        });
        view! {
            <Fact name=text!("source-reported")>
                <Ago at=reported />
            </Fact>
            {received}
            {acknowledged}
        }
    };
    view! {
        <p>{source}</p>
        <dl class="facts">{live(times)}</dl>
    }
}
