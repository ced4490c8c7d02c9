//! A layout in four bytes a node, for a dataset that is drawn where it is built.

use super::point::Point;
use super::result::Layout;

/// How many steps a pixel has. Two bytes reach over 1,024 pixels.
const STEPS: f64 = 64.0;

impl Layout {
    /// The layout with every place on the grid that [`Layout::packed`] keeps: a hair's breadth from where it was.
    #[must_use]
    pub fn snapped(mut self) -> Self {
        let snap = |at: f64| f64::from(step(at)) / STEPS;
        self.points.iter_mut().for_each(|point| *point = Point::new(snap(point.x), snap(point.y)));
        self
    }

    /// The layout as bytes: for each node x and y, two bytes each, the lesser first.
    #[must_use]
    pub fn packed(&self) -> Vec<u8> {
        self.points.iter().flat_map(|point| [point.x, point.y]).flat_map(|at| step(at).to_le_bytes()).collect()
    }

    /// The layout that these bytes are of.
    #[must_use]
    pub fn unpacked(bytes: &[u8]) -> Self {
        let at = |pair: &[u8]| pair.try_into().map_or(0.0, |pair| f64::from(u16::from_le_bytes(pair)) / STEPS);
        let point = |node: &[u8]| Point::new(at(&node[..2]), at(&node[2..]));
        Self { points: bytes.chunks_exact(4).map(point).collect() }
    }
}

/// The nearest step; places beyond the reach of two bytes are moved to its edge.
fn step(at: f64) -> u16 {
    (at * STEPS + 0.5) as u16
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_snapped_comes_back_from_its_bytes(places in prop::collection::vec((0.0_f64..1000.0, 0.0_f64..1000.0), 0..50)) {
            let layout = Layout { points: places.iter().map(|&(x, y)| Point::new(x, y)).collect() };
            let snapped = layout.clone().snapped();
            prop_assert_eq!(&Layout::unpacked(&snapped.packed()), &snapped);
            for (before, after) in layout.points.iter().zip(&snapped.points) {
                prop_assert!(before.distance(*after) < 0.012);
            }
        }
    }
}
