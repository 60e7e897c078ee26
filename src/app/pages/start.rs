use leptos::prelude::*;

use crate::app::components::PageHead;

#[component]
pub(super) fn Start() -> impl IntoView {
    view! { <PageHead title=crate::words::text("page-start") /> }
}
