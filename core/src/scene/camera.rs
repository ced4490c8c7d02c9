//! Where a reader looks from: how far in, and at which part.

use super::rect::Rect;
use crate::layout::Point;

/// How far in a reader may go; 1 shows everything.
const ZOOM: (f64, f64) = (1.0, 6.0);

/// How near its edge something may be and still count as in sight, in pixels.
const MARGIN: f64 = 24.0;

/// What of a picture is seen in a frame. The picture's edge is never inside the frame, so that nobody gets lost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// How far it is zoomed in.
    pub zoom: f64,
    /// By how much the zoomed picture is moved, in pixels.
    pub pan: (f64, f64),
}

impl Default for Camera {
    /// Everything.
    fn default() -> Self {
        Self { zoom: ZOOM.0, pan: (0.0, 0.0) }
    }
}

impl Camera {
    /// In or out by a factor; what is at `point` of the frame stays there.
    pub fn zoomed(self, point: (f64, f64), factor: f64, size: (f64, f64)) -> Self {
        let zoom = (self.zoom * factor).max(ZOOM.0).min(ZOOM.1);
        let grow = zoom / self.zoom;
        let keep = |at: f64, pan: f64| at - (at - pan) * grow;
        Self { zoom, pan: (keep(point.0, self.pan.0), keep(point.1, self.pan.1)) }.within(size)
    }

    /// Moved by some pixels.
    pub fn panned(self, by: (f64, f64), size: (f64, f64)) -> Self {
        Self { pan: (self.pan.0 + by.0, self.pan.1 + by.1), ..self }.within(size)
    }

    /// Moved as little as brings a place of the zoomed picture into sight.
    pub fn showing(self, place: (f64, f64), size: (f64, f64)) -> Self {
        let by = |at: f64, room: f64| (MARGIN - at).max(0.0) + (room - MARGIN - at).min(0.0);
        self.panned((by(place.0 + self.pan.0, size.0), by(place.1 + self.pan.1, size.1)), size)
    }

    /// With the same part in the middle, in a frame that has become larger or smaller.
    pub fn resized(self, from: (f64, f64), to: (f64, f64)) -> Self {
        Self { pan: (self.pan.0 * to.0 / from.0, self.pan.1 * to.1 / from.1), ..self }.within(to)
    }

    /// As near as shows all of some places, given as they are when everything is in sight; the lower part of the frame, so many
    /// pixels high, is covered by something.
    pub fn fitted(places: impl IntoIterator<Item = Point>, size: (f64, f64), covered: f64) -> Self {
        let around = |place: Point| Rect::round(place, 2.0 * MARGIN);
        let Some(room) = places.into_iter().map(around).reduce(|a, b| a.with(&b)) else { return Self::default() };
        let free = (size.1 - covered).max(4.0 * MARGIN);
        let zoom = (size.0 / (room.x1 - room.x0)).min(free / (room.y1 - room.y0)).max(ZOOM.0).min(ZOOM.1);
        let pan = |low: f64, high: f64, room: f64| room / 2.0 - zoom * (low + high) / 2.0;
        Self { zoom, pan: (pan(room.x0, room.x1, size.0), pan(room.y0, room.y1, free)) }.within(size)
    }

    /// The part of the zoomed picture that is in sight.
    pub fn sight(self, size: (f64, f64)) -> Rect {
        Rect::new(-self.pan.0, -self.pan.1, size.0, size.1)
    }

    /// What is in sight with up to half a frame more around it: the same for all small moves.
    pub fn surroundings(self, size: (f64, f64)) -> Rect {
        let start = |pan: f64, side: f64| (libm::floor(-2.0 * pan / side) - 1.0) * side / 2.0;
        Rect::new(start(self.pan.0, size.0), start(self.pan.1, size.1), 2.5 * size.0, 2.5 * size.1)
    }

    /// The place of the zoomed picture that is at a place of the frame.
    pub fn inside(self, at: (f64, f64)) -> (f64, f64) {
        (at.0 - self.pan.0, at.1 - self.pan.1)
    }

