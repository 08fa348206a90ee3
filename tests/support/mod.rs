//! What several tests use.

pub mod clock;
pub mod dice;
pub mod player;
pub mod plays;
pub mod reason;
pub mod renamed;
pub mod shipped;
mod store;
pub mod stored;
pub mod walker;
pub mod world;
