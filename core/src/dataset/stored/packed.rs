//! The packed form: first how many bytes its numbers take, then the numbers, then the texts one after another.
//!
//! Numbers apart from texts, and lines instead of lengths, are smaller when they are compressed. A whole number takes seven bits a
//! byte, the lowest first.

use super::Stored;
use crate::dataset::model::Dataset;

/// What ends a text: none that is read has a line break.
const END: char = '\n';

/// The bytes of a dataset. Only this version of the crate can unpack them.
#[must_use]
pub fn pack(dataset: &Dataset) -> Vec<u8> {
    let mut packer = Packer::default();
    dataset.pack(&mut packer);
    let length = (packer.numbers.len() as u32).to_le_bytes();
    [&length, &packer.numbers[..], packer.texts.as_bytes()].concat()
}

/// The dataset of such bytes. Whatever is missing in bytes that are none of a dataset is 0 or empty in it.
#[must_use]
pub fn unpack(bytes: &[u8]) -> Dataset {
    let (length, rest) = bytes.split_first_chunk().unwrap_or((&[0; 4], &[]));
    let (numbers, texts) = rest.split_at_checked(u32::from_le_bytes(*length) as usize).unwrap_or_default();
    Dataset::unpack(&mut Unpacker { numbers, texts: std::str::from_utf8(texts).unwrap_or_default() })
}

/// What is being packed.
#[derive(Default)]
pub(crate) struct Packer {
    numbers: Vec<u8>,
    texts: String,
}

impl Packer {
    /// Adds a whole number.
    pub(crate) fn number(&mut self, number: usize) {
        let mut rest = number;
        while rest >= 0x80 {
            self.numbers.push(rest as u8 | 0x80);
            rest >>= 7;
        }
        self.numbers.push(rest as u8);
    }

    /// Adds bytes of which the reader knows how many there are.
    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.numbers.extend(bytes);
    }

    /// Adds a text.
    pub(super) fn text(&mut self, text: &str) {
        self.texts.push_str(text);
        self.texts.push(END);
    }
}

/// What is not yet unpacked.
pub(crate) struct Unpacker<'a> {
    numbers: &'a [u8],
    texts: &'a str,
}

impl<'a> Unpacker<'a> {
    /// The whole number that comes next.
    pub(crate) fn number(&mut self) -> usize {
        let mut number = 0;
        for shift in (0..usize::BITS).step_by(7) {
            let [byte] = self.bytes();
            number |= usize::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                break;
            }
        }
        number
    }

    /// The bytes that come next.
    pub(super) fn bytes<const COUNT: usize>(&mut self) -> [u8; COUNT] {
        let Some((bytes, rest)) = self.numbers.split_first_chunk() else { return [0; COUNT] };
        self.numbers = rest;
        *bytes
    }

    /// The text that comes next.
    pub(super) fn text(&mut self) -> &'a str {
        let (text, rest) = self.texts.split_once(END).unwrap_or_default();
        self.texts = rest;
        text
    }

    /// How many entries of a list come next: no more than there are bytes, of which each takes one at least.
    pub(super) fn count(&mut self) -> usize {
        self.number().min(self.numbers.len() + self.texts.len())
    }
}
