//! What a reader looks at, and what has to do with it.

use crate::connect::Path;
use crate::dataset::{Dataset, Id, Item};
use crate::index::{Index, Lit};
use crate::query::Depth;

/// What a reader looks at: what is chosen, and what has to do with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Focus {
    /// What is chosen, in the order of choosing.
    pub items: Vec<Item>,
    /// What has to do with it.
    pub lit: Lit,
    /// Whether that is so much that not all of it can be named: what is more than one link away counts too.
    pub is_wide: bool,
}

impl Focus {
    /// The focus on what is chosen, and on what is at most so many links from any of it.
    pub fn new(dataset: &Dataset, index: &Index, items: &[Item], depth: Depth) -> Self {
        let mut lit = Lit::new(dataset, index, items);
        for _ in 1..depth.steps() {
            lit.widen(dataset);
        }
        items.iter().filter_map(|item| item.as_actor()).for_each(|actor| lit.actors.remove(actor));
        Self { items: items.to_vec(), lit, is_wide: depth.steps() > 1 }
    }

    /// The focus on a chain: its ends and links are chosen, the actors between have to do with it.
    pub fn chain(dataset: &Dataset, path: &Path) -> Self {
        let mut lit = Lit::none(dataset);
        let ends = path.hops.first().into_iter().map(|hop| hop.from).chain(path.hops.last().map(|hop| hop.to));
        let mut items: Vec<_> = ends.map(Item::Actor).collect();
        for hop in &path.hops {
            lit.actors.insert(hop.from.index());
            lit.actors.insert(hop.to.index());
            match hop.via {
                Item::Relation(id) => lit.relations.insert(id.index()),
                Item::Event(id) => lit.events.insert(id.index()),
                _ => {}
            }
            items.push(hop.via);
        }
        Self { items, lit, is_wide: false }
    }

    /// Whether an item is chosen.
    pub fn has(&self, item: Item) -> bool {
        self.items.contains(&item)
    }
}
