//! Writing JSON, so that it can be read by people, by this crate, and from within a page.

use std::ops::RangeInclusive;

/// JSON under way. What is written next goes where a value may stand: commas and white space come by themselves.
#[derive(Default)]
pub(crate) struct Writer {
    text: String,
    /// How many brackets are open, where they are indented.
    depth: Option<usize>,
}

/// A field that has its name but no value yet.
pub(crate) struct Begun {
    /// Where the text ended before it.
    before: usize,
    /// Where its value begins.
    value: usize,
}

impl Writer {
    /// A writer that gives each value a line of its own.
    pub(crate) fn indented() -> Self {
        Self { text: String::new(), depth: Some(0) }
    }

    /// What was written.
    pub(crate) fn finish(self) -> String {
        self.text
    }

    /// Opens an object or a list by its bracket.
    pub(crate) fn open(&mut self, bracket: char) {
        self.text.push(bracket);
        self.depth = self.depth.map(|depth| depth + 1);
    }

    /// Closes it again by its other bracket.
    pub(crate) fn close(&mut self, bracket: char) {
        self.depth = self.depth.map(|depth| depth - 1);
        if !self.is_fresh() {
            self.line();
        }
        self.text.push(bracket);
    }

    /// Begins an entry of a list, or a field of an object by its name, which has nothing to escape. Its value comes next.
    pub(crate) fn begin(&mut self, name: Option<&str>) -> Begun {
        let before = self.text.len();
        if !self.is_fresh() {
            self.text.push(',');
        }
        self.line();
        if let Some(name) = name {
            self.text.push('"');
            self.text.push_str(name);
            self.text.push_str(if self.depth.is_some() { "\": " } else { "\":" });
        }
        Begun { before, value: self.text.len() }
    }

    /// Takes a field or an entry back for which no value was written, and says whether there was one.
    pub(crate) fn end(&mut self, begun: &Begun) -> bool {
        let has_value = self.text.len() > begun.value;
        if !has_value {
            self.text.truncate(begun.before);
        }
        has_value
    }

    /// Where the text ends so far.
    pub(crate) fn place(&self) -> usize {
        self.text.len()
    }

    /// Takes back what was written from a place on, which has to be whole values.
    pub(crate) fn back_to(&mut self, place: usize) {
        self.text.truncate(place);
    }

    /// Writes a field of text.
    pub(crate) fn field(&mut self, name: &str, text: &str) {
        self.begin(Some(name));
        self.text(text);
    }

    /// Writes text in quotation marks. It ends no script element that it stands in.
    pub(crate) fn text(&mut self, text: &str) {
        self.text.push('"');
        for letter in text.chars() {
            match letter {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '<' | '\0'..='\u{1f}' => {
                    self.text.push_str(if letter < '\u{10}' { "\\u000" } else { "\\u00" });
                    if letter >= '\u{10}' {
                        self.text.push(char::from(b'0' + (letter as u8 >> 4)));
                    }
                    self.text.push(char::from(b"0123456789abcdef"[usize::from(letter as u8 & 15)]));
                }
                _ => self.text.push(letter),
            }
        }
        self.text.push('"');
    }

    /// Writes a word of the language, or a whole number: anything that needs no quotation marks.
    pub(crate) fn plain(&mut self, word: &str) {
        self.text.push_str(word);
    }

    /// Writes a number, in the fewest decimals that read back as the same, where it has as few digits as the reader takes.
    pub(crate) fn number(&mut self, number: f64) {
        put_number(&mut self.text, number);
    }

    /// Whether nothing stands yet where it stands: every value ends in something else.
    fn is_fresh(&self) -> bool {
        self.text.ends_with(['{', '['])
    }

    fn line(&mut self) {
        let Some(depth) = self.depth else { return };
        self.text.push('\n');
        (0..depth).for_each(|_| self.text.push_str("  "));
    }
}

/// Adds a number, in the fewest decimals that read back as the same; what has more than 2⁵³ of its last place as 0.
///
/// The reader takes numbers that are one multiplication or division away from their digits (Clinger 1990). So the digits are
/// found by undoing it: one of the nearest whole numbers, since undoing rounds too.
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
    let around: RangeInclusive<u64> = nearest.saturating_sub(2)..=nearest.saturating_add(2);
    around.filter(|&digits| digits <= EXACT)
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
    use super::*;
    use crate::dataset::json::{Value, parse};
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

    #[test]
    fn an_object_is_written_with_and_without_lines() {
        for (mut writer, expected) in [
            (Writer::default(), r#"{"a":"\"\\\u003c/script>\u0009\u001f","b":[1,true],"c":{}}"#),
            (
                Writer::indented(),
                "{\n  \"a\": \"\\\"\\\\\\u003c/script>\\u0009\\u001f\",\n  \"b\": [\n    1,\n    true\n  ],\n  \"c\": {}\n}",
            ),
        ] {
            writer.open('{');
            writer.field("a", "\"\\</script>\t\u{1f}");
            writer.begin(Some("b"));
            writer.open('[');
            for word in ["1", "true"] {
                writer.begin(None);
                writer.plain(word);
            }
            let begun = writer.begin(None);
            assert!(!writer.end(&begun), "nothing was written");
            writer.close(']');
            writer.begin(Some("c"));
            writer.open('{');
            writer.close('}');
            writer.close('}');
            assert_eq!(writer.finish(), expected);
        }
    }

    proptest! {
        #[test]
        fn any_text_comes_back(text in any::<String>()) {
            let mut writer = Writer::default();
            writer.text(&text);
            let written = writer.finish();
            prop_assert!(!written.contains('<'));
            prop_assert_eq!(&parse(&written).unwrap().value, &Value::Text(text.into()));
        }

        #[test]
        fn any_number_that_is_read_comes_back(digits in 0_u64..1 << 53, exponent in -22_i32..=22, negative: bool) {
            let text = format!("{}{digits}e{exponent}", if negative { "-" } else { "" });
            let number = parse(&text).unwrap().number().unwrap();
            let back = written(number);
            prop_assert_eq!(parse(&back).unwrap().number(), Some(number), "{} became {}", text, back);
        }
    }
}
