//! What a measuring page may ask of the explorer: its layout, its filters, its search and its pictures, over inputs that it
//! gives to other explorers too. Absent from every build without the feature `bench`.
//!
//! Numbers and a text go in, numbers come out; `benches/rivals/lib/dossier.js` knows the order and keeps the time.

mod dataset;
mod filter;
mod layout;
mod render;
mod timeline;

use crate::browser;

/// Offers everything, and says whether the page is there to measure, and so wants no explorer in it.
pub(crate) fn offer() -> bool {
    layout::offer();
    filter::offer();
    render::offer();
    timeline::offer();
    let is_bench = browser::address().contains("?bench");
    if is_bench {
        dataset::prepare();
    }
    is_bench
}
