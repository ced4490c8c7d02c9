//! What a reader has done to the lists on the page: opened, sorted, copied. It is in no address.

use crate::dataset::Item;

/// The receipts and accounts that are open, how tables are sorted, and what was copied last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Folds {
    /// The numbers of those open, rising.
    open: Vec<u64>,
    /// The tables sorted otherwise than they come, by name: by which column, and whether backwards.
    sorted: Vec<(String, usize, bool)>,
    /// What was copied last: the key it was asked for with, and the text where the browser refused.
    copied: Option<(String, Option<String>)>,
    /// Whether tables begin with a byte order mark.
    pub with_mark: bool,
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

    /// Sorts a table by a column, backwards where it is sorted by it already; `sort` is the name of the table, a hyphen and the number of the column.
    pub fn sort(&mut self, sort: &str) {
        let Some((table, column)) = sort.split_once('-') else { return };
        let column = column.parse().unwrap_or_default();
        match self.sorted.iter_mut().find(|(name, ..)| name == table) {
            Some((_, by, is_back)) => (*by, *is_back) = (column, *by == column && !*is_back),
            None => self.sorted.push((table.to_owned(), column, false)),
        }
    }

    /// By which column a table is sorted, and whether backwards, where a reader has sorted it.
    pub(super) fn sorted(&self, table: &str) -> Option<(usize, bool)> {
        self.sorted.iter().find(|(name, ..)| name == table).map(|&(_, column, is_back)| (column, is_back))
    }

    /// Notes what was copied, and the text of it where the browser refused; or that nothing was.
    pub fn copied(&mut self, copied: Option<(String, Option<String>)>) {
        self.copied = copied;
    }

    /// What became of the text with this key, if it was the last that was to be copied: nothing where it was copied, and
    /// otherwise the text.
    pub(super) fn copy(&self, key: &str) -> Option<Option<&str>> {
        self.copied.as_ref().filter(|(last, _)| last == key).map(|(_, by_hand)| by_hand.as_deref())
    }
}

/// The number of an item among all items, counted from 1, so that it can be a key.
pub(super) fn number(item: Item) -> u64 {
    let (sort, index) = item.numbers();
    ((sort as u64 + 1) << 28) + index as u64
}
