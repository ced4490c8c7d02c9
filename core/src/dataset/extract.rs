//! A part of a file: its text without some of its items.

use super::json::{Node, Value, Writer, parse};

/// The fields whose lists refer to items that they can do without.
const LISTS: [&str; 5] = ["about", "touches", "follows", "precedes", "sources"];

/// The field of a time that says what it was worked out from, beside the reason.
const ORIGIN: &str = "from";

/// The field whose entries have ids, but are no items.
const VOCABULARY: &str = "vocabulary";

/// The field that nothing of a part is left in: its steps show views of the whole.
const STORIES: &str = "stories";

/// The text of a dataset file without the items of these ids, which are in order, without the references to them in lists,
/// and without stories.
///
/// The rest stays as its editor wrote it, but for white space. It is a dataset where nothing that stays needs what is left
/// out: a participant, a speaker, a source. A text that is no JSON is given back.
pub fn extract(file: &str, left_out: &[&str]) -> String {
    let file = file.strip_prefix('\u{feff}').unwrap_or(file);
    let Ok(root) = parse(file) else { return file.to_owned() };
    let mut copy = Copy { file, left_out, json: Writer::indented() };
    copy.value(&root, "");
    let mut text = copy.json.finish();
    text.push('\n');
    text
}

struct Copy<'a> {
    file: &'a str,
    left_out: &'a [&'a str],
    json: Writer,
}

impl Copy<'_> {
    /// Copies the value of a field, or an entry of a list in it.
    fn value(&mut self, node: &Node<'_>, field: &str) {
        match &node.value {
            Value::Object(members) => {
                self.json.open('{');
                for member in members {
                    if !(member.name == ORIGIN && self.is_left_out(member.node.text())) {
                        self.json.name(&member.name);
                        let field = if field == VOCABULARY { field } else { &*member.name };
                        self.value(&member.node, field);
                    }
                }
                self.json.close('}');
            }
            Value::List(entries) => {
                self.json.open('[');
                for entry in entries {
                    let item = entry.get("id").filter(|_| field != VOCABULARY).and_then(Node::text);
                    let reference = entry.text().filter(|_| LISTS.contains(&field));
                    if field != STORIES && !self.is_left_out(item.or(reference)) {
                        self.json.entry();
                        self.value(entry, field);
                    }
                }
                self.json.close(']');
            }
            Value::Text(text) => self.json.text(text),
            Value::Number(_) => {
                let rest = &self.file[node.at as usize..];
                let is_of_number =
                    |letter: char| letter.is_ascii_digit() || matches!(letter, '-' | '+' | '.' | 'e' | 'E');
                self.json.plain(&rest[..rest.find(|letter| !is_of_number(letter)).unwrap_or(rest.len())]);
            }
            Value::Flag(flag) => self.json.plain(if *flag { "true" } else { "false" }),
            Value::Null => self.json.plain("null"),
        }
    }

    fn is_left_out(&self, id: Option<&str>) -> bool {
        id.is_some_and(|id| self.left_out.binary_search(&id).is_ok())
    }
}
