//! Nodes in an order in which neighbours in the plane are near each other.

/// Steps of the curve along each axis.
const STEPS: f32 = 65_535.0;
/// Bits of a key that one pass of the sort looks at, and how many passes there are: few, since a small graph pays for all that they can say.
const PASS: (u32, u32) = (8, 4);

/// A node by its place along the Z-shaped curve (Morton, 1966).
#[derive(Clone, Copy, Default)]
pub(super) struct Stop {
    pub key: u32,
    pub node: u32,
}

/// Puts the nodes in the order of the curve; of two in the same square the first stays first. O(n).
pub(super) fn along_curve(x: &[f32], y: &[f32], stops: &mut Vec<Stop>, spare: &mut Vec<Stop>) {
    let least = |numbers: &[f32]| numbers.iter().copied().fold(f32::MAX, f32::min);
    let most = |numbers: &[f32]| numbers.iter().copied().fold(f32::MIN, f32::max);
    let (left, top) = (least(x), least(y));
    let scale = STEPS / (most(x) - left).max(most(y) - top).max(1e-9);
    stops.clear();
    stops.extend(x.iter().zip(y).enumerate().map(|(node, (x, y))| Stop {
        key: every_second(((x - left) * scale) as u32) | every_second(((y - top) * scale) as u32) << 1,
        node: node as u32,
    }));
    // A radix sort, the least bits first.
    spare.resize(stops.len(), Stop::default());
    for pass in 0..PASS.1 {
        let digit = |stop: &Stop| (stop.key >> (pass * PASS.0)) as usize & ((1 << PASS.0) - 1);
        let mut next = [0u32; (1 << PASS.0) + 1];
        for stop in stops.iter() {
            next[digit(stop) + 1] += 1;
        }
        for at in 1..next.len() {
            next[at] += next[at - 1];
        }
        for stop in stops.iter() {
            let place = &mut next[digit(stop)];
            spare[*place as usize] = *stop;
            *place += 1;
        }
        std::mem::swap(stops, spare);
    }
}

/// The lower half of the bits, with a gap after each.
fn every_second(mut bits: u32) -> u32 {
    for (shift, mask) in [(8, 0x00ff_00ff), (4, 0x0f0f_0f0f), (2, 0x3333_3333), (1, 0x5555_5555)] {
        bits = (bits | bits << shift) & mask;
    }
    bits
}
