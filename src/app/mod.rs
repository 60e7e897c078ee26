use leptos::prelude::*;
pub fn mount() {
    leptos::mount::mount_to_body(|| view! { <h1>"Watchbook"</h1> });
}
