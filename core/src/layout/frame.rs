//! From the plane of the graph to the pixels of a frame.

use super::point::Point;

/// Room between the outermost marks and the border, in pixels.
const MARGIN: f64 = 8.0;
/// How much more one axis may be stretched than the other.
const MOST_STRETCH: f64 = 2.0;
/// Frames less wide than this many heights stand upright: names are wide, so even a square is narrow for them.
const UPRIGHT: f64 = 1.2;

/// The drawing area, and the room that each node needs in it.
pub(super) struct Frame {
    size: Point,
    /// Distance that each node keeps from the border.
    insets: Vec<f64>,
}

impl Frame {
    /// A frame of so many pixels for marks of these radii.
    pub(super) fn new(size: Point, radii: &[f64]) -> Self {
        let most = 0.5 * size.x.min(size.y);
        Self { size, insets: radii.iter().map(|radius| (radius + MARGIN).min(most)).collect() }
    }

    /// Whether the long axis of the picture runs from top to bottom.
    pub(super) fn is_upright(&self) -> bool {
        self.size.x < UPRIGHT * self.size.y
    }

    /// The long side over the short one, as the picture lies before it is stood upright.
    pub(super) fn aspect(&self) -> f64 {
        if self.is_upright() { self.size.y / self.size.x } else { self.size.x / self.size.y }
    }

    pub(super) fn area(&self) -> f64 {
        self.size.x * self.size.y
    }

    /// The nearest place at which a node is inside.
    pub(super) fn clamp(&self, node: usize, place: Point) -> Point {
        let inset = self.insets[node];
        Point::new(place.x.clamp(inset, self.size.x - inset), place.y.clamp(inset, self.size.y - inset))
    }

    /// Stands the picture upright where the frame is, and fills the frame with it, each axis by its own scale within
    /// reason.
    pub(super) fn fit(&self, points: &mut [Point]) {
        if self.is_upright() {
            for point in points.iter_mut() {
                *point = point.swapped();
            }
        }
        let inset = self.insets.iter().copied().fold(0.0, f64::max);
        let (low, high) = bounds(points);
        let extent = high - low;
        let scale =
            |room: f64, length: f64| if length > 1e-9 { (room - 2.0 * inset).max(0.0) / length } else { f64::INFINITY };
        let (x, y) = (scale(self.size.x, extent.x), scale(self.size.y, extent.y));
        // Without extent in either direction, as a single node, all are in the middle.
        let least = if x.is_finite() || y.is_finite() { x.min(y) } else { 0.0 };
        let (x, y) = (x.min(least * MOST_STRETCH), y.min(least * MOST_STRETCH));
        let middle = low.towards(high, 0.5);
        for (node, point) in points.iter_mut().enumerate() {
            let from_middle = *point - middle;
            *point = self.clamp(node, self.size * 0.5 + Point::new(from_middle.x * x, from_middle.y * y));
        }
    }
}

/// The least and the greatest coordinates; the origin twice where there are no points.
pub(super) fn bounds(points: &[Point]) -> (Point, Point) {
    let Some(&first) = points.first() else { return (Point::ORIGIN, Point::ORIGIN) };
    points.iter().fold((first, first), |(low, high), point| {
        (Point::new(low.x.min(point.x), low.y.min(point.y)), Point::new(high.x.max(point.x), high.y.max(point.y)))
    })
}
