//! What a sheet holds: what it shows, and what its fields and buttons do.

use crate::explorer::Explorer;
use dossier_core::dataset::{ActorId, Item};
use dossier_core::date::{Window, typed};
use dossier_core::describe::{Connected, card, compared, connected};
use dossier_core::i18n::dates;
use dossier_core::markup::Element;
use dossier_core::page;
use dossier_core::query::{Action, Connect, Query, Way};
use dossier_core::scene::network::by_weight;
use leptos::prelude::*;

/// What a sheet holds.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Content {
    /// A step of the tour, by its number.
    Tour(usize),
    /// What is known of an item.
    Item(Item),
    /// How two actors are connected.
    Connect(Connect),
    /// Two times held against each other.
    Compare((Window, Window)),
}

impl Content {
    /// What is open; whoever asks follows it.
    pub(super) fn of(explorer: Explorer) -> Option<Self> {
        let tour = step(explorer);
        explorer
            .query
            .with(|query| match (query.shown(), query.connect, query.compare) {
                _ if tour.is_some_and(|(_, is_paused)| !is_paused) => None,
                (Some(item), ..) => Some(Self::Item(item)),
                (None, Some(question), _) => Some(Self::Connect(question)),
                (None, None, Some(windows)) => Some(Self::Compare(windows)),
                _ => None,
            })
            .or(tour.map(|(at, _)| Self::Tour(at)))
    }

    /// What closes it.
    pub(super) fn close(self) -> Action {
        match self {
            Self::Tour(_) => Action::Load(Query::default()),
            Self::Item(_) => Action::Select(None),
            Self::Connect(_) => Action::Connect(None),
            Self::Compare(_) => Action::Compare(None),
        }
    }

    /// The id of what it was opened by.
    pub(super) fn opener(self, explorer: Explorer) -> String {
        match self {
            Self::Tour(_) => page::TOUR_START.to_owned(),
            Self::Item(item) => format!("mark-{}", explorer.id(item)),
            Self::Connect(_) => page::ASK_CONNECT.to_owned(),
            Self::Compare(_) => page::ASK_COMPARE.to_owned(),
        }
    }

    /// What shows it again after something else.
    pub(super) fn again(self) -> Action {
        match self {
            Self::Item(item) => Action::Select(Some(item)),
            _ => Action::Select(None),
        }
    }

    /// What it shows; `problem` says what was wrong with what was typed last.
    pub(super) fn drawn(self, explorer: Explorer, problem: Option<&str>) -> Vec<Element> {
        let sources @ (dataset, index, t) = explorer.sources();
        let selection = explorer.selection.get();
        let mut drawn = explorer.folds.with(|folds| match self {
            Self::Tour(at) => {
                let is_paused = step(explorer).is_some_and(|(_, is_paused)| is_paused);
                page::tour(dataset, t, folds, explorer.data.tour(), at, is_paused)
            }
            Self::Item(item) => {
                let card = card(dataset, index, &selection, t, item);
                explorer.query.with(|query| page::panel(dataset, t, folds, card, query, &selection))
            }
            Self::Connect(question) => {
                let connected = self.connected(explorer, question);
                page::connect(dataset, t, folds, connected, question.way, problem)
            }
            Self::Compare(windows) => {
                let comparison = explorer.comparison.get();
                let Some(comparison) = comparison.as_ref() else { return Vec::new() };
                page::compare(dataset, t, folds, compared(sources, &selection, comparison, windows), problem)
            }
        });
        // A tour that was left for something else can be gone on with.
        if let (false, Some((at, _))) = (matches!(self, Self::Tour(_)), step(explorer)) {
            drawn.insert(0, page::tour_bar(t, explorer.data.tour(), at));
        }
        drawn
    }

