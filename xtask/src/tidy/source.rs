//! A file as the rules see it: code without comments, and the string literals apart.

use std::fmt;
use std::fs;

use crate::{Outcome, command, workspace};

/// A text file of the working tree.
pub(super) struct Source {
    /// Its path from the root, with forward slashes.
    pub(super) path: String,
    /// All of it.
    pub(super) text: String,
}

/// A place that breaks a rule.
#[derive(Debug, PartialEq)]
pub(super) struct Breach {
    path: String,
    line: usize,
    what: String,
}

/// A Rust file, taken apart.
pub(super) struct Rust {
    /// Its code up to its tests; comments and the content of strings are blanks, so that places stay.
    pub(super) code: String,
    /// The string literals in that code, in order.
    pub(super) literals: Vec<Literal>,
}

/// A string literal.
#[derive(Debug, PartialEq)]
pub(super) struct Literal {
    /// Where its opening quote is, in bytes.
    pub(super) start: usize,
    /// What follows its closing quote, in bytes.
    pub(super) end: usize,
    /// What it says, with escapes as written.
    pub(super) text: String,
}

impl Source {
    /// Every text file that git knows or would accept.
    ///
    /// # Errors
    /// Where git or a file cannot be read.
    pub(super) fn all() -> Outcome<Vec<Self>> {
        let listing = ["ls-files", "--cached", "--others", "--exclude-standard"];
        let paths = command::read(command::program("git").args(listing))?;
        let read = |path: &str| {
            let text = fs::read_to_string(workspace::root().join(path)).ok()?;
            Some(Self { path: path.to_owned(), text })
        };
        Ok(paths.lines().filter_map(read).collect())
    }

    /// Whether it lies in `folder`, which ends in a slash, and its name ends in `ending`.
    pub(super) fn is_in(&self, folder: &str, ending: &str) -> bool {
        self.path.starts_with(folder) && self.path.ends_with(ending)
    }

    /// The breach at a place of the text, in bytes.
    pub(super) fn breach(&self, at: usize, what: impl Into<String>) -> Breach {
        let line = self.text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1;
        Breach { path: self.path.clone(), line, what: what.into() }
    }

    /// The file taken apart as Rust.
    pub(super) fn rust(&self) -> Rust {
        let mut rust = take_apart(&self.text);
        if let Some(tests) = rust.code.find("#[cfg(test)]") {
            rust.code.truncate(tests);
            rust.literals.retain(|literal| literal.start < tests);
        }
        rust
    }
}

impl Rust {
    /// Where `word` stands in the code as a whole word, in bytes.
    pub(super) fn words<'a>(&'a self, word: &'a str) -> impl Iterator<Item = usize> + 'a {
        self.code.match_indices(word).map(|(at, _)| at).filter(move |at| {
            let before = self.code[..*at].chars().next_back();
            let after = self.code[at + word.len()..].chars().next();
            !before.is_some_and(is_of_word) && !after.is_some_and(is_of_word)
        })
    }
}

impl fmt::Display for Breach {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{}:{}: {}", self.path, self.line, self.what)
    }
}

/// Whether a character can be part of a Rust identifier.
pub(super) fn is_of_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

fn take_apart(text: &str) -> Rust {
    let mut rust = Rust { code: String::with_capacity(text.len()), literals: Vec::new() };
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let taken = if rest.starts_with("//") {
            blank(&mut rust.code, &rest[..rest.find('\n').unwrap_or(rest.len())])
        } else if rest.starts_with("/*") {
            blank(&mut rust.code, &rest[..end_of_block(rest)])
        } else if let Some((opening, content)) = string(rest, rust.code.chars().next_back()) {
            // What closes a raw string is shorter than what opens it by the letter r.
            let closing = if opening > 1 { opening - 1 } else { 1 };
            let end = (opening + content + closing).min(rest.len());
            rust.literals.push(Literal { start: at, end: at + end, text: rest[opening..opening + content].to_owned() });
            rust.code.push('"');
            blank(&mut rust.code, &rest[1..end - 1]);
            rust.code.push('"');
            end
        } else if let Some(character) = character(rest) {
            blank(&mut rust.code, &rest[..character])
        } else {
            let next = rest.chars().next().unwrap_or_default();
            rust.code.push(next);
            next.len_utf8()
        };
        at += taken;
    }
    rust
}

