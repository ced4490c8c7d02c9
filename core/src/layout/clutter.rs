//! What makes a picture hard to read, as a price.

use super::nearby::Nearby;
use super::point::Point;
use super::segment::Segment;
use crate::graph::Graph;

/// Two marks in one place; less where they only come too near.
const TOUCHING: f64 = 20.0;
/// A mark in the middle of the line of an edge that is not its own; less where it only comes too near.
const ON_AN_EDGE: f64 = 4.0;
/// The room of two labels overlapping by so many pixels, in the direction in which they overlap less.
const ROOM_LOST: (f64, f64) = (3.0, 16.0);
/// Two edges crossing.
const CROSSING: f64 = 2.0;
/// Two edges of one node on top of each other; less at a small angle.
const NARROW: f64 = 1.0;
/// An edge of no length; less where it is only too short to be seen with its arrow.
const SHORT: f64 = 4.0;
/// The length from which on it can be seen, between the borders of its marks, in gaps.
const SEEN: f64 = 3.0;
/// The sine of the angle from which on two edges are well apart.
const WIDE: f64 = 0.2;
/// The prices of one picture.
pub(super) struct Clutter<'a> {
    pub graph: &'a Graph,
    /// Half of the room of each node, its label included.
    pub rooms: &'a [Point],
    /// The radius of each mark.
    pub radii: &'a [f64],
    /// The space to leave between a mark and what is not its own.
    pub gap: f64,
    /// The distance between two nodes, were they evenly spread.
    pub spacing: f64,
    /// What it costs to be away from where the layout put a node, as [`Style::away`](super::style::Style) says.
    pub away: f64,
    /// Where the layout put them.
    pub home: Vec<Point>,
}

impl Clutter<'_> {
    /// What it costs that a node is where it is; no longer exact once above `limit`.
    ///
    /// O(n + degree · nearby).
    pub(super) fn around(&self, node: usize, points: &[Point], nearby: &Nearby, limit: f64) -> f64 {
        let mut price = self.away(node, points[node]) + self.crowding(node, points);
        if price < limit {
            price += self.edges_over(node, points[node], &nearby.edges);
        }
        for &neighbour in self.graph.neighbours(node) {
            if price >= limit {
                break;
            }
            price += self.edge(node, neighbour as usize, points, nearby);
        }
        price
    }

    fn away(&self, node: usize, here: Point) -> f64 {
        let way = (here - self.home[node]) * (1.0 / self.spacing);
        self.away * self.graph.degree(node) as f64 * way.dot(way)
    }

    /// Marks and labels too near. O(n).
    fn crowding(&self, node: usize, points: &[Point]) -> f64 {
        let (here, room, radius) = (points[node], self.rooms[node], self.radii[node]);
        let mut price = 0.0;
        for (other, &there) in points.iter().enumerate() {
            if other == node {
                continue;
            }
            let way = there - here;
            let across = room.x + self.rooms[other].x - way.x.abs();
            let down = room.y + self.rooms[other].y - way.y.abs();
            if across > 0.0 && down > 0.0 {
                price += ROOM_LOST.0 * across.min(down) / ROOM_LOST.1;
            }
            let wanted = radius + self.radii[other] + self.gap;
            if way.dot(way) < wanted * wanted {
                price += TOUCHING * (1.0 - way.length() / wanted);
            }
        }
        price
    }

    /// Edges that pass through the mark. O(edges).
    fn edges_over(&self, node: usize, here: Point, edges: &[Segment]) -> f64 {
        let wanted = self.radii[node] + self.gap;
        edges.iter().map(|edge| ON_AN_EDGE * missing(edge, here, wanted)).sum()
    }

    /// Marks, edges and neighbouring edges that one of the node's own edges comes too near. O(nearby).
    fn edge(&self, node: usize, neighbour: usize, points: &[Point], nearby: &Nearby) -> f64 {
        let (here, there) = (points[node], points[neighbour]);
        let own = Segment::new(here, there);
        let seen = self.radii[node] + self.radii[neighbour] + SEEN * self.gap;
        let mut price = SHORT * (1.0 - here.distance(there) / seen).max(0.0);
        for &other in &nearby.nodes {
            if other != neighbour {
                price += ON_AN_EDGE * missing(&own, points[other], self.radii[other] + self.gap);
            }
        }
        price += CROSSING * nearby.edges.iter().filter(|edge| own.crosses(edge)).count() as f64;
        for &other in self.graph.neighbours(neighbour) {
            if other as usize != node {
                price += narrowness(here - there, points[other as usize] - there);
            }
        }
        for &other in self.graph.neighbours(node) {
            if other as usize > neighbour {
                price += narrowness(there - here, points[other as usize] - here);
            }
        }
        price
    }
}

/// The share of the wanted distance between a place and an edge that is missing, from 0 to 1.
fn missing(edge: &Segment, place: Point, wanted: f64) -> f64 {
    if !edge.is_near(place, wanted) {
        return 0.0;
    }
    let way = edge.nearest(place) - place;
    let square = way.dot(way);
    if square < wanted * wanted { 1.0 - square.sqrt() / wanted } else { 0.0 }
}

/// The price of the angle between two ways.
fn narrowness(a: Point, b: Point) -> f64 {
    let (ahead, aside) = (a.dot(b), a.cross(b).abs());
    if aside >= WIDE * ahead {
        return 0.0;
    }
    let narrow = 1.0 - aside / (WIDE * ahead);
    NARROW * narrow * narrow
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two edges, 0 – 1 along the horizontal and 2 – 3 above it, and a node 4 that is moved about.
    fn price_at(place: (f64, f64), joined_to: Option<u32>) -> f64 {
        let mut edges = vec![(0, 1), (2, 3)];
        edges.extend(joined_to.map(|node| (4, node)));
        let graph = Graph::new(5, &edges);
        let points: Vec<Point> =
            [(0.0, 0.0), (100.0, 0.0), (0.0, -80.0), (100.0, -80.0), place].map(|(x, y)| Point::new(x, y)).to_vec();
        let clutter = Clutter {
            graph: &graph,
            rooms: &[Point::new(5.0, 5.0); 5],
            radii: &[5.0; 5],
            gap: 6.0,
            spacing: 50.0,
            away: 0.2,
            home: points.clone(),
        };
        let nearby = Nearby::of(&graph, &points, 4, 20.0);
        clutter.around(4, &points, &nearby, f64::INFINITY)
    }

    #[test]
    fn each_flaw_has_its_price_and_a_clear_place_has_none() {
        for (case, place, joined_to, price) in [
            ("in the clear", (50.0, -40.0), None, 0.0),
            ("on an edge", (50.0, 0.0), None, ON_AN_EDGE),
            ("half too near an edge", (50.0, 5.5), None, 0.5 * ON_AN_EDGE),
            ("its edge crosses another", (50.0, 60.0), Some(3), CROSSING),
            ("its edge lies on another", (160.0, 0.0), Some(0), NARROW + ON_AN_EDGE),
        ] {
            assert_eq!(price_at(place, joined_to), price, "{case}");
        }
        assert!(price_at((0.0, -80.0), None) > TOUCHING, "on top of another");
    }
}
