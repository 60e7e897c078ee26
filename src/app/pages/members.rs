use leptos::prelude::*;

use crate::app::components::PageHead;

/// Members, invitation, enrolment.
#[component]
pub(super) fn Members() -> impl IntoView {
    view! { <PageHead title=crate::words::text("nav-members") /> }
}
