//! Stepping from event to event, and playing through time.

use crate::browser;
use crate::explorer::use_explorer;
use crate::view::controls::{Icon, icon, live, on, part};
use dossier_core::dataset::Item;
use dossier_core::describe::{play_on, step};
use dossier_core::query::{Action, Pace, Query};
use leptos::prelude::*;

/// Buttons for the event before, for play and pause, and for the event after.
#[component]
pub(super) fn Play() -> impl IntoView {
    let explorer = use_explorer();
    let (dataset, index, t) = explorer.sources();
    let is_playing = RwSignal::new(false);
    // What the play itself set last: where a reader has set something else since, it pauses.
    let left = StoredValue::new(None::<Query>);
    let play_next = move || {
        let query = explorer.query.get_untracked();
        let is_ours = left.with_value(|left| left.as_ref().is_none_or(|left| *left == query));
        let next = play_on(dataset, index, &query).filter(|_| is_ours);
        if let Some(window) = next {
            explorer.dispatch(Action::Brush(window));
            left.set_value(Some(explorer.query.get_untracked()));
        }
        next.is_some()
    };
    let stop = move || {
        is_playing.set(false);
        // The window that it came to rest at is a step of the history.
        explorer.dispatch(Action::Window(explorer.query.with_untracked(|query| query.window)));
    };
    let toggle = move |_| {
        if is_playing.get_untracked() {
            return stop();
        }
        left.set_value(None);
        // Where nothing should move by itself, each press is one step; after the last comes the first.
        if !play_next() {
            explorer.dispatch(Action::Window(None));
            left.set_value(None);
            play_next();
        }
        if browser::has_reduced_motion() {
            return stop();
        }
        is_playing.set(true);
        browser::every(Pace::default().milliseconds(), move || {
            // Nothing moves for nobody.
            let goes_on = is_playing.get_untracked() && (!browser::is_seen() || play_next());
            if !goes_on && is_playing.get_untracked() {
                stop();
            }
            goes_on
        });
    };
    on_cleanup(move || is_playing.set(false));
    let go = move |is_forward: bool| {
        is_playing.set(false);
        let event = explorer.query.with_untracked(|query| step(dataset, index, query, is_forward));
        event.into_iter().for_each(|event| explorer.select(Item::Event(event)));
    };
    let [before, after] = t.steps;
    let [play, pause] = t.play;
    view! {
        <div class={"play"} role={"group"} aria-label=play>
            <button type={"button"} class={"btn small icon-only"} data-go={"back"} aria-label=before on:click=on(move |_| go(false))>
                {icon(Icon::Left)}
            </button>
            <button type={"button"} class={"btn small"} data-play={""} aria-pressed=live(move || is_playing.get().to_string()) on:click=on(toggle)>
                {part(move || icon(if is_playing.get() { Icon::Pause } else { Icon::Play }))}
                <span>{live(move || if is_playing.get() { pause } else { play })}</span>
            </button>
            <button type={"button"} class={"btn small icon-only"} data-go={"on"} aria-label=after on:click=on(move |_| go(true))>
                {icon(Icon::Right)}
            </button>
        </div>
    }
}
