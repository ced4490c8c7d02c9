//! Which nodes hang together.

use super::Graph;
use crate::order::{sort, sort_by_key};

impl Graph {
    /// The connected components, largest first, among equals the one with the smallest node first; each ascending.
    ///
    /// Breadth first, O(n + m).
    #[must_use]
    pub fn components(&self) -> Vec<Vec<u32>> {
        let mut seen = vec![false; self.nodes()];
        let mut components = Vec::new();
        for root in 0..self.nodes() {
            if seen[root] {
                continue;
            }
            seen[root] = true;
            let mut members = vec![root as u32];
            let mut head = 0;
            while head < members.len() {
                for &neighbour in self.neighbours(members[head] as usize) {
                    if !seen[neighbour as usize] {
                        seen[neighbour as usize] = true;
                        members.push(neighbour);
                    }
                }
                head += 1;
            }
            sort(&mut members);
            components.push(members);
        }
        // Found in the order of their smallest node, which a stable sort keeps among equals.
        sort_by_key(&mut components, |members| std::cmp::Reverse(members.len()));
        components
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_component_comes_first_and_equals_by_their_smallest_node() {
        let graph = Graph::new(7, &[(6, 0), (2, 4), (4, 5)]);
        assert_eq!(graph.components(), [vec![2, 4, 5], vec![0, 6], vec![1], vec![3]]);
    }

    #[test]
    fn no_nodes_make_no_component() {
        assert!(Graph::new(0, &[]).components().is_empty());
    }
}
