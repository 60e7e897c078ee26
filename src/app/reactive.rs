//! What follows signals, compiled once. Leptos makes a copy of its machinery for every closure it is given, half a
//! kilobyte each; these take any closure and hand on one type.

use std::{future::Future, pin::Pin};

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
