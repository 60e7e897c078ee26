use leptos::prelude::*;

use crate::app::components::PageHead;

/// Joining a register.
#[component]
pub(super) fn Join() -> impl IntoView {
    view! { <PageHead title=crate::words::text("nav-join") /> }
}
