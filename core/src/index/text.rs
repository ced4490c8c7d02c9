//! Finding items by their names and texts, forgiving of case, accents, quotes and hyphens.

use super::letter::{is_of_word, small};
use crate::dataset::{Dataset, Id, Item};
use crate::order::sort_by_key;

/// Every name and text of a dataset, folded once.
#[derive(Clone, Debug)]
pub struct TextIndex {
    entries: Vec<Entry>,
}

/// One text of one item.
#[derive(Clone, Debug)]
struct Entry {
    item: Item,
    /// The words as they stand, when they are a name other than the one shown.
    alias: Option<String>,
    folded: String,
    /// Whether this is a name, which counts for more than a text that mentions one.
    is_name: bool,
}

/// An item that matches what was looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The item.
    pub item: Item,
    /// The other name under which it was found.
    pub alias: Option<String>,
}

impl TextIndex {
    /// The folded texts of a dataset.
    pub fn new(dataset: &Dataset) -> Self {
        let mut entries = Vec::new();
        let mut add = |item, text: &str, is_name, alias: Option<&str>| {
            entries.push(Entry { item, alias: alias.map(str::to_owned), folded: fold(text), is_name });
        };
        for (id, actor) in dataset.actors.iter() {
            add(Item::Actor(id), &actor.name, true, None);
            actor.aliases.iter().for_each(|alias| add(Item::Actor(id), &alias.name, true, Some(&alias.name)));
        }
        for (id, event) in dataset.events.iter() {
            add(Item::Event(id), &event.title, true, None);
            add(Item::Event(id), &event.summary, false, None);
            event.place.iter().for_each(|place| add(Item::Event(id), place, false, None));
        }
        for (id, relation) in dataset.relations.iter() {
            add(Item::Relation(id), &relation.label, false, None);
            relation.summary.iter().for_each(|summary| add(Item::Relation(id), summary, false, None));
        }
        dataset.claims.iter().for_each(|(id, claim)| add(Item::Claim(id), &claim.summary, false, None));
        for (id, figure) in dataset.figures.iter() {
            add(Item::Figure(id), &figure.label, false, None);
            add(Item::Figure(id), &figure.summary, false, None);
        }
        dataset.accounts.iter().for_each(|(id, account)| add(Item::Account(id), &account.question, false, None));
        for (id, source) in dataset.sources.iter() {
            add(Item::Source(id), &source.publisher, true, None);
            add(Item::Source(id), &source.title, true, None);
        }
        Self { entries }
    }

    /// The items that match every word of `text`, best first: names before texts, whole names before beginnings,
    /// beginnings before the rest; ties by their place in the file. Nothing matches an empty text.
    pub fn search(&self, text: &str) -> Vec<Hit> {
        let needle = fold(text);
        if needle.is_empty() {
            return Vec::new();
        }
        let mut hits: Vec<_> = (self.entries.iter().enumerate())
            .filter_map(|(at, entry)| rank(&entry.folded, &needle).map(|rank| ((!entry.is_name, rank, at), entry)))
            .collect();
        sort_by_key(&mut hits, |&(key, _)| key);
        let mut found: Vec<Hit> = Vec::new();
        for (_, entry) in hits {
            if !found.iter().any(|hit| hit.item == entry.item) {
                found.push(Hit { item: entry.item, alias: entry.alias.clone() });
            }
        }
        found
    }

    /// Whether any text of an item of the sort that `pick` numbers contains every word of `text`.
    pub fn matches(&self, text: &str, pick: fn(Item) -> Option<usize>, found: &mut super::Bits) {
        let needle = fold(text);
        for entry in &self.entries {
            if let (Some(at), Some(_)) = (pick(entry.item), rank(&entry.folded, &needle)) {
                found.insert(at);
            }
        }
    }
}

/// How well `text` answers to `needle`, least best; nothing where a word of it is missing.
fn rank(text: &str, needle: &str) -> Option<u8> {
    let begins_word = |word: &str| text.split(' ').any(|other| other.starts_with(word));
    if text == needle {
        Some(0)
    } else if text.starts_with(needle) {
        Some(1)
    } else if needle.split(' ').all(begins_word) {
        Some(2)
    } else if needle.split(' ').all(|word| contains(text, word)) {
        Some(3)
    } else {
        None
    }
}

/// Whether `text` contains `word`, which is not empty. The standard library's search is faster, and two kilobytes of code.
fn contains(text: &str, word: &str) -> bool {
    text.as_bytes().windows(word.len()).any(|window| window == word.as_bytes())
}

/// A text in the form in which texts are compared: lower case, Latin letters without their accents, every run of
/// characters that are neither letters nor digits a single space, apostrophes gone.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().map(small) {
        match letter {
            '\'' | '’' | '‘' | 'ʼ' | '`' | '\u{300}'..='\u{36f}' => {}
            _ if is_of_word(letter) => match base(letter) {
                Some(plain) => folded.push_str(plain),
                None => folded.push(letter),
            },
            _ if folded.is_empty() || folded.ends_with(' ') => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The plain letters an accented Latin letter stands for.
fn base(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ğ' | 'ģ' => "g",
        'ì'..='ï' | 'ī' | 'į' | 'ı' => "i",
        'ļ' | 'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ŕ' | 'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' | 'ẞ' => "ss",
        'ţ' | 'ť' | 'ț' => "t",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' => "u",
        'ý' | 'ÿ' | 'Ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}

/// The number of an item when it is of one sort, for [`TextIndex::matches`].
impl Item {
    /// Its number as an actor.
    pub fn as_actor(self) -> Option<usize> {
        if let Self::Actor(id) = self { Some(id.index()) } else { None }
    }

    /// Its number as a relation.
    pub fn as_relation(self) -> Option<usize> {
        if let Self::Relation(id) = self { Some(id.index()) } else { None }
    }

    /// Its number as an event.
    pub fn as_event(self) -> Option<usize> {
        if let Self::Event(id) = self { Some(id.index()) } else { None }
    }

    /// Its number as a claim.
    pub fn as_claim(self) -> Option<usize> {
        if let Self::Claim(id) = self { Some(id.index()) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn folding_forgives_case_accents_quotes_and_hyphens() {
        for (text, folded) in [
            ("Khabibullin Rustam", "khabibullin rustam"),
            ("Kush-Tape  canal", "kush tape canal"),
            ("Russia’s “list”", "russias list"),
            ("Vučić Åsa Łódź", "vucic asa lodz"),
            ("Шойгу", "шойгу"),
            ("  —  ", ""),
            ("e\u{301}", "e"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }
}
