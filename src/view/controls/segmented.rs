//! A switch of a few buttons, one of which is pressed.

use super::{live, on};
use leptos::prelude::*;

/// A switch between values. `attribute` names what tests and styles know a button by.
#[component]
pub(in crate::view) fn Segmented<T: Copy + PartialEq + Send + Sync + 'static>(
    /// What the switch switches.
    name: &'static str,
    /// The values, the key of each and its words.
    options: Vec<(T, &'static str, &'static str)>,
    /// The value that is pressed.
    #[prop(into)]
    value: Signal<T>,
    /// What a press does.
    on_press: impl Fn(T) + Copy + Send + Sync + 'static,
    /// Whether it is small.
    #[prop(optional)]
    is_small: bool,
) -> impl IntoView {
    view! {
        <div class={"seg"} class:small=is_small role={"group"} aria-label=name>
            {options
                .into_iter()
                .map(|(option, key, label)| {
                    let is_pressed = move || (value.get() == option).to_string();
                    view! {
                        <button type={"button"} data-show=key aria-pressed=live(is_pressed) on:click=on(move |_| on_press(option))>
                            {label}
                        </button>
                    }
                })
                .collect_view()}
        </div>
    }
}
