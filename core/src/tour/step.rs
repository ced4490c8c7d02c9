//! A tour and its steps.

use super::generated::generated;
use crate::dataset::{Dataset, Evidence};
use crate::i18n::Messages;
use crate::index::Index;
use crate::query::{Action, Query, codec};

/// A way through a dataset.
#[derive(Clone, Debug, PartialEq)]
pub struct Tour {
    /// What it is called.
    pub title: String,
    /// Whether nobody wrote it: it is put together from the data.
    pub is_generated: bool,
    /// Its steps, in order; none where the dataset has nothing to show.
    pub steps: Vec<Step>,
}

/// A step of a tour.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What it is called.
    pub title: String,
    /// What it tells.
    pub text: String,
    /// What is shown meanwhile; it names the step, so that its link does.
    pub query: Query,
    /// What it rests on; nothing where it only counts.
    pub evidence: Vec<Evidence>,
}

/// The first story of a dataset, or else a tour generated from it.
pub fn tour(dataset: &Dataset, index: &Index, messages: &Messages) -> Tour {
    let mut tour = match dataset.stories.rows().first() {
        Some(story) => Tour {
            title: story.title.clone(),
            is_generated: false,
            steps: story.steps.iter().map(|step| written(dataset, step)).collect(),
        },
        None => Tour {
            title: messages.tour_title.to_owned(),
            is_generated: true,
            steps: generated(dataset, index, messages),
        },
    };
    for (at, step) in tour.steps.iter_mut().enumerate() {
        step.query = std::mem::take(&mut step.query).apply(Action::Step(Some(at)));
    }
    tour
}

fn written(dataset: &Dataset, step: &crate::dataset::Step) -> Step {
    Step {
        title: step.title.clone(),
        text: step.text.clone(),
        query: codec::decode(dataset, &step.view).0,
        evidence: step.evidence.clone(),
    }
}
