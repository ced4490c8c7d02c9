//! The lanes of the timeline.

use super::mark::split;
use crate::dataset::{Dataset, Item};
use crate::i18n::Messages;
use crate::index::Index;
use crate::markup::{Element, element};
use crate::scene::network::Level;
use crate::scene::path::number;
use crate::scene::timeline::{AxisTick, Group, GroupLook, TimelinePlan, TimelineScene, group_name};
use crate::timeline::Anchor;

/// What stands behind the marks: folds, lines, named days, names of lanes.
pub fn ground(messages: &Messages, plan: &TimelinePlan) -> Vec<Element> {
    let path = |class: &'static str, path: &str| element("path").class(class).attr("d", path.to_owned());
    let names = plan.lanes.iter().map(|lane| {
        let y = lane.y + if plan.left > 0.0 { lane.height / 2.0 + 4.0 } else { 10.0 };
        element("text")
            .class("lane")
            .attr("y", number(y))
            .text(lane.name.clone().unwrap_or_else(|| messages.other_lane.to_owned()))
    });
    let mut ground = vec![
        path("fold", &plan.ground.folds),
        path("foldmark", &plan.ground.strokes),
        path("grid", &plan.ground.lines),
        path("grid minor", &plan.ground.minor),
    ];
    ground.extend(plan.ticks.iter().map(|mark| tick(mark, 12.0)));
    ground.extend(names);
    ground
}

/// The name of a day, to the right of where it begins.
pub(super) fn tick(tick: &AxisTick, y: f64) -> Element {
    element("text")
        .class(if tick.is_major { "axis yr" } else { "axis" })
        .attr("x", number(tick.x + 3.0))
        .attr("y", number(y))
        .text(tick.label.clone())
}

/// The marks of events, each for one or for several too close to be told apart: buttons, of which Tab reaches one.
pub fn groups(
    (dataset, index, messages): (&Dataset, &Index, &Messages),
    plan: &TimelinePlan,
    scene: &TimelineScene,
    hovered: Option<Item>,
    reached: usize,
) -> Vec<Element> {
    (plan.groups.iter().zip(&scene.looks).enumerate())
        .map(|(at, (group, look))| {
            let is_hovered = match hovered {
                Some(Item::Event(id)) => group.events.contains(&id),
                Some(Item::Actor(actor)) => index.links.events(actor).iter().any(|event| group.events.contains(event)),
                _ => false,
            };
            element("g")
                .key(at as u64 + 1)
                .class(format!("ev {}{}", look.level.key(), if is_hovered { " hovered" } else { "" }))
                .attr("data-group", at.to_string())
                .child(mark((dataset, index, messages), group, look, at, at == reached))
                .child(element("g").attr("aria-hidden", "true").children(words(messages, plan, group, look)))
        })
        .collect()
}

fn mark(
    (dataset, index, messages): (&Dataset, &Index, &Messages),
    group: &Group,
    look: &GroupLook,
    at: usize,
    is_reached: bool,
) -> Element {
    let glyph = &group.glyph;
    let mut ids = String::new();
    for &event in &group.events {
        ids.push_str(if ids.is_empty() { "" } else { " " });
        ids.push_str(&dataset.events[event].id);
    }
    let ink = [("g-dots", &glyph.dots), ("g-line", &glyph.line), ("g-hollow", &glyph.hollow), ("g-fill", &glyph.fill)];
    let reach = element("rect")
        .class("reach")
        .attr("x", number(glyph.x - 12.0))
        .attr("y", number(group.y - 15.0))
        .attr("width", "24")
        .attr("height", "24");
    let mut name = group_name(dataset, messages, group, look);
    let is_split = group.events.iter().any(|&event| index.links.accounts(Item::Event(event)).next().is_some());
    if is_split {
        name.push_str(", ");
        name.push_str(messages.proof.differ);
    }
    element("g")
        .attr("id", format!("group-{at}"))
        .attr("role", "button")
        .attr("tabindex", if is_reached { "0" } else { "-1" })
        .attr("aria-label", name)
        .attr("aria-pressed", if look.level == Level::Selected { "true" } else { "false" })
        .attr("data-id", dataset.events[look.first].id.clone())
        .attr("data-ids", ids)
        .attr("data-level", look.level.word())
        .child(reach)
        .children(
            (ink.into_iter().filter(|(_, path)| !path.is_empty()))
                .map(|(class, path)| element("path").class(class).attr("d", path.clone())),
        )
        .children(is_split.then(|| split(glyph.x - 4.5, group.y + 5.5)))
}

/// The count of a group and its label.
fn words(messages: &Messages, plan: &TimelinePlan, group: &Group, look: &GroupLook) -> Vec<Element> {
    let mut words = Vec::new();
    let (count, end, x) = (group.events.len(), group.glyph.end, group.glyph.x);
    if count > 1 {
        let shown = if look.level >= Level::Near { look.count } else { count };
        // At the end of the line, the count stands before its mark.
        let (at, anchor) = if end + 28.0 > plan.size.0 { (x - 9.0, "end") } else { (end.max(x + 5.0) + 3.0, "start") };
        words.push(text("tl times", at, group.y + 4.0, anchor, (messages.times)(shown, count)));
    }
    if let Some(label) = &look.label {
        let class = if label.is_major { "tl major" } else { "tl" };
        words.push(text(class, label.x, group.y - 7.5, anchor(label.anchor), label.text.clone()));
    }
    words
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
