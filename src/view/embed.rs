//! How the dossier is to stand in another page. While an editor chooses, this page is what it will look like there.

use crate::browser;
use crate::explorer::Explorer;
use dossier_core::page::{EMBED, Embed};
use dossier_core::query::Action;
use leptos::prelude::*;

/// Asks of this page what a press in the embed menu chooses, as another page would.
pub(super) fn choose(explorer: Explorer, event: &leptos::ev::Event) {
    if let Some(button) = browser::told(event, "[data-choose]", "data-choose") {
        explorer.embed.update(|embed| embed.choose(&button));
        show(explorer, explorer.embed.get_untracked());
    }
}

/// Takes back what was chosen when the menu closes, to the view that there was when it opened.
pub(super) fn take_back(explorer: Explorer) {
    let before = explorer.embed.get_untracked();
    browser::on_list(move |id, is_open| {
        if id == EMBED {
            let mut embed = before;
            embed.usual = match is_open {
                true => explorer.query.with_untracked(|query| query.view),
                false => explorer.embed.get_untracked().usual,
            };
            explorer.embed.set(embed);
            show(explorer, embed);
        }
    });
}

fn show(explorer: Explorer, embed: Embed) {
    embed.settings().into_iter().for_each(|(key, value)| browser::set(key, value));
    let view = embed.view();
    if explorer.query.with_untracked(|query| query.view != view) {
        explorer.dispatch(Action::View(view));
    }
}
