use leptos::prelude::*;

use crate::{
    app::components::{Copyable, Details},
    words::text,
};

/// Verifies any of our files with tools that are not ours. It names no file: a name from elsewhere
/// has no place in a command that people paste.
const RECIPE: &str = include_str!("recipe.sh");

/// How to check a file without Watchbook.
#[component]
pub(super) fn Recipe() -> impl IntoView {
    view! {
        <section class="card recipe">
            <h2>{text("recipe")}</h2>
            <p>{text("recipe-text")}</p>
            <Details summary=text("recipe-show")>
                <p>{text("recipe-limits")}</p>
                <Copyable code=RECIPE />
            </Details>
        </section>
    }
}
