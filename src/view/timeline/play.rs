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
    let pace = RwSignal::new(Pace::default());
    // What the play itself set last: where a reader has set something else since, it pauses.
    let left = StoredValue::new(None::<Query>);
    let round = StoredValue::new(0_u32);
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
        // A play that was stopped and begun anew within a step is another one.
        round.update_value(|round| *round += 1);
        let this = round.get_value();
        browser::every(pace.get_untracked().milliseconds(), move || {
            let is_on = is_playing.try_get_untracked() == Some(true) && round.get_value() == this;
            // Nothing moves for nobody.
            let goes_on = is_on && (!browser::is_seen() || play_next());
            if is_on && !goes_on {
                stop();
            }
            goes_on
        });
    };
    // Whatever a reader does pauses it; its own buttons say themselves what they do.
    browser::on_input(move |event| {
        if is_playing.get_untracked() && browser::told(event, ".play", "class").is_none() {
            stop();
        }
    });
    let choose_pace = move |event: leptos::ev::Event| {
        let words = event_target_value(&event);
        let chosen = Pace::ALL.into_iter().zip(t.in_time.paces).find(|(_, word)| *word == words);
        chosen.into_iter().for_each(|(chosen, _)| pace.set(chosen));
    };
    let paces = Pace::ALL.into_iter().zip(t.in_time.paces).map(|(of, word)| {
        view! { <option prop:selected=live(move || pace.get() == of)>{word}</option> }
    });
    let paces = paces.collect_view();
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
            <select class={"btn small"} aria-label=t.in_time.pace data-pace={""} on:change=on(choose_pace)>{paces}</select>
        </div>
    }
}
