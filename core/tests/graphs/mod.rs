//! Graphs that several tests share, made anew each time from nothing but their name.

#![allow(dead_code, reason = "each test binary uses some of them")]

use std::collections::BTreeSet;

/// Both ends of each edge.
pub(crate) type Edges = Vec<(u32, u32)>;

/// A hub with so many pendants.
pub(crate) fn star(pendants: u32) -> Edges {
    (1..=pendants).map(|pendant| (0, pendant)).collect()
}

/// A line of so many nodes.
pub(crate) fn path(nodes: u32) -> Edges {
    (1..nodes).map(|node| (node - 1, node)).collect()
}

/// A rectangle of nodes, each joined with those beside and below.
pub(crate) fn grid(columns: u32, rows: u32) -> Edges {
    let at = |column, row| row * columns + column;
    (0..rows)
        .flat_map(|row| (0..columns).map(move |column| (column, row)))
        .flat_map(|(column, row)| {
            let right = (column + 1 < columns).then(|| (at(column, row), at(column + 1, row)));
            let below = (row + 1 < rows).then(|| (at(column, row), at(column, row + 1)));
            right.into_iter().chain(below)
        })
        .collect()
}

/// Preferential attachment with communities: connected, simple, about 2.5 edges for each node.
///
/// Every new node joins a random community and brings two or three edges. The first stays inside, each other one
/// leaves with a probability of 0.15. Ends are chosen by degree.
pub(crate) fn communities(nodes: u32, seed: u32) -> Edges {
    let mut random = Mulberry(seed.wrapping_add(nodes));
    let count = 4.max((f64::from(nodes).sqrt() / 2.0).round() as u32);
    let mut edges: Edges = Vec::new();
    let mut known = BTreeSet::new();
    let mut community = Vec::new();
    // Each node as often as it has edges, so that a fair draw prefers the well connected.
    let mut ends: Vec<u32> = Vec::new();
    let mut inner: Vec<Vec<u32>> = vec![Vec::new(); count as usize];
    for node in 0..nodes {
        let own = if node < count { node } else { random.below(count as usize) as u32 };
        community.push(own as usize);
        if node == 0 {
            continue;
        }
        let wanted = if random.unit() < 0.5 { 2 } else { 3 }.min(node);
        let (mut made, mut tries) = (0, 0);
        while made < wanted && tries < 20 {
            tries += 1;
            let own_ends = &inner[own as usize];
            let stays = !own_ends.is_empty() && (made == 0 || random.unit() >= 0.15);
            let first = [0];
            let pool: &[u32] = if stays {
                own_ends
            } else if ends.is_empty() {
                &first
            } else {
                &ends
            };
            let target = pool[random.below(pool.len())];
            if target == node || !known.insert((node, target)) {
                continue;
            }
            made += 1;
            edges.push((node, target));
            ends.extend([node, target]);
            inner[own as usize].push(node);
            inner[community[target as usize]].push(target);
        }
        if inner[own as usize].is_empty() {
            edges.push((node, 0));
            ends.extend([node, 0]);
            inner[own as usize].push(node);
            inner[community[0]].push(0);
        }
    }
    edges
}

/// Three hubs that share some of what hangs on them, a few small parts and some nodes alone: much like a dossier.
/// 120 nodes, and every kind of repetition among the edges.
pub(crate) fn dossier() -> Edges {
    let mut random = Mulberry(5);
    let mut edges: Edges = vec![(0, 1), (1, 0), (0, 1), (1, 2), (0, 2), (2, 2)];
    for node in 3..108 {
        let hub = [0, 0, 0, 1, 1, 2][random.below(6)];
        edges.push((node, hub));
        if random.unit() < 0.6 {
            edges.push((random.below(node as usize) as u32, node));
        }
    }
    edges.extend([(108, 109), (109, 110), (110, 111), (111, 108), (112, 113), (113, 112)]);
    edges
}

/// The named graphs, each with its number of nodes.
pub(crate) fn named() -> Vec<(&'static str, usize, Edges)> {
    vec![
        ("nothing", 0, vec![]),
        ("one node", 1, vec![]),
        ("one node with a loop", 1, vec![(0, 0)]),
        ("a pair, thrice", 2, vec![(0, 1), (1, 0), (0, 1)]),
        ("ten alone", 10, vec![]),
        ("two parts", 8, vec![(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 6), (6, 7)]),
        ("a path of 30", 30, path(30)),
        ("a grid of 8 by 5", 40, grid(8, 5)),
        ("a star of 200", 201, star(200)),
        ("communities of 100", 100, communities(100, 7)),
        ("a dossier", 120, dossier()),
    ]
}

/// The generator of the graphs above (mulberry32).
struct Mulberry(u32);

impl Mulberry {
    fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x6d2b_79f5);
        let mut t = self.0;
        t = (t ^ (t >> 15)).wrapping_mul(t | 1);
        t ^= t.wrapping_add((t ^ (t >> 7)).wrapping_mul(t | 61));
        f64::from(t ^ (t >> 14)) / 4_294_967_296.0
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.unit() * bound as f64) as usize
    }
}
