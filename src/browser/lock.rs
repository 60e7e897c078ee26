//! The Web Lock that makes one tab the writer (Web Locks API).

use std::{cell::RefCell, rc::Rc};

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DedicatedWorkerGlobalScope;

use super::world::forever;

/// A lock that is held, waited for, or given back.
#[derive(Clone)]
pub struct Lock {
    name: String,
    manager: JsValue,
    release: Rc<RefCell<Option<Function>>>,
}

impl Lock {
    /// The lock of that name; none is asked for yet.
    #[must_use]
    pub fn new(scope: &DedicatedWorkerGlobalScope, name: &str) -> Self {
        let manager = Reflect::get(&scope.navigator(), &"locks".into()).unwrap_or_default();
        Lock {
            name: format!("{name}-writer"),
            manager,
            release: Rc::default(),
        }
    }

    /// Asks for the lock; `got` is told at once whether it is free, when `wait` is false, or later,
    /// once it is ours. A browser without locks has one tab as far as anyone can tell.
    pub fn request(&self, wait: bool, got: impl FnMut(bool) + 'static) {
        let mut got = got;
        if self.manager.is_undefined() {
            got(true);
            return;
        }
        let release = self.release.clone();
        let granted = move |lock: JsValue| -> JsValue {
            if lock.is_null() {
                got(false);
                return JsValue::UNDEFINED;
            }
            let mut keep = |resolve: Function, _: Function| {
                *release.borrow_mut() = Some(resolve);
            };
            // The lock is ours until this promise resolves.
            let held = Promise::new(&mut keep);
            got(true);
            held.into()
        };
        let granted = wasm_bindgen::closure::Closure::<dyn FnMut(JsValue) -> JsValue>::new(granted);
        let options = Object::new();
        let _ = Reflect::set(&options, &"ifAvailable".into(), &(!wait).into());
        let request = Reflect::get(&self.manager, &"request".into()).unwrap_or_default();
        let Some(request) = request.dyn_ref::<Function>() else {
            return;
        };
        let callback = granted.into_js_value();
        if let Ok(promise) = request.call3(
            &self.manager,
            &self.name.as_str().into(),
            &options,
            &callback,
        ) {
            // A refused request (a worker that is being closed) has nobody left to tell.
            let promise: Promise = promise.unchecked_into();
            let _ = Reflect::get(&promise, &"catch".into())
                .ok()
                .and_then(|catch| catch.dyn_into::<Function>().ok())
                .map(|catch| catch.call1(&promise, &forever(|_| {})));
        }
    }

    /// Gives the lock back.
    pub fn release(&self) {
        if let Some(release) = self.release.borrow_mut().take() {
            let _ = release.call0(&JsValue::UNDEFINED);
        }
    }
}
