//! The clock of every test: it stands where it is put, a little later, with nanoseconds as each machine has them.

use std::sync::{Arc, Mutex};

use jalon::ports::Clock;
use jiff::{SignedDuration, Timestamp};

/// What stands behind the second, as on a real clock: no store keeps it all, and nobody puts a clock to it.
const ODD: SignedDuration = SignedDuration::from_nanos(123_456_789);

/// A clock that only a test moves: where it was put, and then some.
#[derive(Clone)]
pub struct Odd(pub Arc<Mutex<Timestamp>>);

impl Odd {
    /// A clock that stands there.
    pub fn at(at: Timestamp) -> Self {
        Self(Arc::new(Mutex::new(at)))
    }
}

impl Clock for Odd {
    fn now(&self) -> Timestamp {
        self.0.lock().expect("no panic holds it").saturating_add(ODD).expect("a clock of this age")
    }
}
