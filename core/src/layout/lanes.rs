//! Four numbers at a time.

use std::ops::{Add, AddAssign, Mul, Sub};

use machine::Lanes;

/// Four single-precision numbers that go through the same arithmetic.
///
/// How many there are is fixed here and not by the machine, so that sums are added up in the same order, and end in the same
/// bits, everywhere; whether the machine takes four in one step makes no difference but to the time.
#[derive(Clone, Copy)]
pub(super) struct Four(Lanes);

impl Four {
    #[inline(always)]
    pub(super) fn all(number: f32) -> Self {
        Self(machine::all(number))
    }

    #[inline(always)]
    pub(super) fn of(numbers: [f32; 4]) -> Self {
        Self(machine::of(numbers))
    }

    /// The numbers in fours, zeros after the last.
    pub(super) fn gather(numbers: impl Iterator<Item = f32>, fours: &mut Vec<Self>) {
        fours.clear();
        let mut next = [0.0; 4];
        let mut count = 0;
        for number in numbers {
            next[count % 4] = number;
            count += 1;
            if count % 4 == 0 {
                fours.push(Self::of(next));
                next = [0.0; 4];
            }
        }
        if count % 4 > 0 {
            fours.push(Self::of(next));
        }
    }

    #[inline(always)]
    pub(super) fn sqrt(self) -> Self {
        Self(machine::sqrt(self.0))
    }

    /// One divided by each.
    #[inline(always)]
    pub(super) fn inverse(self) -> Self {
        Self(machine::div(machine::all(1.0), self.0))
    }

    #[inline(always)]
    pub(super) fn sum(self) -> f32 {
        let [a, b, c, d] = machine::numbers(self.0);
        (a + b) + (c + d)
    }
}

impl Add for Four {
    type Output = Self;

    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self(machine::add(self.0, other.0))
    }
}

impl Sub for Four {
    type Output = Self;

    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        Self(machine::sub(self.0, other.0))
    }
}

impl Mul for Four {
    type Output = Self;

    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        Self(machine::mul(self.0, other.0))
    }
}

impl AddAssign for Four {
    #[inline(always)]
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

/// WebAssembly has instructions for four numbers, which the compiler does not choose by itself.
#[cfg(target_feature = "simd128")]
mod machine {
    use std::arch::wasm32::{f32x4, f32x4_extract_lane as lane};
    pub(super) use std::arch::wasm32::{
        f32x4_add as add, f32x4_div as div, f32x4_mul as mul, f32x4_splat as all, f32x4_sqrt as sqrt, f32x4_sub as sub,
        v128 as Lanes,
    };

    #[inline(always)]
    pub(super) fn of([a, b, c, d]: [f32; 4]) -> Lanes {
        f32x4(a, b, c, d)
    }

    #[inline(always)]
    pub(super) fn numbers(lanes: Lanes) -> [f32; 4] {
        [lane::<0>(lanes), lane::<1>(lanes), lane::<2>(lanes), lane::<3>(lanes)]
    }
}

/// Elsewhere the compiler sees for itself that four neighbours are treated alike.
#[cfg(not(target_feature = "simd128"))]
mod machine {
    pub(super) type Lanes = [f32; 4];

    #[inline(always)]
    pub(super) fn all(number: f32) -> Lanes {
        [number; 4]
    }

    #[inline(always)]
    pub(super) fn of(numbers: [f32; 4]) -> Lanes {
        numbers
    }

    #[inline(always)]
    pub(super) fn numbers(lanes: Lanes) -> [f32; 4] {
        lanes
    }

    #[inline(always)]
    pub(super) fn add([a, b, c, d]: Lanes, [e, f, g, h]: Lanes) -> Lanes {
        [a + e, b + f, c + g, d + h]
    }

    #[inline(always)]
    pub(super) fn sub([a, b, c, d]: Lanes, [e, f, g, h]: Lanes) -> Lanes {
        [a - e, b - f, c - g, d - h]
    }

    #[inline(always)]
    pub(super) fn mul([a, b, c, d]: Lanes, [e, f, g, h]: Lanes) -> Lanes {
        [a * e, b * f, c * g, d * h]
    }

    #[inline(always)]
    pub(super) fn div([a, b, c, d]: Lanes, [e, f, g, h]: Lanes) -> Lanes {
        [a / e, b / f, c / g, d / h]
    }

    #[inline(always)]
    pub(super) fn sqrt([a, b, c, d]: Lanes) -> Lanes {
        [a.sqrt(), b.sqrt(), c.sqrt(), d.sqrt()]
    }
}
