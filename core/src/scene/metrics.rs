//! How wide words are, without a screen.
//!
//! The widths are those of Noto Sans, the widest of the faces the interface is set in: what has room here has room
//! everywhere, and the same labels are chosen on every machine.

/// Advance widths of the characters from space to `~`, in hundredths of the size; regular and bold.
const ASCII: [[u8; 95]; 2] = [
    [
        26, 27, 41, 65, 57, 83, 73, 22, 30, 30, 55, 57, 27, 32, 27, 37, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 27, 27,
        57, 57, 57, 43, 90, 64, 65, 63, 73, 56, 52, 73, 74, 34, 27, 62, 52, 91, 76, 78, 60, 78, 62, 55, 56, 73, 60, 93,
        59, 57, 57, 33, 37, 33, 57, 44, 28, 56, 62, 48, 62, 56, 34, 62, 62, 26, 26, 53, 26, 94, 62, 60, 62, 62, 41, 48,
        36, 62, 51, 79, 53, 51, 47, 38, 55, 38, 57,
    ],
    [
        26, 29, 47, 65, 57, 90, 75, 27, 34, 34, 55, 57, 28, 32, 28, 41, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 28, 28,
        57, 57, 57, 48, 90, 69, 67, 64, 74, 56, 55, 72, 76, 39, 33, 66, 56, 94, 81, 80, 63, 80, 66, 55, 58, 76, 65, 97,
        67, 62, 58, 33, 41, 33, 57, 41, 36, 60, 63, 51, 63, 59, 39, 63, 66, 30, 30, 62, 30, 98, 66, 62, 63, 63, 45, 50,
        43, 66, 57, 86, 58, 57, 49, 39, 55, 39, 57,
    ],
];

/// The width of a line of text in pixels, at a size in pixels.
pub fn width(text: &str, size: f64, is_bold: bool) -> f64 {
    let widths = &ASCII[usize::from(is_bold)];
    let hundredths: u32 = text.chars().map(|letter| advance(letter, widths)).sum();
    f64::from(hundredths) * size / 100.0
}

/// The advance of a character; what is not in the table is taken as wide as the wide ones of its kind.
fn advance(letter: char, widths: &[u8; 95]) -> u32 {
    match letter {
        ' '..='~' => u32::from(widths[letter as usize - 32]),
        '’' | '‘' => 22,
        '“' | '”' => 44,
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' => 0,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' => 100,
        _ if letter.is_uppercase() => 80,
        _ => 66,
    }
}

/// A text on one line, or on two of about the same width where it has a space to break at.
pub fn in_two(text: &str) -> Option<(&str, &str)> {
    let middle = text.len() / 2;
    let at = text.match_indices(' ').map(|(at, _)| at).min_by_key(|at| at.abs_diff(middle))?;
    Some((&text[..at], &text[at + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bold_is_wider_and_width_grows_with_size() {
        for text in ["Taliban", "Amir Khan Muttaqi", "Шойгу", "¶9"] {
            assert!(width(text, 12.0, false) > 0.0);
            assert!(width(text, 12.0, true) >= width(text, 12.0, false), "{text}");
            assert!(width(text, 14.0, false) > width(text, 12.0, false), "{text}");
        }
        assert!((width("abc", 10.0, false) - (5.6 + 6.2 + 4.8)).abs() < 1e-9);
    }

    #[test]
    fn a_name_breaks_nearest_its_middle() {
        assert_eq!(in_two("Muslim Spiritual Administration"), Some(("Muslim Spiritual", "Administration")));
        assert_eq!(in_two("Kazan Muslim foundation"), Some(("Kazan Muslim", "foundation")));
        assert_eq!(in_two("Tatarstan"), None);
    }
}
