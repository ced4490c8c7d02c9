//! Marks by where they are, so that those near a place are found without asking all.

use super::rect::Rect;
use crate::layout::{Point, Segment};

/// The least side of a cell, in pixels.
const CELL: f64 = 24.0;

/// Marks, each a middle and a radius, in square cells.
pub struct Grid<'a> {
    marks: &'a [(Point, f64)],
    /// The box around all middles.
    bounds: Rect,
    cell: f64,
    columns: usize,
    /// Where the marks of each cell begin among the members, and where the last end.
    starts: Vec<usize>,
    members: Vec<usize>,
    widest: f64,
}

impl<'a> Grid<'a> {
    /// A grid with about as many cells as marks.
    pub fn new(marks: &'a [(Point, f64)]) -> Self {
        let mut bounds = Rect::new(0.0, 0.0, 0.0, 0.0);
        let mut widest = 0.0_f64;
        for (at, &(middle, radius)) in marks.iter().enumerate() {
            bounds = if at == 0 { Rect::round(middle, 0.0) } else { bounds.with(&Rect::round(middle, 0.0)) };
            widest = widest.max(radius);
        }
        let (width, height) = (bounds.x1 - bounds.x0, bounds.y1 - bounds.y0);
        let cell = (width.max(CELL) * height.max(CELL) / marks.len().max(1) as f64).sqrt().max(CELL);
        let columns = (width / cell) as usize + 1;
        let rows = (height / cell) as usize + 1;
        let mut grid = Self {
            marks,
            bounds,
            cell,
            columns,
            starts: vec![0; columns * rows + 1],
            members: vec![0; marks.len()],
            widest,
        };
        // A counting sort: how many each cell has, where each ends, then from the last mark to the first.
        let cells: Vec<_> = marks.iter().map(|&(middle, _)| grid.cell_of(middle)).collect();
        cells.iter().for_each(|&cell| grid.starts[cell] += 1);
        let mut end = 0;
        for start in &mut grid.starts {
            end += *start;
            *start = end;
        }
        for (mark, &cell) in cells.iter().enumerate().rev() {
            grid.starts[cell] -= 1;
            grid.members[grid.starts[cell]] = mark;
        }
        grid
    }

    /// The numbers of all marks that reach into a box, and of some beside it.
    pub fn near(&self, room: &Rect) -> impl Iterator<Item = usize> + '_ {
        let reach = self.widest;
        let (x0, y0) = self.place(Point::new(room.x0 - reach, room.y0 - reach));
        let (x1, y1) = self.place(Point::new(room.x1 + reach, room.y1 + reach));
        (y0..=y1).flat_map(move |y| {
            let row = y * self.columns;
            self.members[self.starts[row + x0]..self.starts[row + x1 + 1]].iter().copied()
        })
    }

    /// The numbers of all marks whose edge is nearer to a straight way than `reach`.
    pub fn beside(&self, from: Point, to: Point, reach: f64) -> Vec<usize> {
        let way = Segment::new(from, to);
        // In pieces, for the box around a slanting way holds much that is far from it.
        let pieces = (from.distance(to) / (4.0 * self.cell)) as usize + 1;
        let at = |piece: usize| from.towards(to, piece as f64 / pieces as f64);
        let mut found = Vec::new();
        for piece in 0..pieces {
            let room = Rect::round(at(piece), reach).with(&Rect::round(at(piece + 1), reach));
            found.extend(self.near(&room).filter(|&mark| {
                let (middle, radius) = self.marks[mark];
                way.nearest(middle).distance(middle) < radius + reach
            }));
        }
        if pieces > 1 {
            crate::order::sort(&mut found);
            found.dedup();
        }
        found
    }

    fn place(&self, at: Point) -> (usize, usize) {
        let rows = (self.starts.len() - 1) / self.columns;
        // What lies outside counts to the cell at the edge; a cast brings what is negative to 0.
        let (x, y) = ((at.x - self.bounds.x0) / self.cell, (at.y - self.bounds.y0) / self.cell);
        ((x as usize).min(self.columns - 1), (y as usize).min(rows - 1))
    }

    fn cell_of(&self, at: Point) -> usize {
        let (x, y) = self.place(at);
        y * self.columns + x
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn marks(places: &[(f64, f64)]) -> Vec<(Point, f64)> {
        places.iter().enumerate().map(|(at, &(x, y))| (Point::new(x, y), 3.0 + (at % 4) as f64)).collect()
    }

    proptest! {
        #[test]
        fn misses_nothing(
            places in prop::collection::vec((-50.0..900.0, 0.0..400.0), 0..80),
            (x, y, width, height) in (-90.0..950.0, -90.0..450.0, 0.0..200.0, 0.0..80.0),
            reach in 0.0..60.0,
        ) {
            let marks = marks(&places);
            let grid = Grid::new(&marks);
            let room = Rect::new(x, y, width, height);
            let near: Vec<_> = grid.near(&room).collect();
            let (from, to) = (Point::new(x, y), Point::new(x + 2.0 * width, y + height));
            let beside = grid.beside(from, to, reach);
            for (at, &(middle, radius)) in marks.iter().enumerate() {
                prop_assert!(near.contains(&at) || room.distance(middle) >= radius);
                let is_beside = Segment::new(from, to).nearest(middle).distance(middle) < radius + reach;
                prop_assert_eq!(beside.contains(&at), is_beside);
            }
            let mut once = near.clone();
            once.sort_unstable();
            once.dedup();
            prop_assert_eq!(once.len(), near.len());
        }
    }
}
