use leptos::ev;

use crate::{
    app::{
        components::{Drawing, Icon},
        prelude::*,
        reactive::live,
    },
    words::text,
};

/// Whether there is a network; being offline is fine, and says so.
#[component]
pub(super) fn Online() -> impl IntoView {
    let online = RwSignal::new(window().navigator().on_line());
    let ears = [
        window_event_listener(ev::online, move |_| online.set(true)),
        window_event_listener(ev::offline, move |_| online.set(false)),
    ];
    on_cleanup(move || ears.into_iter().for_each(WindowListenerHandle::remove));
    let icon = move || {
        if online.get() {
            Icon::Online
        } else {
            Icon::Offline
        }
    };
    let words = move || text(if online.get() { "online" } else { "offline" });
    let hint = move || {
        text(if online.get() {
            "online-hint"
        } else {
            "offline-hint"
        })
    };
    view! {
        <p class="online" role="status" title=hint class:off=move || !online.get()>
            {live(move || view! { <Drawing icon=icon() /> })}
            <span>{live(words)}</span>
        </p>
    }
}
