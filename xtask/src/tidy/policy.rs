//! What a strict content security policy refuses at run time, found before.

use super::source::{Breach, Source};

/// Where a view sets a whole style as a string, or markup as text.
pub(super) fn breaches(sources: &[Source]) -> Vec<Breach> {
    let files = sources.iter().filter(|source| source.is_in("src/", ".rs"));
    files
        .flat_map(|source| {
            let rust = source.rust();
            let styles = rust.words("style").filter(|at| {
                let after = rust.code[at + "style".len()..].trim_start();
                let before = rust.code[..*at].chars().next_back();
                before.is_some_and(char::is_whitespace)
                    && after.starts_with('=')
                    && !after.starts_with("==")
                    && !is_binding(&rust.code[..*at])
            });
            let mut found: Vec<Breach> =
                styles.map(|at| source.breach(at, "sets a style as a string; write style:property=")).collect();
            for sink in
                ["inner_html", "set_outer_html", "set_inner_html", "insert_adjacent_html", "dangerously_set_inner_html"]
            {
                found.extend(rust.words(sink).map(|at| source.breach(at, "sets markup; write text or elements")));
            }
            found
        })
        .collect()
}

/// Whether what follows is the name of a variable: `let style = …`.
fn is_binding(before: &str) -> bool {
    matches!(before.split_whitespace().next_back(), Some("let" | "mut"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> usize {
        breaches(&[Source::example("src/view/bar.rs", text)]).len()
    }

    #[test]
    fn styles_as_strings_and_markup_are_found() {
        for text in [
            "view! { <p style=\"color: red\">{a}</p> }",
            "view! { <p style=move || s()>{a}</p> }",
            "view! { <p inner_html=a /> }",
        ] {
            assert_eq!(found(text), 1, "{text}");
        }
    }

    #[test]
    fn single_properties_and_variables_may_be_called_style() {
        for text in ["view! { <p style:width=w>{a}</p> }", "let style = 1;", "if style == 1 {}", "// style=\"x\""] {
            assert_eq!(found(text), 0, "{text}");
        }
    }
}
