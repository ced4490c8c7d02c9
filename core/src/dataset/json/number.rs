//! Numbers as people write them, without the standard float printing, which weighs as much as a view.

/// Adds a number, in the fewest decimals that read back as the same; what has more than 2⁵³ of its last place as 0.
///
/// The reader of datasets takes numbers that are one multiplication or division away from their digits (Clinger 1990). So the
/// digits are found by undoing it: one of the nearest whole numbers, since undoing rounds too.
pub(crate) fn put_number(text: &mut String, number: f64) {
    let size = if number < 0.0 { -number } else { number };
    let mut power = 1.0;
    for places in 0..=22 {
        if let Some(digits) = near(size * power).find(|&digits| digits as f64 / power == size) {
            put_sign(text, number);
            return put_decimal(text, digits, places);
        }
        power *= 10.0;
    }
    let mut power = 1.0;
    for zeros in 1..=22_usize {
        power *= 10.0;
        if let Some(digits) = near(size / power).find(|&digits| digits as f64 * power == size) {
            put_sign(text, number);
            put_decimal(text, digits, 0);
            text.push('e');
            return text.push_str(&zeros.to_string());
        }
    }
    text.push('0');
}

/// The whole numbers around a number that a float can hold exactly.
fn near(number: f64) -> impl Iterator<Item = u64> {
    const EXACT: u64 = 1 << 53;
    let nearest = (number + 0.5) as u64;
    (nearest.saturating_sub(2)..=nearest.saturating_add(2)).filter(|&digits| digits <= EXACT)
}

fn put_sign(text: &mut String, number: f64) {
    if number < 0.0 {
        text.push('-');
    }
}

/// Adds digits of which so many stand after the point.
fn put_decimal(text: &mut String, digits: u64, places: usize) {
    let digits = digits.to_string();
    let missing = (places + 1).saturating_sub(digits.len());
    let digits = ["0".repeat(missing), digits].concat();
    let (whole, rest) = digits.split_at(digits.len() - places);
    text.push_str(whole);
    if !rest.is_empty() {
        text.push('.');
        text.push_str(rest);
    }
}

#[cfg(test)]
mod tests {
    use super::put_number;
    use proptest::prelude::*;

    fn written(number: f64) -> String {
        let mut text = String::new();
        put_number(&mut text, number);
        text
    }

    #[test]
    fn numbers_are_written_as_people_write_them() {
        for (number, text) in [
            (0.0, "0"),
            (14.0, "14"),
            (12.5, "12.5"),
            (-0.05, "-0.05"),
            (4e12, "4000000000000"),
            (9_007_199_254_740_992e3, "9007199254740992e3"),
            (0.1 + 0.2, "0"),
            (f64::NAN, "0"),
            (f64::INFINITY, "0"),
        ] {
            assert_eq!(written(number), text);
        }
    }

    proptest! {
        #[test]
        fn any_number_that_a_file_can_hold_comes_back(digits in 0_u64..1 << 53, power in 0..=22, is_small: bool, is_negative: bool) {
            let power = (0..power).fold(1.0, |power, _| power * 10.0);
            let size = if is_small { digits as f64 / power } else { digits as f64 * power };
            let number = if is_negative { -size } else { size };
            prop_assert_eq!(written(number).parse::<f64>().unwrap(), number);
        }
    }
}
