//! What keys do in the picture.

use super::drag::Drag;
use super::sight::{STEP, Sight};
use super::walk::Walk;
use crate::browser;
use crate::derived::Derived;
use crate::explorer::Explorer;
use dossier_core::page::KEYS_BUTTON;
use dossier_core::query::{Action, Depth};
use dossier_core::scene::network::NetworkPlan;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// How far a key moves an actor, in pixels.
const MOVE: f64 = 8.0;

/// Does what a key asks for.
pub(super) fn press(
    explorer: Explorer,
    sight: Sight,
    plan: Derived<NetworkPlan>,
    (walk, drag): (Walk, Drag),
    event: &KeyboardEvent,
) {
    let key = event.key();
    let reached = || walk.reached.get_untracked();
    let arrow = match key.as_str() {
        "ArrowLeft" => (-MOVE, 0.0),
        "ArrowRight" => (MOVE, 0.0),
        "ArrowUp" => (0.0, -MOVE),
        "ArrowDown" => (0.0, MOVE),
        _ => (0.0, 0.0),
    };
    match key.as_str() {
        _ if browser::is_chord(event) => return,
        _ if arrow != (0.0, 0.0) && event.shift_key() => {
            reached().into_iter().for_each(|actor| drag.nudge(actor, arrow));
        }
        "Delete" => explorer.dispatch(Action::Unpin(reached())),
        "+" | "=" => sight.zoom(STEP),
        "-" => sight.zoom(1.0 / STEP),
        "0" => sight.fit(&plan.now()),
        "?" => browser::click(KEYS_BUTTON),
        "1" | "2" | "3" => explorer.dispatch(Action::Depth(key.as_bytes()[0] - b'0')),
        "Escape" if explorer.query.with_untracked(|query| query.depth != Depth::default()) => {
            explorer.dispatch(Action::Depth(1));
        }
        _ if walk.go(event) => {}
        _ => return,
    }
    event.prevent_default();
}
