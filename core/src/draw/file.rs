//! Pictures as files of their own: title, picture, key, credit.

use super::mark::shape_mark;
use super::network::{labels, links, marks};
use super::timeline::{ground, groups, text};
use crate::dataset::Dataset;
use crate::i18n::{Messages, dates};
use crate::index::Index;
use crate::layout::Layout;
use crate::markup::{Element, element, write};
use crate::query::{Comparison, Query, Selection};
use crate::scene::focus::Focus;
use crate::scene::metrics;
use crate::scene::network;
use crate::scene::path::{number, translate, view_box};
use crate::scene::timeline;

/// The width of a picture in a file, in pixels.
const WIDTH: f64 = 1200.0;
/// The margin round it.
const MARGIN: f64 = 24.0;
/// The room for the title above and for key and credit beneath.
const HEAD: f64 = 64.0;
const FOOT: f64 = 64.0;

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
    /// What is shown, in a sentence.
    pub shown: &'a str,
    /// The style sheet of the page.
    pub style: &'a str,
}

/// The network as a file of SVG.
pub fn network_file(sources: Sources<'_>, layout: &Layout) -> String {
    let Sources { dataset, index, messages, selection, focus, comparison, .. } = sources;
    let size = (WIDTH, 640.0);
    let plan = network::plan(dataset, index, layout, size, 1.0);
    let scene = network::scene(dataset, &plan, selection, focus, comparison);
    let words = network::labels(dataset, &plan, focus);
    let kinds = dataset.vocabulary.actors.rows().iter().filter(|kind| kind.within.is_none());
    let mut x = 0.0;
    let key = kinds.flat_map(|kind| {
        let at = x;
        x += 36.0 + metrics::width(&kind.plural, 11.0, false);
        let mark = shape_mark(kind.shape).attr("x", number(at)).attr("width", "16").attr("height", "16");
        [mark, text("axis", at + 20.0, 12.0, "start", kind.plural.clone())]
    });
    let key: Vec<_> = key.collect();
    let layer = |elements: Vec<Element>| element("g").children(elements);
    let picture = vec![
        layer(links(&scene)),
        layer(labels(&words, selection, &scene)),
        layer(marks((dataset, index, messages), &plan, &scene, None, None)),
    ];
    file(sources, size, picture, key)
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
    file(sources, size, picture, Vec::new())
}

fn file(sources: Sources<'_>, size: (f64, f64), picture: Vec<Element>, key: Vec<Element>) -> String {
    let Sources { dataset, shown, style, .. } = sources;
    let frame = (size.0 + 2.0 * MARGIN, HEAD + size.1 + FOOT + MARGIN);
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
        .child(at(HEAD + size.1 + 20.0, key))
        .child(at(HEAD + size.1 + 62.0, vec![text("axis", 0.0, 0.0, "start", credit)]));
    let mut text = String::new();
    write(&mut text, &file);
    text
}
