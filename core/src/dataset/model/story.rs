//! Stories: tours through a dataset.

use super::Evidence;
use crate::dataset::json::Node;
use crate::dataset::read::{Form, ITEMS, Label, Name, Reader, Section, Several, Text, quoted, record};
use crate::dataset::schema::Kind;
use crate::date::Window;

record! {
    /// A tour in steps.
    pub struct Story is "a story" {
        /// Its id.
        pub id: String as Name,
        /// What it is called.
        pub title: String as Label,
        /// Its steps, in order.
        pub steps: Vec<Step> as Several<1, Step>,
    }

    /// A step of a tour.
    pub struct Step is "a step" {
        /// What it is called.
        pub title: String as Label,
        /// What it tells.
        pub text: String as Text,
        /// What is shown meanwhile: the fragment a link carries.
        pub view: String as View,
        /// What it rests on; never empty.
        pub evidence: Vec<Evidence> as Several<1, Evidence>,
    }
}

/// What is shown: parameters joined by `&`, as in the fragment of a link.
struct View;

/// The parameters whose values are ids, and where these are listed.
const REFERENCES: [(&str, &[Section]); 8] = [
    ("sel", ITEMS),
    ("with", &[Section::Actors]),
    ("actors", &[Section::ActorKinds]),
    ("links", &[Section::RelationKinds]),
    ("events", &[Section::EventKinds]),
    ("topics", &[Section::Topics]),
    ("sources", &[Section::Sources]),
    ("stances", &[Section::Stances]),
];

/// The parameter that holds a window on time.
const WINDOW: &str = "t";

/// The parameters that hold anything else, of which only the reader's side knows what is right.
const FREE: [&str; 13] = [
    "v",
    "depth",
    "q",
    "status",
    "certainty",
    "told",
    "inside",
    "compare",
    "connect",
    "step",
    "view",
    "spacing",
    "lanes",
];

impl Form for View {
    type Value = String;

    fn absent() -> String {
        String::new()
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> String {
        let before = reader.count();
        let view = Label::read(node, reader);
        if before == reader.count() {
            for parameter in view.split('&') {
                parameter_is_known(node.at, parameter, reader);
            }
        }
        view
    }

    fn kind() -> Kind {
        Kind::View
    }
}

/// Every parameter is a known one, and what it refers to exists.
fn parameter_is_known(at: u32, parameter: &str, reader: &mut Reader<'_>) {
    let Some((key, value)) = parameter.split_once('=') else {
        reader.refuse_part(at, quoted(parameter), "is not a parameter: write its name, = and its value");
        return;
    };
    if let Some((_, sections)) = REFERENCES.iter().find(|(name, _)| *name == key) {
        for id in value.split(',') {
            reader.resolve(at, id, sections);
        }
    } else if key == WINDOW {
        if let Err(error) = value.parse::<Window>() {
            reader.refuse_part(at, quoted(value), ["is not a window on time: expected ", error.expected()].concat());
        }
    } else if !FREE.contains(&key) {
        let mut right = REFERENCES.iter().map(|(name, _)| *name).chain([WINDOW]).chain(FREE);
        let nearest = reader.speller.nearest(key, &mut right);
        reader.refuse_word(at, key, "is not a parameter of a view", nearest);
    }
}
