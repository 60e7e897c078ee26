use super::spoken::listed;
use crate::{app::prelude::*, bundle::plan::Summary, words::text};

/// What files would do, or did, in numbers; what is not worth a line has none.
#[component]
pub(super) fn Tally(
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
    ];
    let more = more.into_iter().filter(|(_, count)| *count > 0);
    let members = summary.members;
    let names = (!members.is_empty()).then(|| {
        view! {
            <div class="wide" data-test="tally-members">
                <dt>{text!("tally-members")} ": " {listed(&members)}</dt>
                <dd>{members.len()}</dd>
            </div>
        }
    });
    view! {
        <dl class="tally">
            {always.chain(more).map(number).collect_view()}
            {names}
        </dl>
    }
}

/// One number above what it counts.
pub(in crate::app::pages) fn number((key, count): (&'static str, usize)) -> impl IntoView {
    view! { <div data-test=key><dt>{text(key)}</dt><dd>{count}</dd></div> }
}
