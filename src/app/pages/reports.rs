use super::{
    drafts::Unfinished,
    standing::{Standing, standing},
};
use crate::{
    app::{
        components::{
            ButtonKind, ButtonLink, Cell, Chip, Empty, Head, Icon, Loaded, PageHead, Row, Table,
            When,
        },
        engine::use_engine,
        prelude::*,
        reactive::Shown,
    },
    engine::protocol::MyReport,
    register::place::Place,
    words::text,
};

/// What was reported on this device.
#[component]
pub(super) fn Reports() -> impl IntoView {
    let reports = use_engine().watch(super::super::engine::Engine::my_reports);
    view! {
        <PageHead title=text!("nav-reports")>
            <ButtonLink to=Place::Report(None) kind=ButtonKind::Primary>
                {text!("my-another")}
            </ButtonLink>
        </PageHead>
        <p class="lead">{text!("my-lead")}</p>
        <Unfinished />
        <Loaded value=reports let:reports>
            <Shown when=move || !reports.with(Vec::is_empty) fallback=none>
                <ReportTable reports=reports />
            </Shown>
        </Loaded>
    }
}

fn none() -> impl IntoView {
    view! {
        <Empty icon=Icon::Mine title=text!("my-none") text=text!("my-none-text")>
            <ButtonLink to=Place::Report(None) kind=ButtonKind::Primary>
                {text!("nav-report")}
            </ButtonLink>
        </Empty>
    }
}

#[component]
fn ReportTable(reports: Memo<Vec<MyReport>>) -> impl IntoView {
    let heads = [
        text!("field-what"),
        text!("my-reference"),
        text!("my-status"),
        text!("my-when"),
    ];
    let heads: Vec<Head> = heads.into_iter().map(Head::plain).collect();
    view! {
        <Table caption=text!("nav-reports") heads=heads>
            <tbody role="rowgroup">
                <For
                    each=move || reports.get()
                    key=|report| (report.report.reference.clone(), standing(report).key)
                    let:report
                >
                    <ReportRow report=report />
                </For>
            </tbody>
        </Table>
    }
}

#[component]
fn ReportRow(report: MyReport) -> impl IntoView {
    let Standing { key, tone, .. } = standing(&report);
    let reference = report.report.reference.clone();
    let cells = vec![
        Cell::of(
            text!("my-reference"),
            view! { <code>{reference.clone()}</code> },
        ),
        Cell::of("", view! { <Chip tone=tone label=text(key) /> }),
        Cell::of(text!("my-when"), view! { <When at=report.made /> }),
    ];
    view! { <Row to=Place::MyReport(reference) name=report.report.title() cells=cells /> }
}
