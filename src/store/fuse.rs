//! Faults for tests, over all calls to storage in their order, whichever layer they go to.

use std::cell::{Cell, RefCell};

use super::StoreError;

/// Counts calls, and lets one of them fail, or that one and all that follow.
#[derive(Debug, Default)]
pub struct Fuse {
    calls: Cell<usize>,
    blow: RefCell<Option<Blow>>,
}

#[derive(Debug)]
struct Blow {
    at: usize,
    error: StoreError,
    for_good: bool,
}

impl Fuse {
    /// Counts from zero again, and lets the call after so many good ones fail with that error.
    pub fn fail_at(&self, calls: usize, error: StoreError) {
        self.set(Some((calls, error)), false);
    }

    /// Counts from zero again, and lets every call after so many good ones fail: the browser was
    /// killed there.
    pub fn die_at(&self, calls: usize) {
        let error = StoreError::Failed("killed".into());
        self.set(Some((calls, error)), true);
    }

    /// Counts from zero again; every call is good.
    pub fn mend(&self) {
        self.set(None, false);
    }

    /// How many calls there were since.
    #[must_use]
    pub fn calls(&self) -> usize {
        self.calls.get()
    }

    fn set(&self, blow: Option<(usize, StoreError)>, for_good: bool) {
        self.calls.set(0);
        *self.blow.borrow_mut() = blow.map(|(at, error)| Blow {
            at,
            error,
            for_good,
        });
    }

    /// One more call.
    ///
    /// # Errors
    /// When it is to fail.
    pub fn call(&self) -> Result<(), StoreError> {
        let call = self.calls.replace(self.calls.get() + 1);
        match &*self.blow.borrow() {
            Some(blow) if call == blow.at || (blow.for_good && call > blow.at) => {
                Err(blow.error.clone())
            }
            _ => Ok(()),
        }
    }
}
