//! The fields as Markdown tables, for the description of the format.

use super::kind::{Kind, RecordKind, prose};
use crate::dataset::model::Dataset;
use crate::dataset::read::{Form, one_of};

/// A table for each record of the format, outermost first, each under a heading of the third level.
pub fn field_table() -> String {
    let mut text = String::new();
    let mut seen = Vec::new();
    let root = Dataset::kind();
    let mut waiting = vec![&root];
    while !waiting.is_empty() {
        let level = std::mem::take(&mut waiting);
        for kind in level {
            let Kind::Record(record) = kind else { continue };
            if seen.contains(&record.name) {
                continue;
            }
            seen.push(record.name);
            write(record, &mut text);
            record.fields.iter().for_each(|field| collect(&field.kind, &mut waiting));
        }
    }
    text
}

/// The records a field may hold.
fn collect<'k>(kind: &'k Kind, records: &mut Vec<&'k Kind>) {
    match kind {
        Kind::Record(_) => records.push(kind),
        Kind::List { entry, .. } => collect(entry, records),
        Kind::Either(one, other) => {
            collect(one, records);
            collect(other, records);
        }
        _ => {}
    }
}

fn write(record: &RecordKind, text: &mut String) {
    let heading = format!("### {}\n\n{}\n\n", title(record.name), prose(record.about));
    text.push_str(&heading);
    text.push_str("| field | holds | required | says |\n|---|---|---|---|\n");
    for field in &record.fields {
        let required = if field.required { "yes" } else { "" };
        let row = format!("| `{}` | {} | {required} | {} |\n", field.name, holds(&field.kind), prose(field.about));
        text.push_str(&row);
    }
    text.push('\n');
}

/// What a field holds, in words.
fn holds(kind: &Kind) -> String {
    match kind {
        Kind::Text { longest } => format!("text, up to {longest} characters"),
        Kind::Name { longest } => format!("id, up to {longest} characters"),
        Kind::Reference(sections) if sections.len() > 4 => "id of any item".to_owned(),
        Kind::Reference(sections) => format!("id of {}", one_of(sections)),
        Kind::Words(words) => words.iter().map(|word| format!("`{}`", word.word)).collect::<Vec<_>>().join(", "),
        Kind::Date => "date in EDTF".to_owned(),
        Kind::Day => "day, such as 2025-05-22".to_owned(),
        Kind::Address => "address".to_owned(),
        Kind::Language => "code of a language".to_owned(),
        Kind::View => "parameters of a view".to_owned(),
        Kind::Count => "whole number from 1".to_owned(),
        Kind::Number => "number".to_owned(),
        Kind::Flag => "`true` or `false`".to_owned(),
        Kind::List { entry, least: 0 } => format!("list of: {}", holds(entry)),
        Kind::List { entry, least } => format!("list, {least} or more, of: {}", holds(entry)),
        Kind::Either(one, other) => format!("{}; or {}", holds(one), holds(other)),
        Kind::Record(record) => {
            format!("[{}](#{})", title(record.name).to_lowercase(), title(record.name).to_lowercase().replace(' ', "-"))
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
