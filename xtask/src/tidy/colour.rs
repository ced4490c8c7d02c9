//! Colours, which only the tokens may hold.

use super::source::{Breach, Source};

const TOKENS: &str = "assets/css/tokens.css";

const FUNCTIONS: [&str; 12] = [
    "rgb(",
    "rgba(",
    "hsl(",
    "hsla(",
    "hwb(",
    "lab(",
    "lch(",
    "oklab(",
    "oklch(",
    "color(",
    "light-dark(",
    "device-cmyk(",
];

/// Names that turn up in practice; `transparent` and `currentcolor` hold no colour of their own.
const NAMES: [&str; 26] = [
    "black",
    "white",
    "red",
    "green",
    "blue",
    "yellow",
    "orange",
    "purple",
    "pink",
    "brown",
    "grey",
    "gray",
    "silver",
    "gold",
    "navy",
    "teal",
    "crimson",
    "tomato",
    "canvas",
    "canvastext",
    "highlight",
    "highlighttext",
    "graytext",
    "buttontext",
    "linktext",
    "field",
];

/// Where a stylesheet or a string of the code holds a colour.
pub(super) fn breaches(sources: &[Source]) -> Vec<Breach> {
    sources.iter().flat_map(in_source).collect()
}

fn in_source(source: &Source) -> Vec<Breach> {
    let breach = |at: usize, colour: String| source.breach(at, format!("holds the colour {colour}"));
    if source.is_in("assets/css/", ".css") && source.path != TOKENS {
        let bare = without_comments(&source.text);
        let colours = coded(&bare).into_iter().chain(named(&bare));
        return colours.map(|(at, colour)| breach(at, colour)).collect();
    }
    if source.is_in("src/", ".rs") || source.is_in("core/src/", ".rs") {
        let literals = source.rust().literals;
        return literals
            .iter()
            .flat_map(|literal| coded(&literal.text).into_iter().map(|(_, colour)| breach(literal.start, colour)))
            .collect();
    }
    Vec::new()
}

/// Colours by number or function, each with its place.
fn coded(text: &str) -> Vec<(usize, String)> {
    let hashes = text.match_indices('#').filter_map(|(at, _)| {
        let word: String = text[at + 1..]
            .chars()
            .take_while(|character| character.is_alphanumeric() || matches!(character, '-' | '_'))
            .collect();
        let is_colour = matches!(word.len(), 3 | 4 | 6 | 8) && word.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_colour.then(|| (at, format!("#{word}")))
    });
    let functions = FUNCTIONS.iter().flat_map(|function| {
        let calls = text
            .match_indices(function)
            .filter(|(at, _)| !text[..*at].ends_with(|before: char| before.is_alphanumeric() || before == '-'));
        calls.map(|(at, call)| (at, format!("{call}…)")))
    });
    hashes.chain(functions).collect()
}

/// Colours by name, in the values of declarations.
fn named(css: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, _) in css.match_indices(':') {
        let value = &css[at + 1..];
        let end = value.find([';', '}', '{', '\n']).unwrap_or(value.len());
        // A selector such as a:hover is no declaration.
        if value[end..].starts_with('{') {
            continue;
        }
        let words = value[..end].split(|character: char| !character.is_alphanumeric() && character != '-');
        found.extend(
            words.filter(|word| NAMES.contains(&word.to_ascii_lowercase().as_str())).map(|word| (at, word.to_owned())),
        );
    }
    found
}

/// The text with blanks for its comments.
fn without_comments(css: &str) -> String {
    let mut bare = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(start) = rest.find("/*") {
        let end = rest[start..].find("*/").map_or(rest.len(), |length| start + length + 2);
        bare.push_str(&rest[..start]);
        bare.extend(rest[start..end].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        rest = &rest[end..];
    }
    bare.push_str(rest);
    bare
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<String> {
        breaches(&[Source::example(path, text)]).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_colour_in_any_writing_is_found() {
        for (path, text, colour) in [
            ("assets/css/base.css", "a {\n  color: #1a1a1a;\n}", "assets/css/base.css:2: holds the colour #1a1a1a"),
            ("assets/css/base.css", "a:hover { color: Red }", "assets/css/base.css:1: holds the colour Red"),
            ("assets/css/base.css", "a { color: rgb(0 0 0 / 50%) }", "assets/css/base.css:1: holds the colour rgb(…)"),
            (
                "assets/css/base.css",
                "a { border: 1px solid CanvasText }",
                "assets/css/base.css:1: holds the colour CanvasText",
            ),
            ("src/view/bar.rs", "let fill = \"#fff\";", "src/view/bar.rs:1: holds the colour #fff"),
        ] {
            assert_eq!(found(path, text), [colour]);
        }
    }

    #[test]
    fn tokens_and_what_only_looks_like_a_colour_pass() {
        for (path, text) in [
            ("assets/css/tokens.css", ":root { --ink: #1a1a1a }"),
            ("assets/css/base.css", "#app, #static { color: var(--ink); background: transparent } /* #fff red */"),
            ("assets/css/base.css", "a { color: color-mix(in oklab, var(--ink) 50%, var(--paper)); white-space: pre }"),
            ("src/url.rs", "let fragment = \"#v=1\"; let id = \"#a-place\";"),
        ] {
            assert_eq!(found(path, text), Vec::<String>::new(), "{text}");
        }
    }
}
