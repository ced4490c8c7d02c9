//! The pictures of a tiny dossier and of the shipped one.

#![expect(clippy::unwrap_used, reason = "a test that unwraps says where it failed")]

use dossier_core::dataset::{Actor, Dataset, Id, Item, Relation, Table, When, load};
use dossier_core::date::Window;
use dossier_core::describe::card;
use dossier_core::draw::{self, Form, Hand};
use dossier_core::i18n::ENGLISH;
use dossier_core::index::Index;
use dossier_core::layout::{Layout, Point};
use dossier_core::page::static_html;
use dossier_core::query::{Action, Depth, Lanes, Query, Selection, Spacing, compare, evaluate};
use dossier_core::scene::focus::Focus;
use dossier_core::scene::network::{self, Level, Light, NetworkLabel, NetworkPlan};
use dossier_core::scene::rect::Rect;
use dossier_core::scene::timeline;
use expect_test::expect_file;
use std::fmt::Write as _;

const FRAME: (f64, f64) = (928.0, 424.0);

fn small() -> (Dataset, Index) {
    indexed(include_bytes!("datasets/small.json"))
}

fn shipped() -> (Dataset, Index) {
    indexed(include_bytes!("../../assets/dossier.json"))
}

fn indexed(file: &[u8]) -> (Dataset, Index) {
    let dataset = load(file).unwrap();
    let index = Index::new(&dataset);
    (dataset, index)
}

/// The light of a selection and a focus.
fn light<'a>(selection: &'a Selection, focus: Option<&'a Focus>) -> Light<'a> {
    Light { selection, focus, comparison: None, window: None }
}

/// All labels of a plan.
fn labels(dataset: &Dataset, plan: &NetworkPlan, focus: Option<&Focus>) -> Vec<NetworkLabel> {
    let (width, height) = plan.size;
    network::labels(dataset, plan, focus, &Rect::new(0.0, 0.0, width * plan.zoom, height * plan.zoom), &[])
}

#[test]
fn the_pictures_of_a_tiny_dossier() {
    let (dataset, index) = small();
    let mut text = String::new();
    let focus =
        dataset.actors.ids().next().map(|id| Focus::new(&dataset, &index, &[Item::Actor(id)], Depth::default()));
    for (name, focus) in [("at rest", None), ("an actor chosen", focus.as_ref())] {
        let selection = evaluate(&dataset, &index, &Query::default());
        let plan = network::plan(&dataset, &index, &network::layout(&dataset, &index, true), FRAME, 1.0);
        let scene = network::scene(&dataset, &index, light(&selection, focus));
        let _ = writeln!(text, "# network, {name}");
        for ((id, actor), (spot, look)) in dataset.actors.iter().zip(plan.spots.iter().zip(&scene.looks)) {
            let Point { x, y } = spot.at;
            let _ = writeln!(
                text,
                "{} {:?} at {x:.0},{y:.0} weight {} {}",
                actor.id,
                spot.shape,
                spot.weight,
                look.level.key()
            );
            assert_eq!(network::hit(&plan, &scene, spot.at, 12.0), Some(Item::Actor(id)));
        }
        for stroke in &scene.strokes {
            let (mut lines, mut heads) = (String::new(), String::new());
            for id in &stroke.links {
                plan.routes[id.index()].draw_line(&mut lines);
                plan.routes[id.index()].draw_head(&mut heads);
            }
            let _ = writeln!(text, "links [{}] {lines}{heads}", stroke.style.class());
        }
        for label in labels(&dataset, &plan, focus) {
            let _ = writeln!(text, "label {:?} {}", label.placed.lines, label.level.key());
        }
        let plan = timeline::plan(&dataset, &index, (896.0, 160.0), Spacing::Folded, Lanes::Kind);
        let scene = timeline::scene(&dataset, &index, &plan, &selection, focus);
        let _ = writeln!(text, "# timeline, {name}");
        for tick in &plan.ticks {
            let _ = writeln!(text, "tick {} at {:.0}", tick.label, tick.x);
        }
        for (group, look) in plan.groups.iter().zip(&scene.looks) {
            let label = look.label.as_ref().map_or("", |label| &label.text);
            let _ = writeln!(
                text,
                "{:?} lane {} at {:.0} {} {label:?}",
                group.events.len(),
                group.lane,
                group.glyph.x,
                look.level.key()
            );
        }
    }
    expect_file!["scenes/small.txt"].assert_eq(&text);
}

