//! Reading the grammar of RFC 8259, with a reason in plain words where the text departs from it.

use super::node::{Member, Node, Value};
use std::borrow::Cow;

/// How deep lists and objects may nest: far deeper than any dataset, far shallower than any stack.
const DEPTH: usize = 64;

/// How many values a text may hold, so that a small file cannot take all memory.
const VALUES: usize = 1_000_000;

/// Why a text is not JSON, and where.
#[derive(Debug, PartialEq)]
pub(crate) struct Fault {
    /// The byte at which it shows.
    pub(crate) at: usize,
    /// The reason and the remedy.
    pub(crate) reason: &'static str,
}

/// The value a text holds.
///
/// # Errors
///
/// The first departure from JSON, or from the limits on depth and number.
pub(crate) fn parse(text: &str) -> Result<Node<'_>, Fault> {
    let mut parser = Parser { text, at: 0, depth: 0, values: 0 };
    parser.space();
    if parser.at == text.len() {
        return parser.fault("the file is empty");
    }
    let node = parser.value()?;
    parser.space();
    if parser.at < text.len() {
        return parser
            .fault("the file goes on after its last closing bracket; one bracket may be too many before this place");
    }
    Ok(node)
}

/// Why a number cannot be kept exactly.
pub(super) const TOO_LONG: &str = "the number has more than 15 digits, or is far too large or too small";

/// Digits, and the power of ten they count.
#[derive(Default)]
struct Decimal {
    digits: u64,
    exponent: i32,
}

