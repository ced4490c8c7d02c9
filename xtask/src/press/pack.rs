//! The module as text, for a page that is one file: compressed, and written in characters that HTML leaves alone.
//!
//! `assets/unpack.js` and `unpack` are the other half.

use std::io::{Read, Write};

use lzma_rust2::{LzmaOptions, LzmaReader, LzmaWriter};

use crate::Outcome;

/// The digits: the characters from ! to ~, without the three that mean something in HTML.
const DIGITS: usize = 91;

/// Characters in a line. Editors are slow with longer ones.
const LINE: usize = 4_000;

/// Both parts compressed and written as text. What comes in the first text is all it takes to unpack the first part: its size and
/// its sum, those of the rest, and how many bytes there are in all, each in four bytes, the lowest first; then a stream of LZMA, which goes
/// on in the second text.
///
/// LZMA makes of the module five sixths of what gzip can at best, 60 kB of the file, and one stream of both parts makes them 8 kB smaller than
/// two would. Browsers can unpack only gzip, so the file brings a module of its own for it, `unpack`.
///
/// # Errors
/// Where there is no memory for it.
pub(crate) fn pack(first: &[u8], rest: &[u8]) -> Outcome<[String; 2]> {
    let stream = compressed(&[first, rest].concat()).map_err(|error| format!("LZMA: {error}."))?;
    // A few bytes more than it has taken: what unpacks in the page looks ahead.
    let needed = needed(&stream, first.len(), rest.len()).map_err(|error| format!("LZMA: {error}."))? + 8;
    let (stream, more) = stream.split_at(needed.min(stream.len()));
    let all = 20 + stream.len() + more.len();
    let head = [first.len() as u32, unpack::sum(first), rest.len() as u32, unpack::sum(rest), all as u32];
    let head = head.map(u32::to_le_bytes);
    Ok([digits(&[head.as_flattened(), stream].concat()), digits(more)])
}

/// Literals by the three bits before them, no matter at which place: the module has nothing that stands in steps.
fn options() -> LzmaOptions {
    let mut options = LzmaOptions::with_preset(9);
    (options.lc, options.lp, options.pb) = (3, 0, 0);
    // The longest match there is ends the search for a longer one.
    options.nice_len = 273;
    options
}

fn compressed(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = LzmaWriter::new_no_header(Vec::new(), &options(), false)?;
    writer.write_all(bytes)?;
    writer.finish()
}

/// How many bytes of a stream it takes to unpack its first so many.
fn needed(stream: &[u8], first: usize, rest: usize) -> std::io::Result<usize> {
    let LzmaOptions { lc, lp, pb, dict_size, .. } = options();
    let mut reader = LzmaReader::new(stream, (first + rest) as u64, lc, lp, pb, dict_size, None)?;
    reader.read_exact(&mut vec![0; first])?;
    let (unread, ahead) = reader.into_parts();
    Ok(stream.len() - unread.len() - ahead.len())
}

