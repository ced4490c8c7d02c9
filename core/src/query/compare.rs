//! Two windows held against each other: which links are new, which ended, which stood all along.
//!
//! A change is only claimed where it is sure that the link did not stand on one side. How sure the rest is goes with it:
//!
//! | at A | at B | |
//! |---|---|---|
//! | no | surely, possibly | new, as sure as it stood at B |
//! | surely, possibly | no | ended, as sure as it stood at A |
//! | surely, possibly | surely, possibly | continuing, as sure as the less sure side |
//! | no | no | came and went between, or else outside of both |
//!
//! What has no date, and what is only known to have been by a later day than A ends, is unclear: counting it as new would
//! say that it began, which nobody says.

use super::Selection;
use crate::dataset::{Dataset, Family, Id, Relation, RelationId, Status, Table};
use crate::date::{Day, Extent, Range, Sureness, Window};
use crate::index::Index;
use crate::order::sort_by_key;

/// What became of a link from A to B.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It did not stand at A and did at B.
    New,
    /// It stood at A and not at B.
    Ended,
    /// It stood at both.
    Continuing,
    /// It began after A and was over before B.
    Between,
    /// It was over before A, or began after B.
    Outside,
    /// Its beginning is not known well enough to tell.
    Unclear,
}

impl Change {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::New, Self::Ended, Self::Continuing, Self::Between, Self::Outside, Self::Unclear];

    /// Whether it says something of what became of a link between the two: a picture of the comparison shows it.
    pub fn is_told(self) -> bool {
        matches!(self, Self::New | Self::Ended | Self::Continuing)
    }
}

/// How many links changed in one way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Those that surely did.
    pub surely: usize,
    /// Those that possibly did.
    pub possibly: usize,
    /// How many of both are offices, memberships and the like.
    pub roles: usize,
    /// How many of both are not real: planned, proposed, promised or denied.
    pub unreal: usize,
}

impl Tally {
    /// How many did, surely or possibly.
    pub fn count(&self) -> usize {
        self.surely + self.possibly
    }
}

/// Two windows held against each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// What became of each link that is kept, and how sure that is.
    pub changes: Table<RelationId, Option<(Change, Sureness)>>,
    /// The links by what became of them, as in [`Change::ALL`], each list in order of time.
    lists: [Vec<RelationId>; 6],
    tallies: [Tally; 6],
}

impl Comparison {
    /// The links that changed in one way, in order of time, undated ones last.
    pub fn list(&self, change: Change) -> &[RelationId] {
        &self.lists[change as usize]
    }

    /// How many changed in one way.
    pub fn tally(&self, change: Change) -> Tally {
        self.tallies[change as usize]
    }
}

/// What became of the links that a selection keeps from `a` to `b`. The selection is one without a window; while two are
/// compared, a query has none.
#[inline(never)]
pub fn compare(dataset: &Dataset, index: &Index, a: Window, b: Window, selection: &Selection) -> Comparison {
    let mut kept: Vec<RelationId> = selection.relations.all().iter().map(Id::from_index).collect();
    sort_by_key(&mut kept, |&id| {
        let key = dataset.relations[id].when.as_ref().map(|when| when.edtf.sort_key());
        (key.is_none(), key)
    });
    let mut changes = vec![None; dataset.relations.len()];
    let mut lists: [Vec<RelationId>; 6] = Default::default();
    let mut tallies = [Tally::default(); 6];
    for id in kept {
        let relation = &dataset.relations[id];
        let (change, sureness) = change(relation, index.relation_extents[id], a, b);
        changes[id.index()] = Some((change, sureness));
        lists[change as usize].push(id);
        let tally = &mut tallies[change as usize];
        *(if sureness == Sureness::Surely { &mut tally.surely } else { &mut tally.possibly }) += 1;
        tally.roles += usize::from(dataset.vocabulary.relations[relation.kind].family == Family::Role);
        tally.unreal += usize::from(relation.status.is_unreal());
    }
    Comparison { changes: Table::new(changes), lists, tallies }
}

/// What became of one link.
fn change(relation: &Relation, extent: Option<Extent>, a: Window, b: Window) -> (Change, Sureness) {
    use Sureness::{No, Possibly, Surely};
    let Some(extent) = extent else { return (Change::Unclear, Possibly) };
    let standing = standing(extent, relation.status);
    // At A it may have stood, but all that says so is that nobody says since when.
    if extent.within(&a) == Possibly && extent.counted(&a) == No {
        return (Change::Unclear, Possibly);
    }
    match (standing.within(&a), standing.within(&b)) {
        (No, No) if standing.first() > a.to && standing.last() < b.from => (Change::Between, Surely),
        (No, No) => (Change::Outside, Surely),
        (No, at_b) => (Change::New, at_b),
        (at_a, No) => (Change::Ended, at_a),
        (at_a, at_b) => (Change::Continuing, at_a.min(at_b)),
    }
}

/// The days over which a link stands. What happened once stands from then on, for it cannot be undone, unless it is said to
/// have ended; what the sources call ongoing has no end that they know of.
fn standing(extent: Extent, status: Status) -> Extent {
    let on = Range { earliest: Day::MAX, latest: Day::MAX };
    match (extent, status) {
        (Extent::Moment(start), Status::Ended) => {
            Extent::lasting(start, Range { earliest: start.earliest, latest: Day::MAX })
        }
        (Extent::Moment(start), _) => Extent::lasting(start, on),
        (Extent::Lasting { start, end }, Status::Ongoing) if end.latest == Day::MAX => Extent::lasting(start, on),
        (lasting, _) => lasting,
    }
}
