//! How links run: from the edge of one mark to the edge of the other, past all that are not theirs.

use super::curve::Curve;
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

/// How a link runs.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// What is drawn of it without its head, as far as the marks leave room.
    pub curve: Curve,
    /// The line, as path data.
    pub line: String,
    /// The arrow head, as path data; empty where the link has no direction.
    pub arrow: String,
    /// The middle of the line.
    pub middle: Point,
}

impl Route {
    /// How far a point is from the line.
    pub fn distance(&self, point: Point) -> f64 {
        self.curve.distance(point)
    }
}

/// The routes of links between marks, each a middle and a radius. A link is the number of the mark it comes from, of the
/// one it goes to, and whether it is directed.
///
/// Parallel links fan out in the order given. Where the straight way passes through another mark, all links of a pair bend
/// aside together, as little as helps.
pub fn routes(marks: &[(Point, f64)], links: &[(u32, u32, bool)]) -> Vec<Route> {
    let picture = bounds(marks);
    let ends: Vec<_> = links.iter().map(|&(from, to, _)| (from, to)).collect();
    (links.iter().zip(fan(&ends)))
        .map(|(&(from, to, is_directed), slot)| {
            let (from, to) = (from as usize, to as usize);
            let curve = match slot {
                Slot::Loop { inner } => arch(marks[from], inner),
                Slot::Between { steps, family } => {
                    let step = (FAN.0).min(FAN.1 * marks[from].0.distance(marks[to].0));
                    let bend = steps * step + way_round(marks, &picture, (from, to), family, step);
                    Curve::bent(marks[from].0, marks[to].0, bend)
                }
            };
            route(curve, marks[from], marks[to], is_directed)
        })
        .collect()
}

/// Cuts a curve to the room between its marks and draws it.
fn route(curve: Curve, from: (Point, f64), to: (Point, f64), is_directed: bool) -> Route {
    let start = curve.leaves(from.0, from.1 + GAP);
    let back = curve.reversed();
    let tip = 1.0 - back.leaves(to.0, to.1 + GAP);
    let end = if is_directed { 1.0 - back.leaves(to.0, to.1 + GAP + HEAD.0) } else { tip };
    let curve = if start < end { curve.part(start, end) } else { curve.part(start, start) };

    let mut line = String::new();
    let Curve { from: a, control: c, to: b } = curve;
    // A straight line written as one is shorter.
    if (c - a).cross(b - a).abs() < 0.05 * a.distance(b) {
        draw(&mut line, "M# #L# #", &[a.x, a.y, b.x, b.y]);
    } else {
        draw(&mut line, "M# #Q# # # #", &[a.x, a.y, c.x, c.y, b.x, b.y]);
    }
    let arrow = if is_directed { head(&curve, back.at(1.0 - tip)) } else { String::new() };
    Route { middle: curve.at(0.5), curve, line, arrow }
}

/// A triangle from the end of a line to a point ahead.
fn head(curve: &Curve, tip: Point) -> String {
    let way = tip - curve.to;
    let aside = way.turned() * (HEAD.1 / way.length().max(1e-9));
    let (left, right) = (curve.to - aside, curve.to + aside);
    let mut path = String::new();
    draw(&mut path, "M# #L# #L# #Z", &[tip.x, tip.y, left.x, left.y, right.x, right.y]);
    path
}

/// A loop over its mark.
fn arch((middle, radius): (Point, f64), inner: u32) -> Curve {
    // The sine and the cosine of 60 degrees: from the left shoulder of the mark to the right one.
    let (x, y) = (0.866 * radius, 0.5 * radius);
    let rise = 2.0 * (radius + LOOP.0 + LOOP.1 * f64::from(inner));
    let at = |x: f64, y: f64| middle + Point::new(x, -y);
    Curve { from: at(-x, y), control: at(0.0, rise), to: at(x, y) }
}

