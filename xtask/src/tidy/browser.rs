//! The one room that knows the browser.

use super::source::{Breach, Source};

/// The crates through which Rust reaches the browser.
const INTERFACES: [&str; 4] = ["web_sys", "js_sys", "gloo", "wasm_bindgen"];

/// Where another room names one of them.
pub(super) fn breaches(sources: &[Source]) -> Vec<Breach> {
    let files = sources.iter().filter(|source| source.is_in("src/", ".rs") && !source.path.starts_with("src/browser/"));
    files
        .flat_map(|source| {
            let rust = source.rust();
            let named = INTERFACES.iter().flat_map(|name| {
                rust.words(name).map(|at| source.breach(at, format!("names {name}"))).collect::<Vec<_>>()
            });
            named.collect::<Vec<_>>()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_that_names_web_sys_is_found_even_through_another_crate() {
        let view = Source::example("src/view/network/mod.rs", "// web_sys is far away\nuse leptos::web_sys::Element;");
        assert_eq!(breaches(&[view])[0].to_string(), "src/view/network/mod.rs:2: names web_sys");
    }

    #[test]
    fn the_browser_room_may_and_words_that_contain_a_name_are_others() {
        let room = Source::example("src/browser/mod.rs", "use web_sys::Element;");
        let other = Source::example("src/app.rs", "let igloo = 1; let gloomy = 2;");
        assert_eq!(breaches(&[room, other]), []);
    }
}
