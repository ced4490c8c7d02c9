//! The problems found so far, and what is needed to find more.

use super::nearest::Speller;
use super::text::quoted;
use super::{Names, Record};
use crate::dataset::json::{Node, Value};

/// How many problems are kept; whoever has more reads the file anew after the first of them.
const KEPT: usize = 1000;

/// Reads one file.
pub(crate) struct Reader<'a> {
    /// Every id of the file.
    pub(crate) names: Names<'a>,
    /// What is wrong, in the order found.
    pub(crate) found: Vec<Found>,
    /// How many problems were found beyond those kept.
    pub(crate) beyond: usize,
    pub(super) speller: Speller,
}

/// A problem by the byte where it stands.
pub(crate) struct Found {
    /// Where the value begins, or the name of the field.
    pub(crate) at: u32,
    /// What is wrong.
    pub(crate) reason: String,
    /// What may have been meant.
    pub(crate) nearest: Option<String>,
}

impl<'a> Reader<'a> {
    /// A reader that knows these names.
    pub(crate) fn new(names: Names<'a>) -> Self {
        Self { names, found: Vec::new(), beyond: 0, speller: Speller::default() }
    }

    /// Notes a problem.
    pub(crate) fn refuse(&mut self, at: u32, reason: impl Into<String>) {
        self.note(at, reason.into(), None);
    }

    /// Notes that a value is of a wrong type.
    pub(crate) fn expected(&mut self, node: &Node<'_>, what: &str) {
        let remedy = if node.value == Value::Null { "; leave the field out where there is nothing to say" } else { "" };
        self.refuse(node.at, ["must be ", what, remedy].concat());
    }

    /// Notes that a word is not one of those that may stand here, with the nearest of them.
    pub(crate) fn unknown<'c>(&mut self, at: u32, word: &str, reason: &str, right: &mut dyn Iterator<Item = &'c str>) {
        let nearest = self.speller.nearest(word, right);
        self.note(at, [&quoted(word), " ", reason].concat(), nearest);
    }

    /// Whether the node is an object; puts its fields into `values`, in the order of the record's.
    pub(crate) fn fields<'n, 'f>(
        &mut self,
        node: &'n Node<'f>,
        record: &Record,
        values: &mut [Option<&'n Node<'f>>],
    ) -> bool {
        let Value::Object(members) = &node.value else {
            self.expected(node, &[record.one, ": an object in curly brackets"].concat());
            return false;
        };
        for member in members {
            let name = &*member.name;
            let Some(index) = record.fields.iter().position(|field| field.name == name) else {
                let reason = ["is not a field of ", record.one].concat();
                self.unknown(member.at, name, &reason, &mut record.fields.iter().map(|field| field.name));
                continue;
            };
            if values[index].is_some() {
                self.refuse(member.at, ["the field ", &quoted(name), " stands here twice"].concat());
            } else {
                values[index] = Some(&member.node);
            }
        }
        for (field, value) in record.fields.iter().zip(values) {
            if field.required && value.is_none() {
                self.refuse(node.at, [record.one, " must have the field ", &quoted(field.name)].concat());
            }
        }
        true
    }

    fn note(&mut self, at: u32, reason: String, nearest: Option<String>) {
        if self.found.len() < KEPT {
            self.found.push(Found { at, reason, nearest });
        } else {
            self.beyond += 1;
        }
    }
}
