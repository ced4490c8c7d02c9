//! The page: the explorer of a dataset, or what is wrong with it.

use crate::browser;
use crate::explorer::Explorer;
use crate::view::{Page, Problems};
use dossier_core::dataset::load;
use leptos::prelude::*;

/// The dataset that is shown where the page brings none.
static DATASET: &str = include_str!(concat!(env!("OUT_DIR"), "/dossier.json"));

/// Its layouts, the wide one first.
static LAYOUTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/layouts.bin"));

/// The explorer, or the list of problems of a dataset that cannot be shown.
#[component]
pub(crate) fn App() -> impl IntoView {
    // The text lives as long as the page: a part of it can be taken along.
    let own: Option<&'static str> = browser::data_block().map(|text| &*text.leak());
    let text = own.unwrap_or(DATASET);
    match load(text.as_bytes()) {
        Ok(dataset) => {
            let layouts = if own.is_none() { LAYOUTS } else { &[] };
            provide_context(Explorer::new(dataset, text, layouts));
            view! { <Page/> }.into_any()
        }
        Err(problems) => view! { <Problems problems/> }.into_any(),
    }
}
