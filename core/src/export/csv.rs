//! Tables for spreadsheets, after RFC 4180, in which no cell is a formula.

use super::part::Part;
use crate::dataset::{ActorId, Dataset, Evidence, Item, Quantity, When, put_number};
use crate::date::{Day, Edtf};
use crate::query::Selection;

/// A table of one sort of item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// Who and what acts.
    Actors,
    /// How actors are linked.
    Relations,
    /// What happened, or was to happen.
    Events,
    /// What was said and thought.
    Claims,
    /// What was counted.
    Figures,
}

impl Sheet {
    /// All tables.
    pub const ALL: [Self; 5] = [Self::Actors, Self::Relations, Self::Events, Self::Claims, Self::Figures];

    /// The word for it in the name of a file.
    pub fn key(self) -> &'static str {
        ["actors", "relations", "events", "claims", "figures"][self as usize]
    }

    /// The names of its columns, in order.
    fn columns(self) -> &'static str {
        match self {
            Self::Actors => "id,name,kind,aliases,country,summary,evidence",
            Self::Relations => {
                "id,from,from_name,to,to_name,kind,label,when,earliest,latest,basis,status,topics,summary,evidence"
            }
            Self::Events => {
                "id,title,when,earliest,latest,basis,place,kind,topics,participants,status,follows,precedes,summary,evidence"
            }
            Self::Claims => {
                "id,speaker,speaker_name,published_by,summary,stance,topics,about,when,earliest,latest,basis,evidence"
            }
            Self::Figures => {
                "id,label,least,most,qualifier,unit,when,earliest,latest,basis,said_by,about,summary,evidence"
            }
        }
    }
}

/// The rows of one sort that a selection keeps, below the names of the columns; with a byte order mark where a spreadsheet
/// needs to be told that the text is UTF-8.
///
/// Items, kinds and topics stand by their ids, lists joined by a semicolon, `when` in EDTF, `earliest` and `latest` as the
/// first and the last day it may cover, empty where there is no bound; evidence as source, paragraph, manner and, where it
/// is somebody's word, whose, joined by colons.
///
/// A text that a spreadsheet would take for a formula has an apostrophe before it, and so has one that begins with an
/// apostrophe before what would: take one away to have the text again.
pub fn csv(dataset: &Dataset, selection: &Selection, sheet: Sheet, with_mark: bool) -> String {
    let part = Part::of(dataset, selection);
    let mut rows = Rows { dataset, text: String::new() };
    if with_mark {
        rows.text.push('\u{feff}');
    }
    rows.text.push_str(sheet.columns());
    rows.text.push_str("\r\n");
    let kept = match sheet {
        Sheet::Actors => &part.actors,
        Sheet::Relations => &part.relations,
        Sheet::Events => &part.events,
        Sheet::Claims => &part.claims,
        Sheet::Figures => &part.figures,
    };
    for row in kept.iter() {
        match sheet {
            Sheet::Actors => rows.actor(row),
            Sheet::Relations => rows.relation(row),
            Sheet::Events => rows.event(row),
            Sheet::Claims => rows.claim(row),
            Sheet::Figures => rows.figure(row),
        }
        rows.text.push_str("\r\n");
    }
    rows.text
}

struct Rows<'a> {
    dataset: &'a Dataset,
    text: String,
}

