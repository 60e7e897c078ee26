//! Reaching an element.

use leptos::prelude::{Get, LocalStorage, RwSignal, Set};
use web_sys::Element;

/// Reaches an element of the page once it is drawn. As Leptos's, of one type for all elements.
#[derive(Clone, Copy)]
pub struct NodeRef(RwSignal<Option<Element>, LocalStorage>);

impl NodeRef {
    /// For an element not drawn yet.
    #[must_use]
    pub fn new() -> Self {
        NodeRef(RwSignal::new_local(None))
    }

    /// The element, once it is drawn; whoever runs now follows it.
    #[must_use]
    pub fn get(self) -> Option<Element> {
        self.0.get()
    }

    pub(super) fn hold(self, element: &Element) {
        self.0.set(Some(element.clone()));
    }
}

impl Default for NodeRef {
    fn default() -> Self {
        NodeRef::new()
    }
}
