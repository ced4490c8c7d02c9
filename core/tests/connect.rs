//! How actors are connected: against an oracle on graphs of any shape, and by hand on the shipped dataset.

#![expect(clippy::unwrap_used, reason = "a test that unwraps says where it failed")]

use dossier_core::connect::{Answer, Hop, How, Miss, Path, Support, Way, connect};
use dossier_core::dataset::{ActorId, Dataset, Id, Item, Participant, Status, Table, load};
use dossier_core::date::Order;
use dossier_core::index::Index;
use petgraph::algo::{all_simple_paths, dijkstra};
use petgraph::graph::{NodeIndex, UnGraph};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static SHIPPED: LazyLock<(Dataset, Index)> = LazyLock::new(|| {
    let dataset = load(include_bytes!("../../assets/dossier.json")).unwrap();
    let index = Index::new(&dataset);
    (dataset, index)
});

/// A link to be made: its two actors, when, how far it has come and how well it is supported.
type Link<'a> = (usize, usize, &'a str, Status);

/// A dataset of so many actors with these relations and nothing else.
fn linked(actors: usize, links: &[Link<'_>]) -> Dataset {
    let shipped = &SHIPPED.0;
    let actor = &shipped.actors.rows()[0];
    let relation = shipped.relations.rows().iter().find(|relation| relation.when.is_some()).unwrap();
    let relations = links.iter().map(|&(from, to, date, status)| {
        let mut relation = relation.clone();
        (relation.from, relation.to, relation.status) = (Id::from_index(from), Id::from_index(to), status);
        match date {
            "" => relation.when = None,
            date => relation.when.as_mut().unwrap().edtf = date.parse().unwrap(),
        }
        relation
    });
    Dataset {
        actors: Table::new((0..actors).map(|_| actor.clone()).collect()),
        relations: Table::new(relations.collect()),
        events: Table::new(Vec::new()),
        claims: Table::new(Vec::new()),
        figures: Table::new(Vec::new()),
        accounts: Table::new(Vec::new()),
        ..shipped.clone()
    }
}

/// The answer for the first and the second of some actors.
fn ask(dataset: &Dataset, how: How) -> Answer {
    connect(dataset, &Index::new(dataset), Id::from_index(0), Id::from_index(1), how)
}

/// The chains of an answer, by the numbers of their actors; none where there is none.
fn chains(answer: &Answer) -> Vec<Vec<usize>> {
    let Answer::Paths { paths, .. } = answer else { return Vec::new() };
    paths.iter().map(|path| actors(path, Id::from_index(0))).collect()
}

fn actors(path: &Path, start: ActorId) -> Vec<usize> {
    std::iter::once(start).chain(path.hops.iter().map(|hop| hop.to)).map(Id::index).collect()
}

/// All hops of a path join on, and each is what its link says.
fn is_sound(dataset: &Dataset, path: &Path, from: ActorId, to: ActorId) -> bool {
    let mut at = from;
    for hop in &path.hops {
        let Item::Relation(id) = hop.via else { return false };
        let relation = &dataset.relations[id];
        let ends = if hop.way == Way::Against { (relation.to, relation.from) } else { (relation.from, relation.to) };
        let joins = ends == (hop.from, hop.to) || (hop.way == Way::Either && ends == (hop.to, hop.from));
        if hop.from != at || !joins || hop.status != relation.status {
            return false;
        }
        at = hop.to;
    }
    at == to
}

/// Whether some choice of links walks a chain so that none is surely before an earlier one: by trying all.
fn can_be_in_order(dataset: &Dataset, index: &Index, chain: &[usize], before: &mut Vec<usize>) -> bool {
    let [one, two, ..] = chain else { return true };
    (0..dataset.relations.len()).any(|at| {
        let relation = &dataset.relations.rows()[at];
        let ends = [relation.from.index(), relation.to.index()];
        let extents = index.relation_extents.rows();
        let is_too_early = |&earlier: &usize| match (extents[earlier], extents[at]) {
            (Some(earlier), Some(this)) => this.compare(&earlier) == Order::SurelyBefore,
            _ => false,
        };
        if !(ends == [*one, *two] || ends == [*two, *one]) || before.iter().any(is_too_early) {
            return false;
        }
        before.push(at);
        let can = can_be_in_order(dataset, index, &chain[1..], before);
        before.pop();
        can
    })
}

/// Links of a small dataset: any ends, loops and parallels among them, and dates of all sorts.
fn links() -> impl Strategy<Value = Vec<Link<'static>>> {
    let dates = ["", "2001", "2002-05", "2003-01-01", "2004~", "2001/2003", "2002/..", "../2002", "[..2001]", "2005"];
    let status = prop::sample::select(vec![Status::Occurred, Status::Ongoing, Status::Planned]);
    prop::collection::vec((0..8_usize, 0..8_usize, prop::sample::select(dates.to_vec()), status), 0..18)
}

