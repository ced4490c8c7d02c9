//! Where everything is, and how it goes there when it is let go: at once, or gliding where that can be followed.

use super::made::Made;
use crate::browser;
use crate::derived::Derived;
use crate::explorer::Explorer;
use dossier_core::layout::Layout;
use dossier_core::scene::network::{CROWD, between, pinned};
use leptos::prelude::*;
use std::sync::Arc;

/// How long it takes, in milliseconds.
const GLIDE: f64 = 400.0;

/// A layout on its way.
type Way = Option<(Arc<Layout>, f64)>;

/// The layout to be drawn, as a reader's pins have it. What is moved by hand, which `moves` tells, does not glide.
pub(super) fn places(explorer: Explorer, made: Made, moves: StoredValue<bool>) -> Derived<Layout> {
    let pins = Derived::distinct(move || explorer.query.with(|query| query.pins.clone()));
    let wanted = Derived::new(move || made.frame.with(|(is_wide, layout)| pinned(layout, *is_wide, &pins.get())));
    let way = RwSignal::new(Way::None);
    let shown = Derived::new(move || match way.get() {
        Some((from, share)) => between(&from, &wanted.get(), share),
        None => Layout::clone(&wanted.get()),
    });
    // Which glide this is: a later one takes the place of an earlier one.
    let number = StoredValue::new(0_u32);
    Effect::new(move |before: Option<(bool, Arc<Layout>)>| {
        let now = (made.frame.with(|frame| frame.0), wanted.get());
        let by_hand = moves.try_update_value(std::mem::take).unwrap_or(false);
        if let Some((_, from)) = before.filter(|before| before.0 == now.0 && before.1 != now.1) {
            number.update_value(|number| *number += 1);
            let this = number.get_value();
            if by_hand || from.points.len() > CROWD || browser::has_reduced_motion() {
                way.set(None);
            } else {
                way.set(Some((from.clone(), 0.0)));
                browser::over(GLIDE, move |share| {
                    // The picture may be gone by now.
                    let is_on = number.try_get_value() == Some(this);
                    if is_on {
                        // Quick at first, and gentle where it comes to rest.
                        let eased = 1.0 - (1.0 - share) * (1.0 - share);
                        way.set((share < 1.0).then(|| (from.clone(), eased)));
                    }
                    is_on
                });
            }
        }
        now
    });
    shown
}
