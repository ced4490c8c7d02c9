//! The query and the address: each follows the other.

use crate::browser;
use dossier_core::dataset::Dataset;
use dossier_core::query::{Query, View, codec};

/// What every fragment of a view begins with.
const OPENING: &str = "v=1";

/// What the address asks for, and the parts of it that are not understood. Where it asks for nothing, the page may bring a view to
/// start with; and where the page around it has room for one of the pictures only, it is that.
pub(crate) fn read(dataset: &Dataset) -> (Query, Vec<String>) {
    let mut fragment = browser::fragment();
    if let Some(start) = browser::setting("view").filter(|_| !fragment.starts_with(OPENING)) {
        fragment = [&start, "&", &fragment].concat();
    }
    let (mut query, unknown) = codec::decode(dataset, &fragment);
    if let Some(view) = browser::setting("panes").and_then(|view| View::find(&view)) {
        query.view = view;
    }
    (query, unknown)
}

/// What the reader has set, as the address says it. What the page around asks for stands at the end.
fn fragment(dataset: &Dataset, query: &Query) -> String {
    with_options(codec::encode(dataset, query))
}

fn with_options(mut fragment: String) -> String {
    // Where the page brings a start, the opening needs words of its own.
    if fragment.is_empty() && browser::setting("view").is_some() {
        fragment.push_str(OPENING);
    }
    if let Some(options) = browser::setting("options").filter(|options| !options.is_empty()) {
        fragment.push_str(if fragment.is_empty() { "" } else { "&" });
        fragment.push_str(&options);
    }
    fragment
}

/// Makes a step of the history of what the reader has set; or puts it in the place of the last step, where there is one to
/// replace and the page lets us.
pub(crate) fn write(dataset: &Dataset, query: &Query, is_step: bool) {
    let fragment = fragment(dataset, query);
    if is_step || !browser::replace_fragment(&fragment) {
        browser::push_fragment(&fragment);
    }
}

/// Makes a step of the history where nothing is set, for another dataset.
pub(crate) fn begin() {
    browser::push_fragment(&with_options(String::new()));
}

/// Puts what is under way in the place of the last step, where the page lets us; it is no step by itself.
pub(crate) fn replace(dataset: &Dataset, query: &Query) {
    browser::replace_fragment(&fragment(dataset, query));
}

/// Whether the history of the page is ours to go through: in a frame it is shared with the page around and all other frames of
/// it, and where the address does not say what is set, there is none.
pub(crate) fn lends_history(dataset: &Dataset, query: &Query) -> bool {
    !browser::is_embedded() && browser::fragment() == fragment(dataset, query)
}

/// Follows the reader through the history.
pub(crate) fn follow(dataset: &'static Dataset, go: impl Fn(Query, Vec<String>) + Clone + 'static) {
    browser::on_fragment(move || {
        let (query, unknown) = read(dataset);
        go(query, unknown);
    });
}
