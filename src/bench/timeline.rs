//! The picture of a timeline under a window that moves.

use super::dataset;
use crate::browser::{self, ink, markup, paint, painting, wear};
use crate::derived::Derived;
use crate::movement::Movement;
use dossier_core::date::{Day, Window};
use dossier_core::draw;
use dossier_core::i18n::ENGLISH;
use dossier_core::index::Index;
use dossier_core::markup::element;
use dossier_core::query::{Action, Lanes, Query, Spacing, evaluate};
use dossier_core::scene::path::{pixels, view_box};
use dossier_core::scene::timeline::{plan, scene};
use leptos::prelude::*;

/// The frame, in pixels.
const SIZE: (f64, f64) = (1280.0, 800.0);

/// Offers `timeline_load`, which takes events as [`dataset::of_events`] does, and `timeline_window`: its first and last day.
///
/// A window does here what the brush does in the explorer: every event is held against it, and what it leaves out is dimmed.
pub(super) fn offer() {
    let (query, set_query) = signal(Query::default());
    let movement = Movement::new();
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
            let rested = movement.at_rest(scene);
            let groups = move || {
                let groups = draw::groups(sources, &plan.get(), &rested.get().0, None, None);
                element("g").class("groups").children(groups)
            };
            let picture_in_motion = move || {
                movement.is_on().then(|| {
                    let [x, _, width, height] = plan.get().lanes_in_sight();
                    let inks = draw::timeline_ink((index, &ENGLISH), &plan.get(), &scene.get(), None);
                    ((width, height), (-x, 0.0), inks)
                })
            };
            let canvas = move || draw::lanes_canvas(&plan.get());
            let lanes = move || {
                let class = if movement.is_on() { "time-lanes is-moving" } else { "time-lanes" };
                element("div").class(class).attr("style:height", pixels(SIZE.1))
            };
            view! {
                <div use:wear=markup(lanes)>
                    <svg use:wear=markup(picture)>
                        <g use:paint=markup(ground)></g>
                        <g use:paint=markup(groups)></g>
                    </svg>
                    <canvas use:wear=markup(canvas) use:ink=painting(picture_in_motion)></canvas>
                </div>
            }
        });
        Vec::new()
    });
    browser::offer("timeline_window", move |numbers, _| {
        if let [from, to] = *numbers {
            movement.go();
            let days = Window::between(Day::from_number(from), Day::from_number(to));
            set_query.update(|query| *query = std::mem::take(query).apply(Action::Window(Some(days))));
        }
        Vec::new()
    });
}
