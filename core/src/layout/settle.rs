//! The last word: no two marks on top of each other.

use super::frame::Frame;
use super::point::Point;
use crate::order::order;

/// The space between two marks that are moved apart, in pixels.
pub(super) const SPACE: f64 = 2.0;

/// Goes through the nodes, those that are held and then those with the most room first, and puts each one that would touch a mark placed before
/// it into the nearest free place.
///
/// Those that are held stay in any case.
/// Where the frame is so full that a node finds none, it stays, and so do all after it.
pub(super) fn settle(frame: &Frame, rooms: &[Point], radii: &[f64], held: &[Option<Point>], points: &mut [Point]) {
    let area = |node: usize| if held[node].is_some() { f64::INFINITY } else { rooms[node].x * rooms[node].y };
    let order = order(points.len(), &|a, b| area(b).total_cmp(&area(a)));
    let largest = radii.iter().copied().fold(0.0, f64::max);
    let mut placed = Placed::new(frame, (2.0 * largest + SPACE).max(frame.spacing(points.len())));
    for node in order {
        let place = held[node].or_else(|| placed.nearest_free(frame, node, points[node], radii));
        let Some(place) = place else { return };
        points[node] = place;
        placed.add(node, place);
    }
}

/// The marks already in their place, in square cells: so large that marks which touch are in the same or adjacent ones,
/// and that there are no more of them than marks.
struct Placed {
    cells: Vec<Vec<(usize, Point)>>,
    columns: usize,
    rows: usize,
    side: f64,
}

impl Placed {
    fn new(frame: &Frame, side: f64) -> Self {
        let size = frame.size();
        let (columns, rows) = ((size.x / side) as usize + 1, (size.y / side) as usize + 1);
        Self { cells: vec![Vec::new(); columns * rows], columns, rows, side }
    }

    fn add(&mut self, node: usize, place: Point) {
        let (column, row) = ((place.x / self.side) as usize, (place.y / self.side) as usize);
        self.cells[row * self.columns + column].push((node, place));
    }

    /// Tries the wish, and then rings around it until they are all outside the frame.
    fn nearest_free(&self, frame: &Frame, node: usize, wish: Point, radii: &[f64]) -> Option<Point> {
        if self.is_free(node, wish, radii) {
            return Some(wish);
        }
        let pitch = 0.5 * (radii[node] + SPACE);
        let rings = (frame.size().x.max(frame.size().y) / pitch) as i32 + 1;
        (1..=rings).find_map(|ring| {
            ring_of(ring)
                .map(|(x, y)| wish + Point::new(f64::from(x), f64::from(y)) * pitch)
                .filter(|&place| frame.clamp(node, place) == place && self.is_free(node, place, radii))
                .min_by(|&a, &b| a.distance(wish).total_cmp(&b.distance(wish)))
        })
    }

    fn is_free(&self, node: usize, place: Point, radii: &[f64]) -> bool {
        let (column, row) = ((place.x / self.side) as usize, (place.y / self.side) as usize);
        let near = |at: usize, count: usize| at.saturating_sub(1)..(at + 2).min(count);
        near(row, self.rows).flat_map(|row| near(column, self.columns).map(move |column| (row, column))).all(
            |(row, column)| {
                self.cells[row * self.columns + column]
                    .iter()
                    .all(|&(other, there)| place.distance(there) >= radii[node] + radii[other] + SPACE)
            },
        )
    }
}

/// The border of a square of steps, `ring` away from the middle.
fn ring_of(ring: i32) -> impl Iterator<Item = (i32, i32)> {
    (-ring..ring).flat_map(move |k| [(k, -ring), (ring, k), (-k, ring), (-ring, -k)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_in_one_place_part_and_the_one_with_more_room_stays() {
        let radii = [5.0; 30];
        let frame = Frame::new(Point::new(200.0, 100.0), Point::ORIGIN, &radii);
        let mut rooms = [Point::new(5.0, 5.0); 30];
        rooms[7].x = 50.0;
        let mut points = [Point::new(100.0, 50.0); 30];
        settle(&frame, &rooms, &radii, &[None; 30], &mut points);
        assert_eq!(points[7], Point::new(100.0, 50.0));
        for a in 0..30 {
            for b in 0..a {
                assert!(points[a].distance(points[b]) >= 10.0 + SPACE, "{a} and {b} touch");
            }
        }
    }

    #[test]
    fn a_frame_that_is_too_full_ends_the_search() {
        let radii = [9.0; 100];
        let frame = Frame::new(Point::new(40.0, 40.0), Point::ORIGIN, &radii);
        let mut points = [Point::new(20.0, 20.0); 100];
        settle(&frame, &[Point::new(9.0, 9.0); 100], &radii, &[None; 100], &mut points);
        assert!(points.iter().all(|&point| frame.clamp(0, point) == point));
    }

    #[test]
    fn a_ring_is_complete_and_has_no_place_twice() {
        let mut places: Vec<(i32, i32)> = ring_of(3).collect();
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), 24);
        assert!(places.iter().all(|(x, y)| x.abs().max(y.abs()) == 3));
    }
}
