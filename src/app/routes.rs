//! From the address to a place and back; the only table of addresses is [`Place`]. On a site an address is a path below
//! its root folder, in the single file a fragment: a page from a disk has no other paths.

use std::cell::RefCell;

use leptos::ev;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MouseEvent};

use super::{engine::watchbook, pages};
use crate::{
    app::{
        prelude::*,
        reactive::{effect, live, memo, spawn},
    },
    register::place::{Place, whole},
};

thread_local! {
    static BASE: String = base_path().unwrap_or_else(|| FRAGMENT.to_owned());
}

/// What addresses of the single file begin with.
const FRAGMENT: &str = "#";

/// Whether this is the single file: no site, no host, nothing fetched.
#[must_use]
pub fn is_file() -> bool {
    BASE.with(|base| base == FRAGMENT)
}

/// What every address begins with: the path of the app's root folder, without a slash at its end.
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

/// The address that is shown now, as [`href`] writes it.
#[must_use]
pub fn address() -> String {
    let location = window().location();
    if is_file() {
        return location.hash().unwrap_or_default();
    }
    location.pathname().unwrap_or_default() + &location.search().unwrap_or_default()
}

/// Shows another address, as a step of its own or in the place of this one. The page stays as it is.
pub fn show_address(value: &str, replace: bool) {
    let Ok(history) = window().history() else {
        return;
    };
    let shown = if replace {
        history.replace_state_with_url(&JsValue::NULL, "", Some(value))
    } else {
        history.push_state_with_url(&JsValue::NULL, "", Some(value))
    };
    // Browsers refuse more than some hundred steps a minute.
    if let Err(error) = shown {
        leptos::logging::warn!("{value}: {error:?}");
    }
}

/// Loads the page anew, at home. Nothing of this page is left, nor of its address.
pub fn begin_anew() {
    let home = href(&Place::Home);
    let location = window().location();
    let left = if is_file() {
        // Another fragment alone loads nothing.
        show_address(&home, true);
        location.reload()
    } else {
        location.replace(&home)
    };
    if let Err(error) = left {
        leptos::logging::error!("begin anew: {error:?}");
    }
}

/// Where the person is now; pages whose filter lives in the address read it from here.
#[must_use]
pub fn use_place() -> Memo<Place> {
    expect_context()
}

/// Where the person is, as an address; copy it freely.
#[derive(Clone, Copy)]
struct Here(RwSignal<String>);

/// A step that waits until its page is on its way.
struct Step {
    value: String,
    scroll: bool,
}

/// Watches the address, and answers clicks on links.
pub(super) fn watch_place() -> Memo<Place> {
    let here = Here(RwSignal::new(address()));
    provide_context(here);
    let next = StoredValue::new_local(RefCell::new(None::<Step>));
    window_event_listener(ev::popstate, move |_| here.0.set(address()));
    window_event_listener(ev::click, move |event| {
        if let Some((value, scroll)) = followed(&event) {
            event.prevent_default();
            let step = Step {
                value: value.clone(),
                scroll,
            };
            next.with_value(|next| next.replace(Some(step)));
            here.0.set(value);
        }
    });
    // The page one leaves may still write into its own address.
    effect(move || {
        here.0.track();
        spawn(async move {
            if let Some(Step { value, scroll }) = next.with_value(RefCell::take) {
                arrive(&value, false, scroll);
            }
        });
    });
    let base = base();
    memo(move |_| {
        here.0
            .with(|here| Place::from_path(here.strip_prefix(&base).unwrap_or(here)))
    })
}

/// The address of a link of ours that this click follows, and whether the page is to be seen from its top then.
fn followed(event: &MouseEvent) -> Option<(String, bool)> {
    let other = event.meta_key() || event.alt_key() || event.ctrl_key() || event.shift_key();
    if event.default_prevented() || event.button() != 0 || other {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let link = target.closest("a[href]").ok()??;
    let external = ["target", "download", "rel"].map(|name| link.has_attribute(name));
    if external.contains(&true) {
        return None;
    }
    let value = link.get_attribute("href")?;
    let path = value.strip_prefix(&base())?;
    let scroll = !link.has_attribute("data-noscroll");
    path.starts_with('/').then_some((value, scroll))
}

/// Shows the address of the page that has been gone to.
fn arrive(value: &str, replace: bool, scroll: bool) {
    if replace || address() != value {
        show_address(value, replace);
    }
    if scroll {
        window().scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// A function that goes to a place.
pub fn use_go() -> impl Fn(Place) + Copy + Send + Sync + 'static {
    let here = expect_context::<Here>();
    move |place| go(here, &place, false)
}

/// A function that changes the address of where the person is, without a step in the history.
pub fn use_replace() -> impl Fn(Place) + Copy + Send + Sync + 'static {
    let here = expect_context::<Here>();
    move |place| go(here, &place, true)
}

fn go(here: Here, place: &Place, replace: bool) {
    let value = href(place);
    if here.0.with_untracked(|now| *now != value) {
        here.0.set(value.clone());
    }
    arrive(&value, replace, !replace);
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
