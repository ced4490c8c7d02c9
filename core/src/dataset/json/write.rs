//! Writing JSON, so that it can be read by people, by this crate, and from within a page.

use super::number::put_number;

/// JSON under way. What is written next goes where a value may stand: commas and white space come by themselves.
#[derive(Default)]
pub(crate) struct Writer {
    text: String,
    /// How many brackets are open, where they are indented.
    depth: Option<usize>,
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

    /// Begins an entry of a list. Its value comes next.
    pub(crate) fn entry(&mut self) {
        if !self.is_fresh() {
            self.text.push(',');
        }
        self.line();
    }

    /// Begins a field of an object by its name, which has nothing to escape. Its value comes next.
    pub(crate) fn name(&mut self, name: &str) {
        self.entry();
        self.text.push('"');
        self.text.push_str(name);
        self.text.push_str(if self.depth.is_some() { "\": " } else { "\":" });
    }

    /// Writes a field of text.
    pub(crate) fn field(&mut self, name: &str, text: &str) {
        self.name(name);
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

    /// Writes a number.
    pub(crate) fn number(&mut self, number: f64) {
        put_number(&mut self.text, number);
    }

    /// Writes a word of the language, or a whole number: anything that needs no quotation marks.
    pub(crate) fn plain(&mut self, word: &str) {
        self.text.push_str(word);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::json::{Value, parse};
    use proptest::prelude::*;

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
            writer.name("b");
            writer.open('[');
            for word in ["1", "true"] {
                writer.entry();
                writer.plain(word);
            }
            writer.close(']');
            writer.name("c");
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
    }
}
