use leptos::prelude::*;

use crate::app::components::PageHead;

#[component]
pub(super) fn Device() -> impl IntoView {
    view! { <PageHead title=crate::words::text("nav-device") /> }
}
