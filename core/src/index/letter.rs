//! Letters: which characters are letters or digits, and which of them are capitals of which.
//!
//! The tables of the standard library know every script, and are a tenth of what the rest of this crate weighs. Search needs
//! less: two texts have to come out alike where a reader takes them for alike.

/// The small letter of a capital in the Latin, Greek, Cyrillic and Armenian scripts; every other character as it is.
pub(super) fn small(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    let code = letter as u32;
    let row = SMALL.iter().find(|&&(first, last, _)| (u32::from(first)..=u32::from(last)).contains(&code));
    let Some(&(first, _, step)) = row else { return letter };
    match step {
        PAIRS => char::from_u32(code + ((code - u32::from(first) + 1) & 1)).unwrap_or(letter),
        _ => char::from_u32(code + u32::from(step)).unwrap_or(letter),
    }
}

/// Whether a character is part of a word: a letter, a digit, or a mark on one. What is no known punctuation, space or symbol
/// is taken for a letter.
pub(super) fn is_of_word(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_alphanumeric();
    }
    let code = letter as u32;
    !BETWEEN.iter().any(|&(first, last)| (u32::from(first)..=u32::from(last)).contains(&code))
}

/// Capitals and small letters take turns, a capital first.
const PAIRS: u16 = 0;

/// Ranges of capitals, first and last, and how far on their small letters stand.
#[rustfmt::skip]
const SMALL: &[(u16, u16, u16)] = &[
    (0xC0, 0xD6, 32), (0xD8, 0xDE, 32), (0x100, 0x12F, PAIRS), (0x132, 0x137, PAIRS), (0x139, 0x148, PAIRS),
    (0x14A, 0x177, PAIRS), (0x179, 0x17E, PAIRS), (0x1A0, 0x1A5, PAIRS), (0x1AF, 0x1B0, PAIRS), (0x1CD, 0x1DC, PAIRS),
    (0x1DE, 0x1EF, PAIRS), (0x1F8, 0x21F, PAIRS), (0x222, 0x233, PAIRS), (0x386, 0x386, 38), (0x388, 0x38A, 37),
    (0x38C, 0x38C, 64), (0x38E, 0x38F, 63), (0x391, 0x3A1, 32), (0x3A3, 0x3AB, 32), (0x400, 0x40F, 80), (0x410, 0x42F, 32),
    (0x460, 0x481, PAIRS), (0x48A, 0x4BF, PAIRS), (0x4C0, 0x4C0, 15), (0x4C1, 0x4CE, PAIRS), (0x4D0, 0x52F, PAIRS),
    (0x531, 0x556, 48), (0x1E00, 0x1E95, PAIRS), (0x1EA0, 0x1EFF, PAIRS),
];

/// Ranges of punctuation, spaces and symbols beyond ASCII, first and last.
#[rustfmt::skip]
const BETWEEN: &[(u16, u16)] = &[
    (0x80, 0xA9), (0xAB, 0xB1), (0xB4, 0xB4), (0xB6, 0xB8), (0xBB, 0xBB), (0xBF, 0xBF), (0xD7, 0xD7), (0xF7, 0xF7),
    (0x2C2, 0x2C5), (0x37E, 0x37E), (0x387, 0x387), (0x55A, 0x55F), (0x589, 0x58A), (0x5BE, 0x5BE), (0x5F3, 0x5F4),
    (0x606, 0x60F), (0x61B, 0x61F), (0x66A, 0x66D), (0x6D4, 0x6D4), (0x964, 0x965), (0x2000, 0x206F), (0x207A, 0x207E),
    (0x208A, 0x208E), (0x20A0, 0x20C0), (0x2190, 0x245F), (0x2500, 0x2775), (0x2794, 0x2BFF), (0x2E00, 0x2E2E),
    (0x2E30, 0x303F), (0x30FB, 0x30FB), (0xFD3E, 0xFD3F), (0xFE10, 0xFE6F), (0xFEFF, 0xFF0F), (0xFF1A, 0xFF20),
    (0xFF3B, 0xFF40), (0xFF5B, 0xFF65), (0xFFE0, 0xFFFD),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// The characters of the scripts that have capitals here.
    fn scripts() -> impl Iterator<Item = char> {
        ('\0'..'\u{180}').chain('\u{1cd}'..'\u{220}').chain('\u{370}'..'\u{590}').chain('\u{1e00}'..'\u{1f00}')
    }

    #[test]
    fn capitals_are_those_of_the_standard_library() {
        // Letters with more than one small form, and what is Greek no longer.
        let strange = |letter| matches!(letter, 'İ' | 'Ÿ' | 'ẞ' | '\u{1f1}'..='\u{1f7}' | '\u{370}'..='\u{376}' | 'Ϳ' | 'Ϗ'..='Ͽ');
        for letter in scripts().filter(|&letter| !strange(letter)) {
            assert!(letter.to_lowercase().eq([small(letter)]), "{letter}");
        }
    }

    #[test]
    fn letters_and_digits_are_those_of_the_standard_library() {
        for letter in scripts().chain('\u{600}'..'\u{700}').filter(|letter| letter.is_alphanumeric()) {
            assert!(is_of_word(letter), "{letter}");
        }
    }

    #[test]
    fn what_stands_between_words_is_of_none() {
        for letter in " -/.,&\t\u{a0}«»“”„–—…·×€→•،؛؟۔、。".chars() {
            assert!(!is_of_word(letter), "{letter}");
        }
    }
}
