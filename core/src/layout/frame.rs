//! From the plane of the graph to the pixels of a frame.

use super::point::Point;

/// Room between the outermost marks and the border, in pixels.
const MARGIN: f64 = 8.0;
/// Frames less wide than this many heights stand upright: names are wide, so even a square is narrow for them.
const UPRIGHT: f64 = 1.2;

/// The drawing area, and the distance that each node keeps from its border and from what covers its lower right corner.
pub(super) struct Frame {
    size: Point,
    covered: Point,
    insets: Vec<f64>,
}

impl Frame {
    /// A frame of so many pixels for marks of these radii. What covers it leaves half of each side at least.
    pub(super) fn new(size: Point, covered: Point, radii: &[f64]) -> Self {
        let most = 0.5 * size.x.min(size.y);
        let covered = Point::new(covered.x.min(0.5 * size.x), covered.y.min(0.5 * size.y));
        Self { size, covered, insets: radii.iter().map(|radius| (radius + MARGIN).min(most)).collect() }
    }

    /// Width and height in pixels.
    pub(super) fn size(&self) -> Point {
        self.size
    }

    /// The long side over the short one, as the picture lies before it is stood upright.
    pub(super) fn aspect(&self) -> f64 {
        if self.is_upright() { self.size.y / self.size.x } else { self.size.x / self.size.y }
    }

    /// The distance between two of so many nodes, were they evenly spread.
    pub(super) fn spacing(&self, nodes: usize) -> f64 {
        (self.size.x * self.size.y / nodes.max(1) as f64).sqrt()
    }

    /// The nearest place at which a node is inside.
    pub(super) fn clamp(&self, node: usize, place: Point) -> Point {
        // The standard clamp would bring along the printing of numbers, to panic with.
        let inset = self.insets[node];
        let within = |at: f64, side: f64| at.min(side - inset).max(inset);
        let place = Point::new(within(place.x, self.size.x), within(place.y, self.size.y));
        let corner = self.size - self.covered - Point::new(inset, inset);
        let beneath = place - corner;
        if self.covered.x * self.covered.y <= 0.0 || beneath.x <= 0.0 || beneath.y <= 0.0 {
            place
        } else if beneath.x < beneath.y {
            Point::new(corner.x, place.y)
        } else {
            Point::new(place.x, corner.y)
        }
    }

    /// Stands the picture upright where the frame is, and fills the frame with it, each axis by its own scale, but
    /// neither by more than `most_stretch` times that of the other. What was left to right then runs from top to bottom.
    pub(super) fn fit(&self, points: &mut [Point], most_stretch: f64) {
        if self.is_upright() {
            for point in points.iter_mut() {
                *point = point.swapped();
            }
        }
        let inset = self.insets.iter().copied().fold(0.0, f64::max);
        let (low, high) = bounds(points);
        let scale = |room: f64, length: f64| if length > 1e-9 { (room - 2.0 * inset) / length } else { f64::INFINITY };
        let (x, y) = (scale(self.size.x, high.x - low.x), scale(self.size.y, high.y - low.y));
        // A single node has no extent in either direction: any scale will do.
        let most = if x.is_finite() || y.is_finite() { x.min(y) * most_stretch } else { 1.0 };
        let middle = low.towards(high, 0.5);
        for (node, point) in points.iter_mut().enumerate() {
            let way = *point - middle;
            *point = self.clamp(node, self.size * 0.5 + Point::new(way.x * x.min(most), way.y * y.min(most)));
        }
    }

    fn is_upright(&self) -> bool {
        self.size.x < UPRIGHT * self.size.y
    }
}

/// The least and the greatest coordinates; the origin twice where there are no points.
pub(super) fn bounds(points: &[Point]) -> (Point, Point) {
    let Some(&first) = points.first() else { return (Point::ORIGIN, Point::ORIGIN) };
    points.iter().fold((first, first), |(low, high), point| {
        (Point::new(low.x.min(point.x), low.y.min(point.y)), Point::new(high.x.max(point.x), high.y.max(point.y)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fitted(width: f64, height: f64, points: &[(f64, f64)]) -> Vec<(f64, f64)> {
        let mut points: Vec<Point> = points.iter().map(|&(x, y)| Point::new(x, y)).collect();
        Frame::new(Point::new(width, height), Point::ORIGIN, &vec![2.0; points.len()]).fit(&mut points, 2.0);
        points.iter().map(|point| (point.x, point.y)).collect()
    }

    #[test]
    fn the_covered_corner_is_left_by_the_shorter_way() {
        let frame = Frame::new(Point::new(300.0, 200.0), Point::new(50.0, 100.0), &[2.0]);
        for (place, expected) in [
            ((100.0, 190.0), (100.0, 190.0)),
            ((290.0, 80.0), (290.0, 80.0)),
            ((250.0, 190.0), (240.0, 190.0)),
            ((290.0, 100.0), (290.0, 90.0)),
            ((400.0, 400.0), (240.0, 190.0)),
            ((240.0, 190.0), (240.0, 190.0)),
        ] {
            let found = frame.clamp(0, Point::new(place.0, place.1));
            assert_eq!((found.x, found.y), expected, "{place:?}");
        }
    }

    #[test]
    fn a_picture_fills_the_frame_stands_upright_and_is_not_stretched_beyond_reason() {
        let diagonal = [(0.0, 0.0), (2.0, 1.0)];
        for (case, width, height, points, expected) in [
            ("as wide as the frame", 220.0, 120.0, &diagonal[..], vec![(10.0, 10.0), (210.0, 110.0)]),
            ("stretched", 320.0, 120.0, &diagonal, vec![(10.0, 10.0), (310.0, 110.0)]),
            ("stretched no further", 920.0, 120.0, &diagonal, vec![(260.0, 10.0), (660.0, 110.0)]),
            ("upright", 120.0, 220.0, &diagonal, vec![(10.0, 10.0), (110.0, 210.0)]),
            ("without height", 220.0, 120.0, &[(5.0, 5.0), (6.0, 5.0)], vec![(10.0, 60.0), (210.0, 60.0)]),
            ("a single node", 220.0, 120.0, &[(5.0, 5.0)], vec![(110.0, 60.0)]),
            ("a frame smaller than its margins", 16.0, 16.0, &diagonal, vec![(8.0, 8.0), (8.0, 8.0)]),
            ("nothing", 220.0, 120.0, &[], vec![]),
        ] {
            assert_eq!(fitted(width, height, points), expected, "{case}");
        }
    }
}
