//! The network.

use super::mark::class_of;
use crate::dataset::{ActorId, Dataset, Id, Item};
use crate::i18n::Messages;
use crate::index::Index;
use crate::markup::{Element, element};
use crate::query::Selection;
use crate::scene::network::{Level, NetworkLabel, NetworkPlan, NetworkScene};
use crate::scene::path::{number, translate};
use crate::scene::shape::outline;

/// The links, those of one look together.
pub fn links(scene: &NetworkScene) -> Vec<Element> {
    let crosses = (!scene.crosses.is_empty()).then(|| line("cross", &scene.crosses));
    (scene.strokes.iter())
        .flat_map(|stroke| {
            let class = stroke.style.class();
            [line(&format!("link {class}"), &stroke.lines), line(&format!("arrow {class}"), &stroke.arrows)]
        })
        .chain(crosses)
        .collect()
}

/// The links of what the pointer is over.
pub fn preview(dataset: &Dataset, plan: &NetworkPlan, hovered: Option<Item>) -> Vec<Element> {
    let (mut lines, mut arrows) = (String::new(), String::new());
    for ((id, relation), route) in dataset.relations.iter().zip(&plan.routes) {
        let is_of = match hovered {
            Some(Item::Actor(actor)) => relation.from == actor || relation.to == actor,
            Some(Item::Relation(hovered)) => id == hovered,
            _ => false,
        };
        if is_of {
            lines.push_str(&route.line);
            arrows.push_str(&route.arrow);
        }
    }
    vec![line("link hovered", &lines), line("arrow hovered", &arrows)]
}

fn line(class: &str, path: &str) -> Element {
    element("path").class(class.to_owned()).attr("d", path.to_owned())
}

/// The words of the picture. What is out of sight in it is dimmed, never moved.
pub fn labels(labels: &[NetworkLabel], selection: &Selection, scene: &NetworkScene) -> Vec<Element> {
    (labels.iter())
        .map(|label| {
            let is_kept = match label.item {
                Item::Actor(id) => scene.looks[id.index()].level > Level::Far,
                Item::Relation(id) => selection.relations.contains(id.index()),
                _ => true,
            };
            let level = if is_kept || label.level == Level::Selected { label.level } else { Level::Far };
            let class = match label.weight {
                0 => format!("elbl {}", level.key()),
                weight => format!("lbl w{weight} {}", level.key()),
            };
            let placed = &label.placed;
            let lines = placed.lines.iter().enumerate().map(|(at, line)| {
                let down = if at == 0 { 0.0 } else { 1.2 * placed.size };
                element("tspan").attr("x", number(placed.at.x)).attr("dy", number(down)).text(line.clone())
            });
            element("text")
                .class(class)
                .attr("x", number(placed.at.x))
                .attr("y", number(placed.at.y))
                .attr("text-anchor", placed.anchor.key())
                .attr("font-size", number(placed.size))
                .children(lines)
        })
        .collect()
}

/// The marks of the actors: buttons, of which Tab reaches one.
pub fn marks(
    (dataset, index, messages): (&Dataset, &Index, &Messages),
    plan: &NetworkPlan,
    scene: &NetworkScene,
    hovered: Option<Item>,
    reached: Option<ActorId>,
) -> Vec<Element> {
    (dataset.actors.iter().zip(plan.spots.iter().zip(&scene.looks)))
        .map(|((id, actor), (spot, look))| {
            let kind = &dataset.vocabulary.actors[actor.kind];
            let (is_reached, is_selected) = (reached == Some(id), look.level == Level::Selected);
            let hover = if hovered == Some(Item::Actor(id)) { " hovered" } else { "" };
            let out = if look.is_kept { "" } else { " is-out" };
            let ring = |class: &'static str| element("circle").class(class).attr("r", number(spot.radius + 5.0));
            // What shows focus is drawn for the one mark that can have it.
            let focus = is_reached.then(|| [ring("focus-o"), ring("focus-i")]);
            element("g")
                .key(id.index() as u64 + 1)
                .attr("id", format!("mark-{}", actor.id))
                .class(format!("node {} {}{hover}{out}", class_of(spot.shape), look.level.key()))
                .attr("transform", translate(spot.at.x, spot.at.y))
                .attr("role", "button")
                .attr("tabindex", if is_reached { "0" } else { "-1" })
                .attr("aria-label", (messages.actor_mark)(&actor.name, &kind.label, index.links.relations(id).len()))
                .attr("aria-pressed", if is_selected { "true" } else { "false" })
                .attr("data-id", actor.id.clone())
                .attr("data-level", look.level.word())
                .children(focus.into_iter().flatten())
                .children(is_selected.then(|| ring("ring")))
                .child(element("path").class("s").attr("d", outline(spot.shape, spot.radius)))
        })
        .collect()
}
