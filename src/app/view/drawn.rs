//! Views as they stand in the document.

use std::borrow::Cow;

use leptos::reactive::effect::RenderEffect;
use web_sys::{Comment, Document, Node, Text};

use super::{
    Kind, View,
    element::DrawnElement,
    list::{DrawnRows, Listing},
};

/// A view in the document. Dropping it ends everything that follows signals in it.
pub(super) enum Drawn {
    /// A place where nothing is to be seen.
    Nothing(Comment),
    Text(Text, Cow<'static, str>),
    Element(Box<DrawnElement>),
    /// Parts beside each other, and the mark after the last.
    Several(Vec<Drawn>, Comment),
    Live(Followed),
    Rows(DrawnRows),
}

/// A part that is drawn again when a signal read in it changes.
pub(super) struct Followed(RenderEffect<Drawn>);

impl Drop for Followed {
    fn drop(&mut self) {
        // The effect's task keeps what was drawn until it notices that nobody waits for it any more. By then the
        // signals may be gone that the parts inside still follow.
        drop(self.0.take_value());
    }
}

/// Shows a view in an element, as long as the page lives.
pub fn mount(view: View, parent: &Node) {
    let drawn = view.draw();
    drawn.mount(parent, None);
    std::mem::forget(drawn);
}

pub(super) fn document() -> Document {
    leptos::prelude::document()
}

/// A mark that nobody sees.
pub(super) fn comment() -> Comment {
    document().create_comment("")
}

/// Draws now, and again when a signal that is read changes.
fn follow(mut draw: Box<dyn FnMut() -> View>, before: Option<Drawn>) -> Followed {
    let run = move |drawn: Option<Drawn>| {
        let view = draw();
        match drawn {
            Some(mut drawn) => {
                drawn.patch(view);
                drawn
            }
            None => view.draw(),
        }
    };
    Followed(RenderEffect::new_with_value(run, before))
}

fn follow_list(mut list: Box<dyn Listing>) -> Followed {
    let run = move |drawn: Option<Drawn>| {
        let mut rows = match drawn {
            Some(Drawn::Rows(rows)) => rows,
            _ => DrawnRows::new(),
        };
        rows.update(&mut *list);
        Drawn::Rows(rows)
    };
    Followed(RenderEffect::new_with_value(run, None))
}

impl View {
    /// Makes it elements, not yet in the document.
    pub(super) fn draw(self) -> Drawn {
        Drawn::new(*self.0)
    }
}

impl Drawn {
    fn new(kind: Kind) -> Self {
        match kind {
            Kind::Nothing => Drawn::Nothing(comment()),
            Kind::Text(text) => Drawn::Text(document().create_text_node(&text), text),
            Kind::Element(noted) => Drawn::Element(Box::new(DrawnElement::new(noted))),
            Kind::Several(views) => {
                Drawn::Several(views.into_iter().map(View::draw).collect(), comment())
            }
            Kind::Live(draw) => Drawn::Live(follow(draw, None)),
            Kind::List(list) => Drawn::Live(follow_list(list)),
        }
    }

    /// Changes what is there into what the view says, and replaces what is of another kind.
    pub(super) fn patch(&mut self, view: View) {
        match (&mut *self, *view.0) {
            (Drawn::Nothing(_), Kind::Nothing) => {}
            (Drawn::Text(node, old), Kind::Text(new)) => {
                if *old != new {
                    node.set_data(&new);
                    *old = new;
                }
            }
            (Drawn::Element(old), Kind::Element(new)) if old.is_like(&new) => old.patch(new),
            (Drawn::Several(old, end), Kind::Several(new)) => patch_all(old, new, end),
            (Drawn::Live(old), Kind::Live(draw)) => {
                let before = old.0.take_value();
                *old = follow(draw, before);
            }
            // A list as well: its rows may hold what the part around them has given up.
            (_, kind) => self.replace(Drawn::new(kind)),
        }
    }

    fn replace(&mut self, new: Drawn) {
        let first = self.first();
        if let Some(parent) = first.parent_node() {
            new.mount(&parent, Some(&first));
        }
        self.unmount();
        *self = new;
    }

    /// Puts it into the document, before a node or as the last child.
    pub(super) fn mount(&self, parent: &Node, before: Option<&Node>) {
        let put = |node: &Node| _ = parent.insert_before(node, before);
        match self {
            Drawn::Nothing(node) => put(node),
            Drawn::Text(node, _) => put(node),
            Drawn::Element(element) => put(element.node()),
            Drawn::Several(parts, end) => {
                parts.iter().for_each(|part| part.mount(parent, before));
                put(end);
            }
            Drawn::Live(it) => {
                it.0.with_value_mut(|drawn| drawn.mount(parent, before));
            }
            Drawn::Rows(rows) => {
                rows.parts().for_each(|part| part.mount(parent, before));
                put(rows.end());
            }
        }
    }

    /// Takes it out of the document.
    pub(super) fn unmount(&self) {
        let (mut node, last) = (Some(self.first()), self.last());
        while let Some(this) = node {
            node = this.next_sibling().filter(|_| this != last);
            if let Some(parent) = this.parent_node() {
                _ = parent.remove_child(&this);
            }
        }
    }

    /// The first of its nodes.
    pub(super) fn first(&self) -> Node {
        match self {
            Drawn::Nothing(node) => node.clone().into(),
            Drawn::Text(node, _) => node.clone().into(),
            Drawn::Element(element) => element.node().clone().into(),
            Drawn::Several(parts, end) => {
                let first = parts.first().map(Drawn::first);
                first.unwrap_or_else(|| end.clone().into())
            }
            Drawn::Live(it) => {
                it.0.with_value_mut(|drawn| drawn.first())
                    .unwrap_or_else(|| comment().into())
            }
            Drawn::Rows(rows) => {
                let first = rows.parts().next().map(Drawn::first);
                first.unwrap_or_else(|| rows.end().clone())
            }
        }
    }

    /// The last of its nodes.
    pub(super) fn last(&self) -> Node {
        match self {
            Drawn::Several(_, end) => end.clone().into(),
            Drawn::Rows(rows) => rows.end().clone(),
            Drawn::Live(it) => {
                it.0.with_value_mut(|drawn| drawn.last())
                    .unwrap_or_else(|| comment().into())
            }
            _ => self.first(),
        }
    }
}

/// Patches parts one by one, takes away what is too much and puts what is missing before the end.
pub(super) fn patch_all(old: &mut Vec<Drawn>, new: Vec<View>, end: &Node) {
    for part in old.drain(new.len().min(old.len())..) {
        part.unmount();
    }
    let mut new = new.into_iter();
    for (part, view) in old.iter_mut().zip(&mut new) {
        part.patch(view);
    }
    for view in new {
        let part = view.draw();
        if let Some(parent) = end.parent_node() {
            part.mount(&parent, Some(end));
        }
        old.push(part);
    }
}
