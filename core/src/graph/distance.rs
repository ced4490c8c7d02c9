//! How many steps it takes from one node to another.

use super::Graph;

/// The distance of a node that no path reaches.
pub const UNREACHED: u32 = u32::MAX;

impl Graph {
    /// The least number of edges from one node to each, [`UNREACHED`] where there is no path.
    ///
    /// Breadth first, O(n + m).
    #[must_use]
    pub fn distances(&self, from: usize) -> Vec<u32> {
        let mut distances = vec![UNREACHED; self.nodes()];
        distances[from] = 0;
        let mut queue = vec![from as u32];
        let mut head = 0;
        while head < queue.len() {
            let node = queue[head] as usize;
            head += 1;
            for &neighbour in self.neighbours(node) {
                if distances[neighbour as usize] == UNREACHED {
                    distances[neighbour as usize] = distances[node] + 1;
                    queue.push(neighbour);
                }
            }
        }
        distances
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortcut_counts_and_the_lone_node_stays_unreached() {
        // 0 – 1 – 2 – 3 with a shortcut 0 – 2, and 4 alone.
        let kite = Graph::new(5, &[(0, 1), (1, 2), (2, 3), (0, 2)]);
        assert_eq!(kite.distances(0), [0, 1, 1, 2, UNREACHED]);
    }
}
