//! The layers of the style: each file opens its own and no other.

use super::source::{Breach, Source};

/// The file that only gives the layers their order.
const ORDER: &str = "assets/css/layers.css";

/// Where a stylesheet does not start with the layer it is named after.
pub(super) fn breaches(sources: &[Source]) -> Vec<Breach> {
    let files = sources.iter().filter(|source| source.is_in("assets/css/", ".css") && source.path != ORDER);
    files
        .filter_map(|source| {
            let layer = source.path.trim_start_matches("assets/css/").trim_end_matches(".css");
            let mut start = source.text.trim_start();
            while let Some(comment) = start.strip_prefix("/*") {
                start = comment.find("*/").map_or("", |end| comment[end + 2..].trim_start());
            }
            let opens = start
                .strip_prefix("@layer ")
                .and_then(|rest| rest.strip_prefix(layer))
                .is_some_and(|rest| rest.trim_start().starts_with('{'));
            let others = source.text.matches("@layer ").count() > 1;
            (!opens || others).then(|| source.breach(0, format!("is not one @layer {layer} {{ … }}")))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_outside_its_layer_is_found() {
        for (text, expected) in [
            ("/* Names. */\n@layer tokens {\n :root {} }", 0),
            (":root {}", 1),
            ("@layer base { }", 1),
            ("@layer tokens { } @layer base { }", 1),
        ] {
            assert_eq!(breaches(&[Source::example("assets/css/tokens.css", text)]).len(), expected, "{text}");
        }
    }
}
