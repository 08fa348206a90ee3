//! Ties engine, texts, directory and ports: bounded turns, no loops, no sleeping.

pub mod config;
pub mod contact;
pub mod inbox;
pub mod outbox;
pub mod scheduler;
pub mod upkeep;

/// Common texts that the application says itself: `id` or `id.attribute`.
pub const COMMON: &[&str] = &[];
