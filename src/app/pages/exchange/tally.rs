use leptos::prelude::*;

use super::spoken::listed;
use crate::{bundle::plan::Summary, words::text};

/// What files would do, or did, in numbers; what is not worth a line has none.
#[component]
pub(in crate::app::pages) fn Tally(
    /// The numbers.
    summary: Summary,
    /// Whether entries are worth a line: not for reports from outside alone.
    entries: bool,
) -> impl IntoView {
    let always = [("tally-new", summary.new), ("tally-known", summary.known)];
    let always = always.into_iter().filter(|_| entries);
    let more = [
        ("tally-events", summary.events),
        ("tally-incidents", summary.incidents),
        ("tally-updated", summary.updated),
        ("tally-files", summary.files),
        ("tally-members", summary.members.len()),
    ];
    let more = more.into_iter().filter(|(_, count)| *count > 0);
    let line = |(key, count): (&'static str, usize)| {
        view! { <div data-test=key><dt>{text(key)}</dt><dd>{count}</dd></div> }
    };
    let lines: Vec<_> = always.chain(more).map(line).collect();
    let members = (!summary.members.is_empty()).then(|| {
        view! { <p class="tally-names">{text("tally-members")} ": " {listed(&summary.members)}</p> }
    });
    view! {
        <dl class="tally">{lines}</dl>
        {members}
    }
}
