//! An element.

use std::borrow::Cow;

/// Words that are always the same, or made for the occasion.
type Words = Cow<'static, str>;

/// An element, or text.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text.
    Text(Words),
}

/// An element of HTML or SVG.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// The name of its tag. Whatever is inside an `svg` is SVG.
    pub tag: &'static str,
    /// What it stays the same by when its neighbours come and go; 0 where its place among them tells.
    pub key: u64,
    /// Its attributes, in an order that is always the same for elements of one sort.
    pub attributes: Vec<(&'static str, Words)>,
    /// What is inside.
    pub children: Vec<Node>,
}

/// An empty element.
pub fn element(tag: &'static str) -> Element {
    Element { tag, key: 0, attributes: Vec::new(), children: Vec::new() }
}

impl Element {
    /// With a key, by which it stays the same.
    pub fn key(mut self, key: u64) -> Self {
        self.key = key;
        self
    }

    /// With a class.
    pub fn class(self, class: impl Into<Words>) -> Self {
        self.set("class", class.into())
    }

    /// With an attribute.
    pub fn attr(self, name: &'static str, value: impl Into<Words>) -> Self {
        self.set(name, value.into())
    }

    /// With text inside.
    pub fn text(self, text: impl Into<Words>) -> Self {
        self.with(Node::Text(text.into()))
    }

    /// With text of a dataset inside, which may run in another direction than what is round it.
    pub fn bdi(self, text: impl Into<Words>) -> Self {
        self.child(element("bdi").text(text))
    }

    /// With an element inside.
    pub fn child(self, child: Self) -> Self {
        self.with(Node::Element(child))
    }

    /// With some elements inside.
    pub fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        for child in children {
            self.children.push(Node::Element(child));
        }
        self
    }

    // The one copy of what all of the above do: the others are a few bytes each wherever they are called.
    #[inline(never)]
    fn set(mut self, name: &'static str, value: Words) -> Self {
        self.attributes.push((name, value));
        self
    }

    #[inline(never)]
    fn with(mut self, node: Node) -> Self {
        self.children.push(node);
        self
    }
}

/// Yes or no, as ARIA has it.
pub(crate) fn told(is_so: bool) -> &'static str {
    if is_so { "true" } else { "false" }
}
