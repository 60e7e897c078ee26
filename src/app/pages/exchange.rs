use leptos::prelude::*;

use crate::app::components::PageHead;

/// Export, import, history.
#[component]
pub(super) fn ExchangePage() -> impl IntoView {
    view! { <PageHead title=crate::words::text("nav-exchange") /> }
}
