//! Numbers and yes-or-no.

use super::{Form, Reader};
use crate::dataset::json::{Node, Value};
use crate::dataset::schema::Kind;

/// A whole number from 1, such as a paragraph.
pub(crate) struct Count;

impl Form for Count {
    type Value = u32;

    fn absent() -> u32 {
        1
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> u32 {
        let number = reader.number(node).unwrap_or(1.0);
        // Neither a fraction nor too large a number survives the way to a whole number and back.
        let count = number as u32;
        if count > 0 && f64::from(count) == number {
            return count;
        }
        reader.refuse(node.at, "must be a whole number, counted from 1");
        1
    }

    fn kind() -> Kind {
        Kind::Count
    }
}

impl Form for f64 {
    type Value = Self;

    fn absent() -> Self {
        0.0
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Self {
        reader.number(node).unwrap_or(0.0)
    }

    fn kind() -> Kind {
        Kind::Number
    }
}

/// `true` or `false`.
pub(crate) struct Flag;

impl Form for Flag {
    type Value = bool;

    fn absent() -> bool {
        false
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> bool {
        if let Value::Flag(flag) = node.value {
            return flag;
        }
        reader.expected(node, "true or false");
        false
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
