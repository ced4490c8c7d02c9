//! The app in a browser, without the page around it.

#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "a test that unwraps says where it failed")]

#[path = "../core/tests/graphs/mod.rs"]
mod graphs;

use dossier_core::layout::{Request, Size, fingerprint, lay_out};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

const SMALL: &str = include_str!("../core/tests/datasets/small.json");

#[wasm_bindgen_test]
async fn the_opening_shows_the_answer_and_every_actor() {
    let app = start(None).await;
    assert!(app.query_selector("h1").unwrap().unwrap().text_content().unwrap().contains("From terror list"));
    let marks = app.query_selector_all("[data-view=network] [role=button][data-id]").unwrap();
    assert!(marks.length() > 100, "{} marks", marks.length());
}

#[wasm_bindgen_test]
async fn a_dataset_in_the_page_takes_the_place_of_the_one_inside() {
    let app = start(Some(SMALL)).await;
    let title = serde_json::from_str::<serde_json::Value>(SMALL).unwrap()["title"].as_str().unwrap().to_owned();
    assert!(app.query_selector(".brand").unwrap().unwrap().text_content().unwrap().starts_with(&title));
}

#[wasm_bindgen_test]
async fn a_dataset_with_problems_is_named_problem_by_problem() {
    let app = start(Some(&SMALL.replacen("\"language\"", "\"langauge\"", 1))).await;
    let text = app.text_content().unwrap();
    assert!(text.contains("/langauge") && text.contains("did you mean"), "{text}");
}

#[wasm_bindgen_test]
async fn hostile_text_is_text() {
    let app = start(Some(&SMALL.replacen(
        "\"headline\": {\n    \"text\": \"",
        "\"headline\": {\n    \"text\": \"<img src=x onerror=alert(1)> ",
        1,
    )))
    .await;
    assert!(app.query_selector("img").unwrap().is_none());
    assert!(app.query_selector("h1").unwrap().unwrap().text_content().unwrap().contains("<img"));
}

#[wasm_bindgen_test]
async fn choosing_a_mark_opens_its_panel_and_closing_takes_it_away() {
    let app = start(None).await;
    let mark = app.query_selector("#mark-muttaqi").unwrap().unwrap();
    // Keys are those of the mark that Tab reaches, so the mark is given focus first.
    mark.unchecked_ref::<HtmlElement>().focus().unwrap();
    mark.dispatch_event(&key("Enter")).unwrap();
    frame().await;
    let title = app.query_selector("[data-panel] h2").unwrap().unwrap().text_content().unwrap();
    assert_eq!(title, "Amir Khan Muttaqi");
    app.query_selector("[data-tool=close]").unwrap().unwrap().unchecked_into::<HtmlElement>().click();
    frame().await;
    assert!(app.query_selector("[data-panel]").unwrap().is_none());
}

/// What is made anew for another actor keeps nothing of the one before.
#[wasm_bindgen_test]
async fn a_part_that_is_drawn_anew_says_everything_once() {
    let app = start(None).await;
    for actor in ["taliban", "russia"] {
        go(&format!("v=1&sel={actor}")).await;
    }
    let text = app.query_selector("[data-with]").unwrap().unwrap().text_content().unwrap();
    assert_eq!(text.matches("with").count(), 1, "{text}");
}

/// What stays keeps its element, and with it focus and scroll; what comes stands in its place.
#[wasm_bindgen_test]
async fn marks_and_lines_stay_the_same_elements_under_a_filter() {
    let app = start(None).await;
    let mark = app.query_selector("#mark-muttaqi").unwrap().unwrap();
    mark.unchecked_ref::<HtmlElement>().focus().unwrap();
    go("v=1&sources=amu-tv-2024").await;
    assert!(mark.is_same_node(app.query_selector("#mark-muttaqi").unwrap().as_deref()));
    assert!(document().active_element().is_some_and(|focused| focused.is_same_node(Some(&mark))));

    go("v=1&view=read").await;
    let lines = || {
        let lines = app.query_selector_all("[data-chapter=events] tbody tr").unwrap();
        (0..lines.length()).map(|at| lines.get(at).unwrap().text_content().unwrap()).collect::<Vec<_>>()
    };
    let (all, title) = (lines(), app.query_selector("[data-chapter=claims] h2").unwrap().unwrap());
    go("v=1&view=read&sources=amu-tv-2024").await;
    let few = lines();
    assert!(!few.is_empty() && few.len() < all.len(), "{} of {}", few.len(), all.len());
    assert!(title.is_connected(), "a heading that stays was made anew");
    go("v=1&view=read").await;
    assert_eq!(lines(), all, "the lines that came back do not stand in order");
}

/// The layout of a graph has the same bits here as where `core` tests it.
#[wasm_bindgen_test]
fn the_bits_of_named_graphs_are_those_of_the_host() {
    let all: String = (graphs::named().into_iter())
        .map(|(name, nodes, edges)| {
            let size = |node: usize| match node.is_multiple_of(5) {
                true => Size { half_width: 48.0, half_height: 8.0 },
                false => Size::mark(4.0 + (node % 3) as f64),
            };
            let sizes = (0..nodes).map(size).collect();
            let layout = lay_out(&Request { nodes, edges, sizes, width: 928.0, height: 424.0, ..Request::default() });
            format!("{:016x} {name}\n", fingerprint(&layout))
        })
        .collect();
    assert_eq!(all, include_str!("../core/tests/graphs/fingerprints.txt"));
}

/// Starts the app in a page of its own, with this dataset in it, and gives the element it is drawn in.
async fn start(dataset: Option<&str>) -> Element {
    let document = document();
    for id in ["app", "dossier"] {
        document.get_element_by_id(id).into_iter().for_each(|element| element.remove());
    }
    // What an earlier test chose stands in the address.
    web_sys::window().unwrap().location().set_hash("").unwrap();
    let body = document.body().unwrap();
    if let Some(dataset) = dataset {
        let block = document.create_element("script").unwrap();
        block.set_id("dossier");
        block.set_attribute("type", "application/json").unwrap();
        block.set_text_content(Some(dataset));
        body.append_child(&block).unwrap();
    }
    let app = document.create_element("div").unwrap();
    app.set_id("app");
    body.append_child(&app).unwrap();
    dossier::start();
    frame().await;
    app
}

/// Goes to another fragment, as one who follows a link.
async fn go(fragment: &str) {
    web_sys::window().unwrap().location().set_hash(fragment).unwrap();
    frame().await;
}

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// Lets effects run.
async fn frame() {
    gloo::timers::future::TimeoutFuture::new(50).await;
}

fn key(name: &str) -> web_sys::KeyboardEvent {
    let options = web_sys::KeyboardEventInit::new();
    options.set_key(name);
    options.set_bubbles(true);
    options.set_cancelable(true);
    web_sys::KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &options).unwrap()
}
