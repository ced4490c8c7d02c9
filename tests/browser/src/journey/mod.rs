//! What readers do. A journey is a function with a name; each runs in every engine, from a fresh page.

mod access;
mod choose;
mod compare;
mod connect;
mod embed;
mod empty;
mod evidence;
mod failure;
mod file;
mod guest;
mod guide;
mod keep;
mod keyboard;
mod link;
mod network;
mod opening;
mod phone;
mod reading;
mod run;
mod search;
mod take;
mod time;
mod tour;

pub(crate) use run::run;

use std::path::Path;

use crate::Outcome;
use crate::axe::Axe;
use crate::facts::Facts;
use crate::page::Page;
use crate::server::Server;
use crate::wire::{Engine, Session};

/// What a journey has to go on.
pub(crate) struct Traveller<'a> {
    /// The page, in the words of a reader.
    pub(crate) page: Page<'a>,
    /// What the dataset says.
    pub(crate) facts: &'a Facts,
    /// The accessibility checker.
    pub(crate) axe: &'a Axe,
    /// What draws the page.
    pub(crate) engine: Engine,
    /// The window.
    pub(crate) session: &'a Session,
    /// Where the page comes from.
    pub(crate) server: &'a Server,
    /// The text of the explorer as one file.
    pub(crate) file: &'a str,
    /// The npm packages.
    pub(crate) packages: &'a Path,
    /// A folder to write into.
    pub(crate) scratch: &'a Path,
}

impl Traveller<'_> {
    /// Leaves uncounted what the server has complained of so far: some doors exist to make it complain.
    fn forgive_complaints(&self) {
        self.server.take_complaints();
    }
}

/// A journey: what it shows, and how.
type Journey = (&'static str, fn(&Traveller) -> Outcome);

/// Journeys by daylight.
const LIGHT: &[&[Journey]] = &[
    opening::JOURNEYS,
    reading::JOURNEYS,
    evidence::JOURNEYS,
    search::JOURNEYS,
    choose::JOURNEYS,
    keyboard::JOURNEYS,
    network::JOURNEYS,
    time::JOURNEYS,
    compare::JOURNEYS,
    connect::JOURNEYS,
    empty::JOURNEYS,
    take::JOURNEYS,
    link::JOURNEYS,
    tour::JOURNEYS,
    failure::JOURNEYS,
    file::JOURNEYS,
    embed::JOURNEYS,
    guest::JOURNEYS,
    guide::JOURNEYS,
    keep::JOURNEYS,
    access::JOURNEYS,
    phone::JOURNEYS,
];

/// Journeys for which the reader's system asks for dark pages.
const DARK: [&[Journey]; 3] = [access::DARK_JOURNEYS, compare::DARK_JOURNEYS, connect::DARK_JOURNEYS];

/// Journeys for which the reader's system brings its own colours.
const FORCED: [&[Journey]; 1] = [access::FORCED_JOURNEYS];

/// Fails with the sentence where `condition` does not hold.
fn expect(condition: bool, sentence: impl Into<String>) -> Outcome {
    if condition { Ok(()) } else { Err(sentence.into()) }
}
