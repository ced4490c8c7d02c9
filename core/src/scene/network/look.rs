//! How the network looks now: how much attention each mark and link has.

use crate::dataset::{ActorId, Dataset, Family, Id as _, Item, Relation, RelationId, Status};
use crate::date::{Extent, Window};
use crate::index::{Bits, Index};
use crate::order::sort_by_key;
use crate::query::{Change, Comparison, Selection};
use crate::scene::focus::Focus;

/// How the network looks now.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkScene {
    /// The look of each actor's mark.
    pub looks: Vec<Look>,
    /// Links of one look together, the quietest first.
    pub strokes: Vec<Stroke>,
    /// The links that ended, where two windows are compared: each has a cross.
    pub crosses: Vec<RelationId>,
    /// The links that are not drawn, because they begin after the window.
    pub absent: Bits,
}

/// The look of an actor's mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// How much attention it has.
    pub level: Level,
    /// Whether the filters keep it.
    pub is_kept: bool,
}

/// How much attention a mark has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Out of focus, or filtered out.
    Far,
    /// Nothing is in focus.
    Plain,
    /// Has to do with what is chosen.
    Near,
    /// Is chosen.
    Selected,
}

impl Level {
    /// The word for it that says it in full, for those who look from outside.
    pub fn word(self) -> &'static str {
        match self {
            Self::Selected => "selected",
            Self::Near => "near",
            Self::Far | Self::Plain => "other",
        }
    }

    /// The word for it in a class.
    pub fn key(self) -> &'static str {
        match self {
            Self::Far => "far",
            Self::Plain => "plain",
            Self::Near => "near",
            Self::Selected => "sel",
        }
    }
}

/// Links of one look.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    /// How they look.
    pub style: Style,
    /// Which they are.
    pub links: Vec<RelationId>,
}

/// The look of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Style {
    /// How much attention it has.
    pub level: Level,
    /// What became of it, where two windows are compared.
    pub change: Option<Change>,
    /// Whether it is over by the time that is looked at, and shown as a trace.
    pub is_trace: bool,
    /// Whether it stands in front: in a picture of many links, only where both of its ends are important actors.
    pub is_front: bool,
    /// An office or membership is thinner than an act.
    pub is_role: bool,
    /// Solid, dashed or dotted.
    pub line: Line,
}

/// How a link is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Line {
    /// It stands, or it happened.
    Solid,
    /// It ended: dashes.
    Ended,
    /// It was planned, proposed or promised: dots.
    Proposed,
}

impl Style {
    /// The classes of the style.
    pub fn class(self) -> String {
        let role = if self.is_role { " role" } else { "" };
        let minor = if self.is_front { "" } else { " minor" };
        let line = match self.line {
            Line::Solid => "",
            Line::Ended => " ended",
            Line::Proposed => " proposed",
        };
        let look = match self.change {
            Some(Change::New) => "new",
            Some(Change::Continuing) => "kept",
            Some(Change::Ended) => "gone",
            _ if self.is_trace => "trace",
            _ => self.level.key(),
        };
        format!("{look}{role}{line}{minor}")
    }

    /// The style of a relation at a level.
    fn new(dataset: &Dataset, relation: &Relation, level: Level) -> Self {
        Self {
            level,
            change: None,
            is_trace: false,
            is_front: true,
            is_role: dataset.vocabulary.relations[relation.kind].family == Family::Role,
            line: match relation.status {
                Status::Ended => Line::Ended,
                status if status.is_unreal() => Line::Proposed,
                _ => Line::Solid,
            },
        }
    }
}

/// What decides how a plan looks.
#[derive(Clone, Copy)]
pub struct Light<'a> {
    /// What the filters keep.
    pub selection: &'a Selection,
    /// What is chosen.
    pub focus: Option<&'a Focus>,
    /// What is compared.
    pub comparison: Option<&'a Comparison>,
    /// The time that is looked at.
    pub window: Option<Window>,
}

