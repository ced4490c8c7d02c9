//! Anything a reader can do and set, at random.

use super::SHIPPED;
use dossier_core::dataset::{Id, Item};
use dossier_core::date::Window;
use dossier_core::index::{FACETS, Facet};
use dossier_core::query::{Action, Connect, Lanes, Pin, Query, Spacing, View, Way};
use proptest::prelude::*;

/// Any window a reader can set.
pub(crate) fn window() -> impl Strategy<Value = Window> {
    prop_oneof![
        4 => (1979..2026, 0..30).prop_map(|(from, length)| format!("{from}/{}", from + length)),
        2 => (2023..2026, 1..12).prop_map(|(year, month)| format!("{year}-{month:02}")),
        1 => prop::sample::select(&["2024-05-15", "../2015", "2024/..", ".."]).prop_map(str::to_owned),
    ]
    .prop_map(|days| days.parse().unwrap())
}

/// Anything a reader can do.
pub(crate) fn action() -> impl Strategy<Value = Action> {
    let dataset = &SHIPPED.0;
    let actor = || (0..dataset.actors.len()).prop_map(Id::from_index);
    let items: Vec<Item> = dataset.items().collect();
    let connect =
        (actor(), actor(), prop::sample::select(&Way::ALL)).prop_map(|(from, to, way)| Connect { from, to, way });
    prop_oneof![
        prop::option::of(prop::sample::select(items.clone())).prop_map(Action::Select),
        prop::sample::select(items).prop_map(Action::Add),
        (0..5_u8).prop_map(Action::Depth),
        "(taliban|trade|шойгу)?".prop_map(Action::Text),
        prop::option::of(actor()).prop_map(Action::With),
        toggle(),
        toggle(),
        toggle(),
        any::<bool>().prop_map(Action::OnlySource),
        window().prop_map(Action::Brush),
        prop::option::of(window()).prop_map(Action::Window),
        any::<bool>().prop_map(Action::CertainOnly),
        (window(), window()).prop_map(|(a, b)| Action::BrushBoth(a, b)),
        prop::option::of((window(), window())).prop_map(Action::Compare),
        prop::option::of(connect).prop_map(Action::Connect),
        prop::option::of(0..2000_usize).prop_map(Action::Step),
        prop::sample::select(&View::ALL).prop_map(Action::View),
        prop::sample::select(&Spacing::ALL).prop_map(Action::Spacing),
        prop::sample::select(&Lanes::ALL).prop_map(Action::Lanes),
        prop::collection::vec(pin(), 0..4).prop_map(Action::Drag),
        prop::collection::vec(pin(), 0..4).prop_map(Action::Pin),
        prop::option::of(actor()).prop_map(Action::Unpin),
        Just(Action::Clear),
    ]
}

fn pin() -> impl Strategy<Value = Pin> {
    let shares = (-0.2..1.2, -0.2..1.2);
    (0..SHIPPED.0.actors.len(), shares).prop_map(|(actor, share)| Pin::new(Id::from_index(actor), share))
}

fn toggle() -> impl Strategy<Value = Action> {
    (0..FACETS)
        .prop_map(|at| Facet::ALL[at])
        .prop_flat_map(|facet| (0..facet.len(&SHIPPED.0)).prop_map(move |value| Action::Toggle(facet, value)))
}

/// Any query a reader can put together.
pub(crate) fn query() -> impl Strategy<Value = Query> {
    prop::collection::vec(action(), 0..8).prop_map(|actions| actions.into_iter().fold(Query::default(), Query::apply))
}
