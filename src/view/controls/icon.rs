//! Icons in views.

pub(in crate::view) use dossier_core::draw::Icon;
use leptos::prelude::*;

/// Draws an icon; it says nothing to the ear, for its word stands beside it or in its button's name.
pub(in crate::view) fn icon(icon: Icon) -> impl IntoView {
    let (lines, areas) = icon.paths();
    view! {
        <svg class={"icon"} viewBox={"0 0 16 16"} aria-hidden={"true"}>
            <path class={"icon-line"} d=lines></path>
            <path class={"icon-area"} d=areas></path>
        </svg>
    }
}
