use crate::{
    app::{prelude::*, reactive::live, routes::Link},
    register::place::Place,
    words::text,
};

/// Records it came from or went to: what is said of each, where it is, and its reference.
#[component]
pub fn Related(lines: Memo<Vec<(&'static str, Place, String)>>) -> impl IntoView {
    live(move || {
        let each = lines.get().into_iter();
        let each = each.map(|(key, place, reference)| {
            view! { <p>{text(key)} " " <Link to=place><code>{reference}</code></Link></p> }
        });
        let each: Vec<_> = each.collect();
        (!each.is_empty()).then(|| view! { <div class="stack" data-test="related">{each}</div> })
    })
}
