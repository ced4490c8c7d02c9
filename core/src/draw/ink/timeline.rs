//! The ink of the timeline.

use super::{Form, Ink, Word, put};
use crate::dataset::Item;
use crate::draw::timeline::{class_of, is_hovered, is_split, outlines, words};
use crate::i18n::Messages;
use crate::index::Index;
use crate::markup::{Element, element};
use crate::scene::network::Level;
use crate::scene::path::pixels;
use crate::scene::timeline::{TimelinePlan, TimelineScene};

/// The canvas for it, over the lanes.
pub fn lanes_canvas(plan: &TimelinePlan) -> Element {
    let [x, _, width, height] = plan.lanes_in_sight().map(pixels);
    let canvas = element("canvas").class("time-canvas").attr("aria-hidden", "true");
    canvas.attr("style:left", x).attr("style:width", width).attr("style:height", height)
}

/// The classes that words have, what is to be painted first coming first.
const SORTS: [&str; 3] = ["tl", "tl major", "tl times"];

/// The marks of events and their words, what is to be painted first coming first. Those of one look are painted together.
#[inline(never)]
pub fn timeline_ink(
    (index, messages): (&Index, &Messages),
    plan: &TimelinePlan,
    scene: &TimelineScene,
    hovered: Option<Item>,
) -> Vec<Ink> {
    let mut inks = Vec::new();
    let mut written = Vec::new();
    for level in [Level::Far, Level::Plain, Level::Near, Level::Selected] {
        for is_over in [false, true] {
            let mut paths: [(&str, String); 5] = Default::default();
            let mut sorts: [Vec<Word>; 3] = Default::default();
            for (at, (group, look)) in plan.groups.iter().zip(&scene.looks).enumerate() {
                if look.level != level || is_hovered(index, group, hovered) != is_over {
                    continue;
                }
                for (path, (class, outline)) in paths.iter_mut().zip(outlines(group, is_split(index, group))) {
                    path.0 = class;
                    path.1.push_str(&outline);
                }
                for word in words(messages, plan, scene, at) {
                    let sort = SORTS.iter().position(|&sort| sort == word.class).unwrap_or(0);
                    sorts[sort].push(word);
                }
            }
            let class = class_of(level, is_over);
            for (own, path) in paths {
                put(&mut inks, [class.clone(), own.to_owned()], Form::Outlines(path, plan.mirror));
            }
            for (own, words) in SORTS.into_iter().zip(sorts) {
                put(&mut written, [class.clone(), own.to_owned()], Form::Words(words));
            }
        }
    }
    inks.append(&mut written);
    inks
}
