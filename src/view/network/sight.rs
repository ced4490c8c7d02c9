//! What of the picture is in sight, and what brings something else there.

use crate::browser;
use crate::derived::Derived;
use crate::explorer::Explorer;
use crate::movement::Movement;
use dossier_core::dataset::Item;
use dossier_core::layout::Point;
use dossier_core::scene::camera::Camera;
use dossier_core::scene::network::{CROWD, NetworkPlan};
use leptos::html::Section;
use leptos::prelude::*;

/// By how much a key or a button zooms.
pub(super) const STEP: f64 = 1.4;

/// The camera and the frame it looks into.
#[derive(Clone, Copy)]
pub(super) struct Sight {
    explorer: Explorer,
    frame: NodeRef<Section>,
    pub(super) size: Derived<(f64, f64)>,
    pub(super) camera: RwSignal<Camera>,
    pub(super) movement: Movement,
}

impl Sight {
    /// All of the picture in a frame.
    pub(super) fn new(explorer: Explorer, frame: NodeRef<Section>) -> Self {
        let size = browser::use_size(move || frame.get().map(Into::into));
        let size = Derived::distinct(move || size.get().unwrap_or((928.0, 424.0)));
        let sight = Self { explorer, frame, size, camera: RwSignal::new(Camera::default()), movement: Movement::new() };
        // Another size of the frame keeps what is in its middle there.
        Effect::new(move |before: Option<(f64, f64)>| {
            let now = *size.get();
            let before = before.filter(|before| *before != now);
            before.into_iter().for_each(|before| sight.look(&|camera, size| camera.resized(before, size)));
            now
        });
        sight
    }

    /// Whether there are so many actors that they are painted, never drawn.
    pub(super) fn is_crowd(self) -> bool {
        self.explorer.data.dataset.actors.len() > CROWD
    }

    /// Looks elsewhere at once, as for a button or a key.
    pub(super) fn look(self, change: &dyn Fn(Camera, (f64, f64)) -> Camera) {
        let now = self.camera.get_untracked();
        let next = change(now, *self.size.now());
        // Mostly what is to be shown is in sight: then nothing is drawn anew.
        if next != now {
            self.camera.set(next);
        }
    }

    /// Looks elsewhere, as a hand goes on moving the picture.
    pub(super) fn follow(self, change: &dyn Fn(Camera, (f64, f64)) -> Camera) {
        if !self.is_crowd() {
            self.movement.go();
        }
        self.look(change);
    }

    /// Brings a place of a plan into sight where it is not.
    pub(super) fn show(self, place: Point) {
        self.look(&|camera, size| camera.showing((place.x, place.y), size));
    }

    /// Zooms round the middle.
    pub(super) fn zoom(self, factor: f64) {
        self.look(&|camera, size| camera.zoomed((size.0 / 2.0, size.1 / 2.0), factor, size));
    }

    /// Shows everything.
    pub(super) fn show_all(self) {
        self.camera.set(Camera::default());
    }

    /// Shows everything; and from there what is chosen.
    pub(super) fn fit(self, plan: &NetworkPlan) {
        match self.camera.get_untracked() == Camera::default() {
            true => self.fit_chosen(plan),
            false => self.show_all(),
        }
    }

    /// Comes near what is chosen: as near as shows all that is lit and not covered by a sheet.
    pub(super) fn fit_chosen(self, plan: &NetworkPlan) {
        let Some(focus) = &*self.explorer.focus.now() else { return self.show_all() };
        let actors = self.explorer.data.dataset.actors.iter().enumerate();
        let lit = actors.filter(|(at, (id, _))| focus.lit.actors.contains(*at) || focus.has(Item::Actor(*id)));
        let places = lit.map(|(at, _)| plan.spots[at].at * (1.0 / plan.zoom));
        let covered = self.frame.get_untracked().map_or(0.0, |frame| browser::covered(&frame, "[data-panel]"));
        self.camera.set(Camera::fitted(places, *self.size.now(), covered));
    }

    /// Whether nothing of a plan is in sight; whoever asks follows it.
    pub(super) fn is_lost(self, plan: &NetworkPlan) -> bool {
        let sight = self.camera.get().sight(*self.size.get());
        !plan.spots.iter().any(|spot| sight.distance(spot.at) < spot.radius)
    }
}
