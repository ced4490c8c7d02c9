//! A set of small numbers.

/// A set of numbers below a fixed bound, one bit each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bits {
    words: Vec<u64>,
    bound: usize,
}

impl Bits {
    /// No number below `bound`.
    pub fn none(bound: usize) -> Self {
        Self { words: vec![0; bound.div_ceil(64)], bound }
    }

    /// Every number below `bound`.
    pub fn all(bound: usize) -> Self {
        let mut bits = Self { words: vec![u64::MAX; bound.div_ceil(64)], bound };
        if let (Some(last), 1..) = (bits.words.last_mut(), bound % 64) {
            *last = (1 << (bound % 64)) - 1;
        }
        bits
    }

    /// Puts a number in; numbers at or above the bound are ignored.
    pub fn insert(&mut self, number: usize) {
        if number < self.bound {
            self.words[number / 64] |= 1 << (number % 64);
        }
    }

    /// Takes a number out.
    pub fn remove(&mut self, number: usize) {
        if let Some(word) = self.words.get_mut(number / 64) {
            *word &= !(1 << (number % 64));
        }
    }

    /// Whether a number is in.
    pub fn contains(&self, number: usize) -> bool {
        self.words.get(number / 64).is_some_and(|word| word >> (number % 64) & 1 == 1)
    }

    /// How many numbers are in.
    pub fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// How many numbers both have.
    pub fn count_both(&self, other: &Self) -> usize {
        self.words.iter().zip(&other.words).map(|(a, b)| (a & b).count_ones() as usize).sum()
    }

    /// Whether no number is in.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|&word| word == 0)
    }

    /// Keeps only what `other` has too.
    pub fn intersect(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(a, b)| *a &= b);
    }

    /// Takes in what `other` has.
    pub fn unite(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(a, b)| *a |= b);
    }

    /// Drops what `other` has.
    pub fn subtract(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(a, b)| *a &= !b);
    }

    /// Keeps only the numbers of which `keep` is true.
    pub fn retain(&mut self, keep: &dyn Fn(usize) -> bool) {
        for place in 0..self.words.len() {
            let mut left = self.words[place];
            while left != 0 {
                let bit = left & left.wrapping_neg();
                if !keep(place * 64 + left.trailing_zeros() as usize) {
                    self.words[place] &= !bit;
                }
                left &= !bit;
            }
        }
    }

    /// Sets 64 numbers at once: bit `i` of `word` is number `64 × place + i`. Those at or above the bound must be unset.
    pub(super) fn set_word(&mut self, place: usize, word: u64) {
        self.words[place] = word;
    }

    /// The empty set with the same bound.
    pub fn emptied(&self) -> Self {
        Self::none(self.bound)
    }

    /// The numbers in it, rising.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        let (mut place, mut left) = (0, self.words.first().copied().unwrap_or(0));
        std::iter::from_fn(move || {
            while left == 0 {
                place += 1;
                left = *self.words.get(place)?;
            }
            let bit = left.trailing_zeros() as usize;
            left &= left - 1;
            Some(place * 64 + bit)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn bits(bound: usize, numbers: &BTreeSet<usize>) -> Bits {
        let mut bits = Bits::none(bound);
        numbers.iter().for_each(|&number| bits.insert(number));
        bits
    }

    proptest! {
        #[test]
        fn agrees_with_a_tree_set(
            bound in 0_usize..200,
            a in prop::collection::btree_set(0_usize..200, 0..60),
            b in prop::collection::btree_set(0_usize..200, 0..60),
        ) {
            let (a, b): (BTreeSet<_>, BTreeSet<_>) =
                (a.into_iter().filter(|&n| n < bound).collect(), b.into_iter().filter(|&n| n < bound).collect());
            let (x, y) = (bits(bound, &a), bits(bound, &b));
            let with = |change: fn(&mut Bits, &Bits)| { let mut z = x.clone(); change(&mut z, &y); z };
            prop_assert!(x.iter().eq(a.iter().copied()));
            prop_assert_eq!(x.count(), a.len());
            let mut even = x.clone();
            even.retain(&|number| number % 2 == 0);
            prop_assert!(even.iter().eq(a.iter().copied().filter(|number| number % 2 == 0)));
            prop_assert_eq!(x.is_empty(), a.is_empty());
            prop_assert_eq!(x.count_both(&y), a.intersection(&b).count());
            prop_assert_eq!(with(Bits::intersect), bits(bound, &a.intersection(&b).copied().collect()));
            prop_assert_eq!(with(Bits::unite), bits(bound, &a.union(&b).copied().collect()));
            prop_assert_eq!(with(Bits::subtract), bits(bound, &a.difference(&b).copied().collect()));
            prop_assert_eq!(Bits::all(bound).count(), bound);
        }
    }
}
