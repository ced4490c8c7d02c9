//! What a search of the shipped dataset finds first, why, and what it leaves alone.

#![expect(clippy::unwrap_used, reason = "a test that unwraps says where it failed")]

use dossier_core::dataset::{Dataset, Item, load};
use dossier_core::describe::why;
use dossier_core::i18n::ENGLISH;
use dossier_core::index::{Bits, Field, GROUPS, Hit, Rank, TextIndex};
use proptest::prelude::*;
use std::sync::LazyLock;

static SHIPPED: LazyLock<(Dataset, TextIndex)> = LazyLock::new(|| {
    let dataset = load(include_bytes!("../../assets/dossier.json")).unwrap();
    let index = TextIndex::new(&dataset);
    (dataset, index)
});

/// What `text` finds, best first.
fn search(text: &str) -> Vec<(&'static str, Hit)> {
    let (dataset, index) = &*SHIPPED;
    index.search(text).into_iter().map(|hit| (dataset.name_of(hit.item), hit)).collect()
}

#[test]
fn the_first_actor_is_who_was_meant_and_says_why() {
    use Rank::{Alias, Exact, Folded, Prefix, Typo, Word};
    for (text, name, rank) in [
        // As it stands, in any case and order.
        ("Rustam Khabibullin", "khabibullin", Exact),
        ("khabibullin RUSTAM", "khabibullin", Exact),
        ("Khabibullin", "khabibullin", Prefix),
        ("khabi", "khabibullin", Word),
        ("Amir Khan", "muttaqi", Prefix),
        ("amir mutt", "muttaqi", Prefix),
        ("iran", "iran", Exact),
        ("Taliban", "taliban", Exact),
        ("Iran's special", "iran-envoy", Prefix),
        ("Iran’s special", "iran-envoy", Prefix),
        // Other names.
        ("Habibullin", "khabibullin", Alias),
        ("Islamic Emirate", "taliban", Alias),
        ("UAE", "uae", Alias),
        ("kazan forum", "kazanforum", Alias),
        // Hyphens, points and what stands between.
        ("north south corridor", "north-south-corridor", Exact),
        ("North–South", "north-south-corridor", Prefix),
        ("ISIS K", "isis-k", Exact),
        ("isisk", "isis-k", Prefix),
        ("kush tape", "kush-tape-canal", Prefix),
        ("oko", "oko", Prefix),
        // Other scripts.
        ("Хабибуллин", "khabibullin", Prefix),
        ("ШОЙГУ", "shoigu", Prefix),
        ("Сергей Шойгу", "shoigu", Exact),
        ("Sergey Shoygu", "shoigu", Folded),
        ("Кабулов", "kabulov", Prefix),
        ("Муттаки", "muttaqi", Folded),
        ("Хаккани", "haqqani", Folded),
        ("متقی", "muttaqi", Folded),
        ("متقي", "muttaqi", Folded),
        ("امیر متقی", "muttaqi", Folded),
        ("حقانی", "haqqani", Folded),
        ("شویگو", "shoigu", Folded),
        ("ایران", "iran", Folded),
        // Other spellings.
        ("Motaqi", "muttaqi", Folded),
        ("Mutaqi", "muttaqi", Folded),
        ("Mouttaqi", "muttaqi", Folded),
        ("Shoygu", "shoigu", Folded),
        ("Hakkani", "haqqani", Folded),
        ("Gafari", "ghafari", Folded),
        ("Habibulin", "khabibullin", Folded),
        ("Parwiz Gafari", "ghafari", Folded),
        // Slips of the keyboard.
        ("Khabbiullin", "khabibullin", Typo),
        ("Khabibulkim", "khabibullin", Typo),
        ("Lhabibullin", "khabibullin", Typo),
        ("Muttaqu", "muttaqi", Typo),
        ("Shiogu", "shoigu", Typo),
        ("Kaboluv", "kabulov", Folded),
        ("Kabluov", "kabulov", Typo),
        ("Sergei Shiogu", "shoigu", Typo),
        ("Uzbekisatn", "uzbekistan", Typo),
        ("Tatrastan", "tatarstan", Typo),
        ("Minikhanof", "minnikhanov", Typo),
    ] {
        let hits = search(text);
        let actors = hits.iter().find(|(_, hit)| hit.item.as_actor().is_some());
        let Some((found, hit)) = actors else { panic!("{text} finds {hits:?}") };
        assert_eq!((*found, hit.rank), (name, rank), "{text}");
        let alias = match rank {
            Alias => true,
            Exact | Prefix | Word => false,
            _ => hit.alias.is_some(),
        };
        assert_eq!(hit.alias.is_some(), alias, "{text}");
        assert_eq!(hit.field == Field::Alias, alias, "{text}");
    }
}

#[test]
fn another_name_is_given_as_it_stands() {
    for (text, alias) in [
        ("habibullin", "Rustam Habibullin"),
        ("kremlin", "the Kremlin"),
        ("INSTC", "INSTC"),
        ("kazan-forum", "Kazan Forum"),
    ] {
        let hits = search(text);
        assert!(hits.iter().any(|(_, hit)| hit.alias.as_deref() == Some(alias)), "{text}: {hits:?}");
    }
}

