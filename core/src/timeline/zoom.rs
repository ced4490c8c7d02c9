//! How far a line of time is stretched, and which part of it is in sight.

use super::scale::Scale;
use crate::date::{Day, Window};

/// How wide a day may become, in pixels: room for its name.
const DAY: f64 = 60.0;

/// What of a line is seen. The line is never narrower than its frame and never leaves a part of it empty, so that nobody gets
/// lost. Folds keep their width: only what happened grows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Zoom {
    /// How many times wider everything is, at least once.
    stretch: f64,
    /// The moment at the left end of the frame, in days.
    first: f64,
}

impl Default for Zoom {
    /// Everything.
    fn default() -> Self {
        Self { stretch: 1.0, first: 0.0 }
    }
}

impl Zoom {
    /// Whether everything is in sight.
    #[must_use]
    pub fn is_all(self) -> bool {
        self.stretch <= 1.0
    }

    /// A line as it is seen; what is beyond its ends is out of sight.
    #[must_use]
    pub fn of(self, line: &Scale) -> Scale {
        let wide = line.stretched(self.stretch, 0.0);
        let shift = line.ends().0 - self.begin(line, &wide, wide.place(self.first));
        if shift == 0.0 { wide } else { line.stretched(self.stretch, shift) }
    }

    /// In or out by a factor: the moment at a position of the frame stays there, unless the line would leave a part of the
    /// frame empty.
    #[must_use]
    pub fn zoomed(self, line: &Scale, x: f64, factor: f64) -> Self {
        let time = self.of(line).time(x);
        let stretch = (self.stretch * factor).min(most(line)).max(1.0);
        let wide = line.stretched(stretch, 0.0);
        let begin = self.begin(line, &wide, line.ends().0 + wide.place(time) - x);
        Self { stretch, first: wide.time(begin) }
    }

    /// Moved by some pixels: to the right, earlier days come into sight.
    #[must_use]
    pub fn moved(self, line: &Scale, by: f64) -> Self {
        let wide = line.stretched(self.stretch, 0.0);
        let begin = self.begin(line, &wide, wide.place(self.first) - by);
        Self { first: wide.time(begin), ..self }
    }

    /// So far in that some days fill the frame.
    #[must_use]
    pub fn on(line: &Scale, days: Window) -> Self {
        let (left, right) = line.ends();
        let seen = line.cut(line.x(days.from), line.middle(days.to));
        let (from, to) = seen.ends();
        let folds: f64 = seen.folds().map(|(from, to)| to - from).sum();
        let stretch = most(line).min((right - left - folds) / (to - from - folds)).max(1.0);
        Self { stretch, first: f64::from(days.from.number()) }.moved(line, 0.0)
    }

    /// Moved as little as brings a day into sight.
    #[must_use]
    pub fn showing(self, line: &Scale, day: Day) -> Self {
        const MARGIN: f64 = 40.0;
        let (left, right) = line.ends();
        let x = self.of(line).middle(day);
        let by = (left + MARGIN - x).max(0.0) + (right - MARGIN - x).min(0.0);
        if by.abs() < 1.0 { self } else { self.moved(line, by) }
    }

    /// A position of the whole wide line at which the frame may begin.
    fn begin(self, line: &Scale, wide: &Scale, x: f64) -> f64 {
        let ((left, right), (_, end)) = (line.ends(), wide.ends());
        x.min(end - (right - left)).max(left)
    }
}

/// How far a line may be stretched.
fn most(line: &Scale) -> f64 {
    // `clamp` with bounds that vary brings in all printing of floats, for a panic that cannot be.
    (DAY / line.widest_day()).max(1.0)
}
