//! LZMA, as its specification (Pavlov, 2013) has it, with the literals by the three bits before them and one state of position.

/// Where the odds of each kind of decision begin: by state, by distance, by length, by literal.
const MATCH: usize = 0;
const LONG: usize = 12;
const REPEAT: usize = 24;
const FIRST: usize = 36;
const SECOND: usize = 48;
const THIRD: usize = 60;
const SLOT: usize = 72;
const FAR: usize = 328;
const ALIGN: usize = 444;
const LENGTH: usize = 460;
const LENGTH_AGAIN: usize = 734;
const LITERAL: usize = 1008;
const ODDS: usize = LITERAL + 0x300 * 8;

/// A stream under way. What has been unpacked is the dictionary.
pub struct Decoder {
    odds: [u16; ODDS],
    coder: Coder,
    /// What came last, as the specification counts it.
    state: usize,
    /// How much has been unpacked.
    at: usize,
    /// The last four distances, each one less than it is.
    distances: [usize; 4],
}

/// The range and the code within it, and which byte comes next.
#[derive(Clone, Copy)]
struct Coder {
    range: u32,
    code: u32,
    next: usize,
}

impl Decoder {
    /// A decoder before the beginning of a stream: all zeros, which take no room in a module.
    #[must_use]
    pub const fn new() -> Self {
        let coder = Coder { range: 0, code: 0, next: 0 };
        Self { odds: [0; ODDS], coder, state: 0, at: 0, distances: [0; 4] }
    }

    /// Unpacks at least so many bytes more, and says whether these were the last. At a next call, more may have been packed and nothing
    /// else have changed.
    pub fn go(&mut self, packed: &[u8], plain: &mut [u8], most: usize) -> bool {
        let Self { odds, coder, state, at, distances } = self;
        let mut work = Work { odds, coder: *coder, packed };
        if work.coder.range == 0 {
            work.odds.fill(1024);
            // The first byte says nothing, and is gone when four have followed.
            (0..5).for_each(|_| work.refill());
            work.coder.range = u32::MAX;
        }
        let end = at.saturating_add(most).min(plain.len());
        while *at < end {
            let length = work.piece(plain, state, at, distances);
            let from = at.wrapping_sub(distances[0]).wrapping_sub(1);
            for step in 0..length.min(plain.len() - *at) {
                let byte = plain.get(from.wrapping_add(step)).copied().unwrap_or(0);
                if let Some(place) = plain.get_mut(*at + step) {
                    *place = byte;
                }
            }
            *at += length.min(plain.len() - *at);
        }
        *coder = work.coder;
        *at == plain.len()
    }
}

impl Default for Decoder {
    fn default() -> Self {
        Self::new()
    }
}

/// What a piece of work is done with.
struct Work<'a> {
    odds: &'a mut [u16; ODDS],
    coder: Coder,
    packed: &'a [u8],
}

