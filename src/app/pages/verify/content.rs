use leptos::prelude::*;

use super::super::exchange::{CarriedFiles, Tally, without_files};
use crate::{
    app::components::{Copyable, Told},
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
            <h3>{text("verify-register")}</h3>
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
                <h3>{text("verify-report-content")}</h3>
                <Told report=report />
                <CarriedFiles files=files />
            </section>
        }
    });
    let counts = matches!(kind.as_str(), "bundle" | "invitation").then(|| {
        // A device without the register has nothing of it: everything is new, and that says nothing.
        let summary = Summary {
            updated: 0,
            ..summary
        };
        view! {
            <section>
                <h3>{text("verify-content")}</h3>
                <Tally summary=summary entries=false />
            </section>
        }
    });
    view! {
        {told}
        {counts}
    }
}
