//! Clock, randomness and scheduling of the worker.

use std::{cell::Cell, rc::Rc};

use js_sys::{Date, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::DedicatedWorkerGlobalScope;

use crate::{
    domain::stamp::Stamp,
    engine::{protocol::Notice, surroundings::Surroundings},
};

/// Milliseconds of work between two breaths: longer, and a person would wonder.
const BREATH: f64 = 80.0;

/// The browser around the engine.
pub struct World {
    scope: DedicatedWorkerGlobalScope,
    last: Cell<f64>,
    /// Set when the person gives up what is running.
    pub given_up: Rc<Cell<bool>>,
}

impl World {
    /// The world of this worker.
    #[must_use]
    pub fn new(scope: DedicatedWorkerGlobalScope, given_up: Rc<Cell<bool>>) -> Self {
        World {
            scope,
            last: Cell::new(0.0),
            given_up,
        }
    }
}

impl Surroundings for World {
    fn now(&self) -> Stamp {
        let now = Date::new_0();
        #[allow(
            clippy::cast_possible_truncation,
            reason = "milliseconds since 1970 fit in 53 bits"
        )]
        let (seconds, minutes) = (
            (now.get_time() / 1000.0).floor() as i64,
            -now.get_timezone_offset() as i32,
        );
        Stamp::new(seconds, minutes)
    }

    fn random(&self, bytes: &mut [u8]) {
        // Without a source of randomness there are no keys: stopping here is the only safe answer.
        let crypto = self.scope.crypto();
        let filled = crypto.is_ok_and(|crypto| {
            bytes
                .chunks_mut(65_536)
                .all(|some| crypto.get_random_values_with_u8_array(some).is_ok())
        });
        assert!(filled, "the browser has no secure source of randomness");
    }

    async fn breathe(&self, done: usize, total: usize) -> bool {
        let now = Date::now();
        if now - self.last.get() < BREATH {
            return !self.given_up.get();
        }
        super::worker::notify(&self.scope, &Notice::Progress { done, total });
        let scope = self.scope.clone();
        let mut wait = |resolve: Function, _: Function| {
            let _ = scope.set_timeout_with_callback(&resolve);
        };
        let _ = JsFuture::from(Promise::new(&mut wait)).await;
        self.last.set(Date::now());
        !self.given_up.get()
    }
}

/// A function of JavaScript that calls a closure for as long as the worker lives.
pub(super) fn forever(call: impl FnMut(JsValue) + 'static) -> Function {
    let closure = wasm_bindgen::closure::Closure::<dyn FnMut(JsValue)>::new(call);
    closure.into_js_value().unchecked_into()
}
