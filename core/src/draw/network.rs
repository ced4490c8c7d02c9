//! The network.

use super::mark::{CROSS, PIN, RING, class_of, slit};
use crate::dataset::{ActorId, Dataset, Id, Item, Relation, RelationId};
use crate::i18n::Messages;
use crate::index::Index;
use crate::layout::Point;
use crate::markup::{Element, element, told};
use crate::query::{Pin, Selection};
use crate::scene::network::{Level, Look, NetworkLabel, NetworkPlan, NetworkScene};
use crate::scene::path::{draw, number, translate};
use crate::scene::shape::outline;

/// The links, those of one look together.
pub fn links(plan: &NetworkPlan, scene: &NetworkScene) -> Vec<Element> {
    let crosses = (!scene.crosses.is_empty()).then(|| {
        let mut path = String::new();
        for id in &scene.crosses {
            let Point { x, y } = plan.routes[id.index()].middle;
            let side = 2.0 * CROSS;
            draw(&mut path, "M# #l# #m# 0l# #", &[x - CROSS, y - CROSS, side, side, -side, side, -side]);
        }
        line("cross", path)
    });
    (scene.strokes.iter())
        .flat_map(|stroke| strokes(plan, &stroke.style.class(), &stroke.links))
        .chain(crosses)
        .collect()
}

/// The links of what the pointer is over.
pub fn preview(dataset: &Dataset, plan: &NetworkPlan, scene: &NetworkScene, hovered: Option<Item>) -> Vec<Element> {
    let is_of = |&(id, relation): &(RelationId, &Relation)| match hovered {
        Some(Item::Actor(actor)) => relation.from == actor || relation.to == actor,
        Some(Item::Relation(hovered)) => id == hovered,
        _ => false,
    };
    let drawn =
        dataset.relations.iter().filter(is_of).map(|(id, _)| id).filter(|id| !scene.absent.contains(id.index()));
    strokes(plan, "hovered", &drawn.collect::<Vec<_>>()).into()
}

/// The lines and the heads of some links.
fn strokes(plan: &NetworkPlan, class: &str, links: &[RelationId]) -> [Element; 2] {
    let (mut lines, mut heads) = (String::new(), String::new());
    for id in links {
        let route = &plan.routes[id.index()];
        route.draw_line(&mut lines);
        route.draw_head(&mut heads);
    }
    [line(&["link ", class].concat(), lines), line(&["arrow ", class].concat(), heads)]
}

fn line(class: &str, path: String) -> Element {
    element("path").class(class.to_owned()).attr("d", path)
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

/// What hands and keys do with the marks.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hand<'a> {
    /// What the pointer is over.
    pub hovered: Option<Item>,
    /// The actor that Tab reaches.
    pub reached: Option<ActorId>,
    /// How a walk came to it, in words.
    pub way: &'a str,
    /// The actors that a reader has put in their place.
    pub pins: &'a [Pin],
    /// Whether all marks are painted: then only those are buttons that something is done with.
    pub is_crowd: bool,
}

/// The marks of the actors: buttons, of which Tab reaches one.
pub fn marks(
    (dataset, index, messages): (&Dataset, &Index, &Messages),
    plan: &NetworkPlan,
    scene: &NetworkScene,
    hand: &Hand<'_>,
) -> Vec<Element> {
    let is_touched = |id: ActorId, look: &Look| {
        hand.reached == Some(id) || hand.hovered == Some(Item::Actor(id)) || look.level == Level::Selected
    };
    (dataset.actors.iter().zip(plan.spots.iter().zip(&scene.looks)))
        .filter(|((id, _), (_, look))| !hand.is_crowd || is_touched(*id, look))
        .map(|((id, actor), (spot, look))| {
            let kind = &dataset.vocabulary.actors[actor.kind];
            let (is_reached, is_selected) = (hand.reached == Some(id), look.level == Level::Selected);
            let is_pinned = hand.pins.iter().any(|pin| pin.actor == id);
            let hover = if hand.hovered == Some(Item::Actor(id)) { " hovered" } else { "" };
            let out = if look.is_kept { "" } else { " is-out" };
            let circle = |class: &'static str, radius| element("circle").class(class).attr("r", number(radius));
            let ring = |class| circle(class, spot.radius + RING);
            // What shows focus is drawn for the one mark that can have it.
            let focus = is_reached.then(|| [ring("focus-o"), ring("focus-i")]);
            let mut name = (messages.actor_mark)(&actor.name, &kind.label, index.links.relations(id).len());
            if spot.is_split {
                name = [&name, ", ", messages.proof.differ].concat();
            }
            if is_pinned {
                name = [&name, ". ", messages.picture.pinned].concat();
            }
            if is_reached && !hand.way.is_empty() {
                name = [&name, ". ", hand.way].concat();
            }
            element("g")
                .key(id.index() as u64 + 1)
                .attr("id", format!("mark-{}", actor.id))
                .class(format!("node {} {}{hover}{out}", class_of(spot.shape), look.level.key()))
                .attr("transform", translate(spot.at.x, spot.at.y))
                .attr("role", "button")
                .attr("tabindex", if is_reached { "0" } else { "-1" })
                .attr("aria-label", name)
                .attr("aria-pressed", told(is_selected))
                .attr("data-id", actor.id.clone())
                .attr("data-level", look.level.word())
                .children(focus.into_iter().flatten())
                .children(is_selected.then(|| ring("ring")))
                .child(element("path").class("s").attr("d", outline(spot.shape, spot.radius)))
                .children(spot.is_split.then(|| slit(spot.radius)))
                .children(is_pinned.then(|| circle("pin", PIN * spot.radius)))
        })
        .collect()
}
