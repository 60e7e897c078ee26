use crate::{
    app::{
        components::{Details, StateChip, When},
        forms::moment_words,
        prelude::*,
        reactive::{live, memo},
    },
    register::incident::{Incident, Milestone},
    words::text,
};

/// When it reached which state, and when that was recorded.
#[component]
pub(super) fn Milestones(incident: Memo<Incident>) -> impl IntoView {
    let milestones = memo(move |_| incident.with(|incident| incident.milestones.clone()));
    live(move || {
        let milestones = milestones.get();
        if milestones.is_empty() {
            return None;
        }
        let rows = milestones.into_iter().map(row).collect_view();
        Some(view! {
            <Details summary=text!("milestones-title")>
                <div class="scroll" tabindex="0" role="region" aria-label=text!("milestones-title")>
                    <table class="mini-table">
                        <thead>
                            <tr>
                                <th scope="col">{text!("milestones-state")}</th>
                                <th scope="col">{text!("milestones-happened")}</th>
                                <th scope="col">{text!("milestones-recorded")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </Details>
        })
    })
}

fn row(milestone: Milestone) -> impl IntoView {
    let Milestone {
        state,
        happened,
        recorded,
    } = milestone;
    view! {
        <tr>
            <td>
                <StateChip state=state />
            </td>
            <td>{moment_words(&happened)}</td>
            <td>
                <When at=recorded />
            </td>
        </tr>
    }
}
