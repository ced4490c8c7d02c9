//! The shape of an actor's kind.

use dossier_core::dataset::Shape;
use dossier_core::scene::shape::outline;
use leptos::prelude::*;

/// The class that gives a shape its colour.
pub(in crate::view) fn class_of(shape: Shape) -> &'static str {
    match shape {
        Shape::Circle => "k-person",
        Shape::Hexagon => "k-state",
        Shape::Square => "k-org",
        Shape::Diamond => "k-forum",
        Shape::Triangle => "k-project",
    }
}

/// A small mark of a shape, for keys and headings.
pub(in crate::view) fn shape_mark(shape: Shape) -> impl IntoView {
    view! {
        <svg class={"mark"} viewBox={"-8 -8 16 16"} aria-hidden={"true"}>
            <g class=format!("node {}", class_of(shape))>
                <path class={"s"} d=outline(shape, 5.5)></path>
            </g>
        </svg>
    }
}
