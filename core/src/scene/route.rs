//! How links run: from the edge of one mark to the edge of the other, past all that are not theirs.

use super::curve::Curve;
use super::grid::Grid;
use super::path::draw;
use super::rect::Rect;
use crate::layout::Point;
use crate::layout::fan::{Slot, fan};

/// The space between a line and the marks it joins, in pixels.
const GAP: f64 = 2.0;
/// Length and half of the width of an arrow head.
const HEAD: (f64, f64) = (7.0, 2.8);
/// The distance between parallel links at their middle, in pixels, and the most as a share of their length.
const FAN: (f64, f64) = (11.0, 0.12);
/// The bends that are tried, gentlest first, as shares of the length, and the most in pixels.
const BENDS: ([f64; 7], f64) = ([0.0, 0.05, -0.05, 0.1, -0.1, 0.15, -0.15], 48.0);
/// The space that a link keeps from a mark not its own, in pixels.
const CLEARANCE: f64 = 4.0;
/// How far beyond the outermost marks a link may bend, in pixels.
const MARGIN: f64 = 8.0;
/// How far the innermost loop rises above its mark, and how much farther each next one, in pixels.
const LOOP: (f64, f64) = (18.0, 9.0);

/// How a link bends, whatever the zoom: what is found once for a layout.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Course {
    /// From one mark to another.
    Between {
        /// How many steps aside of parallel links it runs.
        steps: f64,
        /// How far all links of the pair bend to the right round what is in their way, as a share of their length.
        bend: f64,
    },
    /// From a mark to itself, outside of so many others.
    Loop {
        /// How many are nearer to the mark.
        inner: u32,
    },
}

/// How a link runs.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// What is drawn of it without its head, as far as the marks leave room.
    pub curve: Curve,
    /// Where its arrow head ends; nothing where the link has no direction.
    pub tip: Option<Point>,
    /// The middle of the line.
    pub middle: Point,
}

impl Route {
    /// How far a point is from the line.
    pub fn distance(&self, point: Point) -> f64 {
        self.curve.distance(point)
    }

    /// Whether it may as well be drawn straight.
    pub fn is_straight(&self) -> bool {
        let Curve { from, control, to } = self.curve;
        (control - from).cross(to - from).abs() < 0.05 * from.distance(to)
    }

    /// The corners of the arrow head, the tip first.
    pub fn head(&self) -> Option<[Point; 3]> {
        let tip = self.tip?;
        let way = tip - self.curve.to;
        let aside = way.turned() * (HEAD.1 / way.length().max(1e-9));
        Some([tip, self.curve.to - aside, self.curve.to + aside])
    }

    /// Adds the line to path data.
    pub fn draw_line(&self, path: &mut String) {
        let Curve { from: a, control: c, to: b } = self.curve;
        // A straight line written as one is shorter.
        if self.is_straight() {
            draw(path, "M# #L# #", &[a.x, a.y, b.x, b.y]);
        } else {
            draw(path, "M# #Q# # # #", &[a.x, a.y, c.x, c.y, b.x, b.y]);
        }
    }

    /// Adds the arrow head to path data.
    pub fn draw_head(&self, path: &mut String) {
        if let Some([tip, left, right]) = self.head() {
            draw(path, "M# #L# #L# #Z", &[tip.x, tip.y, left.x, left.y, right.x, right.y]);
        }
    }
}

/// The courses of links between marks, each a middle and a radius. A link is the numbers of the marks it comes from and goes to.
///
/// Parallel links fan out in the order given. Where the straight way passes through another mark, all links of a pair bend
/// aside together, as little as helps; where `has_detours` is not set, none does.
pub fn courses(marks: &[(Point, f64)], links: &[(u32, u32)], has_detours: bool) -> Vec<Course> {
    let picture = bounds(marks);
    let grid = Grid::new(marks);
    (links.iter().zip(fan(links)))
        .map(|(&(from, to), slot)| match slot {
            Slot::Loop { inner } => Course::Loop { inner },
            Slot::Between { steps, family } => {
                let (from, to) = (from as usize, to as usize);
                let bend = if has_detours { way_round(marks, &grid, &picture, (from, to), family) } else { 0.0 };
                Course::Between { steps, bend }
            }
        })
        .collect()
}

