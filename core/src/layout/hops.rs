//! How far nodes are apart in the graph, as much of it as a layout needs.

use super::generator::Generator;
use super::pace::{MEASURE, Pace};
use crate::graph::Graph;

/// Distances from every node to some of them, the pivots (Brandes and Pich, 2007).
///
/// With as many pivots as nodes this is the exact table of all pairs. Distances above 255 count as 255.
pub(super) struct Hops {
    pivots: Vec<u32>,
    /// One row for each node, one column for each pivot.
    counts: Vec<u8>,
}

impl Hops {
    /// Measures from at most so many pivots. O(pivots · (n + m)), and a byte for each node and pivot.
    ///
    /// The best connected node is the first; then they are in turns the one farthest from all so far, which reaches
    /// the outskirts, and a random one, which keeps to where the nodes are.
    pub(super) async fn measure(graph: &Graph, most: usize, generator: &mut Generator, pace: &Pace) -> Self {
        let nodes = graph.nodes();
        let columns = nodes.min(most);
        let mut pivots = Vec::with_capacity(columns);
        let mut counts = vec![0; nodes * columns];
        let mut nearest = vec![u32::MAX; nodes];
        let hub = (0..nodes).rev().max_by_key(|&node| graph.degree(node)).unwrap_or(0);
        while pivots.len() < columns {
            let column = pivots.len();
            let farthest = || (0..nodes).rev().max_by_key(|&node| nearest[node]).unwrap_or(0);
            let pivot = match column {
                _ if columns == nodes => column,
                0 => hub,
                odd if odd % 2 == 1 => farthest(),
                _ => Some(generator.below(nodes)).filter(|&node| nearest[node] > 0).unwrap_or_else(farthest),
            };
            pivots.push(pivot as u32);
            for (node, steps) in graph.distances(pivot).into_iter().enumerate() {
                counts[node * columns + column] = steps.min(255) as u8;
                nearest[node] = nearest[node].min(steps);
            }
            pace.rest(MEASURE * nodes as f64 / columns as f64).await;
        }
        Self { pivots, counts }
    }

    /// The nodes from which was measured.
    pub(super) fn pivots(&self) -> &[u32] {
        &self.pivots
    }

    /// The distances of one node, one for each pivot in their order.
    pub(super) fn row(&self, node: usize) -> &[u8] {
        &self.counts[node * self.pivots.len()..][..self.pivots.len()]
    }

    /// One node's pivots with their distances, itself left out.
    pub(super) fn from(&self, node: usize) -> impl Iterator<Item = (usize, u8)> {
        self.pivots
            .iter()
            .zip(self.row(node))
            .map(|(&pivot, &hops)| (pivot as usize, hops))
            .filter(|&(_, hops)| hops > 0)
    }

    /// The largest distance measured, at least 1.
    pub(super) fn diameter(&self) -> u8 {
        self.counts.iter().copied().fold(1, u8::max)
    }
}

#[cfg(test)]
mod tests {
    use super::super::pace::complete;
    use super::*;

    fn path(nodes: u32) -> Graph {
        Graph::new(nodes as usize, &(1..nodes).map(|v| (v - 1, v)).collect::<Vec<_>>())
    }

    #[test]
    fn enough_pivots_make_the_exact_table() {
        let hops = complete(Hops::measure(&path(4), 9, &mut Generator::new(1), &Pace::unhurried()));
        assert_eq!(hops.pivots(), [0, 1, 2, 3]);
        assert_eq!(hops.row(1), [1, 0, 1, 2]);
        assert_eq!(hops.from(1).collect::<Vec<_>>(), [(0, 1), (2, 1), (3, 2)]);
    }

    #[test]
    fn few_pivots_are_distinct_and_reach_the_far_end() {
        let hops = complete(Hops::measure(&path(300), 6, &mut Generator::new(1), &Pace::unhurried()));
        let mut pivots = hops.pivots().to_vec();
        assert!(pivots.contains(&299));
        assert_eq!(hops.diameter(), 255);
        pivots.sort_unstable();
        pivots.dedup();
        assert_eq!(pivots.len(), 6);
    }
}
