//! The state of the explorer: one query, changed by actions alone, and what follows from it.

use crate::browser;
use crate::derived::Derived;
use crate::movement::Movement;
use crate::url;
use dossier_core::connect::{Answer, How, connect};
use dossier_core::dataset::{Dataset, Item, write};
use dossier_core::describe::shown_path;
use dossier_core::i18n::{ENGLISH, Messages};
use dossier_core::index::Index;
use dossier_core::layout::Layout;
use dossier_core::page::{Embed, Folds};
use dossier_core::query::{Action, Comparison, Connect, History, Query, Selection, Way, compare, evaluate};
use dossier_core::scene::focus::Focus;
use dossier_core::tour::{Tour, tour};
use leptos::prelude::*;
use std::borrow::Cow;
use std::sync::OnceLock;

/// What never changes while a dataset is open.
pub(crate) struct Data {
    pub(crate) dataset: Dataset,
    pub(crate) index: Index,
    /// The way through it that newcomers are offered, once somebody asks for it.
    tour: OnceLock<Tour>,
    /// The text that a reader or an editor brought, where one did: the app's own dataset comes checked and packed.
    pub(crate) text: Option<&'static str>,
    /// The layouts made beforehand, the wide one first; empty where there are none.
    layouts: &'static [u8],
}

impl Data {
    /// The way through it that newcomers are offered.
    pub(crate) fn tour(&self) -> &Tour {
        self.tour.get_or_init(|| tour(&self.dataset, &self.index, &ENGLISH))
    }

    /// How many steps that has.
    pub(crate) fn steps(&self) -> usize {
        self.dataset.stories.rows().first().map_or_else(|| self.tour().steps.len(), |story| story.steps.len())
    }

    /// The text of its file.
    pub(crate) fn file(&self) -> Cow<'static, str> {
        self.text.map_or_else(|| write(&self.dataset).into(), Cow::Borrowed)
    }

    /// The layout for a wide or a tall frame, where one was made beforehand.
    pub(crate) fn layout(&self, is_wide: bool) -> Option<Layout> {
        let (wide, tall) = self.layouts.split_at(self.layouts.len() / 2);
        Some(Layout::unpacked(if is_wide { wide } else { tall }))
            .filter(|made| made.points.len() == self.dataset.actors.len())
    }
}

/// A drag or a play, or none.
#[derive(Clone, Copy, Default)]
struct UnderWay {
    /// How many there were before.
    number: u32,
    is_on: bool,
    /// Whether the last step of the history is its.
    has_step: bool,
}

/// The explorer, handed to every part of the page.
#[derive(Clone, Copy)]
pub(crate) struct Explorer {
    /// The dataset and its index. They live as long as the page does, so everyone may hold them.
    pub(crate) data: &'static Data,
    /// The words of the interface.
    pub(crate) t: &'static Messages,
    /// What the reader has set.
    pub(crate) query: Signal<Query>,
    /// What that keeps.
    pub(crate) selection: Derived<Selection>,
    /// What is chosen, and what has to do with it.
    pub(crate) focus: Derived<Option<Focus>>,
    /// What became of the links between the two times that are compared.
    pub(crate) comparison: Derived<Option<Comparison>>,
    /// How the two actors are connected that the reader asks about.
    pub(crate) connection: Derived<Option<Answer>>,
    /// Which chain of several is shown.
    pub(crate) chain: RwSignal<usize>,
    /// What the pointer or the keyboard is over: a preview, never a state.
    pub(crate) hovered: RwSignal<Option<Item>>,
    /// Whether the window on time is moved by hand, or what of time is in sight.
    pub(crate) in_time: Movement,
    /// Whether all words have been read that a search looks through.
    pub(crate) has_words: RwSignal<bool>,
    /// The receipts and accounts that are open.
    pub(crate) folds: RwSignal<Folds>,
    /// The id of the list that is open, of those that the browser itself opens and closes: no other has anything in it.
    pub(crate) list: RwSignal<Option<String>>,
    /// How it would stand in another page.
    pub(crate) embed: RwSignal<Embed>,
    /// The parts of the link that were left out.
    pub(crate) left_out: RwSignal<Vec<String>>,
    /// What the reader has done, for where the page has no history to lend.
    history: StoredValue<History>,
    under_way: StoredValue<UnderWay>,
    /// The text of the dataset that is shown, where it is not the app's own; another one brings another explorer.
    shown: RwSignal<Option<&'static str>>,
    set_query: WriteSignal<Query>,
}