#[test]
fn what_was_found_says_why() {
    let dataset = &SHIPPED.0;
    for (text, name, reason) in [
        ("habibullin", "khabibullin", Some("also: Rustam Habibullin")),
        ("khabibullin", "khabibullin", None),
        ("foreign minister beijing", "muttaqi", Some("in its text")),
    ] {
        let hits = search(text);
        let found = hits.iter().find(|(found, _)| *found == name);
        let Some((_, hit)) = found else { panic!("{text} finds {hits:?}") };
        assert_eq!(why(dataset, &ENGLISH, hit).as_deref(), reason, "{text}");
    }
    let claims = search("extremism").into_iter().filter(|(_, hit)| matches!(hit.item, Item::Claim(_)));
    for (name, hit) in claims {
        let reason = why(dataset, &ENGLISH, &hit).unwrap_or_default();
        assert!(reason.starts_with("in a claim by "), "{name}: {reason}");
    }
}

#[test]
fn few_of_each_group_are_the_best_of_it() {
    let (_, index) = &*SHIPPED;
    let group = |item: Item| item.numbers().0;
    for text in ["taliban", "trade", "a", "khabibulin", "kazan forum"] {
        let all = index.search(text);
        let few = index.few(text, 3, &group);
        let mut counts = [0; GROUPS];
        let best = all.into_iter().filter(|hit| {
            counts[group(hit.item)] += 1;
            counts[group(hit.item)] <= 3
        });
        assert_eq!(few, best.collect::<Vec<_>>(), "{text}");
    }
}

#[test]
fn what_nobody_meant_is_not_found() {
    for text in ["", "  ", " — ", "zzz", "xqj", "qwertyuiop", "Khabibullin Shoigu Haqqani", "٪"] {
        assert_eq!(search(text), [], "{text}");
    }
}

#[test]
fn slips_are_forgiven_only_where_no_name_answers() {
    for text in ["iran", "taliban", "kabul", "qatar", "china", "trade", "putin", "2024", "2031"] {
        let typos: Vec<_> = search(text).into_iter().filter(|(_, hit)| hit.rank == Rank::Typo).collect();
        assert_eq!(typos, [], "{text}");
    }
}

#[test]
fn a_short_word_finds_few_that_only_sound_so() {
    for text in ["iran", "un", "eu", "us", "sco", "oic", "fsb"] {
        let names: Vec<_> = search(text).into_iter().filter(|(_, hit)| hit.rank == Rank::Folded).collect();
        assert!(names.len() <= 2, "{text}: {names:?}");
    }
}

#[test]
fn a_text_that_speaks_of_somebody_comes_after_who_is_so_named() {
    let hits = search("kevorkova");
    assert_eq!(hits[0].0, "kevorkova");
    let in_claims = hits.iter().filter(|(_, hit)| matches!(hit.item, Item::Claim(_)));
    for (name, hit) in in_claims.clone() {
        assert_eq!((hit.rank, hit.field), (Rank::Mention, Field::Text), "{name}");
    }
    assert!(in_claims.count() > 0);
    assert!(hits.windows(2).all(|pair| pair[0].1.rank <= pair[1].1.rank));
}

#[test]
fn words_may_stand_in_different_parts_of_an_item() {
    let (dataset, index) = &*SHIPPED;
    let event = dataset.events.rows().iter().find(|event| event.place.as_deref() == Some("Afghanistan")).unwrap();
    let hits = index.search(&format!("{} Afghanistan", event.title));
    let found = hits.iter().find(|hit| dataset.name_of(hit.item) == event.id).unwrap();
    assert!(found.rank == Rank::Mention || found.field == Field::Name, "{found:?}");
}

#[test]
fn an_index_that_grows_finds_what_it_has_read() {
    let (dataset, whole) = &*SHIPPED;
    let mut index = TextIndex::default();
    assert!(index.search("Khabibullin").is_empty());
    let actors = dataset.actors.len();
    assert!(index.grow(dataset, actors));
    let hits = index.search("Khabibullin");
    assert!(!hits.is_empty() && hits.iter().all(|hit| hit.item.as_actor().is_some()));
    while index.grow(dataset, 50) {}
    assert_eq!(index.search("Khabibullin"), whole.search("Khabibullin"));
    assert!(!index.grow(dataset, 50));
}

#[test]
fn a_filter_for_an_empty_text_keeps_everything() {
    let (dataset, index) = &*SHIPPED;
    let mut found = Bits::none(dataset.events.len());
    index.matches(" ", &mut |item| item.as_event().into_iter().for_each(|at| found.insert(at)));
    assert_eq!(found, Bits::all(dataset.events.len()));
}

proptest! {
    #[test]
    fn every_text_is_searched_for_without_harm(text in "\\PC{0,40}") {
        search(&text);
    }

    #[test]
    fn a_filter_keeps_what_a_search_finds(text in "[a-zа-яا-ی' -]{1,12}") {
        let (dataset, index) = &*SHIPPED;
        let mut kept = Bits::none(dataset.claims.len());
        index.matches(&text, &mut |item| item.as_claim().into_iter().for_each(|at| kept.insert(at)));
        let hits = index.search(&text);
        if !hits.is_empty() {
            let found = hits.iter().filter_map(|hit| hit.item.as_claim());
            prop_assert_eq!(found.collect::<Vec<_>>(), kept.iter().collect::<Vec<_>>());
        }
    }

    #[test]
    fn whoever_has_a_name_is_found_first_by_it(at in 0_usize..135) {
        let (dataset, index) = &*SHIPPED;
        let actor = &dataset.actors.rows()[at];
        let hits = index.search(&actor.name);
        let first: Vec<_> = hits.iter().take_while(|hit| hit.rank == Rank::Exact).collect();
        prop_assert!(first.iter().any(|hit| dataset.name_of(hit.item) == actor.id), "{:?}", hits);
    }
}
