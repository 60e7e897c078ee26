//! What follows signals, compiled once. Leptos makes a copy of its machinery for every closure it is given, half a
//! kilobyte each; these take any closure and hand on one type.

use std::{future::Future, pin::Pin};

use js_sys::{Function, Promise};
use wasm_bindgen_futures::JsFuture;

use crate::app::prelude::*;

pub use super::memo::memo;

/// Does something now, and again whenever a signal read in it changes.
pub fn effect(run: impl FnMut() + 'static) {
    fn start(run: Box<dyn FnMut()>) {
        Effect::new(run);
    }
    start(Box::new(run));
}

/// Does something now, and again whenever a signal read in it changes; it is given what it returned before.
pub fn effect_after<T: 'static>(mut run: impl FnMut(Option<T>) -> T + 'static) {
    let mut before = None;
    effect(move || before = Some(run(before.take())));
}

/// A part of a page that is drawn again whenever a signal read in it changes.
pub fn live<V: IntoView>(mut draw: impl FnMut() -> V + 'static) -> View {
    View::live(Box::new(move || draw().into_view()))
}

/// Lets a task run beside the page.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    fn start(task: Pin<Box<dyn Future<Output = ()>>>) {
        leptos::task::spawn_local(task);
    }
    start(Box::pin(task));
}

/// Lets everything else go on before what comes after this: what follows it runs in a task of its own.
pub async fn next_task() {
    let mut wait = |resolve: Function, _: Function| {
        let _ = window().set_timeout_with_callback(&resolve);
    };
    let _ = JsFuture::from(Promise::new(&mut wait)).await;
}

/// Draws its children in a task of their own: what stands before them is shown, and answers, in between.
#[component]
pub fn Later(children: ChildrenFn) -> impl IntoView {
    let due = RwSignal::new(false);
    spawn(async move {
        next_task().await;
        let _ = due.try_set(true);
    });
    live(move || due.get().then(|| children()))
}

/// Shows its children while something holds.
#[component]
pub fn Shown<W>(
    /// What has to hold.
    when: W,
    /// What to show instead.
    #[prop(optional, into)]
    fallback: ViewFn,
    children: ChildrenFn,
) -> impl IntoView
where
    W: Fn() -> bool + Send + Sync + 'static,
{
    let holds = memo(move |_| when());
    live(move || {
        if holds.get() {
            children()
        } else {
            fallback.run()
        }
    })
}
