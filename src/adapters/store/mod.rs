//! Stores: one contract, several products; `record` holds what they write.

mod batch;
pub mod keyed;
pub mod memory;
mod outbox;
mod places;
pub mod record;
pub mod sled;

pub use keyed::OpenError;
pub use memory::MemoryStore;
pub use sled::SledStore;
