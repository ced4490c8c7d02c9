//! How many events fall where.

use dossier_core::{
    date::{Day, Edtf, Range, Unit, Window},
    timeline::Histogram,
};
use proptest::prelude::*;

#[test]
fn the_unit_is_the_finest_that_leaves_few_enough_parts() {
    for (domain, unit, parts) in [
        ("2024-05/2024-05", Unit::Day, 31),
        ("2024/2024", Unit::Month, 12),
        ("2019/2025", Unit::Quarter, 28),
        ("1979/2025-05", Unit::Year, 47),
        ("1650/2025", Unit::Decade, 38),
        ("-0500/2025", Unit::Century, 26),
        ("../..", Unit::Century, 200),
    ] {
        let histogram = Histogram::of(domain.parse().unwrap(), 60);
        assert_eq!((histogram.unit(), histogram.len()), (unit, parts), "{domain}");
    }
    let year = "2024/2024".parse().unwrap();
    assert_eq!([12, 11].map(|most| Histogram::of(year, most).unit()), [Unit::Month, Unit::Quarter]);
}

#[test]
fn an_event_counts_once_in_the_first_year_it_names() {
    let histogram = Histogram::of("1979/2025-05".parse().unwrap(), 60);
    for (written, year) in [
        ("2003-02-02", 2003),
        ("2023", 2023),
        ("199X", 1990),
        ("1979/1989", 1979),
        ("2017/", 2017),
        ("../2021", 2021),
        ("[..2024-05-29]", 2024),
        ("[1999..2000]", 1999),
        ("2000~", 2000),
    ] {
        let counts = histogram.count([written.parse::<Edtf>().unwrap().anchor()]);
        assert_eq!(counts.iter().position(|&count| count == 1), Some(year - 1979), "{written}");
        assert_eq!(counts.iter().sum::<u32>(), 1, "{written}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn bars_add_up_to_the_events_and_a_subset_never_stands_above_them(
        days in prop::collection::vec((a_day(), any::<bool>()), 0..40), most in 1..100usize,
    ) {
        let anchor = |day: Day| Range { earliest: day, latest: day };
        let first = days.iter().map(|&(day, _)| day).min().unwrap_or(Day::MIN);
        let last = days.iter().map(|&(day, _)| day).max().unwrap_or(Day::MAX);
        let histogram = Histogram::of(Window { from: first, to: last }, most);
        let all = histogram.count(days.iter().map(|&(day, _)| anchor(day)));
        let some = histogram.count(days.iter().filter(|(_, kept)| *kept).map(|&(day, _)| anchor(day)));
        prop_assert_eq!(all.iter().sum::<u32>() as usize, days.len());
        prop_assert!(some.iter().zip(&all).all(|(some, all)| some <= all));
    }

    #[test]
    fn parts_adjoin_and_hold_the_domain(one in a_day(), two in a_day(), most in 1..100usize) {
        let domain = Window::between(one, two);
        let histogram = Histogram::of(domain, most);
        let parts: Vec<Window> = histogram.parts().collect();
        prop_assert_eq!(parts.len(), histogram.len());
        prop_assert!(parts[0].from <= domain.from && domain.to <= parts[parts.len() - 1].to);
        prop_assert!(parts.windows(2).all(|two| two[0].to.plus(1) == two[1].from));
        for (place, part) in parts.iter().enumerate() {
            prop_assert_eq!((histogram.part_of(part.from), histogram.part_of(part.to)), (Some(place), Some(place)));
        }
    }
}

fn a_day() -> impl Strategy<Value = Day> {
    prop_oneof![4 => -20_000..20_000i32, 1 => any::<i32>()].prop_map(Day::from_number)
}
