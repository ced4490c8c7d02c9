//! The layout before anything is moved by hand: made beforehand, or here, bit by bit, so that the page stays at hand.

use crate::browser;
use crate::derived::Derived;
use crate::explorer::Explorer;
use dossier_core::layout::Layout;
use dossier_core::page::Work;
use dossier_core::query::Pin;
use dossier_core::scene::network::{layouter, unarranged};
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

/// How many milliseconds it goes on for, and how many it leaves to others then.
const SLICE: f64 = 40.0;
const PAUSE: u32 = 4;

/// A layout, and whether it is for a wide frame.
pub(super) type Frame = (bool, Arc<Layout>);

/// The layout, and how it stands with the next.
#[derive(Clone, Copy)]
pub(super) struct Made {
    explorer: Explorer,
    /// What was made last; before anything was, the actors in rows.
    pub(super) frame: RwSignal<Frame>,
    /// How the next one stands; nothing where there is none.
    pub(super) work: RwSignal<Option<Work>>,
    /// Whether one has been made.
    pub(super) is_made: StoredValue<bool>,
    /// For what frame, and around what.
    wish: Derived<(bool, Vec<Pin>)>,
    /// Which work this is: a later one takes the place of an earlier one.
    number: StoredValue<u32>,
}

impl Made {
    /// Begins with it, and begins anew whenever the frame is another one or something else is to be arranged around.
    pub(super) fn new(explorer: Explorer, is_wide: Derived<bool>) -> Self {
        let wish = Derived::distinct(move || (*is_wide.get(), explorer.query.with(|query| query.tidy.clone())));
        let rows = unarranged(&explorer.data.dataset, *is_wide.now());
        let made = Self {
            explorer,
            frame: RwSignal::new((*is_wide.now(), Arc::new(rows))),
            work: RwSignal::new(None),
            is_made: StoredValue::new(false),
            wish,
            number: StoredValue::new(0),
        };
        made.make();
        // The frame may have got its size before this is looked at for the first time.
        let first = wish.now();
        Effect::new(move |before: Option<Arc<(bool, Vec<Pin>)>>| {
            let now = wish.get();
            if before.as_ref().unwrap_or(&first) != &now {
                untrack(|| made.make());
            }
            now
        });
        made
    }

    /// Makes what is wished for.
    pub(super) fn make(self) {
        self.stop();
        let number = self.number.get_value();
        let data = self.explorer.data;
        let wish = self.wish.now();
        let (is_wide, around) = &*wish;
        let start = data.layout(*is_wide);
        if let (Some(layout), []) = (&start, &around[..]) {
            return self.show(*is_wide, layout.clone());
        }
        let end = Rc::new(Cell::new(0.0));
        let is_due = {
            let end = end.clone();
            move || browser::now() > end.get()
        };
        let sources = (&data.dataset, &data.index);
        let layouter = RefCell::new(layouter(sources, start.as_ref(), *is_wide, around, is_due));
        let is_wide = *is_wide;
        let go_on = move || {
            // Whoever has gone, or wants another one, waits for none.
            if self.number.try_get_value() != Some(number) {
                return false;
            }
            end.set(browser::now() + SLICE);
            let mut layouter = layouter.borrow_mut();
            match layouter.go_on() {
                Some(layout) => self.show(is_wide, layout.snapped()),
                None => self.work.set(Some(Work::UnderWay((100.0 * layouter.progress()) as u8))),
            }
            self.work.get_untracked().is_some()
        };
        // What takes no longer than a glance is there at once.
        if go_on() {
            browser::every(PAUSE, go_on);
        }
    }

    /// Ends what is being made before it is done.
    pub(super) fn stop(self) {
        self.number.update_value(|number| *number += 1);
        if self.work.get_untracked().is_some() {
            self.work.set(Some(Work::Stopped));
        }
    }

    fn show(self, is_wide: bool, layout: Layout) {
        self.is_made.set_value(true);
        self.frame.set((is_wide, Arc::new(layout)));
        self.work.set(None);
    }
}
