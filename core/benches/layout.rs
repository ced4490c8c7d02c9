//! What a layout takes natively, and what its steps leave of the graph: `cargo bench -p dossier-core --bench layout -- [NODES…]`.
//!
//! The graphs are those of `benches/rivals`, which measures the same in a browser, beside other libraries. Five seeds of each size,
//! and their medians; of a layout in the frame also the longest that it goes on without a pause, when it is asked to pause every ten
//! milliseconds.

#[path = "../tests/graphs/mod.rs"]
mod graphs;

use dossier_core::graph::Graph;
use dossier_core::layout::{Layouter, Point, Request, unfold};
use std::cell::Cell;
use std::rc::Rc;
use std::time::{Duration, Instant};

const SEEDS: std::ops::Range<u32> = 7..12;

fn main() {
    let asked: Vec<u32> = std::env::args().filter_map(|word| word.parse().ok()).collect();
    let sizes = if asked.is_empty() { vec![100, 300, 1_000, 3_000, 10_000, 100_000] } else { asked };
    println!("{:>7}  {:<6} {:>8}  {:>7}  {:>9}  {:>8}", "nodes", "step", "ms", "stress", "spacing", "slice ms");
    for nodes in sizes {
        let (mut plane, mut frame) = (Vec::new(), Vec::new());
        for seed in SEEDS {
            let edges = graphs::communities(nodes, seed);
            let graph = Graph::new(nodes as usize, &edges);
            let request = Request { nodes: nodes as usize, edges, width: 1000.0, height: 700.0, ..Request::default() };
            plane.push(measured(&graph, || (unfold(&graph), 0.0)));
            frame.push(measured(&graph, || in_slices(&request)));
        }
        for (step, rows) in [("plane", plane), ("frame", frame)] {
            let median = |column: usize| {
                let mut values: Vec<f64> = rows.iter().map(|row| row[column]).collect();
                values.sort_by(f64::total_cmp);
                values[values.len() / 2]
            };
            println!(
                "{nodes:>7}  {step:<6} {:>8.1}  {:>7.3}  {:>9.3}  {:>8.1}",
                median(0),
                median(1),
                median(2),
                median(3)
            );
        }
    }
}

/// A layout and the longest time between two of its pauses, in milliseconds.
fn in_slices(request: &Request) -> (Vec<Point>, f64) {
    const SLICE: Duration = Duration::from_millis(10);
    let since = Rc::new(Cell::new(Instant::now()));
    let own = since.clone();
    let mut layouter = Layouter::new(request.clone(), move || own.get().elapsed() > SLICE);
    let mut longest = 0.0_f64;
    loop {
        since.set(Instant::now());
        let layout = layouter.go_on();
        longest = longest.max(since.get().elapsed().as_secs_f64() * 1e3);
        if let Some(layout) = layout {
            return (layout.points, longest);
        }
    }
}

/// Milliseconds, stress, the distance to the nearest other node that nine in ten exceed, as a share of the distance of
/// nodes that are evenly spread, and the longest slice.
fn measured(graph: &Graph, lay_out: impl Fn() -> (Vec<Point>, f64)) -> [f64; 4] {
    let start = Instant::now();
    let (points, slice) = lay_out();
    [start.elapsed().as_secs_f64() * 1e3, stress(graph, &points), spacing(&points), slice]
}

/// Mean of (1 − α·r/d)² over the pairs of some nodes with all, α the best scale.
fn stress(graph: &Graph, points: &[Point]) -> f64 {
    let (mut sum, mut squares, mut pairs) = (0.0, 0.0, 0.0);
    for a in (0..points.len()).step_by(points.len().div_ceil(48)) {
        for (b, hops) in graph.distances(a).into_iter().enumerate().filter(|&(b, _)| b != a) {
            let ratio = points[a].distance(points[b]) / f64::from(hops);
            (sum, squares, pairs) = (sum + ratio, squares + ratio * ratio, pairs + 1.0);
        }
    }
    1.0 - sum * sum / (squares * pairs)
}

fn spacing(points: &[Point]) -> f64 {
    let some = (0..points.len()).step_by(points.len().div_ceil(200));
    let nearest = |a: usize| {
        let others = points.iter().enumerate().filter(|&(b, _)| b != a);
        others.map(|(_, &point)| point.distance(points[a])).fold(f64::INFINITY, f64::min)
    };
    let mut distances: Vec<f64> = some.map(nearest).collect();
    distances.sort_by(f64::total_cmp);
    let side = |at: fn(&Point) -> f64| {
        let all = || points.iter().map(at);
        all().fold(f64::NEG_INFINITY, f64::max) - all().fold(f64::INFINITY, f64::min)
    };
    distances[distances.len() / 10] / (side(|point| point.x) * side(|point| point.y) / points.len() as f64).sqrt()
}
