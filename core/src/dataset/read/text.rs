//! Text: what may stand in it, and how much of it.

use super::marks::is_mark;
use super::{Form, Reader};
use crate::dataset::json::Node;
use crate::dataset::schema::Kind;

/// A name, title or label, at most 280 characters.
pub(crate) struct Label;

/// A sentence or a few, at most 4,000 characters.
pub(crate) struct Text;

/// The id of an entry: lower-case words joined by hyphens.
pub(crate) struct Name;

/// An address on the web.
pub(crate) struct Address;

/// A language by its code in BCP 47.
pub(crate) struct Language;

const LABEL: usize = 280;
const TEXT: usize = 4000;
const NAME: usize = 80;
const ADDRESS: usize = 2000;
const LANGUAGE: usize = 35;

/// How many marks may sit on one character. Those above are what only mischief needs, and engines take minutes to draw.
const MARKS: usize = 8;

/// How much of a text a message repeats, in characters.
const SHOWN: usize = 60;

impl Form for Label {
    type Value = String;

    fn absent() -> String {
        String::new()
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> String {
        reader.text(node, LABEL).unwrap_or_default().to_owned()
    }

    fn kind() -> Kind {
        Kind::Text { name: "short text", longest: LABEL }
    }
}

impl Form for Text {
    type Value = String;

    fn absent() -> String {
        String::new()
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> String {
        reader.text(node, TEXT).unwrap_or_default().to_owned()
    }

    fn kind() -> Kind {
        Kind::Text { name: "text", longest: TEXT }
    }
}

impl Form for Name {
    type Value = String;

    fn absent() -> String {
        String::new()
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> String {
        let Some(text) = reader.text(node, NAME) else { return String::new() };
        if !is_id(text) {
            let reason = "must be an id: lower-case letters a to z and digits, in words joined by hyphens";
            reader.refuse_word(node.at, text, reason, as_id(text));
        }
        text.to_owned()
    }

    fn kind() -> Kind {
        Kind::Name { longest: NAME }
    }
}

/// The id that a name suggests: "Ada Brook" is `ada-brook`.
fn as_id(name: &str) -> Option<String> {
    let words = name.split([' ', '-', '_', '.']).filter(|word| !word.is_empty());
    let id = words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-");
    is_id(&id).then_some(id)
}

/// Whether a text is made as ids are.
pub(super) fn is_id(text: &str) -> bool {
    let is_letter = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9');
    text.split('-').all(|word| !word.is_empty() && word.bytes().all(is_letter))
}

impl Form for Address {
    type Value = String;

    fn absent() -> String {
        String::new()
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> String {
        let Some(text) = reader.text(node, ADDRESS) else { return String::new() };
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let good = rest.is_some_and(|rest| {
            rest.starts_with(|c: char| c.is_ascii_alphanumeric() || !c.is_ascii())
                && !rest.contains(|c: char| c.is_whitespace() || "\"<>\\`".contains(c))
        });
        if !good {
            let reason = "must be an address that begins with https:// or http:// and has no spaces or quotation marks";
            reader.refuse(node.at, reason);
        }
        text.to_owned()
    }

    fn kind() -> Kind {
        Kind::Address
    }
}

impl Form for Language {
    type Value = String;

