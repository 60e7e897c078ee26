use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorker, ServiceWorkerRegistration, ServiceWorkerState};

use crate::{
    app::{
        components::{Button, ButtonKind, NoticeBox},
        engine::watchbook,
        prelude::*,
        reactive::{Shown, spawn},
        shell::use_shell,
    },
    words::text,
};

/// A new version is here: it is used when the person says so, and never over unsaved words.
#[component]
pub(super) fn UpdateBanner() -> impl IntoView {
    let shell = use_shell();
    let waiting = RwSignal::new_local(None::<ServiceWorker>);
    spawn(async move {
        if let Some(registration) = registration().await {
            watch(&registration, waiting);
        }
    });
    let busy = RwSignal::new(false);
    let update = move |_| {
        if let Some(worker) = waiting.get_untracked() {
            busy.set(activate(&worker));
        }
    };
    view! {
        <Shown when=move || waiting.with(Option::is_some)>
            <NoticeBox title=text!("update-title")>
                <Shown when=move || !shell.dirty.get() fallback=|| text!("update-dirty")>
                    <Button
                        kind=ButtonKind::Primary
                        busy=busy
                        press=update
                        test="update"
                    >
                        {text!("update-now")}
                    </Button>
                </Shown>
            </NoticeBox>
        </Shown>
    }
}

async fn registration() -> Option<ServiceWorkerRegistration> {
    let promise: Promise = watchbook("registration")?.dyn_into().ok()?;
    let registration = JsFuture::from(promise).await.ok()?;
    registration.dyn_into().ok()
}

fn watch(
    registration: &ServiceWorkerRegistration,
    waiting: RwSignal<Option<ServiceWorker>, LocalStorage>,
) {
    if let Some(worker) = registration.waiting().filter(|_| is_update()) {
        waiting.set(Some(worker));
    }
    // The browser may have found one before this page could listen.
    if let Some(worker) = registration.installing() {
        follow(worker, waiting);
    }
    let found = {
        let registration = registration.clone();
        Closure::<dyn FnMut()>::new(move || {
            if let Some(worker) = registration.installing() {
                follow(worker, waiting);
            }
        })
    };
    registration.set_onupdatefound(Some(found.as_ref().unchecked_ref()));
    found.forget();
}

/// Offers a version once it is installed. Whether it is an update is asked before that: the very first one may already be in
/// charge when its word of being installed comes.
fn follow(worker: ServiceWorker, waiting: RwSignal<Option<ServiceWorker>, LocalStorage>) {
    if !is_update() {
        return;
    }
    let observed = worker.clone();
    let changed = Closure::<dyn FnMut()>::new(move || {
        if observed.state() == ServiceWorkerState::Installed {
            waiting.set(Some(observed.clone()));
        }
    });
    worker.set_onstatechange(Some(changed.as_ref().unchecked_ref()));
    changed.forget();
}

/// Whether this page runs an older version; the very first one is no update.
fn is_update() -> bool {
    window().navigator().service_worker().controller().is_some()
}

/// Asks the new version to take over, and loads the page again when it has. True when asked.
fn activate(worker: &ServiceWorker) -> bool {
    let reload = Closure::<dyn FnMut()>::new(|| {
        if window().location().reload().is_err() {
            leptos::logging::error!("the page could not be loaded again");
        }
    });
    let container = window().navigator().service_worker();
    container.set_oncontrollerchange(Some(reload.as_ref().unchecked_ref()));
    reload.forget();
    let message = Object::new();
    let named = Reflect::set(&message, &"type".into(), &JsValue::from("activate"));
    named.is_ok() && worker.post_message(&message).is_ok()
}
