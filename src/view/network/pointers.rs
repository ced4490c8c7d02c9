//! What fingers and pointers do to the picture: they point at it, choose in it, move it, and move what is in it.

use super::drag::Drag;
use super::sight::{STEP, Sight};
use crate::browser;
use crate::derived::Derived;
use crate::explorer::Explorer;
use dossier_core::dataset::{Id, Item};
use dossier_core::layout::Point;
use dossier_core::query::Action;
use dossier_core::scene::gesture::{Gesture, Motion, REACH};
use dossier_core::scene::network::{NetworkPlan, NetworkScene, hit};
use leptos::ev::{MouseEvent, PointerEvent, TouchEvent, WheelEvent};
use leptos::prelude::*;

/// How long a finger is held still, in milliseconds, to choose an actor besides what is chosen already.
const HOLD: u32 = 500;
/// For how long a hint is shown, in milliseconds.
const HINT: u32 = 4000;

/// The pointers over the picture.
#[derive(Clone, Copy)]
pub(super) struct Pointers {
    explorer: Explorer,
    sight: Sight,
    plan: Derived<NetworkPlan>,
    scene: Derived<NetworkScene>,
    drag: Drag,
    gesture: StoredValue<Gesture>,
    /// How to move the picture within another page, while that is said.
    pub(super) hint: RwSignal<Option<&'static str>>,
    was_said: StoredValue<[bool; 2]>,
}

impl Pointers {
    pub(super) fn new(
        explorer: Explorer,
        sight: Sight,
        plan: Derived<NetworkPlan>,
        scene: Derived<NetworkScene>,
        drag: Drag,
    ) -> Self {
        let (gesture, was_said) = (StoredValue::new(Gesture::default()), StoredValue::new([false; 2]));
        Self { explorer, sight, plan, scene, drag, gesture, hint: RwSignal::new(None), was_said }
    }

    /// What is at a place of the frame.
    fn find(self, at: (f64, f64)) -> Option<Item> {
        let (x, y) = self.sight.camera.get_untracked().inside(at);
        let reach = REACH[usize::from(browser::has_coarse_pointer())];
        hit(&self.plan.now(), &self.scene.now(), Point::new(x, y), reach)
    }

    /// A pointer goes down.
    pub(super) fn down(self, event: &PointerEvent) {
        if event.button() != 0 {
            return;
        }
        let at = browser::offset(event);
        self.gesture.update_value(|gesture| gesture.down(event.pointer_id(), at));
        if event.pointer_type() == "touch" {
            // A finger has no key to hold down: it is held itself.
            let press = self.gesture.with_value(Gesture::presses);
            browser::after(HOLD, move || {
                let held = self.gesture.try_update_value(|gesture| gesture.held(press)).flatten();
                let item = held.and_then(|at| self.find(at));
                item.into_iter().for_each(|item| self.explorer.dispatch(Action::Add(item)));
            });
        } else {
            // It moves the page or the picture; a mark is moved by what points finer.
            self.drag.hold(self.find(at).and_then(|item| item.as_actor().map(Id::from_index)), at);
        }
    }

    /// A pointer moves.
    pub(super) fn moved(self, event: &PointerEvent) {
        let was_drag = self.gesture.with_value(Gesture::is_drag);
        let at = browser::offset(event);
        let motion = self.gesture.try_update_value(|gesture| gesture.moved(event.pointer_id(), at));
        match motion.unwrap_or(Motion::None) {
            Motion::Over(at) if event.pointer_type() != "touch" => self.explorer.hover(self.find(at)),
            Motion::Over(_) | Motion::None => {}
            Motion::Pan(_) if self.drag.holds() => self.drag.go(at),
            Motion::Pan(_) if event.pointer_type() == "touch" && browser::is_embedded() => self.say(1),
            Motion::Pan(by) => self.sight.follow(&|camera, size| camera.panned(by, size)),
            Motion::Pinch { at, by, factor } => {
                self.sight.follow(&|camera, size| camera.panned(by, size).zoomed(at, factor, size));
            }
        }
        if !was_drag && self.gesture.with_value(Gesture::is_drag) {
            browser::capture(event);
            self.explorer.hover(None);
        }
    }

    /// A pointer goes up, which chooses what it is over where it was a click.
    pub(super) fn up(self, event: &PointerEvent) {
        if self.gone(event) {
            self.explorer.choose(self.find(browser::offset(event)), event);
        }
    }

    /// A pointer is gone; whether that was a click.
    pub(super) fn gone(self, event: &PointerEvent) -> bool {
        self.drag.release(self.gesture.with_value(Gesture::is_drag));
        self.gesture.try_update_value(|gesture| gesture.up(event.pointer_id())).unwrap_or(false)
    }

    /// Two fingers are ours, wherever they go.
    pub(super) fn touched(self, event: &TouchEvent) {
        if self.gesture.with_value(Gesture::is_pinch) {
            event.prevent_default();
        }
    }

    /// The wheel turns.
    pub(super) fn wheel(self, event: &WheelEvent) {
        // In another page the wheel is the page's, unless the reader says otherwise.
        if browser::is_embedded() && !event.ctrl_key() && !event.meta_key() {
            return self.say(0);
        }
        event.prevent_default();
        let factor = (1.0 - event.delta_y() * 0.002).clamp(0.5, 2.0);
        self.sight.follow(&|camera, size| camera.zoomed(browser::offset(event), factor, size));
    }

    /// Two clicks in a row come nearer.
    pub(super) fn twice(self, event: &MouseEvent) {
        let at = browser::offset(event);
        match self.find(at) {
            Some(Item::Actor(_)) => self.sight.fit_chosen(&self.plan.now()),
            Some(_) => {}
            None => self.sight.look(&|camera, size| camera.zoomed(at, STEP * STEP, size)),
        }
    }

    /// Says how to move the picture within another page: once, and it goes away by itself.
    fn say(self, at: usize) {
        if !self.was_said.with_value(|said| said[at]) {
            self.was_said.update_value(|said| said[at] = true);
            self.hint.set(Some(self.explorer.t.picture.hints[at]));
            browser::after(HINT, move || self.hint.set(None));
        }
    }
}