/// Blanks for `text`, byte for byte; gives its length.
fn blank(code: &mut String, text: &str) -> usize {
    code.extend(text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
    text.len()
}

/// The length of a block comment, which may hold others.
fn end_of_block(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        if rest.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with(b"*/") {
            depth -= 1;
            at += 2;
        } else {
            at += 1;
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// The lengths of the opening (`"`, `r"`, `r#"` …) and of the content of the string that `text` starts with.
fn string(text: &str, before: Option<char>) -> Option<(usize, usize)> {
    if let Some(content) = text.strip_prefix('"') {
        let mut escaped = false;
        let end = content.find(|character| {
            let ends = character == '"' && !escaped;
            escaped = character == '\\' && !escaped;
            ends
        });
        return Some((1, end.unwrap_or(content.len())));
    }
    let hashes = text.strip_prefix('r')?.bytes().take_while(|byte| *byte == b'#').count();
    if before.is_some_and(is_of_word) || text.as_bytes().get(1 + hashes) != Some(&b'"') {
        return None;
    }
    let opening = hashes + 2;
    let closing = format!("\"{}", "#".repeat(hashes));
    Some((opening, text[opening..].find(&closing).unwrap_or(text.len() - opening)))
}

/// The length of the character literal that `text` starts with; a lifetime is none.
fn character(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('\'')?;
    if let Some(escaped) = inside.strip_prefix('\\') {
        let end = escaped.char_indices().skip(1).find(|(_, character)| *character == '\'')?;
        return Some(end.0 + 3);
    }
    let first = inside.chars().next()?;
    inside[first.len_utf8()..].starts_with('\'').then_some(first.len_utf8() + 2)
}

#[cfg(test)]
impl Source {
    /// A file that is not there, to try a rule on.
    pub(super) fn example(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(text: &str) -> (String, Vec<String>) {
        let rust = Source::example("a.rs", text).rust();
        (rust.code, rust.literals.into_iter().map(|literal| literal.text).collect())
    }

    #[test]
    fn comments_are_blank_and_strings_apart() {
        for (text, code, literals) in [
            ("a // b\nc", "a     \nc", vec![]),
            ("a /* b /* c */ d */ e", "a                   e", vec![]),
            (r#"f("one", "tw\"o") // "no""#, r#"f("   ", "     ")        "#, vec!["one", r#"tw\"o"#]),
            (r##"r#"say "hi""# + for"##, r##""           " + for"##, vec![r#"say "hi""#]),
            (r#"'"' + '\'' + 'a + "x""#, r#"    +      + 'a + " ""#, vec!["x"]),
        ] {
            let (found, words) = apart(text);
            assert_eq!(
                (found.trim_start(), words),
                (code.trim_start(), literals.into_iter().map(str::to_owned).collect()),
                "{text}"
            );
            assert_eq!(found.len(), text.len(), "{text}");
        }
    }

    #[test]
    fn what_stands_in_the_tests_of_a_file_does_not_count() {
        let (code, literals) = apart("a(\"b\")\n#[cfg(test)]\nmod tests { c(\"d\") }");
        assert_eq!((code.as_str(), literals), ("a(\" \")\n", vec!["b".to_owned()]));
    }

    #[test]
    fn a_breach_names_file_and_line() {
        let source = Source::example("a.rs", "one\ntwo\nthree");
        assert_eq!(source.breach(9, "what").to_string(), "a.rs:3: what");
    }
}
