//! What parts of the page are made with: elements and names that are already at hand.
//!
//! A picture has thousands of attributes. Each name handed to the browser is text that it has to decode first, so each is
//! handed over once and kept, and so is an empty element of each tag, of which the others are copies.

use super::page::document;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Node};

#[wasm_bindgen]
extern "C" {
    /// An element that is given an attribute by a name that is at hand.
    type Named;
    #[wasm_bindgen(method, catch, js_name = setAttribute)]
    fn set_attribute(this: &Named, name: &JsValue, value: &str) -> Result<(), JsValue>;
}

thread_local! {
    /// The names of attributes.
    static NAMES: RefCell<Vec<(&'static str, JsValue)>> = const { RefCell::new(Vec::new()) };
    /// An empty element of each tag, of SVG or not.
    static BLANKS: RefCell<Vec<((&'static str, bool), Element)>> = const { RefCell::new(Vec::new()) };
    /// An empty text.
    static TEXT: Option<Node> = document().map(|document| document.create_text_node("").into());
}

const SVG: &str = "http://www.w3.org/2000/svg";

/// What the insides of an element are made with.
#[derive(Clone, Copy)]
pub(super) struct Kit {
    /// Whether that is SVG.
    is_svg: bool,
}

impl Kit {
    /// For an element, and so for what is inside.
    pub(super) fn new(element: &Element) -> Self {
        Self { is_svg: element.namespace_uri().as_deref() == Some(SVG) }
    }

    /// For what is inside an element of this tag.
    pub(super) fn within(self, tag: &str) -> Self {
        Self { is_svg: self.is_svg || tag == "svg" }
    }

    /// A new element of this tag.
    pub(super) fn element(self, tag: &'static str) -> Option<Node> {
        let kind = (tag, self.within(tag).is_svg);
        BLANKS.with_borrow_mut(|blanks| {
            if let Some((_, blank)) = blanks.iter().find(|(other, _)| *other == kind) {
                return blank.clone_node().ok();
            }
            let document = document()?;
            let blank =
                if kind.1 { document.create_element_ns(Some(SVG), tag) } else { document.create_element(tag) }.ok()?;
            let made = blank.clone_node().ok();
            blanks.push((kind, blank));
            made
        })
    }

    /// A new text.
    pub(super) fn text(self) -> Option<Node> {
        TEXT.with(|text| text.as_ref()?.clone_node().ok())
    }

    /// Gives an element an attribute.
    pub(super) fn set(self, element: &Element, name: &'static str, value: &str) -> Result<(), JsValue> {
        let element: &Named = element.unchecked_ref();
        NAMES.with_borrow_mut(|names| {
            if let Some((_, known)) = names.iter().find(|(other, _)| std::ptr::eq(*other, name)) {
                return element.set_attribute(known, value);
            }
            let known = JsValue::from_str(name);
            let done = element.set_attribute(&known, value);
            names.push((name, known));
            done
        })
    }
}
