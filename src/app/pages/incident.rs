use leptos::prelude::*;

use crate::app::components::PageHead;
use crate::log::id::RecordId;

/// One incident.
#[component]
pub(super) fn IncidentView(id: RecordId) -> impl IntoView {
    let _ = id;
    view! { <PageHead title=crate::words::text("page-incident") /> }
}
