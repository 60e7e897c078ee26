use super::super::exchange::{CarriedFiles, number, without_files};
use crate::{
    app::{
        components::{Copyable, Told},
        prelude::*,
    },
    bundle::plan::Summary,
    domain::report::Report,
    words::text,
};

/// The id of the register, and what to compare it to.
#[component]
pub(super) fn RegisterId(id: String, is_ours: bool) -> impl IntoView {
    let compare = if is_ours {
        "verify-register-ours"
    } else {
        "verify-register-compare"
    };
    view! {
        <section>
            <h3>{text!("verify-register")}</h3>
            <p><Copyable code=id /></p>
            <p>{text(compare)}</p>
        </section>
    }
}

/// What is in the file: numbers for a part of a register, the words for a report.
#[component]
pub(super) fn Content(kind: String, summary: Summary, report: Option<Report>) -> impl IntoView {
    let told = report.map(|report| {
        let (report, files) = without_files(report);
        view! {
            <section>
                <h3>{text!("verify-report-content")}</h3>
                <Told report=report />
                <CarriedFiles files=files />
            </section>
        }
    });
    let counts = [
        ("content-events", summary.events),
        ("content-incidents", summary.incidents),
        ("content-files", summary.files),
    ];
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    let counts: Vec<_> = counts.map(number).collect();
    let counts = (kind == "bundle" && !counts.is_empty()).then(|| {
        view! {
            <section>
                <h3>{text!("verify-content")}</h3>
                <dl class="tally">{counts}</dl>
            </section>
        }
    });
    view! {
        {told}
        {counts}
    }
}
