//! The module as text, for a page that is one file: compressed, and written in characters that HTML leaves alone.
//!
//! `assets/unpack.js` is the other half.

use std::io::Write;

use lzma_rust2::{LzipOptions, LzipWriter};

use crate::Outcome;

/// The digits: the characters from ! to ~, without the three that mean something in HTML.
const DIGITS: usize = 91;

/// Characters in a line. Editors are slow with longer ones.
const LINE: usize = 4_000;

/// `bytes` compressed as a file of lzip and written as text.
///
/// LZMA makes of the module five sixths of what gzip can at best, 60 kB of the file. Browsers can unpack only the latter, so the file
/// brings two kilobytes of its own for it.
///
/// # Errors
/// Where there is no memory for it.
pub(crate) fn pack(bytes: &[u8]) -> Outcome<String> {
    let mut options = LzipOptions::with_preset(9);
    // The longest match there is ends the search for a longer one.
    options.lzma_options.nice_len = 273;
    let mut writer = LzipWriter::new(Vec::new(), options);
    let packed = writer.write_all(bytes).and_then(|()| writer.finish());
    packed.map(|packed| digits(&packed)).map_err(|error| format!("lzip: {error}."))
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
