//! What search engines and archives read of a page: the dataset and its events in the words of schema.org, as JSON-LD.

use crate::dataset::{Dataset, Event, Source, Writer};
use crate::date::{Date, Day, Edtf, End, Known, Qualifier};
use crate::i18n::{Messages, dates};
use crate::index::Index;

/// A `Dataset` with its sources, and an `ItemList` of its events in order of time, undated ones last; with the address of the
/// page where it has one.
///
/// Only what is known to the day, month or year has a `startDate`; any other time, and how far an event has come where it has
/// not happened, is said in words. The text can stand in a script element as it is.
pub fn json_ld(dataset: &Dataset, index: &Index, messages: &Messages, address: Option<&str>) -> String {
    let mut json = Writer::default();
    json.open('{');
    json.field("@context", "https://schema.org");
    json.name("@graph");
    json.open('[');
    json.entry();
    describe(dataset, address, &mut json);
    json.entry();
    list(dataset, index, messages, &mut json);
    json.close(']');
    json.close('}');
    json.finish()
}

fn describe(dataset: &Dataset, address: Option<&str>, json: &mut Writer) {
    json.open('{');
    json.field("@type", "Dataset");
    json.field("name", &dataset.title);
    json.field("alternateName", &dataset.headline.text);
    json.field("abstract", &dataset.answer.text);
    json.field("description", &dataset.summary);
    json.field("inLanguage", &dataset.language);
    json.field("dateModified", &dataset.updated.to_string());
    json.field("license", &dataset.licence.address);
    part(json, "creator", "Organization", &dataset.credit);
    let (first, last) = dataset.period.stated();
    let bound = |day: Day| {
        if day == Day::MIN || day == Day::MAX { "..".to_owned() } else { Edtf::from(day).to_string() }
    };
    json.field("temporalCoverage", &[&bound(first), "/", &bound(last)].concat());
    json.name("isAccessibleForFree");
    json.plain("true");
    address.iter().for_each(|address| json.field("url", address));
    json.name("citation");
    json.open('[');
    for source in dataset.sources.rows() {
        json.entry();
        cite(source, json);
    }
    json.close(']');
    json.close('}');
}

fn cite(source: &Source, json: &mut Writer) {
    json.open('{');
    json.field("@type", "Article");
    json.field("name", &source.title);
    part(json, "publisher", "Organization", &source.publisher);
    if !source.authors.is_empty() {
        json.name("author");
        json.open('[');
        for author in &source.authors {
            json.entry();
            thing(json, "Person", author);
        }
        json.close(']');
    }
    plain(&source.published.edtf).iter().for_each(|date| json.field("datePublished", date));
    json.field("inLanguage", &source.language);
    source.address.iter().for_each(|address| json.field("url", address));
    json.close('}');
}

fn list(dataset: &Dataset, index: &Index, messages: &Messages, json: &mut Writer) {
    json.open('{');
    json.field("@type", "ItemList");
    json.field("name", messages.chapters[0]);
    json.field("itemListOrder", "https://schema.org/ItemListOrderAscending");
    json.name("numberOfItems");
    json.plain(&dataset.events.len().to_string());
    json.name("itemListElement");
    json.open('[');
    for (at, &id) in index.in_time.iter().chain(&index.undated).enumerate() {
        json.entry();
        json.open('{');
        json.field("@type", "ListItem");
        json.name("position");
        json.plain(&(at + 1).to_string());
        json.name("item");
        tell(&dataset.events[id], messages, json);
        json.close('}');
    }
    json.close(']');
    json.close('}');
}

fn tell(event: &Event, messages: &Messages, json: &mut Writer) {
    json.open('{');
    json.field("@type", "Event");
    json.field("name", &event.title);
    json.field("description", &event.summary);
    let edtf = event.when.as_ref().map(|when| &when.edtf);
    let mut said = Vec::new();
    match edtf.map(|edtf| (edtf, span(edtf))) {
        Some((_, Some((start, end)))) => {
            json.field("startDate", &start);
            end.iter().for_each(|end| json.field("endDate", end));
        }
        Some((edtf, None)) => said.push(dates::date(edtf)),
        None => said.push(messages.undated.to_owned()),
    }
    if event.status.is_unreal() {
        said.push((messages.status)(event.status).to_owned());
    }
    if !said.is_empty() {
        json.field("disambiguatingDescription", &said.join(", "));
    }
    event.place.iter().for_each(|place| part(json, "location", "Place", place));
    json.close('}');
}

/// A field that holds a thing with nothing but a name.
fn part(json: &mut Writer, field: &str, sort: &str, name: &str) {
    json.name(field);
    thing(json, sort, name);
}

fn thing(json: &mut Writer, sort: &str, name: &str) {
    json.open('{');
    json.field("@type", sort);
    json.field("name", name);
    json.close('}');
}

/// The start of something, and the end where it lasted, where both are certain.
fn span(edtf: &Edtf) -> Option<(String, Option<String>)> {
    match edtf {
        Edtf::Interval(interval) => match (interval.start(), interval.end()) {
            (End::On(start), End::On(end)) => Some((level_0(start)?, Some(level_0(end)?))),
            (End::On(start), End::Open) => Some((level_0(start)?, None)),
            _ => None,
        },
        _ => Some((plain(edtf)?, None)),
    }
}

/// A date that every reader of ISO 8601 takes, where it is one.
fn plain(edtf: &Edtf) -> Option<String> {
    if let Edtf::Date(date) = edtf { level_0(*date) } else { None }
}

/// A certain day, month or year.
fn level_0(date: Date) -> Option<String> {
    let is_plain = matches!(date.known, Known::Day(_) | Known::Month(..) | Known::Year(_));
    (is_plain && date.qualifier == Qualifier::Certain).then(|| date.to_string())
}
