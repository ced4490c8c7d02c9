//! A JSON value that knows where it stood.

use std::borrow::Cow;

/// A value and the byte of the text at which it begins.
#[derive(Debug, PartialEq)]
pub(crate) struct Node<'a> {
    /// The byte at which it begins. No two nodes begin at one byte.
    pub(crate) at: u32,
    /// The value.
    pub(crate) value: Value<'a>,
}

/// A JSON value; text without escapes borrows from the file.
#[derive(Debug, PartialEq)]
pub(crate) enum Value<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Flag(bool),
    /// A number; never infinite, never not a number.
    Number(f64),
    /// Text in quotation marks.
    Text(Cow<'a, str>),
    /// `[…]`
    List(Vec<Node<'a>>),
    /// `{…}` with its fields as they stand, even where a name stands twice.
    Object(Vec<Member<'a>>),
}

/// A field of an object.
#[derive(Debug, PartialEq)]
pub(crate) struct Member<'a> {
    /// The byte at which its name begins.
    pub(crate) at: u32,
    /// Its name.
    pub(crate) name: Cow<'a, str>,
    /// Its value.
    pub(crate) node: Node<'a>,
}

impl<'a> Node<'a> {
    /// The field of this name, where the value is an object that has one; the first of several.
    pub(crate) fn get(&self, name: &str) -> Option<&Node<'a>> {
        let Value::Object(members) = &self.value else { return None };
        members.iter().find(|member| member.name == name).map(|member| &member.node)
    }

    /// The text, where it is one.
    pub(crate) fn text(&self) -> Option<&str> {
        if let Value::Text(text) = &self.value { Some(text) } else { None }
    }

    /// The number, where it is one.
    pub(crate) fn number(&self) -> Option<f64> {
        if let Value::Number(number) = self.value { Some(number) } else { None }
    }

    /// The entries of a list; none where it is something else.
    pub(crate) fn entries(&self) -> &[Node<'a>] {
        if let Value::List(entries) = &self.value { entries } else { &[] }
    }
}
