use leptos::prelude::*;

use crate::app::components::PageHead;

#[component]
pub(super) fn MyReportPage(reference: String) -> impl IntoView {
    view! { <PageHead title=reference /> }
}
