//! Words that a reader sees, which only the message catalogue may hold.
//!
//! A string in a view is taken for such words by how it reads and by what stands around it: an attribute that names or
//! describes holds none at all, any other may hold anything, and elsewhere two words or a capital tell, unless all of
//! them are classes of the stylesheets.

use std::collections::BTreeSet;

use super::source::{Breach, Literal, Rust, Source};

/// Attributes whose values are read out or shown.
const SPEAKING: [&str; 8] = [
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
    "title",
    "placeholder",
    "alt",
    "label",
];

/// What stands before a string that only the compiler reads.
const FOR_TOOLS: [&str; 3] = ["reason =", "include_str!(", "include_bytes!("];

/// Where a view or the app holds words of its own.
pub(super) fn breaches(sources: &[Source]) -> Vec<Breach> {
    let classes = classes(sources);
    let files = sources.iter().filter(|source| source.is_in("src/view/", ".rs") || source.path == "src/app.rs");
    files
        .flat_map(|source| {
            let rust = source.rust();
            let spoken = rust.literals.iter().filter(|literal| speaks(&rust, literal, &classes));
            spoken.map(|literal| source.breach(literal.start, format!("says {:?}", literal.text))).collect::<Vec<_>>()
        })
        .collect()
}

fn speaks(rust: &Rust, literal: &Literal, classes: &BTreeSet<&str>) -> bool {
    let words = words(&literal.text);
    if words.is_empty() {
        return false;
    }
    let (before, after) = (rust.code[..literal.start].trim_end(), rust.code[literal.end..].trim_start());
    if let Some(attribute) = attribute(before) {
        return SPEAKING.contains(&attribute);
    }
    let is_compared =
        ["==", "!=", "|", "=>", "if "].iter().any(|sign| before.ends_with(sign) || after.starts_with(sign));
    // The name of a file may be put together from parts.
    let is_included = before.rsplit('\n').next().is_some_and(|line| line.contains("include_"));
    let is_for_tools = is_included || FOR_TOOLS.iter().any(|sign| before.ends_with(sign));
    let is_capital = literal.text.trim_start().starts_with(char::is_uppercase);
    let is_classes = literal.text.split(' ').all(|word| classes.contains(word));
    !is_compared && !is_for_tools && !is_classes && (is_capital || words.len() > 1)
}

/// The attribute whose value comes next, if one does: `class=`, `attr:aria-label={` …
fn attribute(before: &str) -> Option<&str> {
    let name = before.strip_suffix('{').unwrap_or(before).strip_suffix('=')?;
    let start = name.rfind(|character: char| !character.is_alphanumeric() && !matches!(character, '-' | '_'));
    // Assignments are set with a space before the sign, attributes without.
    Some(&name[start.map_or(0, |at| at + 1)..]).filter(|name| !name.is_empty())
}

/// The names of classes in the stylesheets.
fn classes(sources: &[Source]) -> BTreeSet<&str> {
    let sheets = sources.iter().filter(|source| source.is_in("assets/css/", ".css"));
    let after_dots = sheets.flat_map(|source| source.text.split('.').skip(1));
    let is_part = |character: char| character.is_alphanumeric() || matches!(character, '-' | '_');
    after_dots
        .filter_map(|text| text.split(|character| !is_part(character)).next())
        .filter(|name| !name.is_empty())
        .collect()
}

/// The words of a literal: two letters or more, not a placeholder, not the name of a function of CSS or SVG.
fn words(text: &str) -> Vec<&str> {
    let is_part = |character: char| character.is_alphabetic() || matches!(character, '-' | '_' | '\'' | '’');
    let mut found = Vec::new();
    let (mut depth, mut start) = (0, None);
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        if depth == 0 && is_part(character) {
            start.get_or_insert(at);
            continue;
        }
        if let Some(start) = start.take() {
            let word: &str = &text[start..at];
            let plain = word.chars().filter(|letter| letter.is_alphabetic()).count() > 1 && !word.contains(['-', '_']);
            if plain && character != '(' {
                found.push(word);
            }
        }
        match character {
            '{' => depth += 1,
            '}' => depth -= i32::from(depth > 0),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let style = Source::example("assets/css/marks.css", ".link.ended { stroke: var(--ink) }");
        breaches(&[style, Source::example("src/view/bar.rs", text)]).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn words_that_a_reader_would_see_are_found() {
        for text in [
            r#"view! { <p>{"Network"}</p> }"#,
            r#"view! { <p>{"nothing matches"}</p> }"#,
            r#"view! { <button aria-label="close">{x}</button> }"#,
            r#"view! { <button aria-label={"close"}>{x}</button> }"#,
            r#"const LINKS: [&str; 2] = ["link", "link proposed"];"#,
            r#"view! { <input placeholder="Search names"/> }"#,
            r#"format!("{count} of {total} events shown")"#,
        ] {
            assert_eq!(found(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn ids_classes_paths_keys_and_tests_pass() {
        for text in [
            r#"view! { <p class={"row tight"} id="panel" role="status" title=words.close>{name}</p> }"#,
            r#"view! { <path d="M0 0L10 10Z" transform=format!("translate({x} {y}) rotate({a})")/> }"#,
            r#"match key { "Escape" => a, "ArrowLeft" | "ArrowRight" => b, _ => c }"#,
            r#"match key { "Escape" if is_open() => a, _ => b }"#,
            r#"if event.key() == "Enter" {}"#,
            r#"const LINKS: [&str; 2] = ["link", "link ended"];"#,
            r#"include_str!("../assets/dossier.json")"#,
            r#"let selector = "[data-id]"; let kind = "actor";"#,
            r#"#[expect(clippy::x, reason = "The macro needs it")]"#,
            "#[cfg(test)]\nmod tests { const A: &str = \"Any Words\"; }",
        ] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }
}