impl Work<'_> {
    /// Unpacks a literal, or finds out how much is to be repeated, and from how far away.
    #[inline(always)]
    fn piece(&mut self, plain: &mut [u8], state: &mut usize, at: &mut usize, distances: &mut [usize; 4]) -> usize {
        if self.bit(MATCH + *state) == 0 {
            let byte = self.literal(plain, *state, *at, distances[0]);
            if let Some(place) = plain.get_mut(*at) {
                *place = byte;
            }
            *at += 1;
            *state = match *state {
                0..4 => 0,
                4..10 => *state - 3,
                _ => *state - 6,
            };
            return 0;
        }
        let is_fresh = *state < 7;
        if self.bit(REPEAT + *state) == 0 {
            let length = self.length(LENGTH);
            let distance = self.distance(length);
            *distances = [distance, distances[0], distances[1], distances[2]];
            *state = if is_fresh { 7 } else { 10 };
            return length;
        }
        if self.bit(FIRST + *state) == 0 {
            if self.bit(LONG + *state) == 0 {
                *state = if is_fresh { 9 } else { 11 };
                return 1;
            }
        } else {
            let [a, b, c, d] = *distances;
            *distances = if self.bit(SECOND + *state) == 0 {
                [b, a, c, d]
            } else if self.bit(THIRD + *state) == 0 {
                [c, a, b, d]
            } else {
                [d, a, b, c]
            };
        }
        let length = self.length(LENGTH_AGAIN);
        *state = if is_fresh { 8 } else { 11 };
        length
    }

    fn literal(&mut self, plain: &[u8], state: usize, at: usize, distance: usize) -> u8 {
        let byte = |at: usize| usize::from(plain.get(at).copied().unwrap_or(0));
        let base = LITERAL + 0x300 * if at > 0 { byte(at - 1) >> 5 } else { 0 };
        let mut node = 1;
        if state >= 7 {
            // The byte that would have continued what was repeated says what this one is not.
            let mut other = byte(at.wrapping_sub(distance).wrapping_sub(1));
            while node < 0x100 {
                let expected = other >> 7 & 1;
                other <<= 1;
                let bit = self.bit(base + 0x100 + (expected << 8) + node);
                node = node << 1 | bit;
                if bit != expected {
                    break;
                }
            }
        }
        while node < 0x100 {
            node = node << 1 | self.bit(base + node);
        }
        node as u8
    }

    fn length(&mut self, at: usize) -> usize {
        if self.bit(at) == 0 {
            2 + self.tree(at + 2, 3)
        } else if self.bit(at + 1) == 0 {
            10 + self.tree(at + 10, 3)
        } else {
            18 + self.tree(at + 18, 8)
        }
    }

    fn distance(&mut self, length: usize) -> usize {
        let slot = self.tree(SLOT + (length - 2).min(3) * 64, 6);
        if slot < 4 {
            return slot;
        }
        let bits = (slot >> 1) as u32 - 1;
        let base = (2 | slot & 1) << bits;
        if slot < 14 {
            base + self.reversed(FAR + base - slot, bits)
        } else {
            let high = (0..bits - 4).fold(0, |high, _| high << 1 | self.even());
            base.wrapping_add(high << 4).wrapping_add(self.reversed(ALIGN, 4))
        }
    }

    fn tree(&mut self, at: usize, bits: u32) -> usize {
        let mut node = 1;
        for _ in 0..bits {
            node = node << 1 | self.bit(at + node);
        }
        node - (1 << bits)
    }

    fn reversed(&mut self, at: usize, bits: u32) -> usize {
        let (mut node, mut value) = (1, 0);
        for place in 0..bits {
            let bit = self.bit(at + node);
            node = node << 1 | bit;
            value |= bit << place;
        }
        value
    }

    /// A decision, and what it does to the odds of the next one of its kind.
    #[inline(never)]
    fn bit(&mut self, at: usize) -> usize {
        let Some(odd) = self.odds.get_mut(at) else { return 0 };
        let Coder { range, code, .. } = &mut self.coder;
        let bound = (*range >> 11) * u32::from(*odd);
        let bit = usize::from(*code >= bound);
        if bit == 0 {
            *odd += (2048 - *odd) >> 5;
            *range = bound;
        } else {
            *odd -= *odd >> 5;
            *range -= bound;
            *code -= bound;
        }
        self.keep_up();
        bit
    }

    /// A decision of even odds, which never change.
    fn even(&mut self) -> usize {
        let Coder { range, code, .. } = &mut self.coder;
        *range >>= 1;
        let bit = usize::from(*code >= *range);
        *code -= *range * bit as u32;
        self.keep_up();
        bit
    }

    #[inline(always)]
    fn keep_up(&mut self) {
        if self.coder.range < 0x0100_0000 {
            self.coder.range <<= 8;
            self.refill();
        }
    }

    #[inline(always)]
    fn refill(&mut self) {
        let byte = self.packed.get(self.coder.next).copied().unwrap_or(0);
        self.coder.code = self.coder.code << 8 | u32::from(byte);
        self.coder.next += 1;
    }
}
