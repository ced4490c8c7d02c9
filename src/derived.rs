//! What follows from signals.

use leptos::prelude::*;
use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

/// A value that is worked out anew when a signal that it was worked out from changes.
///
/// All are one type of memo within, whatever their value: the compiler writes a memo anew for each type, some three
/// kilobytes a time.
pub(crate) struct Derived<T> {
    memo: Memo<Erased>,
    value: PhantomData<fn() -> T>,
}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Derived<T> {}

/// A value of any type, with what says whether it is the same as another.
#[derive(Clone)]
struct Erased {
    value: Arc<dyn Any + Send + Sync>,
    is_same: fn(&dyn Any, &dyn Any) -> bool,
}

impl PartialEq for Erased {
    fn eq(&self, other: &Self) -> bool {
        (self.is_same)(&*self.value, &*other.value)
    }
}

impl<T: PartialEq + Send + Sync + 'static> Derived<T> {
    /// What `value` gives, and gives again when what it reads has changed. Whoever follows it hears of another value only: this is for
    /// what is small, or costs its followers much.
    pub(crate) fn distinct(value: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self::compared(value, is_same::<T>)
    }
}

impl<T: Send + Sync + 'static> Derived<T> {
    /// What `value` gives, and gives again when what it reads has changed. Whoever follows it hears of each time: comparing whole
    /// pictures would cost ten kilobytes and save nothing, since they follow from what is distinct.
    pub(crate) fn new(value: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self::compared(value, |_, _| false)
    }

    fn compared(value: impl Fn() -> T + Send + Sync + 'static, is_same: fn(&dyn Any, &dyn Any) -> bool) -> Self {
        let value: Box<dyn Fn() -> Erased + Send + Sync> =
            Box::new(move || Erased { value: Arc::new(value()), is_same });
        Self { memo: Memo::new(move |_| value()), value: PhantomData }
    }

    /// The value; whoever reads it here follows it.
    pub(crate) fn get(self) -> Arc<T> {
        cast(self.memo.get())
    }

    /// The value, read once.
    pub(crate) fn now(self) -> Arc<T> {
        cast(self.memo.get_untracked())
    }
}

fn cast<T: Send + Sync + 'static>(erased: Erased) -> Arc<T> {
    // A derived value holds what its own `new` put in, so the types agree.
    erased.value.downcast().unwrap_or_else(|_| unreachable!())
}

fn is_same<T: PartialEq + 'static>(a: &dyn Any, b: &dyn Any) -> bool {
    matches!((a.downcast_ref::<T>(), b.downcast_ref::<T>()), (Some(a), Some(b)) if a == b)
}
