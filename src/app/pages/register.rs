use leptos::prelude::*;

use crate::app::components::PageHead;

/// The register.
#[component]
pub(super) fn Register() -> impl IntoView {
    view! { <PageHead title=crate::words::text("nav-register") /> }
}
