//! The named days, the folds, and the lanes behind the marks.

use crate::explorer::use_explorer;
use dossier_core::scene::path::number;
use dossier_core::scene::timeline::{AxisTick, TimelinePlan};
use leptos::prelude::*;

/// What stands behind the marks.
pub(super) fn ground(plan: &TimelinePlan) -> impl IntoView + use<> {
    let vocabulary = &use_explorer().data.dataset.vocabulary;
    let ground = plan.ground.clone();
    let is_beside = plan.left > 0.0;
    let names = plan.lanes.iter().map(|lane| {
        let y = lane.y + if is_beside { lane.height / 2.0 + 4.0 } else { 10.0 };
        view! { <text class={"lane"} y=number(y)>{vocabulary.events[lane.kind].label.as_str()}</text> }
    });
    view! {
        <path class={"fold"} d=ground.folds></path>
        <path class={"foldmark"} d=ground.strokes></path>
        <path class={"grid"} d=ground.lines></path>
        <path class={"grid minor"} d=ground.minor></path>
        {plan.ticks.iter().map(|mark| tick(mark, 12.0)).collect_view()}
        {names.collect_view()}
    }
}

/// The name of a day, to the right of where it begins.
pub(super) fn tick(tick: &AxisTick, y: f64) -> impl IntoView + use<> {
    let class = if tick.is_major { "axis yr" } else { "axis" };
    view! { <text class=class x=number(tick.x + 3.0) y=number(y)>{tick.label.clone()}</text> }
}