/// `bytes` in digits: thirteen bits, the low ones first, make a pair of them, since 91² is just above 2¹³; at most six that are
/// left over make one.
///
/// The pairing is that of basE91 (Henke, 2006), without its case of fourteen bits: 16 digits for 13 bytes, where base64 has
/// 17⅓.
fn digits(bytes: &[u8]) -> String {
    let alphabet: Vec<char> = ('!'..='~').filter(|letter| !['"', '&', '<'].contains(letter)).collect();
    let mut text = String::with_capacity(bytes.len() * 16 / 13 + bytes.len() / LINE + 2);
    let mut write = |value: usize| {
        text.push(alphabet[value]);
        if text.len() % (LINE + 1) == LINE {
            text.push('\n');
        }
    };
    let (mut bits, mut count) = (0, 0);
    for byte in bytes {
        bits |= usize::from(*byte) << count;
        count += 8;
        if count >= 13 {
            let pair = bits & 0x1FFF;
            write(pair / DIGITS);
            write(pair % DIGITS);
            bits >>= 13;
            count -= 13;
        }
    }
    if count > 6 {
        write(bits / DIGITS);
    }
    if count > 0 {
        write(bits % DIGITS);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use unpack::Decoder;

    /// Bytes that repeat themselves near and far, and some that do not.
    fn bytes(count: u32, step: u32) -> Vec<u8> {
        let of = |number: u32| (number.wrapping_mul(2_654_435_761) >> (24 - number % step)) as u8;
        (0..count).map(|number| if number % 97 < 60 { of(number % 1_000) } else { of(number) }).collect()
    }

    #[test]
    fn what_is_packed_comes_back_the_first_part_from_the_first_text_alone_however_it_is_sliced() {
        for (first, rest) in [(0, 0), (1, 1), (5, 0), (300, 70_000), (90_000, 40_000)] {
            let (first, rest) = (bytes(first, 3), bytes(rest, 7));
            let [text, more] = pack(&first, &rest).unwrap().map(|text| {
                let mut bytes = text.into_bytes();
                let length = unpack::bytes_of(&mut bytes);
                bytes.truncate(length);
                bytes
            });
            let head: Vec<u32> =
                text[..20].chunks_exact(4).map(|four| u32::from_le_bytes(four.try_into().unwrap())).collect();
            assert_eq!(head[..4], [first.len() as u32, unpack::sum(&first), rest.len() as u32, unpack::sum(&rest)]);
            assert_eq!(head[4] as usize, text.len() + more.len());
            for slice in [1, 1_000, usize::MAX] {
                let mut decoder = Decoder::new();
                let mut plain = vec![0; first.len() + rest.len()];
                decoder.go(&text[20..], &mut plain, first.len());
                assert_eq!(plain[..first.len()], first, "{slice}");
                let all = [&text[20..], &more].concat();
                while !decoder.go(&all, &mut plain, slice) {}
                assert_eq!(plain[first.len()..], rest, "{slice}");
            }
        }
    }

    #[test]
    fn a_damaged_stream_ends_and_has_another_sum() {
        let whole = bytes(20_000, 5);
        let stream = compressed(&whole).unwrap();
        for place in (0..stream.len()).step_by(101) {
            for damaged in
                [[&stream[..place], &[!stream[place]], &stream[place + 1..]].concat(), stream[..place].to_vec()]
            {
                let mut plain = vec![0; whole.len()];
                assert!(Decoder::new().go(&damaged, &mut plain, usize::MAX));
                // The first byte says nothing, and the last ones may not be needed.
                assert!(unpack::sum(&plain) != unpack::sum(&whole) || plain == whole, "{place}");
            }
        }
    }

    #[test]
    fn a_sum_agrees_with_the_vectors_of_its_authors() {
        for (text, expected) in [("", 0x811C_9DC5), ("a", 0xE40C_292C), ("foobar", 0xBF9C_F968)] {
            assert_eq!(unpack::sum(text.as_bytes()), expected);
        }
    }

    #[test]
    fn thirteen_bits_make_a_pair_and_at_most_six_a_single_digit() {
        for (bytes, text) in [
            (&[][..], ""),
            (&[0], "!!"),
            (&[1], "!#"),
            (&[255], "$m"),
            (&[0, 0], "!!!"),
            (&[255, 255], "~#*"),
            (&[255, 31], "~#!"),
            (&[0; 3], "!!!!"),
            (&[255; 13], "~#~#~#~#~#~#~#~#"),
        ] {
            assert_eq!(digits(bytes), text, "{bytes:?}");
            let mut back = text.replace('!', " !\n").into_bytes();
            let length = unpack::bytes_of(&mut back);
            assert_eq!(&back[..length], bytes, "{text}");
        }
    }

    #[test]
    fn the_text_holds_nothing_that_html_reads_and_no_endless_line() {
        let bytes: Vec<u8> = (0..60_000_u32).map(|number| (number.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        let text = digits(&bytes);
        assert!(!text.contains(['"', '&', '<', ' ']));
        assert!(text.lines().all(|line| line.len() <= LINE));
    }
}
