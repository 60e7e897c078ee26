//! From the address to a place and back; the only table of addresses is [`Place`].

use leptos_router::location::{BrowserUrl, LocationChange, LocationProvider, State};

use super::{engine::watchbook, pages};
use crate::{
    app::{
        prelude::*,
        reactive::{effect, live, memo},
    },
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

/// Watches the address, and answers clicks on links. Nothing if the browser does not tell it.
pub(super) fn watch_place() -> Option<Memo<Place>> {
    let address = BrowserUrl::new().ok()?;
    address.init(Some(base().into()));
    provide_context(address.clone());
    // A link's address is shown once the page it leads to is on its way.
    let shown = address.clone();
    effect(move || {
        shown.as_url().track();
        shown.ready_to_complete();
    });
    let base = base();
    Some(memo(move |_| {
        address.as_url().with(|url| {
            let path = url.path().strip_prefix(&base).unwrap_or(url.path());
            Place::from_path(&format!("{path}?{}", url.search()))
        })
    }))
}

/// A function that goes to a place.
pub fn use_go() -> impl Fn(Place) + Copy + Send + Sync + 'static {
    let address = StoredValue::new(expect_context::<BrowserUrl>());
    move |place| address.with_value(|address| go(address, &place, false))
}

/// A function that changes the address of where the person is, without a step in the history.
pub fn use_replace() -> impl Fn(Place) + Copy + Send + Sync + 'static {
    let address = StoredValue::new(expect_context::<BrowserUrl>());
    move |place| address.with_value(|address| go(address, &place, true))
}

fn go(address: &BrowserUrl, place: &Place, replace: bool) {
    let value = href(place);
    let Ok(url) = BrowserUrl::parse(&value) else {
        return;
    };
    if address.as_url().with_untracked(|now| *now != url) {
        address.as_url().set(url);
    }
    address.complete_navigation(&LocationChange {
        value,
        replace,
        scroll: !replace,
        state: State::default(),
    });
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
    let place = use_place();
    // A filter is no other page: a list stays while its query changes.
    let page = memo(move |_| match place.get() {
        Place::Register(_) => Place::Register(whole()),
        Place::Inbox(_) => Place::Inbox(whole()),
        place => place,
    });
    live(move || pages::of(page.get()))
}
