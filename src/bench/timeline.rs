//! The picture of a timeline under a window that moves.

use super::dataset;
use crate::browser::{self, markup, paint, wear};
use crate::derived::Derived;
use dossier_core::date::{Day, Window};
use dossier_core::draw;
use dossier_core::i18n::ENGLISH;
use dossier_core::index::Index;
use dossier_core::markup::element;
use dossier_core::query::{Action, Lanes, Query, Spacing, evaluate};
use dossier_core::scene::path::view_box;
use dossier_core::scene::timeline::{plan, scene};
use leptos::prelude::*;

/// The frame, in pixels.
const SIZE: (f64, f64) = (1280.0, 800.0);

/// Offers `timeline_load`, which takes events as [`dataset::of_events`] does, and `timeline_window`: its first and last day.
///
/// A window does here what the brush does in the explorer: every event is held against it, and what it leaves out is dimmed.
pub(super) fn offer() {
    let (query, set_query) = signal(Query::default());
    browser::offer("timeline_load", move |numbers, text| {
        let Some(dataset) = dataset::of_events(numbers, text) else { return Vec::new() };
        let index = Index::wordless(&dataset);
        let data: &'static _ = Box::leak(Box::new((dataset, index)));
        leptos::mount::mount_to_body(move || {
            let (dataset, index) = data;
            let selection = Derived::new(move || query.with(|query| evaluate(dataset, index, query)));
            let plan = Derived::new(move || plan(dataset, index, SIZE, Spacing::True, Lanes::Kind));
            let scene = Derived::new(move || scene(dataset, index, &plan.get(), &selection.get(), None));
            let sources = (dataset, index, &ENGLISH);
            let picture = || {
                let picture = element("svg").class("time-picture").attr("viewBox", view_box(SIZE));
                picture.attr("width", "1280").attr("height", "800")
            };
            let ground = move || element("g").children(draw::ground(&ENGLISH, &plan.get()));
            let groups = move || element("g").children(draw::groups(sources, &plan.get(), &scene.get(), None, None));
            view! {
                <svg use:wear=markup(picture)>
                    <g use:paint=markup(ground)></g>
                    <g use:paint=markup(groups)></g>
                </svg>
            }
        });
        Vec::new()
    });
    browser::offer("timeline_window", move |numbers, _| {
        if let [from, to] = *numbers {
            let days = Window::between(Day::from_number(from), Day::from_number(to));
            set_query.update(|query| *query = std::mem::take(query).apply(Action::Window(Some(days))));
        }
        Vec::new()
    });
}
