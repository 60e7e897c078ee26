use super::{incident_picker::IncidentPicker, tally::number};
use crate::{
    app::{components::Details, engine::use_engine, prelude::*, reactive::live},
    engine::protocol::ExportOf,
    log::id::RecordId,
    register::incident::IncidentRow,
    words::text,
};

/// What is chosen, without what the incidents held back say.
pub(super) fn without(what: ExportOf, held: RwSignal<Vec<IncidentRow>>) -> ExportOf {
    let records = ids(&held.get_untracked());
    match records.is_empty() {
        true => what,
        false => ExportOf::Without {
            what: Box::new(what),
            records,
        },
    }
}

fn ids(rows: &[IncidentRow]) -> Vec<RecordId> {
    rows.iter().map(|row| row.id).collect()
}

/// Incidents whose words stay here, and how much that is.
#[component]
pub(super) fn HoldBack(held: RwSignal<Vec<IncidentRow>>) -> impl IntoView {
    view! {
        <Details summary=text!("hold-back")>
            <div class="stack" data-test="hold-back">
                <p>{text!("hold-back-text")}</p>
                <IncidentPicker chosen=held key="hold-incident" legend=text!("hold-back-which") />
                <Counts held=held />
            </div>
        </Details>
    }
}

#[component]
fn Counts(held: RwSignal<Vec<IncidentRow>>) -> impl IntoView {
    let counts = use_engine().watch(move |engine| {
        let records = held.with(|rows| ids(rows));
        async move {
            match records.is_empty() {
                true => Ok(None),
                false => engine.holding(records).await.map(Some),
            }
        }
    });
    let keys = [
        "hold-back-incidents",
        "hold-back-events",
        "hold-back-entries",
        "hold-back-files",
    ];
    view! {
        <div role="status">
            {live(move || counts.get().and_then(Result::ok).flatten().map(|counts| {
                let lines: Vec<_> = keys.into_iter().zip(counts).map(number).collect();
                view! {
                    <div class="stack">
                        <dl class="tally">{lines}</dl>
                        <p>{text!("hold-back-heads")}</p>
                    </div>
                }
            }))}
        </div>
    }
}
