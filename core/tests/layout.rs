//! Where the nodes go: the same place everywhere, inside the frame, and none on another.

use crate::graphs;

use dossier_core::layout::{Layout, Point, Request, Size, fingerprint, lay_out};
use expect_test::expect_file;
use proptest::collection::vec;
use proptest::prelude::*;

/// A request in the frame of a desk, with small marks and every fifth one labelled.
fn request(nodes: usize, edges: Vec<(u32, u32)>) -> Request {
    let size = |node: usize| if node.is_multiple_of(5) { LABELLED } else { Size::mark(4.0 + (node % 3) as f64) };
    Request { nodes, edges, sizes: (0..nodes).map(size).collect(), width: 928.0, height: 424.0, ..Request::default() }
}

const LABELLED: Size = Size { half_width: 48.0, half_height: 8.0 };

/// Of a node that is labelled, the mark is as wide as the room is high.
fn radius(request: &Request, node: usize) -> f64 {
    request.sizes[node].half_width.min(request.sizes[node].half_height)
}

fn assert_sound(request: &Request, layout: &Layout) {
    for (node, point) in layout.points.iter().enumerate() {
        let inset = radius(request, node);
        let inside = |at: f64, side: f64| (inset..=side - inset).contains(&at);
        assert!(inside(point.x, request.width) && inside(point.y, request.height), "{node} is outside at {point:?}");
        let beneath = |at: f64, side: f64, covered: f64| at + inset > side - covered;
        let is_beneath =
            beneath(point.x, request.width, request.covered.x) && beneath(point.y, request.height, request.covered.y);
        assert!(!is_beneath, "{node} is beneath what covers the corner, at {point:?}");
    }
    assert_apart(request, layout);
}

fn assert_apart(request: &Request, layout: &Layout) {
    assert_eq!(layout.points.len(), request.nodes);
    for (node, point) in layout.points.iter().enumerate() {
        for other in 0..node {
            let gap = point.distance(layout.points[other]) - radius(request, node) - radius(request, other);
            assert!(gap >= 0.0, "{node} and {other} overlap by {}", -gap);
        }
    }
}

/// The same numbers are expected of every machine, WebAssembly included.
#[test]
fn the_bits_of_named_graphs_stay() {
    let mut all = String::new();
    for (name, nodes, edges) in graphs::named() {
        let request = request(nodes, edges);
        let layout = lay_out(&request);
        assert_sound(&request, &layout);
        all += &format!("{:016x} {name}\n", fingerprint(&layout));
    }
    expect_file!["graphs/fingerprints.txt"].assert_eq(&all);
}

#[test]
fn named_graphs_fit_a_narrow_frame() {
    for (name, nodes, edges) in graphs::named() {
        println!("{name}");
        let request = Request {
            nodes,
            edges,
            sizes: vec![Size::mark(4.0); nodes],
            width: 360.0,
            height: 322.0,
            ..Request::default()
        };
        assert_sound(&request, &lay_out(&request));
    }
}

#[test]
fn repetition_direction_and_loops_change_nothing() {
    let plain = lay_out(&request(120, graphs::dossier()));
    let mut edges: Vec<(u32, u32)> = graphs::dossier().into_iter().rev().map(|(a, b)| (b, a)).collect();
    edges.extend([(7, 7), (0, 1), (1, 0)]);
    assert_eq!(lay_out(&request(120, edges)), plain);
}

#[test]
fn a_picture_fills_its_frame() {
    for (width, height) in [(928.0, 424.0), (360.0, 322.0)] {
        let layout = lay_out(&Request { width, height, ..request(120, graphs::dossier()) });
        let span = |at: fn(&dossier_core::layout::Point) -> f64| {
            let all = || layout.points.iter().map(at);
            all().fold(f64::NEG_INFINITY, f64::max) - all().fold(f64::INFINITY, f64::min)
        };
        let (across, down) = (span(|point| point.x) / width, span(|point| point.y) / height);
        assert!(across > 0.85 && down > 0.8, "{width} × {height}: only {across:.2} by {down:.2}");
    }
}

#[test]
fn the_first_of_two_hubs_stands_left_and_in_an_upright_frame_above() {
    // 0 and 9 are the hubs of two stars that share a bridge.
    let edges: Vec<(u32, u32)> =
        (1..8).map(|k| (0, k)).chain((10..17).map(|k| (9, k))).chain([(7, 8), (8, 10)]).collect();
    let lying = lay_out(&Request { width: 600.0, height: 300.0, ..request(17, edges.clone()) });
    assert!(lying.points[0].x + 100.0 < lying.points[9].x);
    let upright = lay_out(&Request { width: 300.0, height: 600.0, ..request(17, edges) });
    assert!(upright.points[0].y + 100.0 < upright.points[9].y);
}

#[test]
fn nodes_alone_stand_in_rows() {
    let layout = lay_out(&request(10, vec![]));
    let mut rows: Vec<u64> = layout.points.iter().map(|point| point.y.to_bits()).collect();
    rows.sort_unstable();
    rows.dedup();
    assert!((2..=3).contains(&rows.len()), "{} rows", rows.len());
}

#[test]
fn a_frame_or_a_size_that_is_no_number_still_has_a_layout() {
    for side in [f64::NAN, f64::INFINITY, -1.0, 0.0] {
        let size = Size { half_width: side, half_height: side };
        let layout =
            lay_out(&Request { sizes: vec![size; 3], width: side, height: side, ..request(120, graphs::dossier()) });
        assert!(layout.points.iter().all(|point| point.is_finite()), "{side}");
    }
}

