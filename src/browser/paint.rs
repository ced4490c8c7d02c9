//! Keeps a part of the page like its markup: elements that stay are changed, not made anew, so that they keep focus, scroll
//! and the pointer.

use super::page::document;
use dossier_core::markup::{Element, Node};
use leptos::prelude::Effect;
use std::borrow::Cow;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::Document;

/// Markup that follows the signals it reads.
#[derive(Clone)]
pub(crate) struct Markup(Rc<dyn Fn() -> Vec<Element>>);

/// Markup that follows the signals it reads, for the directive [`paint`].
pub(crate) fn markup(markup: impl Fn() -> Vec<Element> + 'static) -> Markup {
    Markup(Rc::new(markup))
}

/// A directive: keeps what is inside an element like some markup.
pub(crate) fn paint(host: web_sys::Element, markup: Markup) {
    let Some(document) = document() else { return };
    Effect::new(move |painted: Option<Vec<Painted>>| {
        // A part that is drawn anew keeps its element, and on it what was painted before.
        let mut painted = painted.unwrap_or_else(|| {
            host.set_text_content(None);
            Vec::new()
        });
        let wanted = (markup.0)().into_iter().map(Node::Element).collect();
        repaint(&document, &host, &mut painted, wanted);
        painted
    });
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
fn repaint(document: &Document, parent: &web_sys::Element, painted: &mut Vec<Painted>, wanted: Vec<Node>) {
    let mut old: Vec<_> = std::mem::take(painted).into_iter().map(Some).collect();
    let mut places = Vec::with_capacity(wanted.len());
    let mut next = 0;
    for node in wanted {
        let found = find(&old, next, &node);
        let stays = found.and_then(|at| old[at].take());
        next = found.map_or(next, |at| at + 1);
        places.push(found);
        painted.extend(show(document, parent, stays, node));
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
fn show(document: &Document, parent: &web_sys::Element, stays: Option<Painted>, node: Node) -> Option<Painted> {
    match node {
        Node::Text(text) => {
            let mut shown = match stays {
                Some(shown) => shown,
                None => Painted::new(document.create_text_node("").into(), TEXT, 0),
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
                None => Painted::new(create(document, parent, wanted.tag)?.into(), wanted.tag, wanted.key),
            };
            let element: &web_sys::Element = shown.node.unchecked_ref();
            if wanted.tag == "input" {
                // The attribute is what a box was at first; what it is now, a reader may have changed.
                let is_checked = wanted.attributes.iter().any(|&(name, _)| name == "checked");
                shown.node.unchecked_ref::<web_sys::HtmlInputElement>().set_checked(is_checked);
            }
            if shown.attributes != wanted.attributes {
                for (name, value) in &wanted.attributes {
                    if !shown.attributes.iter().any(|(old, was)| old == name && was == value) {
                        let _ = element.set_attribute(name, value);
                        if wanted.tag == "input" && *name == "value" {
                            // Nor is the attribute what stands in a field that was typed into.
                            shown.node.unchecked_ref::<web_sys::HtmlInputElement>().set_value(value);
                        }
                    }
                }
                for (name, _) in &shown.attributes {
                    if !wanted.attributes.iter().any(|(new, _)| new == name) {
                        let _ = element.remove_attribute(name);
                    }
                }
                shown.attributes = wanted.attributes;
            }
            repaint(document, element, &mut shown.children, wanted.children);
            Some(shown)
        }
    }
}

impl Painted {
    fn new(node: web_sys::Node, tag: &'static str, key: u64) -> Self {
        Self { node, tag, key, attributes: Vec::new(), text: Cow::Borrowed(""), children: Vec::new() }
    }
}

/// A new element, of SVG where it is one or is inside one.
fn create(document: &Document, parent: &web_sys::Element, tag: &str) -> Option<web_sys::Element> {
    const SVG: &str = "http://www.w3.org/2000/svg";
    if tag == "svg" || parent.namespace_uri().as_deref() == Some(SVG) {
        document.create_element_ns(Some(SVG), tag).ok()
    } else {
        document.create_element(tag).ok()
    }
}
