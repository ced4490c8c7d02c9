//! What is said when a text is not a date we can read.

use std::fmt;

/// The most characters of a refused text that are kept: a date is short, and a file may hold anything.
const SHOWN: usize = 40;

/// Why a text is not a date: the text, and what was expected instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError {
    text: String,
    expected: &'static str,
}

impl DateError {
    pub(super) fn new(text: &str, expected: &'static str) -> DateError {
        let mut shown: String = text.chars().take(SHOWN).map(|c| if is_unfit(c) { '\u{fffd}' } else { c }).collect();
        if text.chars().nth(SHOWN).is_some() {
            shown.push('…');
        }
        DateError { text: shown, expected }
    }

    /// The text that was refused, cut to 40 characters and without characters that could disturb the line it is shown in.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What was expected, to follow the word “expected”.
    #[must_use]
    pub fn expected(&self) -> &'static str {
        self.expected
    }
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in ["“", &self.text, "” is not a date that can be read: expected ", self.expected] {
            f.write_str(part)?;
        }
        Ok(())
    }
}

impl std::error::Error for DateError {}

/// Control characters and those that turn the direction of a line or cannot be seen.
fn is_unfit(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
