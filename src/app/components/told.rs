use super::{attached::AttachedFiles, when::moment_text};
use crate::{
    app::prelude::*,
    domain::report::{Answer, Report},
    words::text,
};

/// A report as it was told: facts beside their names, words as they were written.
#[component]
pub fn Told(report: Report) -> impl IntoView {
    let answer = |answer: Answer| text(&format!("answer-{}", answer.name())).to_owned();
    let situation = (!report.situation.is_empty())
        .then(|| text(&format!("situation-{}", report.situation)).to_owned());
    let who = [&report.reporter.name, &report.reporter.contact];
    let who: Vec<&str> = who
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    let who = if who.is_empty() {
        text!("report-unnamed").to_owned()
    } else {
        who.join(" · ")
    };
    let confidential = report
        .reporter
        .confidential
        .then(|| text!("report-confidential"));
    let facts = [
        (
            text!("report-situation-label"),
            situation.unwrap_or_default(),
        ),
        (text!("report-noticed-label"), moment_text(&report.noticed)),
        (
            text!("report-happened-label"),
            moment_text(&report.happened),
        ),
        (text!("report-where-label"), report.place),
        (text!("report-ongoing-label"), answer(report.ongoing)),
        (text!("report-danger-label"), answer(report.danger)),
        (text!("report-done-label"), report.done),
        (text!("report-who-label"), who),
    ];
    let fact = |(name, value): (&'static str, String)| {
        view! { <div><dt>{name}</dt><dd class="written">{value}</dd></div> }
    };
    let facts = facts
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(fact);
    view! {
        <p class="written told" data-test="told">{report.what}</p>
        <dl class="facts">{facts.collect_view()}</dl>
        {confidential.map(|words| view! { <p class="quiet">{words}</p> })}
        <AttachedFiles files=report.files />
    }
}
