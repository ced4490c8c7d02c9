//! The bar: search, facets, and the sentence that counts what they leave.

mod bar;
mod search;

pub(super) use bar::Bar;
