//! What to call a file, so that every system takes the name.

use crate::index::fold;

/// How much of a title goes into a name, in bytes.
const LONGEST: usize = 40;

/// A name from a title, what the file holds, and its ending: `russia-and-the-taliban-events.csv`.
///
/// Only small letters a to z, digits and hyphens stand before the ending; a title that leaves none of them is `dossier`.
pub fn file_name(title: &str, what: &str, ending: &str) -> String {
    let mut name = String::new();
    for word in fold(title).split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if name.len() + word.len() >= LONGEST {
            break;
        }
        name.push_str(word);
        name.push('-');
    }
    if name.is_empty() {
        name.push_str("dossier-");
    }
    // What is held stands in every name, so that none is one of those which Windows keeps for devices, such as `con`.
    [&name, what, ".", ending].concat()
}

#[cfg(test)]
mod tests {
    use super::file_name;
    use proptest::prelude::*;

    #[test]
    fn names_are_those_of_their_titles() {
        for (title, name) in [
            ("Russia and the Taliban", "russia-and-the-taliban-events.csv"),
            ("Łódź: ein “Dossier”?", "lodz-ein-dossier-events.csv"),
            ("../../etc/passwd", "etc-passwd-events.csv"),
            ("CON", "con-events.csv"),
            ("Дело", "delo-events.csv"),
            ("東京", "dossier-events.csv"),
            ("", "dossier-events.csv"),
            (
                "One title that goes on for so long that nobody reads it",
                "one-title-that-goes-on-for-so-long-that-events.csv",
            ),
        ] {
            assert_eq!(file_name(title, "events", "csv"), name, "{title}");
        }
    }

    proptest! {
        #[test]
        fn every_title_gives_a_name_that_every_system_takes(title in any::<String>()) {
            let name = file_name(&title, "view", "json");
            let stem = name.strip_suffix("-view.json").unwrap();
            prop_assert!((1..=40).contains(&stem.len()), "{}", name);
            prop_assert!(stem.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')), "{}", name);
            prop_assert!(!stem.starts_with('-'), "{}", name);
        }
    }
}
