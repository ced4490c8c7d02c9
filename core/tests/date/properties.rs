//! What holds for every date: it prints as it is read, its bounds are in order, order and sureness are consistent.

use dossier_core::date::{
    Date, Day, Edtf, End, Extent, Interval, Known, OneOf, Order, Qualifier, Range, Season, Sureness, Unit, Window,
};
use dossier_core::i18n::dates;
use proptest::prelude::*;

/// The days near which two random dates are likely to meet; a few dates at the very ends of the calendar besides.
fn a_day() -> impl Strategy<Value = Day> {
    prop_oneof![
        8 => (-800..800).prop_map(Day::from_number),
        1 => any::<i32>().prop_map(Day::from_number),
        1 => prop_oneof![Just(Day::MIN), Just(Day::MAX)],
    ]
}

fn a_year() -> impl Strategy<Value = i32> {
    prop_oneof![8 => 1965..1975, 1 => -9999..=9999, 1 => prop_oneof![Just(-9999), Just(0), Just(9999)]]
}

fn a_date() -> BoxedStrategy<Date> {
    let season = prop::sample::select(&Season::ALL);
    let known = prop_oneof![
        a_day().prop_map(Known::Day),
        (a_year(), 1..=12u8).prop_map(|(year, month)| Known::Month(year, month)),
        (a_year(), 1..=12u8).prop_map(|(year, month)| Known::DayOfMonth(year, month)),
        (a_year(), season).prop_map(|(year, season)| Known::Season(year, season)),
        a_year().prop_map(Known::Year),
        a_year().prop_map(Known::MonthOfYear),
        a_year().prop_map(Known::DayOfYear),
        (-999..=999).prop_map(Known::Decade),
        (190..=200).prop_map(Known::Decade),
        (-99..=99).prop_map(Known::Century),
    ];
    let qualifier =
        prop::sample::select(&[Qualifier::Certain, Qualifier::Uncertain, Qualifier::Approximate, Qualifier::Both]);
    (known, qualifier).prop_map(|(known, qualifier)| Date { known, qualifier }).boxed()
}

fn an_end() -> impl Strategy<Value = End> {
    prop_oneof![6 => a_date().prop_map(End::On), 1 => Just(End::Open), 1 => Just(End::Unknown)]
}

/// Any expression a text can be read as.
fn an_edtf() -> impl Strategy<Value = Edtf> {
    let in_order = |(one, two): (Date, Date)| {
        if one.stated().earliest <= two.stated().latest { (one, two) } else { (two, one) }
    };
    let interval = (an_end(), an_end())
        .prop_map(|(start, end)| Interval::new(start, end).or_else(|| Interval::new(end, start)).map(Edtf::Interval));
    let among = prop::collection::vec(a_date(), 2..5).prop_map(|mut dates| {
        dates.sort_by_key(|date| (date.stated().earliest, date.stated().latest));
        Edtf::OneOf(OneOf::Among(dates))
    });
    prop_oneof![
        a_date().prop_map(Edtf::Date),
        interval.prop_filter_map("an interval without a date", |interval| interval),
        (a_date(), a_date()).prop_map(move |pair| {
            let (first, last) = in_order(pair);
            Edtf::OneOf(OneOf::Between(first, last))
        }),
        a_date().prop_map(|date| Edtf::OneOf(OneOf::Until(date))),
        a_date().prop_map(|date| Edtf::OneOf(OneOf::From(date))),
        among,
    ]
}

fn a_window() -> impl Strategy<Value = Window> {
    (a_day(), a_day()).prop_map(|(one, two)| Window::between(one, two))
}

/// Text near enough to a date to reach every branch of the parser.
fn nearly_a_date() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(b"0129X-/.~?%[],TuY \xc3".as_slice()), 0..16)
        .prop_map(|bytes| bytes.into_iter().map(char::from).collect())
}

