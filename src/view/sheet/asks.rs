//! The questions that open a sheet.

use super::content::ask;
use crate::browser;
use crate::explorer::Explorer;
use dossier_core::describe::compare_at_first;
use dossier_core::page::SHEET_FIELD;
use dossier_core::query::Action;
use leptos::prelude::*;

/// Opens the sheet that a press asks for: how two actors are connected, or what changed between two dates.
pub(in crate::view) fn press(explorer: Explorer, event: &leptos::ev::Event) {
    let Some(question) = browser::told(event, "[data-ask]", "data-ask") else { return };
    if question == "connect" {
        ask(explorer).into_iter().for_each(|action| explorer.dispatch(action));
    } else {
        let query = explorer.query.get_untracked().apply(Action::Select(None)).apply(Action::Connect(None));
        explorer.dispatch(Action::Load(query.apply(Action::Compare(Some(compare_at_first(&explorer.data.dataset))))));
    }
    browser::focus_on(SHEET_FIELD);
}