impl Decimal {
    /// The number, if it is exactly the nearest that a float can hold.
    fn value(&self) -> Option<f64> {
        const EXACT_DIGITS: u64 = 1 << 53;
        const EXACT_POWER: u32 = 22;
        let power = self.exponent.unsigned_abs();
        if self.digits > EXACT_DIGITS || power > EXACT_POWER {
            return (self.digits == 0).then_some(0.0);
        }
        let digits = self.digits as f64;
        let power = (0..power).fold(1.0, |power, _| power * 10.0);
        Some(if self.exponent < 0 { digits / power } else { digits * power })
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    values: usize,
}

impl<'a> Parser<'a> {
    fn value(&mut self) -> Result<Node<'a>, Fault> {
        self.values += 1;
        if self.values > VALUES {
            return self.fault("the file holds more than 1,000,000 values");
        }
        let at = self.at as u32;
        let value = match self.peek() {
            Some(b'{') => self.nested(Self::object)?,
            Some(b'[') => self.nested(Self::list)?,
            Some(b'"') => Value::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number()?),
            _ => self.word()?,
        };
        Ok(Node { at, value })
    }

    fn nested(&mut self, read: fn(&mut Self) -> Result<Value<'a>, Fault>) -> Result<Value<'a>, Fault> {
        self.depth += 1;
        if self.depth > DEPTH {
            return self.fault("lists and objects are nested more than 64 deep");
        }
        self.at += 1;
        self.space();
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn list(&mut self) -> Result<Value<'a>, Fault> {
        let mut entries = Vec::new();
        if !self.take(b']') {
            loop {
                entries.push(self.value()?);
                if !self.goes_on(b']')? {
                    break;
                }
            }
        }
        Ok(Value::List(entries))
    }

    fn object(&mut self) -> Result<Value<'a>, Fault> {
        let mut members = Vec::new();
        if !self.take(b'}') {
            loop {
                let at = self.at as u32;
                if self.peek() != Some(b'"') {
                    return self.fault(self.stranger("the name of a field in quotation marks should stand here"));
                }
                let name = self.string()?;
                self.space();
                if !self.take(b':') {
                    return self.fault("a colon is missing between the name of a field and its value");
                }
                self.space();
                members.push(Member { at, name, node: self.value()? });
                if !self.goes_on(b'}')? {
                    break;
                }
            }
        }
        Ok(Value::Object(members))
    }

    /// Whether another entry follows, or the closing bracket.
    fn goes_on(&mut self, close: u8) -> Result<bool, Fault> {
        self.space();
        if self.take(close) {
            return Ok(false);
        }
        if !self.take(b',') {
            let reason = match self.peek() {
                None => "the file ends before its last closing bracket; it may have been cut off",
                Some(b'}') => "this bracket closes no object: a ] for the list is missing before it",
                Some(b']') => "this bracket closes no list: a } for the object is missing before it",
                Some(byte) if byte.is_ascii_alphabetic() => {
                    "a comma is missing before this, or a quotation mark within a text is not written \\\""
                }
                _ => self.stranger("a comma is missing before this"),
            };
            return self.fault(reason);
        }
        self.space();
        if self.peek() == Some(close) {
            return self.fault("nothing follows the last comma: remove it");
        }
        Ok(true)
    }

    fn string(&mut self) -> Result<Cow<'a, str>, Fault> {
        self.at += 1;
        let mut from = self.at;
        let mut text = Cow::Borrowed("");
        loop {
            match self.peek() {
                None => return self.fault("the file ends within a text; it may have been cut off"),
                Some(b'"') => {
                    text += &self.text[from..self.at];
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => {
                    text += &self.text[from..self.at];
                    self.at += 1;
                    text.to_mut().push(self.escape()?);
                    from = self.at;
                }
                Some(b'\n' | b'\r') => {
                    return self
                        .fault("a text runs over the end of its line; its closing quotation mark may be missing");
                }
                Some(0..=0x1F) => return self.fault("a tab or another control character stands within a text"),
                Some(_) => self.at += 1,
            }
        }
    }

    fn escape(&mut self) -> Result<char, Fault> {
        let plain = match self.peek() {
            Some(mark @ (b'"' | b'\\' | b'/')) => mark as char,
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            _ => return self.fault("after \\ only \" \\ / b f n r t or u may stand; write \\\\ for a backslash"),
        };
        self.at += 1;
        Ok(plain)
    }

    fn unicode(&mut self) -> Result<char, Fault> {
        const HALF: &str = "half of a character: \\ud800 to \\udfff stand only in pairs";
        let at = self.at - 1;
        let mut code = self.hex()?;
        if (0xD800..0xDC00).contains(&code) {
            let low = if self.take(b'\\') && self.peek() == Some(b'u') { self.hex()? } else { 0 };
            if !(0xDC00..0xE000).contains(&low) {
                return Err(Fault { at, reason: HALF });
            }
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        }
        char::from_u32(code).ok_or(Fault { at, reason: HALF })
    }

    /// The four digits after `u`.
    fn hex(&mut self) -> Result<u32, Fault> {
        self.at += 1;
        let mut code = 0;
        for _ in 0..4 {
            let Some(digit) = self.peek().and_then(|byte| (byte as char).to_digit(16)) else {
                return self.fault("four hexadecimal digits should follow \\u");
            };
            code = code * 16 + digit;
            self.at += 1;
        }
        Ok(code)
    }

    /// A number that can be kept exactly, as every number that people count with can: at most 2⁵³ of its last decimal place.
    /// Such numbers are one multiplication or division away (Clinger 1990), and need none of the tables for all others.
    fn number(&mut self) -> Result<f64, Fault> {
        let from = self.at;
        let negative = self.take(b'-');
        let mut number = Decimal::default();
        if self.take(b'0') {
            if matches!(self.peek(), Some(b'0'..=b'9')) {
                return Err(Fault { at: from, reason: "a number does not begin with 0" });
            }
        } else if self.digits(&mut number) == 0 {
            return self.fault("a digit should follow the minus sign");
        }
        if self.take(b'.') {
            let places = self.digits(&mut number);
            if places == 0 {
                return self.fault("a digit should follow the decimal point");
            }
            number.exponent -= places as i32;
        }
        if self.take(b'e') || self.take(b'E') {
            let sign = if self.take(b'-') { -1 } else { 1 };
            if sign > 0 {
                self.take(b'+');
            }
            let mut exponent = Decimal::default();
            if self.digits(&mut exponent) == 0 {
                return self.fault("a digit should follow the e of a number");
            }
            number.exponent += sign * exponent.digits.min(1000) as i32;
        }
        let Some(number) = number.value() else { return Err(Fault { at: from, reason: TOO_LONG }) };
        Ok(if negative { -number } else { number })
    }

    /// How many digits stand here; appends them to the number.
    fn digits(&mut self, number: &mut Decimal) -> usize {
        let from = self.at;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            number.digits = number.digits.saturating_mul(10).saturating_add(u64::from(digit - b'0'));
            self.at += 1;
        }
        self.at - from
    }

    fn word(&mut self) -> Result<Value<'a>, Fault> {
        for (word, value) in [("true", Value::Flag(true)), ("false", Value::Flag(false)), ("null", Value::Null)] {
            if self.text[self.at..].starts_with(word) {
                self.at += word.len();
                return Ok(value);
            }
        }
        self.fault(
            self.stranger(
                "a value should stand here: text in quotation marks, a number, true, false, a list or an object",
            ),
        )
    }

    /// The reason that fits what commonly stands at such a place, or else the one given.
    fn stranger(&self, otherwise: &'static str) -> &'static str {
        let rest = &self.text[self.at..];
        match rest.chars().next() {
            None => "the file ends too early; it may have been cut off",
            Some('<') => "this is HTML, not JSON",
            Some('/' | '#') => "JSON has no comments",
            Some('\'' | '‘' | '’' | '“' | '”' | '„' | '«' | '»') => {
                "only straight double quotation marks (\") may enclose a text"
            }
            Some(',') => "nothing stands before this comma",
            Some('}' | ']') => "a value is missing before this bracket",
            Some('+' | '.') => "a number begins with a digit or a minus sign",
            Some('\u{a0}' | '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2028}' | '\u{2029}') => {
                "an invisible character stands here, perhaps copied from a web page"
            }
            Some(_) if rest.starts_with("NaN") || rest.starts_with("Infinity") => "JSON has no NaN and no infinity",
            Some(_) => otherwise,
        }
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let here = self.peek() == Some(byte);
        self.at += usize::from(here);
        here
    }

    fn fault<T>(&self, reason: &'static str) -> Result<T, Fault> {
        Err(Fault { at: self.at, reason })
    }
}
