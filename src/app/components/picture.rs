use leptos::prelude::*;

use crate::app::{engine::use_engine, files};

/// A kept file as a picture, if its bytes begin like one; nothing otherwise.
#[component]
pub fn Picture(
    /// Its digest.
    #[prop(into)]
    sha256: String,
    /// What it shows, for those who cannot see it.
    #[prop(into)]
    alt: Signal<String>,
) -> impl IntoView {
    let engine = use_engine();
    let url = RwSignal::new(None::<String>);
    leptos::task::spawn_local(async move {
        let Ok(bytes) = engine.fetch(sha256).await else {
            return;
        };
        let shown = files::picture_type(&bytes).and_then(|kind| files::url(&bytes, kind));
        if let Some(unused) = url.try_set(shown) {
            // The page is gone by now.
            unused.iter().for_each(|url| files::forget_url(url));
        }
    });
    on_cleanup(move || {
        if let Some(Some(url)) = url.try_get_untracked() {
            files::forget_url(&url);
        }
    });
    move || {
        url.get()
            .map(|url| view! { <img class="picture" src=url alt=alt loading="lazy" /> })
    }
}
