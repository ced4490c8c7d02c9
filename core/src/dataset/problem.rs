//! What is wrong with a file, where, and what may have been meant.

use super::json::{Node, Place, Position, Step, Value, locate};
use super::read::{Found, quoted, shown};
use std::fmt;

/// Something in a file that cannot be as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it is, as a JSON Pointer (RFC 6901); empty for the file as a whole. Names longer than 60 characters are
    /// shortened.
    pub pointer: String,
    /// The line, counted from 1.
    pub line: u32,
    /// The column, in characters counted from 1.
    pub column: u32,
    /// The entry of a section it is in, with the id that has: `events[14] "kazan-forum"`.
    pub item: Option<String>,
    /// What is wrong: the value, shortened, or a part of it, or what should have a part it has not. Empty where the file is
    /// not JSON.
    pub value: String,
    /// Why it is wrong, in plain words that follow the value, or stand alone where there is none.
    pub reason: String,
    /// The nearest right id or word, where one is near.
    pub nearest: Option<String>,
}

/// How many problems [`report`] lists.
const LISTED: usize = 100;

/// The problems in plain text, one a line, at most a hundred, and how many more there are.
pub fn report(problems: &[Problem]) -> String {
    let mut text = String::new();
    for problem in problems.iter().take(LISTED) {
        text.push_str(&problem.to_string());
        text.push('\n');
    }
    if problems.len() > LISTED {
        text.push_str(&["and ", &(problems.len() - LISTED).to_string(), " more\n"].concat());
    }
    text
}

/// `/events/14/kind: "forun" is not the id of a kind of event; did you mean "forum"? (line 412, events[14] "kazan-forum")`
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pointer, line, column, item, value, reason, nearest } = self;
        if !pointer.is_empty() {
            write!(f, "{pointer}: ")?;
        }
        if !value.is_empty() {
            write!(f, "{value} ")?;
        }
        f.write_str(reason)?;
        if let Some(nearest) = nearest {
            write!(f, "; did you mean \"{nearest}\"?")?;
        }
        match item {
            Some(item) => write!(f, " (line {line}, {item})"),
            None if *line > 0 => write!(f, " (line {line}, column {column})"),
            None => Ok(()),
        }
    }
}

impl Problem {
    /// A problem of the file as a whole.
    pub(super) fn of_file(reason: impl Into<String>) -> Self {
        let (pointer, value) = (String::new(), "the file".to_owned());
        Self { pointer, line: 0, column: 0, item: None, value, reason: reason.into(), nearest: None }
    }

    /// A problem at a place in a file that is not JSON.
    pub(super) fn at(position: Position, reason: impl Into<String>) -> Self {
        Self { line: position.line, column: position.column, value: String::new(), ..Self::of_file(reason) }
    }
}

/// The problems found, each with its place.
pub(super) fn placed(text: &str, root: &Node<'_>, found: Vec<Found>) -> Vec<Problem> {
    let mut position = Position::START;
    let mut from = 0;
    let mut problems = Vec::with_capacity(found.len());
    for Found { at, subject, reason, nearest } in found {
        position = position.after(&text.as_bytes()[from..at as usize]);
        from = at as usize;
        let place = locate(root, at);
        let problem = Problem::at(position, reason);
        let value = subject.or_else(|| place.nodes.last().map(|node| brief(node, text))).unwrap_or_default();
        problems.push(Problem { pointer: pointer(&place), item: item(&place), value, nearest, ..problem });
    }
    problems
}

fn pointer(place: &Place<'_, '_>) -> String {
    let mut pointer = String::new();
    for step in &place.steps {
        pointer.push('/');
        match step {
            Step::Field(name) => pointer.push_str(&shown(name).replace('~', "~0").replace('/', "~1")),
            Step::Entry(index) => pointer.push_str(&index.to_string()),
        }
    }
    pointer
}

/// The outermost entry of a list on the way, as people write it, with its id where it has one.
fn item(place: &Place<'_, '_>) -> Option<String> {
    let entry = place.steps.iter().position(|step| matches!(step, Step::Entry(_)))?;
    let mut item = String::new();
    for step in &place.steps[..=entry] {
        match step {
            Step::Field(name) if item.is_empty() => item.push_str(&shown(name)),
            Step::Field(name) => item.push_str(&[".", &shown(name)].concat()),
            Step::Entry(index) => item.push_str(&["[", &index.to_string(), "]"].concat()),
        }
    }
    let id = place.nodes[entry + 1].get("id").and_then(Node::text);
    Some(id.map_or(item.clone(), |id| [&item, " ", &quoted(id)].concat()))
}

/// A value in a few words.
fn brief(node: &Node<'_>, text: &str) -> String {
    match &node.value {
        Value::Null => "null".to_owned(),
        Value::Flag(flag) => if *flag { "true" } else { "false" }.to_owned(),
        Value::Number(_) => number(&text[node.at as usize..]),
        Value::Text(text) => quoted(text),
        Value::List(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

/// The number a text begins with, as it stands there, which need not be how we would write it.
fn number(text: &str) -> String {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '+' | '-' | '.');
    shown(text.split(|letter| !is_part(letter)).next().unwrap_or_default())
}
