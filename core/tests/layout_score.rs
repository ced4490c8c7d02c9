//! How well a picture tells the graph, as three numbers, fenced so that a change for the worse is seen.
//!
//! The fences stand around what was measured: stress may rise by 5 %, the agreement of neighbourhoods may fall and the
//! crossings may rise by 10 %. Each graph is judged in the plane, and in a frame after edges have been given
//! their room there.

use crate::graphs;

use dossier_core::graph::Graph;
use dossier_core::layout::{Point, Request, Size, lay_out, unfold};

#[test]
fn scores_stay_inside_their_fences() {
    for (name, nodes, edges, plane, frame) in [
        ("communities of 100, tuned on", 100, graphs::communities(100, 7), (0.110, 0.299, 372), (0.111, 0.290, 371)),
        (
            "communities of 100, not tuned on",
            100,
            graphs::communities(100, 10),
            (0.112, 0.303, 405),
            (0.112, 0.284, 395),
        ),
        ("grid", 40, graphs::grid(8, 5), (0.020, 1.000, 0), (0.020, 1.000, 0)),
    ] {
        let graph = Graph::new(nodes, &edges);
        Score::of(&graph, &unfold(&graph)).assert_no_worse(plane, &format!("{name}, plane"));
        let sizes = vec![Size::mark(5.0); nodes];
        let layout = lay_out(&Request { nodes, edges, sizes, width: 1000.0, height: 700.0, ..Request::default() });
        Score::of(&graph, &layout.points).assert_no_worse(frame, &format!("{name}, frame"));
    }
}

#[derive(Debug)]
struct Score {
    /// Mean of (1 − α·r/d)² over all pairs, α the best scale: 0 where distances are those of the graph, 1 in one point.
    stress: f64,
    /// Mean Jaccard index of a node's neighbours and as many nearest nodes in the plane: 1 where they are the same.
    neighbourhood: f64,
    /// Pairs of edges that cross.
    crossings: usize,
}

impl Score {
    fn of(graph: &Graph, points: &[Point]) -> Self {
        Self {
            stress: stress(graph, points),
            neighbourhood: neighbourhood(graph, points),
            crossings: crossings(graph, points),
        }
    }

    fn assert_no_worse(&self, measured: (f64, f64, usize), case: &str) {
        println!("{case}: {self:.3?}");
        assert!(self.stress <= 1.05 * measured.0, "{case}: {self:?}");
        assert!(self.neighbourhood >= 0.9 * measured.1, "{case}: {self:?}");
        assert!(self.crossings <= measured.2 * 11 / 10, "{case}: {self:?}");
    }
}

fn stress(graph: &Graph, points: &[Point]) -> f64 {
    let (mut sum, mut squares, mut pairs) = (0.0, 0.0, 0.0);
    for a in 0..graph.nodes() {
        let distances = graph.distances(a);
        for b in 0..a {
            let ratio = points[a].distance(points[b]) / f64::from(distances[b]);
            sum += ratio;
            squares += ratio * ratio;
            pairs += 1.0;
        }
    }
    1.0 - sum * sum / (squares * pairs)
}

fn neighbourhood(graph: &Graph, points: &[Point]) -> f64 {
    let mut sum = 0.0;
    for node in 0..graph.nodes() {
        let neighbours = graph.neighbours(node);
        let mut distances: Vec<f64> = (0..graph.nodes())
            .filter(|&other| other != node)
            .map(|other| points[node].distance(points[other]))
            .collect();
        distances.sort_by(f64::total_cmp);
        let farthest = distances[neighbours.len() - 1];
        let near =
            neighbours.iter().filter(|&&other| points[node].distance(points[other as usize]) <= farthest).count();
        sum += near as f64 / (2 * neighbours.len() - near) as f64;
    }
    sum / graph.nodes() as f64
}

fn crossings(graph: &Graph, points: &[Point]) -> usize {
    let ends = |&(a, b): &(u32, u32)| (points[a as usize], points[b as usize]);
    let side = |from: Point, to: Point, of: Point| (to - from).cross(of - from);
    let edges = graph.edges();
    let mut count = 0;
    for (rank, first) in edges.iter().enumerate() {
        let (a, b) = ends(first);
        for second in &edges[..rank] {
            let (c, d) = ends(second);
            count += usize::from(side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0);
        }
    }
    count
}
