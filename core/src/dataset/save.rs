//! From a dataset back to the text of a file.

use super::id::Item;
use super::json::Writer;
use super::model::Dataset;
use super::read::Form;

/// The text of a file that holds a dataset, or a part of one.
///
/// The whole loads as the dataset it was written from. A part has the items that `keeps` takes, no stories, and in its lists
/// only references to such items: what an item cannot do without, such as its participants and sources, has to be kept
/// with it.
pub fn save(dataset: &Dataset, keeps: Option<&dyn Fn(Item) -> bool>) -> String {
    let mut saver =
        Saver { dataset, keeps: keeps.unwrap_or(&|_| true), is_whole: keeps.is_none(), json: Writer::indented() };
    Dataset::write(dataset, &mut saver);
    let mut text = saver.json.finish();
    text.push('\n');
    text
}

/// Writes one file.
pub(crate) struct Saver<'a> {
    /// Where ids are looked up.
    pub(crate) dataset: &'a Dataset,
    /// Which items are written.
    pub(crate) keeps: &'a dyn Fn(Item) -> bool,
    /// Whether that is all of them.
    pub(crate) is_whole: bool,
    /// The text under way.
    pub(crate) json: Writer,
}

impl Saver<'_> {
    /// Writes the id of an item; nothing where the item is left out.
    pub(crate) fn reference(&mut self, item: Item) {
        if (self.keeps)(item) {
            self.json.text(self.dataset.name_of(item));
        }
    }
}
