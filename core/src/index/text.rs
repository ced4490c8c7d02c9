//! Finding items by their names and texts, forgiving of case, accents, quotes, hyphens, scripts, spellings and slips.
//!
//! Every word of the dataset is kept once, with the entries it stands in; an entry is one name or text of one item. A search
//! looks at every word, not at every text, and then at every entry. An item is found when each word looked for answers
//! in some entry of it.

use super::fold::{fold, is_abjad};
use super::word::{Match, Typed, Words};
use super::{Field, Hit, Rank};
use crate::dataset::{Dataset, Id, Item};

/// How many groups [`TextIndex::few`] tells apart.
pub const GROUPS: usize = 16;

/// Every name and text of a dataset, taken apart into words.
#[derive(Clone, Debug, Default)]
pub struct TextIndex {
    /// The items that have been read, each with its first entry.
    items: Vec<(Item, usize)>,
    entries: Vec<Entry>,
    /// The other names of actors as they stand, with their entries, which ascend.
    aliases: Vec<(usize, String)>,
    words: Words,
}

/// One text of one item.
#[derive(Clone, Debug)]
struct Entry {
    /// The number of the item in the order of reading.
    owner: u32,
    field: Field,
    /// How many words it has.
    length: u16,
}

impl TextIndex {
    /// The words of a whole dataset.
    ///
    /// The words of 100,000 events take a second or more: where that would keep a reader waiting, begin with the default and
    /// [`grow`](Self::grow) it.
    pub fn new(dataset: &Dataset) -> Self {
        let mut index = Self::default();
        index.grow(dataset, usize::MAX);
        index
    }

    /// Reads the next so many items of a dataset, always the same one, and says whether any are left. What has been read can
    /// be found.
    pub fn grow(&mut self, dataset: &Dataset, items: usize) -> bool {
        for _ in 0..items {
            let Some(item) = item_at(dataset, self.items.len()) else { return false };
            self.items.push((item, self.entries.len()));
            texts(dataset, item, &mut |field, text| self.put(field, text));
        }
        item_at(dataset, self.items.len()).is_some()
    }

    /// The items that match every word of `text`, best first; ties by their place in the file. Nothing matches an empty text.
    pub fn search(&self, text: &str) -> Vec<Hit> {
        self.few(text, usize::MAX, &|_| 0)
    }

    /// The same, but of each group of items no more than the first so many. There are at most [`GROUPS`] groups, from 0.
    pub fn few(&self, text: &str, most: usize, group: &dyn Fn(Item) -> usize) -> Vec<Hit> {
        let typed = Typed::words(text);
        let mut hits = Vec::new();
        if typed.is_empty() {
            return hits;
        }
        // Kept by rank as they are found, in the order of the file.
        let mut ranked: [Vec<Found>; Rank::ALL.len()] = Default::default();
        self.found(&typed, &mut |number, answers| {
            let found = self.best(number, answers, typed.len());
            ranked[found.rank as usize].push(found);
        });
        let mut counts = [0; GROUPS];
        for Found { item, rank, entry, field } in ranked.into_iter().flatten() {
            let count = &mut counts[group(item)];
            *count += 1;
            if *count <= most {
                let alias = if field == Field::Alias { self.alias(entry) } else { None };
                hits.push(Hit { item, rank, field, alias });
            }
        }
        hits
    }

    /// Tells each item that a search for `text` finds, in the order of the file; all of them, when it is empty.
    pub fn matches(&self, text: &str, put: &mut dyn FnMut(Item)) {
        self.found(&Typed::words(text), &mut |number, _| put(self.items[number].0));
    }

    /// The other name that an entry is.
    fn alias(&self, entry: usize) -> Option<String> {
        let at = self.aliases.binary_search_by_key(&entry, |alias| alias.0).ok()?;
        Some(self.aliases[at].1.clone())
    }

    fn put(&mut self, field: Field, text: &str) {
        let at = self.entries.len();
        let in_name = is_name(field);
        let mut length: u16 = 0;
        for chunk in text.split(' ') {
            let mut folded = fold(chunk);
            let is_abjad = !chunk.is_ascii() && is_abjad(chunk);
            for word in folded.split(' ').filter(|word| !word.is_empty()) {
                self.words.put(word, at, length == 0, in_name, is_abjad);
                length = length.saturating_add(1);
            }
            // Who looks for "US" or "Kazanforum" finds U.S. and Kazan-Forum too.
            if folded.contains(' ') && in_name {
                folded.retain(|letter| letter != ' ');
                self.words.put(&folded, at, false, true, is_abjad);
            }
        }
        if field == Field::Alias {
            self.aliases.push((at, text.to_owned()));
        }
        self.entries.push(Entry { owner: self.items.len() as u32 - 1, field, length });
    }