/// A few of the ways things can have been: the first and the last day of something, as its extent allows them.
fn ways(extent: &Extent) -> Vec<(Day, Day)> {
    let some = |range: &Range| {
        let middle = Day::from_number(range.earliest.number() + (range.latest - range.earliest) / 2);
        [range.earliest, range.earliest.plus(1).min(range.latest), middle, range.latest]
    };
    match extent {
        Extent::Moment(range) => some(range).into_iter().map(|day| (day, day)).collect(),
        Extent::Lasting { start, end } => some(start)
            .into_iter()
            .flat_map(|first| some(end).map(|last| (first, last)))
            .filter(|(first, last)| first <= last)
            .collect(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_a_date_or_an_error(text in any::<String>()) {
        let _ = (text.parse::<Edtf>(), text.parse::<Date>(), text.parse::<Day>(), text.parse::<Window>());
    }

    #[test]
    fn what_is_read_of_nearly_a_date_prints_as_it_was_written(text in nearly_a_date()) {
        if let Ok(edtf) = text.parse::<Edtf>() {
            // A listed set is put in order; all else has one way to be written.
            if !text.contains(',') {
                prop_assert_eq!(edtf.to_string(), text);
            }
        }
    }

    #[test]
    fn what_is_printed_reads_as_the_same(edtf in an_edtf()) {
        prop_assert_eq!(edtf.to_string().parse::<Edtf>(), Ok(edtf));
    }

    #[test]
    fn a_window_printed_reads_as_the_same(window in a_window()) {
        prop_assert_eq!(window.to_string().parse::<Window>(), Ok(window));
    }

    #[test]
    fn bounds_are_in_order_and_doubt_only_widens_them(edtf in an_edtf()) {
        let (stated, possible) = (edtf.stated_extent(), edtf.extent());
        for extent in [&stated, &possible] {
            match extent {
                Extent::Moment(range) => prop_assert!(range.earliest <= range.latest),
                Extent::Lasting { start, end } => {
                    prop_assert!(start.earliest <= start.latest && end.earliest <= end.latest);
                    prop_assert!(start.earliest <= end.earliest && start.latest <= end.latest);
                }
            }
        }
        prop_assert!(possible.first() <= stated.first() && stated.last() <= possible.last());
        prop_assert_eq!(edtf.stated(), (stated.first(), stated.last()));
    }

    #[test]
    fn an_anchor_lies_within_what_is_stated(edtf in an_edtf()) {
        let (anchor, (first, last)) = (edtf.anchor(), edtf.stated());
        prop_assert!(first <= anchor.earliest && anchor.earliest <= anchor.latest && anchor.latest <= last);
    }

    #[test]
    fn how_far_it_is_looked_for_takes_away_possible_windows_and_no_sure_one(edtf in an_edtf(), window in a_window()) {
        let extent = edtf.extent();
        let (within, counted) = (extent.within(&window), extent.counted(&window));
        prop_assert!(counted == within || (within == Sureness::Possibly && counted == Sureness::No));
        prop_assert!(extent.first() <= extent.reach().from && extent.reach().to <= extent.last());
    }

    #[test]
    fn one_is_before_the_other_as_the_other_is_after_the_one(one in an_edtf(), two in an_edtf()) {
        let (one, two) = (one.extent(), two.extent());
        prop_assert_eq!(one.compare(&two), two.compare(&one).reversed());
        let held = |holds: fn((Day, Day), (Day, Day)) -> bool| {
            ways(&one).iter().all(|&one| ways(&two).iter().all(|&two| holds(one, two)))
        };
        match one.compare(&two) {
            Order::SurelyBefore => prop_assert!(held(|one, two| one.1 < two.0)),
            Order::SurelyAfter => prop_assert!(held(|one, two| one.0 > two.1)),
            Order::SameDay => prop_assert!(held(|one, two| one == two)),
            Order::Possibly => prop_assert!(!held(|one, two| one.1 < two.0) && !held(|one, two| one.0 > two.1)),
        }
    }

    #[test]
    fn ranks_are_in_the_order_of_the_keys(one in an_edtf(), two in an_edtf()) {
        let (one, two) = (one.sort_key(), two.sort_key());
        prop_assert_eq!(one.rank().cmp(&two.rank()), one.cmp(&two));
        prop_assert!(one.rank() < 1 << 50);
    }

    #[test]
    fn sureness_is_what_all_the_ways_it_can_have_been_agree_on(edtf in an_edtf(), window in a_window()) {
        let extent = edtf.extent();
        let inside = |(first, last): &(Day, Day)| *first <= window.to && *last >= window.from;
        let ways = ways(&extent);
        match extent.within(&window) {
            Sureness::No => prop_assert!(!ways.iter().any(inside)),
            Sureness::Surely => prop_assert!(ways.iter().all(inside)),
            Sureness::Possibly => prop_assert!(!ways.iter().all(inside), "{:?}", ways),
        }
    }

    #[test]
    fn all_of_time_surely_holds_everything(edtf in an_edtf()) {
        prop_assert_eq!(edtf.extent().within(&Window::ALL), Sureness::Surely);
    }

    #[test]
    fn a_wider_window_is_never_less_sure(edtf in an_edtf(), window in a_window(), before in 0..900i32, after in 0..900i32) {
        let wider = Window { from: window.from.plus(-before), to: window.to.plus(after) };
        prop_assert!(edtf.extent().within(&window) <= edtf.extent().within(&wider));
    }

    #[test]
    fn every_date_has_words_that_say_more_than_its_digits(edtf in an_edtf()) {
        for words in [dates::date(&edtf), dates::short_date(&edtf)] {
            prop_assert!(!words.is_empty());
            prop_assert!(!words.contains(['X', '%', '~', '?', '[']), "{}", words);
            prop_assert!(!words.contains("  ") && words.trim() == words, "{}", words);
        }
    }

    #[test]
    fn days_added_are_days_apart(day in a_day(), days in -5000..5000) {
        let later = day.plus(days);
        prop_assert_eq!(later - day, later.number() - day.number());
        if later != Day::MIN && later != Day::MAX {
            prop_assert_eq!(later - day, days);
            prop_assert_eq!(later.plus(-days), day);
        }
    }

    #[test]
    fn a_unit_holds_its_day_and_ends_where_the_next_begins(day in a_day(), units in -50..50i32) {
        for unit in Unit::ALL {
            let (start, end) = (unit.start(day), unit.end(day));
            prop_assert!(start <= day && day <= end);
            prop_assert_eq!(unit.start(start), start);
            prop_assert_eq!(unit.start(end), start);
            if end != Day::MAX {
                prop_assert_eq!(unit.start(end.plus(1)), end.plus(1));
                if start != Day::MIN {
                    prop_assert!(end - start + 1 >= unit.least_days(), "{:?} from {}", unit, start);
                }
            }
            let there = unit.at(unit.index(day).saturating_add(units));
            if there != Day::MIN && there != Day::MAX {
                prop_assert_eq!(unit.index(there) - unit.index(day), units);
                prop_assert_eq!(unit.start(there), there);
            }
        }
    }
}

#[test]
fn the_calendar_is_walked_day_by_day_without_a_slip() {
    // The calendar repeats every 400 years: more than that on both sides of the year 0, today's years, and both ends.
    for (first, last) in [(-9999, -9990), (-410, 410), (1890, 2110), (9990, 9999)] {
        let (start, end) = (Day::new(first, 1, 1).unwrap(), Day::new(last, 12, 31).unwrap());
        let mut expected = (first, 1, 1);
        for number in start.number()..=end.number() {
            let day = Day::from_number(number);
            let civil = day.civil();
            assert_eq!((civil.year, civil.month, civil.day), expected);
            assert_eq!(Day::new(civil.year, civil.month, civil.day), Some(day));
            expected = next(expected);
        }
        assert_eq!(expected, (last + 1, 1, 1));
    }
}

/// The next day by the rule as it is taught: thirty days has September.
fn next((year, month, day): (i32, u8, u8)) -> (i32, u8, u8) {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    };
    match (month, day) {
        (12, 31) => (year + 1, 1, 1),
        _ if day == days => (year, month + 1, 1),
        _ => (year, month, day + 1),
    }
}

#[test]
fn the_epoch_is_where_others_have_it() {
    for (text, number) in [("1970-01-01", 0), ("2000-03-01", 11_017), ("1969-12-31", -1), ("0000-03-01", -719_468)] {
        assert_eq!(text.parse::<Day>().unwrap().number(), number);
    }
}

#[test]
fn a_list_is_in_order_of_the_days_that_are_named() {
    let in_order = [
        "19XX?",
        "1979/1989",
        "199X",
        "[..1999]",
        "2003",
        "2003-01",
        "2003-01-01",
        "[..2003-02-02]",
        "2003-02-02",
        "[2003-02-02..]",
        "2017/",
        "2021/..",
        "/2021",
        "2024-05-15",
    ];
    let mut sorted = in_order.map(|text| text.parse::<Edtf>().unwrap());
    sorted.reverse();
    sorted.sort_by_key(Edtf::sort_key);
    assert_eq!(sorted.map(|edtf| edtf.to_string()), in_order);
}
