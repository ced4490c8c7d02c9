//! Marks that share a place, and labels that must not.

use dossier_core::timeline::{Anchor, Cluster, Label, Place, cluster, place};
use proptest::prelude::*;

/// The least distance of two marks in the design, in pixels.
const APART: f64 = 9.0;

#[test]
fn close_marks_become_one_in_order_of_time() {
    for (xs, expected) in [
        (vec![], vec![]),
        (vec![5.0], vec![(5.0, vec![0])]),
        (vec![5.0, 14.0], vec![(5.0, vec![0]), (14.0, vec![1])]),
        (vec![5.0, 13.9], vec![(5.0, vec![0, 1])]),
        (vec![40.0, 5.0, 41.0, 5.0], vec![(5.0, vec![1, 3]), (40.0, vec![0, 2])]),
        (vec![3.0, -5.0, -20.0, -4.0], vec![(-20.0, vec![2]), (-5.0, vec![1, 3, 0])]),
        // A row of marks eight pixels apart: pairs, not one cluster of five.
        (vec![0.0, 8.0, 16.0, 24.0, 32.0], vec![(0.0, vec![0, 1]), (16.0, vec![2, 3]), (32.0, vec![4])]),
    ] {
        let expected: Vec<Cluster> = expected.into_iter().map(|(x, members)| Cluster { x, members }).collect();
        assert_eq!(cluster(&xs, APART), expected, "{xs:?}");
    }
}

/// Places for labels, each with how much wider it is where it says more.
fn places_of(labels: &[(Label, f64)], right: f64) -> Vec<Option<Place>> {
    let (labels, more): (Vec<Label>, Vec<f64>) = labels.iter().copied().unzip();
    place(&labels, &|at| more[at], 0.0, right)
}

#[test]
fn a_label_says_more_where_that_takes_nothing_from_others() {
    let label = |x, width, more, weight| (Label { x, width, weight }, more);
    for (situation, labels, expected) in [
        ("alone", vec![label(50.0, 40.0, 20.0, 1)], vec![Some(true)]),
        ("no room at the ends", vec![label(50.0, 80.0, 30.0, 1)], vec![Some(false)]),
        (
            "beside a lesser one",
            vec![label(30.0, 40.0, 40.0, 2), label(70.0, 30.0, 0.0, 1)],
            vec![Some(false), Some(false)],
        ),
        (
            "to the free side",
            vec![label(30.0, 20.0, 20.0, 2), label(60.0, 30.0, 0.0, 1)],
            vec![Some(true), Some(false)],
        ),
        (
            "the weightier first",
            vec![label(20.0, 20.0, 20.0, 1), label(60.0, 20.0, 20.0, 2)],
            vec![Some(false), Some(true)],
        ),
    ] {
        let long: Vec<Option<bool>> = places_of(&labels, 100.0).into_iter().map(|place| Some(place?.is_long)).collect();
        assert_eq!(long, expected, "{situation}");
    }
}

#[test]
fn the_weightier_label_has_the_first_choice_of_place() {
    let label = |x, width, weight| Label { x, width, weight };
    let middle = |x| Some(Place { anchor: Anchor::Middle, x, is_long: false });
    let to_the_right = |x| Some(Place { anchor: Anchor::Start, x, is_long: false });
    let to_the_left = |x| Some(Place { anchor: Anchor::End, x, is_long: false });
    for (situation, labels, expected) in [
        ("alone", vec![label(50.0, 40.0, 1)], vec![middle(50.0)]),
        ("near the left end", vec![label(10.0, 40.0, 1)], vec![to_the_right(7.0)]),
        ("at the left end", vec![label(0.0, 40.0, 1)], vec![to_the_right(0.0)]),
        ("at the right end", vec![label(99.0, 40.0, 1)], vec![to_the_left(100.0)]),
        ("wider than the line", vec![label(50.0, 120.0, 1)], vec![None]),
        ("two apart", vec![label(20.0, 30.0, 1), label(80.0, 30.0, 1)], vec![middle(20.0), middle(80.0)]),
        ("two close", vec![label(30.0, 40.0, 1), label(60.0, 30.0, 1)], vec![middle(30.0), to_the_right(57.0)]),
        ("the second weightier", vec![label(40.0, 40.0, 1), label(60.0, 30.0, 2)], vec![None, middle(60.0)]),
        ("both at one mark", vec![label(50.0, 40.0, 1), label(50.0, 10.0, 1)], vec![middle(50.0), None]),
    ] {
        assert_eq!(place(&labels, &|_| 0.0, 0.0, 100.0), expected, "{situation}");
    }
}

/// How wide a label is that has a place.
fn width((label, more): &(Label, f64), place: Place) -> f64 {
    if place.is_long { label.width + more } else { label.width }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn clusters_stand_apart_and_hold_every_mark_once(xs in prop::collection::vec(0.0..300.0, 0..60)) {
        let clusters = cluster(&xs, APART);
        prop_assert!(clusters.windows(2).all(|two| two[1].x - two[0].x >= APART));
        for cluster in &clusters {
            let members: Vec<f64> = cluster.members.iter().map(|&member| xs[member]).collect();
            prop_assert_eq!(members[0], cluster.x);
            prop_assert!(members.is_sorted() && members.iter().all(|x| x - cluster.x < APART));
        }
        let mut all: Vec<usize> = clusters.into_iter().flat_map(|cluster| cluster.members).collect();
        all.sort_unstable();
        prop_assert!(all.into_iter().eq(0..xs.len()));
    }

    #[test]
    fn labels_never_overlap_and_are_only_left_out_for_want_of_room(
        labels in prop::collection::vec((0.0..400.0, 6.0..120.0, prop_oneof![Just(0.0), 1.0..60.0], 0..4u32).prop_map(|(x, width, more, weight)| (Label { x, width, weight }, more)), 0..30),
    ) {
        let places = places_of(&labels, 400.0);
        let placed: Vec<(f64, f64, u32)> = labels
            .iter()
            .zip(&places)
            .filter_map(|(label, place)| place.map(|place| (place.start(width(label, place)), label, place)))
            .map(|(start, label, place)| (start, start + width(label, place), label.0.weight))
            .collect();
        for (at, one) in placed.iter().enumerate() {
            prop_assert!(one.0 >= 0.0 && one.1 <= 400.0);
            prop_assert!(placed.iter().skip(at + 1).all(|two| two.0 - one.1 > 5.999 || one.0 - two.1 > 5.999));
        }
        for ((label, _), _) in labels.iter().zip(&places).filter(|(_, place)| place.is_none()) {
            let start = label.x - label.width / 2.0;
            let leaves = start < 0.0 || start + label.width > 400.0;
            // What stands in the way matters at least as much.
            let in_the_way =
                |(from, to, weight): (f64, f64, u32)| from < start + label.width + 6.0 && start < to + 6.0 && weight >= label.weight;
            // Those that have grown stood where they have grown from.
            let short = places_of(&labels.iter().map(|&(label, _)| (label, 0.0)).collect::<Vec<_>>(), 400.0);
            let mut stood = labels.iter().zip(&short).filter_map(|((label, _), place)| {
                let start = (*place)?.start(label.width);
                Some((start, start + label.width, label.weight))
            });
            prop_assert!(leaves || stood.any(in_the_way));
        }
        // A label stays at its mark.
        for (label, place) in labels.iter().zip(&places) {
            if let Some(place) = *place {
                let start = place.start(width(label, place));
                prop_assert!(start <= label.0.x && label.0.x <= start + width(label, place));
            }
        }
    }
}