    /// Tells the number of each item that has every word, in the order of the file, with how each entry answers.
    fn found(&self, typed: &[Typed], put: &mut dyn FnMut(usize, &[u8])) {
        // How each entry answers to all words so far: nothing, or a match, doubled, and one more where it begins with the first.
        let mut answers = Vec::new();
        // How many words each item has, as long as it has all so far.
        let mut had = vec![0_u8; self.items.len()];
        for (number, typed) in typed.iter().enumerate() {
            let mut marks = vec![0_u8; self.entries.len()];
            self.words.find(typed, &mut |how, places| {
                for &place in places {
                    let (at, mark) = ((place >> 1) as usize, (how as u8) << 1 | (place & 1) as u8);
                    if marks[at] >= mark || (how == Match::Slip && !is_name(self.entries[at].field)) {
                        continue;
                    }
                    marks[at] = mark;
                    let had = &mut had[self.entries[at].owner as usize];
                    *had += u8::from(usize::from(*had) == number);
                }
            });
            if number == 0 {
                answers = marks;
                continue;
            }
            for (answer, mark) in answers.iter_mut().zip(marks) {
                *answer = if mark > 1 && *answer > 1 { (*answer & !1).min(mark & !1) | *answer & 1 } else { 0 };
            }
        }
        let all = had.iter().enumerate().filter(|(_, had)| usize::from(**had) == typed.len());
        all.for_each(|(number, _)| put(number, &answers));
    }

    /// An item that has every word, by the entry that answers best.
    fn best(&self, number: usize, answers: &[u8], words: usize) -> Found {
        let (item, first) = self.items[number];
        let end = self.items.get(number + 1).map_or(self.entries.len(), |next| next.1);
        // In no single entry, unless one is found that has them all.
        let mut best = Found { rank: Rank::Mention, field: Field::Text, item, entry: first };
        let mut least = (Rank::Mention, u16::MAX);
        for (at, entry) in self.entries.iter().enumerate().take(end).skip(first) {
            let is_actor = matches!(item, Item::Actor(_));
            let Some(rank) = answers.get(at).and_then(|&answer| entry.rank(answer, words, is_actor)) else { continue };
            // Of two names that answer alike, the shorter one answers more.
            if (rank, entry.length) < least {
                least = (rank, entry.length);
                best = Found { rank, field: entry.field, entry: at, ..best };
            }
        }
        best
    }
}

/// An item that has every word looked for.
struct Found {
    rank: Rank,
    field: Field,
    item: Item,
    entry: usize,
}

impl Entry {
    /// What an answer is worth here, to so many words.
    fn rank(&self, answer: u8, words: usize, is_actor: bool) -> Option<Rank> {
        const SLIP: u8 = Match::Slip as u8;
        const LOOSE: u8 = Match::Loose as u8;
        const WHOLE: u8 = Match::Whole as u8;
        Some(match answer >> 1 {
            0 => return None,
            _ if !is_name(self.field) => Rank::Mention,
            SLIP => Rank::Typo,
            LOOSE => Rank::Folded,
            _ if self.field == Field::Alias => Rank::Alias,
            WHOLE if words == usize::from(self.length) => Rank::Exact,
            // Surnames stand last.
            WHOLE if is_actor => Rank::Prefix,
            _ if answer & 1 == 1 => Rank::Prefix,
            _ => Rank::Word,
        })
    }
}

fn is_name(field: Field) -> bool {
    matches!(field, Field::Name | Field::Alias)
}

/// How a number becomes an item.
type Make = fn(usize) -> Item;

/// The items of a dataset in the order in which they are read and, where all else is equal, found.
fn item_at(dataset: &Dataset, mut at: usize) -> Option<Item> {
    let sorts: [(usize, Make); 7] = [
        (dataset.actors.len(), |at| Item::Actor(Id::from_index(at))),
        (dataset.events.len(), |at| Item::Event(Id::from_index(at))),
        (dataset.relations.len(), |at| Item::Relation(Id::from_index(at))),
        (dataset.claims.len(), |at| Item::Claim(Id::from_index(at))),
        (dataset.figures.len(), |at| Item::Figure(Id::from_index(at))),
        (dataset.accounts.len(), |at| Item::Account(Id::from_index(at))),
        (dataset.sources.len(), |at| Item::Source(Id::from_index(at))),
    ];
    for (count, item) in sorts {
        if at < count {
            return Some(item(at));
        }
        at -= count;
    }
    None
}

/// Every name and text of an item.
fn texts(dataset: &Dataset, item: Item, put: &mut dyn FnMut(Field, &str)) {
    match item {
        Item::Actor(id) => {
            let actor = &dataset.actors[id];
            put(Field::Name, &actor.name);
            actor.aliases.iter().for_each(|alias| put(Field::Alias, &alias.name));
            put(Field::Text, &actor.summary);
        }
        Item::Event(id) => {
            let event = &dataset.events[id];
            put(Field::Name, &event.title);
            put(Field::Text, &event.summary);
            event.place.iter().for_each(|place| put(Field::Place, place));
        }
        Item::Relation(id) => {
            let relation = &dataset.relations[id];
            put(Field::Text, &relation.label);
            relation.summary.iter().for_each(|summary| put(Field::Text, summary));
        }
        Item::Claim(id) => put(Field::Text, &dataset.claims[id].summary),
        Item::Figure(id) => {
            let figure = &dataset.figures[id];
            put(Field::Text, &figure.label);
            put(Field::Text, &figure.summary);
        }
        Item::Account(id) => {
            let account = &dataset.accounts[id];
            put(Field::Text, &account.question);
            account.answers.iter().for_each(|answer| put(Field::Text, &answer.text));
        }
        Item::Source(id) => {
            let source = &dataset.sources[id];
            put(Field::Name, &source.title);
            put(Field::Name, &source.publisher);
        }
    }
}
