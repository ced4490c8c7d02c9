//! Where the reader looks from: how far in, and which part.

use crate::derived::Derived;
use leptos::prelude::*;

/// How far in a reader may go; 1 shows everything.
const ZOOM: (f64, f64) = (1.0, 6.0);

/// What a reader sees of the picture.
#[derive(Clone, Copy)]
pub(super) struct Camera {
    /// How far it is zoomed in.
    zoom: Derived<f64>,
    state: RwSignal<State>,
}

#[derive(Clone, Copy, PartialEq)]
struct State {
    zoom: f64,
    pan: (f64, f64),
}

impl Camera {
    /// A camera that shows everything.
    pub(super) fn new() -> Self {
        let state = RwSignal::new(State { zoom: 1.0, pan: (0.0, 0.0) });
        Self { zoom: Derived::new(move || state.get().zoom), state }
    }

    /// How far it is zoomed in; whoever reads it here is not told of a mere move.
    pub(super) fn zoom(self) -> f64 {
        *self.zoom.get()
    }

    /// By how much the zoomed picture is moved, in pixels.
    pub(super) fn pan(self) -> (f64, f64) {
        self.state.get().pan
    }

    /// The place of the picture that is at a place of its frame.
    pub(super) fn inside(self, at: (f64, f64)) -> (f64, f64) {
        let pan = self.state.get_untracked().pan;
        (at.0 - pan.0, at.1 - pan.1)
    }

    /// Goes in or out by a factor, keeping the point under the pointer where it is.
    pub(super) fn zoom_at(self, point: (f64, f64), factor: f64, size: (f64, f64)) {
        self.state.update(|state| {
            let zoom = (state.zoom * factor).max(ZOOM.0).min(ZOOM.1);
            let grow = zoom / state.zoom;
            let keep = |at: f64, pan: f64| at - (at - pan) * grow;
            *state = clamp(State { zoom, pan: (keep(point.0, state.pan.0), keep(point.1, state.pan.1)) }, size);
        });
    }

    /// Moves the picture by some pixels.
    pub(super) fn pan_by(self, by: (f64, f64), size: (f64, f64)) {
        self.state
            .update(|state| *state = clamp(State { pan: (state.pan.0 + by.0, state.pan.1 + by.1), ..*state }, size));
    }

    /// Shows everything again.
    pub(super) fn fit(self) {
        self.state.set(State { zoom: 1.0, pan: (0.0, 0.0) });
    }

    /// Brings a place of the zoomed picture into sight, where it is not.
    pub(super) fn show(self, place: (f64, f64), size: (f64, f64)) {
        const MARGIN: f64 = 24.0;
        let pan = self.state.get_untracked().pan;
        let by = |at: f64, room: f64| (MARGIN - at).max(0.0) + (room - MARGIN - at).min(0.0);
        let by = (by(place.0 + pan.0, size.0), by(place.1 + pan.1, size.1));
        if by != (0.0, 0.0) {
            self.pan_by(by, size);
        }
    }
}

/// The state with the picture's edge nowhere inside the frame, so that nobody gets lost.
fn clamp(state: State, size: (f64, f64)) -> State {
    // `clamp` with bounds that vary brings in all printing of floats, for a panic that cannot be.
    let within = |pan: f64, room: f64| pan.max(room - room * state.zoom).min(0.0);
    State { pan: (within(state.pan.0, size.0), within(state.pan.1, size.1)), ..state }
}
