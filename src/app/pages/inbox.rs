use leptos::prelude::*;

use crate::app::components::PageHead;

/// Events received.
#[component]
pub(super) fn Inbox() -> impl IntoView {
    view! { <PageHead title=crate::words::text("nav-inbox") /> }
}