/// Filters, time and selection change how marks look, never where they are: a plan does not know them. What could move
/// are labels, which know the focus alone.
#[test]
fn no_filter_moves_a_label() {
    let (dataset, index) = shipped();
    let plan = network::plan(&dataset, &index, &network::layout(&dataset, &index, true), FRAME, 1.0);
    let labels = labels(&dataset, &plan, None);
    let names: Vec<_> =
        labels.iter().filter(|label| label.weight == 3).map(|label| label.placed.lines.join(" ")).collect();
    for name in ["Russia", "Taliban", "Afghanistan", "KazanForum"] {
        assert!(names.iter().any(|label| label == name), "{name} is not among {names:?}");
    }
    let apart = |a: usize, b: usize| !labels[a].placed.room.overlaps(&labels[b].placed.room);
    assert!((0..labels.len()).all(|a| (0..a).all(|b| apart(a, b))), "two labels overlap");
}

#[test]
fn a_focus_labels_every_neighbour_and_dims_the_rest() {
    let (dataset, index) = shipped();
    let selection = evaluate(&dataset, &index, &Query::default());
    let plan = network::plan(&dataset, &index, &network::layout(&dataset, &index, true), FRAME, 1.0);
    let Some(item @ Item::Actor(chosen)) = dataset.find("muttaqi") else { panic!("he is in the dataset") };
    let focus = Focus::new(&dataset, &index, &[item], Depth::default());
    let scene = network::scene(&dataset, &index, light(&selection, Some(&focus)));
    let labels = labels(&dataset, &plan, Some(&focus));
    for (id, actor) in dataset.actors.iter() {
        let is_neighbour = index.links.relations(chosen).iter().any(|&relation| {
            let relation = &dataset.relations[relation];
            id != chosen && (relation.from == id || relation.to == id)
        });
        let expected = if id == chosen {
            Level::Selected
        } else if is_neighbour {
            Level::Near
        } else {
            Level::Far
        };
        assert_eq!(scene.looks[id.index()].level, expected, "{}", actor.id);
        assert!(!is_neighbour || labels.iter().any(|label| label.item == Item::Actor(id)), "{} has no label", actor.id);
    }
}

#[test]
fn a_ring_goes_clockwise_from_the_top_and_holds_each_neighbour_once() {
    let (dataset, index) = shipped();
    let plan = network::plan(&dataset, &index, &network::layout(&dataset, &index, true), FRAME, 1.0);
    for middle in dataset.actors.ids() {
        let ring = network::around(&dataset, &plan, &index, middle);
        let angle = |id: &dossier_core::dataset::ActorId| {
            let way = plan.spots[id.index()].at - plan.spots[middle.index()].at;
            way.x.atan2(-way.y).rem_euclid(std::f64::consts::TAU)
        };
        assert!(ring.is_sorted_by_key(angle), "round {}", dataset.actors[middle].id);
        let mut linked: Vec<_> = (index.links.relations(middle).iter())
            .flat_map(|&id| [dataset.relations[id].from, dataset.relations[id].to])
            .filter(|&id| id != middle)
            .collect();
        linked.sort_unstable();
        linked.dedup();
        let mut ring = ring;
        ring.sort_unstable();
        assert_eq!(ring, linked, "round {}", dataset.actors[middle].id);
    }
}

