//! The still picture: what a dossier is about at a glance, where nothing can be pressed. For cards of social networks, mail and feeds.

use super::file::{Sources, key, kinds, network};
use super::timeline::text;
use crate::i18n::dates;
use crate::layout::Layout;
use crate::markup::{Element, element, write};
use crate::scene::metrics;
use crate::scene::path::{number, translate, view_box};

/// Width and height in pixels, as cards of social networks have them.
pub const POSTER: (f64, f64) = (1200.0, 675.0);

/// The margin at the sides.
const MARGIN: f64 = 40.0;

/// Headline, answer, network, key and credit as a file of SVG.
pub fn poster(sources: Sources<'_>, layout: &Layout) -> String {
    let Sources { dataset, style, .. } = sources;
    let (width, height) = POSTER;
    let room = width - 2.0 * MARGIN;
    let at = |y: f64, elements: Vec<Element>| element("g").attr("transform", translate(MARGIN, y)).children(elements);
    let line = |y: f64, size: &'static str, weight: &'static str, words: String| {
        element("text").attr("y", number(y)).attr("font-size", size).attr("font-weight", weight).text(words)
    };
    let mut y = 54.0;
    let mut head = Vec::new();
    for words in wrapped(&dataset.headline.text, 32.0, true, room).into_iter().take(2) {
        head.push(line(y, "32", "700", words));
        y += 38.0;
    }
    y -= 6.0;
    for words in wrapped(&dataset.answer.text, 17.0, false, room).into_iter().take(3) {
        head.push(line(y, "17", "400", words));
        y += 24.0;
    }
    let credit = [&dataset.credit, ", ", &dates::date(&dataset.updated), ". ", &dataset.licence.name].concat();
    let poster = element("svg")
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("viewBox", view_box(POSTER))
        .attr("width", number(width))
        .attr("height", number(height))
        .child(element("title").text(dataset.headline.text.clone()))
        .child(element("desc").text(dataset.answer.text.clone()))
        .child(element("style").text(style.to_owned()))
        .child(element("rect").attr("width", "100%").attr("height", "100%").class("paper"))
        .child(at(0.0, head))
        .child(at(y, network(sources, layout, (room, height - 52.0 - y))))
        .child(at(height - 40.0, key(kinds(dataset)).0))
        .child(at(height - 16.0, vec![text("axis", room, 0.0, "end", credit)]));
    let mut file = String::new();
    write(&mut file, &poster);
    file
}

/// The lines of a text as wide as there is room, by what its letters usually take.
fn wrapped(words: &str, size: f64, is_bold: bool, room: f64) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in words.split_whitespace() {
        let last = lines.len() - 1;
        let longer = if lines[last].is_empty() { word.to_owned() } else { [&lines[last], " ", word].concat() };
        if metrics::width(&longer, size, is_bold) > room && !lines[last].is_empty() {
            lines.push(word.to_owned());
        } else {
            lines[last] = longer;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn a_line_takes_the_words_it_has_room_for_and_a_long_word_one_of_its_own() {
        let lines = wrapped("one two three unbreakablyverylong four", 10.0, false, 60.0);
        assert!(lines.len() > 2 && lines.contains(&"unbreakablyverylong".to_owned()), "{lines:?}");
        assert_eq!(lines.join(" "), "one two three unbreakablyverylong four");
        assert_eq!(wrapped("", 10.0, false, 60.0), [""]);
    }
}
