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
    /// What is wrong, in the order of the file.
    pub(crate) found: Vec<Found>,
    /// How many problems were found beyond those kept.
    pub(crate) beyond: usize,
    pub(crate) speller: Speller,
}

/// A problem by the byte where it stands.
pub(crate) struct Found {
    /// Where the value begins, or the name of the field.
    pub(crate) at: u32,
    /// What is wrong, where that is not the value itself.
    pub(crate) subject: Option<String>,
    /// What is wrong with it, to follow the subject.
    pub(crate) reason: String,
    /// What may have been meant.
    pub(crate) nearest: Option<String>,
}

impl<'a> Reader<'a> {
    /// A reader that knows these names.
    pub(crate) fn new(names: Names<'a>) -> Self {
        Self { names, found: Vec::new(), beyond: 0, speller: Speller::default() }
    }

    /// How many problems were found.
    pub(crate) fn count(&self) -> usize {
        self.found.len() + self.beyond
    }

    /// Whether enough problems are kept, so that another is only counted and need not be described. It is, then.
    pub(crate) fn only_counts(&mut self) -> bool {
        let full = self.found.len() >= KEPT;
        self.beyond += usize::from(full);
        full
    }

    /// Notes a problem of the value that begins here.
    pub(crate) fn refuse(&mut self, at: u32, reason: impl Into<String>) {
        self.note(Found { at, subject: None, reason: reason.into(), nearest: None });
    }

    /// Notes a problem of something else than the whole value that begins here.
    pub(crate) fn refuse_part(&mut self, at: u32, subject: impl Into<String>, reason: impl Into<String>) {
        self.note(Found { at, subject: Some(subject.into()), reason: reason.into(), nearest: None });
    }

    /// Notes a problem of a word, with what may have been meant.
    pub(crate) fn refuse_word(&mut self, at: u32, word: &str, reason: impl Into<String>, nearest: Option<String>) {
        self.note(Found { at, subject: Some(quoted(word)), reason: reason.into(), nearest });
    }

    /// Notes that a value is of a wrong type.
    pub(crate) fn expected(&mut self, node: &Node<'_>, what: &str) {
        let remedy = if node.value == Value::Null { "; where there is nothing to say, leave it out" } else { "" };
        self.refuse(node.at, ["must be ", what, remedy].concat());
    }

    /// Puts the fields of a node that is an object into `values`, in the order of the record's, and asks the record's rules.
    pub(crate) fn fields<'n, 'f>(&mut self, node: &'n Node<'f>, record: &Record, values: &mut [Option<&'n Node<'f>>]) {
        let Value::Object(members) = &node.value else {
            self.expected(node, &[record.one, ": an object in curly brackets"].concat());
            return;
        };
        for member in members {
            let name = &*member.name;
            let Some(index) = record.fields.iter().position(|field| field.name == name) else {
                if self.only_counts() {
                    continue;
                }
                let nearest = self.speller.nearest(name, &mut record.fields.iter().map(|field| field.name));
                self.refuse_word(member.at, name, ["is not a field of ", record.one].concat(), nearest);
                continue;
            };
            if values[index].is_some() {
                self.refuse_part(member.at, ["the field ", &quoted(name)].concat(), "stands here twice");
            } else {
                values[index] = Some(&member.node);
            }
        }
        for (field, value) in record.fields.iter().zip(values) {
            if field.required && value.is_none() {
                self.refuse_part(node.at, record.one, ["must have the field ", &quoted(field.name)].concat());
            }
        }
        for rule in record.rules {
            rule(node, self);
        }
    }

    fn note(&mut self, found: Found) {
        if !self.only_counts() {
            let place = self.found.partition_point(|earlier| earlier.at <= found.at);
            self.found.insert(place, found);
        }
    }
}