    fn absent() -> String {
        String::new()
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> String {
        let Some(text) = reader.text(node, LANGUAGE) else { return String::new() };
        let mut parts = text.split('-');
        let first = parts.next().unwrap_or_default();
        let good = matches!(first.len(), 2 | 3)
            && first.bytes().all(|byte| byte.is_ascii_lowercase())
            && parts.all(|part| matches!(part.len(), 1..=8) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        if !good {
            reader.refuse(node.at, "must be the code of a language, such as en or pt-BR");
        }
        text.to_owned()
    }

    fn kind() -> Kind {
        Kind::Language
    }
}

impl Reader<'_> {
    /// The text of this node, if there is something in it, not too much, and nothing that plain text has not.
    pub(super) fn text<'n>(&mut self, node: &'n Node<'_>, longest: usize) -> Option<&'n str> {
        let Some(text) = node.text() else {
            self.expected(node, "text in quotation marks");
            return None;
        };
        let Some(reason) = fault(text, longest) else { return Some(text) };
        self.refuse(node.at, reason);
        None
    }
}

/// What is wrong with a text, if anything.
fn fault(text: &str, longest: usize) -> Option<String> {
    if text.trim().is_empty() {
        return Some("must not be empty".to_owned());
    }
    let mut length = 0;
    let mut marks = 0;
    for letter in text.chars() {
        length += 1;
        marks = if is_mark(letter) { marks + 1 } else { 0 };
        if marks > MARKS {
            return Some("has more than 8 marks on one letter".to_owned());
        }
        if let Some(reason) = stranger(letter) {
            return Some(["has ", reason, " (", &code(letter), "): remove it"].concat());
        }
    }
    (length > longest).then(|| ["is longer than ", &longest.to_string(), " characters"].concat())
}

/// What a character is that plain text on one line has not, if it is one.
fn stranger(letter: char) -> Option<&'static str> {
    Some(match letter {
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => "a line break",
        '\t' => "a tab",
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' => "a control character",
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            "an invisible character that turns the order of letters round"
        }
        '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' => "an invisible character",
        _ => return None,
    })
}

/// A character by its number, as Unicode writes it.
fn code(letter: char) -> String {
    let mut code = String::from("U+");
    for shift in [20, 16, 12, 8, 4, 0] {
        let rest = letter as u32 >> shift;
        if rest > 0 || shift < 16 {
            code.extend(char::from_digit(rest & 15, 16).map(|digit| digit.to_ascii_uppercase()));
        }
    }
    code
}

/// A text as messages show it: in quotation marks, shortened, and without anything that could disturb the message.
pub(crate) fn quoted(text: &str) -> String {
    ["\"", &shown(text), "\""].concat()
}

/// The beginning of a text, with every character that could disturb its surroundings written as a number.
pub(crate) fn shown(text: &str) -> String {
    let mut letters = text.chars();
    let mut shown = String::new();
    for letter in letters.by_ref().take(SHOWN) {
        if is_mark(letter) || stranger(letter).is_some() {
            shown.push_str(&["<", &code(letter), ">"].concat());
        } else {
            shown.push(letter);
        }
    }
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_may_say_anything_but_not_disturb() {
        for (text, reason) in [
            ("Zamir Kabulov’s “visit” – é, ẹ̀, क्षि, كابل, Кабул, 😀", None),
            ("نیم\u{200c}فاصله \u{200e}\u{200f}", None),
            ("", Some("must not be empty")),
            (" \u{a0}", Some("must not be empty")),
            ("two\nlines", Some("has a line break (U+000A): remove it")),
            ("a\u{2028}b", Some("has a line break (U+2028): remove it")),
            ("a\tb", Some("has a tab (U+0009): remove it")),
            ("\u{7}", Some("has a control character (U+0007): remove it")),
            (
                "\u{202e}abc",
                Some("has an invisible character that turns the order of letters round (U+202E): remove it"),
            ),
            ("a\u{feff}", Some("has an invisible character (U+FEFF): remove it")),
            ("Z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}", None),
            (
                "Z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}",
                Some("has more than 8 marks on one letter"),
            ),
            ("twelve chars", None),
            ("thirteen char", Some("is longer than 12 characters")),
        ] {
            let longest = if text.starts_with('t') { 12 } else { 280 };
            assert_eq!(fault(text, longest).as_deref(), reason, "{text:?}");
        }
    }

    #[test]
    fn a_message_is_safe_whatever_it_repeats() {
        assert_eq!(quoted("a\u{202e}b\u{301}\n"), "\"a<U+202E>b<U+0301><U+000A>\"");
        assert_eq!(quoted(&"é".repeat(100)), format!("\"{}…\"", "é".repeat(60)));
        assert_eq!(code('\u{10fffd}'), "U+10FFFD");
    }
}
