//! How the dossier is to stand in another page. While an editor chooses, this page is what it will look like there.

use crate::browser;
use crate::explorer::Explorer;
use dossier_core::page::{EMBED, Embed};
use dossier_core::query::{Action, View};
use leptos::prelude::*;

/// Asks of this page what a press in the embed menu chooses, as another page would.
pub(super) fn choose(explorer: Explorer, event: &leptos::ev::Event) {
    if let Some(button) = browser::told(event, "[data-choose]", "data-choose") {
        explorer.embed.update(|embed| embed.choose(&button));
        show(explorer, explorer.embed.get_untracked());
    }
}

/// Takes back what was chosen when the menu closes.
pub(super) fn take_back(explorer: Explorer) {
    let before = explorer.embed.get_untracked();
    browser::on_list(move |id, is_open| {
        if id == EMBED && !is_open {
            explorer.embed.set(before);
            show(explorer, before);
        }
    });
}

fn show(explorer: Explorer, embed: Embed) {
    for (key, value) in embed.settings() {
        browser::set(key, value);
        if let ("panes", Some(view)) = (key, value.and_then(View::find)) {
            explorer.dispatch(Action::View(view));
        }
    }
}
