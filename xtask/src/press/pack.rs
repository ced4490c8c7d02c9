//! The module as text, for a page that is one file: compressed, and written in characters that HTML leaves alone.
//!
//! `assets/unpack.js` is the other half.

use std::io::{Read, Write};

use lzma_rust2::{LzmaOptions, LzmaReader, LzmaWriter};

use crate::{Outcome, digest};

/// The digits: the characters from ! to ~, without the three that mean something in HTML.
const DIGITS: usize = 91;

/// Characters in a line. Editors are slow with longer ones.
const LINE: usize = 4_000;

/// Both parts compressed and written as text. What comes in the first text is all it takes to unpack the first part: its size and
/// its sum, those of the rest, each in four bytes, the lowest first; then a stream of LZMA, which goes on in the second text.
///
/// LZMA makes of the module five sixths of what gzip can at best, 60 kB of the file, and one stream of both parts makes them 8 kB smaller than
/// two would. Browsers can unpack only gzip, so the file brings two kilobytes of its own for it.
///
/// # Errors
/// Where there is no memory for it.
pub(crate) fn pack(first: &[u8], rest: &[u8]) -> Outcome<[String; 2]> {
    let stream = compressed(&[first, rest].concat()).map_err(|error| format!("LZMA: {error}."))?;
    // A few bytes more than it has taken: what unpacks in the page looks ahead.
    let needed = needed(&stream, first.len(), rest.len()).map_err(|error| format!("LZMA: {error}."))? + 8;
    let (stream, more) = stream.split_at(needed.min(stream.len()));
    let head = [first.len() as u32, digest::sum(first), rest.len() as u32, digest::sum(rest)].map(u32::to_le_bytes);
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
