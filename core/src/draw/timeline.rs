//! The lanes of the timeline.

use super::ink::Word;
use super::mark::split;
use crate::dataset::{Dataset, EventId, Item};
use crate::i18n::Messages;
use crate::index::Index;
use crate::markup::{Element, element, told};
use crate::scene::metrics;
use crate::scene::mirror::Mirror;
use crate::scene::network::Level;
use crate::scene::path::{draw, number};
use crate::scene::timeline::{AxisTick, Group, TimelinePlan, TimelineScene, group_name};
use crate::timeline::Anchor;
use std::borrow::Cow;

/// What stands behind the marks: folds, lines, named days, names of lanes.
pub fn ground(messages: &Messages, plan: &TimelinePlan) -> Vec<Element> {
    let mirror = plan.mirror;
    let path =
        |class: &'static str, path: &str| turned(element("path").class(class).attr("d", path.to_owned()), mirror);
    let names = plan.lanes.iter().map(|lane| {
        let y = lane.y + if plan.left > 0.0 { lane.height / 2.0 + 4.0 } else { 10.0 };
        element("text")
            .class("lane")
            .attr("x", number(mirror.place(0.0)))
            .attr("y", number(y))
            .text(lane.name.clone().unwrap_or_else(|| messages.other_lane.to_owned()))
    });
    let mut ground = vec![
        path("fold", &plan.ground.folds),
        path("foldmark", &plan.ground.strokes),
        path("grid", &plan.ground.lines),
        path("grid minor", &plan.ground.minor),
    ];
    ground.extend(plan.ticks.iter().map(|mark| tick(mark, 12.0, mirror)));
    ground.extend(names);
    ground
}

/// Shapes, turned round where the picture is.
pub(super) fn turned(shapes: Element, mirror: Mirror) -> Element {
    match mirror.transform() {
        Some(transform) => shapes.attr("transform", transform),
        None => shapes,
    }
}

/// The name of a day, to the right of where it begins.
pub(super) fn tick(tick: &AxisTick, y: f64, mirror: Mirror) -> Element {
    element("text")
        .class(if tick.is_major { "axis yr" } else { "axis" })
        .attr("x", number(mirror.place(tick.x + 3.0)))
        .attr("y", number(y))
        .text(tick.label.clone())
}

/// The marks of events, each for one or for several too close to be told apart: buttons, of which Tab reaches one.
pub fn groups(
    (dataset, index, messages): (&Dataset, &Index, &Messages),
    plan: &TimelinePlan,
    scene: &TimelineScene,
    hovered: Option<Item>,
    reached: Option<EventId>,
) -> Vec<Element> {
    let reached = plan.group_of(reached);
    (plan.groups.iter().zip(&scene.looks).enumerate())
        .map(|(at, (group, look))| {
            // A mark stays the same as long as its first event does, wherever zooming brings it.
            let key = group.key();
            let is_split = is_split(index, group);
            let mut name = group_name(dataset, messages, group, look);
            if is_split {
                name.push_str(", ");
                name.push_str(messages.proof.differ);
            }
            let mut mark = shapes(plan, group, is_split)
                .attr("id", group.element())
                .attr("role", "button")
                .attr("tabindex", if at == reached { "0" } else { "-1" })
                .attr("aria-label", name)
                .attr("aria-pressed", told(look.level == Level::Selected))
                .attr("data-id", dataset.events[look.first].id.clone())
                .attr("data-level", look.level.word());
            // Who looks from outside may ask for all that is lit.
            if look.level >= Level::Near {
                let ids: Vec<_> = group.events.iter().map(|&event| dataset.events[event].id.as_str()).collect();
                mark = mark.attr("data-ids", ids.join(" "));
            }
            let words = words(messages, plan, scene, at).into_iter();
            let words = words.map(|Word { class, at: (x, y), anchor, words }| text(class, x, y, anchor, words));
            element("g")
                .key(key as u64)
                .class(class_of(look.level, is_hovered(index, group, hovered)))
                .attr("data-group", key.to_string())
                .child(mark)
                .child(element("g").attr("aria-hidden", "true").children(words))
        })
        .collect()
}

/// The class that gives a mark its colours.
pub(super) fn class_of(level: Level, is_hovered: bool) -> String {
    [if is_hovered { "ev hovered " } else { "ev " }, level.key()].concat()
}

/// Whether the pointer is over a mark or over an actor that has part in it.
pub(super) fn is_hovered(index: &Index, group: &Group, hovered: Option<Item>) -> bool {
    match hovered {
        Some(Item::Event(id)) => group.events.contains(&id),
        Some(Item::Actor(actor)) => index.links.events(actor).iter().any(|event| group.events.contains(event)),
        _ => false,
    }
}

/// Whether accounts of what a mark stands for differ.
pub(super) fn is_split(index: &Index, group: &Group) -> bool {
    group.events.iter().any(|&event| index.links.accounts(Item::Event(event)).next().is_some())
}

