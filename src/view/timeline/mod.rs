//! The timeline on screen.
use leptos::prelude::*;
#[component]
pub(super) fn Timeline() -> impl IntoView { view! { <section class="time"></section> } }
