//! Where something stands: as a line and column for people, as a pointer (RFC 6901) for programs.

use super::node::{Node, Value};

/// A line and a column, both counted from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Position {
    /// The line.
    pub(crate) line: u32,
    /// The column.
    pub(crate) column: u32,
}

impl Position {
    /// Where a text begins.
    pub(crate) const START: Self = Self { line: 1, column: 1 };

    /// The position behind these bytes of the text.
    pub(crate) fn after(mut self, bytes: &[u8]) -> Self {
        for byte in bytes {
            match byte {
                b'\n' => self = Self { line: self.line + 1, column: 1 },
                // The later bytes of one character do not count.
                0x80..=0xBF => {}
                _ => self.column += 1,
            }
        }
        self
    }
}

/// The way from the whole file to one of its values.
pub(crate) struct Place<'n, 'a> {
    /// The names and numbers on the way, outermost first.
    pub(crate) steps: Vec<Step<'n>>,
    /// The nodes on the way, from the whole file to the value itself; one more than there are steps.
    pub(crate) nodes: Vec<&'n Node<'a>>,
}

/// One step into a value.
pub(crate) enum Step<'n> {
    /// Into the field of this name.
    Field(&'n str),
    /// To the entry with this number, counted from 0.
    Entry(usize),
}

/// The way to the node, or to the field whose name begins at this byte.
pub(crate) fn locate<'n, 'a>(root: &'n Node<'a>, at: u32) -> Place<'n, 'a> {
    let mut place = Place { steps: Vec::new(), nodes: vec![root] };
    let mut node = root;
    while node.at < at {
        let (step, next) = match &node.value {
            Value::List(entries) => {
                let index = entries.partition_point(|entry| entry.at <= at).saturating_sub(1);
                let Some(entry) = entries.get(index) else { break };
                (Step::Entry(index), entry)
            }
            Value::Object(members) => {
                let index = members.partition_point(|member| member.at <= at).saturating_sub(1);
                let Some(member) = members.get(index) else { break };
                (Step::Field(&member.name), &member.node)
            }
            _ => break,
        };
        place.steps.push(step);
        place.nodes.push(next);
        node = next;
    }
    place
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    #[test]
    fn every_value_and_every_name_is_found_again() {
        let text = r#"{"a": [1, {"b": "x"}], "c": {}}"#;
        let root = parse(text).map_err(|fault| fault.reason);
        let root = root.as_ref().ok();
        for (mark, way) in [
            ("{", ""),
            ("\"a", "/a"),
            ("[", "/a"),
            ("1", "/a/0"),
            ("{\"b", "/a/1"),
            ("\"b", "/a/1/b"),
            ("\"x", "/a/1/b"),
            ("{}", "/c"),
        ] {
            let at = text.find(mark).map(|at| at as u32);
            let found = root.zip(at).map(|(root, at)| {
                let steps = locate(root, at).steps.into_iter();
                steps
                    .map(|step| match step {
                        Step::Field(name) => format!("/{name}"),
                        Step::Entry(index) => format!("/{index}"),
                    })
                    .collect::<String>()
            });
            assert_eq!(found.as_deref(), Some(way), "{mark}");
        }
    }

    #[test]
    fn columns_count_characters_not_bytes() {
        assert_eq!(Position::START.after("é“\n«x".as_bytes()), Position { line: 2, column: 3 });
    }
}
