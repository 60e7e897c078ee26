//! The number on the icon of an installed page: what waits for whoever uses this device.

use js_sys::{Function, Reflect};
use wasm_bindgen::JsCast;

use crate::{
    app::{
        engine::use_engine,
        preference,
        prelude::*,
        reactive::{effect, memo},
    },
    engine::protocol::Status,
};

/// Keeps it right as long as the page lives, where the browser has such numbers.
pub(super) fn keep() {
    let engine = use_engine();
    let waiting = memo(move |_| {
        engine
            .status
            .with(|status| status.as_ref().map_or(0, waiting))
    });
    effect(move || show(waiting.get()));
}

/// Invented events wait for nobody, and outside a vault nothing is told.
fn waiting(status: &Status) -> usize {
    if preference::is_demo() || status.vault {
        return 0;
    }
    status.counts.events_waiting + status.to_hand_over
}

fn show(count: usize) {
    let navigator = window().navigator();
    let set = Reflect::get(&navigator, &"setAppBadge".into());
    if let Some(set) = set.ok().and_then(|set| set.dyn_into::<Function>().ok()) {
        // It promises to be done; a page that is not installed has no icon, which is no fault.
        let _ = set.call1(&navigator, &(count as f64).into());
    }
}
