//! What pages are made of, as one type.
//!
//! A page is written with `view!` and Leptos components. The macro writes calls of [`View`], which only notes what is to be
//! seen; [`drawn`] makes it elements of the document, follows what changes, and when a part is drawn again changes the
//! elements that are there instead of replacing them, so that focus, selection and scroll stay (a list around which
//! everything is drawn again begins anew). Signals, effects, owners
//! and components are Leptos's own. Decision 0012 says why the renderer is not.

use std::borrow::Cow;

use leptos::ev::EventDescriptor;
use wasm_bindgen::JsCast;
use web_sys::Event;

mod children;
mod drawn;
mod element;
mod into;
mod list;
mod node_ref;
mod value;

pub use children::{Children, ChildrenFn, ToChildren, ViewFn};
pub use drawn::mount;
pub use into::{CollectView, IntoView};
pub use list::For;
use list::Listing;
pub use node_ref::NodeRef;
pub use value::{Given, IntoGiven, IntoValue, Value};

/// A part of a page, noted and not yet drawn. As thin as a pointer, because pages hand on thousands of them.
#[must_use = "what nobody draws is not seen"]
pub struct View(Box<Kind>);

enum Kind {
    Nothing,
    Text(Cow<'static, str>),
    Element(Noted),
    Several(Vec<View>),
    /// Drawn again whenever a signal read in it changes.
    Live(Box<dyn FnMut() -> View>),
    List(Box<dyn Listing>),
}

/// An element, as noted.
struct Noted {
    tag: &'static str,
    /// Where it was written; 0 inside of another.
    place: u32,
    parts: Vec<Part>,
    children: Vec<View>,
}

/// Something about an element.
enum Part {
    Set(Setting, &'static str, Given),
    On(Cow<'static, str>, Box<dyn FnMut(Event)>),
    Held(NodeRef),
}

/// What of an element a value is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Setting {
    Attribute,
    Class,
    Style,
    /// Of the object, not of the markup: what is typed, what is ticked.
    Property,
}

/// A number for where a view is written; equal numbers of different places do no harm when their elements differ.
#[must_use]
pub const fn place(file: &str, line: u32, column: u32) -> u32 {
    let mut place = line << 8 ^ column;
    let (bytes, mut next) = (file.as_bytes(), 0);
    while next < bytes.len() {
        place = place.wrapping_mul(31) ^ bytes[next] as u32;
        next += 1;
    }
    // Two bytes in the module; never 0.
    place % 0x1FFF + 1
}

impl View {
    /// Nothing to see.
    pub fn nothing() -> Self {
        View(Box::new(Kind::Nothing))
    }

    /// Words.
    pub fn text(text: impl Into<Cow<'static, str>>) -> Self {
        View::of_text(text.into())
    }

    fn of_text(text: Cow<'static, str>) -> Self {
        View(Box::new(Kind::Text(text)))
    }

    /// Parts beside each other, to be given with [`View::child`].
    pub fn several() -> Self {
        View(Box::new(Kind::Several(Vec::new())))
    }

    /// An element inside of another.
    #[inline(never)]
    pub fn element(tag: &'static str) -> Self {
        View::outermost(tag, 0)
    }

    /// An element that no other one is around, with the number of where it was written.
    #[inline(never)]
    pub fn outermost(tag: &'static str, place: u32) -> Self {
        View(Box::new(Kind::Element(Noted {
            tag,
            place,
            parts: Vec::new(),
            children: Vec::new(),
        })))
    }

    /// A part that is drawn again whenever a signal read in it changes.
    pub fn live(draw: Box<dyn FnMut() -> View>) -> Self {
        View(Box::new(Kind::Live(draw)))
    }

    fn list(list: Box<dyn Listing>) -> Self {
        View(Box::new(Kind::List(list)))
    }

    /// Puts a view inside, after what is there.
    #[inline(never)]
    pub fn child(mut self, view: View) -> Self {
        match &mut *self.0 {
            Kind::Element(Noted { children, .. }) | Kind::Several(children) => children.push(view),
            _ => {}
        }
        self
    }

    /// Puts words inside, after what is there.
    #[inline(never)]
    pub fn words(self, words: &'static str) -> Self {
        self.child(View::of_text(Cow::Borrowed(words)))
    }

    /// Puts the words for a key inside, after what is there.
    #[inline(never)]
    pub fn says(self, text: impl Fn(&'static str) -> &'static str, key: &'static str) -> Self {
        self.words(text(key))
    }

    /// Its classes.
    #[inline(never)]
    pub fn classes(self, classes: &'static str) -> Self {
        self.fixed("class", classes)
    }

    /// Its handle for tests.
    #[inline(never)]
    pub fn test(self, handle: &'static str) -> Self {
        self.fixed("data-test", handle)
    }

    /// An attribute that never changes.
    #[inline(never)]
    pub fn fixed(self, name: &'static str, value: &'static str) -> Self {
        let value = Value::Text(Cow::Borrowed(value));
        self.part(Part::Set(Setting::Attribute, name, Given::Fixed(value)))
    }

    /// An attribute.
    pub fn attribute(self, name: &'static str, value: impl IntoGiven) -> Self {
        self.set(Setting::Attribute, name, value.into_given())
    }

    /// One class, while something holds.
    pub fn class(self, name: &'static str, value: impl IntoGiven) -> Self {
        self.set(Setting::Class, name, value.into_given())
    }

    /// One property of its style.
    pub fn style(self, name: &'static str, value: impl IntoGiven) -> Self {
        self.set(Setting::Style, name, value.into_given())
    }

    /// One property of its object.
    pub fn property(self, name: &'static str, value: impl IntoGiven) -> Self {
        self.set(Setting::Property, name, value.into_given())
    }

    #[inline(never)]
    fn set(self, setting: Setting, name: &'static str, given: Given) -> Self {
        self.part(Part::Set(setting, name, given))
    }

    /// What to do when something happens to it.
    pub fn on<E>(self, event: E, mut act: impl FnMut(E::EventType) + 'static) -> Self
    where
        E: EventDescriptor,
        E::EventType: JsCast,
    {
        let act = Box::new(move |event: Event| act(event.unchecked_into()));
        self.part(Part::On(event.name(), act))
    }

    /// Lets the page reach the element once it is drawn.
    pub fn held(self, node: NodeRef) -> Self {
        self.part(Part::Held(node))
    }

    #[inline(never)]
    fn part(mut self, part: Part) -> Self {
        if let Kind::Element(noted) = &mut *self.0 {
            noted.parts.push(part);
        }
        self
    }
}