impl Explorer {
    /// The explorer of a dataset, in the state that the address asks for.
    pub(crate) fn new(
        dataset: Dataset,
        text: Option<&'static str>,
        layouts: &'static [u8],
        shown: RwSignal<Option<&'static str>>,
    ) -> Self {
        let index = Index::wordless(&dataset);
        let data: &'static Data = Box::leak(Box::new(Data { dataset, index, tour: OnceLock::new(), text, layouts }));
        let (query, unknown) = url::read(&data.dataset);
        let (query, set_query) = signal(query);
        // The first picture does not wait for words: they are read bit by bit, and a search finds what has been read.
        let has_words = RwSignal::new(false);
        let read_words = move || {
            browser::every(PAUSE, move || {
                let are_left = data.index.read_on(&data.dataset, SLICE);
                if !are_left {
                    has_words.set(true);
                }
                are_left
            });
        };
        // A link that asks for words asks for them at once.
        match query.with_untracked(|query| query.text.is_empty()) {
            true => browser::when_whole(move || browser::after(REST, read_words)),
            false => read_words(),
        }
        let selection = Derived::distinct(move || {
            query.with(|query| {
                if !query.text.is_empty() {
                    has_words.track();
                }
                evaluate(&data.dataset, &data.index, query)
            })
        });
        let selected = Derived::distinct(move || query.with(|query| (query.selected.clone(), query.depth)));
        let asked = Derived::distinct(move || query.with(|query| query.connect));
        let connection = Derived::new(move || {
            let Connect { from, to, way } = (*asked.get())?;
            Some(connect(&data.dataset, &data.index, from, to, how(way)))
        });
        let chain = RwSignal::new(0);
        let focus = Derived::new(move || {
            let (items, depth) = &*selected.get();
            if !items.is_empty() {
                return Some(Focus::new(&data.dataset, &data.index, items, *depth));
            }
            let answer = connection.get();
            let path = answer.as_ref().as_ref().and_then(|answer| shown_path(answer, chain.get()));
            path.map(|path| Focus::chain(&data.dataset, path))
        });
        let windows = Derived::distinct(move || query.with(|query| query.compare));
        let comparison = Derived::new(move || {
            let (a, b) = (*windows.get())?;
            Some(compare(&data.dataset, &data.index, a, b, &selection.get()))
        });
        let left_out = RwSignal::new(unknown);
        let history = StoredValue::new(History::new(query.get_untracked()));
        let under_way = StoredValue::new(UnderWay::default());
        url::follow(&data.dataset, move |query, unknown| {
            history.update_value(|history| history.meet(&query));
            under_way.update_value(|under_way| (under_way.is_on, under_way.has_step) = (false, false));
            set_query.set(query);
            left_out.set(unknown);
        });
        Self {
            data,
            t: &ENGLISH,
            query: query.into(),
            selection,
            focus,
            comparison,
            connection,
            chain,
            hovered: RwSignal::new(None),
            in_time: Movement::new(),
            has_words,
            folds: RwSignal::new(Folds::default()),
            list: RwSignal::new(None),
            embed: RwSignal::new(Embed::of(browser::setting)),
            left_out,
            history,
            under_way,
            shown,
            set_query,
        }
    }

    /// Does what the reader did.
    pub(crate) fn dispatch(self, action: Action) {
        let is_act = action.is_act();
        let now = self.history.try_update_value(|history| {
            history.act(action);
            history.now().clone()
        });
        let Some(query) = now else { return };
        let under_way = self.under_way.get_value();
        if is_act {
            // The act that ends what was under way is the step that it has made already.
            url::write(&self.data.dataset, &query, !under_way.has_step);
            self.under_way.set_value(UnderWay { number: under_way.number, ..UnderWay::default() });
        } else if !under_way.is_on {
            self.keep_up(under_way.number + 1);
        }
        if self.query.with_untracked(|now| *now != query) {
            self.set_query.set(query);
        }
    }

