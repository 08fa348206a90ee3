//! Stores: one contract, several products; `record` holds what they write.

pub mod archive;
pub mod erasures;
mod files;
pub mod keyed;
pub mod memory;
mod outbox;
mod places;
pub mod record;
pub mod rewrite;
pub mod sled;

pub use keyed::OpenError;
pub use memory::MemoryStore;
pub use sled::SledStore;
