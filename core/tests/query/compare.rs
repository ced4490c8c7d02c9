//! Two windows held against each other.

use super::SHIPPED;
use super::acts::{query, window};
use dossier_core::dataset::Id;
use dossier_core::date::Sureness;
use dossier_core::query::{Action, Change, Comparison, Query, compare, evaluate};
use expect_test::expect;
use proptest::prelude::*;

fn compared(a: &str, b: &str) -> Comparison {
    let (dataset, index) = &*SHIPPED;
    compare(dataset, index, a.parse().unwrap(), b.parse().unwrap(), &evaluate(dataset, index, &Query::default()))
}

#[test]
fn from_2003_to_2025_two_bans_ended_and_much_is_new() {
    let comparison = compared("2003", "2025-05");
    let mut said = String::new();
    for change in Change::ALL {
        let tally = comparison.tally(change);
        said += &format!(
            "{change:?}: {} surely, {} possibly; {} roles, {} not real\n",
            tally.surely, tally.possibly, tally.roles, tally.unreal
        );
        if matches!(change, Change::Ended | Change::Continuing | Change::Between | Change::Outside) {
            for &id in comparison.list(change) {
                said += &format!("  {} {:?}\n", SHIPPED.0.relations[id].id, comparison.changes[id].unwrap().1);
            }
        }
    }
    expect![[r#"
        New: 86 surely, 8 possibly; 6 roles, 4 not real
        Ended: 2 surely, 1 possibly; 1 roles, 0 not real
          supreme-court-designated-taliban Surely
          fsb-designated-taliban Surely
          kabul-government-governs-afghanistan Possibly
        Continuing: 6 surely, 0 possibly; 1 roles, 0 not real
          putin-sanctions-taliban Surely
          un-security-council-challenges-taliban Surely
          russia-member-csto Surely
          taliban-sought-power-uzbekistan Surely
          taliban-sought-power-tajikistan Surely
          taliban-sought-power-kyrgyzstan Surely
        Between: 2 surely, 0 possibly; 0 roles, 0 not real
          russia-prepares-delisting-taliban Surely
          kabulov-visited-afghanistan Surely
        Outside: 1 surely, 0 possibly; 0 roles, 0 not real
          soviet-union-fought-afghanistan Surely
        Unclear: 0 surely, 153 possibly; 95 roles, 11 not real
    "#]]
    .assert_eq(&said);
}

#[test]
fn a_link_changes_as_its_dates_allow() {
    use Change::{Between, Continuing, Ended, New, Outside, Unclear};
    use Sureness::{Possibly, Surely};
    let (dataset, _) = &*SHIPPED;
    for (name, a, b, change, sureness) in [
        // 2003-02-02/2025-04-17
        ("supreme-court-designated-taliban", "2003", "2025-05", Ended, Surely),
        ("supreme-court-designated-taliban", "2002", "2003", New, Surely),
        ("supreme-court-designated-taliban", "2003", "2024", Continuing, Surely),
        ("supreme-court-designated-taliban", "2002", "2026", Between, Surely),
        ("supreme-court-designated-taliban", "2026", "2027", Outside, Surely),
        // 2021/..
        ("taliban-governs-afghanistan", "2020", "2022", New, Surely),
        ("taliban-governs-afghanistan", "2020", "2021-01", New, Possibly),
        // /2021: since when is not said
        ("kabul-government-governs-afghanistan", "2020", "2022", Ended, Possibly),
        ("kabul-government-governs-afghanistan", "2021", "2022", Ended, Surely),
        // 2017/, end not given
        ("china-took-part-regional-talks", "2003", "2025", New, Possibly),
        ("china-took-part-regional-talks", "2003", "2017", New, Surely),
        // 2021/, and it still goes on
        ("russia-diplomacy-taliban", "2003", "2025", New, Surely),
        // What happened once stands from then on.
        ("shoigu-visited-afghanistan", "2003", "2025", New, Surely),
        ("shoigu-visited-afghanistan", "2024-12", "2025", Continuing, Surely),
        // [..2024-05-29]: that it began after 2003 nobody says, that it is no older than 2023 is likely
        ("bortnikov-praises-taliban", "2003", "2025", Unclear, Possibly),
        ("bortnikov-praises-taliban", "2024-01", "2025", Continuing, Possibly),
        ("bortnikov-praises-taliban", "2024-06", "2025", Continuing, Surely),
        // Without a date.
        ("karzai-office-afghanistan", "2003", "2025", Unclear, Possibly),
    ] {
        let comparison = compared(a, b);
        let id = dataset.relations.ids().find(|&id| dataset.relations[id].id == name).unwrap();
        assert_eq!(comparison.changes[id], Some((change, sureness)), "{name} from {a} to {b}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_kept_link_is_in_one_list_and_the_tallies_agree(query in query(), a in window(), b in window()) {
        let (dataset, index) = &*SHIPPED;
        let query = query.apply(Action::Compare(Some((a, b))));
        let (a, b) = query.compare.unwrap();
        let selection = evaluate(dataset, index, &query);
        let comparison = compare(dataset, index, a, b, &selection);
        let listed: usize = Change::ALL.into_iter().map(|change| comparison.list(change).len()).sum();
        prop_assert_eq!(listed, selection.relations.count());
        for change in Change::ALL {
            let (list, tally) = (comparison.list(change), comparison.tally(change));
            prop_assert_eq!(tally.count(), list.len());
            prop_assert!(tally.roles <= list.len() && tally.unreal <= list.len());
            for &id in list {
                prop_assert!(selection.relations.contains(id.index()));
                prop_assert_eq!(comparison.changes[id].map(|(change, _)| change), Some(change));
            }
        }
    }

    #[test]
    fn between_a_window_and_itself_nothing_changes(a in window()) {
        let (dataset, index) = &*SHIPPED;
        let comparison = compare(dataset, index, a, a, &evaluate(dataset, index, &Query::default()));
        for change in [Change::New, Change::Ended, Change::Between] {
            prop_assert!(comparison.list(change).is_empty(), "{:?}", change);
        }
    }
}