#[test]
fn every_dated_event_has_one_place_on_the_timeline() {
    let (dataset, index) = shipped();
    for (width, spacing) in [(896.0, Spacing::Folded), (896.0, Spacing::True), (328.0, Spacing::Folded)] {
        let plan = timeline::plan(&dataset, &index, (width, 180.0), spacing, Lanes::Kind);
        let mut drawn: Vec<_> = plan.groups.iter().flat_map(|group| group.events.clone()).collect();
        drawn.sort_unstable();
        let dated: Vec<_> = dataset.events.iter().filter(|(_, event)| event.when.is_some()).map(|(id, _)| id).collect();
        assert_eq!(drawn, dated, "{width} {spacing:?}");
    }
}

#[test]
fn every_item_has_a_card_with_its_evidence() {
    let (dataset, index) = shipped();
    let selection = evaluate(&dataset, &index, &Query::default());
    for item in dataset.items() {
        let card = card(&dataset, &index, &selection, &ENGLISH, item);
        let lines = || card.sections.iter().flat_map(|section| &section.lines);
        let places: Vec<_> = lines().flat_map(|line| &line.receipts).map(|receipt| &receipt.place).collect();
        let has_accounts = card.sections.iter().any(|section| !section.accounts.is_empty());
        for evidence in dataset.evidence(item) {
            let place = format!("{} ¶{}", dataset.sources[evidence.source].short, evidence.paragraph);
            assert!(places.contains(&&place) || has_accounts, "{} lacks {place}", dataset.name_of(item));
        }
        assert!(lines().next().is_some() || has_accounts, "{} is empty", dataset.name_of(item));
    }
}

#[test]
fn the_static_page_has_every_event_actor_and_source_and_no_markup_of_theirs() {
    let (dataset, _) = shipped();
    let html = static_html(&dataset, &ENGLISH);
    let escaped =
        |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    let names = (dataset.events.rows().iter().map(|event| &event.title))
        .chain(dataset.actors.rows().iter().map(|actor| &actor.name))
        .chain(dataset.sources.rows().iter().map(|source| &source.title));
    for name in names {
        assert!(html.contains(&escaped(name)), "{name} is missing");
    }
    let hostile = include_str!("datasets/small.json").replacen("\"A bridge", "\"<script>alert(1)</script> A bridge", 1);
    let html = static_html(&load(hostile.as_bytes()).unwrap(), &ENGLISH);
    assert!(html.contains("&lt;script&gt;") && !html.contains("<script"));
}

#[test]
fn a_window_dims_what_lies_outside_and_moves_nothing() {
    let (dataset, index) = shipped();
    let plan = timeline::plan(&dataset, &index, (896.0, 180.0), Spacing::Folded, Lanes::Kind);
    let query = Query::default().apply(Action::Window(Some("2003/2003".parse().unwrap())));
    let selection = evaluate(&dataset, &index, &query);
    let scene = timeline::scene(&dataset, &index, &plan, &selection, None);
    for (group, look) in plan.groups.iter().zip(&scene.looks) {
        let is_kept = group.events.iter().any(|id| selection.events.contains(id.index()));
        assert_eq!(look.level != Level::Far, is_kept);
    }
    assert!(
        scene.looks.iter().any(|look| look.level == Level::Plain)
            && scene.looks.iter().any(|look| look.level == Level::Far)
    );
}

/// A dataset of so many actors and of links between them.
fn graph(actors: usize, links: &[(usize, usize)]) -> (Dataset, Index) {
    let dataset = load(include_bytes!("datasets/small.json")).unwrap();
    let (actor, relation) = (dataset.actors.rows()[0].clone(), dataset.relations.rows()[0].clone());
    let named = |at: usize| Actor { id: format!("a{at}"), name: format!("Actor {at}"), ..actor.clone() };
    let link = |&(from, to): &(usize, usize)| Relation {
        id: format!("r{from}-{to}"),
        from: Id::from_index(from),
        to: Id::from_index(to),
        ..relation.clone()
    };
    let dataset = Dataset {
        actors: Table::new((0..actors).map(named).collect()),
        relations: Table::new(links.iter().map(link).collect()),
        events: Table::new(Vec::new()),
        claims: Table::new(Vec::new()),
        figures: Table::new(Vec::new()),
        accounts: Table::new(Vec::new()),
        stories: Table::new(Vec::new()),
        ..dataset
    };
    let index = Index::new(&dataset);
    (dataset, index)
}

