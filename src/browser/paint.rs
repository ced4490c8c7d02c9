//! Keeps a part of the page like its markup: elements that stay are changed, not made anew, so that they keep focus, scroll
//! and the pointer.

use super::kit::Kit;
use dossier_core::markup::{Element, Node};
use leptos::prelude::{Effect, RenderEffect, StoredValue};
use std::borrow::Cow;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, HtmlOptionElement};

/// Markup that follows the signals it reads.
#[derive(Clone)]
pub(crate) struct Markup(Rc<dyn Fn() -> Element>);

/// An element that follows the signals it reads, for the directives [`paint`] and [`wear`].
pub(crate) fn markup(markup: impl Fn() -> Element + 'static) -> Markup {
    Markup(Rc::new(markup))
}

/// A directive: keeps an element like some markup, with its attributes and what is inside.
///
/// A view gives an element its place and its handlers and nothing else: each attribute in a view is a type of its own, for which the
/// compiler writes some two kilobytes.
pub(crate) fn paint(host: web_sys::Element, markup: Markup) {
    let kit = Kit::new(&host);
    Effect::new(move |painted: Option<Painted>| {
        let wanted = (markup.0)();
        let mut painted = painted.unwrap_or_else(|| {
            // A part that is drawn anew keeps its element, and on it what was painted before.
            host.set_text_content(None);
            Painted::new(host.clone().into(), wanted.tag, wanted.key)
        });
        like(kit, &mut painted, wanted);
        painted
    });
}

/// A directive: keeps the attributes of an element like those of some markup, from the very beginning, so that whoever measures it
/// finds its size. What is inside is left to the view.
pub(crate) fn wear(host: web_sys::Element, markup: Markup) {
    let kit = Kit::new(&host);
    let worn = RenderEffect::new(move |worn: Option<Painted>| {
        let wanted = (markup.0)();
        let mut worn = worn.unwrap_or_else(|| Painted::new(host.clone().into(), wanted.tag, wanted.key));
        like(kit, &mut worn, Element { children: Vec::new(), ..wanted });
        worn
    });
    StoredValue::new_local(worn);
}

/// What is on the page.
struct Painted {
    node: web_sys::Node,
    tag: &'static str,
    key: u64,
    /// Its attributes, or none and its text.
    attributes: Vec<(&'static str, Cow<'static, str>)>,
    text: Cow<'static, str>,
    children: Vec<Painted>,
}

/// The tag of what is text.
const TEXT: &str = "";

/// Makes what is inside `parent` like `wanted`. What has the same tag and key stays.
fn repaint(kit: Kit, parent: &web_sys::Element, painted: &mut Vec<Painted>, wanted: Vec<Node>) {
    let mut old: Vec<_> = std::mem::take(painted).into_iter().map(Some).collect();
    let mut places = Vec::with_capacity(wanted.len());
    let mut next = 0;
    for node in wanted {
        let found = find(&old, next, &node);
        let stays = found.and_then(|at| old[at].take());
        next = found.map_or(next, |at| at + 1);
        places.push(found);
        painted.extend(show(kit, stays, node));
    }
    for gone in old.into_iter().flatten() {
        let _ = parent.remove_child(&gone.node);
    }
    // From the last to the first, so that each has its place before the one after it. What stands in its order is not moved.
    let (mut lowest, mut after) = (usize::MAX, None);
    for (place, shown) in places.into_iter().zip(painted.iter()).rev() {
        match place {
            Some(at) if at < lowest => lowest = at,
            _ => {
                let _ = parent.insert_before(&shown.node, after);
            }
        }
        after = Some(&shown.node);
    }
}

/// Where something of the same tag and key is, looked for from `next` on and then before it.
fn find(old: &[Option<Painted>], next: usize, node: &Node) -> Option<usize> {
    let (tag, key) = match node {
        Node::Element(element) => (element.tag, element.key),
        Node::Text(_) => (TEXT, 0),
    };
    let is_same = |at: &usize| old[*at].as_ref().is_some_and(|old| old.key == key && old.tag == tag);
    (next..old.len()).find(is_same).or_else(|| (0..next).find(is_same))
}

/// Shows a node: by what stays of it, or else anew.
fn show(kit: Kit, stays: Option<Painted>, node: Node) -> Option<Painted> {
    match node {
        Node::Text(text) => {
            let mut shown = match stays {
                Some(shown) => shown,
                None => Painted::new(kit.text()?, TEXT, 0),
            };
            if shown.text != text {
                shown.node.set_node_value(Some(&text));
                shown.text = text;
            }
            Some(shown)
        }
        Node::Element(wanted) => {
            let mut shown = match stays {
                Some(shown) => shown,
                None => Painted::new(kit.element(wanted.tag)?, wanted.tag, wanted.key),
            };
            like(kit, &mut shown, wanted);
            Some(shown)
        }
    }
}

/// Makes an element that is shown like one that is wanted, of the same tag.
fn like(kit: Kit, shown: &mut Painted, wanted: Element) {
    let Element { tag, attributes, children, .. } = wanted;
    let element: web_sys::Element = shown.node.clone().unchecked_into();
    if shown.attributes != attributes {
        for (name, value) in &attributes {
            if !shown.attributes.iter().any(|(old, was)| old == name && was == value) {
                set(kit, &element, tag, name, value);
            }
        }
        for (name, _) in &shown.attributes {
            if !attributes.iter().any(|(new, _)| new == name) {
                let _ = element.remove_attribute(name);
            }
        }
    }
    repaint(kit.within(tag), &element, &mut shown.children, children);
    // The attributes are what a box or an option was at first; what it is now, a reader may have changed.
    let has = |name: &str| attributes.iter().any(|(other, _)| *other == name);
    match tag {
        "input" => element.unchecked_ref::<HtmlInputElement>().set_checked(has("checked")),
        "option" if has("selected") => element.unchecked_ref::<HtmlOptionElement>().set_selected(true),
        _ => {}
    }
    shown.attributes = attributes;
}

/// Gives an element of a tag an attribute, or a property of its style, which a strict policy lets through one by one.
fn set(kit: Kit, element: &web_sys::Element, tag: &str, name: &'static str, value: &str) {
    // What cannot be set is no reason to leave the rest undone.
    let _ = match name.strip_prefix("style:") {
        Some(property) => element.unchecked_ref::<HtmlElement>().style().set_property(property, value),
        None => kit.set(element, name, value),
    };
    if tag == "input" && name == "value" {
        // Nor is the attribute what stands in a field that was typed into.
        element.unchecked_ref::<HtmlInputElement>().set_value(value);
    }
}

impl Painted {
    fn new(node: web_sys::Node, tag: &'static str, key: u64) -> Self {
        Self { node, tag, key, attributes: Vec::new(), text: Cow::Borrowed(""), children: Vec::new() }
    }
}
