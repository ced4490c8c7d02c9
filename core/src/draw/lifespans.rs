//! Offices and ties over time: a small chart with a line for each.

use super::timeline::{text, tick};
use crate::dataset::{Dataset, RelationId};
use crate::markup::{Element, element};
use crate::scene::glyph::Glyph;
use crate::scene::metrics;
use crate::scene::mirror::Mirror;
use crate::scene::path::{draw, view_box};
use crate::scene::timeline::{axis, reach};
use crate::timeline::{Room, Scale};

/// The width of the chart, in pixels: that of the panel. It is drawn to the width there is.
const WIDTH: f64 = 312.0;
/// The height of a line: its words, and beneath them its glyph.
const LINE: f64 = 30.0;
/// The room for the years.
const AXIS: f64 = 16.0;

/// The chart of relations that have a time; nothing where none has.
pub fn lifespans(dataset: &Dataset, relations: &[RelationId]) -> Option<Element> {
    let dated: Vec<_> = (relations.iter())
        .filter_map(|&id| Some((&dataset.relations[id], dataset.relations[id].when.as_ref()?)))
        .collect();
    if dated.is_empty() {
        return None;
    }
    let scale = Scale::even(reach(dataset), 8.0, WIDTH - 16.0);
    let bottom = AXIS + LINE * dated.len() as f64;
    let ticks = axis(&scale, &Room { year: 44.0, month: 30.0, day: 46.0 });
    let mut grid = String::new();
    ticks.iter().for_each(|tick| draw(&mut grid, "M# #V#", &[tick.x, AXIS, bottom]));
    let rows = dated.iter().enumerate().flat_map(|(row, (relation, when))| {
        let y = AXIS + LINE * row as f64;
        let glyph = Glyph::new(when, relation.status, &scale, y + 21.0, None);
        let other = &dataset.actors[relation.to].name;
        let words = [&relation.label, ", ", other].concat();
        // The words stand over their glyph, and inside the chart.
        let room = metrics::width(&words, 11.0, false);
        let x = glyph.x.min(WIDTH - room - 4.0).max(4.0);
        let ink = [("g-dots", glyph.dots), ("g-line", glyph.line), ("g-hollow", glyph.hollow), ("g-fill", glyph.fill)];
        let ink = ink.into_iter().filter(|(_, path)| !path.is_empty());
        ink.map(|(class, path)| element("path").class(class).attr("d", path)).chain([text(
            "tl",
            x,
            y + 11.0,
            "start",
            words,
        )])
    });
    Some(
        element("svg")
            .class("lifespans")
            .attr("viewBox", view_box((WIDTH, bottom + 2.0)))
            .attr("aria-hidden", "true")
            .child(element("path").class("grid").attr("d", grid))
            .children(ticks.iter().map(|mark| tick(mark, 11.0, Mirror::default())))
            .children(rows),
    )
}
