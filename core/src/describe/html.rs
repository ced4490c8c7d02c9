//! The document as HTML, for the page before or without a script.

use super::document::document;
use super::line::Line;
use crate::dataset::Dataset;
use crate::i18n::{Messages, Phrase, dates};
use crate::index::Index;
use crate::query::{Query, evaluate};

/// The chapters that stand in the page; the rest follows with the script.
const CHAPTERS: [&str; 4] = ["events", "undated", "actors", "sources"];

/// The dossier as a fragment of HTML: headline, answer, events, actors and sources.
pub fn static_html(dataset: &Dataset, messages: &Messages) -> String {
    let index = Index::new(dataset);
    let selection = evaluate(dataset, &index, &Query::default());
    let mut html = Html::default();
    html.element("p", "kicker", &(messages.kicker)(dataset.sources.len()));
    html.element("h1", "", &dataset.headline.text);
    html.element("p", "answer", &dataset.answer.text);
    html.element("p", "", &dataset.summary);
    for chapter in
        document(dataset, &index, &selection, messages).iter().filter(|chapter| CHAPTERS.contains(&chapter.id))
    {
        html.element("h2", "", chapter.title);
        html.text.push_str("<ul class=\"lines\">");
        chapter.lines.iter().for_each(|line| html.line(line));
        html.text.push_str("</ul>");
    }
    let licence = (messages.licence)(&dataset.licence.name, &dataset.credit, &dates::date(&dataset.updated));
    html.element("p", "note", &licence);
    html.text
}

/// HTML under way, in which every text of the dataset is escaped.
#[derive(Default)]
struct Html {
    text: String,
}

impl Html {
    fn element(&mut self, tag: &str, class: &str, text: &str) {
        let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
        self.text.push_str(&format!("<{tag}{class}>"));
        self.escaped(text);
        self.text.push_str(&format!("</{tag}>"));
    }

    fn line(&mut self, line: &Line) {
        self.text.push_str("<li>");
        if !line.lead.is_empty() {
            self.element("span", "d", &line.lead);
            self.text.push(' ');
        }
        self.phrase(&line.phrase);
        if let Some(tag) = line.tag {
            self.text.push(' ');
            self.element("span", "tag", tag);
        }
        if let Some(body) = &line.body {
            self.text.push(' ');
            self.element("span", "body", body);
        }
        let places: Vec<_> = line.receipts.iter().map(|receipt| receipt.place.as_str()).collect();
        if !places.is_empty() {
            self.text.push(' ');
            self.element("span", "rec", &places.join(", "));
        }
        self.text.push_str("</li>");
    }

    fn phrase(&mut self, phrase: &Phrase) {
        self.text.push_str("<b>");
        phrase.iter().for_each(|run| self.escaped(&run.text));
        self.text.push_str("</b>");
    }

    fn escaped(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.text.push_str("&amp;"),
                '<' => self.text.push_str("&lt;"),
                '>' => self.text.push_str("&gt;"),
                '"' => self.text.push_str("&quot;"),
                _ => self.text.push(letter),
            }
        }
    }
}