impl Rows<'_> {
    fn actor(&mut self, row: usize) {
        let dataset = self.dataset;
        let actor = &dataset.actors.rows()[row];
        self.cell(&actor.id);
        self.cell(&actor.name);
        self.cell(&dataset.vocabulary.actors[actor.kind].id);
        self.list(actor.aliases.iter().map(|alias| alias.name.as_str()));
        self.actor_id(actor.country);
        self.cell(&actor.summary);
        self.evidence(&actor.evidence);
    }

    fn relation(&mut self, row: usize) {
        let dataset = self.dataset;
        let relation = &dataset.relations.rows()[row];
        self.cell(&relation.id);
        for end in [relation.from, relation.to] {
            self.actor_id(Some(end));
            self.cell(&dataset.actors[end].name);
        }
        self.cell(&dataset.vocabulary.relations[relation.kind].id);
        self.cell(&relation.label);
        self.when(relation.when.as_ref());
        self.cell(relation.status.word());
        self.list(relation.topics.iter().map(|&topic| dataset.vocabulary.topics[topic].id.as_str()));
        self.cell(relation.summary.as_deref().unwrap_or_default());
        self.evidence(&relation.evidence);
    }

    fn event(&mut self, row: usize) {
        let dataset = self.dataset;
        let event = &dataset.events.rows()[row];
        self.cell(&event.id);
        self.cell(&event.title);
        self.when(event.when.as_ref());
        self.cell(event.place.as_deref().unwrap_or_default());
        self.cell(&dataset.vocabulary.events[event.kind].id);
        self.list(event.topics.iter().map(|&topic| dataset.vocabulary.topics[topic].id.as_str()));
        let parts = event.participants.iter();
        let parts: Vec<_> = parts.map(|part| [&dataset.actors[part.actor].id, ":", &part.role].concat()).collect();
        self.list(parts.iter().map(String::as_str));
        self.cell(event.status.word());
        for others in [&event.follows, &event.precedes] {
            self.list(others.iter().map(|&other| dataset.events[other].id.as_str()));
        }
        self.cell(&event.summary);
        self.evidence(&event.evidence);
    }

    fn claim(&mut self, row: usize) {
        let dataset = self.dataset;
        let claim = &dataset.claims.rows()[row];
        self.cell(&claim.id);
        self.actor_id(claim.speaker);
        self.cell(claim.speaker.map_or("", |speaker| &dataset.actors[speaker].name));
        self.actor_id(claim.published_by);
        self.cell(&claim.summary);
        self.cell(&dataset.vocabulary.stances[claim.stance].id);
        self.list(claim.topics.iter().map(|&topic| dataset.vocabulary.topics[topic].id.as_str()));
        self.items(&claim.about);
        self.when(claim.when.as_ref());
        self.evidence(&claim.evidence);
    }

    fn figure(&mut self, row: usize) {
        let figure = &self.dataset.figures.rows()[row];
        self.cell(&figure.id);
        self.cell(&figure.label);
        let (least, most) = match figure.quantity {
            Quantity::Number(number) => (number, number),
            Quantity::Range(least, most) => (least, most),
        };
        for number in [least, most] {
            self.separate();
            // A number is meant to be reckoned with, even a negative one.
            put_number(&mut self.text, number);
        }
        self.cell(figure.qualifier.word());
        self.cell(&figure.unit);
        self.when(figure.when.as_ref());
        self.actor_id(figure.said_by);
        self.items(&figure.about);
        self.cell(&figure.summary);
        self.evidence(&figure.evidence);
    }

    fn actor_id(&mut self, actor: Option<ActorId>) {
        let dataset = self.dataset;
        self.cell(actor.map_or("", |actor| &dataset.actors[actor].id));
    }

    fn items(&mut self, items: &[Item]) {
        let dataset = self.dataset;
        self.list(items.iter().map(|&item| dataset.name_of(item)));
    }

    fn when(&mut self, when: Option<&When>) {
        let Some(When { edtf, basis, .. }) = when else {
            return (0..4).for_each(|_| self.cell(""));
        };
        self.cell(&edtf.to_string());
        let extent = edtf.extent();
        for day in [extent.first(), extent.last()] {
            let is_bound = day != Day::MIN && day != Day::MAX;
            self.cell(&if is_bound { Edtf::from(day).to_string() } else { String::new() });
        }
        self.cell(basis.word());
    }

    fn evidence(&mut self, evidence: &[Evidence]) {
        let dataset = self.dataset;
        let pieces: Vec<_> = evidence
            .iter()
            .map(|piece| {
                let paragraph = piece.paragraph.to_string();
                let by = piece.by.map_or("", |by| &dataset.actors[by].id);
                let joint = if by.is_empty() { "" } else { ":" };
                [&dataset.sources[piece.source].id, ":", &paragraph, ":", piece.how.word(), joint, by].concat()
            })
            .collect();
        self.list(pieces.iter().map(String::as_str));
    }

    fn list<'s>(&mut self, entries: impl Iterator<Item = &'s str>) {
        self.cell(&entries.collect::<Vec<_>>().join("; "));
    }

    /// Adds a cell.
    fn cell(&mut self, text: &str) {
        self.separate();
        self.text.push('"');
        if is_formula(text) {
            self.text.push('\'');
        }
        for letter in text.chars() {
            if letter == '"' {
                self.text.push('"');
            }
            self.text.push(letter);
        }
        self.text.push('"');
    }

    fn separate(&mut self) {
        if !self.text.ends_with('\n') {
            self.text.push(',');
        }
    }
}

/// Whether a spreadsheet would take a text for a formula: after what it passes over, such as spaces and quotation marks, comes
/// a sign that begins one, in the narrow or the wide form of East Asian scripts (OWASP, *CSV Injection*).
fn is_formula(text: &str) -> bool {
    let passed_over =
        |letter: char| letter.is_whitespace() || matches!(letter, '\'' | '"' | '\u{200b}'..='\u{200f}' | '\u{feff}');
    let begins = |letter: char| matches!(letter, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠');
    text.starts_with(['\t', '\r', '\n', '\0']) || text.trim_start_matches(passed_over).starts_with(begins)
}
