//! The crates below core: it builds without a browser, so none of them may depend on wasm-bindgen.

use crate::{Outcome, command};

/// Crates that only make sense in a browser.
const BROWSER_CRATES: [&str; 4] = ["wasm-bindgen", "js-sys", "web-sys", "gloo"];

/// The browser's crates that core depends on, on any target.
///
/// # Errors
/// Where cargo cannot tell.
pub(super) fn breaches() -> Outcome<Vec<String>> {
    let tree = command::read(&mut command::cargo(&[
        "tree",
        "--package",
        "dossier-core",
        "--edges",
        "normal",
        "--target",
        "all",
        "--prefix",
        "none",
    ]))?;
    Ok(in_tree(&tree))
}

fn in_tree(tree: &str) -> Vec<String> {
    let names = tree.lines().filter_map(|line| line.split_whitespace().next());
    names.filter(|name| BROWSER_CRATES.contains(name)).map(|name| format!("core depends on {name}")).collect()
}

#[cfg(test)]
mod tests {
    use super::in_tree;

    #[test]
    fn a_tree_with_wasm_bindgen_is_found() {
        let tree = "dossier-core v0.1.0\nserde v1.0.0 (*)\nwasm-bindgen v0.2.129\n";
        assert_eq!(in_tree(tree), ["core depends on wasm-bindgen"]);
    }

    #[test]
    fn a_tree_without_it_passes() {
        assert_eq!(in_tree("dossier-core v0.1.0\nlibm v0.2.0\nwasm-bindgen-like v1.0.0\n"), Vec::<String>::new());
    }
}