/// How a link runs on its course between two marks, each a middle and a radius.
pub fn route(course: Course, from: (Point, f64), to: (Point, f64), is_directed: bool) -> Route {
    let length = from.0.distance(to.0);
    let head = if is_directed { HEAD.0 } else { 0.0 };
    let curve = match course {
        Course::Loop { inner } => arch(from, inner),
        Course::Between { steps, bend } => Curve::bent(from.0, to.0, steps * step(length) + bend * length),
    };
    // Of a straight way the shares are known; on a bent one they are looked for.
    let is_straight = matches!(course, Course::Between { steps: 0.0, bend: 0.0 });
    let leaves = |curve: &Curve, (middle, radius): (Point, f64), more: f64| match is_straight {
        true => ((radius + GAP + more) / length.max(1e-9)).min(0.5),
        false => curve.leaves(middle, radius + GAP + more),
    };
    let back = curve.reversed();
    let start = leaves(&curve, from, 0.0);
    let end = 1.0 - leaves(&back, to, head);
    let tip = is_directed.then(|| back.at(leaves(&back, to, 0.0)));
    let curve = if start < end { curve.part(start, end) } else { curve.part(start, start) };
    Route { middle: curve.at(0.5), curve, tip }
}

/// The distance between parallel links of this length at their middle.
fn step(length: f64) -> f64 {
    (FAN.0).min(FAN.1 * length)
}

/// A loop over its mark.
fn arch((middle, radius): (Point, f64), inner: u32) -> Curve {
    // The sine and the cosine of 60 degrees: from the left shoulder of the mark to the right one.
    let (x, y) = (0.866 * radius, 0.5 * radius);
    let rise = 2.0 * (radius + LOOP.0 + LOOP.1 * f64::from(inner));
    let at = |x: f64, y: f64| middle + Point::new(x, -y);
    Curve { from: at(-x, y), control: at(0.0, rise), to: at(x, y) }
}

/// How far to the right all links of a pair bend, as a share of their length, seen from the first to the second of its ends, so
/// that none passes through a mark that is not its own or leaves the picture; where no bend can help, the one with the most room.
fn way_round(marks: &[(Point, f64)], grid: &Grid<'_>, picture: &Rect, (from, to): (usize, usize), family: u32) -> f64 {
    // Seen always from the same end, so that the whole family comes to the same answer.
    let (low, high) = (from.min(to), from.max(to));
    let (a, b) = (marks[low].0, marks[high].0);
    let length = a.distance(b);
    let widest = 0.5 * f64::from(family - 1) * step(length);
    let (shares, most) = BENDS;
    let farthest = (shares[shares.len() - 1].abs() * length).min(most) + widest + CLEARANCE;
    let mut beside = grid.beside(a, b, farthest);
    beside.retain(|&at| at != low && at != high);
    let mut best = (f64::NEG_INFINITY, 0.0);
    for share in shares {
        let bend = (share * length).min(most).max(-most);
        // Beyond the clearance there is nothing to gain.
        let mut room = CLEARANCE;
        for outer in [-widest, widest] {
            let curve = Curve::bent(a, b, bend + outer);
            room = room.min(CLEARANCE - picture.distance(curve.at(0.5)));
            for &at in &beside {
                let (middle, radius) = marks[at];
                if curve.is_near(middle, radius + room) {
                    room = room.min(curve.distance(middle) - radius);
                }
            }
        }
        if room > best.0 {
            best = (room, bend);
        }
        if room >= CLEARANCE {
            break;
        }
    }
    let share = best.1 / length.max(1e-9);
    if from == low { share } else { 0.0 - share }
}

