//! Figures: what was counted.

use super::when::Time;
use super::{Evidence, When};
use crate::dataset::id::{ActorId, Item};
use crate::dataset::json::{Node, Value};
use crate::dataset::read::{Form, Label, Name, Reader, Several, Text, record, words};
use crate::dataset::schema::Kind;
use crate::dataset::stored::{Output, Packer, Stored, Unpacker};

record! {
    /// Something counted.
    pub struct Figure is "a figure" {
        /// Its id.
        pub id: String as Name,
        /// What is counted.
        pub label: String as Label,
        /// How many: a number, or the least and the most.
        pub quantity ("value"): Quantity,
        /// How the source hedges it.
        pub qualifier: Qualifier,
        /// Of what, such as "US dollars".
        pub unit: String as Label,
        /// For when it holds.
        pub when: Option<When> as Option<Time>,
        /// Whose count it is.
        pub said_by: Option<ActorId>,
        /// What it is about.
        pub about: Vec<Item>,
        /// What it means, in a sentence.
        pub summary: String as Text,
        /// What it rests on; never empty.
        pub evidence: Vec<Evidence> as Several<1, Evidence>,
    }

    /// From one number to another.
    struct Range is "a range" checked by range_ascends {
        /// The least.
        min: f64,
        /// The most.
        max: f64,
    }
}

words! {
    /// How a source hedges a number.
    pub enum Qualifier {
        /// Not hedged.
        Exactly = "exactly",
        /// "About", "some".
        About = "about",
        /// "More than".
        MoreThan = "more-than",
        /// "At least".
        AtLeast = "at-least",
        /// "Less than".
        LessThan = "less-than",
        /// "Up to".
        UpTo = "up-to",
    }
}

/// A number or a range of numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Quantity {
    /// One number.
    Number(f64),
    /// From the first to the second.
    Range(f64, f64),
}

impl Form for Quantity {
    type Value = Self;

    fn absent() -> Self {
        Self::Number(0.0)
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.value {
            Value::Number(number) => Self::Number(number),
            Value::Object(_) => {
                let Range { min, max } = Range::read(node, reader);
                Self::Range(min, max)
            }
            _ => {
                reader.expected(node, "a number, without quotation marks, or an object with min and max");
                Self::absent()
            }
        }
    }

    fn kind() -> Kind {
        Kind::Either(Box::new(f64::kind()), Box::new(Range::kind()))
    }
}

/// As a range, which is one number where both its ends are the same.
impl Stored for Quantity {
    fn pack(&self, packer: &mut Packer) {
        let (min, max) = match *self {
            Self::Number(number) => (number, number),
            Self::Range(min, max) => (min, max),
        };
        Range { min, max }.pack(packer);
    }

    fn unpack(packed: &mut Unpacker<'_>) -> Self {
        let Range { min, max } = Range::unpack(packed);
        if min == max { Self::Number(min) } else { Self::Range(min, max) }
    }

    fn write(&self, output: &mut Output<'_>) {
        match *self {
            Self::Number(number) => number.write(output),
            Self::Range(min, max) => Range { min, max }.write(output),
        }
    }
}

/// A range begins with its smaller number.
fn range_ascends(node: &Node<'_>, reader: &mut Reader<'_>) {
    let bound = |name| node.get(name).and_then(Node::number);
    if let (Some(min), Some(max)) = (bound("min"), bound("max"))
        && min >= max
    {
        reader.refuse_part(node.at, "a range", "must have a min that is less than its max");
    }
}
