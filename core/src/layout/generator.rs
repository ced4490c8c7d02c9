//! Numbers that look random and are the same everywhere.

/// The mulberry32 generator (Tommy Ettinger, 2017): 32 bits of state, integer arithmetic only.
pub(super) struct Generator(u32);

impl Generator {
    /// The stream that belongs to a seed.
    pub(super) const fn new(seed: u32) -> Self {
        Self(seed)
    }

    /// The next number, at least 0 and below 1, a multiple of 2⁻³².
    pub(super) fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x6d2b_79f5);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 15)).wrapping_mul(bits | 1);
        bits ^= bits.wrapping_add((bits ^ (bits >> 7)).wrapping_mul(bits | 61));
        f64::from(bits ^ (bits >> 14)) / 4_294_967_296.0
    }

    /// The next whole number below a bound.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        (self.unit() * bound as f64) as usize
    }

    /// Puts things into a random order (Fisher and Yates, 1938).
    pub(super) fn shuffle(&mut self, things: &mut [u32]) {
        for last in (1..things.len()).rev() {
            things.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stream_is_the_published_one() {
        let mut generator = Generator::new(1);
        let first: Vec<u32> = (0..3).map(|_| (generator.unit() * 4_294_967_296.0) as u32).collect();
        assert_eq!(first, [2_693_262_067, 11_749_833, 2_265_367_787]);
    }

    #[test]
    fn a_shuffle_loses_nothing() {
        let mut things: Vec<u32> = (0..50).collect();
        Generator::new(4).shuffle(&mut things);
        assert_ne!(things, (0..50).collect::<Vec<_>>());
        things.sort_unstable();
        assert_eq!(things, (0..50).collect::<Vec<_>>());
    }
}