/// The same as the oracle knows it: without direction, loops and parallels.
fn oracle(links: &[Link<'_>]) -> UnGraph<(), ()> {
    let pairs: BTreeSet<_> =
        links.iter().filter(|link| link.0 != link.1).map(|link| (link.0.min(link.1), link.0.max(link.1))).collect();
    let mut graph = UnGraph::default();
    (0..8).for_each(|_| _ = graph.add_node(()));
    pairs.into_iter().for_each(|(one, two)| _ = graph.add_edge(NodeIndex::new(one), NodeIndex::new(two), ()));
    graph
}

/// Every chain from the first actor to the second of at most so many hops, as the oracle finds them.
fn simple(graph: &UnGraph<(), ()>, hops: usize) -> BTreeSet<Vec<usize>> {
    let (from, to) = (NodeIndex::new(0), NodeIndex::new(1));
    let found = all_simple_paths::<Vec<_>, _, std::hash::RandomState>(graph, from, to, 0, Some(hops.max(1) - 1));
    found.map(|path| path.into_iter().map(NodeIndex::index).collect()).collect()
}

proptest! {
    #[test]
    fn the_shortest_are_as_long_as_the_oracle_has_them(links in links()) {
        let graph = oracle(&links);
        let dataset = linked(8, &links);
        let length = dijkstra(&graph, NodeIndex::new(0), Some(NodeIndex::new(1)), |_| 1_usize).get(&NodeIndex::new(1)).copied();
        let answer = ask(&dataset, How::Shortest);
        match (&answer, length) {
            (Answer::Paths { paths, total, is_exact }, Some(length)) => {
                let expected: BTreeSet<_> = simple(&graph, length);
                prop_assert_eq!((*total, *is_exact), (expected.len(), true));
                prop_assert_eq!(chains(&answer).into_iter().collect::<BTreeSet<_>>(), expected);
                for path in paths {
                    prop_assert!(is_sound(&dataset, path, Id::from_index(0), Id::from_index(1)), "{:?}", path);
                }
            }
            (Answer::None { from_reaches, to_reached, .. }, None) => {
                let reached = |from| dijkstra(&graph, NodeIndex::new(from), None, |_| 1_usize).len() - 1;
                prop_assert_eq!((*from_reaches, *to_reached), (reached(0), reached(1)));
            }
            _ => prop_assert!(false, "{answer:?}, but {length:?}"),
        }
    }

    #[test]
    fn all_within_some_hops_are_all_there_are(links in links(), hops in 1..8_u32) {
        let dataset = linked(8, &links);
        let expected = simple(&oracle(&links), hops as usize);
        let answer = ask(&dataset, How::AllWithin(hops));
        if let Answer::Paths { paths, total, .. } = &answer {
            prop_assert_eq!(*total, expected.len());
            let found = chains(&answer);
            prop_assert!(found.iter().all(|chain| expected.contains(chain)));
            prop_assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), expected.len().min(100));
            prop_assert!(paths.windows(2).all(|pair| pair[0].hops.len() <= pair[1].hops.len()));
        } else {
            prop_assert!(expected.is_empty());
        }
    }

    #[test]
    fn in_order_of_time_are_those_that_some_choice_of_links_allows(links in links()) {
        let dataset = linked(8, &links);
        let index = Index::new(&dataset);
        let mut expected: Vec<_> = simple(&oracle(&links), 7).into_iter()
            .filter(|chain| can_be_in_order(&dataset, &index, chain, &mut Vec::new())).collect();
        let shortest = expected.iter().map(Vec::len).min();
        expected.retain(|chain| Some(chain.len()) == shortest);
        let answer = ask(&dataset, How::InTimeOrder);
        let mut found = chains(&answer);
        found.sort();
        prop_assert_eq!(found, expected);
        if let Answer::Paths { paths, .. } = &answer {
            for path in paths {
                prop_assert!(is_sound(&dataset, path, Id::from_index(0), Id::from_index(1)), "{:?}", path);
                prop_assert!(path.hops.iter().all(|hop| hop.order != Some(Order::SurelyAfter)), "{:?}", path);
            }
        }
    }

    #[test]
    fn no_chain_is_better_supported_than_the_best(links in links()) {
        let dataset = linked(8, &links);
        if let Answer::Paths { paths, .. } = ask(&dataset, How::BestSupported) {
            let Answer::Paths { paths: all, is_exact: true, .. } = ask(&dataset, How::AllWithin(7)) else { panic!() };
            let best = all.iter().map(Path::support).max().unwrap();
            prop_assert!(paths.iter().all(|path| path.support() == best));
            let shortest = all.iter().filter(|path| path.support() == best).map(|path| path.hops.len()).min();
            prop_assert_eq!(paths.iter().map(|path| path.hops.len()).max(), shortest);
        }
    }

    #[test]
    fn the_way_back_is_as_long(links in links()) {
        let dataset = linked(8, &links);
        let index = Index::new(&dataset);
        let length = |from, to| match connect(&dataset, &index, Id::from_index(from), Id::from_index(to), How::Shortest) {
            Answer::Paths { paths, total, .. } => Some((paths[0].hops.len(), total)),
            Answer::None { .. } => None,
        };
        prop_assert_eq!(length(0, 1), length(1, 0));
    }
}

