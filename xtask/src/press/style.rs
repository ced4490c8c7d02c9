//! One stylesheet from the files of `assets/css`: one request, in the order of the layers.

use std::fs;
use std::path::Path;

use crate::Outcome;

/// The whole style: `layers.css`, which gives the layers their order, then the file of each, without comments and
/// indentation.
///
/// # Errors
/// Where a file cannot be read, or `layers.css` names no layers.
pub(crate) fn sheet(folder: &Path) -> Outcome<String> {
    let order = read(&folder.join("layers.css"))?;
    let layers = layers(&order).ok_or("layers.css names no layers.")?;
    let files = layers.into_iter().map(|layer| read(&folder.join(layer).with_extension("css")));
    files.into_iter().try_fold(pack(&order), |sheet, file| Ok(sheet + &pack(&file?)))
}

fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}.", path.display()))
}

/// The names in `@layer one, two;`.
fn layers(order: &str) -> Option<Vec<&str>> {
    let names = order.split_once("@layer ")?.1.split_once(';')?.0;
    Some(names.split(',').map(str::trim).collect())
}

/// CSS without comments, indentation and empty lines. Strings are kept as they are.
fn pack(css: &str) -> String {
    let bare = without_comments(css);
    let lines = bare.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.fold(String::with_capacity(bare.len()), |mut packed, line| {
        packed.push_str(line);
        packed.push('\n');
        packed
    })
}

fn without_comments(css: &str) -> String {
    let mut bare = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find(['/', '"', '\'']) {
        let (before, here) = rest.split_at(at);
        bare.push_str(before);
        let taken = if here.starts_with("/*") {
            here.find("*/").map_or(here.len(), |end| end + 2)
        } else {
            let end = if here.starts_with('/') { 1 } else { end_of_string(here) };
            bare.push_str(&here[..end]);
            end
        };
        rest = &here[taken..];
    }
    bare.push_str(rest);
    bare
}

/// The length of the CSS string that `text` starts with, its quotes included.
fn end_of_string(text: &str) -> usize {
    let mut characters = text.char_indices();
    let quote = characters.next().map(|(_, quote)| quote);
    while let Some((at, character)) = characters.next() {
        if Some(character) == quote {
            return at + 1;
        }
        if character == '\\' {
            characters.next();
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layers_come_in_the_order_that_is_given() {
        assert_eq!(layers("/* Why. */\n@layer reset,\n tokens;\n"), Some(vec!["reset", "tokens"]));
        assert_eq!(layers("a { b: c }"), None);
    }

    #[test]
    fn comments_and_indentation_go_and_strings_stay() {
        for (css, packed) in [
            ("a {\n  b: c; /* why */\n}\n", "a {\nb: c;\n}\n"),
            ("/* one\n two */ a { b: url(\"x/*y*/z\") }", "a { b: url(\"x/*y*/z\") }\n"),
            (r#"a::after { content: "\"/*" } /* gone"#, "a::after { content: \"\\\"/*\" }\n"),
            ("a { width: calc(1px / 2) }", "a { width: calc(1px / 2) }\n"),
        ] {
            assert_eq!(pack(css), packed);
        }
    }
}
