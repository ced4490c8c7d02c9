//! The lanes that events stand in.

use super::SHIPPED;
use dossier_core::dataset::Id;
use dossier_core::query::{Grouping, Lanes};
use expect_test::expect;

#[test]
fn events_stand_in_lanes_of_what_the_reader_chooses() {
    let (dataset, _) = &*SHIPPED;
    let mut said = String::new();
    for by in Lanes::ALL {
        let grouping = Grouping::new(dataset, by);
        said += &format!("{}\n", by.key());
        for lane in 0..grouping.lanes.len() {
            let events = grouping.of.rows().iter().filter(|of| **of == lane).count();
            said += &format!("  {events:2} {}\n", grouping.name(dataset, lane).unwrap_or("–"));
        }
    }
    expect![[r#"
        kind
          14 Law and sanctions
          20 Visits and talks
           5 Forums
           5 Trade and projects
           7 War and power
          13 Statements and publications
        topic
           1 Recognition
           6 Terrorist listing
           6 Sanctions
          26 Diplomacy
           6 Trade and investment
           7 Security and extremism
           5 Islamic world
           4 Great-power rivalry
           3 –
        actor
          14 Taliban
          11 Russia
           4 Afghanistan
           3 KazanForum
           5 United States
           4 Sergei Shoigu
           4 Nooruddin Azizi
           2 Western states
          17 –
        source
          17 The Conversation
          23 MEMRI
          12 Amu TV
           8 AnewZ
           4 The Media Line
    "#]]
    .assert_eq(&said);
}

#[test]
fn an_event_stands_in_the_lane_of_the_first_it_names_that_has_one() {
    let (dataset, _) = &*SHIPPED;
    for by in Lanes::ALL {
        let grouping = Grouping::new(dataset, by);
        for (id, event) in dataset.events.iter() {
            let named: Vec<usize> = match by {
                Lanes::Kind => vec![event.kind.index()],
                Lanes::Topic => event.topics.iter().map(|topic| topic.index()).collect(),
                Lanes::Actor => event.participants.iter().map(|part| part.actor.index()).collect(),
                Lanes::Source => event.evidence.iter().map(|evidence| evidence.source.index()).collect(),
            };
            let first = named.into_iter().find(|value| grouping.lanes.contains(&Some(*value)));
            assert_eq!(grouping.lanes[grouping.of[id]], first, "{} by {}", event.id, by.key());
        }
    }
}