#[test]
fn a_chain_says_when_its_order_is_not_certain() {
    use Order::{Possibly, SameDay, SurelyBefore};
    for (first, second, order) in [
        ("2001", "2003", Some(SurelyBefore)),
        ("2001-05-02", "2001-05-02", Some(SameDay)),
        ("2001", "2001-05", Some(Possibly)),
        ("", "2001-05", Some(Possibly)),
        ("2001-05", "", Some(Possibly)),
        ("2001~", "2002-03", Some(Possibly)),
        ("2003", "2001", None),
        ("2001/2005", "2003", Some(Possibly)),
        ("2003", "2001/2005", Some(Possibly)),
        ("2003", "2001/2002", None),
    ] {
        let dataset = linked(3, &[(0, 2, first, Status::Occurred), (2, 1, second, Status::Occurred)]);
        let found = match ask(&dataset, How::InTimeOrder) {
            Answer::Paths { paths, .. } => paths[0].hops[1].order,
            Answer::None { miss: Some(Miss::OutOfOrder(path)), from_reaches, to_reached } => {
                assert_eq!(path.hops[1].order, Some(Order::SurelyAfter), "{first}, {second}");
                assert_eq!((from_reaches, to_reached), (1, 1), "{first}, {second}");
                None
            }
            other => panic!("{first}, {second}: {other:?}"),
        };
        assert_eq!(found, order, "{first}, {second}");
    }
}

