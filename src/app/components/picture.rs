use crate::app::{
    engine::use_engine,
    files,
    prelude::*,
    reactive::{live, spawn},
};

/// A kept file as a picture, if its bytes begin like one.
#[component]
pub fn Picture(
    /// Its digest.
    #[prop(into)]
    sha256: String,
    /// What it shows, for those who cannot see it.
    #[prop(into)]
    alt: Signal<String>,
    /// What to say of a file that is no picture, or not here; empty for nothing.
    #[prop(optional)]
    otherwise: &'static str,
) -> impl IntoView {
    let engine = use_engine();
    // Nothing yet, a blob URL, or the reason why there is none.
    let url = RwSignal::new(None::<Result<String, String>>);
    spawn(async move {
        let shown = match engine.fetch(sha256).await {
            Ok(bytes) => files::picture_type(&bytes)
                .and_then(|kind| files::url(&bytes, kind))
                .ok_or_else(|| otherwise.to_owned()),
            Err(reason) => Err(reason.text()),
        };
        if let Some(Some(Ok(unused))) = url.try_set(Some(shown)) {
            // The page is gone by now.
            files::forget_url(&unused);
        }
    });
    on_cleanup(move || {
        if let Some(Some(Ok(url))) = url.try_get_untracked() {
            files::forget_url(&url);
        }
    });
    live(move || match url.get()? {
        Ok(url) => Some(view! { <img class="picture" src=url alt=alt /> }),
        Err(words) if words.is_empty() => None,
        Err(words) => Some(view! { <p class="quiet">{words}</p> }),
    })
}
