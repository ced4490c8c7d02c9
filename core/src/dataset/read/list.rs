//! Lists.

use super::{Form, Reader};
use crate::dataset::json::{Node, Value};
use crate::dataset::schema::Kind;
use crate::dataset::table::{Id, Table};
use crate::order::sort;

/// How many entries any list may have: as many as there may be items.
const LONGEST: usize = 20_000;

/// A list that may be empty, and may be left out when it is.
impl<F: Form> Form for Vec<F> {
    type Value = Vec<F::Value>;
    const REQUIRED: bool = false;

    fn absent() -> Self::Value {
        Vec::new()
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Self::Value {
        reader.list(node).iter().map(|entry| F::read(entry, reader)).collect()
    }

    fn kind() -> Kind {
        Kind::List { entry: Box::new(F::kind()), least: 0 }
    }
}

/// A list of at least so many entries.
pub(crate) struct Several<const LEAST: usize, F>(F);

impl<const LEAST: usize, F: Form> Form for Several<LEAST, F> {
    type Value = Vec<F::Value>;

    fn absent() -> Self::Value {
        Vec::new()
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Self::Value {
        reader.expect_entries(node, LEAST);
        Vec::<F>::read(node, reader)
    }

    fn kind() -> Kind {
        Kind::List { entry: Box::new(F::kind()), least: LEAST }
    }
}

/// A section, whose rows are numbered as they stand.
impl<I: Id, F: Form> Form for Table<I, F> {
    type Value = Table<I, F::Value>;

    fn absent() -> Self::Value {
        Table::new(Vec::new())
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Self::Value {
        Table::new(Vec::<F>::read(node, reader))
    }

    fn kind() -> Kind {
        Vec::<F>::kind()
    }
}

impl Reader<'_> {
    /// The entries of a list; none where it is something else, or far too long.
    fn list<'n, 'a>(&mut self, node: &'n Node<'a>) -> &'n [Node<'a>] {
        let Value::List(entries) = &node.value else {
            self.expected(node, "a list in square brackets");
            return &[];
        };
        if entries.len() > LONGEST {
            self.refuse(node.at, "has more than 20,000 entries");
            return &[];
        }
        self.refuse_repeats(entries);
        entries
    }

    /// Refuses every text that stands in a list for the second time.
    fn refuse_repeats(&mut self, entries: &[Node<'_>]) {
        let mut texts: Vec<_> = entries.iter().filter_map(|entry| Some((entry.text()?, entry.at))).collect();
        sort(&mut texts);
        for pair in texts.windows(2) {
            if pair[0].0 == pair[1].0 {
                self.refuse(pair[1].1, "stands in this list twice");
            }
        }
    }

    /// Refuses a list of fewer entries.
    fn expect_entries(&mut self, node: &Node<'_>, least: usize) {
        if matches!(&node.value, Value::List(entries) if entries.len() < least) {
            let reason = if least == 1 { "must not be empty" } else { "must have two entries or more" };
            self.refuse(node.at, reason);
        }
    }
}
