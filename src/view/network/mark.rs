//! The mark of one actor: a button in the picture.

use crate::explorer::use_explorer;
use crate::view::controls::{class_of, live, on};
use dossier_core::dataset::{ActorId, Id, Item};
use dossier_core::scene::network::{Level, Look, NetworkPlan, NetworkScene};
use dossier_core::scene::path::{number, translate};
use dossier_core::scene::shape::outline;
use leptos::prelude::*;
use std::sync::Arc;

/// The mark of an actor. Its place follows the plan and its look the scene, each only when it changes.
#[component]
pub(super) fn Mark(
    actor: ActorId,
    plan: Memo<Arc<NetworkPlan>>,
    scene: Memo<Arc<NetworkScene>>,
    /// The actor that Tab reaches.
    reached: RwSignal<Option<ActorId>>,
) -> impl IntoView {
    let explorer = use_explorer();
    let (data, t) = (explorer.data, explorer.t);
    let item = Item::Actor(actor);
    let (id, at) = (explorer.id(item), actor.index());
    let kind = &data.dataset.vocabulary.actors[data.dataset.actors[actor].kind];
    let name = (t.actor_mark)(&data.dataset.actors[actor].name, &kind.label, data.index.links.relations(actor).len());
    let shape = kind.shape;
    let spot = Memo::new(move |_| plan.with(|plan| (plan.spots[at].at, plan.spots[at].radius)));
    let look: Memo<Look> = Memo::new(move |_| scene.with(|scene| scene.looks[at]));
    let radius = move || spot.get().1;
    let ring = move || number(radius() + 5.0);
    let place = move || {
        let at = spot.get().0;
        translate(at.x, at.y)
    };
    let class = move || format!("node {} {}", class_of(shape), look.get().level.key());
    let is_hovered = move || explorer.hovered.get() == Some(item);
    view! {
        <g
            id=format!("mark-{id}")
            class=live(class)
            class:hovered=live(is_hovered)
            class:is-out=live(move || !look.get().is_kept)
            transform=live(place)
            role={"button"}
            tabindex=live(move || if reached.get() == Some(actor) { "0" } else { "-1" })
            aria-label=name
            aria-pressed=live(move || (look.get().level == Level::Selected).to_string())
            data-id=id
            data-level=live(move || look.get().level.word())
            on:focus=on(move |_| {
                reached.set(Some(actor));
                explorer.hovered.set(Some(item));
            })
            on:blur=on(move |_| explorer.hovered.set(None))
        >
            <circle class={"focus-o"} r=live(ring)></circle>
            <circle class={"focus-i"} r=live(ring)></circle>
            <circle class={"ring"} r=live(ring)></circle>
            <path class={"s"} d=live(move || outline(shape, radius()))></path>
        </g>
    }
}
