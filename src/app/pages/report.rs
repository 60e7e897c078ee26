use leptos::prelude::*;

use crate::app::components::PageHead;

#[component]
pub(super) fn ReportPage(draft: Option<String>) -> impl IntoView {
    let _ = draft;
    view! { <PageHead title=crate::words::text("nav-report") /> }
}
