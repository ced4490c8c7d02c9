//! One stylesheet from the files of `assets/css`: one request, in the order of the layers.

use std::fs;
use std::path::Path;

use crate::Outcome;

/// The layers, from the weakest to the strongest; each is a file of the same name.
pub(crate) const LAYERS: [&str; 7] = ["reset", "tokens", "base", "layout", "components", "marks", "print"];

/// The whole style: the order of the layers, then the files, without comments and indentation.
///
/// # Errors
/// Where a file cannot be read. A file that is not there is an empty layer.
pub(crate) fn sheet(folder: &Path) -> Outcome<String> {
    let mut sheet = format!("@layer {};\n", LAYERS.join(", "));
    for layer in LAYERS {
        let path = folder.join(layer).with_extension("css");
        if path.exists() {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}.", path.display()))?;
            sheet.push_str(&pack(&text));
        }
    }
    Ok(sheet)
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
