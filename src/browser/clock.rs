//! Time that passes.

/// Calls again and again, so many milliseconds apart, as long as the call says to go on.
pub(crate) fn every(milliseconds: u32, again: impl Fn() -> bool + 'static) {
    repeat(milliseconds, Box::new(again));
}

fn repeat(milliseconds: u32, again: Box<dyn Fn() -> bool>) {
    let call = move || {
        if again() {
            repeat(milliseconds, again);
        }
    };
    gloo::timers::callback::Timeout::new(milliseconds, call).forget();
}
