//! Work that pauses, so that whoever waits for it can see to something else in between.
//!
//! The steps that take long are asynchronous functions: they read like any other, and the compiler remembers where each of them
//! has paused. Nothing else runs them than [`Layouter`](super::Layouter).

use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// How far a layout has come, and when it pauses.
pub(super) struct Pace {
    is_due: Box<dyn Fn() -> bool>,
    done: Cell<f64>,
}

/// How the work on a node is divided among the steps, in hundredths: measuring distances, the first picture, the way down the
/// energy, and what is done in the frame. Only what a reader is told of the progress depends on it.
pub(super) const MEASURE: f64 = 8.0;
pub(super) const START: f64 = 15.0;
pub(super) const DESCENT: f64 = 65.0;
pub(super) const FRAME: f64 = 12.0;

impl Pace {
    /// A pace that pauses wherever `is_due` says so.
    pub(super) fn new(is_due: impl Fn() -> bool + 'static) -> Self {
        Self { is_due: Box::new(is_due), done: Cell::new(0.0) }
    }

    /// A pace without a pause.
    pub(super) fn unhurried() -> Self {
        Self::new(|| false)
    }

    /// Pauses where that is due, after so many hundredths of the work on a node.
    pub(super) fn rest(&self, done: f64) -> impl Future<Output = ()> {
        self.done.set(self.done.get() + done);
        let mut is_due = (self.is_due)();
        poll_fn(move |_| if std::mem::take(&mut is_due) { Poll::Pending } else { Poll::Ready(()) })
    }

    /// The hundredths of the work on a node that have been done so far, of all nodes together.
    pub(super) fn done(&self) -> f64 {
        self.done.get()
    }
}

/// Goes on until the next pause. Nothing wakes work that only pauses: it is gone on with when there is time.
pub(super) fn go_on<T>(work: std::pin::Pin<&mut dyn Future<Output = T>>) -> Option<T> {
    match work.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => Some(result),
        Poll::Pending => None,
    }
}

/// Does work without a pause.
pub(super) fn complete<T>(work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    loop {
        if let Some(result) = go_on(work.as_mut()) {
            return result;
        }
    }
}
