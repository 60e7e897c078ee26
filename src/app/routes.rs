//! From the address to a place and back; the only table of addresses is [`Place`].

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions, WildcardSegment,
    components::{FlatRoutes, Route},
    hooks::{use_location, use_navigate},
};

use super::{engine::watchbook, pages};
use crate::{
    app::reactive::{live, memo},
    register::place::{Place, whole},
};

thread_local! {
    static BASE: String = base_path().unwrap_or_default();
}

/// The path of the app's root folder, without a slash at its end.
#[must_use]
pub fn base() -> String {
    BASE.with(Clone::clone)
}

fn base_path() -> Option<String> {
    let url = web_sys::Url::new(&watchbook("base")?.as_string()?).ok()?;
    Some(url.pathname().trim_end_matches('/').to_owned())
}

/// The address of a place, for a link.
#[must_use]
pub fn href(place: &Place) -> String {
    base() + &place.to_path()
}

/// Where the person is now; pages whose filter lives in the address read it from here.
#[must_use]
pub fn use_place() -> Memo<Place> {
    expect_context()
}

/// Watches the address.
pub(super) fn watch_place() -> Memo<Place> {
    let location = use_location();
    let base = base();
    memo(move |_| {
        let path = location.pathname.get();
        let search = location.search.get();
        let path = path.strip_prefix(&base).unwrap_or(&path).to_owned();
        Place::from_path(&format!("{path}?{search}"))
    })
}

/// A function that goes to a place.
pub fn use_go() -> impl Fn(Place) + Copy + Send + Sync + 'static {
    let navigate = StoredValue::new(use_navigate());
    move |place| go(navigate, &place, false)
}

/// A function that changes the address of where the person is, without a step in the history.
pub fn use_replace() -> impl Fn(Place) + Copy + Send + Sync + 'static {
    let navigate = StoredValue::new(use_navigate());
    move |place| go(navigate, &place, true)
}

fn go<F>(navigate: StoredValue<F>, place: &Place, replace: bool)
where
    F: Fn(&str, NavigateOptions) + Send + Sync + 'static,
{
    let options = NavigateOptions {
        resolve: false,
        replace,
        scroll: !replace,
        ..NavigateOptions::default()
    };
    navigate.with_value(|navigate| navigate(&href(place), options));
}

/// A link to a place.
#[component]
pub fn Link(
    /// Where to.
    #[prop(into)]
    to: Signal<Place>,
    /// Its classes.
    #[prop(optional)]
    class: &'static str,
    /// Whether the person is there now.
    #[prop(optional, into)]
    current: Signal<bool>,
    /// Its handle for tests.
    #[prop(optional)]
    test: &'static str,
    children: Children,
) -> impl IntoView {
    view! {
        <a
            href=move || href(&to.get())
            class=(!class.is_empty()).then_some(class)
            aria-current=move || current.get().then_some("page")
            data-test=(!test.is_empty()).then_some(test)
        >
            {children()}
        </a>
    }
}

/// The page of the place in the address.
#[component]
pub(super) fn Pages() -> impl IntoView {
    view! {
        <FlatRoutes fallback=|| ()>
            <Route path=WildcardSegment("place") view=Page />
        </FlatRoutes>
    }
}

#[component]
fn Page() -> impl IntoView {
    let place = use_place();
    // A filter is no other page: the register stays while its query changes.
    let page = memo(move |_| match place.get() {
        Place::Register(_) => Place::Register(whole()),
        place => place,
    });
    live(move || pages::of(page.get()))
}
