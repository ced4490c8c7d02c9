//! The picture: what it is made of, and where its hands are.

use super::drag::Drag;
use super::glide::places;
use super::keys;
use super::made::Made;
use super::over::Over;
use super::pointers::Pointers;
use super::sight::Sight;
use super::walk::Walk;
use crate::browser::{self, ink, markup, paint, painting, wear};
use crate::derived::Derived;
use crate::explorer::use_explorer;
use crate::view::controls::on;
use dossier_core::dataset::{Id, Item};
use dossier_core::draw::{self, Hand};
use dossier_core::markup::element;
use dossier_core::page::{Work, still};
use dossier_core::scene::network::{self, Ground, Light, is_wide};
use dossier_core::scene::path::{translate, view_box};
use dossier_core::scene::rect::Rect;
use leptos::prelude::*;

/// The network.
#[component]
pub(in crate::view) fn Network() -> impl IntoView {
    let explorer = use_explorer();
    let t = explorer.t;
    let sources @ (dataset, index, _) = explorer.sources();
    let frame = NodeRef::<leptos::html::Section>::new();
    let sight = Sight::new(explorer, frame);
    let Sight { size, camera, movement, .. } = sight;
    let is_crowd = sight.is_crowd();
    let moves = StoredValue::new(false);
    let is_wide = Derived::distinct(move || is_wide(size.get().0, size.get().1));
    let made = Made::new(explorer, is_wide);
    let places = places(explorer, made, moves);
    let zoom = Derived::distinct(move || camera.get().zoom);
    let ground = Derived::new(move || Ground::new(dataset, index, &places.get(), *size.get()));
    let plan = Derived::new(move || ground.get().zoomed(*zoom.get()));
    let window = Derived::distinct(move || explorer.query.with(|query| query.window));
    let scene = Derived::new(move || {
        let (focus, comparison, selection) =
            (explorer.focus.get(), explorer.comparison.get(), explorer.selection.get());
        let (focus, comparison) = (focus.as_ref().as_ref(), comparison.as_ref().as_ref());
        network::scene(dataset, index, Light { selection: &selection, focus, comparison, window: *window.get() })
    });
    // In a crowd only what is in sight is labelled, and in elsewhere everything, so that moving the picture changes nothing.
    let labelled = Derived::new(move || match is_crowd {
        true => camera.get().surroundings(*size.get()),
        false => Rect::new(0.0, 0.0, size.get().0 * *zoom.get(), size.get().1 * *zoom.get()),
    });
    let before = StoredValue::new((Derived::now(explorer.focus), Vec::new()));
    let labels = Derived::new(move || {
        let focus = explorer.focus.get();
        // All in sight, the same focus always has the same labels; on the way from there they stay as far as they can.
        let keeps = *zoom.get() > 1.0 && before.with_value(|before| before.0 == focus);
        let labels = before.with_value(|before| {
            let before: &[_] = if keeps { &before.1 } else { &[] };
            network::labels(dataset, &plan.get(), focus.as_ref().as_ref(), &labelled.get(), before)
        });
        before.set_value((focus, labels.clone()));
        labels
    });
    let walk = Walk::new(explorer, plan);
    let drag = Drag::new(explorer, plan, moves);
    let pointers = Pointers::new(explorer, sight, plan, scene, drag);
    let over = Over::new(explorer, sight, plan, made, pointers.hint);

    // The actor that is chosen or has the focus is brought into sight where it is not; otherwise the camera stays.
    let selected = Derived::distinct(move || explorer.selected());
    Effect::new(move |_| {
        if let Some(Item::Actor(id)) = *selected.get() {
            walk.reached.set(Some(id));
        }
    });
    Effect::new(move |_| {
        if let Some(id) = walk.reached.get() {
            sight.show(plan.now().spots[id.index()].at);
        }
    });
    // Keyboard focus on a mark is what the pointer over it is: a preview.
    let on_focus = move |event: leptos::ev::FocusEvent| {
        let item = browser::told(&event, "[data-id]", "data-id").and_then(|id| dataset.find(&id));
        if let Some(Item::Actor(id)) = item {
            walk.reached.set(Some(id));
        }
        explorer.hover(item);
    };
    // Whoever changes the colours of the page changes the colour of the canvas, too, which takes a moment and ends.
    let colours = RwSignal::new(0_u32);
    let pins = Derived::distinct(move || explorer.query.with(|query| query.pins.clone()));
    let picture = move || {
        colours.track();
        (is_crowd || movement.is_on()).then(|| {
            let (camera, pins) = (camera.get(), pins.get());
            let hand = Hand { hovered: explorer.hovered.get(), pins: &pins, is_crowd, ..Hand::default() };
            let sight = camera.sight(*size.get());
            (*size.get(), camera.pan, draw::network_ink(&plan.get(), &scene.get(), &hand, &sight))
        })
    };
    let canvas = || element("canvas").class("net-canvas").attr("aria-hidden", "true");
    let on_colours = move |_: leptos::ev::TransitionEvent| colours.update(|count| *count += 1);
    let rested = movement.at_rest(plan);
    let links = move || if is_crowd { Vec::new() } else { draw::links(&rested.get().0, &scene.get()) };
    let marks = move || {
        let (way, pins) = (walk.way(), pins.get());
        let hand =
            Hand { hovered: explorer.hovered.get(), reached: walk.reached.get(), way: &way, pins: &pins, is_crowd };
        draw::marks(sources, &rested.get().0, &scene.get(), &hand)
    };
    let name = format!("{}. {}", (t.network_of)(dataset.actors.len(), dataset.relations.len()), t.network_keys);
    let region = move || {
        let is_hidden = matches!(made.work.get(), Some(Work::UnderWay(_))) && !made.is_made.get_value();
        let region = element("section")
            .class(match (is_hidden, is_crowd, movement.is_on()) {
                (true, ..) => "net is-arranging",
                (_, true, _) => "net is-crowd",
                (.., true) => "net is-moving",
                _ => "net",
            })
            .attr("id", "network")
            .attr("data-view", "network");
        still(region.attr("aria-label", t.network), browser::is_still())
    };
    let drawing = move || {
        let drawing = element("svg").class("net-picture").attr("role", "group").attr("aria-label", name.clone());
        drawing.attr("viewBox", view_box(*size.get()))
    };
    let shift = move || camera.with(|camera| element("g").attr("transform", translate(camera.pan.0, camera.pan.1)));
    let group = |class: &'static str, shapes| element("g").class(class).children(shapes);
    let hidden = move |class, shapes| group(class, shapes).attr("aria-hidden", "true");
    let previewed = move || draw::preview(dataset, &plan.get(), &scene.get(), explorer.hovered.get());
    let words = move || draw::labels(&labels.get(), &explorer.selection.get(), &scene.get());
    view! {
        <section node_ref=frame use:wear=markup(region)>
            <canvas
                use:wear=markup(canvas)
                on:transitionend=on(on_colours)
                use:ink=painting(picture)
            ></canvas>
            <svg
                on:pointerdown=on(move |event| pointers.down(&event))
                on:pointermove=on(move |event| pointers.moved(&event))
                on:pointerup=on(move |event| pointers.up(&event))
                on:pointercancel=on(move |event| { pointers.gone(&event); })
                on:pointerleave=on(move |_| explorer.hover(None))
                on:touchmove=on(move |event| pointers.touched(&event))
                on:dblclick=on(move |event| pointers.twice(&event))
                on:wheel=on(move |event| pointers.wheel(&event))
                on:keydown=on(move |event| keys::press(explorer, sight, plan, (walk, drag), &event))
                on:focusin=on(on_focus)
                on:focusout=on(move |_| explorer.hover(None))
                use:wear=markup(drawing)
            >
                <g use:wear=markup(shift)>
                    <g use:paint=markup(move || hidden("links", links()))></g>
                    <g use:paint=markup(move || hidden("links preview", previewed().into()))></g>
                    <g use:paint=markup(move || group("marks", marks()))></g>
                    <g use:paint=markup(move || hidden("labels", words()))></g>
                </g>
            </svg>
            <div
                on:click=on(move |event| over.press(&event))
                use:paint=markup(move || over.drawn())
            ></div>
        </section>
    }
}
