//! What all nodes do to each of them, with distant ones taken together.

use super::curve::{Stop, along_curve};
use super::lanes::Four;
use std::ops::Range;

/// The most nodes of a cell that is not divided.
const LEAF: usize = 12;
/// The bits of a key that the first division looks at.
const FIRST_BITS: u32 = 30;

/// Nodes that lie near each other, or one of the cells into which they are divided.
#[derive(Clone, Copy)]
struct Cell {
    /// Where all of its mass is, if it is far away.
    x: f32,
    y: f32,
    mass: f32,
    /// The least box round its nodes.
    low: (f32, f32),
    high: (f32, f32),
    /// Its nodes, by their place along the curve.
    nodes: (u32, u32),
    /// The number of the first cell after its own ones; its number plus one where it is not divided.
    next: u32,
}

/// The nodes as a quadtree over their order along a curve, in one flat list: a cell, then all that it is divided into
/// (Barnes and Hut, 1986).
#[derive(Default)]
pub(super) struct Crowd {
    stops: Vec<Stop>,
    spare: Vec<Stop>,
    /// Places and masses in the order of the curve.
    x: Vec<f32>,
    y: Vec<f32>,
    masses: Vec<f32>,
    cells: Vec<Cell>,
    /// What one leaf sees: cells that are far and nodes that are near.
    seen: [Vec<Four>; 3],
}

impl Crowd {
    /// Looks at where the nodes are now. O(n).
    pub(super) fn gather(&mut self, x: &[f32], y: &[f32], masses: &[f32]) {
        along_curve(x, y, &mut self.stops, &mut self.spare);
        for (sorted, given) in [(&mut self.x, x), (&mut self.y, y), (&mut self.masses, masses)] {
            sorted.clear();
            sorted.extend(self.stops.iter().map(|stop| given[stop.node as usize]));
        }
        self.cells.clear();
        self.divide(0, x.len(), FIRST_BITS);
    }

    /// How many cells there are.
    pub(super) fn cells(&self) -> usize {
        self.cells.len()
    }

    /// Adds the push on every node of some cells: Σ m · way · nearness, where nearness is 1 / (1 + r²/σ²) to a power between 1 and 2, as
    /// `sharpness` goes from 0 to 1. `softening` is 1/σ². A cell is taken as one where it is smaller than `theta` times its
    /// distance. O(n log n).
    pub(super) fn push(
        &mut self,
        cells: Range<usize>,
        (softening, sharpness, theta): (f32, f32, f32),
        push: &mut impl FnMut(usize, f32, f32),
    ) {
        let mut seen = std::mem::take(&mut self.seen);
        for (number, leaf) in self.cells.iter().enumerate().take(cells.end).skip(cells.start) {
            if leaf.next as usize != number + 1 {
                continue;
            }
            self.look_round(leaf, theta * theta, &mut seen);
            let [xs, ys, masses] = &seen;
            let (one, softening, blunt, sharp) =
                (Four::all(1.0), Four::all(softening), Four::all(1.0 - sharpness), Four::all(sharpness));
            for at in leaf.nodes.0 as usize..leaf.nodes.1 as usize {
                let (x, y) = (Four::all(self.x[at]), Four::all(self.y[at]));
                let (mut across, mut down) = (Four::all(0.0), Four::all(0.0));
                for ((&there_x, &there_y), &mass) in xs.iter().zip(ys).zip(masses) {
                    let (way_x, way_y) = (x - there_x, y - there_y);
                    let near = (one + (way_x * way_x + way_y * way_y) * softening).inverse();
                    let force = mass * near * (blunt + sharp * near);
                    across += force * way_x;
                    down += force * way_y;
                }
                let mass = self.masses[at];
                push(self.stops[at].node as usize, mass * across.sum(), mass * down.sum());
            }
        }
        self.seen = seen;
    }

    fn look_round(&self, leaf: &Cell, theta: f32, seen: &mut [Vec<Four>; 3]) {
        let mut count = 0;
        let mut next = [[0.0; 4]; 3];
        seen.iter_mut().for_each(Vec::clear);
        let mut see = |x: f32, y: f32, mass: f32| {
            for (next, number) in next.iter_mut().zip([x, y, mass]) {
                next[count % 4] = number;
            }
            count += 1;
            if count % 4 == 0 {
                for (seen, next) in seen.iter_mut().zip(&mut next) {
                    seen.push(Four::of(std::mem::take(next)));
                }
            }
        };
        let mut at = 0;
        while let Some(cell) = self.cells.get(at) {
            let size = larger(cell.high.0 - cell.low.0, cell.high.1 - cell.low.1);
            let across = larger(larger(leaf.low.0 - cell.x, cell.x - leaf.high.0), 0.0);
            let down = larger(larger(leaf.low.1 - cell.y, cell.y - leaf.high.1), 0.0);
            if size * size < theta * (across * across + down * down) {
                see(cell.x, cell.y, cell.mass);
                at = cell.next as usize;
                continue;
            }
            at += 1;
            if cell.next as usize == at {
                for node in cell.nodes.0 as usize..cell.nodes.1 as usize {
                    see(self.x[node], self.y[node], self.masses[node]);
                }
            }
        }
        // What is missing to four has no mass.
        if count % 4 > 0 {
            for (seen, next) in seen.iter_mut().zip(next) {
                seen.push(Four::of(next));
            }
        }
    }

    /// Adds a cell of these nodes and those into which it is divided, by two more bits of the key at each level.
    fn divide(&mut self, from: usize, to: usize, bits: u32) -> Cell {
        let number = self.cells.len();
        let mut cell = Cell {
            x: 0.0,
            y: 0.0,
            mass: 0.0,
            low: (f32::MAX, f32::MAX),
            high: (f32::MIN, f32::MIN),
            nodes: (from as u32, to as u32),
            next: number as u32 + 1,
        };
        self.cells.push(cell);
        let mut hold = |x: f32, y: f32, mass: f32, low: (f32, f32), high: (f32, f32)| {
            cell.x += mass * x;
            cell.y += mass * y;
            cell.mass += mass;
            cell.low = (cell.low.0.min(low.0), cell.low.1.min(low.1));
            cell.high = (cell.high.0.max(high.0), cell.high.1.max(high.1));
        };
        if to - from <= LEAF || bits == 0 {
            for at in from..to {
                let place = (self.x[at], self.y[at]);
                hold(place.0, place.1, self.masses[at], place, place);
            }
        } else {
            let mut start = from;
            while start < to {
                let quarter = self.stops[start].key >> bits;
                let end = start + self.stops[start..to].partition_point(|stop| stop.key >> bits == quarter);
                let part = self.divide(start, end, bits - 2);
                hold(part.x, part.y, part.mass, part.low, part.high);
                start = end;
            }
        }
        cell.x /= cell.mass;
        cell.y /= cell.mass;
        cell.next = self.cells.len() as u32;
        self.cells[number] = cell;
        cell
    }
}

/// The larger of two numbers. The standard library's asks first whether they are numbers, which WebAssembly needs a call for.
#[inline(always)]
fn larger(a: f32, b: f32) -> f32 {
    if a > b { a } else { b }
}