/// Up to this number of links all of them stand in front.
const MOST_IN_FRONT: usize = 80;

/// How a plan looks in some light.
pub fn scene(dataset: &Dataset, index: &Index, light: Light<'_>) -> NetworkScene {
    let Light { selection, focus, comparison, window } = light;
    let mut looks: Vec<Look> = dataset.actors.ids().map(|id| look(id, selection, focus)).collect();
    let mut scene = NetworkScene {
        looks: Vec::new(),
        strokes: Vec::new(),
        crosses: Vec::new(),
        absent: Bits::none(dataset.relations.len()),
    };
    let mut changed = Bits::none(dataset.actors.len());
    let are_many = focus.is_none() && comparison.is_none() && selection.relations.count() > MOST_IN_FRONT;
    let is_important = |actor: ActorId| index.links.importance(actor) > 1;
    for (id, relation) in dataset.relations.iter() {
        let is_kept = selection.relations.contains(id.index());
        let level = match focus {
            Some(focus) if focus.has(Item::Relation(id)) => Level::Selected,
            Some(focus) if is_kept && focus.lit.relations.contains(id.index()) => Level::Near,
            None if is_kept => Level::Plain,
            _ => Level::Far,
        };
        let mut style = Style::new(dataset, relation, level);
        style.is_front = !are_many || (is_important(relation.from) && is_important(relation.to));
        if let Some((window, extent)) = window.zip(index.relation_extents[id]) {
            match as_of(window, extent) {
                AsOf::NotYet if level < Level::Near => {
                    scene.absent.insert(id.index());
                    continue;
                }
                AsOf::Over => style.line = Line::Ended,
                AsOf::Standing if style.line == Line::Ended => style.line = Line::Solid,
                _ => {}
            }
            style.is_trace = style.line == Line::Ended && !is_kept && focus.is_none();
        }
        if let Some(comparison) = comparison {
            style.change = comparison.changes[id].map(|(change, _)| change).filter(|change| change.is_told());
            match style.change {
                Some(_) => {
                    changed.insert(relation.from.index());
                    changed.insert(relation.to.index());
                }
                None => style.level = Level::Far,
            }
        }
        if style.change == Some(Change::Ended) {
            scene.crosses.push(id);
        }
        match scene.strokes.iter_mut().find(|stroke| stroke.style == style) {
            Some(stroke) => stroke.links.push(id),
            None => scene.strokes.push(Stroke { style, links: vec![id] }),
        }
    }
    if comparison.is_some() && focus.is_none() {
        let quiet = looks.iter_mut().enumerate().filter(|(at, _)| !changed.contains(*at));
        quiet.for_each(|(_, look)| look.level = Level::Far);
    }
    sort_by_key(&mut scene.strokes, |stroke| stroke.style);
    NetworkScene { looks, ..scene }
}

/// How a link stands to a window.
enum AsOf {
    /// It surely begins later.
    NotYet,
    /// It lasts through the end of the window, for all that is known.
    Standing,
    /// It lasted, and surely ended before the window or within it.
    Over,
    /// Nothing of these can be said, or it is no lasting thing.
    Open,
}

fn as_of(window: Window, extent: Extent) -> AsOf {
    match extent {
        extent if extent.first() > window.to => AsOf::NotYet,
        Extent::Lasting { end, .. } if end.latest <= window.to => AsOf::Over,
        Extent::Lasting { end, .. } if end.earliest > window.to => AsOf::Standing,
        _ => AsOf::Open,
    }
}

fn look(id: ActorId, selection: &Selection, focus: Option<&Focus>) -> Look {
    let is_kept = selection.actors.contains(id.index());
    let level = match focus {
        Some(focus) if focus.has(Item::Actor(id)) => Level::Selected,
        Some(focus) if is_kept && focus.lit.actors.contains(id.index()) => Level::Near,
        None if is_kept => Level::Plain,
        _ => Level::Far,
    };
    Look { level, is_kept }
}
