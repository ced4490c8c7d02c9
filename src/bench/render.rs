//! The picture of a network, panned and zoomed.

use super::dataset;
use crate::browser::{self, ink, markup, paint, painting, wear};
use crate::derived::Derived;
use crate::movement::Movement;
use dossier_core::draw::{self, Hand};
use dossier_core::i18n::ENGLISH;
use dossier_core::index::Index;
use dossier_core::layout::{Layout, Point};
use dossier_core::markup::element;
use dossier_core::query::{Query, evaluate};
use dossier_core::scene::network::{CROWD, Ground, Light, scene};
use dossier_core::scene::path::{pixels, translate, view_box};
use dossier_core::scene::rect::Rect;
use leptos::prelude::*;

/// The frame, in pixels.
const SIZE: (f64, f64) = (1280.0, 800.0);
/// The frame that layouts of wide networks are made for.
const LAID_OUT: (f64, f64) = (928.0, 424.0);

/// Offers `render_load`: the number of actors, the place of each in hundredths of a pixel of the frame, then both ends of each
/// relation; and `render_view`: zoom, and the shift to the right and down, in millionths, the shift by widths of the frame.
///
/// Links and marks are drawn as the explorer draws them, each mark a button with its name, and labels are not: no other
/// page has any.
pub(super) fn offer() {
    let (view, set_view) = signal((1.0, 0.0, 0.0));
    let movement = Movement::new();
    browser::offer("render_load", move |numbers, _| {
        let [actors, rest @ ..] = numbers else { return Vec::new() };
        let Some((places, ends)) = rest.split_at_checked(2 * *actors as usize) else { return Vec::new() };
        let Some(dataset) = dataset::of_graph(*actors as usize, ends) else { return Vec::new() };
        let place = |at: &[i32]| {
            let [x, y] = [at[0], at[1]].map(|at| f64::from(at) / 100.0);
            Point::new(x * LAID_OUT.0 / SIZE.0, y * LAID_OUT.1 / SIZE.1)
        };
        let layout = Layout { points: places.chunks_exact(2).map(place).collect() };
        // As in the explorer, whose first picture does not wait for words.
        let index = Index::wordless(&dataset);
        let data: &'static _ = Box::leak(Box::new((dataset, index, layout)));
        leptos::mount::mount_to_body(move || {
            let (dataset, index, layout) = data;
            let selection = evaluate(dataset, index, &Query::default());
            let light = Light { selection: &selection, focus: None, comparison: None, window: None };
            let scene: &'static _ = Box::leak(Box::new(scene(dataset, index, light)));
            let ground = Ground::new(dataset, index, layout, SIZE);
            let plan = Derived::new(move || ground.zoomed(view.get().0));
            let shift = move || {
                let (zoom, x, y) = view.get();
                let centred = |side: f64| side / 2.0 * (1.0 - zoom);
                (centred(SIZE.0) + x * SIZE.0, centred(SIZE.1) + y * SIZE.0)
            };
            let is_crowd = dataset.actors.len() > CROWD;
            let sources = (dataset, index, &ENGLISH);
            let hand = Hand { is_crowd, ..Hand::default() };
            let picture = move || {
                (is_crowd || movement.is_on()).then(|| {
                    let (x, y) = shift();
                    (SIZE, (x, y), draw::network_ink(&plan.get(), scene, &hand, &Rect::new(-x, -y, SIZE.0, SIZE.1)))
                })
            };
            let rested = movement.at_rest(plan);
            let region = move || {
                let class = match (is_crowd, movement.is_on()) {
                    (true, _) => "net is-crowd",
                    (_, true) => "net is-moving",
                    _ => "net",
                };
                element("section").class(class).attr("style:block-size", pixels(SIZE.1))
            };
            let canvas = || element("canvas").class("net-canvas");
            let drawing = || {
                let drawing = element("svg").class("net-picture").attr("viewBox", view_box(SIZE));
                drawing.attr("width", "1280").attr("height", "800")
            };
            let shifted = move || element("g").attr("transform", translate(shift().0, shift().1));
            let links = move || {
                let links = if is_crowd { Vec::new() } else { draw::links(&rested.get().0, scene) };
                element("g").class("links").children(links)
            };
            let marks =
                move || element("g").class("marks").children(draw::marks(sources, &rested.get().0, scene, &hand));
            view! {
                <section use:wear=markup(region)>
                    <canvas use:wear=markup(canvas) use:ink=painting(picture)></canvas>
                    <svg use:wear=markup(drawing)>
                        <g use:wear=markup(shifted)>
                            <g use:paint=markup(links)></g>
                            <g use:paint=markup(marks)></g>
                        </g>
                    </svg>
                </section>
            }
        });
        Vec::new()
    });
    browser::offer("render_view", move |numbers, _| {
        if let [zoom, x, y] = *numbers {
            let [zoom, x, y] = [zoom, x, y].map(|number| f64::from(number) / 1e6);
            movement.go();
            set_view.set((zoom, x, y));
        }
        Vec::new()
    });
}
