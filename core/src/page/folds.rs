//! What is folded open.

use crate::dataset::Item;

/// The receipts and accounts that a reader has opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Folds {
    /// The numbers of those open, rising.
    open: Vec<u64>,
}

impl Folds {
    /// Opens what is closed, and closes what is open.
    pub fn toggle(&mut self, fold: u64) {
        match self.open.binary_search(&fold) {
            Ok(at) => {
                self.open.remove(at);
            }
            Err(at) => self.open.insert(at, fold),
        }
    }

    /// Whether something is open.
    pub fn is_open(&self, fold: u64) -> bool {
        self.open.binary_search(&fold).is_ok()
    }
}

/// The number of an item among all items, counted from 1, so that it can be a key.
pub(super) fn number(item: Item) -> u64 {
    let (sort, index) = item.numbers();
    ((sort as u64 + 1) << 28) + index as u64
}
