//! The words of a dataset, each once, with the places where it stands.

use super::fold::{fold, is_abjad, loose, skeleton};
use super::typo::{forgiven, within};

/// How a word answers to one that was typed, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Match {
    /// It is meant, if the reader's finger slipped.
    Slip = 1,
    /// It sounds alike, or has the typed one inside.
    Loose,
    /// It begins with the typed one.
    Begins,
    /// It is the typed one.
    Whole,
}

/// The words of a dataset.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    words: Vec<Word>,
    /// The letters in each word as it stands and in its loose form, so that most words are passed over without being read.
    letters: Vec<(u32, u32)>,
    /// Where each word is, one more than its number, at the place its hash gives or the next free one; as many places as a
    /// power of two, at most half of them taken.
    table: Vec<u32>,
}

#[derive(Clone, Debug)]
struct Word {
    text: String,
    loose: String,
    is_abjad: bool,
    /// Whether a name has it. Names are forgiven more.
    in_name: bool,
    /// The entries it stands in, ascending, each doubled, and one more where it is the first word.
    places: Vec<u32>,
}

/// A word that was typed.
#[derive(Debug)]
pub(super) struct Typed {
    text: String,
    loose: String,
    bones: String,
    is_abjad: bool,
}

impl Words {
    /// Puts down that a folded word stands in an entry.
    pub(super) fn put(&mut self, word: &str, entry: usize, is_first: bool, in_name: bool, is_abjad: bool) {
        let number = self.number(word, is_abjad);
        let word = &mut self.words[number];
        word.in_name |= in_name;
        let place = (entry as u32) << 1;
        if word.places.last().is_none_or(|last| last >> 1 != entry as u32) {
            word.places.push(place | u32::from(is_first));
        }
    }

    /// For every word that answers to a typed one, how it does and the places it stands in.
    ///
    /// Slips are forgiven only where no name answers without one.
    pub(super) fn find(&self, typed: &Typed, found: &mut dyn FnMut(Match, &[u32])) {
        let (exact, alike) = (letters(&typed.text), letters(if typed.is_abjad { &typed.bones } else { &typed.loose }));
        // What a skeleton writes differently.
        let alike = if typed.is_abjad { alike & !letters("afv") } else { alike };
        let mut is_name = false;
        for (word, &(own, own_loose)) in self.words.iter().zip(&self.letters) {
            let may_answer = exact & !own == 0 || alike & !own_loose == 0;
            if may_answer && let Some(how) = word.answers(typed) {
                is_name |= word.in_name;
                found(how, &word.places);
            }
        }
        let slips = forgiven(typed.text.len());
        if is_name || slips == 0 || typed.text.bytes().any(|letter| letter.is_ascii_digit()) {
            return;
        }
        for (word, &(own, _)) in self.words.iter().zip(&self.letters) {
            if (exact & !own).count_ones() <= slips && word.in_name && word.is_meant(typed, slips) {
                found(Match::Slip, &word.places);
            }
        }
    }

    /// The number of a word, which is new where it has none.
    fn number(&mut self, word: &str, is_abjad: bool) -> usize {
        if self.words.len() * 2 >= self.table.len() {
            self.table = vec![0; (self.table.len() * 2).max(1024)];
            for number in 0..self.words.len() {
                let free = self.slot(&self.words[number].text);
                self.table[free] = number as u32 + 1;
            }
        }
        let slot = self.slot(word);
        if self.table[slot] == 0 {
            let loose = loose(word);
            // A word without its vowels may answer to any.
            self.letters.push((letters(word), if is_abjad { u32::MAX } else { letters(&loose) }));
            self.words.push(Word { text: word.to_owned(), loose, is_abjad, in_name: false, places: Vec::new() });
            self.table[slot] = self.words.len() as u32;
        }
        self.table[slot] as usize - 1
    }

    /// The place of a word in the table, or the free one where it belongs.
    fn slot(&self, word: &str) -> usize {
        // FNV-1a (Fowler, Noll and Vo 1991).
        let hash = word.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        let last = self.table.len() - 1;
        let mut slot = (hash ^ (hash >> 15)) as usize & last;
        while self.table[slot] != 0 && self.words[self.table[slot] as usize - 1].text != word {
            slot = (slot + 1) & last;
        }
        slot
    }
}

impl Word {
    fn answers(&self, typed: &Typed) -> Option<Match> {
        if self.text.starts_with(&typed.text) {
            return Some(if self.text.len() == typed.text.len() { Match::Whole } else { Match::Begins });
        }
        let is_alike = if self.is_abjad || typed.is_abjad {
            self.in_name && begins_alike(&skeleton(&self.loose), &typed.bones, 2)
        } else {
            begins_alike(&self.loose, &typed.loose, 3)
        };
        (is_alike || (self.in_name && typed.text.len() > 3 && contains(&self.text, &typed.text)))
            .then_some(Match::Loose)
    }

    fn is_meant(&self, typed: &Typed, slips: u32) -> bool {
        let (word, typed) = (self.text.as_bytes(), typed.text.as_bytes());
        let same_start = word.first() == typed.first();
        // A slip on the first letter is rare, and in a short word it makes another one.
        let begins = same_start && typed.len() > 4;
        let longest = if begins { usize::MAX } else { typed.len() + slips as usize };
        let is_near =
            (same_start || typed.len() > 4) && word.len() <= longest && word.len() + slips as usize >= typed.len();
        is_near && within(typed, word, slips, begins)
    }
}

/// The most words that are looked for at a time; those after them are not.
const MOST: usize = 100;

impl Typed {
    /// The words of a text that somebody typed.
    pub(super) fn words(text: &str) -> Vec<Self> {
        let mut words = Vec::new();
        for chunk in text.split(' ') {
            let is_abjad = is_abjad(chunk);
            for text in fold(chunk).split(' ').filter(|text| !text.is_empty()) {
                let loose = loose(text);
                words.push(Self { text: text.to_owned(), bones: skeleton(&loose), loose, is_abjad });
            }
        }
        words.truncate(MOST);
        words
    }
}

/// Whether a word sounds like the typed one, of at least so many letters, or like its beginning where there is one more.
fn begins_alike(word: &str, typed: &str, least: usize) -> bool {
    typed.len() >= least && word.starts_with(typed) && (typed.len() > least || word.len() == typed.len())
}

/// Whether `text` contains `word`, which is not empty. The standard library's search is faster, and two kilobytes of code.
fn contains(text: &str, word: &str) -> bool {
    text.as_bytes().windows(word.len()).any(|window| window == word.as_bytes())
}

/// The set of letters of a word, a bit for each.
fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |letters, byte| letters | 1 << (byte & 31))
}
