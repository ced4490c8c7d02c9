//! Several edges between the same two nodes, side by side.

/// Which of the ways between its nodes an edge takes.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Slot {
    /// Between two nodes: how many steps to the right of the straight line, seen from the first node of this edge to
    /// its second; to the left where negative. One edge alone has 0, two have −½ and ½, three −1, 0 and 1.
    Between(f64),
    /// From a node to itself: how many loops are nearer to the node.
    Loop(u32),
}

/// Spreads parallel and opposite edges like a fan, one slot for each edge in the order given.
///
/// Among the edges of a pair the earlier one is farther to the left, seen from the smaller index to the greater.
/// O(m log m).
#[must_use]
pub fn fan(edges: &[(u32, u32)]) -> Vec<Slot> {
    let pair = |&(a, b): &(u32, u32)| (a.min(b), a.max(b));
    let mut order: Vec<usize> = (0..edges.len()).collect();
    order.sort_by_key(|&edge| pair(&edges[edge]));

    let mut slots = vec![Slot::Loop(0); edges.len()];
    for family in order.chunk_by(|&a, &b| pair(&edges[a]) == pair(&edges[b])) {
        let middle = 0.5 * (family.len() - 1) as f64;
        for (rank, &edge) in family.iter().enumerate() {
            let (from, to) = edges[edge];
            let steps = rank as f64 - middle;
            slots[edge] = match from.cmp(&to) {
                std::cmp::Ordering::Less => Slot::Between(steps),
                std::cmp::Ordering::Equal => Slot::Loop(rank as u32),
                // Seen from the other end, right is left; no edge is given −0.
                std::cmp::Ordering::Greater => Slot::Between(0.0 - steps),
            };
        }
    }
    slots
}

#[cfg(test)]
mod tests {
    use super::Slot::{Between, Loop};
    use super::*;

    #[test]
    fn every_family_is_spread_evenly() {
        for (case, edges, slots) in [
            ("no edges", vec![], vec![]),
            ("one alone", vec![(0, 1)], vec![Between(0.0)]),
            ("one alone, backwards", vec![(1, 0)], vec![Between(0.0)]),
            ("two parallel", vec![(0, 1), (0, 1)], vec![Between(-0.5), Between(0.5)]),
            ("two opposite, each on its own left", vec![(0, 1), (1, 0)], vec![Between(-0.5), Between(-0.5)]),
            (
                "three with another between",
                vec![(0, 1), (2, 3), (0, 1), (0, 1)],
                vec![Between(-1.0), Between(0.0), Between(0.0), Between(1.0)],
            ),
            ("two loops", vec![(4, 4), (4, 4)], vec![Loop(0), Loop(1)]),
        ] {
            assert_eq!(fan(&edges), slots, "{case}");
        }
    }
}
