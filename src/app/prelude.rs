//! What every page is written with: Leptos's signals, effects and components, and our own [`View`].

pub use leptos::prelude::*;
pub use watchbook_macros::view;

// These names are Leptos's too; ours are what pages mean by them.
pub use super::memo::Memo;
pub use super::view::{Children, ChildrenFn, CollectView, For, IntoView, NodeRef, View, ViewFn};
