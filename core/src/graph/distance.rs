//! How many steps it takes from one node to another.

use super::Graph;
use crate::order::sort;

/// The distance of a node that no path reaches.
pub const UNREACHED: u32 = u32::MAX;

impl Graph {
    /// The least number of edges from one node to each, [`UNREACHED`] where there is no path.
    ///
    /// Breadth first, O(n + m).
    #[must_use]
    pub fn distances(&self, from: usize) -> Vec<u32> {
        self.explore(from, UNREACHED).0
    }

    /// The ego network: every node at most `radius` edges from the centre, the centre itself among them, ascending.
    #[must_use]
    pub fn ego(&self, centre: usize, radius: u32) -> Vec<u32> {
        let mut nodes = self.explore(centre, radius).1;
        sort(&mut nodes);
        nodes
    }

    /// Distances as far as `radius`, and the nodes reached in the order of discovery.
    fn explore(&self, from: usize, radius: u32) -> (Vec<u32>, Vec<u32>) {
        let mut distances = vec![UNREACHED; self.nodes()];
        distances[from] = 0;
        let mut queue = vec![from as u32];
        let mut head = 0;
        while head < queue.len() {
            let node = queue[head] as usize;
            head += 1;
            if distances[node] == radius {
                break;
            }
            for &neighbour in self.neighbours(node) {
                if distances[neighbour as usize] == UNREACHED {
                    distances[neighbour as usize] = distances[node] + 1;
                    queue.push(neighbour);
                }
            }
        }
        (distances, queue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 0 – 1 – 2 – 3 with a shortcut 0 – 2, and 4 alone.
    fn kite() -> Graph {
        Graph::new(5, &[(0, 1), (1, 2), (2, 3), (0, 2)])
    }

    #[test]
    fn the_shortcut_counts_and_the_lone_node_stays_unreached() {
        assert_eq!(kite().distances(0), [0, 1, 1, 2, UNREACHED]);
    }

    #[test]
    fn an_ego_network_grows_with_its_radius() {
        let graph = kite();
        for (radius, nodes) in [(0, vec![3]), (1, vec![2, 3]), (2, vec![0, 1, 2, 3]), (9, vec![0, 1, 2, 3])] {
            assert_eq!(graph.ego(3, radius), nodes, "radius {radius}");
        }
    }
}
