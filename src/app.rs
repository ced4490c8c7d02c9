//! The page: the explorer of a dataset, or what is wrong with it.

use crate::browser;
use crate::explorer::{Explorer, show};
use crate::view::{Page, Problems};
use dossier_core::dataset::{load, unpack};
use leptos::prelude::*;

/// The dataset that is shown where the page brings none, checked where the app was built.
static DATASET: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/dataset.bin"));

/// Its layouts, the wide one first.
static LAYOUTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/layouts.bin"));

/// The explorer, or the list of problems of a dataset that cannot be shown. Another dataset takes its place when the reader
/// brings one.
#[component]
pub(crate) fn App() -> impl IntoView {
    // The text lives as long as the page: a part of it can be taken along.
    let own: Option<&'static str> = browser::data_block().map(|text| &*text.leak());
    let shown = RwSignal::new(own);
    // The last that could be shown.
    let good = StoredValue::new(None);
    browser::on_dropped(move |text| show(shown, text));
    move || {
        let text = shown.get();
        let dataset = text.map_or_else(|| Ok(unpack(DATASET)), |text| load(text.as_bytes()));
        untrack(|| match dataset {
            Ok(dataset) => {
                let layouts = if text.is_none() { LAYOUTS } else { &[] };
                if good.get_value().is_some() {
                    browser::set_title(&dataset.title);
                }
                good.set_value(Some(text));
                provide_context(Explorer::new(dataset, text, layouts, shown));
                view! { <Page/> }.into_any()
            }
            Err(problems) => view! { <Problems problems shown back=good.get_value()/> }.into_any(),
        })
    }
}
