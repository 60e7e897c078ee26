use std::{any::Any, cell::RefCell, collections::BTreeMap};

use crate::{
    app::{prelude::*, reactive::effect, shell::use_shell},
    log::id::RecordId,
    register::offer::Step,
};

type Key = (RecordId, Step, &'static str);

thread_local! {
    /// What is typed and not sent. It outlives its page, so that one can look something up
    /// and come back; it is never written anywhere.
    static KEPT: RefCell<BTreeMap<Key, Box<dyn Any>>> = const { RefCell::new(BTreeMap::new()) };
    static GUARDED: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// What is typed in the form of a step of a record, until it is sent.
#[derive(Clone, Copy)]
pub struct Unsent {
    record: RecordId,
    step: Step,
}

impl Unsent {
    /// Of that step.
    #[must_use]
    pub fn of(record: RecordId, step: Step) -> Self {
        Unsent { record, step }
    }

    /// The step of a record that somebody began here, if any.
    #[must_use]
    pub fn begun(record: RecordId) -> Option<Step> {
        KEPT.with_borrow(|kept| {
            let mut keys = kept.keys();
            keys.find(|key| key.0 == record).map(|key| key.1)
        })
    }

    /// A value of the form: what was left here before, or `first`.
    pub fn keep<T>(self, field: &'static str, first: T) -> RwSignal<T>
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        guard();
        let shell = use_shell();
        let key = (self.record, self.step, field);
        let left = KEPT.with_borrow(|kept| kept.get(&key)?.downcast_ref().cloned());
        let value = RwSignal::new(left.unwrap_or_else(|| first.clone()));
        effect(move || {
            let value = value.get();
            KEPT.with_borrow_mut(|kept| match value == first {
                true => kept.remove(&key),
                false => kept.insert(key, Box::new(value)),
            });
            shell.dirty.set(Unsent::is_any());
        });
        value
    }

    /// A text of the form.
    pub fn text(self, field: &'static str) -> RwSignal<String> {
        self.keep(field, String::new())
    }

    /// It is sent: nothing of it has to be kept.
    pub fn forget(self) {
        KEPT.with_borrow_mut(|kept| {
            kept.retain(|key, _| (key.0, key.1) != (self.record, self.step));
        });
    }

    /// Forgets everything that is typed and not sent: this page ends.
    pub fn give_up() {
        KEPT.take();
    }

    /// Whether anything is typed and not sent.
    #[must_use]
    pub fn is_any() -> bool {
        KEPT.with_borrow(|kept| !kept.is_empty())
    }
}

/// Lets the browser ask before the page is closed with something unsent in it.
fn guard() {
    if GUARDED.replace(true) {
        return;
    }
    window_event_listener_untyped("beforeunload", |event| {
        if Unsent::is_any() {
            event.prevent_default();
        }
    });
}
