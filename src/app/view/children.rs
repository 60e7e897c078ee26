//! What stands inside of a component.

use std::rc::Rc;

use super::{IntoView, View};

/// Children that are drawn once.
pub type Children = Box<dyn FnOnce() -> View>;

/// Children that may be drawn again.
pub type ChildrenFn = Rc<dyn Fn() -> View>;

/// The kinds of children, made from what draws them.
pub trait ToChildren<F> {
    /// The children.
    fn to_children(draw: F) -> Self;
}

impl<F: FnOnce() -> View + 'static> ToChildren<F> for Children {
    fn to_children(draw: F) -> Self {
        Box::new(draw)
    }
}

impl<F: Fn() -> View + 'static> ToChildren<F> for ChildrenFn {
    fn to_children(draw: F) -> Self {
        Rc::new(draw)
    }
}

/// A view that is drawn when it is needed; nothing unless given.
#[derive(Clone, Default)]
pub struct ViewFn(Option<ChildrenFn>);

impl ViewFn {
    /// Draws it.
    pub fn run(&self) -> View {
        self.0.as_ref().map_or_else(View::nothing, |draw| draw())
    }
}

impl<V: IntoView, F: Fn() -> V + 'static> From<F> for ViewFn {
    fn from(draw: F) -> Self {
        ViewFn(Some(Rc::new(move || draw().into_view())))
    }
}