#[test]
fn an_undated_hop_does_not_hide_that_a_later_one_comes_too_early() {
    let occurred = Status::Occurred;
    let dataset = linked(4, &[(0, 2, "2005", occurred), (2, 3, "", occurred), (3, 1, "2001", occurred)]);
    assert!(matches!(ask(&dataset, How::InTimeOrder), Answer::None { miss: Some(Miss::OutOfOrder(_)), .. }));
}

#[test]
fn in_order_of_time_a_detour_may_be_the_way() {
    let occurred = Status::Occurred;
    let dataset = linked(
        4,
        &[(0, 2, "2005", occurred), (2, 1, "2001", occurred), (2, 3, "2006", occurred), (3, 1, "2007", occurred)],
    );
    assert_eq!(chains(&ask(&dataset, How::Shortest)), [[0, 2, 1]]);
    assert_eq!(chains(&ask(&dataset, How::InTimeOrder)), [[0, 2, 3, 1]]);
}

#[test]
fn in_order_of_time_no_hop_is_made_after_its_last_day() {
    let occurred = Status::Occurred;
    let (past, future) = ((2, 3, "2001", occurred), (2, 4, "2006", occurred));
    let dataset = linked(5, &[(0, 2, "2005", occurred), past, (3, 1, "", occurred), future, (4, 1, "", occurred)]);
    assert_eq!(chains(&ask(&dataset, How::Shortest)).len(), 2);
    assert_eq!(chains(&ask(&dataset, How::InTimeOrder)), [[0, 2, 4, 1]]);
}

#[test]
fn of_several_links_one_that_is_real_and_fits_in_time_stands_for_all() {
    let via = |hop: &Hop| if let Item::Relation(id) = hop.via { id.index() } else { usize::MAX };
    let links = [
        (0, 2, "2003", Status::Occurred),
        (2, 1, "2001", Status::Occurred),
        (2, 1, "2002/2004", Status::Occurred),
        (2, 1, "2008", Status::Planned),
        (2, 1, "2009", Status::Occurred),
    ];
    let dataset = linked(3, &links);
    for (how, stands, others) in [(How::Shortest, 1, 3), (How::InTimeOrder, 4, 2), (How::BestSupported, 1, 2)] {
        let Answer::Paths { paths, total, .. } = ask(&dataset, how) else { panic!("{how:?}") };
        assert_eq!((total, via(&paths[0].hops[1]), paths[0].hops[1].others), (1, stands, others), "{how:?}");
    }
}

#[test]
fn a_plan_is_a_link_but_never_hides_that_it_is_one() {
    let dataset =
        linked(3, &[(0, 1, "2001", Status::Planned), (0, 2, "", Status::Occurred), (2, 1, "", Status::Ended)]);
    let Answer::Paths { paths, .. } = ask(&dataset, How::Shortest) else { panic!() };
    assert_eq!((paths[0].hops[0].status, paths[0].support()), (Status::Planned, Support::Unreal));
    assert_eq!(chains(&ask(&dataset, How::BestSupported)), [[0, 2, 1]]);
}

#[test]
fn an_event_joins_only_where_relations_do_not() {
    let occurred = Status::Occurred;
    let mut dataset = linked(4, &[(0, 2, "", occurred), (2, 3, "", occurred)]);
    let mut event = SHIPPED.0.events.rows()[0].clone();
    let part = |actor| Participant { actor: Id::from_index(actor), role: "guest".to_owned() };
    event.participants = vec![part(0), part(1), part(3), part(1)];
    (event.follows, event.precedes) = (Vec::new(), Vec::new());
    dataset.events = Table::new(vec![event]);
    let Answer::Paths { paths, total, .. } = ask(&dataset, How::Shortest) else { panic!() };
    assert!(
        total == 1 && matches!(paths[0].hops[0], Hop { via: Item::Event(_), way: Way::Either, others: 0, .. }),
        "{paths:?}"
    );
    let to_three = connect(&dataset, &Index::new(&dataset), Id::from_index(0), Id::from_index(3), How::Shortest);
    assert_eq!(chains(&to_three), [[0, 2, 3]], "longer, but by relations");
}

