//! The order of a list by a number for each member. One place, since each type that is sorted costs some six kilobytes.

/// The places of the members in ascending order of their keys; of equal ones the first in the list comes first.
pub(super) fn order_by(keys: impl Iterator<Item = i64>) -> Vec<usize> {
    let mut keyed: Vec<(i64, usize)> = keys.zip(0..).collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, place)| place).collect()
}

/// A key that orders numbers as [`f64::total_cmp`] does.
pub(super) fn key_of(number: f64) -> i64 {
    let bits = number.to_bits() as i64;
    // Negative numbers are written as sign and size: the larger size is the smaller number.
    if bits < 0 { bits ^ i64::MAX } else { bits }
}