#[test]
fn the_pictures_of_tiny_graphs() {
    let star: Vec<_> = (1..=200).map(|leaf| (0, leaf)).collect();
    let mut text = String::new();
    for (name, actors, links, places) in [
        ("none", 0, &[][..], None),
        ("one", 1, &[], None),
        ("two on one spot", 2, &[(0, 1)], Some(vec![Point::new(300.0, 200.0); 2])),
        ("itself and parallels", 2, &[(0, 0), (0, 1), (1, 0), (0, 1)], None),
        ("two components", 4, &[(0, 1), (2, 3)], None),
        ("a star of 200", 201, &star, None),
    ] {
        let (dataset, index) = graph(actors, links);
        let layout = places.map_or_else(|| network::layout(&dataset, &index, true), |points| Layout { points });
        let plan = network::plan(&dataset, &index, &layout, FRAME, 1.0);
        let selection = evaluate(&dataset, &index, &Query::default());
        let scene = network::scene(&dataset, &index, light(&selection, None));
        let _ = writeln!(text, "# {name}");
        for spot in plan.spots.iter().take(5) {
            let _ = writeln!(text, "mark at {:.0},{:.0} weight {}", spot.at.x, spot.at.y, spot.weight);
        }
        for route in plan.routes.iter().take(5) {
            let mut path = String::new();
            route.draw_line(&mut path);
            route.draw_head(&mut path);
            let _ = writeln!(text, "link {path}");
        }
        let words = labels(&dataset, &plan, None);
        let _ = writeln!(text, "{} marks, {} links, {} labels", plan.spots.len(), plan.routes.len(), words.len());
        // What is painted is what is drawn.
        let inks = draw::network_ink(&plan, &scene, &Hand::default(), &Rect::new(-50.0, -50.0, 1100.0, 600.0));
        let (mut marks, mut ways) = (0, 0);
        for ink in &inks {
            let (count, numbers) = match &ink.form {
                Form::Circles(of) | Form::Polygons(_, of) => ((of.len(), 0), of.concat()),
                Form::Lines(of) => ((0, of.len()), of.concat()),
                Form::Curves(of) => ((0, of.len()), of.concat()),
                Form::Triangles(of) => ((0, 0), of.concat()),
                Form::Outlines(..) | Form::Words(_) => panic!("{name}: a network has none"),
            };
            (marks, ways) = (marks + count.0, ways + count.1);
            assert!(numbers.iter().all(|number| number.is_finite()), "{name}");
        }
        assert_eq!((marks, ways), (plan.spots.len(), plan.routes.len()), "{name}");
        for spot in &plan.spots {
            assert!(matches!(network::hit(&plan, &scene, spot.at, 4.0), Some(Item::Actor(_))), "{name}");
        }
    }
    expect_file!["scenes/graphs.txt"].assert_eq(&text);
}

