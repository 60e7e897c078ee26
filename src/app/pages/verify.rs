use leptos::prelude::*;

use crate::app::components::PageHead;

/// Verifying any file.
#[component]
pub(super) fn Verify() -> impl IntoView {
    view! { <PageHead title=crate::words::text("nav-verify") /> }
}
