//! The fields as Markdown tables, for the description of the format.

use super::kind::{Kind, RecordKind, WordsKind, prose};
use crate::dataset::model::Dataset;
use crate::dataset::read::{Form, one_of};

/// A table for each record and each set of words of the format, each under a heading of the third level; what a record is
/// made of follows it, unless it stood before.
pub fn field_table() -> String {
    let mut text = String::new();
    write(&Dataset::kind(), &mut Vec::new(), &mut text);
    text
}

fn write(kind: &Kind, seen: &mut Vec<&'static str>, text: &mut String) {
    match kind {
        Kind::List { entry, .. } => write(entry, seen, text),
        Kind::Either(one, other) => {
            write(one, seen, text);
            write(other, seen, text);
        }
        Kind::Record(RecordKind { name, .. }) | Kind::Words(WordsKind { name, .. }) if seen.contains(name) => {}
        Kind::Record(record) => {
            seen.push(record.name);
            write_record(record, text);
            record.fields.iter().for_each(|field| write(&field.kind, seen, text));
        }
        Kind::Words(words) => {
            seen.push(words.name);
            write_words(words, text);
        }
        _ => {}
    }
}

fn write_record(record: &RecordKind, text: &mut String) {
    write_heading(record.name, record.about, text);
    text.push_str("| field | holds | required | says |\n|---|---|---|---|\n");
    for field in &record.fields {
        let required = if field.required { "yes" } else { "" };
        let row = format!("| `{}` | {} | {required} | {} |\n", field.name, holds(&field.kind), prose(field.about));
        text.push_str(&row);
    }
    text.push('\n');
}

fn write_words(words: &WordsKind, text: &mut String) {
    write_heading(words.name, words.about, text);
    text.push_str("| word | means |\n|---|---|\n");
    for word in words.words {
        text.push_str(&format!("| `{}` | {} |\n", word.word, prose(word.about)));
    }
    text.push('\n');
}

fn write_heading(name: &str, about: &str, text: &mut String) {
    text.push_str(&format!("### {}\n\n{}\n\n", title(name), prose(about)));
}

/// What a field holds, in words.
fn holds(kind: &Kind) -> String {
    match kind {
        Kind::Text { name, .. } => (*name).to_owned(),
        Kind::Name { .. } => "id".to_owned(),
        Kind::Reference(sections) => format!("id of {}", one_of(sections)),
        Kind::Date => "date".to_owned(),
        Kind::Day => "day".to_owned(),
        Kind::Address => "address".to_owned(),
        Kind::Language => "language".to_owned(),
        Kind::View => "view".to_owned(),
        Kind::Count => "whole number from 1".to_owned(),
        Kind::Number => "number".to_owned(),
        Kind::Flag => "`true` or `false`".to_owned(),
        Kind::List { entry, .. } if matches!(**entry, Kind::Reference(_)) => {
            holds(entry).replace("id of", "list of ids, each of")
        }
        Kind::List { entry, least: 0 } => format!("list of {}", holds(entry)),
        Kind::List { entry, least } => format!("list of {least} or more {}", holds(entry)),
        Kind::Either(one, other) => format!("{} or {}", holds(one), holds(other)),
        Kind::Record(RecordKind { name, .. }) | Kind::Words(WordsKind { name, .. }) => {
            let title = title(name).to_lowercase();
            format!("[{title}](#{})", title.replace(' ', "-"))
        }
    }
}

/// The name of a type as words: `ActorKind` is "Actor kind".
fn title(name: &str) -> String {
    let mut title = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !title.is_empty() {
            title.push(' ');
            title.push(letter.to_ascii_lowercase());
        } else {
            title.push(letter);
        }
    }
    title
}
