//! What an attribute, a class, a style or a property is given.

use std::borrow::Cow;

use leptos::prelude::{Get, RwSignal, Signal};

use crate::app::memo::Memo;

/// A value, as the document takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Not there; a truth that does not hold.
    Absent,
    /// There, without words; a truth that holds.
    Present,
    /// There, with words.
    Text(Cow<'static, str>),
}

/// A value now, or one that follows signals.
pub enum Given {
    /// Stays as it is.
    Fixed(Value),
    /// Follows the signals read in it.
    Live(Box<dyn Fn() -> Value>),
}

/// What can be the value of an attribute.
pub trait IntoValue {
    /// The value.
    fn into_value(self) -> Value;
}

/// What an attribute can be given: a value, a signal of one, or a closure that reads signals.
pub trait IntoGiven {
    /// What is given.
    fn into_given(self) -> Given;
}

impl IntoValue for bool {
    fn into_value(self) -> Value {
        if self { Value::Present } else { Value::Absent }
    }
}

impl IntoValue for &'static str {
    fn into_value(self) -> Value {
        Value::Text(Cow::Borrowed(self))
    }
}

impl IntoValue for String {
    fn into_value(self) -> Value {
        Value::Text(Cow::Owned(self))
    }
}

impl IntoValue for Cow<'static, str> {
    fn into_value(self) -> Value {
        Value::Text(self)
    }
}

impl IntoValue for u32 {
    fn into_value(self) -> Value {
        self.to_string().into_value()
    }
}

impl IntoValue for usize {
    fn into_value(self) -> Value {
        self.to_string().into_value()
    }
}

impl<T: IntoValue> IntoValue for Option<T> {
    fn into_value(self) -> Value {
        self.map_or(Value::Absent, IntoValue::into_value)
    }
}

macro_rules! fixed {
    ($($kind:ty),*) => {$(
        impl IntoGiven for $kind {
            fn into_given(self) -> Given {
                Given::Fixed(self.into_value())
            }
        }
    )*};
}

fixed!(bool, &'static str, String, Cow<'static, str>, u32, usize);

impl<T: IntoValue> IntoGiven for Option<T> {
    fn into_given(self) -> Given {
        Given::Fixed(self.into_value())
    }
}

impl<V: IntoValue, F: Fn() -> V + 'static> IntoGiven for F {
    fn into_given(self) -> Given {
        Given::Live(Box::new(move || self().into_value()))
    }
}

macro_rules! signals {
    ($($signal:ident),*) => {$(
        impl<T> IntoGiven for $signal<T>
        where
            T: IntoValue + Clone + Send + Sync + 'static,
        {
            fn into_given(self) -> Given {
                Given::Live(Box::new(move || self.get().into_value()))
            }
        }
    )*};
}

signals!(Memo, RwSignal, Signal);
