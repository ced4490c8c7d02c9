//! References: packed as numbers, written as ids.

use super::{Output, Packer, Stored, Unpacker};
use crate::dataset::id::{AccountId, ActorId, ActorKindId, ClaimId, EventId, EventKindId, FigureId, Item, RelationId};
use crate::dataset::id::{RelationKindId, SourceId, StanceId, TopicId};
use crate::dataset::table::Id;

macro_rules! references {
    ($($Id:ident to $($table:ident).+)*) => {$(
        impl Stored for $Id {
            fn pack(&self, packer: &mut Packer) {
                packer.number(self.index());
            }

            fn unpack(packed: &mut Unpacker<'_>) -> Self {
                Self::from_index(packed.number())
            }

            fn write(&self, output: &mut Output<'_>) {
                output.json.text(&output.dataset.$($table).+[*self].id);
            }
        }
    )*};
}

references! {
    ActorId to actors
    EventId to events
    SourceId to sources
    ActorKindId to vocabulary.actors
    RelationKindId to vocabulary.relations
    EventKindId to vocabulary.events
    TopicId to vocabulary.topics
    StanceId to vocabulary.stances
}

impl Stored for Item {
    fn pack(&self, packer: &mut Packer) {
        let (sort, number) = self.numbers();
        packer.number(sort);
        packer.number(number);
    }

    fn unpack(packed: &mut Unpacker<'_>) -> Self {
        let (sort, number) = (packed.number(), packed.number());
        match sort {
            0 => Self::Actor(ActorId::from_index(number)),
            1 => Self::Relation(RelationId::from_index(number)),
            2 => Self::Event(EventId::from_index(number)),
            3 => Self::Claim(ClaimId::from_index(number)),
            4 => Self::Figure(FigureId::from_index(number)),
            5 => Self::Account(AccountId::from_index(number)),
            _ => Self::Source(SourceId::from_index(number)),
        }
    }

    fn write(&self, output: &mut Output<'_>) {
        output.json.text(output.dataset.name_of(*self));
    }
}
