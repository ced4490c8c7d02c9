//! The overview: the histogram, and the window on time with its two ends.

use super::timeline::{text, tick, turned};
use crate::date::Window;
use crate::i18n::{Messages, dates};
use crate::markup::{Element, element};
use crate::scene::metrics;
use crate::scene::path::{draw, number, translate};
use crate::scene::timeline::{Bars, Overview};

/// The window and all that it may cover.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ends {
    /// The window.
    pub window: Window,
    /// All days there are.
    pub all: Window,
    /// Whether its ends are those of two times that are compared.
    pub is_comparison: bool,
}

/// The overview with the window on it. The ends are sliders. `name` is that of the actor who has a line of its own.
pub fn overview(messages: &Messages, picture: &Overview, bars: &Bars, ends: Ends, name: &str) -> Vec<Element> {
    let mirror = picture.mirror;
    let (from, to) = (picture.scale.x(ends.window.from), picture.scale.x_end(ends.window.to));
    let (top, bottom) = picture.rows;
    let path = |class: &'static str, path: &str| element("path").class(class).attr("d", path.to_owned());
    let own = bars.own.iter().map(|(line, _)| path("own-line", line));
    // Its scale is said at its upper end, outside the handles' names.
    let scale = bars.own.iter().map(|&(_, most)| {
        let words = (messages.in_time.own_line)(name, most);
        text("own-scale", mirror.place(picture.scale.ends().0), 26.0, "start", words)
    });
    let names = messages.histogram.into_iter().zip([("lane", 28.0), ("axis", 42.0)]);
    // The names stand beside the histogram, where there is room beside it.
    let names = names.filter(|_| picture.scale.x(ends.all.from) > 100.0);
    let ground = element("g")
        .attr("aria-hidden", "true")
        .child(
            turned(element("g"), mirror)
                .child(rect("brush", from, top, (to - from).max(1.0), bottom - top))
                .children([path("solid-bar", &bars.kept), path("ghost", &bars.all), path("sel-bar", &bars.lit)])
                .child(path("foldline", &picture.baseline))
                .children(own),
        )
        .children(picture.ticks.iter().map(|mark| tick(mark, picture.size.1 - 3.0, mirror)))
        .children(scale)
        .children(names.map(|(words, (class, y))| text(class, mirror.place(0.0), y, "start", words.to_owned())));
    vec![ground, end(messages, picture, ends, true), end(messages, picture, ends, false)]
}

/// One end of the window.
fn end(messages: &Messages, picture: &Overview, ends: Ends, is_from: bool) -> Element {
    let (top, bottom) = picture.rows;
    let (day, words, x) = if is_from {
        (ends.window.from, dates::window_from(ends.window.from), picture.scale.x(ends.window.from))
    } else {
        (ends.window.to, dates::window_to(ends.window.to), picture.scale.x_end(ends.window.to))
    };
    let words = match (ends.is_comparison, is_from) {
        (false, _) => words,
        (true, true) => ["A ", &words].concat(),
        (true, false) => ["B ", &words].concat(),
    };
    // The names of both ends stand outside the window, but inside the picture.
    let room = metrics::width(&words, 11.0, true);
    let is_before = if is_from { x - room > picture.scale.x(ends.all.from) - 12.0 } else { x + room > picture.size.0 };
    let middle = (top + bottom) / 2.0;
    let path = |class: &'static str, commands: &str, numbers: &[f64]| {
        let mut path = String::new();
        draw(&mut path, commands, numbers);
        element("path").class(class).attr("d", path)
    };
    let (mut at, anchor): (f64, _) = if is_before { (5.0, "end") } else { (-5.0, "start") };
    if is_from && is_before {
        // The other end's name stands before it too where the picture ends: this one makes room.
        let to = picture.scale.x_end(ends.window.to);
        let other =
            metrics::width(&dates::window_to(ends.window.to), 11.0, true) + if ends.is_comparison { 12.0 } else { 0.0 };
        if to + other > picture.size.0 {
            at = at.min(to - other - 2.0 - x);
        }
    }
    element("g")
        .class("brush-end")
        .attr("role", "slider")
        .attr("tabindex", "0")
        .attr("data-handle", if is_from { "from" } else { "to" })
        .attr("aria-label", messages.handles[usize::from(!is_from)])
        .attr("aria-valuemin", ends.all.from.number().to_string())
        .attr("aria-valuemax", ends.all.to.number().to_string())
        .attr("aria-valuenow", day.number().to_string())
        .attr("aria-valuetext", words.clone())
        .attr("transform", translate(picture.mirror.place(x), 0.0))
        .children([
            rect("reach", -12.0, top, 24.0, bottom - top),
            path("brush-edge", "M0 #V#", &[top - 2.0, bottom]),
            rect("handle", -5.0, middle - 10.0, 10.0, 20.0).attr("rx", "3"),
            path("foldline", "M-1.5 #v8m3 0v-8", &[middle - 4.0]),
            text("hval", at, 11.0, anchor, words),
        ])
}

fn rect(class: &'static str, x: f64, y: f64, width: f64, height: f64) -> Element {
    element("rect")
        .class(class)
        .attr("x", number(x))
        .attr("y", number(y))
        .attr("width", number(width))
        .attr("height", number(height))
}
