//! A time, and how it is known.

use crate::dataset::id::Item;
use crate::dataset::json::{Node, Value};
use crate::dataset::read::{Form, Origin, Reader, Text, record, words};
use crate::dataset::schema::Kind;
use crate::date::{self, Date, DateError, Edtf, Known, Qualifier::Certain};

record! {
    /// A time with how it is known.
    pub struct When is "a time" or brief by bare checked by inference_is_explained {
        /// The time, in the notation of EDTF.
        pub edtf: Edtf,
        /// Whether the sources give it or it was worked out.
        pub basis: Basis,
        /// How it was worked out; never missing where it was.
        pub reason: Option<String> as Option<Text>,
        /// The event or source whose time it was worked out from.
        pub from: Option<Item> as Option<Origin>,
    }
}

words! {
    /// Whether something is in the sources or was worked out from them.
    pub enum Basis {
        /// A source says it.
        Stated = "stated",
        /// It was worked out.
        Inferred = "inferred",
    }
}

impl When {
    /// The date, where there is nothing else to say: a file holds it alone.
    fn bare(&self) -> Option<&Edtf> {
        (self.basis == Basis::Stated && self.reason.is_none() && self.from.is_none()).then_some(&self.edtf)
    }
}

/// Nothing is inferred without a reason.
fn inference_is_explained(node: &Node<'_>, reader: &mut Reader<'_>) {
    if node.get("basis").and_then(Node::text) == Some(Basis::Inferred.word()) && node.get("reason").is_none() {
        reader.refuse_part(
            node.at,
            "a time",
            "that is inferred must have the field \"reason\", which says how it was worked out",
        );
    }
}

/// A time as text, where a source states it, or as a record that says how it is known.
pub(crate) struct Time;

impl Form for Time {
    type Value = When;

    fn absent() -> When {
        When::absent()
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> When {
        match node.value {
            Value::Text(_) => When { edtf: Edtf::read(node, reader), ..When::absent() },
            Value::Object(_) => When::read(node, reader),
            _ => {
                reader.expected(node, "a date in quotation marks, or an object with edtf, basis and reason");
                When::absent()
            }
        }
    }

    fn kind() -> Kind {
        Kind::Either(Box::new(Edtf::kind()), Box::new(When::kind()))
    }
}

impl Form for Edtf {
    type Value = Self;

    fn absent() -> Self {
        Self::Date(Date { known: Known::Day(date::Day::MIN), qualifier: Certain })
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Self {
        let Some(text) = node.text() else {
            reader.expected(node, "a date in quotation marks, such as \"2023-05\"");
            return Self::absent();
        };
        text.parse().unwrap_or_else(|error: DateError| {
            reader.refuse(node.at, ["is not a date: expected ", error.expected()].concat());
            Self::absent()
        })
    }

    fn kind() -> Kind {
        Kind::Date
    }
}

/// A date known to the day.
pub(crate) struct Day;

impl Form for Day {
    type Value = Edtf;

    fn absent() -> Edtf {
        Edtf::absent()
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Edtf {
        let edtf = Edtf::read(node, reader);
        // What stands in for a date is a day.
        if edtf.form() != date::Form::Day {
            reader.refuse(node.at, "must be a day, such as 2025-05-22");
        }
        edtf
    }

    fn kind() -> Kind {
        Kind::Day
    }
}
