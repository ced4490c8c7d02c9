//! Evidence: where something is said, and in which way.

use crate::dataset::id::{ActorId, SourceId};
use crate::dataset::json::Node;
use crate::dataset::read::{Count, Reader, Section, Text, record, words};

record! {
    /// Where something is said, and in which way.
    pub struct Evidence is "a piece of evidence" checked by evidence_holds {
        /// The text that says it.
        pub source: SourceId,
        /// The paragraph that says it: a line of the text that is not empty, counted from 1.
        pub paragraph: u32 as Count,
        /// In which way it says it.
        pub how: How,
        /// Whose word it is, when it is not the text's own.
        pub by: Option<ActorId>,
        /// How it was inferred, or what to mind; never missing where it was inferred.
        pub note: Option<String> as Option<Text>,
    }
}

words! {
    /// How a source supports an item.
    pub enum How {
        /// The source states it as a fact.
        Reported = "reported",
        /// The source gives it as somebody's word.
        Claimed = "claimed",
        /// It follows from what the source states.
        Inferred = "inferred",
    }
}

/// What is inferred is explained, and no paragraph lies beyond the end of its source.
fn evidence_holds(node: &Node<'_>, reader: &mut Reader<'_>) {
    if node.get("how").and_then(Node::text) == Some(How::Inferred.word()) && node.get("note").is_none() {
        reader.refuse_part(
            node.at,
            "inferred evidence",
            "must have the field \"note\", which says how it was inferred",
        );
    }
    let Some(paragraph) = node.get("paragraph") else { return };
    let Some(id) = node.get("source").and_then(Node::text) else { return };
    let Some(source) = reader.names.get(id, Section::Sources) else { return };
    let Some(last) = source.get("paragraphs").and_then(Node::number) else { return };
    // What is no count at all is refused as such.
    if paragraph.number().is_some_and(|number| number > last && number <= f64::from(u32::MAX)) {
        let last = (last as u32).to_string();
        reader.refuse(paragraph.at, ["is beyond the end: the source has ", &last, " paragraphs"].concat());
    }
}
