//! Where everything is.

use super::point::Point;

/// A finished layout.
#[derive(Clone, PartialEq, Debug)]
pub struct Layout {
    /// The middle of each mark in pixels of the frame, in the order of the nodes.
    pub points: Vec<Point>,
}

/// One number for all bits of a layout (FNV-1a, 64 bits): equal on two machines where the layouts are.
#[must_use]
pub fn fingerprint(layout: &Layout) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    for point in &layout.points {
        for byte in [point.x, point.y].into_iter().flat_map(|coordinate| coordinate.to_bits().to_le_bytes()) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_bit_counts() {
        let at = |x: f64| fingerprint(&Layout { points: vec![Point::new(x, 2.0)] });
        assert_eq!(at(1.0), at(1.0));
        assert_ne!(at(1.0), at(f64::from_bits(1.0_f64.to_bits() + 1)));
    }
}
