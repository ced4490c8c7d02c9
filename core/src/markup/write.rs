//! Markup as text.

use super::{Element, Node};

/// Elements of HTML that have no end.
const EMPTY: [&str; 4] = ["br", "hr", "img", "input"];

/// Adds an element to a text of HTML or SVG. Text and values are escaped, so that they can be nothing but text and values.
pub fn write(text: &mut String, element: &Element) {
    text.push('<');
    text.push_str(element.tag);
    for (name, value) in &element.attributes {
        text.push(' ');
        text.push_str(name);
        text.push_str("=\"");
        escape(text, value);
        text.push('"');
    }
    text.push('>');
    if EMPTY.contains(&element.tag) {
        return;
    }
    for child in &element.children {
        match child {
            Node::Element(child) => write(text, child),
            Node::Text(words) => escape(text, words),
        }
    }
    text.push_str("</");
    text.push_str(element.tag);
    text.push('>');
}

fn escape(text: &mut String, words: &str) {
    for letter in words.chars() {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            _ => text.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::markup::element;

    #[test]
    fn text_and_values_can_be_nothing_else() {
        let mut text = String::new();
        write(&mut text, &element("p").attr("title", "\"><b>").text("<script>&").child(element("br")));
        assert_eq!(text, "<p title=\"&quot;&gt;&lt;b&gt;\">&lt;script&gt;&amp;<br></p>");
    }
}