#[test]
fn graphs_too_large_for_every_step_are_still_laid_out() {
    for (name, nodes, edges) in [
        ("all joined with all", 50, (0..50).flat_map(|a| (0..a).map(move |b| (a, b))).collect()),
        ("too many nodes to measure from each", 410, graphs::path(410)),
        (
            "too many parts to place one by one, and too many marks",
            1_600,
            (0..1_600).filter(|a| a % 4 < 3).map(|a| (a, a + 1)).collect(),
        ),
    ] {
        let layout = lay_out(&request(nodes, edges));
        assert!(layout.points.iter().all(|point| point.is_finite()), "{name}");
    }
}

#[test]
fn pins_hold_to_the_last_bit_with_and_without_a_start() {
    let plain = request(120, graphs::dossier());
    let pins = vec![(3, Point::new(1.5, 2.25)), (0, Point::new(700.3, 77.7)), (900, Point::ORIGIN)];
    for start in [vec![], lay_out(&plain).points] {
        let layout = lay_out(&Request { pins: pins.clone(), start, ..plain.clone() });
        assert_eq!((layout.points[3], layout.points[0]), (pins[0].1, pins[1].1));
        assert_apart(&plain, &layout);
    }
    let outside = vec![(3, Point::new(-50.0, 1e9)), (4, Point::new(f64::NAN, 0.0))];
    let layout = lay_out(&Request { pins: outside, ..plain });
    assert_eq!(layout.points[3], Point::new(0.0, 424.0), "a pin outside goes to the border");
    assert!(layout.points[4].is_finite());
}

#[test]
fn a_tidy_picture_stays_itself_and_what_hangs_on_a_node_goes_along() {
    let plain = request(120, graphs::dossier());
    let before = lay_out(&plain).points;
    let moves = |after: &[Point]| {
        let mut moves: Vec<f64> = before.iter().zip(after).map(|(before, after)| before.distance(*after)).collect();
        moves.sort_by(f64::total_cmp);
        moves
    };
    let tidy = |pins: Vec<(u32, Point)>| lay_out(&Request { start: before.clone(), pins, ..plain.clone() }).points;
    let still = moves(&tidy(Vec::new()));
    assert!(still[60] < 2.0 && still[119] < 60.0, "nothing was moved: {} {}", still[60], still[119]);

    // A node with a few neighbours goes to the far corner.
    let degree = |node: u32| plain.edges.iter().filter(|edge| edge.0 == node || edge.1 == node).count();
    let moved = (0..120).find(|&node| (3..7).contains(&degree(node))).unwrap();
    let from = before[moved as usize];
    let far = Point::new(if from.x < 464.0 { 900.0 } else { 28.0 }, if from.y < 212.0 { 396.0 } else { 28.0 });
    let after = tidy(vec![(moved, far)]);
    assert_eq!(after[moved as usize], far);
    assert!(moves(&after)[60] < 40.0, "half of all move by more than {}", moves(&after)[60]);
    let pendant = (0..120).find(|&node| is_pendant_of(&plain.edges, node, 0)).unwrap();
    let corner = Point::new(if before[0].x < 464.0 { 900.0 } else { 28.0 }, 396.0);
    let after = tidy(vec![(0, corner)]);
    let to_hub = |points: &[Point], hub: Point| points[pendant as usize].distance(hub);
    assert!(to_hub(&after, corner) < 0.6 * to_hub(&before, corner), "{}", to_hub(&after, corner));
}

#[test]
fn a_node_that_is_added_starts_among_its_neighbours() {
    let mut plain = request(120, graphs::dossier());
    let start = lay_out(&plain).points;
    plain.nodes = 122;
    plain.sizes.extend([Size::mark(4.0); 2]);
    plain.edges.extend([(120, 1), (121, 1)]);
    let layout = lay_out(&Request { start, ..plain });
    for added in [120, 121] {
        let away = layout.points[added].distance(layout.points[1]);
        assert!(away < 120.0, "{added} is {away} from its only neighbour");
    }
}

fn is_pendant_of(edges: &[(u32, u32)], node: u32, hub: u32) -> bool {
    node != hub
        && edges.iter().all(|&(a, b)| (a != node && b != node) || (a, b) == (node, hub) || (a, b) == (hub, node))
}

/// The number of nodes, fewer than `nodes` and at least one, and fewer than `edges` edges between any of them.
fn any_graph(nodes: usize, edges: usize) -> impl Strategy<Value = (usize, graphs::Edges)> {
    (1..nodes).prop_flat_map(move |nodes| {
        let end = 0..nodes as u32;
        (Just(nodes), vec((end.clone(), end), 0..edges))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    /// Small graphs have all the odd forms that there are, and there is time for many.
    #[test]
    fn every_small_graph_is_laid_out_soundly(
        (nodes, edges) in any_graph(10, 14),
        width in 300.0..1600.0,
        height in 300.0..1400.0,
    ) {
        let request = Request { width, height, covered: Point::new(60.0, 140.0), ..request(nodes, edges) };
        assert_sound(&request, &lay_out(&request));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_graph_is_laid_out_soundly_and_always_alike(
        (nodes, edges) in any_graph(40, 60),
        width in 300.0..1600.0,
        height in 300.0..900.0,
    ) {
        let request = Request { width, height, ..request(nodes, edges) };
        let layout = lay_out(&request);
        assert_sound(&request, &layout);
        prop_assert_eq!(fingerprint(&lay_out(&request)), fingerprint(&layout));
        let pin = (nodes as u32 / 2, Point::new(width / 3.0, height / 2.0));
        let tidied = lay_out(&Request { start: layout.points, pins: vec![pin], ..request.clone() });
        prop_assert_eq!(tidied.points[nodes / 2], pin.1);
        assert_sound(&request, &tidied);
    }
}
