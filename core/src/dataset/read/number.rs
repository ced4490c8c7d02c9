//! Numbers and yes-or-no.

use super::{Form, Reader};
use crate::dataset::json::{Node, Value};
use crate::dataset::schema::Kind;

/// A whole number from 1, such as a paragraph.
pub(crate) struct Count;

impl Form for Count {
    type Value = u32;

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<u32> {
        let number = reader.number(node)?;
        // Neither a fraction nor too large a number survives the way to a whole number and back.
        let count = number as u32;
        if count > 0 && f64::from(count) == number {
            return Some(count);
        }
        reader.refuse(node.at, "must be a whole number, counted from 1");
        None
    }

    fn kind() -> Kind {
        Kind::Count
    }
}

impl Form for f64 {
    type Value = Self;

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        reader.number(node)
    }

    fn kind() -> Kind {
        Kind::Number
    }
}

/// `true` or `false`.
pub(crate) struct Flag;

impl Form for Flag {
    type Value = bool;

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<bool> {
        if let Value::Flag(flag) = node.value {
            return Some(flag);
        }
        reader.expected(node, "true or false");
        None
    }

    fn kind() -> Kind {
        Kind::Flag
    }
}

impl Reader<'_> {
    /// The number of this node.
    fn number(&mut self, node: &Node<'_>) -> Option<f64> {
        let number = node.number();
        if number.is_none() {
            self.expected(node, "a number, without quotation marks");
        }
        number
    }
}
