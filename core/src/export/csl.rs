//! Sources for reference managers, as CSL-JSON (Citation Style Language 1.0.2).

use super::published::{Published, note};
use crate::dataset::{Dataset, Source, Writer};
use crate::index::Bits;

/// Some sources, as a list of items.
///
/// Of the date is given what is sure: of “about June 2004” the year, of what lies before a day nothing.
pub fn csl(dataset: &Dataset, sources: &Bits) -> String {
    let mut json = Writer::indented();
    json.open('[');
    for source in sources.iter().map(|at| &dataset.sources.rows()[at]) {
        json.entry();
        item(source, &mut json);
    }
    json.close(']');
    json.finish()
}

fn item(source: &Source, json: &mut Writer) {
    json.open('{');
    json.field("id", &source.id);
    json.field("type", if source.address.is_some() { "webpage" } else { "document" });
    json.field("title", &source.title);
    if !source.authors.is_empty() {
        json.name("author");
        json.open('[');
        for author in &source.authors {
            json.entry();
            // Which part of a name is the family's is not known.
            json.open('{');
            json.field("literal", author);
            json.close('}');
        }
        json.close(']');
    }
    json.field("publisher", &source.publisher);
    issued(source, json);
    source.address.iter().for_each(|address| json.field("URL", address));
    json.field("genre", &source.kind);
    json.field("language", &source.language);
    note(source).iter().for_each(|note| json.field("note", note));
    json.close('}');
}

/// Year, month and day, as far as they are sure.
fn issued(source: &Source, json: &mut Writer) {
    let Published { year: Some(year), month, day } = Published::of(source) else { return };
    json.name("issued");
    json.open('{');
    json.name("date-parts");
    json.open('[');
    json.entry();
    json.open('[');
    for part in [Some(year), month.map(i32::from), day.map(i32::from)].into_iter().flatten() {
        json.entry();
        json.plain(&part.to_string());
    }
    json.close(']');
    json.close(']');
    json.close('}');
}