    /// What follows from something typed into a field, or what is wrong with it.
    pub(super) fn typed(self, explorer: Explorer, field: &str, text: &str) -> Result<Action, String> {
        match self {
            Self::Compare((a, b)) => {
                let window = typed(text, &dates::MONTHS).map_err(explorer.t.typed)?;
                Ok(Action::Compare(Some(if field == "a" { (window, b) } else { (a, window) })))
            }
            Self::Connect(question) => {
                let actor = named(explorer, text).ok_or_else(|| (explorer.t.nobody)(text))?;
                explorer.chain.set(0);
                let asked = if field == "from" {
                    Connect { from: actor, ..question }
                } else {
                    Connect { to: actor, ..question }
                };
                Ok(Action::Connect(Some(asked)))
            }
            Self::Item(_) | Self::Tour(_) => Err(String::new()),
        }
    }

    /// What a press on a button does.
    pub(super) fn done(self, explorer: Explorer, deed: &str) -> Option<Action> {
        match (self, deed) {
            (_, "leave-tour") => Some(Action::Load(Query::default())),
            (Self::Item(_), "connect") => ask(explorer),
            (Self::Item(_), deed) => {
                let (deed, at) = deed.split_once('-')?;
                let at: u8 = at.parse().ok()?;
                if deed == "depth" {
                    return Some(Action::Depth(at));
                }
                let query = explorer.query.get_untracked();
                let action = Action::Add(*query.others().get(usize::from(at))?);
                // What is let go and chosen again is the last, which the panel shows.
                Some(if deed == "drop" { action } else { Action::Load(query.apply(action.clone()).apply(action)) })
            }
            (Self::Connect(question), "swap") => {
                let Connect { from, to, way } = question;
                Some(Action::Connect(Some(Connect { from: to, to: from, way })))
            }
            (Self::Connect(_), "next-chain") => {
                explorer.chain.update(|chain| *chain += 1);
                None
            }
            (Self::Connect(question), key) => {
                let way = Way::ALL.into_iter().find(|way| way.key() == key)?;
                explorer.chain.set(0);
                Some(Action::Connect(Some(Connect { way, ..question })))
            }
            _ => None,
        }
    }

    fn connected(self, explorer: Explorer, question: Connect) -> Connected {
        let answer = explorer.connection.get();
        let Some(answer) = answer.as_ref() else { return Connected::default() };
        connected(explorer.sources(), &explorer.selection.get(), question, answer, explorer.chain.get())
    }
}

/// The step of the tour that a reader is at, and whether something else was done since.
fn step(explorer: Explorer) -> Option<(usize, bool)> {
    explorer.query.with(|query| {
        let at = query.step?;
        Some((at, explorer.data.tour().steps.get(at)?.query != *query))
    })
}

/// Asks how the two actors that are chosen are connected; or how the last chosen one, or else the best connected one, is
/// connected with the next best connected one.
pub(super) fn ask(explorer: Explorer) -> Option<Action> {
    let (dataset, index, _) = explorer.sources();
    let order = by_weight(dataset, index);
    let query = explorer.query.get_untracked();
    let chosen = match query.shown() {
        Some(Item::Actor(actor)) => Some(actor),
        _ => None,
    };
    let (from, to) = match query.pair() {
        Some(pair) => pair,
        None => {
            let from = chosen.or(order.first().copied())?;
            (from, order.into_iter().find(|&actor| actor != from)?)
        }
    };
    explorer.chain.set(0);
    let query = query.apply(Action::Select(None));
    Some(Action::Load(query.apply(Action::Connect(Some(Connect { from, to, way: Way::default() })))))
}

/// The actor of that name, or the one that a search finds first.
fn named(explorer: Explorer, text: &str) -> Option<ActorId> {
    let (dataset, index, _) = explorer.sources();
    let exact = dataset.actors.iter().find(|(_, actor)| actor.name == text.trim()).map(|(id, _)| id);
    let found = || {
        explorer.read_names();
        index.words().search(text).into_iter().find_map(|hit| match hit.item {
            Item::Actor(id) => Some(id),
            _ => None,
        })
    };
    exact.or_else(found)
}