/// The outlines of a mark by the classes of their ink, in the order in which they are drawn.
pub(super) fn outlines(group: &Group, is_split: bool) -> [(&'static str, Cow<'_, str>); 5] {
    let glyph = &group.glyph;
    let mut leaves = String::new();
    if is_split {
        split(&mut leaves, glyph.x - 3.5, group.y + 6.0);
    }
    [
        ("g-dots", (&glyph.dots).into()),
        ("g-line", (&glyph.line).into()),
        ("g-hollow", (&glyph.hollow).into()),
        ("g-fill", (&glyph.fill).into()),
        ("split", leaves.into()),
    ]
}

/// The shapes of a mark: where it is taken hold of, and its ink.
fn shapes(plan: &TimelinePlan, group: &Group, is_split: bool) -> Element {
    let reach = element("rect")
        .class("reach")
        .attr("x", number(group.glyph.x - 12.0))
        .attr("y", number(group.y - 15.0))
        .attr("width", "24")
        .attr("height", "24");
    let inks = outlines(group, is_split).into_iter().filter(|(_, path)| !path.is_empty());
    let shapes = inks.map(|(class, path)| element("path").class(class).attr("d", path.into_owned()));
    turned(element("g"), plan.mirror).child(reach).children(shapes)
}

/// The room for the longest count, in pixels.
const LONGEST_COUNT: f64 = 36.0;

/// Whether the count of a group stands before its mark: at the end of the line, where none is left behind it.
fn counts_before(plan: &TimelinePlan, group: &Group) -> bool {
    group.events.len() > 1 && group.glyph.end + 28.0 > plan.size.0
}

/// The count and the label of the group of a number.
pub(super) fn words(messages: &Messages, plan: &TimelinePlan, scene: &TimelineScene, at: usize) -> Vec<Word> {
    let (group, look) = (&plan.groups[at], &scene.looks[at]);
    let mut words = Vec::new();
    let (all, end, x) = (group.events.len(), group.glyph.end, group.glyph.x);
    let mut put = |class, x: f64, y: f64, anchor, said| {
        words.push(Word { class, at: (plan.mirror.place(x), y), anchor, words: said });
    };
    if all > 1 {
        let shown = if look.level > Level::Far { look.count } else { all };
        let mut count = (messages.times)(shown, all);
        let (from, anchor) =
            if counts_before(plan, group) { (x - 9.0, "end") } else { (end.max(x + 5.0) + 3.0, "start") };
        if anchor == "start" && from + metrics::width(&count, 11.0, true) > next_to(plan, at) {
            count = (messages.times)(shown, shown);
        }
        put("tl times", from, group.y + 4.0, anchor, count);
    }
    if let Some(label) = &look.label {
        let class = if label.is_major { "tl major" } else { "tl" };
        put(class, label.x, group.y - 7.5, anchor(label.anchor), label.text.clone());
    }
    words
}

/// Where there is something else in the lane of a group.
fn next_to(plan: &TimelinePlan, at: usize) -> f64 {
    let next = plan.groups.get(at + 1).filter(|next| next.lane == plan.groups[at].lane);
    next.map_or(plan.size.0, |next| {
        let count = if counts_before(plan, next) { LONGEST_COUNT } else { 0.0 };
        next.glyph.x - 6.0 - count
    })
}

/// Lines from an event to those who took part in it, and to the event that its date was worked out from.
pub fn ties(from: (f64, f64), actors: &[(f64, f64)], base: Option<(f64, f64)>) -> Vec<Element> {
    /// How far a line stays from the middle of what it joins.
    const AWAY: f64 = 9.0;
    let mut lines = String::new();
    for &to in actors {
        let (x, y) = (to.0 - from.0, to.1 - from.1);
        let part = AWAY / (x * x + y * y).sqrt().max(2.0 * AWAY);
        let (x, y) = (x * part, y * part);
        draw(&mut lines, "M# #L# #", &[from.0 + x, from.1 + y, to.0 - x, to.1 - y]);
    }
    let mut lean = String::new();
    if let Some(to) = base {
        draw(
            &mut lean,
            "M# #Q# # # #",
            &[from.0, from.1 + 6.0, (from.0 + to.0) / 2.0, from.1.max(to.1) + 24.0, to.0, to.1 + 6.0],
        );
    }
    [("tie", lines), ("tie lean", lean)].map(|(class, path)| element("path").class(class).attr("d", path)).into()
}

fn anchor(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Middle => "middle",
        Anchor::Start => "start",
        Anchor::End => "end",
    }
}

/// Words at a place.
pub(super) fn text(class: &'static str, x: f64, y: f64, anchor: &'static str, words: String) -> Element {
    element("text").class(class).attr("x", number(x)).attr("y", number(y)).attr("text-anchor", anchor).text(words)
}
