//! Elements as they stand in the document.

use std::borrow::Cow;

use leptos::reactive::effect::RenderEffect;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Element, Event, HtmlElement};

use super::{
    Given, Noted, Part, Setting, Value,
    drawn::{Drawn, document},
};

const SVG: &str = "http://www.w3.org/2000/svg";

/// Elements of drawings, which live in a namespace of their own.
const DRAWN: &[&str] = &["svg", "path"];

/// An element, what is known of it, and what follows signals in it.
pub(super) struct DrawnElement {
    node: Element,
    tag: &'static str,
    place: u32,
    parts: Vec<Kept>,
    children: Vec<Drawn>,
}

/// What stays of a part of an element.
enum Kept {
    Value(&'static str, Value),
    /// Ends when it is dropped.
    Live(
        &'static str,
        #[expect(dead_code, reason = "kept alive")] RenderEffect<()>,
    ),
    Listener(Listener),
    Held,
}

impl Kept {
    /// Whether it is for the same as that part. With another id it is another element: what a person has chosen in it is
    /// of that one.
    fn fits(&self, part: &Part) -> bool {
        match (self, part) {
            (Kept::Value(name, old), Part::Set(_, other, Given::Fixed(new))) => {
                name == other && (*name != "id" || old == new)
            }
            (Kept::Live(name, _), Part::Set(_, other, Given::Live(_))) => name == other,
            (Kept::Listener(listener), Part::On(event, _)) => listener.event == *event,
            (Kept::Held, Part::Held(_)) => true,
            _ => false,
        }
    }
}

/// Listens as long as it is kept.
struct Listener {
    node: Element,
    event: Cow<'static, str>,
    act: Closure<dyn FnMut(Event)>,
}

impl Listener {
    fn new(node: &Element, event: Cow<'static, str>, act: Box<dyn FnMut(Event)>) -> Self {
        let act = Closure::wrap(act);
        _ = node.add_event_listener_with_callback(&event, act.as_ref().unchecked_ref());
        Listener {
            node: node.clone(),
            event,
            act,
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let act = self.act.as_ref().unchecked_ref();
        _ = self
            .node
            .remove_event_listener_with_callback(&self.event, act);
    }
}

impl DrawnElement {
    /// Makes it, not yet in the document.
    ///
    /// # Panics
    /// When a page names an element as the document does not allow: the tests open every page.
    pub fn new(noted: Noted) -> Self {
        let Noted {
            tag,
            place,
            parts,
            children,
        } = noted;
        let made = if DRAWN.contains(&tag) {
            document().create_element_ns(Some(SVG), tag)
        } else {
            document().create_element(tag)
        };
        let node = made.expect("a name of an element");
        let children: Vec<Drawn> = children.into_iter().map(super::View::draw).collect();
        children.iter().for_each(|child| child.mount(&node, None));
        // After the children: what is chosen in a select is one of them.
        let parts = parts.into_iter().map(|part| keep(&node, part)).collect();
        DrawnElement {
            node,
            tag,
            place,
            parts,
            children,
        }
    }

    pub fn node(&self) -> &Element {
        &self.node
    }

    /// Whether it was drawn by the same lines of a page.
    pub fn is_like(&self, noted: &Noted) -> bool {
        self.tag == noted.tag
            && self.place == noted.place
            && self.parts.len() == noted.parts.len()
            && self
                .parts
                .iter()
                .zip(&noted.parts)
                .all(|(kept, part)| kept.fits(part))
            && self.children.len() == noted.children.len()
    }

    /// Gives it the values, listeners and children of another of the same lines.
    pub fn patch(&mut self, noted: Noted) {
        for (child, view) in self.children.iter_mut().zip(noted.children) {
            child.patch(view);
        }
        for (kept, part) in self.parts.iter_mut().zip(noted.parts) {
            match (&*kept, &part) {
                (Kept::Value(_, old), Part::Set(_, _, Given::Fixed(new))) if old == new => {}
                _ => *kept = keep(&self.node, part),
            }
        }
    }
}

fn keep(node: &Element, part: Part) -> Kept {
    match part {
        Part::Set(setting, name, Given::Fixed(value)) => {
            set(node, setting, name, &value);
            Kept::Value(name, value)
        }
        Part::Set(setting, name, Given::Live(value)) => {
            let node = node.clone();
            let follow = move |_| set(&node, setting, name, &value());
            Kept::Live(name, RenderEffect::new(follow))
        }
        Part::On(event, act) => Kept::Listener(Listener::new(node, event, act)),
        Part::Held(held) => {
            held.hold(node);
            Kept::Held
        }
    }
}

// Setting fails for names the document does not allow, and those are written in pages.
fn set(node: &Element, setting: Setting, name: &'static str, value: &Value) {
    match setting {
        Setting::Attribute => match value {
            Value::Absent => _ = node.remove_attribute(name),
            Value::Present => _ = node.set_attribute(name, ""),
            Value::Text(text) => _ = node.set_attribute(name, text),
        },
        Setting::Class => {
            _ = node
                .class_list()
                .toggle_with_force(name, *value != Value::Absent);
        }
        Setting::Style => {
            let style = node.unchecked_ref::<HtmlElement>().style();
            match value {
                Value::Text(text) => _ = style.set_property(name, text),
                _ => _ = style.remove_property(name),
            }
        }
        Setting::Property => {
            let (name, value) = (JsValue::from_str(name), property(value));
            // Setting what is there already would move the cursor in some browsers.
            if js_sys::Reflect::get(node, &name).ok().as_ref() != Some(&value) {
                _ = js_sys::Reflect::set(node, &name, &value);
            }
        }
    }
}

fn property(value: &Value) -> JsValue {
    match value {
        Value::Absent => JsValue::FALSE,
        Value::Present => JsValue::TRUE,
        Value::Text(text) => JsValue::from_str(text),
    }
}