#[test]
fn what_is_painted_has_every_sign_that_elements_have() {
    let (dataset, index) = shipped();
    let plan = network::plan(&dataset, &index, &network::layout(&dataset, &index, true), FRAME, 1.0);
    let Some(item @ Item::Actor(taliban)) = dataset.find("taliban") else { panic!("There are no Taliban.") };
    let focus = Focus::new(&dataset, &index, &[item], Depth::default());
    let query = Query { compare: Some((Window::years(2003, 2003), Window::years(2025, 2025))), ..Query::default() };
    let selection = evaluate(&dataset, &index, &query);
    let comparison = query.compare.map(|(a, b)| compare(&dataset, &index, a, b, &selection));
    let scene =
        network::scene(&dataset, &index, Light { comparison: comparison.as_ref(), ..light(&selection, Some(&focus)) });
    let pins = [plan.pin(taliban, Point::new(10.0, 10.0))];
    let hand = Hand { hovered: Some(item), pins: &pins, ..Hand::default() };
    let count = |hand: &Hand<'_>, class: &str| {
        let inks = draw::network_ink(&plan, &scene, hand, &Rect::new(0.0, 0.0, FRAME.0, FRAME.1));
        let of_class = inks.iter().filter(|ink| ink.class.iter().any(|own| own.split(' ').any(|word| word == class)));
        of_class
            .map(|ink| match &ink.form {
                Form::Circles(of) | Form::Polygons(_, of) => of.len(),
                Form::Lines(of) => of.len(),
                _ => 0,
            })
            .sum::<usize>()
    };
    let drawn = draw::marks((&dataset, &index, &ENGLISH), &plan, &scene, &hand);
    let elements = |class: &str| format!("{drawn:?}").matches(&format!("(\"class\", \"{class}\")")).count();
    for class in ["slit", "pin", "ring"] {
        assert!(elements(class) > 0, "{class}");
        assert_eq!(count(&hand, class), elements(class), "{class}");
    }
    assert_eq!(count(&hand, "hovered"), 1);
    assert!(!scene.crosses.is_empty());
    assert_eq!(count(&hand, "cross"), 2 * scene.crosses.len());
    // In a crowd those that something is done with are elements.
    let crowd = Hand { is_crowd: true, ..hand };
    assert_eq!(["pin", "ring", "hovered"].map(|class| count(&crowd, class)), [0; 3]);
}

#[test]
fn zooming_in_takes_no_label_away_and_moves_none_to_another_side() {
    let (dataset, index) = shipped();
    let ground = network::Ground::new(&dataset, &index, &network::layout(&dataset, &index, true), FRAME);
    let mut before = labels(&dataset, &ground.zoomed(1.0), None);
    for step in 1..12 {
        let plan = ground.zoomed(1.0 + f64::from(step) / 4.0);
        let sight = Rect::new(0.0, 0.0, FRAME.0 * plan.zoom, FRAME.1 * plan.zoom);
        let labels = network::labels(&dataset, &plan, None, &sight, &before);
        for label in before.iter().filter(|label| label.weight > 0) {
            let now = labels.iter().find(|now| now.item == label.item);
            assert!(
                now.is_some_and(|now| now.placed.side == label.placed.side),
                "{:?} at {}",
                label.placed.lines,
                plan.zoom
            );
        }
        before = labels;
    }
}

#[test]
fn as_of_a_date_links_begin_end_and_leave_a_trace() {
    let (mut dataset, index) = graph(2, &[(0, 1), (0, 1), (0, 1)]);
    let when =
        |text: &str| Some(When { edtf: text.parse().unwrap(), ..dataset.relations.rows()[0].when.clone().unwrap() });
    let lives = ["1998/2004", "2010/..", ""].map(|text| if text.is_empty() { None } else { when(text) });
    let relations =
        dataset.relations.rows().iter().zip(lives).map(|(relation, when)| Relation { when, ..relation.clone() });
    dataset.relations = Table::new(relations.collect());
    drop(index);
    let index = Index::new(&dataset);
    for (window, classes) in [
        ("2003", [Some("role"), None, Some("plain")]),
        ("2004", [Some("ended"), None, Some("plain")]),
        ("2006", [Some("trace"), None, Some("far")]),
        ("2012", [Some("trace"), Some("plain"), Some("plain")]),
    ] {
        let query = Query::default().apply(Action::Window(Some(window.parse().unwrap())));
        let selection = evaluate(&dataset, &index, &query);
        let scene = network::scene(&dataset, &index, Light { window: query.window, ..light(&selection, None) });
        for (at, class) in classes.into_iter().enumerate() {
            let stroke = scene.strokes.iter().find(|stroke| stroke.links.contains(&Id::from_index(at)));
            let drawn = stroke.map(|stroke| stroke.style.class());
            assert_eq!(drawn.is_none(), class.is_none(), "link {at} in {window}: {drawn:?}");
            assert!(drawn.is_none_or(|drawn| drawn.contains(class.unwrap_or_default())), "link {at} in {window}");
            assert_eq!(scene.absent.contains(at), class.is_none());
        }
    }
}
