//! The head of the timeline: how it is drawn, steps and play, the window to be typed, what waits without a date.

use super::button::{button, opener, select, sign, switch};
use super::phrase::phrase;
use super::tray::tray;
use super::window::window_fields;
use crate::dataset::{Dataset, Id, Item};
use crate::date::Window;
use crate::draw::{Icon, icon};
use crate::i18n::Messages;
use crate::index::Index;
use crate::markup::{Element, element, told};
use crate::query::{Lanes, Pace, Query, Selection, Spacing};
use crate::scene::focus::Focus;

/// What is under way in the head of the timeline.
#[derive(Clone, Copy, Debug)]
pub struct TimeHead<'a> {
    /// The time that the dataset covers.
    pub all: Window,
    /// Whether time is playing.
    pub is_playing: bool,
    /// How fast it plays.
    pub pace: Pace,
    /// What was wrong with what was typed last.
    pub problem: Option<&'a str>,
    /// The id of the list that is open.
    pub open: Option<&'a str>,
}

/// The head of the timeline.
pub fn time_head(
    sources: (&Dataset, &Index, &Messages),
    query: &Query,
    selection: &Selection,
    focus: Option<&Focus>,
    head: &TimeHead<'_>,
) -> Vec<Element> {
    let (dataset, index, messages) = sources;
    let words = [messages.folded, messages.true_spacing, messages.in_time.even];
    let spacing = Spacing::ALL.into_iter().zip(words).map(|(spacing, words)| (spacing, spacing.key(), words));
    let lanes = Lanes::ALL.into_iter().zip(messages.lanes).map(|(by, words)| (by, by.key(), words));
    let mut parts = vec![
        element("h2").text(messages.timeline),
        switch("seg small", messages.spacing, "data-space", spacing, &query.spacing),
        select("btn line small", messages.lanes_by, "data-lanes", lanes, &query.lanes),
        play(messages, head),
    ];
    let fields = || {
        let mut fields = window_fields(messages, query.window.unwrap_or(head.all), query.certain_only, head.problem);
        fields.push(button("btn line small", "data-look", "window").text(messages.in_time.zoom_to_window));
        fields
    };
    let dates = button("btn line small", "data-dates", "").text(messages.dates);
    parts.extend(opener(dates, "dates", messages.dates, "values window-fields", head.open, &fields));
    if let Some(Item::Actor(actor)) = query.shown() {
        let kept = index.links.events(actor).iter().filter(|event| selection.events.contains(event.index()));
        let sentence = phrase(dataset, (messages.with)(kept.count(), &dataset.actors[actor].name));
        let is_only = query.with == Some(actor);
        let words = if is_only { messages.show_all } else { messages.only_these };
        parts.push(element("p").class("count").attr("data-with", "").children(sentence));
        parts.push(button("btn line small", "data-only", told(is_only)).text(words));
    }
    let count = selection.undated.count();
    let name = (messages.no_date)(count);
    let tray_button = button("btn small tray", "data-tray", "").text(name.clone());
    let tray_button = if count == 0 { tray_button.attr("disabled", "") } else { tray_button };
    let list = || vec![element("ul").children(tray(sources, selection, focus))];
    parts.extend(opener(tray_button, "tray", &name, "values tray-list", head.open, &list));
    parts
}

/// Buttons for the event before, for play and pause, for the event after, and how fast it goes.
fn play(messages: &Messages, head: &TimeHead<'_>) -> Element {
    let ([before, after], [play, pause]) = (messages.steps, messages.play);
    let (of, words) = if head.is_playing { (Icon::Pause, pause) } else { (Icon::Play, play) };
    let paces = Pace::ALL.into_iter().zip(messages.in_time.paces).map(|(pace, words)| (pace, words, words));
    element("div").class("play").attr("role", "group").attr("aria-label", play).children([
        sign("btn small icon-only", "data-go", "back", Icon::Left, before),
        button("btn small", "data-play", "")
            .attr("aria-pressed", told(head.is_playing))
            .child(icon(of))
            .child(element("span").text(words)),
        sign("btn small icon-only", "data-go", "on", Icon::Right, after),
        select("btn small", messages.in_time.pace, "data-pace", paces, &head.pace),
    ])
}
