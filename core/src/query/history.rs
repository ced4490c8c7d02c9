//! Back and forth through what a reader has done, where the page has no history of its own to lend.

use super::{Action, Query};

/// How many acts can be undone.
const MOST: usize = 200;

/// What a reader has set, and what it was after each act before.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    /// The states after each act, in order; never empty.
    states: Vec<Query>,
    /// Which of them is the last act's that is not undone.
    at: usize,
    /// What is set now; something under way may have changed it since.
    now: Query,
}

impl History {
    /// A history that begins here.
    pub fn new(query: Query) -> Self {
        Self { states: vec![query.clone()], at: 0, now: query }
    }

    /// What is set now.
    pub fn now(&self) -> &Query {
        &self.now
    }

    /// Does something. An act that changes anything can be undone, and takes away what was to be redone; what is under way
    /// is undone with the act that ends it.
    pub fn act(&mut self, action: Action) {
        let is_act = action.is_act();
        self.now = self.now.clone().apply(action);
        if is_act && self.states.get(self.at) != Some(&self.now) {
            self.states.truncate(self.at + 1);
            self.states.push(self.now.clone());
            if self.states.len() > MOST {
                self.states.remove(0);
            }
            self.at = self.states.len() - 1;
        }
    }

    /// Comes to a state by another way: where it is that of the act before or after, it is gone back or forth to; any other
    /// is an act of its own.
    pub fn meet(&mut self, query: &Query) {
        let is_there = |at: usize| self.states.get(at) == Some(query);
        match self.at {
            at if is_there(at) => self.go(at),
            at if at > 0 && is_there(at - 1) => self.go(at - 1),
            at if is_there(at + 1) => self.go(at + 1),
            _ => {
                self.act(Action::Load(query.clone()));
                true
            }
        };
    }

    /// Takes back the last act; whether there was one.
    pub fn undo(&mut self) -> bool {
        self.at > 0 && self.go(self.at - 1)
    }

    /// Does again what was taken back last; whether there was anything.
    pub fn redo(&mut self) -> bool {
        self.go(self.at + 1)
    }

    fn go(&mut self, at: usize) -> bool {
        let Some(state) = self.states.get(at) else { return false };
        (self.at, self.now) = (at, state.clone());
        true
    }
}
