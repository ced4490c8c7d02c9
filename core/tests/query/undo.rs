//! What takes an action back.

use super::SHIPPED;
use super::acts::{action, query};
use dossier_core::index::Facet;
use dossier_core::query::{Action, History, Query, codec};
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
    fn toggling_twice_changes_nothing(query in query(), value in 0..4_usize) {
        for facet in Facet::ALL {
            prop_assert_eq!(query.clone().apply(Action::Toggle(facet, value)).apply(Action::Toggle(facet, value)), query.clone());
        }
    }
}
