//! What the application needs from outside: contracts only, no product.

pub mod channel;
pub mod store;

use jiff::Timestamp;

/// The time. Only `app` asks, once per batch.
pub trait Clock: Send {
    /// The present instant. It may jump, and it may be finer than what is kept; callers must bear that.
    fn now(&self) -> Timestamp;
}

/// The instant as it is kept: a whole number of microseconds. Everything that is stored has this resolution, so
/// that what was written and what is remembered of it are equal. What is finer is cut off, never rounded up: an
/// instant that has come stays one that has come.
pub fn kept(at: Timestamp) -> Timestamp {
    Timestamp::from_microsecond(at.as_microsecond()).unwrap_or(at)
}

/// Random bytes for keys, nonces and one-time codes.
pub trait Entropy: Send {
    /// Fills the buffer with bytes that nobody can guess.
    fn fill(&mut self, buffer: &mut [u8]);
}
