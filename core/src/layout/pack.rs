//! Pictures of unconnected parts, side by side.

use super::piece::Piece;
use super::point::Point;
use crate::order::sort;

/// The most pieces that are placed one by one; the search takes time with their square.
pub(super) const MOST_PIECES: usize = 30;

/// Moves the pieces, largest first, so that together they fill a rectangle of this aspect without touching.
///
/// Each piece is the set of square cells that its nodes and edges pass through, with one cell around them. It goes to
/// the free place that enlarges the rectangle least, among those to the one nearest the middle: the small ones end up
/// in the corners that the large ones leave (Freivalds, Dogrusoz, Kikusts, 2002).
pub(super) fn pack(pieces: &mut [Piece], cell: f64, aspect: f64) {
    let mut taken: Vec<Cell> = Vec::new();
    let mut all = Span::default();
    for piece in pieces {
        let own = cells(piece, cell);
        let span = Span::of(&own);
        let offset = if taken.is_empty() { Cell(0, 0) } else { free_place(&own, &span, &taken, &all, aspect) };
        piece.shift(Point::new(f64::from(offset.0), f64::from(offset.1)) * cell);
        all = if taken.is_empty() { span } else { all.with(&span, offset) };
        taken.extend(own.iter().flat_map(|&at| around(at.plus(offset))));
        sort(&mut taken);
        taken.dedup();
    }
}

/// Column and row.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Cell(i32, i32);

impl Cell {
    fn plus(self, other: Self) -> Self {
        Self(self.0 + other.0, self.1 + other.1)
    }
}

/// The least and the greatest cell of a set, in each direction.
#[derive(Clone, Copy, Default)]
struct Span {
    low: (i32, i32),
    high: (i32, i32),
}

impl Span {
    fn of(cells: &[Cell]) -> Self {
        let Some(first) = cells.first() else { return Self::default() };
        let start = Self { low: (first.0, first.1), high: (first.0, first.1) };
        cells.iter().fold(start, |span, &cell| span.with(&Self { low: (0, 0), high: (0, 0) }, cell))
    }

    /// Enlarged so as to hold another one that is moved.
    fn with(&self, other: &Self, offset: Cell) -> Self {
        Self {
            low: (self.low.0.min(other.low.0 + offset.0), self.low.1.min(other.low.1 + offset.1)),
            high: (self.high.0.max(other.high.0 + offset.0), self.high.1.max(other.high.1 + offset.1)),
        }
    }

    /// The height of the least rectangle of an aspect that holds it, in cells.
    fn height(&self, aspect: f64) -> f64 {
        (f64::from(self.high.0 - self.low.0 + 1) / aspect).max(f64::from(self.high.1 - self.low.1 + 1))
    }

    /// Twice the middle.
    fn middle(&self) -> (i32, i32) {
        (self.low.0 + self.high.0, self.low.1 + self.high.1)
    }
}

/// The cells of a piece, in order.
fn cells(piece: &Piece, cell: f64) -> Vec<Cell> {
    let mut core = Vec::new();
    let mut cover = |point: Point| core.push(Cell((point.x / cell).floor() as i32, (point.y / cell).floor() as i32));
    for &point in piece.points() {
        cover(point);
    }
    for (from, to) in piece.edges() {
        let steps = (from.distance(to) / cell).ceil() as u32 * 2;
        for step in 1..steps {
            cover(from.towards(to, f64::from(step) / f64::from(steps)));
        }
    }
    sort(&mut core);
    core.dedup();
    core
}

/// A cell and the eight at its sides and corners.
fn around(cell: Cell) -> impl Iterator<Item = Cell> {
    (0..9).map(move |k| cell.plus(Cell(k % 3 - 1, k / 3 - 1)))
}

/// The best offset. Beside all that is there, every place is free: the search reaches that far, so it finds one.
fn free_place(own: &[Cell], span: &Span, taken: &[Cell], all: &Span, aspect: f64) -> Cell {
    let middle = all.middle();
    let mut best = (f64::INFINITY, f64::INFINITY, Cell(0, 0));
    for column in all.low.0 - span.high.0 - 2..=all.high.0 - span.low.0 + 2 {
        for row in all.low.1 - span.high.1 - 2..=all.high.1 - span.low.1 + 2 {
            let offset = Cell(column, row);
            let height = all.with(span, offset).height(aspect);
            let own_middle = span.middle();
            let (x, y) = (own_middle.0 + 2 * column - middle.0, own_middle.1 + 2 * row - middle.1);
            let (x, y) = (f64::from(x) / aspect, f64::from(y));
            let off = x * x + y * y;
            let better = height < best.0 || (height <= best.0 && off < best.1);
            if better && own.iter().all(|&at| taken.binary_search(&at.plus(offset)).is_err()) {
                best = (height, off, offset);
            }
        }
    }
    best.2
}
