use crate::app::prelude::*;

/// Something one may open.
#[component]
pub fn Details(
    /// Its words while it is closed.
    #[prop(into)]
    summary: String,
    /// Whether it is open at first.
    #[prop(optional)]
    open: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="details" open=open>
            <summary>{summary}</summary>
            <div class="stack">{children()}</div>
        </details>
    }
}
