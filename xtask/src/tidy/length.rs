//! The length of files.

use super::source::{Breach, Source};

/// Lines a file of code may have, at most.
const MOST: usize = 500;

/// Files of code that are longer.
pub(super) fn breaches(sources: &[Source]) -> Vec<Breach> {
    let code =
        sources.iter().filter(|source| [".rs", ".js", ".css"].iter().any(|ending| source.path.ends_with(ending)));
    let long = code.map(|source| (source, source.text.lines().count())).filter(|(_, lines)| *lines > MOST);
    long.map(|(source, lines)| source.breach(source.text.len(), format!("has {lines} lines"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_501st_line_is_one_too_many() {
        for (lines, expected) in [(500, 0), (501, 1)] {
            let source = Source::example("src/app.rs", &"a\n".repeat(lines));
            assert_eq!(breaches(&[source]).len(), expected);
        }
    }
}
