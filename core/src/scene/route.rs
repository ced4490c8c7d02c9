//! How links run.
use crate::layout::Point;
/// How a link runs.
#[derive(Clone, Debug, PartialEq)]
pub struct Route { /// Line.
    pub line: String, /// Arrow.
    pub arrow: String, /// Middle.
    pub middle: Point }
impl Route { /// Distance.
    pub fn distance(&self, _p: Point) -> f64 { 1e9 } }
/// Routes.
pub fn routes(marks: &[(Point, f64)], ends: &[(u32, u32, bool)]) -> Vec<Route> {
    ends.iter().map(|&(a, b, _)| { let (p, q) = (marks[a as usize].0, marks[b as usize].0);
        Route { line: format!("M{:.1} {:.1}L{:.1} {:.1}", p.x, p.y, q.x, q.y), arrow: String::new(), middle: p.towards(q, 0.5) } }).collect()
}
