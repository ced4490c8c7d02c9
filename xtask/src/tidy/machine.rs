//! Paths that exist on one machine only.

use super::source::{Breach, Source};

/// The first folder of paths that differ from machine to machine.
const FOLDERS: [&str; 6] = ["work", "tmp", "root", "home", "Users", "mnt"];

/// Where a file holds such a path. An address may contain the same words, after a letter.
pub(super) fn breaches(sources: &[Source]) -> Vec<Breach> {
    sources.iter().flat_map(in_source).collect()
}

fn in_source(source: &Source) -> Vec<Breach> {
    let places = FOLDERS.iter().flat_map(|folder| {
        let path = format!("/{folder}/");
        let found = source.text.match_indices(&path).map(|(at, _)| at);
        let starts = found.filter(|at| {
            !source.text[..*at].ends_with(|before: char| before.is_alphanumeric() || "._-/*}~".contains(before))
        });
        starts.map(|at| (at, path.clone())).collect::<Vec<_>>()
    });
    places.map(|(at, path)| source.breach(at, format!("holds a path in {path}"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_into_a_machine_is_found_and_an_address_is_not() {
        let path = format!("read {}tmp{}file", '/', '/');
        for (text, expected) in [(path.as_str(), 1), ("https://example.org/home/page", 0), ("src/root/mod.rs", 0)] {
            assert_eq!(breaches(&[Source::example("README.md", text)]).len(), expected, "{text}");
        }
    }
}
