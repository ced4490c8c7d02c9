//! What dragging and keys do to a window on time.

use crate::date::{Day, Unit, Window};

/// The rules of a brush: windows are whole units, inside the domain, at least one unit long, and hold their last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Brush {
    domain: Window,
    unit: Unit,
}

/// What is taken hold of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Handle {
    /// The first day.
    From,
    /// The last day.
    To,
    /// The whole window, its length unchanged.
    Both,
}

/// A key's move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Arrow left or down: one unit earlier.
    Back,
    /// Arrow right or up: one unit later.
    Forward,
    /// Page Down: ten units earlier.
    PageBack,
    /// Page Up: ten units later.
    PageForward,
    /// Home: as early as can be.
    Home,
    /// End: as late as can be.
    End,
}

impl Brush {
    /// A brush over a domain drawn so many pixels wide. It snaps to the finest of day, month, year, decade and century that
    /// is a pixel wide: a hand cannot aim at less.
    #[must_use]
    pub fn new(domain: Window, width: f64) -> Brush {
        let days = f64::from(domain.days());
        let aimed_at = |unit: &Unit| f64::from(unit.least_days()) * width >= days;
        let unit =
            [Unit::Day, Unit::Month, Unit::Year, Unit::Decade].into_iter().find(aimed_at).unwrap_or(Unit::Century);
        Brush { domain, unit }
    }

    /// A brush that snaps to days alone, for those who want it exact.
    #[must_use]
    pub fn free(domain: Window) -> Brush {
        Brush { domain, unit: Unit::Day }
    }

    /// What it snaps to.
    #[must_use]
    pub fn unit(&self) -> Unit {
        self.unit
    }

    /// The window that a drag from one day to another makes, whichever way it went: all of both units.
    #[must_use]
    pub fn drawn(&self, one: Day, two: Day) -> Window {
        self.units(self.index(one.min(two)), self.index(one.max(two)))
    }

    /// The window after a handle is dragged from one day to another. A handle stops where the other one is.
    #[must_use]
    pub fn dragged(&self, window: Window, handle: Handle, from: Day, to: Day) -> Window {
        let (first, last) = self.indices(window);
        match handle {
            Handle::From => self.units(self.index(to).min(last), last),
            Handle::To => self.units(first, self.index(to).max(first)),
            Handle::Both => self.shifted(window, self.index(to) - self.index(from)),
        }
    }

    /// The window after a key is pressed on a handle.
    #[must_use]
    pub fn stepped(&self, window: Window, handle: Handle, step: Step) -> Window {
        let (first, last) = self.indices(window);
        let (lowest, highest) = self.indices(self.domain);
        let by = match step {
            Step::Back => -1,
            Step::Forward => 1,
            Step::PageBack => -10,
            Step::PageForward => 10,
            // Further than any domain is long, and far from overflow.
            Step::Home => lowest - highest - 1,
            Step::End => highest - lowest + 1,
        };
        match handle {
            Handle::From => self.units((first + by).clamp(lowest, last), last),
            Handle::To => self.units(first, (last + by).clamp(first, highest)),
            Handle::Both => self.shifted(window, by),
        }
    }

    /// The window so many units later, as far as the domain reaches.
    fn shifted(&self, window: Window, by: i32) -> Window {
        let (first, last) = self.indices(window);
        let (lowest, highest) = self.indices(self.domain);
        let by = by.clamp(lowest - first, highest - last);
        self.units(first + by, last + by)
    }

    /// The units of a window, as far as they lie in the domain.
    fn indices(&self, window: Window) -> (i32, i32) {
        (self.index(window.from), self.index(window.to))
    }

    fn index(&self, day: Day) -> i32 {
        self.unit.index(day.clamp(self.domain.from, self.domain.to))
    }

    /// The days from the first unit to the last, as far as they lie in the domain.
    fn units(&self, first: i32, last: i32) -> Window {
        let Window { from, to } = self.domain;
        Window {
            from: self.unit.at(first).clamp(from, to),
            to: self.unit.end(self.unit.at(last).clamp(from, to)).clamp(from, to),
        }
    }
}
