//! The head of the timeline: what its buttons, lists and fields do.

use super::play::Play;
use crate::browser::{self, markup, paint};
use crate::explorer::{Explorer, use_explorer};
use crate::view::controls::on;
use dossier_core::dataset::{Id, Item};
use dossier_core::date::{Window, typed};
use dossier_core::i18n::dates::MONTHS;
use dossier_core::markup::element;
use dossier_core::page::{TimeHead, time_head};
use dossier_core::query::{Action, Lanes, Spacing};
use dossier_core::scene::timeline::{line, reach};
use dossier_core::timeline::Zoom;
use leptos::prelude::*;

/// A width of a line.
const WIDTH: f64 = 896.0;

/// How the timeline is drawn, steps and play, the window to be typed, what waits without a date.
#[component]
pub(super) fn Head(
    /// What of the timeline is in sight.
    zoom: RwSignal<Zoom>,
) -> impl IntoView {
    let explorer = use_explorer();
    let all = reach(&explorer.data.dataset);
    let play = Play::new(explorer);
    // What was wrong with what was typed last.
    let problem = RwSignal::new(None::<String>);
    let contents = move || {
        let (selection, focus, problem) = (explorer.selection.get(), explorer.focus.get(), problem.get());
        let open = explorer.list.get();
        let (problem, open) = (problem.as_deref(), open.as_deref());
        let head = TimeHead { all, is_playing: play.is_on.get(), pace: play.pace.get(), problem, open };
        let focus = focus.as_ref().as_ref();
        let parts = explorer.query.with(|query| time_head(explorer.sources(), query, &selection, focus, &head));
        element("div").class("timehead").children(parts)
    };
    let on_click = move |event: leptos::ev::MouseEvent| {
        play.press(&event);
        if let Some(key) = browser::told(&event, "[data-space]", "data-space") {
            Spacing::find(&key).into_iter().for_each(|spacing| explorer.dispatch(Action::Spacing(spacing)));
        } else if let Some(is_only) = browser::told(&event, "[data-only]", "data-only") {
            let actor = explorer.selected().and_then(Item::as_actor).map(Id::from_index);
            explorer.dispatch(Action::With(actor.filter(|_| is_only == "false")));
        } else if browser::told(&event, "[data-look]", "data-look").is_some() {
            let (window, spacing) = explorer.query.with_untracked(|query| (query.window.unwrap_or(all), query.spacing));
            // Of a line of any width the same part is seen.
            zoom.set(Zoom::on(&line(&explorer.data.dataset, WIDTH, spacing), window));
        }
    };
    let on_change = move |event: leptos::ev::Event| {
        let value = event_target_value(&event);
        if browser::told(&event, "[data-lanes]", "data-lanes").is_some() {
            Lanes::find(&value).into_iter().for_each(|by| explorer.dispatch(Action::Lanes(by)));
        } else if browser::told(&event, "[data-pace]", "data-pace").is_some() {
            play.go_at(&value);
        } else if let Some(field) = browser::told(&event, "[data-field]", "data-field") {
            problem.set(fill(explorer, all, &field, &value).err());
        }
    };
    view! { <div on:click=on(on_click) on:change=on(on_change) use:paint=markup(contents)></div> }
}

/// Does what follows from something typed into a field of the window, or says what is wrong with it.
fn fill(explorer: Explorer, all: Window, field: &str, text: &str) -> Result<(), String> {
    let (window, is_certain) = explorer.query.with_untracked(|query| (query.window.unwrap_or(all), query.certain_only));
    if field == "certain" {
        explorer.dispatch(Action::CertainOnly(!is_certain));
        return Ok(());
    }
    let days = typed(text, &MONTHS).map_err(explorer.t.typed)?;
    let window = match field {
        // An end beyond the other takes the other along.
        "from" => Window { from: days.from, to: window.to.max(days.to) },
        _ => Window { from: window.from.min(days.from), to: days.to },
    };
    explorer.dispatch(Action::Window((window != all).then_some(window)));
    Ok(())
}
