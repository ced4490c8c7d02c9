//! The words of the picture.

use crate::explorer::use_explorer;
use crate::view::controls::{live, part};
use dossier_core::dataset::{Id, Item};
use dossier_core::scene::network::{Level, NetworkLabel};
use dossier_core::scene::path::{number, pixels};
use leptos::prelude::*;
use std::sync::Arc;

/// The labels of actors and links. They say nothing to the ear, for the marks have names.
#[component]
pub(super) fn Labels(labels: Memo<Arc<Vec<NetworkLabel>>>) -> impl IntoView {
    let each = move || labels.with(|labels| labels.iter().cloned().map(label).collect_view());
    view! { <g class={"labels"} aria-hidden={"true"}>{part(each)}</g> }
}

fn label(label: NetworkLabel) -> impl IntoView {
    let explorer = use_explorer();
    let item = label.item;
    let is_kept = Memo::new(move |_| {
        explorer.selection.with(|selection| match item {
            Item::Actor(id) => selection.actors.contains(id.index()),
            Item::Relation(id) => selection.relations.contains(id.index()),
            _ => true,
        })
    });
    let class = move || {
        let level = if is_kept.get() || label.level == Level::Selected { label.level } else { Level::Far };
        match label.weight {
            0 => format!("elbl {}", level.key()),
            weight => format!("lbl w{weight} {}", level.key()),
        }
    };
    let (x, y, size) = (label.placed.at.x, label.placed.at.y, label.placed.size);
    let lines = label.placed.lines.into_iter().enumerate().map(|(at, line)| {
        view! { <tspan x=number(x) dy=number(if at == 0 { 0.0 } else { 1.2 * size })>{line}</tspan> }
    });
    view! {
        <text class=live(class) x=number(x) y=number(y) text-anchor=label.placed.anchor.key() style:font-size=pixels(size)>
            {lines.collect_view()}
        </text>
    }
}
