//! Numbers and paths as SVG writes them.
//!
//! One decimal is a tenth of a pixel: finer than anyone sees. The standard library's way of printing a float is exact, and
//! costs the reader as many bytes as a whole view.

/// Adds drawing commands in which each `#` stands for the next number.
///
/// ```
/// let mut path = String::new();
/// dossier_core::scene::path::draw(&mut path, "M# #h8", &[1.26, -0.04]);
/// assert_eq!(path, "M1.3 0h8");
/// ```
pub fn draw(path: &mut String, commands: &str, numbers: &[f64]) {
    let mut numbers = numbers.iter();
    for letter in commands.chars() {
        match letter {
            '#' => numbers.next().into_iter().for_each(|&number| put(path, number)),
            _ => path.push(letter),
        }
    }
}

/// A number as SVG writes it.
pub fn number(value: f64) -> String {
    let mut text = String::new();
    put(&mut text, value);
    text
}

/// A place to which something is moved, as SVG and CSS write it for SVG.
pub fn translate(x: f64, y: f64) -> String {
    let mut text = String::new();
    draw(&mut text, "translate(#,#)", &[x, y]);
    text
}

/// A picture's frame from its origin, as SVG writes it.
pub fn view_box(size: (f64, f64)) -> String {
    let mut text = String::new();
    draw(&mut text, "0 0 # #", &[size.0, size.1]);
    text
}

/// A length in pixels, as CSS writes it.
pub fn pixels(length: f64) -> String {
    let mut text = number(length);
    text.push_str("px");
    text
}

/// Adds a number with at most one decimal; what is not a number, or beyond any screen, as the nearest that is.
pub fn put(text: &mut String, value: f64) {
    let tenths = if value.is_nan() { 0 } else { round(value.clamp(-1e8, 1e8) * 10.0) };
    if tenths < 0 {
        text.push('-');
    }
    let tenths = tenths.unsigned_abs();
    let mut digits = [0_u8; 12];
    let (mut rest, mut count) = (tenths / 10, 0);
    while rest > 0 || count == 0 {
        digits[count] = b'0' + (rest % 10) as u8;
        rest /= 10;
        count += 1;
    }
    text.extend(digits[..count].iter().rev().map(|&digit| char::from(digit)));
    if tenths % 10 > 0 {
        text.push('.');
        text.push(char::from(b'0' + (tenths % 10) as u8));
    }
}

/// The nearest whole number, halves away from zero.
fn round(value: f64) -> i64 {
    (if value < 0.0 { value - 0.5 } else { value + 0.5 }) as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_short() {
        for (value, text) in [
            (0.0, "0"),
            (-0.04, "0"),
            (-0.05, "-0.1"),
            (12.34, "12.3"),
            (100.0, "100"),
            (-7.95, "-8"),
            (f64::NAN, "0"),
            (f64::INFINITY, "100000000"),
        ] {
            assert_eq!(number(value), text);
        }
    }

    proptest! {
        #[test]
        fn numbers_read_back_to_within_half_a_tenth(value in -1e7_f64..1e7) {
            let back: f64 = number(value).parse().unwrap();
            prop_assert!((back - value).abs() <= 0.0500001);
        }
    }
}