    /// Keeps the address up with what is under way, twice a second: more often some browsers refuse. What ends sooner makes no
    /// step but that of the act that ends it.
    fn keep_up(self, number: u32) {
        self.under_way.set_value(UnderWay { number, is_on: true, has_step: false });
        browser::every(500, move || {
            let under_way = self.under_way.try_get_value().unwrap_or_default();
            let is_on = under_way.is_on && under_way.number == number;
            if is_on {
                self.query.with_untracked(|query| url::write(&self.data.dataset, query, !under_way.has_step));
                self.under_way.set_value(UnderWay { has_step: true, ..under_way });
            }
            is_on
        });
    }

    /// Takes back the last act, or does again what was taken back; whether there was anything.
    pub(crate) fn travel(self, is_back: bool) -> bool {
        let lends = self.query.with_untracked(|query| url::lends_history(&self.data.dataset, query));
        let travelled = self.history.try_update_value(|history| {
            let has_moved = if is_back { history.undo() } else { history.redo() };
            has_moved.then(|| history.now().clone())
        });
        let Some(query) = travelled.flatten() else { return false };
        if lends {
            browser::go_in_history(is_back);
        } else {
            url::replace(&self.data.dataset, &query);
            self.set_query.set(query);
        }
        true
    }

    /// Chooses an item alone.
    pub(crate) fn select(self, item: Item) {
        self.dispatch(Action::Select(Some(item)));
    }

    /// Chooses what a pointer or a key points at, or nothing; with a modifier besides what is chosen already.
    pub(crate) fn choose(self, item: Option<Item>, event: &leptos::ev::Event) {
        match item {
            Some(item) if browser::adds(event) => self.dispatch(Action::Add(item)),
            None if browser::adds(event) => {}
            _ => self.dispatch(Action::Select(item)),
        }
    }

    /// Goes to a step of the tour.
    pub(crate) fn go_to_step(self, at: usize) {
        if let Some(step) = self.data.tour().steps.get(at) {
            self.dispatch(Action::Load(step.query.clone()));
        }
    }

    /// Sees to it that actors can be found by their names, which are the first that is read, however early somebody asks.
    pub(crate) fn read_names(self) {
        self.data.index.read_on(&self.data.dataset, SLICE);
    }

    /// Opens another dataset in the place of this one.
    pub(crate) fn open(self, text: String) {
        show(self.shown, text);
    }

    /// Previews an item, or nothing.
    pub(crate) fn hover(self, item: Option<Item>) {
        // Focus that leaves because the page does finds nothing here any more.
        if self.hovered.try_get_untracked().is_some_and(|before| before != item) {
            self.hovered.set(item);
        }
    }

    /// What was chosen last.
    pub(crate) fn selected(self) -> Option<Item> {
        self.query.with(Query::shown)
    }

    /// Dataset, index and words: what every part of the page is made from.
    pub(crate) fn sources(self) -> (&'static Dataset, &'static Index, &'static Messages) {
        (&self.data.dataset, &self.data.index, self.t)
    }

    /// The id of an item in the file, which marks carry.
    pub(crate) fn id(self, item: Item) -> &'static str {
        self.data.dataset.name_of(item)
    }
}

/// Shows the dataset of a text. What was set speaks of another one.
pub(crate) fn show(shown: RwSignal<Option<&'static str>>, text: String) {
    url::begin();
    shown.set(Some(text.leak()));
}

/// How many milliseconds the first picture has to itself; how many items are read at a time then, which takes some ten
/// milliseconds; and after how many milliseconds the next.
const REST: u32 = 300;
const SLICE: usize = 500;
const PAUSE: u32 = 8;

/// The explorer that this part of the page belongs to.
pub(crate) fn use_explorer() -> Explorer {
    expect_context()
}

/// The most links of a chain, where all chains are asked for.
const MOST_LINKS: u32 = 4;

/// Which chains are asked for.
fn how(way: Way) -> How {
    match way {
        Way::Shortest => How::Shortest,
        Way::All => How::AllWithin(MOST_LINKS),
        Way::InTime => How::InTimeOrder,
        Way::BestSupported => How::BestSupported,
    }
}
