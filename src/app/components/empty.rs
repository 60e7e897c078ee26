use super::icon::{Drawing, Icon};
use crate::app::prelude::*;

/// Nothing here yet: why, and the next step as its children.
#[component]
pub fn Empty(
    /// A drawing.
    icon: Icon,
    /// What is not here.
    #[prop(into)]
    title: String,
    /// Why, or what will come here.
    #[prop(into)]
    text: String,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <Drawing icon=icon />
            <p class="empty-title">{title}</p>
            <p>{text}</p>
            {children.map(|children| view! { <p class="actions">{children()}</p> })}
        </div>
    }
}
