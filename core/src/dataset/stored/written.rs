//! The text of a file.

use super::Stored;
use crate::dataset::json::Writer;
use crate::dataset::model::Dataset;

/// A dataset as the text of a file, from which the same dataset is read. Fields stand in the order of their declaration; those that
/// may be left out and hold nothing are.
#[must_use]
pub fn write(dataset: &Dataset) -> String {
    let mut output = Output { json: Writer::indented(), dataset };
    dataset.write(&mut output);
    let mut text = output.json.finish();
    text.push('\n');
    text
}

/// A file under way.
pub(crate) struct Output<'a> {
    pub(crate) json: Writer,
    /// Where the ids are that references are written as.
    pub(crate) dataset: &'a Dataset,
}

impl Output<'_> {
    /// Writes a field of an object, unless a file leaves it out.
    pub(crate) fn field(&mut self, name: &str, value: &impl Stored) {
        if !value.is_left_out() {
            self.json.name(name);
            value.write(self);
        }
    }
}
