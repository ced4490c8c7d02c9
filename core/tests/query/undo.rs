//! What takes an action back.

use super::SHIPPED;
use super::acts::{action, query};
use dossier_core::dataset::Item;
use dossier_core::index::Facet;
use dossier_core::query::{Action, History, MOST_SELECTED, Query, codec};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undo_takes_back_every_act_and_redo_does_it_again(actions in prop::collection::vec(action(), 0..30)) {
        let mut history = History::new(Query::default());
        let mut states = vec![Query::default()];
        for action in actions {
            let is_act = action.is_act();
            history.act(action);
            if is_act && states.last() != Some(history.now()) {
                states.push(history.now().clone());
            }
        }
        for state in states.iter().rev().skip(1) {
            prop_assert!(history.undo());
            prop_assert_eq!(history.now(), state);
        }
        prop_assert!(!history.undo());
        for state in states.iter().skip(1) {
            prop_assert!(history.redo());
            prop_assert_eq!(history.now(), state);
        }
        prop_assert!(!history.redo());
    }

    #[test]
    fn what_the_browser_goes_back_to_is_what_undo_would(actions in prop::collection::vec(action(), 1..20), to in query()) {
        let mut history = History::new(Query::default());
        actions.into_iter().for_each(|action| history.act(action));
        let mut other = history.clone();
        if other.undo() {
            let before = other.now().clone();
            history.meet(&before);
            prop_assert_eq!(&history, &other);
            prop_assert!(other.redo());
            // Where the states before and after are one, there is no telling which way the browser went.
            history.meet(other.now());
            prop_assert_eq!(history.now(), other.now());
        }
        let was = history.now().clone();
        history.meet(&to);
        prop_assert_eq!(history.now(), &to);
        if was != to && history.undo() {
            prop_assert!(history.redo());
            prop_assert_eq!(history.now(), &to);
        }
    }

    #[test]
    fn the_link_of_before_takes_back_any_action(query in query(), action in action()) {
        let (dataset, _) = &*SHIPPED;
        let before = codec::encode(dataset, &query);
        let after = query.clone().apply(action);
        prop_assert_eq!(after.apply(Action::Load(codec::decode(dataset, &before).0)), query);
    }

    #[test]
    fn one_window_is_looked_at_or_two_compared_the_earlier_first(query in query()) {
        prop_assert!(query.window.is_none() || query.compare.is_none());
        if let Some((a, b)) = query.compare {
            prop_assert!((a.from, a.to) <= (b.from, b.to));
        }
    }

    #[test]
    fn clearing_takes_every_filter_and_nothing_else(query in query()) {
        let cleared = query.clone().apply(Action::Clear);
        prop_assert!(!cleared.is_filtered() && !cleared.certain_only);
        let (text, with, facets) = (query.text.clone(), query.with, query.facets.clone());
        let (only_source, window, certain_only) = (query.only_source, query.window, query.certain_only);
        prop_assert_eq!(Query { text, with, facets, only_source, window, certain_only, ..cleared }, query);
    }

    #[test]
    fn what_is_chosen_is_chosen_once_and_shown_last(query in query(), action in action()) {
        let after = query.clone().apply(action.clone());
        if let Action::Add(item) = action {
            let was_chosen = query.selected.contains(&item);
            prop_assert_eq!(after.shown() == Some(item), !was_chosen);
            prop_assert_eq!(after.selected.contains(&item), !was_chosen);
        }
        prop_assert!(after.selected.len() <= MOST_SELECTED);
        for (at, item) in after.selected.iter().enumerate() {
            prop_assert!(!after.selected[..at].contains(item));
        }
        prop_assert_eq!(after.others().len() + usize::from(after.shown().is_some()), after.selected.len());
        let pair = after.pair().map(|(one, other)| vec![Item::Actor(one), Item::Actor(other)]);
        prop_assert!(pair.is_none_or(|pair| pair == after.selected));
    }

    #[test]
    fn toggling_twice_changes_nothing(query in query(), value in 0..4_usize) {
        for facet in Facet::ALL {
            prop_assert_eq!(query.clone().apply(Action::Toggle(facet, value)).apply(Action::Toggle(facet, value)), query.clone());
        }
    }
}
