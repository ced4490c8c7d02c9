//! The window on time, typed.

use crate::browser::{self, markup, paint};
use crate::explorer::use_explorer;
use crate::view::controls::on;
use dossier_core::date::{Window, typed};
use dossier_core::i18n::dates::MONTHS;
use dossier_core::page::window_fields;
use dossier_core::query::Action;
use dossier_core::scene::timeline::{line, reach};
use dossier_core::timeline::Zoom;
use leptos::prelude::*;

/// A width of a line.
const WIDTH: f64 = 896.0;

/// A button that opens the fields of the window.
#[component]
pub(super) fn Dates(
    /// What of the timeline is in sight.
    zoom: RwSignal<Zoom>,
) -> impl IntoView {
    let explorer = use_explorer();
    let (dataset, _, t) = explorer.sources();
    let all = reach(dataset);
    let problem = RwSignal::new(None::<String>);
    let fields = move || {
        let (window, certain_only) = explorer.query.with(|query| (query.window.unwrap_or(all), query.certain_only));
        problem.with(|problem| window_fields(t, window, certain_only, problem.as_deref()))
    };
    let on_change = move |event: leptos::ev::Event| {
        let Some(field) = browser::told(&event, "[data-field]", "data-field") else { return };
        let (window, is_certain) =
            explorer.query.with_untracked(|query| (query.window.unwrap_or(all), query.certain_only));
        if field == "certain" {
            return explorer.dispatch(Action::CertainOnly(!is_certain));
        }
        let text = event_target_value(&event);
        let done = typed(&text, &MONTHS).map_err(t.typed).map(|days| match field.as_str() {
            // An end beyond the other takes the other along.
            "from" => Window { from: days.from, to: window.to.max(days.to) },
            _ => Window { from: window.from.min(days.from), to: days.to },
        });
        problem.set(done.as_ref().err().cloned());
        if let Ok(window) = done {
            explorer.dispatch(Action::Window((window != all).then_some(window)));
        }
    };
    let show_window = move |_| {
        let (window, spacing) = explorer.query.with_untracked(|query| (query.window.unwrap_or(all), query.spacing));
        // Of a line of any width the same part is seen.
        zoom.set(Zoom::on(&line(dataset, WIDTH, spacing), window));
    };
    view! {
        <button
            type={"button"}
            class={"btn line small"}
            popovertarget={"dates"}
            data-dates={""}
        >
            {t.dates}
        </button>
        <div
            id={"dates"}
            class={"values window-fields"}
            popover={"auto"}
            role={"group"}
            aria-label=t.dates
            on:change=on(on_change)
        >
            <div use:paint=markup(fields)></div>
            <button type={"button"} class={"btn line small"} data-look={"window"} on:click=on(show_window)>
                {t.in_time.zoom_to_window}
            </button>
        </div>
    }
}
