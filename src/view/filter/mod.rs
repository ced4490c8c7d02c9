//! The bar: search, facets, and the sentence that counts what they leave.

mod bar;
mod chips;
mod facets;
mod search;

pub(super) use bar::Bar;
