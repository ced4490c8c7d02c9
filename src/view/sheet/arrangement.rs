//! A side sheet where there is room, a bottom sheet where there is not.

use super::content::Content;
use crate::browser::{self, markup, paint};
use crate::derived::Derived;
use crate::explorer::{Explorer, use_explorer};
use crate::view::controls::on;
use dossier_core::page::{HEIGHTS, SHEET_FIELD, TOUR_TITLE, sheet};
use dossier_core::query::View;
use leptos::prelude::*;

/// The sheet over the story.
#[component]
pub(in crate::view) fn Sheet() -> impl IntoView {
    let explorer = use_explorer();
    let t = explorer.t;
    // How tall the sheet is where it lies at the bottom.
    let height = RwSignal::new(HALF);
    // What was wrong with what was typed last.
    let problem = RwSignal::new(None::<String>);
    // What was in the sheet before, the last at the end.
    let trail = RwSignal::new(Vec::new());
    let about = Derived::distinct(move || Content::of(explorer));
    Effect::new(move |before: Option<Option<Content>>| {
        let content = *about.get();
        trail.update(|trail| follow(trail, before.flatten(), content));
        // What was typed wrongly or copied elsewhere is of no concern here.
        problem.set(None);
        explorer.folds.update(|folds| folds.copied(None));
        // At the bottom the sheet covers the lower half; what it is about is brought into the upper.
        if content.is_some() && browser::is_narrow() {
            let view = explorer.query.with_untracked(|query| query.view);
            browser::reveal(if view == View::Timeline { "timeline" } else { "network" });
        }
        content
    });
    let contents = move || match Content::of(explorer) {
        Some(content) => problem.with(|problem| content.drawn(explorer, problem.as_deref())),
        None => Vec::new(),
    };
    let on_change = move |event: leptos::ev::Event| {
        let field = browser::told(&event, "[data-field]", "data-field");
        if let (Some(field), Some(content)) = (field, Content::of(explorer)) {
            let done = content.typed(explorer, &field, &event_target_value(&event));
            problem.set(done.as_ref().err().cloned());
            done.into_iter().for_each(|action| explorer.dispatch(action));
        }
    };
    let on_click = move |event: leptos::ev::MouseEvent| {
        match browser::told(&event, "[data-tool]", "data-tool").as_deref() {
            Some("back") => {
                let last = trail.with_untracked(|trail| trail.last().copied());
                last.into_iter().for_each(|last| explorer.dispatch(last.again()));
            }
            Some("lower") => height.update(|height| *height = dragged(*height, 1.0)),
            Some("taller") => height.update(|height| *height = dragged(*height, -1.0)),
            Some(_) => close(explorer, true),
            None => {}
        }
        let deed = browser::told(&event, "[data-do]", "data-do");
        let Some((deed, content)) = deed.zip(Content::of(explorer)) else { return };
        let was_item = explorer.selected().is_some();
        content.done(explorer, &deed).into_iter().for_each(|action| explorer.dispatch(action));
        // What was pressed is gone with the panel that it stood in.
        if was_item && explorer.selected().is_none() {
            browser::focus_on(SHEET_FIELD);
        }
    };
    let touched = StoredValue::new((0.0, 0.0, false));
    let place = move |event: &leptos::ev::PointerEvent| (f64::from(event.client_x()), f64::from(event.client_y()));
    let on_down = move |event: leptos::ev::PointerEvent| {
        let (x, y) = place(&event);
        let is_grip = browser::told(&event, "[data-grip]", "data-grip").is_some();
        touched.set_value((x, y, is_grip));
        if is_grip {
            browser::capture(&event);
        }
    };
    let on_up = move |event: leptos::ev::PointerEvent| {
        let (x, y, is_grip) = touched.get_value();
        let (right, down) = (place(&event).0 - x, place(&event).1 - y);
        if is_grip {
            height.update(|height| *height = if down.abs() < TREMBLE { *height } else { dragged(*height, down) });
        } else if event.pointer_type() == "touch" && right.abs() > SWIPE && right.abs() > 2.0 * down.abs() {
            stride(explorer, right < 0.0);
        }
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let is_plain = !browser::is_chord(&event) && !browser::is_typing(&event);
        match event.key().as_str() {
            "ArrowLeft" if is_plain => stride(explorer, false),
            "ArrowRight" if is_plain => stride(explorer, true),
            _ => {}
        }
    };
    let drawn = move || sheet(t, height.get(), !trail.with(Vec::is_empty), contents());
    view! {
        <aside
            on:click=on(on_click)
            on:change=on(on_change)
            on:keydown=on(on_key)
            on:pointerdown=on(on_down)
            on:pointerup=on(on_up)
            use:paint=markup(drawn)
        ></aside>
    }
}

/// The height that a sheet has at first.
const HALF: usize = 1;
/// How far a finger goes that swipes, and how far one that only rests, in pixels.
const SWIPE: f64 = 48.0;
const TREMBLE: f64 = 12.0;

/// The height of a sheet whose upper edge was dragged down by so many pixels: the next one, or with a long drag the last.
fn dragged(height: usize, down: f64) -> usize {
    let by = if down.abs() > 260.0 { 2 } else { 1 };
    if down > 0.0 { height.saturating_sub(by) } else { (height + by).min(HEIGHTS.len() - 1) }
}

/// Keeps the trail of a sheet that held one thing and now holds another: going back shortens it. A tour has a way back of its own.
fn follow(trail: &mut Vec<Content>, before: Option<Content>, now: Option<Content>) {
    match (before, now) {
        (_, None | Some(Content::Tour(_))) => trail.clear(),
        (_, Some(now)) if trail.last() == Some(&now) => drop(trail.pop()),
        (Some(Content::Tour(_)) | None, _) => {}
        (Some(before), _) => trail.push(before),
    }
}

/// Goes a step on or back in the tour, where it is what the sheet holds.
fn stride(explorer: Explorer, is_on: bool) {
    if let Some(Content::Tour(at)) = Content::of(explorer) {
        let step = if is_on { Some(at + 1) } else { at.checked_sub(1) };
        step.into_iter().for_each(|step| explorer.go_to_step(step));
        browser::focus_on(TOUR_TITLE);
    }
}

/// Whether there is a sheet.
pub(in crate::view) fn is_open(explorer: Explorer) -> bool {
    Content::of(explorer).is_some()
}

/// Closes the sheet, if there is one. Where it has the focus, that goes back to what opened it.
pub(in crate::view) fn close(explorer: Explorer, has_focus: bool) {
    if let Some(content) = Content::of(explorer) {
        let opener = content.opener(explorer);
        explorer.dispatch(content.close());
        has_focus.then_some(opener).into_iter().for_each(browser::focus_on);
    }
}