/// The box around all marks with some margin.
fn bounds(marks: &[(Point, f64)]) -> Rect {
    let all = marks.iter().map(|&(middle, radius)| Rect::round(middle, radius + MARGIN));
    all.reduce(|a, b| a.with(&b)).unwrap_or(Rect::new(0.0, 0.0, 0.0, 0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn routes(marks: &[(Point, f64)], links: &[(u32, u32, bool)]) -> Vec<Route> {
        let ends: Vec<_> = links.iter().map(|&(from, to, _)| (from, to)).collect();
        (courses(marks, &ends, true).into_iter().zip(links))
            .map(|(course, &(from, to, is_directed))| {
                route(course, marks[from as usize], marks[to as usize], is_directed)
            })
            .collect()
    }

    /// The path data of the line and of the head.
    fn drawn(route: &Route) -> (String, String) {
        let (mut line, mut head) = (String::new(), String::new());
        route.draw_line(&mut line);
        route.draw_head(&mut head);
        (line, head)
    }

    /// Marks of radius 5 at these places.
    fn marks(places: &[(f64, f64)]) -> Vec<(Point, f64)> {
        places.iter().map(|&(x, y)| (Point::new(x, y), 5.0)).collect()
    }

    #[test]
    fn a_link_runs_from_edge_to_edge_and_its_head_ends_before_the_mark() {
        let marks = marks(&[(0.0, 0.0), (100.0, 0.0)]);
        let [directed, back, plain] =
            [(0, 1, true), (1, 0, true), (0, 1, false)].map(|link| routes(&marks, &[link])[0].clone());
        for (route, line, head) in [
            (&directed, "M7 0L86 0", "M93 0L86 -2.8L86 2.8Z"),
            (&back, "M93 0L14 0", "M7 0L14 2.8L14 -2.8Z"),
            (&plain, "M7 0L93 0", ""),
        ] {
            assert_eq!(drawn(route), (line.into(), head.into()));
        }
        assert!(plain.middle.distance(Point::new(50.0, 0.0)) < 0.1);
    }

    #[test]
    fn a_link_bends_round_a_mark_that_is_not_its_own_and_keeps_its_distance() {
        for (case, other) in [("on the line", (50.0, 0.0)), ("above it", (40.0, -6.0)), ("below it", (60.0, 8.0))] {
            let marks = marks(&[(0.0, 0.0), (100.0, 0.0), other, (0.0, -90.0), (0.0, 90.0)]);
            for link in [(0, 1, true), (1, 0, true)] {
                let route = &routes(&marks, &[link])[0];
                assert!(!route.is_straight(), "{case}: straight");
                assert!(route.distance(marks[2].0) >= 5.0 + CLEARANCE - 0.2, "{case}: {}", route.distance(marks[2].0));
            }
        }
    }

    #[test]
    fn of_two_ways_round_it_takes_the_one_inside_the_picture() {
        for y in [300.0, -300.0] {
            let route = &routes(&marks(&[(0.0, 0.0), (300.0, 0.0), (150.0, 0.0), (150.0, y)]), &[(1, 0, true)])[0];
            assert!(route.middle.y * y > 0.0, "{route:?}");
        }
    }

    #[test]
    fn parallel_and_opposite_links_do_not_meet() {
        let routes = routes(&marks(&[(0.0, 0.0), (200.0, 0.0)]), &[(0, 1, true), (1, 0, true), (0, 1, false)]);
        let heights: Vec<f64> = routes.iter().map(|route| route.middle.y.round()).collect();
        assert_eq!(heights, [-11.0, 0.0, 11.0]);
    }

    #[test]
    fn a_family_bends_round_a_mark_together() {
        let marks = marks(&[(0.0, 0.0), (300.0, 0.0), (150.0, 4.0), (0.0, -90.0), (0.0, 90.0)]);
        for route in routes(&marks, &[(0, 1, true), (1, 0, true)]) {
            assert!(route.distance(marks[2].0) >= 5.0 + CLEARANCE - 0.2, "{route:?}");
            assert!(route.middle.y < 0.0, "{route:?}");
        }
    }

    #[test]
    fn loops_rise_one_over_the_other() {
        let routes = routes(&marks(&[(50.0, 100.0)]), &[(0, 0, true), (0, 0, false)]);
        assert!(routes[1].middle.y + 4.0 < routes[0].middle.y && routes[0].middle.y < 85.0, "{routes:?}");
        assert!(routes[0].tip.is_some());
    }

    #[test]
    fn marks_that_touch_or_coincide_have_a_route_without_length() {
        for place in [(8.0, 0.0), (0.0, 0.0)] {
            let route = &routes(&marks(&[(0.0, 0.0), place]), &[(0, 1, true)])[0];
            assert!(route.middle.is_finite() && route.distance(Point::ORIGIN) < 20.0, "{route:?}");
        }
    }
}