/// How many pixels to the right all links of a pair bend, seen from the first to the second of its ends, so that none
/// passes through a mark that is not its own or leaves the picture; where no bend can help, the one with the most room.
fn way_round(marks: &[(Point, f64)], picture: &Rect, (from, to): (usize, usize), family: u32, step: f64) -> f64 {
    // Seen always from the same end, so that the whole family comes to the same answer.
    let (low, high) = (from.min(to), from.max(to));
    let (a, b) = (marks[low].0, marks[high].0);
    let widest = 0.5 * f64::from(family - 1) * step;
    let (shares, most) = BENDS;
    let mut best = (f64::NEG_INFINITY, 0.0);
    for share in shares {
        let bend = (share * a.distance(b)).min(most).max(-most);
        // Beyond the clearance there is nothing to gain.
        let mut room = CLEARANCE;
        for outer in [-widest, widest] {
            let curve = Curve::bent(a, b, bend + outer);
            room = room.min(CLEARANCE - picture.distance(curve.at(0.5)));
            for (at, &(middle, radius)) in marks.iter().enumerate() {
                if at != low && at != high && curve.is_near(middle, radius + room) {
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
    if from == low { best.1 } else { 0.0 - best.1 }
}

/// The box around all marks with some margin.
fn bounds(marks: &[(Point, f64)]) -> Rect {
    let all = marks.iter().map(|&(middle, radius)| Rect::round(middle, radius + MARGIN));
    let join =
        |a: Rect, b: Rect| Rect { x0: a.x0.min(b.x0), y0: a.y0.min(b.y0), x1: a.x1.max(b.x1), y1: a.y1.max(b.y1) };
    all.reduce(join).unwrap_or(Rect::new(0.0, 0.0, 0.0, 0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Marks of radius 5 at these places.
    fn marks(places: &[(f64, f64)]) -> Vec<(Point, f64)> {
        places.iter().map(|&(x, y)| (Point::new(x, y), 5.0)).collect()
    }

    #[test]
    fn a_link_runs_from_edge_to_edge_and_its_head_ends_before_the_mark() {
        let marks = marks(&[(0.0, 0.0), (100.0, 0.0)]);
        let [directed, back, plain] =
            [(0, 1, true), (1, 0, true), (0, 1, false)].map(|link| routes(&marks, &[link])[0].clone());
        assert_eq!((directed.line.as_str(), directed.arrow.as_str()), ("M7 0L86 0", "M93 0L86 -2.8L86 2.8Z"));
        assert_eq!((back.line.as_str(), back.arrow.as_str()), ("M93 0L14 0", "M7 0L14 2.8L14 -2.8Z"));
        assert_eq!((plain.line.as_str(), plain.arrow.as_str()), ("M7 0L93 0", ""));
        assert!(plain.middle.distance(Point::new(50.0, 0.0)) < 0.1);
    }

    #[test]
    fn a_link_bends_round_a_mark_that_is_not_its_own_and_keeps_its_distance() {
        for (case, other) in [("on the line", (50.0, 0.0)), ("above it", (40.0, -6.0)), ("below it", (60.0, 8.0))] {
            let marks = marks(&[(0.0, 0.0), (100.0, 0.0), other, (0.0, -90.0), (0.0, 90.0)]);
            for link in [(0, 1, true), (1, 0, true)] {
                let route = &routes(&marks, &[link])[0];
                assert!(route.line.contains('Q'), "{case}: straight");
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
        assert!(!routes[0].arrow.is_empty());
    }

    #[test]
    fn marks_that_touch_or_coincide_have_a_route_without_length() {
        for place in [(8.0, 0.0), (0.0, 0.0)] {
            let route = &routes(&marks(&[(0.0, 0.0), place]), &[(0, 1, true)])[0];
            assert!(route.middle.is_finite() && route.distance(Point::ORIGIN) < 20.0, "{route:?}");
        }
    }
}
