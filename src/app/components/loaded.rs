use super::{
    notice::{NoticeBox, NoticeKind},
    page_head::PageHead,
};
use crate::{
    app::{
        engine::Watched,
        prelude::*,
        reactive::{live, memo},
    },
    words::text,
};

/// Shows what was asked once it is here. `let:data` is a memo: the content stands while the
/// register changes around it, and only what reads the signal is drawn again.
#[component]
pub fn Loaded<T, F, V>(
    /// What was asked.
    value: Watched<T>,
    /// The key of what the page is called when it is refused; of a whole page, whose heading comes with the data.
    #[prop(optional)]
    section: &'static str,
    /// What to show of it.
    children: F,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
    F: Fn(Memo<T>) -> V + 'static,
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
    let content = move || {
        let first = last.get_untracked()?;
        let data = memo(move |_| last.get().unwrap_or_else(|| first.clone()));
        Some(children(data).into_view())
    };
    around(is_here, refusal, section, Box::new(content))
}

/// What is said until the data is here, and when it is refused; the same for all data.
fn around(
    is_here: Memo<bool>,
    refusal: Memo<Option<String>>,
    section: &'static str,
    content: Box<dyn Fn() -> Option<View>>,
) -> View {
    let refused = move || {
        refusal
            .get()
            .map(|reason| view! { <NoticeBox kind=NoticeKind::Bad>{reason}</NoticeBox> })
    };
    let content = move || match is_here.get() {
        true => content(),
        false => refusal.with(Option::is_none).then(|| waiting().into_view()),
    };
    let nameless =
        memo(move |_| !section.is_empty() && !is_here.get() && refusal.with(Option::is_some));
    let head = move || {
        nameless
            .get()
            .then(|| view! { <PageHead title=text(section) /> })
    };
    view! {
        {live(head)}
        {live(refused)}
        {live(content)}
    }
}

fn waiting() -> impl IntoView {
    view! {
        <p class="waiting" aria-busy="true">
            <span class="spinner" aria-hidden="true"></span>
            {text!("loading")}
        </p>
    }
}
