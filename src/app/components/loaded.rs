use super::notice::{NoticeBox, NoticeKind};
use crate::{
    app::{
        engine::Watched,
        prelude::*,
        reactive::{live, memo},
    },
    words::text,
};

/// Shows what was asked once it is here. `let:data` is a signal: the content stands while the
/// register changes around it, and only what reads the signal is drawn again.
#[component]
pub fn Loaded<T, F, V>(
    /// What was asked.
    value: Watched<T>,
    /// What to show of it.
    children: F,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
    F: Fn(Signal<T>) -> V + Send + 'static,
    V: IntoView + 'static,
{
    let last = memo(move |before: Option<&Option<T>>| match value.get() {
        Some(Ok(data)) => Some(data),
        _ => before.cloned().flatten(),
    });
    let is_here = memo(move |_| last.with(Option::is_some));
    let refusal = memo(move |_| match value.get() {
        Some(Err(reason)) => Some(reason.text()),
        _ => None,
    });
    let refused = move || {
        refusal
            .get()
            .map(|reason| view! { <NoticeBox kind=NoticeKind::Bad>{reason}</NoticeBox> })
    };
    let content = move || {
        if !is_here.get() {
            return refusal.with(Option::is_none).then(waiting).into_view();
        }
        let Some(first) = last.get_untracked() else {
            return ().into_view();
        };
        let data = Signal::derive(move || last.get().unwrap_or_else(|| first.clone()));
        children(data).into_view()
    };
    view! {
        {live(refused)}
        {live(content)}
    }
}

fn waiting() -> impl IntoView {
    view! {
        <p class="waiting" aria-busy="true">
            <span class="spinner" aria-hidden="true"></span>
            {text("loading")}
        </p>
    }
}
