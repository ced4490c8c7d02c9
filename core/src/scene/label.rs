//! Placing labels: by importance, never over another label or another mark.
//!
//! Greedy placement at eight positions round a mark, on one line and then on two, as point-feature labelling has it
//! since Christensen, Marks and Shieber (1995). A label without room is left out rather than cut.

use super::grid::Grid;
use super::metrics;
use super::rect::Rect;
use crate::layout::Point;

/// A wish for a label.
#[derive(Clone, Debug, PartialEq)]
pub struct Wish {
    /// The number of the mark it belongs to.
    pub mark: usize,
    /// The words.
    pub text: String,
    /// Size of the letters in pixels.
    pub size: f64,
    /// Whether they are bold.
    pub is_bold: bool,
    /// Whether it may cover a mark where it has no other place: the label of what is chosen, and of its neighbours.
    pub is_needed: bool,
    /// The side that it had before, which is tried first.
    pub side: Option<Side>,
}

/// A side of a mark, and the number of lines a label has there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Side(usize, usize);

/// A label that found its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// The number of the mark it belongs to.
    pub mark: usize,
    /// At which side of its mark.
    pub side: Side,
    /// One line or two.
    pub lines: Vec<String>,
    /// Where the baseline of the first line is held.
    pub at: Point,
    /// By which end it is held.
    pub anchor: Anchor,
    /// Size of the letters in pixels.
    pub size: f64,
    /// The room it takes.
    pub room: Rect,
}

/// By which end a line of text is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// It begins there.
    Start,
    /// Its middle is there.
    Middle,
    /// It ends there.
    End,
}