    fn within(self, size: (f64, f64)) -> Self {
        // `clamp` with bounds that vary brings in all printing of floats, for a panic that cannot be.
        let within = |pan: f64, room: f64| pan.max(room - room * self.zoom).min(0.0);
        Self { pan: (within(self.pan.0, size.0), within(self.pan.1, size.1)), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SIZE: (f64, f64) = (900.0, 400.0);

    proptest! {
        #[test]
        fn what_is_under_the_pointer_stays_there(x in 0.0..900.0, y in 0.0..400.0, factor in 1.0..3.0, again in 1.0..2.0) {
            let camera = Camera::default().zoomed((450.0, 200.0), factor, SIZE);
            let place = |camera: Camera| { let (x, y) = camera.inside((x, y)); (x / camera.zoom, y / camera.zoom) };
            let (before, after) = (place(camera), place(camera.zoomed((x, y), again, SIZE)));
            prop_assert!((before.0 - after.0).abs() < 1e-6 && (before.1 - after.1).abs() < 1e-6);
        }

        #[test]
        fn the_frame_is_always_full(moves in proptest::collection::vec((-2000.0..2000.0, -2000.0..2000.0, 0.2..4.0), 0..12)) {
            let camera = moves.into_iter().fold(Camera::default(), |camera, (x, y, factor)| {
                camera.panned((x, y), SIZE).zoomed((x, y), factor, SIZE)
            });
            prop_assert!((ZOOM.0..=ZOOM.1).contains(&camera.zoom));
            prop_assert!(camera.pan.0 <= 0.0 && camera.pan.0 + SIZE.0 * camera.zoom >= SIZE.0 - 1e-6);
            prop_assert!(camera.pan.1 <= 0.0 && camera.pan.1 + SIZE.1 * camera.zoom >= SIZE.1 - 1e-6);
        }

        #[test]
        fn another_size_keeps_the_middle(x in -900.0..0.0, y in -400.0..0.0, width in 300.0..2000.0, height in 300.0..900.0) {
            let camera = Camera::default().zoomed((0.0, 0.0), 2.0, SIZE).panned((x, y), SIZE);
            let size = (width, height);
            let middle = |camera: Camera, size: (f64, f64)| {
                let (x, y) = camera.inside((size.0 / 2.0, size.1 / 2.0));
                (x / size.0, y / size.1)
            };
            let (before, after) = (middle(camera, SIZE), middle(camera.resized(SIZE, size), size));
            prop_assert!((before.0 - after.0).abs() < 1e-6 && (before.1 - after.1).abs() < 1e-6);
        }

        #[test]
        fn what_is_fitted_is_in_sight_and_not_covered(
            places in prop::collection::vec((0.0..900.0, 0.0..400.0), 1..6),
            covered in 0.0..200.0,
        ) {
            let points = || places.iter().map(|&(x, y)| Point::new(x, y));
            let camera = Camera::fitted(points(), SIZE, covered);
            // What lies at the edge of the picture cannot be lifted from beneath the cover.
            let is_free = camera.zoom > ZOOM.0;
            for point in points() {
                let (x, y) = (point.x * camera.zoom + camera.pan.0, point.y * camera.zoom + camera.pan.1);
                prop_assert!((0.0..=SIZE.0).contains(&x) && (0.0..=SIZE.1).contains(&y), "{x} {y}");
                prop_assert!(!is_free || camera.pan.1 + SIZE.1 * camera.zoom <= SIZE.1 + 1e-6 || y <= SIZE.1 - covered);
            }
            let sight = camera.sight(SIZE);
            prop_assert!(camera.surroundings(SIZE).contains(&sight));
        }

        #[test]
        fn what_is_shown_is_in_sight(x in 0.0..1.0, y in 0.0..1.0, zoom in 1.0..6.0) {
            let camera = Camera::default().zoomed((0.0, 0.0), zoom, SIZE);
            let place = (x * SIZE.0 * camera.zoom, y * SIZE.1 * camera.zoom);
            let pan = camera.showing(place, SIZE).pan;
            let (x, y) = (place.0 + pan.0, place.1 + pan.1);
            prop_assert!((-1e-6..=SIZE.0 + 1e-6).contains(&x) && (-1e-6..=SIZE.1 + 1e-6).contains(&y));
        }
    }
}
