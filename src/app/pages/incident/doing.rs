use super::{
    add_event::AddEventForm,
    assess::AssessForm,
    coordinator::AssignForm,
    merge::{MergeForm, UnmergeForm},
    rename::RenameForm,
    split::SplitForm,
    state::StateForm,
};
use crate::{
    app::{
        asks::IncidentPage,
        engine::Watched,
        forms::{Actions, NoteForm, Panel, use_roles},
        prelude::*,
        reactive::{live, memo},
    },
    register::{
        event::Event,
        offer::{Step, for_incident},
    },
    words::text,
};

/// What one can do, and the form of what was chosen.
#[component]
pub(super) fn Doing(
    page: Memo<IncidentPage>,
    events: Watched<Vec<Event>>,
    panel: Panel,
) -> impl IntoView {
    let roles = use_roles();
    let offers = memo(move |_| page.with(|page| for_incident(&page.incident, &roles.get())));
    let lead = move || {
        let next = offers.with(|offers| offers.iter().find(|offer| offer.next).copied());
        let (ended, settles, merged) = page.with(|page| {
            let incident = &page.incident;
            (
                incident.state().is_ended(),
                incident.state.is_conflict(),
                incident.merged_into().is_some(),
            )
        });
        let key = match next.map(|offer| offer.step) {
            Some(Step::AssessIncident) => "incident-next-assess",
            Some(Step::Assign) => "incident-next-assign",
            Some(_) if settles => "incident-next-settle",
            Some(_) => "incident-next-advance",
            None if merged => "incident-next-merged",
            None if ended => "incident-next-ended",
            None => "incident-next-nothing",
        };
        text(key).to_owned()
    };
    let form = move || {
        let step = panel.open.get()?;
        Some(match step {
            Step::AssessIncident => {
                view! { <AssessForm page=page events=events panel=panel /> }
            }
            Step::Advance | Step::Reopen => {
                view! { <StateForm step=step page=page panel=panel /> }
            }
            Step::Assign => view! { <AssignForm page=page panel=panel /> },
            Step::AddEvent => view! { <AddEventForm page=page panel=panel /> },
            Step::NoteIncident => view! { <NoteForm step=step panel=panel /> },
            Step::Rename => view! { <RenameForm page=page panel=panel /> },
            Step::SplitIncident => view! { <SplitForm page=page panel=panel /> },
            Step::Merge => view! { <MergeForm page=page panel=panel /> },
            Step::Unmerge => view! { <UnmergeForm page=page panel=panel /> },
            _ => return None,
        })
    };
    view! {
        <Actions offers=offers panel=panel lead=Signal::derive(lead)>
            {live(form)}
        </Actions>
    }
}
