//! The head: what this is about, which view is open, what can be taken along. Where there is little room, the switch stands at the foot.

use super::button::{button, opener, sign, switch};
use super::embed::{Embed, codes, embed_choices};
use super::folds::Folds;
use super::take::{files, menu, shared, whole};
use crate::dataset::Dataset;
use crate::draw::{Icon, icon};
use crate::i18n::{Messages, dates};
use crate::markup::{Element, element, told};
use crate::query::View;

/// The id of the menu that puts the explorer into another page.
pub const EMBED: &str = "embed";

const SHARE: &str = "share";
const DOWNLOAD: &str = "download";

/// Where the page is, and what that offers.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// Whether it is in another page.
    pub is_embedded: bool,
    /// Whether it is on a server, with its parts beside it.
    pub is_hosted: bool,
    /// Whether it was built for an address on the web.
    pub has_address: bool,
    /// Whether the device offers to send things.
    pub can_send: bool,
}

/// The head. `address` is that of this view, `open` the id of the list that is open.
pub fn head(
    (dataset, messages): (&Dataset, &Messages),
    view: View,
    place: &Place,
    folds: &Folds,
    embed: Embed,
    address: String,
    open: Option<&str>,
) -> Vec<Element> {
    let brand = element("span").class("brand").bdi(dataset.title.clone()).text(" ");
    let brand = brand.child(element("span").text(dates::short_date(&dataset.period)));
    let search = sign("btn icon-only narrow", "data-search", "", Icon::Search, messages.search_short);
    let full = place.is_embedded.then(|| {
        let words = element("span").text(messages.embedding.open_in_full);
        let link =
            element("a").class("btn full").attr("target", "_blank").attr("rel", "noopener").attr("href", address);
        link.child(icon(Icon::Fit)).child(words)
    });
    let listed = |id| {
        let mut list = Vec::new();
        let mut things = Vec::new();
        match id {
            SHARE => {
                things.extend(place.can_send.then_some(("send", messages.question.send)));
                things.extend(shared(messages));
            }
            EMBED => {
                list = embed_choices(messages, embed);
                things.extend(codes(messages, place.is_hosted, place.has_address));
                things.push(("open", messages.question.open));
            }
            _ => {
                things.push(whole(messages, place.is_hosted));
                things.extend(files(messages));
            }
        }
        list.extend(menu(messages, &things, folds));
        list
    };
    let icons = [(SHARE, Icon::Share), (EMBED, Icon::Embed), (DOWNLOAD, Icon::Download)];
    let menus = icons.into_iter().zip(messages.take).flat_map(|((id, of), name)| {
        let button = button("btn", "data-menu", id).child(icon(of)).child(element("span").text(name));
        opener(button, id, name, "values menu", open, &|| listed(id))
    });
    let takes = element("div").class("takes").children(full).children(menus);
    vec![brand, views(messages, view, messages.timeline), search, takes]
}

/// The foot where there is little room: the switch, and what opens the filters.
pub fn dock(messages: &Messages, view: View, has_tools: bool) -> Vec<Element> {
    let filter = button("btn", "data-filter", "").attr("aria-expanded", told(has_tools));
    let filter = filter.child(icon(Icon::Filter)).child(element("span").text(messages.filter));
    vec![views(messages, view, messages.timeline_short), filter]
}

/// The switch between the views, with this word for the timeline.
fn views(messages: &Messages, view: View, timeline: &'static str) -> Element {
    let words = [messages.network, timeline, messages.read];
    let options = View::ALL.into_iter().zip(words).map(|(view, words)| (view, view.key(), words));
    switch("seg", messages.view, "data-show", options, &view)
}
