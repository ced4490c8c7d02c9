//! The layout of a bare graph.

use crate::browser;
use dossier_core::layout::{Request, lay_out};

/// Offers `layout`: the number of nodes, then both ends of each edge; the places of the nodes come back, x before y.
pub(super) fn offer() {
    browser::offer("layout", |numbers, _| {
        let [nodes, ends @ ..] = numbers else { return Vec::new() };
        let edges = ends.chunks_exact(2).map(|pair| (pair[0] as u32, pair[1] as u32)).collect();
        let request = Request {
            nodes: *nodes as usize,
            edges,
            sizes: Vec::new(),
            width: 1000.0,
            height: 700.0,
            ..Request::default()
        };
        lay_out(&request).points.iter().flat_map(|point| [point.x, point.y]).collect()
    });
}
