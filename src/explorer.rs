//! The state of the explorer: one query, changed by actions alone, and what follows from it.

use crate::derived::Derived;
use crate::url;
use dossier_core::connect::{Answer, How, connect};
use dossier_core::dataset::{Dataset, Item};
use dossier_core::describe::shown_path;
use dossier_core::i18n::{ENGLISH, Messages};
use dossier_core::index::Index;
use dossier_core::layout::Layout;
use dossier_core::page::Folds;
use dossier_core::query::{Action, Comparison, Connect, Query, Selection, Way, compare, evaluate};
use dossier_core::scene::focus::Focus;
use dossier_core::scene::network::layout;
use dossier_core::tour::{Tour, tour};
use leptos::prelude::*;

/// What never changes while a dataset is open.
pub(crate) struct Data {
    pub(crate) dataset: Dataset,
    pub(crate) index: Index,
    /// The way through it that newcomers are offered.
    pub(crate) tour: Tour,
    /// The text it was loaded from.
    pub(crate) file: &'static str,
    /// The layouts made beforehand, the wide one first; empty where there are none.
    layouts: &'static [u8],
}

impl Data {
    /// The layout for a wide or a tall frame.
    pub(crate) fn layout(&self, is_wide: bool) -> Layout {
        let (wide, tall) = self.layouts.split_at(self.layouts.len() / 2);
        let made = Layout::unpacked(if is_wide { wide } else { tall });
        if made.points.len() == self.dataset.actors.len() { made } else { layout(&self.dataset, &self.index, is_wide) }
    }
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
    /// The receipts and accounts that are open.
    pub(crate) folds: RwSignal<Folds>,
    /// The parts of the link that were left out.
    pub(crate) left_out: RwSignal<Vec<String>>,
    set_query: WriteSignal<Query>,
}

impl Explorer {
    /// The explorer of a dataset, in the state that the address asks for.
    pub(crate) fn new(dataset: Dataset, file: &'static str, layouts: &'static [u8]) -> Self {
        let index = Index::new(&dataset);
        let tour = tour(&dataset, &index, &ENGLISH);
        let data: &'static Data = Box::leak(Box::new(Data { dataset, index, tour, file, layouts }));
        let (query, unknown) = url::read(&data.dataset);
        let (query, set_query) = signal(query);
        let selection = Derived::new(move || query.with(|query| evaluate(&data.dataset, &data.index, query)));
        let selected = Derived::new(move || query.with(|query| (query.selected, query.depth)));
        let asked = Derived::new(move || query.with(|query| query.connect));
        let connection = Derived::new(move || {
            let Connect { from, to, way } = (*asked.get())?;
            Some(connect(&data.dataset, &data.index, from, to, how(way)))
        });
        let chain = RwSignal::new(0);
        let focus = Derived::new(move || match *selected.get() {
            (Some(item), depth) => Some(Focus::new(&data.dataset, &data.index, item, depth)),
            (None, _) => {
                let answer = connection.get();
                let path = answer.as_ref().as_ref().and_then(|answer| shown_path(answer, chain.get()));
                path.map(|path| Focus::chain(&data.dataset, path))
            }
        });
        let windows = Derived::new(move || query.with(|query| query.compare));
        let comparison = Derived::new(move || {
            let (a, b) = (*windows.get())?;
            Some(compare(&data.dataset, &data.index, a, b, &selection.get()))
        });
        let left_out = RwSignal::new(unknown);
        url::follow(&data.dataset, move |query, unknown| {
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
            folds: RwSignal::new(Folds::default()),
            left_out,
            set_query,
        }
    }

    /// Does what the reader did.
    pub(crate) fn dispatch(self, action: Action) {
        let is_act = action.is_act();
        let query = self.query.get_untracked().apply(action);
        if is_act {
            url::push(&self.data.dataset, &query);
        }
        if self.query.with_untracked(|now| *now != query) {
            self.set_query.set(query);
        }
    }

    /// Chooses an item.
    pub(crate) fn select(self, item: Item) {
        self.dispatch(Action::Select(Some(item)));
    }

    /// Goes to a step of the tour.
    pub(crate) fn go_to_step(self, at: usize) {
        if let Some(step) = self.data.tour.steps.get(at) {
            self.dispatch(Action::Load(step.query.clone()));
        }
    }

    /// Previews an item, or nothing.
    pub(crate) fn hover(self, item: Option<Item>) {
        if self.hovered.get_untracked() != item {
            self.hovered.set(item);
        }
    }

    /// What is chosen.
    pub(crate) fn selected(self) -> Option<Item> {
        self.query.with(|query| query.selected)
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
