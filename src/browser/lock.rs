//! The Web Lock that makes one tab the writer (Web Locks API).

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::DedicatedWorkerGlobalScope;

use super::world::forever;

/// What became of asking for a lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Grant {
    /// It is ours until it is released.
    Ours,
    /// Another tab holds it.
    Taken,
    /// The browser refuses to say, by its name and message: nobody may write then, because two
    /// tabs could.
    Refused(String),
}

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
        Lock::of(manager, name)
    }

    /// As [`Lock::new`], with a lock manager of one's own.
    #[must_use]
    pub fn of(manager: JsValue, name: &str) -> Self {
        Lock {
            name: format!("{name}-writer"),
            manager,
            release: Rc::default(),
        }
    }

    /// Asks for the lock; `got` is told at once whether it is free, when `wait` is false, or later,
    /// once it is ours; and always when it is refused. A browser without locks has one tab as far as
    /// anyone can tell.
    pub fn request(&self, wait: bool, got: impl FnMut(Grant) + 'static) {
        let got = Rc::new(RefCell::new(got));
        let tell = move |grant| (got.borrow_mut())(grant);
        if self.manager.is_undefined() || self.manager.is_null() {
            tell(Grant::Ours);
            return;
        }
        let granted = self.granted(tell.clone());
        if let Err(error) = self.ask(wait, &granted, tell.clone()) {
            tell(Grant::Refused(message(&error)));
        }
    }

    /// Asks for the lock, and says whether it is free.
    pub async fn try_now(&self) -> Grant {
        let told: Rc<Cell<Option<Grant>>> = Rc::default();
        let mut ask = |resolve: Function, _: Function| {
            let told = told.clone();
            self.request(false, move |grant| {
                told.set(Some(grant));
                let _ = resolve.call0(&JsValue::UNDEFINED);
            });
        };
        // It resolves once something is told, and never rejects.
        let _ = JsFuture::from(Promise::new(&mut ask)).await;
        told.take().unwrap_or(Grant::Taken)
    }

    /// What the browser calls with the lock, or with nothing when it is not free.
    fn granted(&self, tell: impl Fn(Grant) + 'static) -> JsValue {
        let release = self.release.clone();
        let granted = move |lock: JsValue| -> JsValue {
            if lock.is_null() {
                tell(Grant::Taken);
                return JsValue::UNDEFINED;
            }
            let mut keep = |resolve: Function, _: Function| {
                *release.borrow_mut() = Some(resolve);
            };
            // The lock is ours until this promise resolves.
            let held = Promise::new(&mut keep);
            tell(Grant::Ours);
            held.into()
        };
        Closure::<dyn FnMut(JsValue) -> JsValue>::new(granted).into_js_value()
    }

    fn ask(
        &self,
        wait: bool,
        granted: &JsValue,
        tell: impl Fn(Grant) + 'static,
    ) -> Result<(), JsValue> {
        let options = Object::new();
        Reflect::set(&options, &"ifAvailable".into(), &(!wait).into())?;
        let request: Function = Reflect::get(&self.manager, &"request".into())?.dyn_into()?;
        let name = self.name.as_str().into();
        let asked = request.call3(&self.manager, &name, &options, granted)?;
        let catch: Function = Reflect::get(&asked, &"catch".into())?.dyn_into()?;
        let refused = forever(move |error| tell(Grant::Refused(message(&error))));
        catch.call1(&asked, &refused).map(|_| ())
    }

    /// Gives the lock back.
    pub fn release(&self) {
        if let Some(release) = self.release.borrow_mut().take() {
            let _ = release.call0(&JsValue::UNDEFINED);
        }
    }
}

fn message(error: &JsValue) -> String {
    let error = error.dyn_ref::<js_sys::Error>();
    error.map_or_else(|| "locks".into(), |error| error.to_string().into())
}
