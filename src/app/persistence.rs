//! Whether the browser keeps what is stored, and how much room there is.

use js_sys::{Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What the browser promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promised {
    /// To keep the data until it is removed by hand.
    Yes,
    /// Nothing.
    No,
    /// It does not say.
    Unknown,
}

/// Whether the data is kept.
pub async fn persisted() -> Promised {
    call("persisted").await
}

/// Asks to keep the data; some browsers ask the person, so call it from a click. The question is
/// asked when this returns, the answer comes with the future.
pub fn persist() -> impl Future<Output = Promised> {
    call("persist")
}

/// Bytes used, and bytes there may be.
pub async fn estimate() -> Option<(u64, u64)> {
    let answer = JsFuture::from(ask("estimate")?).await.ok()?;
    let number = |name: &str| Reflect::get(&answer, &name.into()).ok()?.as_f64();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "sizes"
    )]
    let whole = |name: &str| number(name).map(|bytes| bytes.max(0.0) as u64);
    Some((whole("usage")?, whole("quota")?))
}

fn call(name: &str) -> impl Future<Output = Promised> + use<> {
    let question = ask(name);
    async move {
        let Some(question) = question else {
            return Promised::Unknown;
        };
        match JsFuture::from(question).await {
            Ok(answer) if answer.is_truthy() => Promised::Yes,
            Ok(_) => Promised::No,
            Err(_) => Promised::Unknown,
        }
    }
}

/// Older browsers and plain http have no storage manager, or a part of it.
fn ask(name: &str) -> Option<Promise> {
    let manager = Reflect::get(&window().navigator(), &"storage".into()).ok()?;
    let function = Reflect::get(&manager, &JsValue::from(name)).ok()?;
    let function: js_sys::Function = function.dyn_into().ok()?;
    function.call0(&manager).ok()?.dyn_into().ok()
}
