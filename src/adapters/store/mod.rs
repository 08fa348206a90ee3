//! Stores: one contract, several products; `record` holds what they write.

pub mod archive;
pub mod erasures;
mod files;
pub mod keyed;
mod keys;
pub mod memory;
mod outbox;
pub mod record;
pub mod rewrite;
pub mod sled;

pub use keyed::OpenError;
pub use memory::MemoryStore;
pub use sled::SledStore;
