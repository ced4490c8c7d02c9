//! Putting things in order.
//!
//! The standard library's sorts are compiled anew for every type they sort, some four kilobytes each time, which is a
//! tenth of the module a reader has to fetch. This one is compiled once: it orders numbers of places, by asking.

use std::cmp::Ordering;

/// The places 0 to `len` in the order that `compare` gives them; equal ones stay in the order they have.
///
/// A merge sort from the bottom up (Knuth, *The Art of Computer Programming* 3, 5.2.4): n log n comparisons, n places more. What is in
/// order already, as files in order of time are, takes n.
pub fn order(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..len).collect();
    if places.is_sorted_by(|&a, &b| compare(a, b).is_le()) {
        return places;
    }
    let mut merged = places.clone();
    let mut run = 1;
    while run < len {
        for start in (0..len).step_by(2 * run) {
            let (middle, end) = ((start + run).min(len), (start + 2 * run).min(len));
            let (mut left, mut right) = (start, middle);
            for place in &mut merged[start..end] {
                let takes_right = left == middle || (right < end && compare(places[left], places[right]).is_gt());
                let from = if takes_right { &mut right } else { &mut left };
                *place = places[*from];
                *from += 1;
            }
        }
        std::mem::swap(&mut places, &mut merged);
        run *= 2;
    }
    places
}

/// The places 0 to `len` in the order of their ranks; equal ones stay in the order they have.
pub fn ranked(len: usize, rank: &dyn Fn(usize) -> u64) -> Vec<usize> {
    let ranks: Vec<_> = (0..len).map(rank).collect();
    order(len, &|a, b| ranks[a].cmp(&ranks[b]))
}

/// Sorts rows by what `compare` says of two of them; equal ones stay in the order they have.
pub fn sort_by<T: Clone>(rows: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let places = order(rows.len(), &|a, b| compare(&rows[a], &rows[b]));
    *rows = places.into_iter().map(|place| rows[place].clone()).collect();
}

/// Sorts rows by a key; equal ones stay in the order they have.
pub fn sort_by_key<T: Clone, K: Ord>(rows: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort_by(rows, |a, b| key(a).cmp(&key(b)));
}

/// Sorts rows by themselves.
pub fn sort<T: Clone + Ord>(rows: &mut Vec<T>) {
    sort_by(rows, T::cmp);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn agrees_with_the_stable_sort_of_the_standard_library(rows in prop::collection::vec((0_u8..9, 0_u8..9), 0..200)) {
            let (mut ours, mut theirs) = (rows.clone(), rows);
            sort_by_key(&mut ours, |row| row.0);
            theirs.sort_by_key(|row| row.0);
            prop_assert_eq!(&ours, &theirs);
            sort(&mut ours);
            theirs.sort();
            prop_assert_eq!(ours, theirs);
        }
    }
}
