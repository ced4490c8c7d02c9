//! What a query keeps and counts, against a count by hand; its address, there and back; undoing; and what a reader can ask
//! of time.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod acts;
mod by_hand;
mod compare;
mod grouping;
mod kept;
mod link;
mod random;
mod undo;
mod walk;

use dossier_core::dataset::{Dataset, load};
use dossier_core::index::Index;
use std::sync::LazyLock;

/// A dataset and its index.
type Desk = (Dataset, Index);

/// The dataset that the app carries, and its index.
static SHIPPED: LazyLock<Desk> = LazyLock::new(|| {
    let dataset = load(include_bytes!("../../../assets/dossier.json")).unwrap();
    let index = Index::new(&dataset);
    (dataset, index)
});
