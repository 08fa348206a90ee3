//! What the application needs from outside: contracts only, no product.

pub mod channel;
pub mod store;

use jiff::Timestamp;

/// The time. Only `app` asks, once per batch.
pub trait Clock: Send {
    /// The present instant. It may jump; callers must bear that.
    fn now(&self) -> Timestamp;
}

/// Random bytes for keys, nonces and one-time codes.
pub trait Entropy: Send {
    /// Fills the buffer with bytes that nobody can guess.
    fn fill(&mut self, buffer: &mut [u8]);
}
