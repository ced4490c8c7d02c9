//! References by id.

use super::{Form, Reader, Section};
use crate::dataset::id::{AccountId, ActorId, ActorKindId, ClaimId, EventId, EventKindId, FigureId, Item, RelationId};
use crate::dataset::id::{RelationKindId, SourceId, StanceId, TopicId};
use crate::dataset::json::Node;
use crate::dataset::schema::Kind;
use crate::dataset::table::Id;

macro_rules! references {
    ($($Id:ident to $Section:ident)*) => {$(
        impl Form for $Id {
            type Value = Self;

            fn absent() -> Self {
                Self::from_index(0)
            }

            fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Self {
                Self::from_index(reader.reference(node, &[Section::$Section]).1)
            }

            fn kind() -> Kind {
                Kind::Reference(&[Section::$Section])
            }
        }
    )*};
}

references! {
    ActorId to Actors
    EventId to Events
    SourceId to Sources
    ActorKindId to ActorKinds
    RelationKindId to RelationKinds
    EventKindId to EventKinds
    TopicId to Topics
    StanceId to Stances
}

/// Where anything that can be chosen is listed.
pub(crate) const ITEMS: &[Section] = &[
    Section::Actors,
    Section::Relations,
    Section::Events,
    Section::Claims,
    Section::Figures,
    Section::Accounts,
    Section::Sources,
];

impl Form for Item {
    type Value = Self;

    fn absent() -> Self {
        item(Section::Sources, 0)
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Self {
        let (section, index) = reader.reference(node, ITEMS);
        item(section, index)
    }

    fn kind() -> Kind {
        Kind::Reference(ITEMS)
    }
}

/// What a date can have been worked out from: an event or a source.
pub(crate) struct Origin;

impl Form for Origin {
    type Value = Item;

    fn absent() -> Item {
        Item::absent()
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Item {
        let (section, index) = reader.reference(node, &[Section::Events, Section::Sources]);
        item(section, index)
    }

    fn kind() -> Kind {
        Kind::Reference(&[Section::Events, Section::Sources])
    }
}

/// The item with this number in its section, which is one of [`ITEMS`].
fn item(section: Section, index: usize) -> Item {
    match section {
        Section::Actors => Item::Actor(ActorId::from_index(index)),
        Section::Relations => Item::Relation(RelationId::from_index(index)),
        Section::Events => Item::Event(EventId::from_index(index)),
        Section::Claims => Item::Claim(ClaimId::from_index(index)),
        Section::Figures => Item::Figure(FigureId::from_index(index)),
        Section::Accounts => Item::Account(AccountId::from_index(index)),
        _ => Item::Source(SourceId::from_index(index)),
    }
}

impl Reader<'_> {
    /// The section and number of what the node refers to; the first source where it is in none of these sections.
    fn reference(&mut self, node: &Node<'_>, sections: &[Section]) -> (Section, usize) {
        let Some(id) = node.text() else {
            self.expected(node, &["the id of ", &one_of(sections)].concat());
            return (Section::Sources, 0);
        };
        self.resolve(node.at, id, sections).unwrap_or((Section::Sources, 0))
    }

    /// The section and number of what has this id, where it is in one of these sections.
    pub(crate) fn resolve(&mut self, at: u32, id: &str, sections: &[Section]) -> Option<(Section, usize)> {
        if let Some(name) = self.names.among(id, sections) {
            return Some((name.section, name.index));
        }
        // That a section is missing is said once.
        if self.names.lack(sections) || self.only_counts() {
            return None;
        }
        let wanted = one_of(sections);
        let reason = match self.names.find(id).next() {
            Some(name) => ["is ", name.section.one(), ", not ", &wanted].concat(),
            None => ["is not the id of ", &wanted].concat(),
        };
        let nearest = self.speller.nearest(id, &mut self.names.within(sections));
        self.refuse_word(at, id, reason, nearest);
        None
    }
}

/// What an entry of these sections is called: "an event or a source".
pub(crate) fn one_of(sections: &[Section]) -> String {
    if sections.len() == ITEMS.len() {
        return "an item".to_owned();
    }
    let mut words = String::new();
    for (index, section) in sections.iter().enumerate() {
        let joint = match index {
            0 => "",
            _ if index + 1 == sections.len() => " or ",
            _ => ", ",
        };
        words.push_str(joint);
        words.push_str(section.one());
    }
    words
}