impl Anchor {
    /// The word for it in SVG.
    pub fn key(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// The directions tried, best first: right, left, below, above, then the corners.
const SIDES: [(f64, f64); 8] =
    [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, -1.0), (-1.0, 1.0)];

/// From the top of a line to its baseline, in shares of the size.
const ASCENT: f64 = 0.93;
/// The height of a line in shares of the size.
const LINE: f64 = 1.2;

/// Places labels round marks, the most wanted first. Marks are circles: a middle and a radius.
///
/// A label that is needed may cover marks where it has no other place, as few as it can, but never another label.
pub fn place(wishes: &[Wish], marks: &[(Point, f64)], frame: Rect) -> Vec<Placed> {
    let grid = Grid::new(marks);
    let mut placed: Vec<Placed> = Vec::new();
    for wish in wishes {
        let Some(&(middle, radius)) = marks.get(wish.mark) else { continue };
        let is_alone = |candidate: &Placed| {
            frame.contains(&candidate.room) && placed.iter().all(|other| !other.room.overlaps(&candidate.room))
        };
        // Whether all other marks are so far from a room, beside their radius or not.
        let keeps_away = |room: &Rect, distance: f64, beside_radius: f64| {
            grid.near(&room.grown(distance.max(1.0))).all(|mark| {
                let (at, radius) = marks[mark];
                mark == wish.mark || room.distance(at) >= distance + beside_radius * radius
            })
        };
        let is_free = |candidate: &Placed| is_alone(candidate) && keeps_away(&candidate.room, 1.0, 1.0);
        let is_nearest_own =
            |candidate: &Placed| keeps_away(&candidate.room, candidate.room.distance(middle) - 2.0, 0.0);
        let forms = [vec![wish.text.as_str()], metrics::in_two(&wish.text).map_or_else(Vec::new, |(a, b)| vec![a, b])];
        let at = |side: Side| candidate(wish, &forms[side.1], middle, radius, side);
        let sides = (0..2).filter(|&form| !forms[form].is_empty());
        let sides: Vec<_> = sides.flat_map(|form| (0..SIDES.len()).map(move |side| Side(side, form))).collect();
        let candidates = || sides.iter().map(|&side| at(side));
        let choice = (wish.side.filter(|side| sides.contains(side)).map(at).filter(is_free))
            .or_else(|| candidates().find(|candidate| is_free(candidate) && is_nearest_own(candidate)))
            .or_else(|| candidates().find(is_free))
            .or_else(|| {
                let covered = |candidate: &Placed| {
                    let under = grid.near(&candidate.room).filter(|&mark| mark != wish.mark);
                    under.filter(|&mark| candidate.room.distance(marks[mark].0) < marks[mark].1).count()
                };
                let alone = candidates().filter(is_alone).filter(|_| wish.is_needed);
                alone.min_by_key(covered)
            });
        placed.extend(choice);
    }
    placed
}

/// Places a label on a link, round its middle, where it covers neither a mark nor another label.
pub fn place_on(placed: &mut Vec<Placed>, link: usize, text: &str, middle: Point, marks: &[(Point, f64)], frame: Rect) {
    const SIZE: f64 = 11.0;
    let width = metrics::width(text, SIZE, false);
    let room = Rect::new(middle.x - width / 2.0, middle.y - SIZE * LINE / 2.0, width, SIZE * LINE);
    let is_free = frame.contains(&room)
        && placed.iter().all(|other| !other.room.overlaps(&room))
        && marks.iter().all(|&(at, radius)| room.distance(at) >= radius + 1.0);
    if is_free {
        let at = Point::new(middle.x, room.y0 + ASCENT * SIZE);
        placed.push(Placed {
            mark: link,
            side: Side(0, 0),
            lines: vec![text.to_owned()],
            at,
            anchor: Anchor::Middle,
            size: SIZE,
            room,
        });
    }
}

/// A label of these lines at one side of its mark.
fn candidate(wish: &Wish, lines: &[&str], middle: Point, radius: f64, side: Side) -> Placed {
    let (x, y) = SIDES[side.0];
    let width = lines.iter().map(|line| metrics::width(line, wish.size, wish.is_bold)).fold(0.0, f64::max);
    let height = wish.size * LINE * lines.len() as f64;
    // At a corner the label may come nearer: the mark is round.
    let gap = radius + if x != 0.0 && y != 0.0 { 1.0 } else { 4.0 };
    let reach = if x != 0.0 && y != 0.0 { 0.72 * gap } else { gap };
    let (anchor, held, left) = match x {
        x if x > 0.0 => (Anchor::Start, middle.x + reach, middle.x + reach),
        x if x < 0.0 => (Anchor::End, middle.x - reach, middle.x - reach - width),
        _ => (Anchor::Middle, middle.x, middle.x - width / 2.0),
    };
    let top = match y {
        y if y > 0.0 => middle.y + reach,
        y if y < 0.0 => middle.y - reach - height,
        _ => middle.y - height / 2.0,
    };
    Placed {
        mark: wish.mark,
        side,
        lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        at: Point::new(held, top + ASCENT * wish.size),
        anchor,
        size: wish.size,
        room: Rect::new(left, top, width, height),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn wish(mark: usize, text: &str) -> Wish {
        Wish { mark, text: text.into(), size: 12.0, is_bold: false, is_needed: false, side: None }
    }

    const FRAME: Rect = Rect::new(0.0, 0.0, 400.0, 300.0);

    #[test]
    fn a_lone_label_stands_to_the_right() {
        let placed = place(&[wish(0, "Taliban")], &[(Point::new(100.0, 100.0), 6.0)], FRAME);
        assert_eq!((placed[0].anchor, placed[0].lines.len()), (Anchor::Start, 1));
    }

    #[test]
    fn a_label_at_the_right_edge_stands_to_the_left() {
        let placed = place(&[wish(0, "Taliban")], &[(Point::new(390.0, 100.0), 6.0)], FRAME);
        assert_eq!(placed[0].anchor, Anchor::End);
    }

    #[test]
    fn the_less_wanted_label_gives_way_and_is_left_out_where_there_is_no_room() {
        let at = Point::new(100.0, 100.0);
        let near = |x: f64, y: f64| (Point::new(100.0 + x, 100.0 + y), 6.0);
        let mut marks = vec![(at, 6.0)];
        marks.extend([near(14.0, 0.0), near(-14.0, 0.0), near(0.0, 14.0), near(0.0, -14.0)]);
        marks.extend([near(12.0, 12.0), near(-12.0, 12.0), near(12.0, -12.0), near(-12.0, -12.0)]);
        let placed = place(&[wish(1, "A wide name"), wish(0, "Surrounded")], &marks, FRAME);
        assert_eq!(placed.iter().map(|label| label.mark).collect::<Vec<_>>(), [1]);
    }

    proptest! {
        #[test]
        fn no_label_touches_another_or_a_foreign_mark(
            points in prop::collection::vec((10.0_f64..390.0, 10.0_f64..290.0), 1..40),
        ) {
            let marks: Vec<_> = points.iter().map(|&(x, y)| (Point::new(x, y), 5.0)).collect();
            let wishes: Vec<_> = (0..marks.len()).map(|mark| wish(mark, "Some name here")).collect();
            let placed = place(&wishes, &marks, FRAME);
            for (at, label) in placed.iter().enumerate() {
                prop_assert!(FRAME.contains(&label.room));
                prop_assert!(placed[..at].iter().all(|other| !other.room.overlaps(&label.room)));
                let is_clear = |(mark, &(point, radius)): (usize, &(Point, f64))| {
                    mark == label.mark || label.room.distance(point) >= radius
                };
                prop_assert!(marks.iter().enumerate().all(is_clear));
            }
        }
    }
}
