//! Four numbers at a time.

use std::ops::{Add, AddAssign, Mul, Sub};

/// Four single-precision numbers that go through the same arithmetic.
///
/// How many there are is fixed here and not by the machine, so that sums are added up in the same order, and end in the same
/// bits, everywhere.
#[derive(Clone, Copy, Default)]
pub(super) struct Four(pub [f32; 4]);

impl Four {
    pub(super) const fn all(number: f32) -> Self {
        Self([number; 4])
    }

    /// The numbers in fours, zeros after the last.
    pub(super) fn gather(numbers: impl Iterator<Item = f32>, fours: &mut Vec<Self>) {
        fours.clear();
        for (at, number) in numbers.enumerate() {
            if at % 4 == 0 {
                fours.push(Self::default());
            }
            if let Some(last) = fours.last_mut() {
                last.0[at % 4] = number;
            }
        }
    }

    #[inline(always)]
    pub(super) fn sqrt(self) -> Self {
        let [a, b, c, d] = self.0;
        Self([a.sqrt(), b.sqrt(), c.sqrt(), d.sqrt()])
    }

    /// One divided by each.
    #[inline(always)]
    pub(super) fn inverse(self) -> Self {
        let [a, b, c, d] = self.0;
        Self([1.0 / a, 1.0 / b, 1.0 / c, 1.0 / d])
    }

    #[inline(always)]
    pub(super) fn sum(self) -> f32 {
        let [a, b, c, d] = self.0;
        (a + b) + (c + d)
    }
}

impl Add for Four {
    type Output = Self;

    #[inline(always)]
    fn add(self, other: Self) -> Self {
        let ([a, b, c, d], [e, f, g, h]) = (self.0, other.0);
        Self([a + e, b + f, c + g, d + h])
    }
}

impl Sub for Four {
    type Output = Self;

    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        let ([a, b, c, d], [e, f, g, h]) = (self.0, other.0);
        Self([a - e, b - f, c - g, d - h])
    }
}

impl Mul for Four {
    type Output = Self;

    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        let ([a, b, c, d], [e, f, g, h]) = (self.0, other.0);
        Self([a * e, b * f, c * g, d * h])
    }
}

impl AddAssign for Four {
    #[inline(always)]
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}
