//! The mark of one actor: a button in the picture.

use crate::explorer::use_explorer;
use crate::view::controls::class_of;
use dossier_core::dataset::{ActorId, Id, Item};
use dossier_core::scene::network::{Level, Look, NetworkPlan, NetworkScene};
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
    let place = move || {
        let at = spot.get().0;
        format!("translate({:.1},{:.1})", at.x, at.y)
    };
    let class = move || format!("node {} {}", class_of(shape), look.get().level.key());
    let is_hovered = move || explorer.hovered.get() == Some(item);
    view! {
        <g
            id=format!("mark-{id}")
            class=class
            class:hovered=is_hovered
            class:is-out=move || !look.get().is_kept
            transform=place
            role={"button"}
            tabindex=move || if reached.get() == Some(actor) { "0" } else { "-1" }
            aria-label=name
            aria-pressed=move || (look.get().level == Level::Selected).to_string()
            data-id=id
            data-level=move || look.get().level.key()
            on:focus=move |_| {
                reached.set(Some(actor));
                explorer.hovered.set(Some(item));
            }
            on:blur=move |_| explorer.hovered.set(None)
        >
            <circle class={"focus-o"} r=move || radius() + 5.0></circle>
            <circle class={"focus-i"} r=move || radius() + 5.0></circle>
            <circle class={"ring"} r=move || radius() + 5.0></circle>
            <path class={"s"} d=move || outline(shape, radius())></path>
        </g>
    }
}
