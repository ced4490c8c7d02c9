//! The same content without the picture: headings and lists, under the same filters and with the same evidence.

use super::controls::{LineView, part};
use crate::explorer::use_explorer;
use dossier_core::describe::{Chapter, document};
use dossier_core::i18n::dates;
use leptos::prelude::*;

/// Everything as text.
#[component]
pub(super) fn Reading() -> impl IntoView {
    let explorer = use_explorer();
    let (t, data) = (explorer.t, explorer.data);
    let chapters = move || {
        let chapters = explorer.selection.with(|selection| document(&data.dataset, &data.index, selection, t));
        chapters.into_iter().map(chapter).collect_view()
    };
    let dataset = &data.dataset;
    let licence = (t.licence)(&dataset.licence.name, &dataset.credit, &dates::date(&dataset.updated));
    view! {
        <article class={"read"} data-view={"read"}>
            <p class={"answer"}><bdi>{dataset.summary.as_str()}</bdi></p>
            {part(chapters)}
            <p class={"note"}>{licence}</p>
        </article>
    }
}

fn chapter(chapter: Chapter) -> impl IntoView {
    view! {
        <section data-chapter=chapter.id>
            <h2>{chapter.title}" "<span class={"num"}>{chapter.count}</span></h2>
            <ul class={"lines"}>{chapter.lines.into_iter().map(|line| view! { <LineView line/> }).collect_view()}</ul>
        </section>
    }
}
