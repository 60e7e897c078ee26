//! Values computed from signals. Leptos compiles the machinery of a memo anew for every type, two kilobytes each; here it is
//! compiled once, for a value of any type.

use std::{any::Any, marker::PhantomData, sync::Arc};

use leptos::prelude::{self, Get as _, GetUntracked as _, Signal, Track as _};

/// A value that follows signals and is told on only when it differs.
pub struct Memo<T> {
    held: Signal<Held>,
    of: PhantomData<fn() -> T>,
}

/// A value of any type.
#[derive(Clone)]
pub struct Held {
    value: Arc<dyn Any + Send + Sync>,
    is_same: fn(&Held, &Held) -> bool,
}

impl Held {
    /// Holds a value.
    pub fn new<T: PartialEq + Send + Sync + 'static>(value: T) -> Self {
        Held {
            value: Arc::new(value),
            is_same: |a, b| a.seen::<T>() == b.seen::<T>(),
        }
    }

    fn seen<T: 'static>(&self) -> Option<&T> {
        self.value.downcast_ref()
    }
}

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        (self.is_same)(self, other)
    }
}

/// A value computed from signals, and computed again when they change.
pub fn memo<T>(compute: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    type Compute = Box<dyn Fn(Option<&Held>) -> Held + Send + Sync>;
    fn start(compute: Compute) -> Signal<Held> {
        prelude::Memo::new(compute).into()
    }
    let compute = move |before: Option<&Held>| Held::new(compute(before.and_then(Held::seen)));
    Memo::of(start(Box::new(compute)))
}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

impl<T: Send + Sync + 'static> Memo<T> {
    /// What the signal holds, which is a `T`.
    pub(super) fn of(held: Signal<Held>) -> Self {
        Memo {
            held,
            of: PhantomData,
        }
    }

    /// What `read` makes of the value; whoever runs now follows it.
    pub fn with<U>(&self, read: impl FnOnce(&T) -> U) -> U {
        read(&value(self.held.get()))
    }

    /// What `read` makes of the value; nobody follows it for that.
    pub fn with_untracked<U>(&self, read: impl FnOnce(&T) -> U) -> U {
        read(&value(self.held.get_untracked()))
    }

    /// The value; whoever runs now follows it.
    #[must_use]
    pub fn get(&self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }

    /// The value; nobody follows it for that.
    #[must_use]
    pub fn get_untracked(&self) -> T
    where
        T: Clone,
    {
        self.with_untracked(T::clone)
    }

    /// Whoever runs now follows it.
    pub fn track(&self) {
        self.held.track();
    }
}

/// # Panics
/// Never: a memo holds what it was made with.
#[inline(never)]
fn value<T: Send + Sync + 'static>(held: Held) -> Arc<T> {
    held.value.downcast().expect("of the type it was made with")
}

impl<T: Clone + Send + Sync + 'static> From<Memo<T>> for Signal<T> {
    fn from(memo: Memo<T>) -> Self {
        Signal::derive(move || memo.get())
    }
}

/// A value that never changes.
impl<T: PartialEq + Send + Sync + 'static> From<T> for Memo<T> {
    fn from(value: T) -> Self {
        Memo::of(Signal::stored(Held::new(value)))
    }
}
