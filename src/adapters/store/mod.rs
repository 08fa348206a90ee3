//! Stores: one contract, several products; `record` holds what they write.

pub mod memory;
pub mod record;
pub mod sled;
