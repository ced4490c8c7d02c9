//! One stylesheet from the files of `assets/css`: one request, in the order of the layers.

use std::fs;
use std::path::Path;

use crate::{Outcome, script};

/// The whole style: `layers.css`, which gives the layers their order, then the file of each, made small.
///
/// # Errors
/// Where a file cannot be read, or `layers.css` names no layers.
pub(crate) fn sheet(folder: &Path) -> Outcome<String> {
    let order = read(&folder.join("layers.css"))?;
    let layers = layers(&order).ok_or("layers.css names no layers.")?;
    joined(folder, &order, &layers)
}

/// The whole style in two parts: what the page needs before or without the explorer, and all else.
///
/// # Errors
/// As for [`sheet`], and where `layers.css` does not name the layer of the text.
pub(crate) fn parts(folder: &Path) -> Outcome<[String; 2]> {
    let order = read(&folder.join("layers.css"))?;
    let layers = layers(&order).ok_or("layers.css names no layers.")?;
    let text = layers.iter().position(|layer| *layer == "text").ok_or("layers.css names no layer of the text.")?;
    let (first, rest) = layers.split_at(text + 1);
    Ok([joined(folder, &order, first)?, joined(folder, "", rest)?])
}

/// What of the style a picture needs that stands alone.
///
/// # Errors
/// Where a file cannot be read.
pub(crate) fn of_pictures(folder: &Path) -> Outcome<String> {
    joined(folder, "@layer tokens, marks;", &["tokens", "marks"])
}

fn joined(folder: &Path, order: &str, layers: &[&str]) -> Outcome<String> {
    let files = layers.iter().map(|layer| read(&folder.join(layer).with_extension("css")));
    let sheet = files.into_iter().try_fold(order.to_owned(), |sheet, file| Ok::<_, String>(sheet + &file?))?;
    script::style(&sheet)
}

fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}.", path.display()))
}

/// The names in `@layer one, two;`.
fn layers(order: &str) -> Option<Vec<&str>> {
    let names = order.split_once("@layer ")?.1.split_once(';')?.0;
    Some(names.split(',').map(str::trim).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layers_come_in_the_order_that_is_given() {
        assert_eq!(layers("/* Why. */\n@layer reset,\n tokens;\n"), Some(vec!["reset", "tokens"]));
        assert_eq!(layers("a { b: c }"), None);
    }
}
