//! Pictures as files of their own: title, picture, key, credit.

use super::key::{Glyph, date_glyphs, link_glyphs, paths};
use super::mark::shape_mark;
use super::network::{Hand, labels, links, marks};
use super::timeline::{ground, groups, text};
use crate::dataset::{ActorKind, ActorKindId, Dataset};
use crate::i18n::{Messages, dates};
use crate::index::Index;
use crate::layout::Layout;
use crate::markup::{Element, element, write};
use crate::query::{Comparison, Query, Selection};
use crate::scene::focus::Focus;
use crate::scene::metrics;
use crate::scene::network;
use crate::scene::path::{number, translate, view_box};
use crate::scene::rect::Rect;
use crate::scene::timeline;

/// The width of a picture in a file, in pixels.
const WIDTH: f64 = 1200.0;
/// The margin round it.
const MARGIN: f64 = 24.0;
/// The room for the title above, for each row of the key beneath, and for the credit.
const HEAD: f64 = 64.0;
const ROW: f64 = 22.0;
const FOOT: f64 = 30.0;

/// What a file is made from.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    /// The dataset.
    pub dataset: &'a Dataset,
    /// Its index.
    pub index: &'a Index,
    /// The words of the interface.
    pub messages: &'a Messages,
    /// What the reader has set.
    pub query: &'a Query,
    /// What that keeps.
    pub selection: &'a Selection,
    /// What is chosen.
    pub focus: Option<&'a Focus>,
    /// What is compared.
    pub comparison: Option<&'a Comparison>,
    /// What is shown and under which filters, in words.
    pub shown: &'a str,
    /// The style sheet of the page.
    pub style: &'a str,
}

/// The network as a file of SVG.
pub fn network_file(sources: Sources<'_>, layout: &Layout) -> String {
    let (size, messages) = ((WIDTH, 640.0), sources.messages);
    let mut key = kinds(sources.dataset);
    key.extend(link_glyphs(messages).into_iter().map(entry));
    key.extend(date_glyphs(messages).pop().map(entry));
    file(sources, size, network(sources, layout, size), key)
}

/// The network, in pixels.
pub(super) fn network(sources: Sources<'_>, layout: &Layout, size: (f64, f64)) -> Vec<Element> {
    let Sources { dataset, index, messages, query, selection, focus, comparison, .. } = sources;
    let plan = network::plan(dataset, index, layout, size, 1.0);
    let light = network::Light { selection, focus, comparison, window: query.window };
    let scene = network::scene(dataset, index, light);
    let words = network::labels(dataset, &plan, focus, &Rect::new(0.0, 0.0, size.0, size.1), &[]);
    let layer = |elements: Vec<Element>| element("g").children(elements);
    vec![
        layer(links(&plan, &scene)),
        layer(labels(&words, selection, &scene)),
        layer(marks((dataset, index, messages), &plan, &scene, &Hand::default())),
    ]
}

/// The entries of a key that say what the shapes of the marks stand for.
pub(super) fn kinds(dataset: &Dataset) -> Vec<Entry> {
    let kinds = dataset.vocabulary.actors.iter().filter(|(_, kind)| kind.within.is_none());
    let entry = |(id, kind): (ActorKindId, &ActorKind)| {
        let mark = shape_mark(dataset.vocabulary.shape(id)).attr("width", "16").attr("height", "16");
        (16.0, vec![mark], kind.plural.clone())
    };
    kinds.map(entry).collect()
}

/// The timeline as a file of SVG.
pub fn timeline_file(sources: Sources<'_>) -> String {
    let Sources { dataset, index, messages, query, selection, focus, .. } = sources;
    let size = (WIDTH, 320.0);
    let plan = timeline::plan(dataset, index, size, query.spacing, query.lanes);
    let scene = timeline::scene(dataset, index, &plan, selection, focus);
    let picture = vec![
        element("g").children(ground(messages, &plan)),
        element("g").children(groups((dataset, index, messages), &plan, &scene, None, None)),
    ];
    file(sources, size, picture, date_glyphs(sources.messages).into_iter().map(entry).collect())
}

/// An entry of the key: how wide its sign is, the sign, and what it means.
pub(super) type Entry = (f64, Vec<Element>, String);

fn entry((glyph, label): (Glyph, &'static str)) -> Entry {
    (30.0, paths(glyph).collect(), label.to_owned())
}

/// The entries of a key in rows, and how many rows that are.
pub(super) fn key(entries: Vec<Entry>) -> (Vec<Element>, f64) {
    let (mut x, mut row) = (0.0, 0.0);
    let place = |(width, sign, words): Entry| {
        let room = width + 6.0 + metrics::width(&words, 11.0, false);
        if x + room > WIDTH {
            (x, row) = (0.0, row + 1.0);
        }
        let words = text("axis", width + 6.0, 12.0, "start", words);
        let placed = element("g").attr("transform", translate(x, ROW * row)).children(sign).child(words);
        x += room + 18.0;
        placed
    };
    let placed = entries.into_iter().map(place).collect();
    (placed, row + 1.0)
}

fn file(sources: Sources<'_>, size: (f64, f64), picture: Vec<Element>, entries: Vec<Entry>) -> String {
    let Sources { dataset, shown, style, .. } = sources;
    let (key, rows) = key(entries);
    let bottom = HEAD + size.1 + 24.0 + ROW * rows;
    let frame = (size.0 + 2.0 * MARGIN, bottom + FOOT);
    let credit = [&dataset.credit, ", ", &dates::date(&dataset.updated), ". ", &dataset.licence.name].concat();
    let at = |y: f64, elements: Vec<Element>| element("g").attr("transform", translate(MARGIN, y)).children(elements);
    let title = element("text").attr("font-size", "20").attr("font-weight", "700").attr("y", "40");
    let file = element("svg")
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("viewBox", view_box(frame))
        .attr("width", number(frame.0))
        .attr("height", number(frame.1))
        .child(element("title").text(dataset.title.clone()))
        .child(element("desc").text(shown.to_owned()))
        .child(element("style").text(style.to_owned()))
        .child(element("rect").attr("width", "100%").attr("height", "100%").class("paper"))
        .child(at(0.0, vec![title.text(dataset.title.clone()), text("axis", 0.0, 58.0, "start", shown.to_owned())]))
        .child(at(HEAD + 8.0, picture))
        .child(at(HEAD + size.1 + 24.0, key))
        .child(at(bottom + 10.0, vec![text("axis", 0.0, 0.0, "start", credit)]));
    let mut text = String::new();
    write(&mut text, &file);
    text
}
