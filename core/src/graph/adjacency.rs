//! Who the neighbours of a node are.

use crate::order::sort;

/// An undirected graph without loops and without parallel edges, stored as compressed sparse rows.
///
/// Built in O(n + m log m), where m counts the edges as given.
#[derive(Clone, PartialEq, Debug)]
pub struct Graph {
    /// Node `v` owns `targets[starts[v]..starts[v + 1]]`.
    starts: Vec<u32>,
    targets: Vec<u32>,
    edges: Vec<(u32, u32)>,
}

impl Graph {
    /// The graph on nodes `0..nodes`.
    ///
    /// Direction is forgotten, parallel and opposite edges become one. Loops, and edges with an end that is not a
    /// node, join nothing and are left out.
    #[must_use]
    pub fn new(nodes: usize, edges: &[(u32, u32)]) -> Self {
        let mut edges: Vec<(u32, u32)> = edges
            .iter()
            .map(|&(a, b)| (a.min(b), a.max(b)))
            .filter(|&(low, high)| low != high && (high as usize) < nodes)
            .collect();
        sort(&mut edges);
        edges.dedup();

        let mut starts = vec![0; nodes + 1];
        for &(low, high) in &edges {
            starts[low as usize + 1] += 1;
            starts[high as usize + 1] += 1;
        }
        for v in 0..nodes {
            starts[v + 1] += starts[v];
        }
        // The lower neighbours of a node are written before the higher ones, and each kind in ascending order:
        // every row comes out sorted without a sort.
        let mut next = starts.clone();
        let mut targets = vec![0; 2 * edges.len()];
        for &(low, high) in &edges {
            targets[next[high as usize] as usize] = low;
            next[high as usize] += 1;
        }
        for &(low, high) in &edges {
            targets[next[low as usize] as usize] = high;
            next[low as usize] += 1;
        }
        Self { starts, targets, edges }
    }

    /// How many nodes there are.
    #[must_use]
    pub fn nodes(&self) -> usize {
        self.starts.len() - 1
    }

    /// Each joined pair once, the smaller index first, in ascending order.
    #[must_use]
    pub fn edges(&self) -> &[(u32, u32)] {
        &self.edges
    }

    /// The distinct neighbours of a node, ascending.
    #[must_use]
    pub fn neighbours(&self, node: usize) -> &[u32] {
        &self.targets[self.starts[node] as usize..self.starts[node + 1] as usize]
    }

    /// The number of distinct neighbours.
    #[must_use]
    pub fn degree(&self, node: usize) -> usize {
        self.neighbours(node).len()
    }

    /// The graph among some nodes only. Node `i` of the result is `nodes[i]` of this one; `nodes` ascends.
    #[must_use]
    pub fn induced(&self, nodes: &[u32]) -> Self {
        let mut edges = Vec::new();
        for (new, &old) in nodes.iter().enumerate() {
            for neighbour in self.neighbours(old as usize).iter().filter(|&&neighbour| neighbour > old) {
                if let Ok(other) = nodes.binary_search(neighbour) {
                    edges.push((new as u32, other as u32));
                }
            }
        }
        Self::new(nodes.len(), &edges)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parallel_opposite_and_looping_edges_leave_one_neighbour_each() {
        let graph = Graph::new(4, &[(2, 0), (0, 2), (0, 2), (1, 1), (0, 1), (3, 9)]);
        assert_eq!(graph.edges(), [(0, 1), (0, 2)]);
        assert_eq!(graph.neighbours(0), [1, 2]);
        assert_eq!(graph.degree(1), 1);
        assert_eq!(graph.degree(3), 0);
    }

    #[test]
    fn rows_ascend_whatever_the_order_of_the_edges() {
        let graph = Graph::new(5, &[(4, 2), (2, 3), (0, 2), (2, 1)]);
        assert_eq!(graph.neighbours(2), [0, 1, 3, 4]);
    }

    #[test]
    fn no_nodes_make_a_graph_too() {
        let graph = Graph::new(0, &[(0, 0)]);
        assert_eq!((graph.nodes(), graph.edges().len()), (0, 0));
    }

    #[test]
    fn an_induced_graph_renumbers_and_keeps_inner_edges_only() {
        let graph = Graph::new(6, &[(0, 1), (1, 3), (3, 5), (5, 4)]);
        assert_eq!(graph.induced(&[1, 3, 5]).edges(), [(0, 1), (1, 2)]);
    }
}
