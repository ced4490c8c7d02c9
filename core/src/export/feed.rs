//! What happened, for readers of feeds, as Atom (RFC 4287).

use crate::dataset::{Dataset, Item};
use crate::i18n::{Messages, dates};
use crate::index::Index;
use crate::markup::{Element, element, write};

/// The events, the latest first and the undated ones last, each with its date, its sources and a link to it.
///
/// Links are relative to the feed, which stands beside the page, unless `address` says where the page is. A feed has to say when
/// each entry was last changed: that is the day on which the dataset was.
pub fn feed(dataset: &Dataset, index: &Index, messages: &Messages, address: Option<&str>) -> String {
    let page = address.unwrap_or("./");
    let updated = [&dataset.updated.to_string(), "T00:00:00Z"].concat();
    let link = |rel: &'static str, href: String| element("link").attr("rel", rel).attr("href", href);
    let entries = index.in_time.iter().rev().chain(&index.undated).map(|&id| {
        let event = &dataset.events[id];
        let when = event.when.as_ref().map_or_else(|| messages.undated.to_owned(), |when| dates::date(&when.edtf));
        let evidence = event.evidence.iter();
        let mut told: Vec<_> =
            evidence.map(|piece| (messages.receipt)(&dataset.sources[piece.source].short, piece.paragraph)).collect();
        told.dedup();
        let status = event.status.is_unreal().then(|| [", ", (messages.status)(event.status)].concat());
        let summary = [&when, status.as_deref().unwrap_or_default(), ". ", &event.summary, " ", &told.join(", "), "."];
        element("entry")
            .child(named("title", &event.title))
            .child(link("alternate", [page, "#v=1&sel=", dataset.name_of(Item::Event(id))].concat()))
            .child(named("id", &urn(dataset, &event.id)))
            .child(named("updated", &updated))
            .child(named("summary", &summary.concat()))
            .children(event.topics.iter().map(|&topic| {
                let topic = &dataset.vocabulary.topics[topic];
                element("category").attr("term", topic.id.clone()).attr("label", topic.label.clone())
            }))
    });
    let root = element("feed")
        .attr("xmlns", "http://www.w3.org/2005/Atom")
        .attr("xml:lang", dataset.language.clone())
        .child(named("title", &dataset.title))
        .child(named("subtitle", &dataset.answer.text))
        .child(link("alternate", page.to_owned()))
        .child(link("self", if address.is_some() { [page, "feed.xml"].concat() } else { "feed.xml".to_owned() }))
        .child(named("id", &urn(dataset, "")))
        .child(named("updated", &updated))
        .child(element("author").child(named("name", &dataset.credit)))
        .child(named("rights", &dataset.licence.name))
        .children(entries);
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    write(&mut text, &root);
    text
}

fn named(tag: &'static str, text: &str) -> Element {
    element(tag).text(text.to_owned())
}

/// A name that stays the same wherever the page is moved: a UUID of version 8 (RFC 9562) from the title of the dataset and an id.
fn urn(dataset: &Dataset, id: &str) -> String {
    // FNV-1a in 128 bits: http://www.isthe.com/chongo/tech/comp/fnv
    let mut hash = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128;
    for byte in dataset.title.bytes().chain([0]).chain(id.bytes()) {
        hash = (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
    }
    let marked = hash & !(0xf << 76) & !(0x3 << 62) | 0x8 << 76 | 0x2 << 62;
    let digits = format!("{marked:032x}");
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32].map(|part| &digits[part]);
    ["urn:uuid:", &parts.join("-")].concat()
}
