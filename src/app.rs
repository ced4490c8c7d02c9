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
    let text = browser::data_block();
    match load(text.as_deref().unwrap_or(DATASET).as_bytes()) {
        Ok(dataset) => {
            let layouts = if text.is_none() { LAYOUTS } else { &[] };
            provide_context(Explorer::new(dataset, layouts));
            view! { <Page/> }.into_any()
        }
        Err(problems) => view! { <Problems problems/> }.into_any(),
    }
}