#[test]
fn who_is_asked_for_twice_is_there_already() {
    let dataset = linked(2, &[(0, 1, "", Status::Occurred)]);
    for how in [How::Shortest, How::AllWithin(3), How::InTimeOrder, How::BestSupported] {
        let answer = connect(&dataset, &Index::new(&dataset), Id::from_index(0), Id::from_index(0), how);
        let itself = Answer::Paths { paths: vec![Path { hops: Vec::new() }], total: 1, is_exact: true };
        assert_eq!(answer, itself, "{how:?}");
    }
}

#[test]
fn a_chain_longer_than_asked_for_is_the_nearest_miss() {
    let occurred = Status::Occurred;
    let dataset = linked(4, &[(0, 2, "", occurred), (2, 3, "", occurred), (3, 1, "", occurred)]);
    let Answer::None { from_reaches: 2, to_reached: 2, miss: Some(Miss::TooLong(path)) } =
        ask(&dataset, How::AllWithin(2))
    else {
        panic!("two are within two hops of either end")
    };
    assert_eq!(actors(&path, Id::from_index(0)), [0, 2, 3, 1]);
}

#[test]
fn more_chains_than_one_can_count_are_counted_in_part() {
    // Twelve actors, each linked to each: some ten million chains.
    let pairs = (0..12).flat_map(|one| (0..one).map(move |two| (one, two, "", Status::Occurred)));
    let dataset = linked(12, &pairs.collect::<Vec<_>>());
    let Answer::Paths { paths, total, is_exact } = ask(&dataset, How::AllWithin(12)) else { panic!() };
    assert!(!is_exact && total > 10_000 && paths.len() == 100, "{total}");
    assert_eq!(paths[0].hops.len(), 1);
}

#[test]
fn the_shipped_dataset_answers_as_its_records_say() {
    let (dataset, index) = &*SHIPPED;
    let id = |name: &str| if let Some(Item::Actor(id)) = dataset.find(name) { id } else { panic!("{name}") };
    for (from, to, how, total, links) in [
        ("kabulov", "haqqani", How::Shortest, 1, &["kabulov-met-haqqani"][..]),
        ("haqqani", "kabulov", How::InTimeOrder, 1, &["kabulov-met-haqqani"]),
        ("kabulov", "haqqani", How::AllWithin(3), 4, &["kabulov-met-haqqani"]),
        ("minnikhanov", "haqqani", How::Shortest, 1, &["minnikhanov-invited-taliban", "haqqani-member-taliban"]),
        (
            "minnikhanov",
            "haqqani",
            How::BestSupported,
            1,
            &["putin-instructed-minnikhanov", "putin-sanctions-taliban", "haqqani-member-taliban"],
        ),
    ] {
        let answer = connect(dataset, index, id(from), id(to), how);
        let Answer::Paths { paths, total: found, is_exact: true } = answer else { panic!("{from}, {to}: {answer:?}") };
        let names: Vec<_> = paths[0].hops.iter().map(|hop| dataset.name_of(hop.via)).collect();
        assert_eq!((found, &names[..]), (total, links), "{from}, {to}, {how:?}");
        assert!(paths.iter().all(|path| is_sound(dataset, path, id(from), id(to))), "{from}, {to}");
    }
}

#[test]
fn who_is_apart_is_told_what_names_both_sides() {
    let (dataset, index) = &*SHIPPED;
    let id = |name: &str| if let Some(Item::Actor(id)) = dataset.find(name) { id } else { panic!("{name}") };
    let answer = connect(dataset, index, id("baqa"), id("russia"), How::Shortest);
    let Answer::None { from_reaches: 3, to_reached: 130, miss: Some(Miss::NamedTogether { by, near_from, near_to }) } =
        answer
    else {
        panic!("{answer:?}")
    };
    assert_eq!(dataset.name_of(by), "claim-compelled-to-reengage");
    assert_eq!((near_from, near_to), (id("baqa"), id("russia")));
}
