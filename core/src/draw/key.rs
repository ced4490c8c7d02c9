//! The key: what the marks mean.

use super::mark::shape_mark;
use crate::dataset::{Dataset, Id};
use crate::i18n::Messages;
use crate::index::Facet;
use crate::markup::{Element, element, told};
use crate::query::Selection;

/// The classes of the links in the key, and whether they have an arrow.
const LINKS: [(&str, bool); 5] =
    [("link", true), ("link ended", true), ("link proposed", true), ("link role", true), ("link", false)];

/// The glyphs of dates in the key: hollow parts, lines, dots and filled parts, as path data.
const DATES: [[&str; 4]; 7] = [
    ["", "", "", "M19.6 8a4.6 4.6 0 1 1-9.2 0a4.6 4.6 0 0 1 9.2 0"],
    ["M19.2 8a4.2 4.2 0 1 1-8.4 0a4.2 4.2 0 0 1 8.4 0", "", "", "M15 3.4a4.6 4.6 0 0 0 0 9.2z"],
    ["", "", "", "M3 5h24v6H3z"],
    ["M18.6 8a3.6 3.6 0 1 1-7.2 0a3.6 3.6 0 0 1 7.2 0", "M4 4v8M26 4v8M4 8h7.4M18.6 8H26", "", ""],
    ["M18.6 8a3.6 3.6 0 1 1-7.2 0a3.6 3.6 0 0 1 7.2 0", "", "M2 8h9M19 8h9", ""],
    ["", "", "M17 8h12", "M3 5h11v6H3z"],
    ["M19.2 7a4.2 4.2 0 1 1-8.4 0a4.2 4.2 0 0 1 8.4 0", "M12 10L7 15", "", "M15 2.4a4.6 4.6 0 0 0 0 9.2z"],
];

/// What the marks mean, and how many actors of each kind the filters keep.
/// A press on a kind keeps only what is of it; `chosen` are those that are kept so.
pub fn key(dataset: &Dataset, selection: &Selection, chosen: &[usize], messages: &Messages) -> Vec<Element> {
    let part = |class, title, items: Vec<Element>| {
        element("div").class(class).child(element("h2").text(title)).child(element("ul").children(items))
    };
    let kinds = dataset.vocabulary.actors.iter().filter(|(_, kind)| kind.within.is_none()).map(|(id, kind)| {
        let is_chosen = told(chosen.contains(&id.index()));
        let button = element("button")
            .attr("type", "button")
            .attr("data-kind", id.index().to_string())
            .attr("aria-pressed", is_chosen)
            .child(shape_mark(dataset.vocabulary.shape(id)))
            .child(element("span").text(kind.plural.clone()))
            .child(element("span").class("num").text(selection.count(Facet::Actors, id.index()).to_string()));
        element("li").child(button)
    });
    let item = |(glyph, label): (Glyph, &'static str)| {
        let svg = element("svg").class("glyph").attr("viewBox", "0 0 30 16").attr("aria-hidden", "true");
        element("li").child(svg.children(paths(glyph))).text(label)
    };
    vec![
        part("key", messages.key_actors, kinds.collect()),
        part("key", messages.key_links, link_glyphs(messages).into_iter().map(item).collect()),
        part("key wide", messages.key_dates, date_glyphs(messages).into_iter().map(item).collect()),
    ]
}

/// A glyph of the key, 30 pixels by 16: four paths, some of them empty, each with its class.
pub(super) type Glyph = [(&'static str, &'static str); 4];

/// The glyphs of links, and what they mean.
pub(super) fn link_glyphs(messages: &Messages) -> Vec<(Glyph, &'static str)> {
    let glyph = |(class, has_arrow): (&'static str, bool)| {
        let (line, arrow) = if has_arrow { ("M0 8h23", "M30 8l-7-3v6z") } else { ("M0 8h30", "") };
        [(class, line), ("arrow", arrow), ("", ""), ("", "")]
    };
    LINKS.map(glyph).into_iter().zip(messages.key_link).collect()
}

/// The glyphs of dates, and what they mean; and the sign of what is disputed.
pub(super) fn date_glyphs(messages: &Messages) -> Vec<(Glyph, &'static str)> {
    let glyph = |[hollow, line, dots, fill]: [&'static str; 4]| {
        [("g-dots", dots), ("g-line", line), ("g-hollow", hollow), ("g-fill", fill)]
    };
    let split = [
        ("g-fill", "M14.6 8a4.6 4.6 0 1 1-9.2 0a4.6 4.6 0 0 1 9.2 0"),
        ("slit", "M10 2v12"),
        ("split", "M19 5h3v5h-3zM20 6v3h1v-3zM23 5h3v5h-3z"),
        ("", ""),
    ];
    let words = messages.key_date.into_iter().chain([messages.in_time.key_lean]);
    let glyphs = DATES.map(glyph).into_iter().zip(words);
    glyphs.chain([(split, messages.accounts)]).collect()
}

/// The paths of a glyph.
pub(super) fn paths(glyph: Glyph) -> impl Iterator<Item = Element> {
    let drawn = glyph.into_iter().filter(|(_, path)| !path.is_empty());
    drawn.map(|(class, path)| element("path").class(class).attr("d", path))
}
