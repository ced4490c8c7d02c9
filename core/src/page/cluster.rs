//! What stands over the lanes: the way back to all of time, and several events of one mark, opened in place.

use super::button::button;
use crate::dataset::{Dataset, EventId};
use crate::i18n::{Messages, dates};
use crate::markup::{Element, element};
use crate::scene::path::pixels;

/// The id of the list of an open mark, to which focus goes.
pub const CLUSTER: &str = "cluster";

/// What leads back to all of time.
pub fn all_of_time(messages: &Messages) -> Element {
    button("btn line small all-of-time", "data-look", "all").text(messages.in_time.all_of_time)
}

/// The events of one mark, above it: `left` from the left edge and `bottom` from the lower edge of the lanes, in pixels.
pub fn cluster((dataset, messages): (&Dataset, &Messages), events: &[EventId], left: f64, bottom: f64) -> Element {
    let lines = events.iter().map(|&id| {
        let event = &dataset.events[id];
        let when = event.when.as_ref().map_or_else(String::new, |when| dates::short_date(&when.edtf));
        let name = button("name", "data-id", event.id.clone()).bdi(event.title.clone());
        element("li").class("item").child(element("span").class("d").text(when)).child(name)
    });
    element("div")
        .class("cluster")
        .attr("role", "dialog")
        .attr("tabindex", "-1")
        .attr("id", CLUSTER)
        .attr("aria-label", (messages.events_here)(events.len()))
        .attr("style:left", pixels(left))
        .attr("style:bottom", pixels(bottom))
        .child(element("ul").children(lines))
}
