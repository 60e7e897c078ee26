//! When this tab locks itself. Locking ends the page and its worker with everything they hold: nothing else is sure to
//! wipe what a browser has in memory.

use std::{cell::Cell, time::Duration};

use js_sys::Date;
use web_sys::Event;

use crate::{
    app::{
        engine::{Engine, use_engine},
        forms::Unsent,
        preference,
        prelude::*,
        reactive::spawn,
        routes::begin_anew,
        shell::{Shell, use_shell},
    },
    engine::protocol::VaultOrder,
};

/// How often it is looked whether it is time.
const LOOK: Duration = Duration::from_secs(10);
/// So many milliseconds out of sight, and it is.
const HIDDEN: f64 = 120_000.0;
const MINUTE: f64 = 60_000.0;

thread_local! {
    /// Whether something was pressed or typed since the last look.
    static USED: Cell<bool> = const { Cell::new(true) };
}

/// Locks this tab once nobody has used any tab for the minutes that were chosen, or none was in sight for two.
pub fn watch() {
    let (engine, shell) = (use_engine(), use_shell());
    // A page that begins is used; what stands there may be from another day.
    preference::forget_last_used();
    for event in ["pointerdown", "keydown"] {
        window_event_listener_untyped(event, |_| USED.set(true));
    }
    let look = move || {
        let open = engine
            .status
            .with_untracked(|status| status.as_ref().is_some_and(|status| status.vault));
        if open && is_time(shell) {
            lock_here(engine);
        }
    };
    window_event_listener_untyped("visibilitychange", move |_| look());
    let started = set_interval_with_handle(look, LOOK);
    // Without a clock in the browser nothing here works.
    drop(started);
}

fn is_time(shell: Shell) -> bool {
    let now = Date::now();
    let idle = MINUTE * f64::from(preference::lock_after());
    // What other tabs have seen counts, too.
    let (used, seen) = preference::last_used();
    // Something typed and not sent would be lost: it waits as long as a person who thinks.
    let unsent = shell.dirty.get_untracked() || Unsent::is_any();
    let hidden = if unsent { idle } else { HIDDEN };
    if used.is_some_and(|used| now - used > idle) || seen.is_some_and(|seen| now - seen > hidden) {
        return true;
    }
    let used = if USED.replace(false) { Some(now) } else { used };
    let seen = if document().hidden() { seen } else { Some(now) };
    preference::set_last_used(used.unwrap_or(now), seen.unwrap_or(now));
    false
}

/// Locks every tab.
pub fn lock_everywhere(engine: Engine) {
    spawn(async move {
        // A tab that hears nothing locks itself in time.
        let _ = engine.vault(VaultOrder::Lock).await;
        lock_here(engine);
    });
}

/// Locks this tab, once what is being typed is kept.
pub fn lock_here(engine: Engine) {
    Unsent::give_up();
    // Whoever keeps a draft does so when the page goes.
    if let Ok(event) = Event::new("pagehide") {
        let _ = window().dispatch_event(&event);
    }
    spawn(async move {
        // Questions are answered one after the other: then the draft is kept.
        let _ = engine.forget().await;
        preference::forget_last_used();
        // The address, which may hold words somebody searched for, goes with the page.
        begin_anew();
    });
}
