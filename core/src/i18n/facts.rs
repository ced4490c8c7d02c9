//! What messages put into words.

/// What the counting sentence says: how many dated events are kept of how many, and how many more have no date.
#[derive(Clone, Debug, PartialEq)]
pub struct Count {
    /// Dated events kept.
    pub kept: usize,
    /// Of these, those that only may lie within the window.
    pub possibly: usize,
    /// Dated events in all.
    pub dated: usize,
    /// Undated events kept.
    pub undated: usize,
    /// The time looked at, in words.
    pub time: String,
    /// Whether a window is set.
    pub has_window: bool,
    /// Whether what only may lie within the window is left out.
    pub is_certain: bool,
    /// What else is asked for, in words that stand before the time, and after.
    pub asked: [String; 2],
}

/// What is asked for but a window.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked<'a> {
    /// Who has to be involved.
    pub with: Option<&'a str>,
    /// The words that have to be mentioned.
    pub text: &'a str,
    /// The names of the chosen values of each facet, in the order of their names in the catalogue.
    pub facets: [Vec<&'a str>; 8],
    /// Whether only one source may tell of it.
    pub only_source: bool,
    /// The two times that are compared.
    pub compared: Option<[String; 2]>,
}

/// What a citation names.
#[derive(Clone, Debug, PartialEq)]
pub struct Citation {
    /// Title of the text.
    pub title: String,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Who published it.
    pub publisher: String,
    /// When, in words.
    pub published: String,
    /// Whether the day was worked out.
    pub is_date_inferred: bool,
    /// The paragraph, unless all of it is meant.
    pub paragraph: Option<u32>,
}

/// What a citation of a view names.
#[derive(Clone, Debug, PartialEq)]
pub struct ViewCitation {
    /// Title of the dossier.
    pub title: String,
    /// Whom to credit.
    pub credit: String,
    /// What is shown, in a sentence.
    pub shown: String,
    /// On which day it was seen, in words, where that is known.
    pub seen: Option<String>,
    /// Of which day the dossier is, in words.
    pub updated: String,
    /// Its licence.
    pub licence: String,
    /// Where it is.
    pub address: String,
}

/// What a step of a tour shows that nobody wrote.
#[derive(Clone, Debug, PartialEq)]
pub enum Stop<'a> {
    /// The first event that has a date.
    First {
        /// What the event is called.
        title: &'a str,
        /// When it was, in words.
        date: String,
        /// What happened.
        summary: &'a str,
    },
    /// One of the actors that are connected most.
    Hub {
        /// Its name.
        name: &'a str,
        /// Who or what it is.
        summary: &'a str,
        /// How many links it has.
        links: usize,
        /// In how many events it took part.
        events: usize,
        /// Whether no other is connected more.
        is_first: bool,
    },
    /// The time in which most links began or ended.
    Changed {
        /// The time, in words.
        time: String,
        /// How many began.
        began: usize,
        /// How many ended.
        ended: usize,
    },
    /// The time with most events.
    Busiest {
        /// The time, in words.
        time: String,
        /// How many events lie in it.
        events: usize,
        /// How many have a date in all.
        dated: usize,
    },
    /// A point on which accounts differ.
    Disputed {
        /// The question.
        question: &'a str,
        /// The answers.
        answers: Vec<&'a str>,
        /// How many such points there are.
        points: usize,
    },
    /// Something that has not happened.
    Unreal {
        /// What it is called.
        title: &'a str,
        /// How far it has come, in a word.
        status: &'a str,
        /// What was to happen.
        summary: &'a str,
    },
    /// The latest event that has a date.
    Latest {
        /// What the event is called.
        title: &'a str,
        /// When it was, in words.
        date: String,
        /// What happened.
        summary: &'a str,
    },
}
