//! Several edges between the same two nodes, side by side.

use crate::order::order;

/// Which of the ways between its nodes an edge takes.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Slot {
    /// Between two nodes.
    Between {
        /// How many steps to the right of the straight line, seen from the first node of this edge to its second; to
        /// the left where negative. One edge alone has 0, two have −½ and ½, three −1, 0 and 1.
        steps: f64,
        /// How many edges there are between the two.
        family: u32,
    },
    /// From a node to itself.
    Loop {
        /// How many loops of the node are nearer to it.
        inner: u32,
    },
}

/// Spreads parallel and opposite edges like a fan, one slot for each edge in the order given.
///
/// Among the edges of a pair the earlier one is farther to the left, seen from the smaller index to the greater.
/// O(m log m).
#[must_use]
pub fn fan(edges: &[(u32, u32)]) -> Vec<Slot> {
    let pair = |edge: usize| (edges[edge].0.min(edges[edge].1), edges[edge].0.max(edges[edge].1));
    let order = order(edges.len(), &|a, b| pair(a).cmp(&pair(b)));

    let mut slots = vec![Slot::Loop { inner: 0 }; edges.len()];
    for family in order.chunk_by(|&a, &b| pair(a) == pair(b)) {
        let middle = 0.5 * (family.len() - 1) as f64;
        for (rank, &edge) in family.iter().enumerate() {
            let (from, to) = edges[edge];
            let steps = rank as f64 - middle;
            let between = |steps| Slot::Between { steps, family: family.len() as u32 };
            slots[edge] = match from.cmp(&to) {
                std::cmp::Ordering::Less => between(steps),
                std::cmp::Ordering::Equal => Slot::Loop { inner: rank as u32 },
                // Seen from the other end, right is left; no edge is given −0.
                std::cmp::Ordering::Greater => between(0.0 - steps),
            };
        }
    }
    slots
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_family_is_spread_evenly() {
        let between = |steps: f64, family: u32| Slot::Between { steps, family };
        for (case, edges, slots) in [
            ("no edges", vec![], vec![]),
            ("one alone", vec![(0, 1)], vec![between(0.0, 1)]),
            ("one alone, backwards", vec![(1, 0)], vec![between(0.0, 1)]),
            ("two parallel", vec![(0, 1), (0, 1)], vec![between(-0.5, 2), between(0.5, 2)]),
            ("two opposite, each on its own left", vec![(0, 1), (1, 0)], vec![between(-0.5, 2), between(-0.5, 2)]),
            (
                "three with another between",
                vec![(0, 1), (2, 3), (0, 1), (0, 1)],
                vec![between(-1.0, 3), between(0.0, 1), between(0.0, 3), between(1.0, 3)],
            ),
            ("two loops", vec![(4, 4), (4, 4)], vec![Slot::Loop { inner: 0 }, Slot::Loop { inner: 1 }]),
        ] {
            assert_eq!(fan(&edges), slots, "{case}");
        }
    }
}
