//! A layout that is made bit by bit.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use super::pace::{Pace, complete, go_on};
use super::pipeline::place;
use super::request::Request;
use super::result::Layout;

/// Finds a place in the frame for every node. Never fails; the same request gives the same bits on every machine.
#[must_use]
pub fn lay_out(request: &Request) -> Layout {
    complete(Layouter::new(request.clone(), || false).work)
}

/// A layout that is made bit by bit, to the same bits as [`lay_out`] makes it. Dropped, it ends.
///
/// ```
/// # use dossier_core::layout::{Layouter, Request, lay_out};
/// let request = Request { nodes: 3, edges: vec![(0, 1), (1, 2)], width: 600.0, height: 400.0, ..Request::default() };
/// let mut layouter = Layouter::new(request.clone(), || true);
/// let layout = loop {
///     // Here is time for everything else.
///     if let Some(layout) = layouter.go_on() {
///         break layout;
///     }
/// };
/// assert_eq!(layout, lay_out(&request));
/// ```
pub struct Layouter {
    work: Pin<Box<dyn Future<Output = Layout>>>,
    pace: Rc<Pace>,
    nodes: usize,
}

impl Layouter {
    /// A layout that is begun by [`go_on`](Self::go_on), and pauses when `is_due`, which is asked every few milliseconds.
    #[must_use]
    pub fn new(request: Request, is_due: impl Fn() -> bool + 'static) -> Self {
        Self::at(request, Rc::new(Pace::new(is_due)))
    }

    /// The same for every pace, so that the compiler writes the work once.
    fn at(request: Request, pace: Rc<Pace>) -> Self {
        let own = pace.clone();
        Self { nodes: request.nodes, work: Box::pin(async move { place(&request, &own).await }), pace }
    }

    /// Goes on until a pause is due, or gives the layout. Must not be called again after that.
    pub fn go_on(&mut self) -> Option<Layout> {
        go_on(self.work.as_mut())
    }

    /// The share of the work that has been done, from 0 to 1: an estimate.
    #[must_use]
    pub fn progress(&self) -> f64 {
        (self.pace.done() / (100.0 * self.nodes.max(1) as f64)).min(1.0)
    }
}
