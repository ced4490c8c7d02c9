//! How the dossier is to stand in another page. While an editor chooses, this page is what it will look like there.

use crate::browser;
use crate::explorer::Explorer;
use dossier_core::page::{EMBED, Embed};
use dossier_core::query::{Action, View};
use leptos::prelude::*;

/// The view that is shown where all of them are asked for.
#[derive(Clone, Copy)]
pub(super) struct Usual(StoredValue<View>);

/// Asks of this page what a press in the embed menu chooses, as another page would.
pub(super) fn choose(explorer: Explorer, usual: Usual, event: &leptos::ev::Event) {
    if let Some(button) = browser::told(event, "[data-choose]", "data-choose") {
        explorer.embed.update(|embed| embed.choose(&button));
        show(explorer, usual, explorer.embed.get_untracked());
    }
}

/// Notes what is shown when the menu opens, and takes back what was chosen when it closes.
pub(super) fn take_back(explorer: Explorer) -> Usual {
    let before = explorer.embed.get_untracked();
    let now = move || explorer.query.with_untracked(|query| query.view);
    let usual = Usual(StoredValue::new(now()));
    browser::on_list(move |id, is_open| match is_open {
        _ if id != EMBED => {}
        true => usual.0.set_value(now()),
        false => {
            explorer.embed.set(before);
            show(explorer, usual, before);
        }
    });
    usual
}

fn show(explorer: Explorer, usual: Usual, embed: Embed) {
    for (key, value) in embed.settings() {
        browser::set(key, value);
        if key == "panes" {
            let view = value.and_then(View::find).unwrap_or(usual.0.get_value());
            if explorer.query.with_untracked(|query| query.view != view) {
                explorer.dispatch(Action::View(view));
            }
        }
    }
}
