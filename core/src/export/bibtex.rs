//! Sources for LaTeX and reference managers, as BibTeX.

use super::published::{Published, four_digits, note};
use crate::dataset::Dataset;
use crate::index::Bits;

/// The abbreviations that every style knows, in order of the year.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Some sources, an entry for each, by the ids they have in the dataset.
///
/// Titles keep their capitals. Of the date is given what is sure; how title and date are known is in the note.
pub fn bibtex(dataset: &Dataset, sources: &Bits) -> String {
    let mut text = String::new();
    for source in sources.iter().map(|at| &dataset.sources.rows()[at]) {
        ["@misc{", &source.id].iter().for_each(|piece| text.push_str(piece));
        let mut put = |name: &str, value: &str| {
            [",\n  ", name, " = ", value].iter().for_each(|piece| text.push_str(piece));
        };
        let braced = |value: &str| ["{", &escape(value), "}"].concat();
        let authors: Vec<_> = source.authors.iter().map(|author| name(author)).collect();
        if !authors.is_empty() {
            put("author", &["{", &authors.join(" and "), "}"].concat());
        }
        put("title", &["{", &braced(&source.title), "}"].concat());
        put("publisher", &braced(&source.publisher));
        put("howpublished", &braced(&source.publisher));
        let published = Published::of(source);
        if let Some(year) = published.year {
            put("year", &["{", &four_digits(year), "}"].concat());
        }
        if let Some(month) = published.month {
            put("month", MONTHS[usize::from(month) - 1]);
        }
        if let Some(day) = published.day {
            put("day", &["{", &day.to_string(), "}"].concat());
        }
        if let Some(address) = &source.address {
            // Taken as it stands, so that only what would end the field is written otherwise.
            put("url", &["{", &address.replace('{', "%7B").replace('}', "%7D"), "}"].concat());
        }
        put("type", &braced(&source.kind));
        put("language", &braced(&source.language));
        if let Some(note) = note(source) {
            put("note", &braced(&note));
        }
        text.push_str("\n}\n");
    }
    text
}

/// A name among authors: in braces where it is more than words, so that no part of it is taken for a joint or a comma.
fn name(author: &str) -> String {
    let is_plain = |word: &str| {
        word.starts_with(|letter: char| letter.is_ascii_alphabetic() || !letter.is_ascii())
            && word.chars().all(|letter| letter.is_ascii_alphabetic() || !letter.is_ascii() || "-.'".contains(letter))
    };
    let is_joint = |word: &str| word.eq_ignore_ascii_case("and") || word.eq_ignore_ascii_case("others");
    if author.split(' ').all(|word| is_plain(word) && !is_joint(word)) {
        author.to_owned()
    } else {
        ["{", &escape(author), "}"].concat()
    }
}

/// Text in which nothing is a command of TeX. A brace is written by its name, since BibTeX counts even those that are escaped.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '{' => escaped.push_str("\\textbraceleft{}"),
            '}' => escaped.push_str("\\textbraceright{}"),
            '\\' => escaped.push_str("\\textbackslash{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '#' | '$' | '%' | '&' | '_' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            _ => escaped.push(letter),
        }
    }
    escaped
}
