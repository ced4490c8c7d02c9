//! The arrangement: head, lanes, overview.

use super::head::Head;
use super::lanes::Lanes;
use super::overview::Overview;
use super::ties::Ties;
use crate::browser::{self, markup, wear};
use crate::explorer::use_explorer;
use dossier_core::markup::element;
use dossier_core::page::still;
use dossier_core::timeline::Zoom;
use leptos::prelude::*;

/// The timeline.
#[component]
pub(in crate::view) fn Timeline() -> impl IntoView {
    let t = use_explorer().t;
    let zoom = RwSignal::new(Zoom::default());
    let region = move || {
        let region = element("section").class("time").attr("id", "timeline").attr("data-view", "timeline");
        still(region.attr("aria-label", t.timeline), browser::is_still())
    };
    view! {
        <section use:wear=markup(region)>
            <Head zoom/>
            <Lanes zoom/>
            <Overview/>
            <Ties/>
        </section>
    }
}
