use leptos::prelude::*;

use crate::app::components::PageHead;
use crate::log::id::RecordId;

/// One event.
#[component]
pub(super) fn EventView(id: RecordId) -> impl IntoView {
    let _ = id;
    view! { <PageHead title=crate::words::text("page-event") /> }
}
