//! The lock: whatever the browser answers, the one who asked is told.

use std::{cell::RefCell, rc::Rc};

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use watchbook::browser::lock::{Grant, Lock};

/// A lock manager whose `request(name, options, callback)` does that.
fn manager(does: &str) -> JsValue {
    let manager = js_sys::Object::new();
    let request = Function::new_with_args("name, options, callback", does);
    Reflect::set(&manager, &"request".into(), &request).expect("set");
    manager.into()
}

/// What is told of a lock: waits for the first word, and lets everything run that is due then.
async fn told(lock: &Lock, wait: bool) -> Vec<Grant> {
    let told: Rc<RefCell<Vec<Grant>>> = Rc::default();
    let mut ask = |resolve: Function, _: Function| {
        let told = told.clone();
        lock.request(wait, move |grant| {
            told.borrow_mut().push(grant);
            let _ = resolve.call0(&JsValue::UNDEFINED);
        });
    };
    JsFuture::from(Promise::new(&mut ask)).await.expect("told");
    let mut rest = |resolve: Function, _: Function| {
        let set = Function::new_with_args("go", "setTimeout(go)");
        set.call1(&JsValue::UNDEFINED, &resolve).expect("a timer");
    };
    JsFuture::from(Promise::new(&mut rest)).await.expect("time");
    told.take()
}

#[wasm_bindgen_test]
async fn a_lock_is_ours_taken_or_ours_again() {
    let locks = Reflect::get(&js_sys::global(), &"navigator".into());
    let locks = locks.and_then(|navigator| Reflect::get(&navigator, &"locks".into()));
    let locks = locks.expect("locks");
    let (one, two) = (Lock::of(locks.clone(), "a"), Lock::of(locks, "a"));
    assert_eq!(told(&one, false).await, [Grant::Ours]);
    assert_eq!(told(&two, false).await, [Grant::Taken]);
    assert_eq!(two.try_now().await, Grant::Taken);
    one.release();
    assert_eq!(told(&two, true).await, [Grant::Ours]);
    two.release();
}

#[wasm_bindgen_test]
async fn a_browser_without_locks_has_one_tab() {
    for none in [JsValue::UNDEFINED, JsValue::NULL] {
        assert_eq!(told(&Lock::of(none, "a"), false).await, [Grant::Ours]);
    }
}

#[wasm_bindgen_test]
async fn a_request_that_is_refused_is_said() {
    for does in [
        "throw new DOMException('no locks here', 'SecurityError')",
        "return Promise.reject(new DOMException('no locks here', 'SecurityError'))",
    ] {
        let lock = Lock::of(manager(does), "a");
        assert!(matches!(lock.try_now().await, Grant::Refused(_)));
        for wait in [false, true] {
            let told = told(&lock, wait).await;
            let said =
                matches!(&told[..], [Grant::Refused(said)] if said.contains("no locks here"));
            assert!(said, "{does}: {told:?}");
        }
    }
    let none = Lock::of(js_sys::Object::new().into(), "a");
    assert!(matches!(told(&none, false).await[..], [Grant::Refused(_)]));
}
